import type { Problem } from "./lint.js";
import { Lines } from "./text.js";

/**
 * Draws problems under the lines of a text: carets under the flagged stretch, then severity, message, and `(fix)` where a
 * fix can be asked for. A stretch over several lines is drawn on its first one, ended by `…`.
 */
export function annotate(
	text: string,
	problems: readonly Problem[],
	options: { readonly rules?: boolean } = {},
): string {
	const lines = new Lines(text);
	const below = new Map<number, string[]>();
	for (const problem of problems) {
		const start = lines.positionAt(problem.span.start);
		const end = lines.positionAt(problem.span.end);
		const line = lines.line(start.line);
		const isCut = end.line > start.line;
		const width = Math.max(1, (isCut ? line.length : end.character) - start.character);
		// Tabs are kept, so that the carets stand under the words.
		const indent = line.slice(0, start.character).replace(/[^\t]/g, " ");
		const id = options.rules ? ` ${problem.rule.id}` : "";
		const note = `${indent}${"^".repeat(width)}${isCut ? "…" : ""} ${problem.severity}${id}: ${problem.message}${problem.isFixable ? " (fix)" : ""}`;
		below.set(start.line, [...(below.get(start.line) ?? []), note]);
	}
	const drawn: string[] = [];
	for (let i = 0; i < lines.starts.length; i++) {
		// The empty string after the last line ending is no line.
		if (i === lines.starts.length - 1 && lines.line(i) === "" && !below.has(i) && i > 0) break;
		drawn.push(lines.line(i), ...(below.get(i) ?? []));
	}
	return `${drawn.join("\n")}\n`;
}

/** A caret line, as `annotate` draws it. */
export const CARET_LINE = /^\s*\^+…? (?:error|warning|info|hint)[ :]/;
