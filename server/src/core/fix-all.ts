import { difference } from "./followup.js";
import type { Problem } from "./lint.js";
import { applyEdits, type Edit, overlaps } from "./text.js";
import { type Judged, verify } from "./verify.js";

/** Fixes lead to new texts with problems of their own; a chain longer than this is a circle. */
const MOST_ROUNDS = 10;

/**
 * The edit that applies the safe fixes of some problems of an email, and of what those fixes bring to light, until there
 * is none left; undefined where there is none to begin with. `judge` checks a text as at the moment of sending, as
 * `before` was checked, and `read` by its stage.
 */
export function fixAll(
	before: Judged,
	first: readonly Problem[],
	judge: (text: string) => Judged,
	read: (text: string) => Judged = judge,
): Edit | undefined {
	const { text } = before.email.followUp;
	const seen = new Set([text]);
	let judged = before;
	let problems = first;
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const edits: Edit[] = [];
		for (const problem of problems) {
			if (!problem.isFixable) continue;
			const fix = problem.fixes().find((one) => one.safe && verify(judged, problem, one, judge));
			if (!fix) continue;
			const isFree = fix.edits.every(({ span }) => !edits.some((other) => meets(other, span)));
			if (isFree) edits.push(...fix.edits);
		}
		if (edits.length === 0) break;
		const next = applyEdits(judged.email.followUp.text, edits);
		if (seen.has(next)) break;
		seen.add(next);
		judged = judge(next);
		problems = read(next).problems;
	}
	return changeBetween(text, judged.email.followUp.text);
}

/** The one edit that turns a text into another. */
function changeBetween(before: string, after: string): Edit | undefined {
	if (before === after) return undefined;
	const { start, end, delta } = difference(before, after);
	return { span: { start, end }, text: after.slice(start, end + delta) };
}

function meets(edit: Edit, span: Edit["span"]): boolean {
	return overlaps(edit.span, span) || edit.span.start === span.start;
}
