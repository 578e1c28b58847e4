import { deadline, type Instant, instantOf } from "../../core/date.js";
import type { Facts } from "../../core/facts.js";
import { remember } from "../../core/remember.js";
import type { OptionsOf } from "../../core/rule.js";

/** The options of the rules about the window in which a thank-you is expected. */
export const WINDOW_OPTIONS = {
	idealHours: {
		type: "integer",
		default: 24,
		minimum: 1,
		maximum: 336,
		description: "Hours after the interview within which nothing is said at all.",
	},
	latestHours: {
		type: "integer",
		default: 48,
		minimum: 1,
		maximum: 336,
		description: "Hours after the interview by which the email should be sent.",
	},
	skipWeekends: {
		type: "boolean",
		default: true,
		description: "Whether a deadline on a weekend waits until Monday, end of day.",
	},
} as const;

const HOUR = 3_600_000;

/** When the window begins to close and when it has closed. */
export interface Window {
	readonly ideal: Instant;
	readonly latest: Instant;
}

/** The window by what is set for `timing/missed-window`, whose options may be those of no other rule. */
export function windowFor(facts: Facts, options: Readonly<Record<string, unknown>>): Window | undefined {
	const { latestHours, skipWeekends } = WINDOW_OPTIONS;
	const hours = typeof options.latestHours === "number" ? options.latestHours : latestHours.default;
	const skips = typeof options.skipWeekends === "boolean" ? options.skipWeekends : skipWeekends.default;
	return windowOf(facts, { idealHours: hours, latestHours: hours, skipWeekends: skips });
}

/** The window after an interview; counted from its end, or from the end of its day where the hour is not known. */
export function windowOf(facts: Facts, options: OptionsOf<typeof WINDOW_OPTIONS>): Window | undefined {
	const known = windowsOf(facts);
	const key = `${options.idealHours}-${options.latestHours}-${options.skipWeekends}`;
	if (!known.has(key)) known.set(key, openWindow(facts, options));
	return known.get(key);
}

/** Windows by the options that shape them: computing with zones costs more than all else that these rules do. */
const windowsOf = remember((_: Facts) => new Map<string, Window | undefined>());

function openWindow({ interview, zone }: Facts, options: OptionsOf<typeof WINDOW_OPTIONS>): Window | undefined {
	if (!interview) return undefined;
	const end = interview.when.latest;
	return {
		ideal: instantOf(end.epochMilliseconds + options.idealHours * HOUR),
		latest: deadline(end, options.latestHours, zone, options.skipWeekends),
	};
}
