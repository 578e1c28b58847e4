import methods from "compromise/tokenize/methods/index.js";
import model from "compromise/tokenize/model/index.js";
import type { Span } from "./text.js";

/** A word of a sentence; offsets are inside the sentence. */
export interface Word extends Span {
	/** Lower case, with straight apostrophes and without the punctuation around it. */
	readonly text: string;
}

/** The place of a sentence in a text, and its words. */
export interface Tokens extends Span {
	readonly words: readonly Word[];
}

const { splitSentences, splitTerms, splitWhitespace } = methods.one.tokenize;

/** Cuts prose into sentences and words. Spans leave out white space, not punctuation. */
export function tokenise(prose: string): readonly Tokens[] {
	if (prose.trim() === "") return [];
	const sentences: Tokens[] = [];
	let at = 0;
	for (const text of splitSentences(prose.replace(/[\r\n]/g, " "), { methods, model })) {
		const words: { text: string; start: number; end: number }[] = [];
		const from = at;
		for (const piece of splitTerms(text, model)) {
			const term = splitWhitespace(piece, model);
			const start = at + term.pre.length;
			const end = start + term.text.length;
			if (/[\p{L}\p{N}]/u.test(term.text)) words.push({ text: plainWord(term.text), start, end });
			at = end + term.post.length;
		}
		const whole = prose.slice(from, at);
		const start = from + (whole.length - whole.trimStart().length);
		const end = from + whole.trimEnd().length;
		if (end > start) {
			sentences.push({
				start,
				end,
				words: words.map((word) => ({ ...word, start: word.start - start, end: word.end - start })),
			});
		}
	}
	return sentences;
}

function plainWord(text: string): string {
	return text.toLowerCase().replace(/[\u2018\u2019\u02BC]/g, "'");
}
