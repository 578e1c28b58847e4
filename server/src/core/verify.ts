import type { Problem } from "./lint.js";
import { type Email, type Fix, isSentenceRule } from "./rule.js";
import { applyEdits, type Edit, overlaps, type Span } from "./text.js";

/** An email judged as at the moment of sending. */
export interface Judged {
	readonly email: Email;
	readonly problems: readonly Problem[];
}

/**
 * The text with a fix applied, judged; undefined where the problem would remain, or where a new error or warning would
 * stand in an edited paragraph. `before` is the text judged in the same way.
 */
export function verify(
	before: Judged,
	problem: Problem,
	fix: Fix,
	judge: (text: string) => Judged,
): Judged | undefined {
	const { text } = before.email.followUp;
	const changed = applyEdits(text, fix.edits);
	if (changed === text) return undefined;
	const after = judge(changed);
	if (remains(before, after, problem, fix.edits)) return undefined;
	const edited = editedParagraphs(changed, fix.edits);
	const known = count(before.problems);
	for (const fresh of after.problems) {
		const left = known.get(keyOf(fresh)) ?? 0;
		known.set(keyOf(fresh), left - 1);
		// It stood there before, behind the one that is mended.
		if (fresh.rule.once && fresh.rule === problem.rule) continue;
		if (left > 0 || (fresh.severity !== "error" && fresh.severity !== "warning")) continue;
		// What only kept silent beside the problem was there before.
		if (fresh.rule.yieldsTo?.includes(problem.rule.id)) continue;
		if (edited.some((span) => overlaps(span, fresh.span))) return undefined;
	}
	return after;
}

function remains(before: Judged, after: Judged, problem: Problem, edits: readonly Edit[]): boolean {
	const id = problem.rule.id;
	const same = after.problems.filter((other) => other.rule.id === id);
	const place = { start: moved(problem.span.start, edits, true), end: moved(problem.span.end, edits, false) };
	if (same.some((other) => overlaps(other.span, place))) return true;
	if (isSentenceRule(problem.rule)) return false;
	// What an email lacks may be said at another place once the text has moved.
	const earlier = before.problems.filter((other) => other.rule.id === id);
	return same.length >= earlier.length && same.some((other) => other.message === problem.message);
}

/** Where an offset of the old text stands in the new one; at an edit, before what it puts in or behind it. */
function moved(offset: number, edits: readonly Edit[], isStart: boolean): number {
	let by = 0;
	for (const { span, text } of edits) {
		const growth = text.length - (span.end - span.start);
		if (span.end < offset || (span.end === offset && (!isStart || span.start < offset))) by += growth;
		else if (span.start < offset) by += isStart ? span.start - offset : span.start + text.length - offset;
	}
	return offset + by;
}

/** The paragraphs (stretches between blank lines) of the new text that the edits touched. */
function editedParagraphs(text: string, edits: readonly Edit[]): readonly Span[] {
	const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
	let by = 0;
	return sorted.map(({ span, text: inserted }) => {
		const from = span.start + by;
		by += inserted.length - (span.end - span.start);
		const before = [...text.slice(0, from).matchAll(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/g)].pop();
		const end = from + inserted.length;
		const after = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(end));
		return { start: before ? before.index + before[0].length : 0, end: after ? end + after.index : text.length };
	});
}

function keyOf(problem: Problem): string {
	return `${problem.rule.id} ${problem.message}`;
}

function count(problems: readonly Problem[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const problem of problems) counts.set(keyOf(problem), (counts.get(keyOf(problem)) ?? 0) + 1);
	return counts;
}
