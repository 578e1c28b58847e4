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
			let last = b;
			let times = 2;
			for (let next = words[i + 1]; next?.text === b.text; next = words[i + 1]) {
				if (text.slice(last.end, next.start).trim() !== "") break;
				last = next;
				times++;
				i++;
			}
			const repeats = { start: a.end, end: last.end };
			findings.push({
				span: { start: a.start, end: last.end },
				message: `"${text.slice(b.start, b.end)}" stands here ${times === 2 ? "twice" : `${times} times`}.`,
				fixes: () => [
					{
						title: times === 2 ? "Delete the second" : "Keep the first",
						edits: [{ span: repeats, text: "" }],
						safe: true,
					},
				],
			});
		}
		return findings;
	},
});
