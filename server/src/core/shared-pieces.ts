import { remember } from "./remember.js";
import type { PlacedSentence, Sentence } from "./sentence.js";
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

/**
 * What a body says, as hashes of its clauses and where they stand. Names, figures and capitals do not count, so that a
 * copy with another name in it is still a copy.
 */
export function pieceHashes(body: readonly PlacedSentence[]): ReadonlyMap<number, PlacedPiece> {
	const pieces = new Map<number, PlacedPiece>();
	for (const { sentence, start } of body.slice(0, MOST_SENTENCES)) {
		for (const { hash, span, words } of piecesOf(sentence)) pieces.set(hash, { span: shift(span, start), words });
	}
	return pieces;
}

const piecesOf = remember((sentence: Sentence): readonly Piece[] => cut(sentence));

function cut({ text, words }: Sentence): readonly Piece[] {
	const pieces: Piece[] = [];
	let hash = FNV_START;
	let count = 0;
	let start = 0;
	let end = 0;
	const close = () => {
		if (count >= SHORTEST_PIECE) pieces.push({ hash, span: { start, end }, words: count });
		hash = FNV_START;
		count = 0;
	};
	words.forEach((word, index) => {
		const previous = words[index - 1];
		const between = previous ? text.slice(previous.end, word.start) : "";
		if (count >= SHORTEST_PIECE && /[,;:()\u2013\u2014]/.test(between)) close();
		if (count === 0) start = word.start;
		end = word.end;
		// A capital inside a sentence is a name, of a person, a company or a product.
		const isName =
			index > 0 &&
			word.text !== "i" &&
			!word.text.startsWith("i'") &&
			/^\p{Lu}/u.test(text.slice(word.start, word.end));
		if (isName || /\d/.test(word.text)) return;
		hash = mix(hash, word.text);
		count++;
	});
	close();
	return pieces;
}

const FNV_START = 0x811c9dc5;

/** FNV-1a over the word and a separator, as an unsigned 32-bit number. */
function mix(hash: number, word: string): number {
	let next = hash;
	for (let i = 0; i < word.length; i++) next = Math.imul(next ^ word.charCodeAt(i), 0x01000193);
	return Math.imul(next ^ 32, 0x01000193) >>> 0;
}
