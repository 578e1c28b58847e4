import { indexPatterns, lazyPatterns } from "./pattern-index.js";
import { holds, type Pattern } from "./phrase-pattern.js";
import { type PhraseText, type Reading, spanOf } from "./phrase-text.js";

/** What people say to one end. */
export interface Wording {
	/** The ways to say it: patterns in the language of phrase-pattern.ts. */
	readonly ways: readonly string[];
	/** What makes a sentence say something else, wherever it stands in it. */
	readonly unless?: readonly string[];
}

/** A test for whether a sentence says something. */
export function says({ ways, unless = [] }: Wording): (text: PhraseText) => boolean {
	const find = indexPatterns(ways.map((way) => [way, undefined] as const));
	const others = lazyPatterns(unless);
	return (text) => {
		const { readings, distinct } = text;
		const occurs = ({ regExp }: Pattern) => readings.some((reading) => isIn(reading.text, regExp));
		return (
			find(text).some(({ pattern }) => occurs(pattern())) &&
			!others().some((other) => holds(other.need, distinct) && occurs(other))
		);
	};
}

/** Where something stands in a sentence that is said in one of several ways. */
export interface Place {
	/** What stands before it in the same clause, and behind it in the sentence: pieces of a reading. */
	readonly before: string;
	readonly behind: string;
	/**
	 * What is said of it, as a piece of the sentence's plain text: the words that the pattern marks or, where it marks
	 * nothing, the rest of the clause.
	 */
	readonly object: string;
}

/** Finds where a sentence, of which `plain` is the plain text, says something in one of several ways. */
export function placesOf(ways: readonly string[]): (text: PhraseText, plain: string) => Iterable<Place> {
	const find = indexPatterns(ways.map((way) => [way, undefined] as const));
	return function* (text, plain) {
		for (const { pattern } of find(text)) {
			for (const reading of text.readings) {
				for (const { indices } of reading.text.matchAll(pattern().regExp)) {
					const [from, to] = indices?.[0] ?? [0, 0];
					yield {
						before: reading.text.slice(reading.text.lastIndexOf(" ; ", from) + 1, from + 1),
						behind: reading.text.slice(to),
						get object() {
							return objectIn(reading, plain, indices?.[1], to);
						},
					};
				}
			}
		}
	};
}

/** A test for whether a piece of a reading, such as what stands before a place, says something in one of several ways. */
export function pieceSays(ways: readonly string[]): (piece: string) => boolean {
	const patterns = lazyPatterns(ways);
	return (piece) => patterns().some(({ regExp }) => isIn(piece, regExp));
}

function isIn(text: string, regExp: RegExp): boolean {
	regExp.lastIndex = 0;
	return regExp.test(text);
}

function objectIn(reading: Reading, plain: string, marked: [number, number] | undefined, end: number): string {
	const [from, to] = marked ?? [end, reading.text.length];
	const span = spanOf(reading, from, to);
	if (!span) return "";
	// The bracket of a gap stands before its first word and behind its last.
	const text = plain.slice(Math.max(0, span.start - 1), marked ? span.end + 1 : undefined);
	const next = text.search(
		/[;!?\u2014]|\. |,? (?:and|but|so) (?:i|it|am|remain|would|look|thank)\b|, (?:i|please|feel free|let me)\b/,
	);
	return next < 0 ? text : text.slice(0, next);
}
