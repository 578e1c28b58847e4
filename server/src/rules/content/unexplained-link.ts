import { remember } from "../../core/remember.js";
import { defineRule } from "../../core/rule.js";
import type { Sentence } from "../../core/sentence.js";
import { sentencesAt } from "../anchors.js";
import { bodyLinks } from "../links.js";

export const unexplainedLink = defineRule({
	id: "content/unexplained-link",
	severity: "info",
	advice: "A7",
	summary: "A link stands there without a word on what it shows.",
	why: "Nobody opens a bare link in a stranger's email. Half a sentence on what it shows, and why it fits the conversation, makes it worth a click.",
	example: {
		bad: "Hi Dana,\n\nThank you for talking with me about night handover on Friday.\n\nhttps://sam.example/board\n\nBest regards,\nSam\n",
		good: "Hi Dana,\n\nThank you for talking with me about night handover on Friday. Here is the board that we built for it: https://sam.example/board\n\nBest regards,\nSam\n",
	},
	options: {},
	email(email) {
		return bodyLinks(email).flatMap(({ span }) => {
			// Its opening bracket is no prose, its words are.
			const [sentence, before] = sentencesAt(email.prose, span.end - 1);
			// A sentence that ends in a colon announces it.
			if (!sentence || saysSomething(sentence) || before?.text.trimEnd().endsWith(":")) return [];
			return [{ span, message: "Say in half a sentence what this link shows, and why it may interest them." }];
		});
	},
});

const saysSomething = remember(({ text }: Sentence): boolean =>
	text
		.replace(/[^\p{L}\p{N}\s]/gu, " ")
		.split(/\s+/)
		.some((word) => word !== "" && !VAGUE.has(word.toLowerCase())),
);

/** Labels and words that say nothing about where a link leads. */
const VAGUE = new Set(
	"a and click follow here in is it link more on out please see site the this to url web website".split(" "),
);
