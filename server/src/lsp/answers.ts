import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { diagnostics } from "../features/diagnostics.js";
import type { Analyses, Circumstances } from "./analyses.js";
import type { Documents, Writings } from "./documents.js";
import { createHalfWords } from "./half-words.js";
import { isSameAnswer, report, resultIds } from "./reports.js";
import { isServed } from "./uris.js";

/** What is said of an open document. */
interface Answer {
	readonly document: TextDocument;
	readonly items: Diagnostic[];
}

/** What is said of open documents, with regard to what is being typed in them; features read them as they stand. */
export interface Answers {
	/** What is said now; undefined where the document is none of ours, or not open. */
	of(uri: string): Promise<Answer | undefined>;
	/** The answer as a report, or that it is the one that the client has. */
	report(answer: Answer, previous: string | undefined): DocumentDiagnosticReport;
	/** Whether these problems are others than those that were last told; false where nobody has asked. */
	isNews(uri: string, items: readonly Diagnostic[]): boolean;
	/** The document was opened: its versions begin anew. */
	opened(uri: string): void;
	forget(uri: string): void;
}

/** Answers by a server that is known by `instance`. */
export function createAnswers({
	documents,
	writings,
	analyses,
	circumstances,
	instance,
}: {
	readonly documents: Documents;
	readonly writings: Writings;
	readonly analyses: Analyses;
	readonly circumstances: (uri: string) => Promise<Circumstances>;
	readonly instance: string;
}): Answers {
	const ids = resultIds(instance);
	const halfWords = createHalfWords();
	const told = new Map<string, readonly Diagnostic[]>();
	const openings = new Map<string, number>();
	let opened = 0;

	function say(document: TextDocument, around: Circumstances): Diagnostic[] {
		const writing = writings.get(document.uri);
		const moved = writing && halfWords.after(document, around, writing);
		if (moved) return moved;
		const found = analyses.of(document, around, writing);
		const items = diagnostics(found);
		halfWords.note(found, around, items);
		return items;
	}

	return {
		async of(uri) {
			const document = documents.get(uri);
			if (!document || !isServed(uri, document.languageId)) return undefined;
			const around = await circumstances(uri);
			// It may have been closed while the settings were on their way.
			if (documents.get(uri) !== document) return undefined;
			const items = say(document, around);
			told.set(uri, items);
			return { document, items };
		},
		report({ document, items }, previous) {
			const { uri, version } = document;
			const typed = writings.get(uri);
			const lineOf = (offset: number) => document.positionAt(offset).line;
			const edited = typed && { from: lineOf(typed.start), to: lineOf(typed.end) };
			const opening = openings.get(uri) ?? 0;
			return report(items, ids.of({ uri, version, opening, edited }, items), previous);
		},
		isNews(uri, items) {
			const before = told.get(uri);
			return before !== undefined && !isSameAnswer(before, items);
		},
		opened: (uri) => void openings.set(uri, ++opened),
		forget(uri) {
			ids.forget(uri);
			halfWords.forget(uri);
			told.delete(uri);
			openings.delete(uri);
		},
	};
}
