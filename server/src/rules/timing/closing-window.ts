import { compare, formatMoment } from "../../core/date.js";
import { defineRule } from "../../core/rule.js";
import { WINDOW_OPTIONS, windowOf } from "./window.js";

export const closingWindow = defineRule({
	id: "timing/closing-window",
	severity: "info",
	advice: "A2",
	summary: "The time for a thank-you is running out.",
	why: "A thank-you within a day or two arrives while the conversation is fresh; most published advice names 24 hours as the aim and 48 as the limit.",
	example: {
		bad: "---\ninterview: 2026-11-18T14:00-05:00\n---\n\nHi Dana,\n\nThank you for the conversation on Wednesday.\n\nBest regards,\nSam\n",
		good: "---\ninterview: 2026-11-20T14:00-05:00\n---\n\nHi Dana,\n\nThank you for the conversation today.\n\nBest regards,\nSam\n",
		now: "2026-11-19T20:00-05:00",
	},
	options: WINDOW_OPTIONS,
	from: "sketch",
	kinds: ["thank-you"],
	email({ facts }, { options, now, zone, until }) {
		const window = windowOf(facts, options);
		if (!window || !facts.interview) return [];
		if (compare(now, window.ideal) < 0) {
			until(window.ideal);
			return [];
		}
		if (compare(now, window.latest) >= 0) return [];
		until(window.latest);
		return [
			{
				span: facts.interview.span,
				message: `The best day for a thank-you has passed; it is still in time until ${formatMoment(window.latest, zone)}.`,
			},
		];
	},
});
