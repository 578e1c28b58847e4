import { compare, formatMoment, instantOf } from "../../core/date.js";
import { defineRule } from "../../core/rule.js";

const MINUTE = 60_000;

export const tooSoon = defineRule({
	id: "timing/too-soon",
	severity: "info",
	advice: "A2",
	summary: "The thank-you goes out within the hour.",
	why: "A note that arrives minutes after the conversation reads as written beforehand. An hour or two is enough for one thing to have stayed with you.",
	example: {
		bad: "---\ninterview: 2026-11-20T17:30-05:00\n---\n\nHi Dana,\n\nThank you for the conversation about night handover.\n\nBest regards,\nSam\n",
		good: "---\ninterview: 2026-11-20T14:00-05:00\n---\n\nHi Dana,\n\nThank you for the conversation about night handover.\n\nBest regards,\nSam\n",
	},
	options: {
		minutes: {
			type: "integer",
			default: 60,
			minimum: 1,
			maximum: 1440,
			description: "Minutes after the interview within which it is mentioned.",
		},
	},
	from: "draft",
	kinds: ["thank-you"],
	email({ facts }, { options, now, zone, sending, until }) {
		const { interview } = facts;
		// Of a day nobody knows the hour.
		if (!sending || !interview || interview.when.isDay) return [];
		const end = interview.when.latest;
		const soon = instantOf(end.epochMilliseconds + options.minutes * MINUTE);
		if (compare(now, end) < 0) until(end);
		if (compare(now, end) < 0 || compare(now, soon) >= 0) return [];
		until(soon);
		return [
			{
				span: interview.span,
				message: `The interview has only just ended; let it rest until ${formatMoment(soon, zone)}, so that it does not read as written beforehand.`,
			},
		];
	},
});
