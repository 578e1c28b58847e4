import { compare, formatDay, formatMoment } from "../../core/date.js";
import { defineRule } from "../../core/rule.js";

export const beforeInterview = defineRule({
	id: "timing/before-interview",
	severity: "error",
	advice: "A2",
	summary: "The thank-you goes out before the interview.",
	why: "Thanks for a conversation that has not taken place tells that it was written beforehand, and for everybody.",
	example: {
		bad: "---\ninterview: 2026-11-24T14:00-05:00\n---\n\nHi Dana,\n\nThank you for the conversation about night handover.\n\nBest regards,\nSam\n",
		good: "---\ninterview: 2026-11-20T10:00-05:00\n---\n\nHi Dana,\n\nThank you for the conversation about night handover.\n\nBest regards,\nSam\n",
	},
	options: {},
	from: "draft",
	afterSending: true,
	email({ facts, prose }, { now, sending, until }) {
		const { interview, sent } = facts;
		if (!interview) return [];
		const { earliest, zone, isDay } = interview.when;
		const tell = () => (isDay ? formatDay(earliest, zone) : formatMoment(earliest, zone));
		if (sent) {
			// A day has its whole length: only what lies before all of it contradicts.
			if (compare(sent.when.latest, earliest) >= 0) return [];
			return [
				{ span: sent.span, message: `This lies before the interview, ${tell()}; one of the two dates is wrong.` },
			];
		}
		// Who writes beforehand is left alone until it is about to go out.
		if (!sending || facts.status !== "draft" || prose.reading.kind !== "thank-you") return [];
		if (compare(now, earliest) >= 0) return [];
		until(earliest);
		return [
			{ span: interview.span, message: `The interview is still to come, on ${tell()}; send the thanks after it.` },
		];
	},
});
