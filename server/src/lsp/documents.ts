import type { TextDocumentContentChangeEvent, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";

/** Where the last edit of each document ended, as an offset, while its writer may still be in that sentence. */
export type Carets = Map<string, number>;

/** How `TextDocuments` keeps its documents; notes in `carets` where each change ended. */
export function documentConfiguration(carets: Carets) {
	return {
		create: TextDocument.create,
		update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument {
			const last = changes[changes.length - 1];
			const start = last && "range" in last ? document.offsetAt(last.range.start) : undefined;
			const updated = TextDocument.update(document, changes, version);
			// Several changes at once are a paste, a fix or an undo, and nobody's typing.
			if (last && start !== undefined && changes.length === 1 && last.text.length < 40)
				carets.set(document.uri, start + last.text.length);
			else carets.delete(document.uri);
			return updated;
		},
	};
}

/** The documents of a connection. */
export type Documents = TextDocuments<TextDocument>;
