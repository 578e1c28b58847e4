import { type Facts, roleName } from "../../core/facts.js";
import { lineEnding } from "../../core/front-matter-edits.js";
import { defineRule } from "../../core/rule.js";
import { bodyEnds, lastWords } from "../anchors.js";

export const missingNextSteps = defineRule({
	id: "content/missing-next-steps",
	severity: "info",
	advice: "A8",
	summary: "The email says nothing about what comes next.",
	why: "A friendly question about the next steps, or a word of looking forward to them, shows interest and makes an answer easy.",
	example: {
		bad: "Hi Dana,\n\nThank you for the conversation about event sourcing on Friday.\n\nBest regards,\nSam\n",
		good: "Hi Dana,\n\nThank you for the conversation about event sourcing on Friday. I look forward to hearing about the next steps.\n\nBest regards,\nSam\n",
	},
	options: {},
	from: "draft",
	readsProse: true,
	kinds: ["thank-you", "status-check"],
	email(email) {
		const span = lastWords(email);
		if (email.prose.reading.nextSteps !== "none" || !span || email.prose.words === 0) return [];
		const { atEnd } = bodyEnds(email);
		const eol = lineEnding(email.followUp.text);
		const insert = (title: string, sentence: string) => ({
			title,
			edits: [{ span: { start: atEnd, end: atEnd }, text: `${eol}${eol}${sentence}` }],
		});
		return [
			{
				span,
				message: "Nothing is said about the next steps; ask about them, or say that you look forward to them.",
				fixes: ({ facts }) => [
					insert(
						"Ask about the next steps",
						`I would love to hear what the next steps${forRole(facts)} look like when you have a moment.`,
					),
					insert("Look forward to the next steps", `I look forward to hearing about the next steps${forRole(facts)}.`),
				],
			},
		];
	},
});

function forRole({ role }: Facts): string {
	return role ? ` for the ${roleName(role.text)} role` : "";
}
