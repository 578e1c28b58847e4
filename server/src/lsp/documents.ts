import type { TextDocumentContentChangeEvent, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Writing } from "../core/writing.js";

/** What is being typed in each document, until its writer pauses. */
export type Writings = Map<string, Writing>;

/** How `TextDocuments` keeps its documents; notes in `writings` what is being typed. */
export function documentConfiguration(writings: Writings) {
	return {
		create: TextDocument.create,
		update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument {
			const [change] = changes;
			const edit =
				change && "range" in change
					? { start: document.offsetAt(change.range.start), end: document.offsetAt(change.range.end) }
					: undefined;
			const updated = TextDocument.update(document, changes, version);
			// Several changes at once are a paste, a fix or an undo, and nobody's typing.
			if (change && edit && changes.length === 1 && change.text.length < 40) {
				const end = edit.start + change.text.length;
				const before = writings.get(document.uri);
				const goesOn = before && edit.end === before.end && edit.start >= before.start;
				writings.set(document.uri, { start: goesOn ? before.start : edit.start, end });
			} else writings.delete(document.uri);
			return updated;
		},
	};
}

/** The documents of a connection. */
export type Documents = TextDocuments<TextDocument>;
