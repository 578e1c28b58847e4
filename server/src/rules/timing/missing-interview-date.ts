import { endOfDay, endOfYesterday, type Instant, writeDay } from "../../core/date.js";
import { setKey } from "../../core/front-matter-edits.js";
import { defineRule } from "../../core/rule.js";
import { firstWords } from "../anchors.js";

export const missingInterviewDate = defineRule({
	id: "timing/missing-interview-date",
	severity: "info",
	advice: "A2",
	summary: "The file does not say when the interview was.",
	why: "Without the date nothing can be said about the 24 to 48 hours in which a thank-you is expected.",
	example: {
		bad: "---\nto: Dana Reyes\n---\n\nHi Dana,\n\nThank you for the conversation.\n\nBest regards,\nSam\n",
		good: "---\nto: Dana Reyes\ninterview: 2026-11-20T14:00-05:00\n---\n\nHi Dana,\n\nThank you for the conversation.\n\nBest regards,\nSam\n",
	},
	options: {},
	from: "draft",
	kinds: ["thank-you"],
	email(email, { now, zone, until }) {
		const { frontMatter } = email.followUp;
		// A date that is there and cannot be read has a remark of its own.
		if (frontMatter.fields.get("interview")?.values.length) return [];
		const fence = frontMatter.span && { start: frontMatter.span.start, end: frontMatter.span.start + 3 };
		const span = fence ?? firstWords(email);
		if (!span) return [];
		// Tomorrow the fixes name other days.
		until(endOfDay(now, zone));
		const insert = (title: string, day: Instant) => ({
			title,
			edits: [setKey(email.followUp, "interview", writeDay(day, zone))],
		});
		return [
			{
				span,
				message: "Add `interview:` with the date of the interview; then the time that is left can be told.",
				fixes: () => [
					insert("The interview was today", now),
					insert("The interview was yesterday", endOfYesterday(now, zone)),
				],
			},
		];
	},
});
