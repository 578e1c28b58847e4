import {
	type CancellationToken,
	type Diagnostic,
	type DocumentDiagnosticReport,
	DocumentDiagnosticReportKind,
	type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";

/** Names the answers about open documents. */
export interface ResultIds {
	/** The id of an answer about a text: the same one while both stay what they are. */
	of(uri: string, text: string, diagnostics: readonly Diagnostic[]): string;
	forget(uri: string): void;
}

/** Ids of answers that `instance` gives. What settings, other files and the clock do shows in the diagnostics themselves. */
export function resultIds(instance: string): ResultIds {
	const last = new Map<string, { readonly id: string; readonly text: string; readonly items: readonly Diagnostic[] }>();
	let count = 0;
	return {
		of(uri, text, items) {
			const known = last.get(uri);
			// Every keystroke makes another text: only of the same one are answers compared.
			const isSame = known?.text === text && JSON.stringify(known.items) === JSON.stringify(items);
			const id = isSame ? known.id : `${instance}-${count++}`;
			last.set(uri, { id, text, items });
			return id;
		},
		forget: (uri) => void last.delete(uri),
	};
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
	if (previous === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
	return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

/** Whether a report of the workspace says anything new. */
export function isNews(one: WorkspaceDocumentDiagnosticReport): boolean {
	return one.kind === DocumentDiagnosticReportKind.Full;
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
