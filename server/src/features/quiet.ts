import type { Problem } from "../core/lint.js";
import { unfinished, type Writing } from "../core/writing.js";

/** Holds back what the next word may make untrue: problems that touch the end of the last edit, while its sentence is unfinished. */
export function holdBack(problems: readonly Problem[], text: string, writing: Writing | undefined): readonly Problem[] {
	const held = writing && unfinished(text, writing);
	if (!held) return problems;
	return problems.filter(({ span }) => span.start > held.end || span.end < held.start);
}
