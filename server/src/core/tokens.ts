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

/** Cuts prose into sentences and words. */
export function tokenise(prose: string): readonly Tokens[] {
	return cutSentences(prose).map(({ start, end }) => ({ start, end, words: readWords(prose.slice(start, end)) }));
}

/**
 * No paragraph of a letter is longer, in code units. Text that is, is cut: patterns over a sentence take time that grows
 * faster than its length.
 */
const LONGEST = 4000;

/** Cuts prose into sentences. Spans leave out white space, not punctuation. */
export function cutSentences(prose: string): readonly Span[] {
	const spans: Span[] = [];
	let at = 0;
	for (const piece of stretches(flat(prose))) {
		for (const sentence of splitSentences(piece, { methods, model })) {
			const start = at + (sentence.length - sentence.trimStart().length);
			const end = at + sentence.trimEnd().length;
			if (end > start) spans.push({ start, end });
			at += sentence.length;
		}
	}
	return spans;
}

/** The text in pieces that are not too long, cut before a space where there is one, and through no character. */
function stretches(text: string): readonly string[] {
	const pieces: string[] = [];
	let from = 0;
	while (text.length - from > LONGEST) {
		const space = text.lastIndexOf(" ", from + LONGEST);
		let to = space > from ? space : from + LONGEST;
		if (/[\uDC00-\uDFFF]/.test(text.charAt(to))) to--;
		pieces.push(text.slice(from, to));
		from = to;
	}
	return [...pieces, text.slice(from)];
}

/** The words of one sentence. */
export function readWords(sentence: string): readonly Word[] {
	const words: Word[] = [];
	let at = 0;
	for (const piece of splitTerms(flat(sentence), model)) {
		const { text, from, to } = wordIn(piece);
		if (text !== "") words.push({ text, start: at + from, end: at + to });
		at += piece.length;
	}
	return words;
}

function flat(text: string): string {
	return text.replace(/[\r\n]/g, " ");
}

/** A word without what stands around it; an empty text where it has neither letter nor digit. */
interface Stripped {
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

const stripped = new Map<string, Stripped>();
const REMEMBERED_WORDS = 20_000;

/** The word in a piece of a sentence, punctuation and white space around it; looked for once for each piece. */
function wordIn(piece: string): Stripped {
	let word = stripped.get(piece);
	if (!word) {
		const { pre, text: whole } = splitWhitespace(piece, model);
		// Code that is glued to a word is no part of it.
		const [text = ""] = /[^\uFFFC]*[\p{L}\p{N}][^\uFFFC]*/u.exec(whole) ?? [];
		const from = pre.length + Math.max(0, whole.indexOf(text));
		word = { text: plainWord(text), from, to: from + text.length };
		if (stripped.size >= REMEMBERED_WORDS) stripped.clear();
		stripped.set(piece, word);
	}
	return word;
}

function plainWord(text: string): string {
	return text.toLowerCase().replace(/[\u2018\u2019\u02BC]/g, "'");
}
