import type { Diagnostic, Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Span } from "../core/text.js";
import { type Writing, wordInWriting } from "../core/writing.js";
import type { Analysis } from "../features/analysis.js";
import type { Circumstances } from "./analyses.js";

/**
 * The diagnostics of documents while a word of theirs is being typed. It is not read before it is left, so its next letter
 * changes nothing but where things stand behind it.
 */
export interface HalfWords {
	/** The diagnostics of the document, if it differs from the one before by letters of a word that is not read yet. */
	after(document: TextDocument, circumstances: Circumstances, writing: Writing): Diagnostic[] | undefined;
	/** Takes note of what an analysis gave. */
	note(analysis: Analysis, circumstances: Circumstances, diagnostics: readonly Diagnostic[]): void;
	forget(uri: string): void;
}

interface Known {
	readonly version: number;
	readonly word: Span;
	readonly circumstances: Circumstances;
	readonly diagnostics: readonly Diagnostic[];
}

/** Remembers one answer for each document. */
export function createHalfWords(): HalfWords {
	const last = new Map<string, Known>();
	return {
		after(document, circumstances, writing) {
			const known = last.get(document.uri);
			if (known?.version !== document.version - 1 || !isAlike(known.circumstances, circumstances)) return undefined;
			const word = wordInWriting(document.getText(), writing);
			if (!word || word.start !== known.word.start || word.end === word.start) return undefined;
			const by = word.end - known.word.end;
			const { line, character } = document.positionAt(known.word.end);
			const moved = (at: Position): Position =>
				at.line === line && at.character >= character ? { line, character: at.character + by } : at;
			const diagnostics = known.diagnostics.map((one) =>
				one.range.end.line < line || one.range.start.line > line
					? one
					: { ...one, range: { start: moved(one.range.start), end: moved(one.range.end) } },
			);
			last.set(document.uri, { version: document.version, word, circumstances, diagnostics });
			return diagnostics;
		},
		note({ document, email }, circumstances, diagnostics) {
			const { unread } = email.prose;
			// What touches the end of a word before was held back, and is said with the first letter of this one.
			if (!unread || unread.end === unread.start) last.delete(document.uri);
			else last.set(document.uri, { version: document.version, word: unread, circumstances, diagnostics });
		},
		forget: (uri) => void last.delete(uri),
	};
}

function isAlike(one: Circumstances, other: Circumstances): boolean {
	return one.setup === other.setup && one.others === other.others && one.sending === other.sending;
}
