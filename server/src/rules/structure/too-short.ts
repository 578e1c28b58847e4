import { defineRule } from "../../core/rule.js";
import { firstWords } from "../anchors.js";

export const tooShort = defineRule({
	id: "structure/too-short",
	severity: "info",
	advice: "A3",
	summary: "The email is so short that a part is missing.",
	why: "A line or two of thanks is polite and soon forgotten. One topic and a word on the next steps fit in forty words.",
	example: {
		bad: "Hi Dana,\n\nThank you for the interview.\n\nBest regards,\nSam\n",
		good: "Hi Dana,\n\nThank you for talking me through the new ward on Friday. Your plan to let nurses set the rota stayed with me, because I ran such a rota for two years in Leeds. I look forward to hearing about the next steps.\n\nBest regards,\nSam\n",
	},
	options: {
		words: {
			type: "integer",
			default: 40,
			minimum: 1,
			maximum: 200,
			description: "Fewer words than this are mentioned, if a part is missing too.",
		},
	},
	from: "draft",
	readsProse: true,
	kinds: ["thank-you"],
	email(email, { options }) {
		const { words, reading } = email.prose;
		const span = firstWords(email);
		if (words === 0 || words >= options.words || !span) return [];
		const missing = [
			...(reading.topic ? [] : ["a topic of the conversation"]),
			...(reading.nextSteps === "none" ? ["the next steps"] : []),
		];
		if (missing.length === 0) return [];
		const count = words === 1 ? "1 word" : `${words} words`;
		return [{ span, message: `This has only ${count}; there is room for ${missing.join(" and ")}.` }];
	},
});
