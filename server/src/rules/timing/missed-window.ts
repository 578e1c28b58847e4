import { compare, formatMoment, instantOf } from "../../core/date.js";
import { defineRule } from "../../core/rule.js";
import { WINDOW_OPTIONS, windowOf } from "./window.js";

const { latestHours, skipWeekends } = WINDOW_OPTIONS;

/** After a week, guides agree that only a short note still helps. */
const WEEK = 7 * 24 * 3_600_000;

export const missedWindow = defineRule({
	id: "timing/missed-window",
	severity: "warning",
	advice: "A2",
	summary: "The thank-you is late.",
	why: "After two days the conversation fades and a decision may be near. Late is better than never, as long as the note is short and does not dwell on the delay.",
	example: {
		bad: "---\ninterview: 2026-11-16T14:00-05:00\n---\n\nHi Dana,\n\nThank you for the conversation on Monday.\n\nBest regards,\nSam\n",
		good: "---\ninterview: 2026-11-19T14:00-05:00\n---\n\nHi Dana,\n\nThank you for the conversation yesterday.\n\nBest regards,\nSam\n",
		now: "2026-11-20T10:00-05:00",
	},
	options: { latestHours, skipWeekends },
	from: "sketch",
	kinds: ["thank-you"],
	email({ facts }, { options, now, zone, until }) {
		const window = windowOf(facts, { ...options, idealHours: options.latestHours });
		if (!window || !facts.interview) return [];
		if (compare(now, window.latest) < 0) {
			until(window.latest);
			return [];
		}
		const week = instantOf(facts.interview.when.latest.epochMilliseconds + WEEK);
		if (compare(now, week) < 0) {
			until(week);
			return [
				{
					span: facts.interview.span,
					message: `A thank-you was in time until ${formatMoment(window.latest, zone)}; send it today, and keep it short.`,
				},
			];
		}
		return [
			{
				span: facts.interview.span,
				message: "The interview is more than a week ago: still send this, once, and without a long apology.",
			},
		];
	},
});
