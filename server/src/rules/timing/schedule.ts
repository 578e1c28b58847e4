import type { Config } from "../../core/config.js";
import type { Schedule } from "../../core/lifecycle.js";
import { remember } from "../../core/remember.js";
import { CHECK_OPTIONS, earlyStatusCheck } from "./early-status-check.js";
import { missedWindow } from "./missed-window.js";
import { WINDOW_OPTIONS } from "./window.js";

/** What is set for the rules on timing, for all that tells when something is due: outbox, lenses, command line, calendar. */
export const scheduleOf = remember(({ rules }: Config): Schedule => {
	const { latestHours, skipWeekends } = rules.get(missedWindow.id)?.options ?? {};
	const { afterDecision, businessDays } = rules.get(earlyStatusCheck.id)?.options ?? {};
	const number = (value: unknown, otherwise: number) => (typeof value === "number" ? value : otherwise);
	return {
		latestHours: number(latestHours, WINDOW_OPTIONS.latestHours.default),
		skipWeekends: skipWeekends !== false,
		afterDecision: number(afterDecision, CHECK_OPTIONS.afterDecision.default),
		businessDays: number(businessDays, CHECK_OPTIONS.businessDays.default),
	};
});
