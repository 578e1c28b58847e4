import { defineRule } from "../../core/rule.js";
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
		const { body } = email.prose;
		return bodyLinks(email).flatMap((link) => {
			const index = body.findIndex(
				({ start, sentence }) => link.span.start < start + sentence.text.length && link.span.end > start,
			);
			const placed = body[index];
			if (!placed) return [];
			const around = placed.sentence.text
				.replace(/[^\p{L}\p{N}\s]/gu, " ")
				.split(/\s+/)
				.filter((word) => word !== "" && !VAGUE.has(word.toLowerCase()));
			const before = body[index - 1]?.sentence.text.trimEnd() ?? "";
			// A sentence that ends in a colon announces it.
			if (around.length > 0 || before.endsWith(":")) return [];
			return [
				{ span: link.span, message: "Say in half a sentence what this link shows, and why it may interest them." },
			];
		});
	},
});

/** Labels and words that say nothing about where a link leads. */
const VAGUE = new Set(
	"a and click follow here in is it link more on out please see site the this to url web website".split(" "),
);
