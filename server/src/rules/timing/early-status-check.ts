import { compare, formatDay, type Instant } from "../../core/date.js";
import type { Facts } from "../../core/facts.js";
import { remember } from "../../core/remember.js";
import { defineRule } from "../../core/rule.js";
import { interval } from "../../core/summary.js";
import { earliestCheck } from "../../core/waiting.js";
import { firstDoing, firstWords, opening } from "../anchors.js";

/** The options of the rule, which also say how long silence is normal. */
export const CHECK_OPTIONS = {
	afterDecision: {
		type: "integer",
		default: 2,
		minimum: 0,
		maximum: 30,
		description: "Business days to wait past the day by which they would decide.",
	},
	businessDays: {
		type: "integer",
		default: 5,
		minimum: 0,
		maximum: 60,
		description: "Business days to wait after the interview, where no such day was named.",
	},
} as const;

export const earlyStatusCheck = defineRule({
	id: "timing/early-status-check",
	severity: "info",
	advice: "A2",
	summary: "It is early to ask how things stand.",
	why: "Decisions take longer than anybody plans. A question before the day they named, or within a week, reads as impatience and cannot be answered yet.",
	example: {
		bad: "---\ninterview: 2026-11-19T14:00-05:00\n---\n\nHi Dana,\n\nI wanted to check in on the status of my application for the nurse role.\n\nBest regards,\nSam\n",
		good: "---\ninterview: 2026-11-05T14:00-05:00\n---\n\nHi Dana,\n\nI wanted to check in on the status of my application for the nurse role.\n\nBest regards,\nSam\n",
	},
	options: CHECK_OPTIONS,
	readsProse: true,
	kinds: ["status-check"],
	// It says the same, and more.
	yieldsTo: ["frequency/repeat-follow-up"],
	email(email, { options, now, zone, until }) {
		const earliest = earliestFor(email.facts, zone, options);
		if (!earliest || compare(now, earliest) >= 0) return [];
		until(earliest);
		const asking = firstDoing(email, "check-in", "ask");
		const span = asking ? opening(asking) : firstWords(email);
		if (!span) return [];
		const { decision } = email.facts;
		if (decision) until(decision.when.latest);
		const since = !decision
			? "the interview was only just"
			: compare(now, decision.when.latest) < 0
				? "their own date is still to come"
				: "their own date has hardly passed";
		return [
			{
				span,
				message: `It is early to ask, since ${since}; from ${formatDay(earliest, zone)} on, a check reads as interest.`,
			},
		];
	},
});

const known = remember((_: Facts) => new Map<string, Instant | undefined>());

/** When a check is no longer early, worked out once while the front matter stays: counting days in zones takes long. */
function earliestFor(
	facts: Facts,
	zone: string,
	options: { readonly afterDecision: number; readonly businessDays: number },
): Instant | undefined {
	const answers = known(facts);
	const key = `${zone} ${options.afterDecision} ${options.businessDays}`;
	if (!answers.has(key)) {
		const dates = {
			decision: interval(facts.decision?.when),
			interview: interval(facts.interview?.when),
			sent: interval(facts.sent?.when),
		};
		answers.set(key, earliestCheck(dates, zone, options));
	}
	return answers.get(key);
}
