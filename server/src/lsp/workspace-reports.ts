import type { CancellationToken, PreviousResultId, WorkspaceDocumentDiagnosticReport } from "vscode-languageserver";
import { inSlices } from "./host.js";
import type { News, Others } from "./others.js";
import { type Bell, isNews } from "./reports.js";
import { canonicalUri, isServed } from "./uris.js";

/** Takes a part of an answer at once, where the client can have it in parts. */
export type SendPart = (items: WorkspaceDocumentDiagnosticReport[]) => void;

/** What is said of follow-ups that nobody has open: worked out again only where a file, another one or the clock changed it. */
export interface WorkspaceReports {
	/** Reports that say something new, in parts if they may be; waits until there is one. */
	ask(
		previous: readonly PreviousResultId[],
		token: CancellationToken,
		send: SendPart | undefined,
	): Promise<WorkspaceDocumentDiagnosticReport[]>;
	/** What was said may no longer hold: of all, or of these and whoever is compared with them. */
	changed(news: News): void;
	/** When the clock next changes a report, in epoch milliseconds. */
	nextChange(): number | undefined;
}

/** So many reports leave at a time. */
const PART = 20;

/** Reports over all follow-ups; `report` judges one, and says until when, in epoch milliseconds, that holds. */
export function createWorkspaceReports(host: {
	readonly others: Pick<Others, "index" | "uris">;
	readonly isOpen: (uri: string) => boolean;
	readonly now: () => number;
	readonly bell: Bell;
	/** Resolves when nobody types, whom this work would keep waiting; undefined where nobody does. */
	readonly quiet: () => Promise<void> | undefined;
	readonly report: (
		uri: string,
		previous: string | undefined,
	) => Promise<{
		readonly report: Pick<WorkspaceDocumentDiagnosticReport, "kind">;
		readonly until: number | undefined;
	}>;
	/** A pass over the files has ended: the clock is to be watched. */
	readonly onPass: () => void;
}): WorkspaceReports {
	const { others, bell } = host;
	/** Those to be judged again. */
	const stale = new Set<string>();
	let isAllStale = true;
	const untils = new Map<string, number>();
	/** What the client was told last, where that was anything. */
	const told = new Map<string, string>();

	function collect(): string[] {
		const now = host.now();
		for (const [uri, until] of untils) if (until <= now) stale.add(uri);
		if (isAllStale) for (const uri of [...others.uris(), ...told.keys()]) stale.add(uri);
		isAllStale = false;
		return [...stale];
	}

	/** What a client was told and does not know of is told again, as is what it knows from another server. */
	function compare(known: ReadonlyMap<string, { readonly value: string }>): void {
		for (const [uri, id] of told) if (known.get(uri)?.value !== id) stale.add(uri);
		for (const uri of known.keys()) if (!told.has(uri)) stale.add(uri);
	}

	return {
		async ask(previous, token, send) {
			const known = new Map(previous.map(({ uri, value }) => [canonicalUri(uri), { uri, value }]));
			compare(known);
			for (;;) {
				const heard = bell.rings;
				const items: WorkspaceDocumentDiagnosticReport[] = [];
				let sent = 0;
				const flush = () => {
					if (!send || items.length === 0) return;
					sent += items.length;
					send(items.splice(0));
				};
				await inSlices(collect(), 1, async (uri) => {
					await host.quiet();
					if (token.isCancellationRequested) return;
					stale.delete(uri);
					untils.delete(uri);
					if (host.isOpen(uri) || !isServed(uri)) return;
					const before = known.get(uri);
					const { report, until } = await host.report(uri, before?.value);
					if (until !== undefined) untils.set(uri, until);
					const item = { ...report, uri: before?.uri ?? uri, version: null } as WorkspaceDocumentDiagnosticReport;
					// Of a file that it knows nothing about a client need not hear that there is nothing to say.
					const isEmpty = item.kind === "full" && item.items.length === 0;
					if (isEmpty && !before) {
						told.delete(uri);
						return;
					}
					told.set(uri, item.resultId ?? "");
					if (!isNews(item)) return;
					items.push(item);
					if (items.length >= PART) flush();
				});
				flush();
				host.onPass();
				if (token.isCancellationRequested) return [];
				if (sent > 0 || items.length > 0) return items;
				await bell.wait(heard, token);
				if (token.isCancellationRequested) return [];
			}
		},
		changed(news) {
			if (news === "all") {
				isAllStale = true;
				return;
			}
			for (const { path, before, after } of news) {
				stale.add(path);
				for (const one of [before, after]) {
					if (!one) continue;
					const { index } = others;
					for (const { path: other } of index.toPeople(path, one.writer, one.people)) stale.add(other);
					for (const { path: other } of index.toEmployer(path, one.writer, one)) stale.add(other);
				}
				// A name that came or went may stand in any letter of the writer.
				const names = (one: typeof after) => JSON.stringify([one?.writer, one?.company, one?.to]);
				if (names(before) !== names(after)) isAllStale = true;
			}
		},
		nextChange() {
			// What is past waits for somebody to ask.
			const now = host.now();
			let next: number | undefined;
			for (const until of untils.values()) if (until > now && (next === undefined || until < next)) next = until;
			return next;
		},
	};
}
