import type { Facts } from "../../core/facts.js";
import { defineRule, type Fix } from "../../core/rule.js";
import { capitalise } from "../../core/text.js";
import { firstDoing, firstOf, firstWords, insertAfter, lastDoing, opening, type SentenceAt } from "../anchors.js";
import { claim, sentence } from "../claim.js";

export const missingQualification = defineRule({
	id: "content/missing-qualification",
	severity: "info",
	advice: "A5",
	summary: "Nothing says what you bring.",
	why: "A sentence on what you did elsewhere turns a polite note into a reason to talk again.",
	example: {
		bad: "---\nqualifications: [ran the night shift at St. Anne's]\n---\n\nHi Dana,\n\nThank you for talking with me about night handover on Friday. I look forward to the next steps.\n\nBest regards,\nSam\n",
		good: "---\nqualifications: [ran the night shift at St. Anne's]\n---\n\nHi Dana,\n\nThank you for talking with me about night handover on Friday. I ran the night shift at St. Anne's, and I would be glad to bring that to your ward. I look forward to the next steps.\n\nBest regards,\nSam\n",
	},
	options: {},
	from: "draft",
	readsProse: true,
	kinds: ["thank-you"],
	// Where nothing of the conversation is named, that comes first.
	yieldsTo: ["content/generic-thanks", "content/missing-topic"],
	email(email) {
		const { prose, facts } = email;
		if (prose.reading.qualification || !firstOf(prose)) return [];
		const after = lastDoing(email, "topic") ?? firstDoing(email, "thanks");
		const span = after ? opening(after) : firstWords(email);
		if (!span) return [];
		return [
			{
				span,
				message: "Nothing says what you bring to it; one concrete thing that you did is enough.",
				...(after && facts.qualifications.length > 0
					? { fixes: () => facts.qualifications.slice(0, 3).map(({ text }) => addition(after, text, facts)) }
					: {}),
			},
		];
	},
});

function addition(after: SentenceAt, qualification: string, { company }: Facts): Fix {
	const goal = company ? ` at ${company.text}` : "";
	const text = sentence(`${capitalise(claim(qualification))}, and I would be glad to build on that${goal}`);
	return { title: `Add "${text}"`, edits: [insertAfter(after, text)] };
}
