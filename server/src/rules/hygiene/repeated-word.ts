import { defineRule, type Finding } from "../../core/rule.js";

/** Words that English says twice: grammar ("the point that that makes") or stress ("very very"). */
const TWICE = new Set(
	"that had is was do did her you very really so many much long far too no yes bye ha there again over more never ever well now in on up".split(
		" ",
	),
);
export const repeatedWord = defineRule({
	id: "hygiene/repeated-word",
	severity: "warning",
	advice: "A10",
	summary: "A word stands twice in a row.",
	why: "A slip that a second look would have found says that there was no second look.",
	example: {
		bad: "Hi Dana,\n\nThank you for the the conversation on Friday.\n\nBest regards,\nSam\n",
		good: "Hi Dana,\n\nThank you for the conversation on Friday.\n\nBest regards,\nSam\n",
	},
	options: {},
	sentence({ text, words }) {
		const findings: Finding[] = [];
		for (let i = 1; i < words.length; i++) {
			const [a, b] = [words[i - 1], words[i]];
			if (!a || !b || a.text !== b.text || TWICE.has(b.text) || !/^\p{L}[\p{L}']*$/u.test(b.text)) continue;
			const gap = text.slice(a.end, b.start);
			if (gap === "" || gap.trim() !== "") continue;
			// A name may be made of one word twice: Walla Walla, Duran Duran.
			const isName = /^\p{Lu}/u.test(text.slice(b.start, b.end));
			if (isName && b.text !== "i") continue;
			const span = { start: a.start, end: b.end };
			findings.push({
				span,
				message: `"${text.slice(b.start, b.end)}" stands here twice.`,
				fixes: () => [
					{ title: "Delete the second", edits: [{ span: { start: a.end, end: b.end }, text: "" }], safe: true },
				],
			});
		}
		return findings;
	},
});
