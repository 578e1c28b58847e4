import { defineRule, type Fix } from "../../core/rule.js";
import type { Sentence } from "../../core/sentence.js";

export const longSentence = defineRule({
	id: "structure/long-sentence",
	severity: "info",
	advice: "A3",
	summary: "A sentence is hard to read in one go.",
	why: "Published samples have 12 to 29 words in a sentence. A reader between two meetings loses the thread of a longer one.",
	example: {
		bad: "Hi Dana,\n\nThank you for taking the time on Friday to show me how the dispatch team plans its routes before the first truck leaves the yard in the morning; the way you let the drivers change a plan that does not work was what I liked most about the whole visit.\n\nBest regards,\nSam\n",
		good: "Hi Dana,\n\nThank you for showing me how the dispatch team plans its routes. The way you let the drivers change a plan that does not work was what I liked most.\n\nBest regards,\nSam\n",
	},
	options: {
		words: {
			type: "integer",
			default: 40,
			minimum: 10,
			maximum: 200,
			description: "More words than this are mentioned.",
		},
	},
	sentence(sentence, { options }) {
		const count = sentence.words.length;
		if (count <= options.words) return [];
		const fix = splitFix(sentence, options.words);
		return [
			{
				span: { start: 0, end: sentence.text.length },
				message: `This sentence has ${count} words; two would be easier to read.`,
				...(fix ? { fixes: () => [fix] } : {}),
			},
		];
	},
});

const AND_I = /, and (?=i (?:am|was|would|have|had|look|will|can|could|also|think|believe)\b)/g;
const SEAM = new RegExp(`;\\s+(?!and\\b|or\\b|but\\b)(?=\\S)|${AND_I.source}`, "g");

/** Cuts at a semicolon or before ", and I" where both halves are sentences of their own and short enough. */
function splitFix({ text, plain, words }: Sentence, most: number): Fix | undefined {
	const cuts: { readonly start: number; readonly end: number; readonly before: number }[] = [];
	// A first half that leans on the second ("Because ...") cannot stand alone.
	if (/^(?:because|if|when|while|after|before|since|although|though|as|given|having|once)\b/.test(plain))
		return undefined;
	const isList = (plain.match(/;/g) ?? []).length > 1;
	for (const match of plain.matchAll(isList ? AND_I : SEAM)) {
		const end = match.index + match[0].length;
		const before = words.filter((word) => word.end <= match.index).length;
		const after = words.filter((word) => word.start >= end).length;
		if (before < 5 || after < 5 || before > most || after > most) continue;
		cuts.push({ start: match.index, end, before });
	}
	const middle = words.length / 2;
	cuts.sort((a, b) => Math.abs(a.before - middle) - Math.abs(b.before - middle));
	const [cut] = cuts;
	if (!cut) return undefined;
	const next = text.charAt(cut.end);
	return {
		title: "Make two sentences of it",
		edits: [{ span: { start: cut.start, end: cut.end + 1 }, text: `. ${next.toUpperCase()}` }],
	};
}
