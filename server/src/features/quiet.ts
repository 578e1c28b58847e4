import type { Problem } from "../core/lint.js";
import type { Span } from "../core/text.js";

/**
 * Holds back what the next word may make untrue: problems that touch the end of the last edit (`caret`), while that is the
 * end of an unfinished sentence.
 */
export function holdBack(problems: readonly Problem[], text: string, caret: number | undefined): readonly Problem[] {
	const writing = caret === undefined ? undefined : unfinished(text, caret);
	if (!writing) return problems;
	return problems.filter(({ span }) => span.start > writing.end || span.end < writing.start);
}

/**
 * The stretch about which nothing is said yet, because its sentence is being written at `at` and the next word may make
 * it untrue: from the last word to the end of the white space behind it. Undefined where the sentence is closed, or
 * where words follow on the line.
 */
export function unfinished(text: string, at: number): Span | undefined {
	let end = at;
	while (end < text.length && /[ \t]/.test(text.charAt(end))) end++;
	if (end < text.length && !/[\r\n]/.test(text.charAt(end))) return undefined;
	let start = Math.min(at, text.length);
	while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start--;
	// A line that was just begun continues nothing: what stands above it is complete or waits for its own words.
	if (start === 0 || /[\r\n]/.test(text.charAt(start - 1))) return undefined;
	if (/[.!?:;…,]["'”’)\]]*$/.test(text.slice(Math.max(0, start - 4), start))) return undefined;
	return { start, end };
}
