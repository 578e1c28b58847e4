import {
	type Diagnostic,
	DiagnosticSeverity,
	type Range,
	type TextEdit,
	type WorkspaceEdit,
} from "vscode-languageserver";
import type { Problem } from "../core/lint.js";
import type { Severity } from "../core/rule.js";
import type { Edit, Lines, Span } from "../core/text.js";

const SEVERITY: Record<Severity, DiagnosticSeverity> = {
	error: DiagnosticSeverity.Error,
	warning: DiagnosticSeverity.Warning,
	info: DiagnosticSeverity.Information,
	hint: DiagnosticSeverity.Hint,
};

/** A span as an LSP range. */
export function toRange(lines: Lines, span: Span): Range {
	return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

/** An LSP range as a span; positions past a line's end are moved to it. */
export function toSpan(lines: Lines, range: Range): Span {
	return { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
}

/** A problem as an LSP diagnostic. `docs` is the URI of the folder of rule pages. */
export function toDiagnostic(lines: Lines, problem: Problem, docs: string | undefined): Diagnostic {
	const { rule, severity, span, message, related } = problem;
	const diagnostic: Diagnostic = {
		range: toRange(lines, span),
		severity: SEVERITY[severity],
		code: rule.id,
		source: "followup",
		message,
	};
	if (docs !== undefined) diagnostic.codeDescription = { href: `${docs.replace(/\/$/, "")}/${rule.id}.md` };
	if (related.length > 0) {
		diagnostic.relatedInformation = related.map((place) => ({
			location: { uri: place.path, range: { start: place.start, end: place.end } },
			message: place.message,
		}));
	}
	return diagnostic;
}

/** Edits of one document version as a workspace edit; unversioned for clients that know no other. */
export function toWorkspaceEdit(
	uri: string,
	version: number,
	lines: Lines,
	edits: readonly Edit[],
	versioned: boolean,
): WorkspaceEdit {
	const textEdits: TextEdit[] = edits.map((edit) => ({ range: toRange(lines, edit.span), newText: edit.text }));
	if (!versioned) return { changes: { [uri]: textEdits } };
	return { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] };
}
