import {
	type CancellationToken,
	type Diagnostic,
	type DocumentDiagnosticReport,
	DocumentDiagnosticReportKind,
	type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";

/** Makes ids that name an answer: who gave it, about which text, and what it was. */
export function resultIds(instance: string): (text: string, diagnostics: readonly Diagnostic[]) => string {
	// What settings, other files, the clock and the stage do to an answer shows in the diagnostics themselves.
	return (text, diagnostics) => `${instance}-${text}-${hash(JSON.stringify(diagnostics))}`;
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
