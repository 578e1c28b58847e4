import type { Span } from "./text.js";

/** What somebody is typing, without a pause and in one place; `end` is where the last edit ended. Offsets in the whole text. */
export type Writing = Span;

/**
 * The word that is being written, up to the end of the last edit; empty behind a space or a mark. It is not read yet, and
 * what stands behind it is no part of its sentence. Undefined where words of its own sentence or paragraph follow.
 */
export function wordInWriting(text: string, writing: Writing): Span | undefined {
	const end = Math.min(writing.end, text.length);
	if (!PARAGRAPH_ENDS.test(text.slice(end, end + 200)) && !beginsSentence(text, writing)) return undefined;
	return { start: skipBack(text, end, WORD), end };
}

/**
 * The stretch about which nothing is said yet, because its sentence is being written and the next word may make it
 * untrue: from the last word that is read to the end of the white space behind what is written. Undefined where the sentence is closed, or where
 * its words go on.
 */
export function unfinished(text: string, writing: Writing): Span | undefined {
	const at = writing.end;
	let end = at;
	while (end < text.length && SPACE.test(text.charAt(end))) end++;
	const endsLine = end >= text.length || /[\r\n]/.test(text.charAt(end));
	if (!endsLine && !beginsSentence(text, writing)) return undefined;
	// A word that is not read yet may be the next one of what stands before it.
	const start = skipBack(text, wordInWriting(text, writing)?.start ?? at, SPACE);
	// A line that was just begun continues nothing: what stands above it is complete or waits for its own words.
	return closes(text, start) ? undefined : { start, end };
}

const SPACE = /[ \t]/;
const WORD = /[\p{L}\p{M}\p{N}'\u2019-]/u;
const PARAGRAPH_ENDS = /^[ \t]*(?:$|(?:\r\n|\n|\r)[ \t]*(?:[\r\n]|$))/;

/** Who began to type where a sentence begins writes a new one, in front of what follows. */
function beginsSentence(text: string, { start }: Writing): boolean {
	const at = skipBack(text, start, SPACE);
	return at === 0 || /(?:[\r\n]|[.!?\u2026]["'\u201D\u2019)\]]*)$/.test(text.slice(Math.max(0, at - 4), at));
}

/** Whether a line, a sentence or a clause ends here. */
function closes(text: string, at: number): boolean {
	return at === 0 || /(?:[\r\n]|[.!?:;\u2026,]["'\u201D\u2019)\]]*)$/.test(text.slice(Math.max(0, at - 4), at));
}

function skipBack(text: string, from: number, what: RegExp): number {
	let at = Math.min(from, text.length);
	while (at > 0 && what.test(text.charAt(at - 1))) at--;
	return at;
}
