import { LEAD_IN, LEFT_OUT, spellOut, WEIGHTS } from "./phrase-lexicon.js";
import { remember } from "./remember.js";
import type { Sentence } from "./sentence.js";
import type { Span } from "./text.js";

/** What patterns are matched on. */
export interface PhraseText {
	/** As it is written and, where that is another text, as it is said at length; see `atLength`. */
	readonly readings: readonly Reading[];
	/** Each word, `#` where there is a number, `?` where it is a question: what the needs of patterns are held against. */
	readonly distinct: ReadonlySet<string>;
}

/** A sentence in words. */
export interface Reading {
	/** Every word with a space before it, contractions spelt out, `,` `;` `?` as words of their own; ends with a space. */
	readonly text: string;
	/** Where words stand in `text`, and in the sentence. */
	readonly words: readonly { readonly at: number; readonly span: Span }[];
}

/** What is longer is no sentence that anybody wrote; the bound keeps a megabyte without a full stop from being read. */
const MOST_WORDS = 400;

/** The texts of a sentence that patterns are matched on. */
export const phraseText = remember((sentence: Pick<Sentence, "plain" | "words">): PhraseText => {
	const pieces: Piece[] = [];
	let end = 0;
	for (const word of sentence.words.slice(0, MOST_WORDS)) {
		const sign = end > 0 ? punctuation(sentence.plain.slice(end, word.start)) : "";
		if (sign) pieces.push({ text: sign });
		end = word.end;
		for (const piece of spellOut(word.text)) {
			const text = piece.replace(/[\s,;?]/g, "");
			if (text !== "") pieces.push({ text, span: word });
		}
	}
	const distinct = new Set<string>();
	for (const { text, span } of pieces) {
		if (span) distinct.add(text);
		if (/^\d/.test(text)) distinct.add("#");
	}
	const written = reading(pieces);
	const isQuestion = sentence.plain.slice(end).includes("?") || INVERTED.test(written.text);
	if (isQuestion) distinct.add("?");
	const longer = atLength(pieces);
	for (const { text } of longer ?? []) distinct.add(text);
	const asked = (one: Reading): Reading => (isQuestion ? { ...one, text: `${one.text}? ` } : one);
	return { readings: (longer ? [written, reading(longer)] : [written]).map(asked), distinct };
});

/** The stretch of the sentence that a stretch of its phrase text stands for. */
export function spanOf({ words }: Reading, from: number, to: number): Span | undefined {
	let first: Span | undefined;
	let last: Span | undefined;
	for (const { at, span } of words) {
		if (at >= to) break;
		if (at < from) continue;
		first ??= span;
		last = span;
	}
	return first && last && { start: first.start, end: last.end };
}

/** A word, which has a place in the sentence unless it is only meant, or a sign. */
interface Piece {
	readonly text: string;
	readonly span?: Span;
}

function reading(pieces: readonly Piece[]): Reading {
	let text = "";
	const words: { at: number; span: Span }[] = [];
	for (const { text: piece, span } of pieces) {
		if (span) words.push({ at: text.length, span });
		text += ` ${piece}`;
	}
	return { text: `${text} `, words };
}

/**
 * The words without those that only add weight, and with the "I" that hasty writers leave out: "Really, really hoping to
 * hear" is "I am hoping to hear". Undefined where that is what is written.
 */
function atLength(pieces: readonly Piece[]): readonly Piece[] | undefined {
	const plain = pieces.filter(({ text }, i) => {
		if (WEIGHTS.has(text)) return false;
		// "really, really": the comma went with the word before it.
		return text !== "," || !WEIGHTS.has(pieces[i - 1]?.text ?? "");
	});
	let first = 0;
	while (LEAD_IN.has(plain[first]?.text ?? "")) first++;
	const opening = plain[first]?.text;
	const meant = opening === undefined ? undefined : LEFT_OUT.get(opening);
	if (meant) return [...plain.slice(0, first), ...meant.map((text) => ({ text })), ...plain.slice(first)];
	return plain.length < pieces.length ? plain : undefined;
}

/** A question by its word order: "when will you", "did I"; not the conditions "should you", "had I", "were I". */
const INVERTED =
	/^(?: (?:and|but|so|also|please|just|well|then|hello|hi|,))*(?: (?:when|why|how|what|where|who)(?: (?:soon|long|much|many|else|day|time))?)?(?: so)? (?:am|are|is|was|do|did|does|have|has|can|could|will|would|shall) (?:not )?(?:i|you|we|he|she|they|it|there|this|that|the|my|your|anyone|anybody|someone|somebody) /;

function punctuation(between: string): string {
	// A hyphen alone joins two words; a dash has room beside it.
	if (/[;:()\u2013\u2014.!?\u2026]|--|\s-|-\s/.test(between)) return ";";
	return between.includes(",") ? "," : "";
}
