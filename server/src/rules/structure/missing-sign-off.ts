import { lineEnding } from "../../core/front-matter-edits.js";
import { defineRule } from "../../core/rule.js";
import { bodyEnds, firstOf, lastWords } from "../anchors.js";

export const missingSignOff = defineRule({
	id: "structure/missing-sign-off",
	severity: "warning",
	advice: "A10",
	summary: "The email ends without a sign-off.",
	why: "Closing words and your name end the letter politely, and tell the reader who wrote it.",
	example: {
		bad: "Hi Dana,\n\nThank you for the conversation on Friday.\n",
		good: "Hi Dana,\n\nThank you for the conversation on Friday.\n\nBest regards,\nSam\n",
	},
	options: {},
	from: "draft",
	readsProse: true,
	yieldsTo: ["hygiene/assistant-residue"],
	email(email) {
		const { prose, followUp } = email;
		const span = lastWords(email);
		if (prose.signOff || !firstOf(prose) || !span) return [];
		return [
			{
				span,
				message: 'There is no sign-off; close with words such as "Best regards" and your name.',
				fixes: ({ facts }) => {
					const { atEnd } = bodyEnds(email);
					const eol = lineEnding(followUp.text);
					const name = facts.from?.name;
					return [
						{
							title: name ? `Sign off as ${name}` : "Insert a sign-off",
							edits: [
								{
									span: { start: atEnd, end: atEnd },
									text: `${eol}${eol}Best regards,${name ? `${eol}${name}` : ""}`,
								},
							],
						},
					];
				},
			},
		];
	},
});
