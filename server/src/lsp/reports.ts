import type {
	CancellationToken,
	Diagnostic,
	DocumentDiagnosticReport,
	Range,
	WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";

/** A state of an open document. */
export interface DocumentState {
	readonly uri: string;
	/** Counts the times that a document was opened: versions begin anew. */
	readonly opening: number;
	readonly version: number;
	/** The lines of what is being typed; undefined where somebody edited otherwise. */
	readonly edited: { readonly from: number; readonly to: number } | undefined;
}

/** Names the answers about open documents. */
export interface ResultIds {
	/** The id of an answer: that of the one before where a client that keeps it has nothing to learn. */
	of(state: DocumentState, diagnostics: readonly Diagnostic[]): string;
	forget(uri: string): void;
}

/** Ids of answers that `instance` gives. */
export function resultIds(instance: string): ResultIds {
	const last = new Map<string, DocumentState & { readonly id: string; readonly items: readonly Diagnostic[] }>();
	let count = 0;
	return {
		of(state, items) {
			const known = last.get(state.uri);
			const isSame = known && isFollowedBy(known, state) && isSameAnswer(known.items, items);
			const id = isSame ? known.id : `${instance}-${count++}`;
			last.set(state.uri, { ...state, id, items });
			return id;
		},
		forget: (uri) => void last.delete(uri),
	};
}

/**
 * Whether equal answers about two states mean the same to a client: on the lines of an edit it has moved the marks itself,
 * and wants to hear where they belong.
 */
function isFollowedBy(known: DocumentState & { readonly items: readonly Diagnostic[] }, state: DocumentState): boolean {
	if (known.opening !== state.opening) return false;
	if (known.version === state.version) return true;
	const { edited } = state;
	if (known.version + 1 !== state.version || !edited) return false;
	return !known.items.some(({ range }) => range.start.line <= edited.to && range.end.line >= edited.from);
}

/** Whether two answers say the same. */
export function isSameAnswer(one: readonly Diagnostic[], other: readonly Diagnostic[]): boolean {
	return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
}

function isSame(one: Diagnostic, other: Diagnostic | undefined): boolean {
	return (
		other !== undefined &&
		one.code === other.code &&
		one.message === other.message &&
		one.severity === other.severity &&
		isSameRange(one.range, other.range) &&
		JSON.stringify(one.relatedInformation) === JSON.stringify(other.relatedInformation)
	);
}

function isSameRange(one: Range, other: Range): boolean {
	return (
		one.start.line === other.start.line &&
		one.start.character === other.start.character &&
		one.end.line === other.end.line &&
		one.end.character === other.end.character
	);
}

/** The id of an answer about a text that nobody has open. */
export function resultId(instance: string, text: string, diagnostics: readonly Diagnostic[]): string {
	return `${instance}-${hash(text)}-${hash(JSON.stringify(diagnostics))}`;
}

/** A report, or that nothing has changed since the one with this id. */
export function report(
	items: Diagnostic[],
	resultId: string,
	previous: string | undefined,
): Extract<DocumentDiagnosticReport, { kind: string }> {
	if (previous === resultId) return { kind: "unchanged", resultId };
	return { kind: "full", resultId, items };
}

/** Whether a report of the workspace says anything new. */
export function isNews(one: WorkspaceDocumentDiagnosticReport): boolean {
	return one.kind === "full";
}

/** A bell that requests wait for. */
export interface Bell {
	/** Counts the rings. */
	readonly rings: number;
	ring(): void;
	/** Resolves when it has rung more often than `heard`, or the request is cancelled. */
	wait(heard: number, token: CancellationToken): Promise<void>;
}

/** A bell that nobody has rung yet. */
export function createBell(): Bell {
	let rings = 0;
	const waiting = new Set<() => void>();
	return {
		get rings() {
			return rings;
		},
		ring() {
			rings++;
			for (const wake of waiting) wake();
			waiting.clear();
		},
		wait(heard, token) {
			if (rings > heard || token.isCancellationRequested) return Promise.resolve();
			return new Promise((resolve) => {
				waiting.add(resolve);
				token.onCancellationRequested(() => {
					waiting.delete(resolve);
					resolve();
				});
			});
		},
	};
}

/** Two FNV-1a hashes side by side: 64 bits, so that two answers never share one by chance. */
export function hash(text: string): string {
	let a = 0x811c9dc5;
	let b = 0x01000193;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		a = Math.imul(a ^ code, 0x01000193);
		b = Math.imul(b ^ code, 0x85ebca6b);
		b ^= b >>> 13;
	}
	return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
