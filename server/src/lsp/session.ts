import type { CancellationToken, Connection, DocumentDiagnosticReport, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { instantOf, isZone } from "../core/date.js";
import { parse } from "../core/followup.js";
import { readEmail } from "../core/lint.js";
import { glance, summarise } from "../core/summary.js";
import { type Tidied, tidy } from "../core/tidy.js";
import type { Analysis } from "../features/analysis.js";
import { diagnostics } from "../features/diagnostics.js";
import { analyseOnce, type Circumstances, createAnalyses, type Surroundings } from "./analyses.js";
import { createAnnouncements } from "./announcements.js";
import { createAnswers } from "./answers.js";
import { checkAll } from "./check-all.js";
import type { Client } from "./client.js";
import type { Writings } from "./documents.js";
import { clientFiles } from "./files.js";
import type { Host } from "./host.js";
import { createOthers } from "./others.js";
import { MESSAGE_TYPE, SHOW_MESSAGE } from "./outbound.js";
import { createOutbox, type Outbox } from "./outbox.js";
import { placesOf } from "./places.js";
import { showProgress } from "./progress.js";
import type { Checked } from "./protocol.js";
import { createBell, hash } from "./reports.js";
import { createRoots } from "./roots.js";
import { settingsOfFiles } from "./settings.js";
import { createStatuses } from "./statuses.js";
import { createRests } from "./timers.js";
import { createUnopened } from "./unopened.js";
import { CONFIG_NAMES, canonicalUri, EXTENSION, isServed, nameOf } from "./uris.js";
import { createWorkspaceReports, type WorkspaceReports } from "./workspace-reports.js";

export { checklist } from "../features/checklist.js";
export { codeActions } from "../features/code-actions.js";
export { completion } from "../features/completion.js";
export { toOffset, toRange, toSpan } from "../features/convert.js";
export { folding } from "../features/folding.js";
export { hover } from "../features/hover.js";
export { inlayHints } from "../features/inlay-hints.js";
export { lenses } from "../features/lenses.js";
export { links } from "../features/links.js";
export { sharedFacts } from "../features/new-follow-up.js";
export { outline } from "../features/outline.js";
export { selectionRange } from "../features/selection.js";
export { sending } from "../features/sending.js";

/** What the handlers need of the part that loads late. */
export interface Session {
	/** The analysis of an open document; undefined where it is none of ours, or not open. */
	analysis(uri: string): Promise<Analysis | undefined>;
	documentReport(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport>;
	/** Makes a draft from somewhere else a follow-up; see `tidy`. */
	tidy(text: string): Promise<Tidied>;
	/** Reports of files that nobody has open; waits until there is one that changed. */
	workspaceReports: WorkspaceReports["ask"];
	/** Looks through the workspace anew and judges every follow-up in it. */
	checkWorkspace(token: CancellationToken): Promise<Checked>;
	/** Judges an open follow-up as if it were sent now, until its next change; gives how many problems it then has. */
	checkNow(uri: string): Promise<number>;
	readonly outbox: Outbox;
	/** A sentence for the writer, shown by the client until it is dismissed. */
	say(message: string): void;
	changed(document: TextDocument): void;
	saved(document: TextDocument): void;
	closed(document: TextDocument): void;
	settingsChanged(settings: unknown): void;
	filesChanged(uris: readonly string[]): void;
	foldersChanged(): Promise<void>;
	/** The client said goodbye: no timer runs on. */
	end(): void;
}

/** What the session works with. */
interface Given {
	readonly connection: Connection;
	readonly documents: TextDocuments<TextDocument>;
	readonly writings: Writings;
	readonly client: Client;
	readonly host: Host;
}

/** Opens the part of the server that reads emails. */
export function openSession({ connection, documents, writings, client, host }: Given): Session {
	const files = client.options.files !== "client" && host.files ? host.files : clientFiles(connection);
	const { timezone } = client.options;
	const instance = hash(`${host.now()} ${Math.random()}`);
	const bell = createBell();
	const failed = new Set<string>();
	const open = new Set<string>();
	/** Follow-ups to be judged as if they were sent now. */
	const sending = new Set<string>();
	/** Follow-ups that changed since they were opened or saved. */
	const unsaved = new Set<string>();
	const rests = createRests(host, (uri) => void settle(uri));
	const { announce, watchClock, ...announcements } = createAnnouncements({
		connection,
		client,
		host,
		nextAnswer: () => earlier(analyses.nextChange(), reports.nextChange()),
		nextEntry: () => outbox.nextChange(),
		tell,
		tellOutbox: () => outbox.announce(),
	});

	const surroundings: Surroundings = {
		docs: client.options.docs ?? host.docs,
		onFailure(rule, error) {
			if (failed.has(rule)) return;
			failed.add(rule);
			const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
			connection.console.error(`The rule ${rule} failed and said nothing: ${reason}`);
		},
	};
	const analyses = createAnalyses(surroundings);
	const answers = createAnswers({ documents, writings, analyses, circumstances, instance });
	const settings = settingsOfFiles({
		connection,
		client,
		after: host.after,
		files,
		zone: timezone !== undefined && isZone(timezone) ? timezone : host.zone(),
		say(warning) {
			connection.console.warn(warning);
			show(MESSAGE_TYPE.warning, `Follow-up: ${warning}`);
		},
		onLate: readAnew,
	});
	const places = placesOf(connection, client, host.after);
	const others = createOthers({
		files,
		excluded: places.excluded,
		zoneOf: async (uri) => (await settings.of(uri)).zone,
		after: host.after,
		watches: client.watchesFiles,
		isOpen: (uri) => openUris().has(uri),
		async summarise(uri, text, isWhole) {
			const { zone } = await settings.of(uri);
			return isWhole ? summarise(readEmail(uri, parse(text), zone)) : glance(uri, text, zone);
		},
		...(client.workDoneProgress ? { progress: (count: number) => showProgress(connection, count) } : {}),
		onNews: (news) => reports.changed(news),
		onChange: announce,
	});
	const unopened = createUnopened({ files, circumstances, surroundings, instance });
	const statuses = createStatuses({ connection, client, analysis });
	const roots = createRoots({ connection, client, places, forget: others.forget });
	const reports = createWorkspaceReports({
		others,
		isOpen: (uri) => openUris().has(uri),
		now: host.now,
		bell,
		quiet: rests.quiet,
		report: unopened.report,
		onPass: watchClock,
	});
	const outbox = createOutbox({
		connection,
		documents,
		client,
		files,
		now: host.now,
		circumstances,
		others,
	});
	void scanAll();

	function show(type: number, message: string): void {
		// Editors make links of `[words](target)`: what a file says must not become one.
		void connection.sendNotification(SHOW_MESSAGE, { type, message: message.replaceAll("](", "] (") });
	}

	function openUris(): Set<string> {
		return new Set(served().map(({ uri }) => canonicalUri(uri)));
	}

	function served(): TextDocument[] {
		return documents.all().filter(({ uri, languageId }) => isServed(uri, languageId));
	}

	async function circumstances(uri: string): Promise<Circumstances> {
		const setup = await settings.of(uri);
		const now = instantOf(host.now());
		return { setup, others: others.index, now, sending: sending.has(uri) };
	}

	async function analysis(uri: string): Promise<Analysis | undefined> {
		const document = documents.get(uri);
		if (!document || !isServed(uri, document.languageId)) return undefined;
		const around = await circumstances(uri);
		// It may have been closed while the settings were on their way.
		if (documents.get(uri) !== document) return undefined;
		const result = analyses.of(document, around);
		watchClock();
		return result;
	}

	async function scanAll(): Promise<void> {
		await roots.findKept();
		if (roots.all().length > 0 || client.options.files === "client") await others.scan(roots.all(), true);
		await scanBeside(served());
	}

	async function scanBeside(letters: readonly TextDocument[]): Promise<void> {
		const outside = roots.beside(letters.map(({ uri }) => uri));
		if (outside.length > 0) await others.scan(outside, false);
	}

	/** A client that does not tell of files may have changed some. */
	function lookAgain(): void {
		if (client.watchesFiles) return;
		settings.filesChanged();
		others.scanAgain(roots.all);
	}

	/** Tells what nobody has to ask for. */
	function tell(): void {
		bell.ring();
		for (const { uri } of served()) {
			void statuses.tell(uri);
			if (!client.pullsDiagnostics) void push(uri);
		}
	}

	/** Any follow-up may be judged otherwise now. */
	function judgeAnew(): void {
		reports.changed("all");
		announce();
	}

	/** The settings of any file may have changed: how it is judged, and what a time without a zone means. */
	function readAnew(): void {
		judgeAnew();
		for (const { uri } of served()) void settle(uri);
		void others.rezone();
	}

	/** Whether remarks wait for the file to be saved. */
	async function isWaiting(uri: string): Promise<boolean> {
		return unsaved.has(uri) && !sending.has(uri) && (await settings.of(uri)).onSave;
	}

	async function push(uri: string): Promise<void> {
		const answer = await answers.of(uri);
		watchClock();
		if (!answer || (await isWaiting(uri))) return;
		const { document, items } = answer;
		await connection.sendDiagnostics({ uri, version: document.version, diagnostics: items });
	}

	/** The writer paused, or saved: what was held back is said, and the other follow-ups learn what this one says. */
	async function settle(uri: string): Promise<void> {
		rests.forget(uri);
		leaveWord(uri);
		const found = await analysis(uri);
		if (!found) return;
		const isNew = others.put(summarise(found.email));
		if (isNew || answers.isNews(uri, diagnostics(found))) announce();
		else void statuses.tell(uri);
	}

	/** From now on the word that was being typed is read. */
	function leaveWord(uri: string): void {
		writings.delete(uri);
		analyses.rested(uri);
	}

	return {
		analysis,
		async documentReport(uri, previous) {
			const answer = await answers.of(uri);
			watchClock();
			if (answer && previous !== undefined && (await isWaiting(uri))) {
				return { kind: "unchanged", resultId: previous };
			}
			if (answer) return answers.report(answer, previous);
			// A client asks once more when a document was closed; what is no follow-up has no problems.
			if (documents.get(uri) || !isServed(uri)) return { kind: "full", items: [] };
			return (await unopened.report(canonicalUri(uri), previous)).report;
		},
		end() {
			others.end();
			announcements.end();
			rests.end();
		},
		async checkNow(uri) {
			sending.add(uri);
			leaveWord(uri);
			const found = await analysis(uri);
			announce();
			return found?.problems.length ?? 0;
		},
		outbox: {
			...outbox,
			async overview(since, token) {
				const found = await outbox.overview(since, token);
				watchClock();
				return found;
			},
		},
		say: (message) => show(MESSAGE_TYPE.info, message),
		async tidy(text) {
			const uri = `${roots.all()[0] ?? "file:///"}pasted${EXTENSION}`;
			const { analysis: empty } = analyseOnce(uri, "", await circumstances(uri), surroundings);
			return tidy(text, empty.judge);
		},
		workspaceReports: reports.ask,
		async checkWorkspace(token) {
			await scanAll();
			const letters = new Map(served().map((letter) => [canonicalUri(letter.uri), letter.uri]));
			const found = await checkAll(
				new Set([...others.uris(), ...letters.keys()]),
				async (uri) => {
					const letter = letters.get(uri);
					const items = letter ? (await analysis(letter))?.shown : (await unopened.report(uri, undefined)).items;
					return items?.length ?? 0;
				},
				token,
			);
			reports.changed("all");
			announce();
			return found;
		},
		changed(document) {
			const { uri } = document;
			if (!isServed(uri, document.languageId)) return;
			sending.delete(uri);
			if (open.has(uri)) unsaved.add(uri);
			else {
				open.add(uri);
				answers.opened(uri);
				void scanBeside([document]);
				lookAgain();
				void settle(uri);
			}
			if (!client.pullsDiagnostics) void push(uri);
			rests.typed(uri);
		},
		saved(document) {
			if (!isServed(document.uri, document.languageId)) return;
			if (unsaved.delete(document.uri)) void settings.of(document.uri).then(({ onSave }) => onSave && announce());
			void scanBeside([document]);
			lookAgain();
			void settle(document.uri);
		},
		closed({ uri, languageId }) {
			if (!isServed(uri, languageId)) return;
			rests.forget(uri);
			writings.delete(uri);
			open.delete(uri);
			answers.forget(uri);
			statuses.forget(uri);
			sending.delete(uri);
			unsaved.delete(uri);
			analyses.forget(uri);
			if (!client.pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
			// From now on the file counts, not what was typed and thrown away.
			void others.reread(canonicalUri(uri));
		},
		settingsChanged(value) {
			settings.editorChanged(value);
			readAnew();
			void roots.findKept().then((isNew) => (isNew ? scanAll() : undefined));
		},
		filesChanged(uris) {
			if (uris.some((uri) => (CONFIG_NAMES as readonly string[]).includes(nameOf(uri)))) {
				settings.filesChanged();
				readAnew();
			}
			for (const uri of uris) if (isServed(uri)) void others.reread(canonicalUri(uri));
		},
		async foldersChanged() {
			const next = await connection.workspace.getWorkspaceFolders();
			roots.set((next ?? []).map(({ uri }) => uri));
			settings.filesChanged();
			void scanAll();
			judgeAnew();
		},
	};
}

/** The earlier of two moments; undefined stands for never. */
function earlier(one: number | undefined, other: number | undefined): number | undefined {
	return one === undefined || (other !== undefined && other < one) ? other : one;
}
