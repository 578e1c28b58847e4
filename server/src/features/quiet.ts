import type { Problem } from "../core/lint.js";

/**
 * Holds back what the next word may make untrue: a problem that ends where the last edit ended, at the end of a sentence
 * that is not finished. `caret` is the end of that edit.
 */
export function holdBack(problems: readonly Problem[], text: string, caret: number | undefined): readonly Problem[] {
	if (caret === undefined || !isUnfinished(text, caret)) return problems;
	return problems.filter(({ span }) => span.end < caret || span.start > caret);
}

/** Whether writing stopped inside a sentence: nothing but white space to the end of the line, and no full stop before. */
function isUnfinished(text: string, caret: number): boolean {
	const rest = /^[^\r\n]*/.exec(text.slice(caret, caret + 200))?.[0] ?? "";
	if (rest.trim() !== "") return false;
	const before = text.slice(Math.max(0, caret - 200), caret);
	return /\S[ \t]*$/.test(before) && !/[.!?:,;\u2026)\]"'\u201D\u2019>-]\s*$/.test(before);
}
