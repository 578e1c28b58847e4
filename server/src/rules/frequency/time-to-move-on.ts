import { addBusinessDays, compare, formatDay, instantOf, writeMoment } from "../../core/date.js";
import { setKey } from "../../core/front-matter-edits.js";
import { defineRule } from "../../core/rule.js";

export const timeToMoveOn = defineRule({
	id: "frequency/time-to-move-on",
	severity: "info",
	advice: "A9",
	summary: "There was no answer, and none is likely any more.",
	why: "Silence two weeks past every date is mostly an answer, and seldom about you. Closing it frees your head for the next one; should they write after all, it is opened again in a moment.",
	example: {
		bad: "---\nto: Dana Reyes\nsent: 2026-10-20T18:00-04:00\n---\n\nHi Dana,\n\nThank you for Tuesday.\n\nBest regards,\nSam\n",
		good: "---\nto: Dana Reyes\nsent: 2026-11-16T18:00-05:00\n---\n\nHi Dana,\n\nThank you for Monday.\n\nBest regards,\nSam\n",
	},
	options: {
		businessDays: {
			type: "integer",
			default: 10,
			minimum: 1,
			maximum: 120,
			description: "Business days of silence after sending, and past the day by which they would decide.",
		},
	},
	afterSending: true,
	yieldsTo: ["frequency/repeat-follow-up", "frequency/repeat-wording"],
	email(email, { options, now, zone, until }) {
		const { sent, decision, status } = email.facts;
		// After a rejection nobody waits for anything.
		if (status !== "sent" || !sent || email.prose.reading.kind === "after-rejection") return [];
		const last = decision && compare(decision.when.earliest, sent.when.earliest) > 0 ? decision.when : sent.when;
		const limit = addBusinessDays(instantOf(last.earliest.epochMilliseconds), options.businessDays, zone);
		if (compare(now, limit) < 0) {
			until(limit);
			return [];
		}
		return [
			{
				span: sent.span,
				message: `No answer since ${formatDay(sent.when.earliest, zone)}: you did your part; close this one and move on.`,
				fixes: () => [{ title: "Close it", edits: [setKey(email.followUp, "closed", writeMoment(now, zone))] }],
			},
		];
	},
});
