import { defineRule } from "../../core/rule.js";

export const pleading = defineRule({
	id: "tone/pleading",
	severity: "warning",
	advice: "A8",
	summary: "The email begs for the job.",
	why: "Pleading moves attention from what you offer to what you need.",
	example: { bad: "I really need this job.\n", good: "I would love to join the team.\n" },
	options: {},
	sentence({ text, plain }) {
		const match = /\bi (?:really |badly |desperately )?need (?:this|the) (?:job|role|position|work)\b/.exec(plain);
		if (!match) return [];
		const span = { start: match.index, end: match.index + match[0].length };
		return [
			{
				span,
				message: `"${text.slice(span.start, span.end)}" reads as pleading; say what you would bring instead.`,
				fixes: ({ facts }) => [
					{
						title: "Say that you would love to join instead",
						edits: [{ span, text: `I would love to join ${facts.company?.text ?? "the team"}` }],
					},
				],
			},
		];
	},
});
