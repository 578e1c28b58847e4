/** A stretch of text: UTF-16 code unit offsets, `end` exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Replaces the text at `span` with `text`. */
export interface Edit {
	readonly span: Span;
	readonly text: string;
}

/** A line and a UTF-16 character in it, both counted from zero. */
export interface Position {
	readonly line: number;
	readonly character: number;
}

/** The text with all edits made. Edits refer to the old text and may stand in any order; of two that overlap, the later in the list is left out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	const kept: Edit[] = [];
	for (const edit of edits) if (!kept.some((other) => overlaps(other.span, edit.span))) kept.push(edit);
	kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
	let result = "";
	let from = 0;
	for (const { span, text: replacement } of kept) {
		result += text.slice(from, span.start) + replacement;
		from = span.end;
	}
	return result + text.slice(from);
}

/** Whether two spans share a code unit; two insertions at one place do not overlap. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Whether a cursor or selection is on a span or at one of its ends. */
export function touches(span: Span, at: Span): boolean {
	return span.start <= at.end && at.start <= span.end;
}

/** The character at an offset, which may be two code units; empty at the end. */
export function characterAt(text: string, at: number): string {
	const code = text.codePointAt(at);
	return code === undefined ? "" : String.fromCodePoint(code);
}

/** The text with a capital at its start. */
export function capitalise(text: string): string {
	const first = characterAt(text, 0);
	return first.toUpperCase() + text.slice(first.length);
}

/** The span moved by `by` code units. */
export function shift(span: Span, by: number): Span {
	return { start: span.start + by, end: span.end + by };
}

/** The text without white space at its ends, as a span of the whole. */
export function trimSpan(text: string, span: Span): Span {
	let { start, end } = span;
	while (start < end && /\s/.test(text.charAt(start))) start++;
	while (end > start && /\s/.test(text.charAt(end - 1))) end--;
	return { start, end };
}

/** Finds lines by offset. LF, CRLF and a lone CR end a line, as in LSP. */
export class Lines {
	readonly text: string;
	/** The offset at which each line starts. */
	readonly starts: readonly number[];

	constructor(text: string) {
		this.text = text;
		const starts = [0];
		for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
		this.starts = starts;
	}

	/** The position of an offset; an offset outside the text is moved to its nearest end. */
	positionAt(offset: number): Position {
		const at = Math.max(0, Math.min(offset, this.text.length));
		let low = 0;
		let high = this.starts.length;
		while (low < high - 1) {
			const middle = (low + high) >> 1;
			if ((this.starts[middle] ?? 0) <= at) low = middle;
			else high = middle;
		}
		return { line: low, character: at - (this.starts[low] ?? 0) };
	}

	/** The offset of a position; one past the end of its line is moved to that end. */
	offsetAt({ line, character }: Position): number {
		const start = this.starts[line];
		if (start === undefined) return this.text.length;
		return start + Math.max(0, Math.min(character, this.line(line).length));
	}

	/** The text of a line without its line ending; empty past the end. */
	line(index: number): string {
		const start = this.starts[index];
		if (start === undefined) return "";
		return this.text.slice(start, this.starts[index + 1] ?? this.text.length).replace(/[\r\n]+$/, "");
	}
}
