import { remember } from "./remember.js";
import { type Span, shift } from "./text.js";

/** A stretch of a sentence that is long enough to recognise; the span is inside the sentence. */
interface Piece {
	readonly hash: number;
	readonly span: Span;
	readonly words: number;
}

/** Letters longer than this are compared by their beginning. */
const MOST_SENTENCES = 60;
const SHORTEST_PIECE = 5;

/** A piece in its place in the whole text, with its length in words. */
export interface PlacedPiece {
	readonly span: Span;
	readonly words: number;
}

/** What a body says, for comparing it with others. */
export interface Wording {
	/** Its clauses by their hashes, as unsigned 32-bit numbers. */
	readonly pieces: ReadonlyMap<number, PlacedPiece>;
	/** How many words the body has. */
	readonly words: number;
}

/** A sentence, of which only the text counts, and where it starts. */
interface PlacedText {
	readonly sentence: { readonly text: string };
	readonly start: number;
}

/** The wording of a body. Names, figures and capitals do not count, so that a copy with another name in it is still a copy. */
export function wordingOf(body: readonly PlacedText[]): Wording {
	const pieces = new Map<number, PlacedPiece>();
	let total = 0;
	body.forEach(({ sentence, start }, index) => {
		const cut = cutOf(sentence);
		total += cut.words;
		if (index >= MOST_SENTENCES) return;
		for (const { hash, span, words } of cut.pieces) pieces.set(hash, { span: shift(span, start), words });
	});
	return { pieces, words: total };
}

const cutOf = remember(({ text }: PlacedText["sentence"]) => cut(text));

/**
 * Cuts a sentence at its punctuation. It looks at the text and not at the words that the sentence was read into: of the
 * letters that nobody has open only this is ever asked.
 */
function cut(text: string): { readonly pieces: readonly Piece[]; readonly words: number } {
	const pieces: Piece[] = [];
	let words = 0;
	let hash = FNV_START;
	let count = 0;
	let start = 0;
	let end = 0;
	const close = () => {
		if (count >= SHORTEST_PIECE) pieces.push({ hash, span: { start, end }, words: count });
		hash = FNV_START;
		count = 0;
	};
	for (let at = 0; at < text.length; ) {
		if (!isOfWord(text, at)) {
			if (count >= SHORTEST_PIECE && ",;:()\u2013\u2014".includes(text.charAt(at))) close();
			at++;
			continue;
		}
		const from = at;
		let isFigure = false;
		let next = FNV_START;
		for (; at < text.length && (isOfWord(text, at) || (isInside(text, at) && isOfWord(text, at + 1))); at++) {
			const code = lower(text, at);
			isFigure ||= code >= 48 && code <= 57;
			next = mix(next, code);
		}
		if (count === 0) start = from;
		end = at;
		words++;
		// A capital inside a sentence is a name, of a person, a company or a product.
		const isName = words > 1 && lower(text, from) !== text.charCodeAt(from) && !isI(text, from, at);
		if (isName || isFigure) continue;
		hash = mix(mix(hash, next), 32);
		count++;
	}
	close();
	return { pieces, words };
}

/** Whether a word goes on here: letters and figures of any language. */
function isOfWord(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
	return /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));
}

/** An apostrophe, a hyphen and a point may stand inside a word. */
function isInside(text: string, at: number): boolean {
	return "'\u2019-.".includes(text.charAt(at));
}

/** The small letter, and the plain apostrophe, as a code unit. */
function lower(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if (code >= 65 && code <= 90) return code + 32;
	if (code < 128) return code;
	return code === 0x2019 ? 39 : text.charAt(at).toLowerCase().charCodeAt(0);
}

/** "I", "I'm", "I'll". */
function isI(text: string, from: number, to: number): boolean {
	return text.charAt(from) === "I" && (to === from + 1 || lower(text, from + 1) === 39);
}

/** FNV-1a: an offset basis, and one step. */
const FNV_START = 0x811c9dc5;
const mix = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193) >>> 0;
