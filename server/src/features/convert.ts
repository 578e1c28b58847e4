import type { DiagnosticSeverity, Position, Range, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import type { Severity } from "../core/rule.js";
import type { Edit, Span } from "../core/text.js";
import type { Analysis } from "./analysis.js";

type In = Pick<Analysis, "document">;

/** The range of a span. Both count UTF-16 code units, so an emoji before it takes two. */
export function toRange({ document }: In, span: Span): Range {
	return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** The span of a range; one outside the text is moved to its nearest end. */
export function toSpan({ document }: In, range: Range): Span {
	const start = document.offsetAt(range.start);
	return { start, end: Math.max(start, document.offsetAt(range.end)) };
}

/** The offset of a position; one outside the text is moved to its nearest end. */
export function toOffset({ document }: In, position: Position): number {
	return document.offsetAt(position);
}

/** An edit for the client. */
export function toTextEdit(where: In, { span, text }: Edit): TextEdit {
	return { range: toRange(where, span), newText: text };
}

/** Edits of this document; tied to its version where the client can hold them to it. */
export function toWorkspaceEdit(where: In, edits: readonly Edit[], documentChanges: boolean): WorkspaceEdit {
	const { uri, version } = where.document;
	const textEdits = edits.map((edit) => toTextEdit(where, edit));
	if (!documentChanges) return { changes: { [uri]: textEdits } };
	return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] };
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
	error: 1,
	warning: 2,
	info: 3,
	hint: 4,
};

/** A severity for the client. */
export function toSeverity(severity: Severity): DiagnosticSeverity {
	return SEVERITIES[severity];
}
