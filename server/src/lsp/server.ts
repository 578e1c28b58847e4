import {
	CodeActionKind,
	type Connection,
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	DocumentDiagnosticReportKind,
	FileChangeType,
	type InitializeParams,
	type InitializeResult,
	MessageType,
	ResponseError,
	ShowMessageNotification,
	TextDocumentSyncKind,
	TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Settings } from "../core/config.js";
import { type Carets, documentConfiguration, isServed } from "./documents.js";
import { type Files, type Host, isFollowUp, isSettingsFile } from "./host.js";
import { FindFilesRequest, type InitializationOptions, ReadFileRequest, StatusNotification } from "./protocol.js";
import type { Analysis, Workspace } from "./workspace.js";

declare const VERSION: string;

/** The longest time between two looks at the clock: after a sleep or a change of the zone a timer is not to be trusted. */
const HOUR = 3_600_000;
/** How long a writer has to rest before a half-written sentence is judged as it stands. */
const IDLE = 1_000;
/** How long an edit may go unnoticed by the other open documents. */
const SETTLE = 300;

/** Serves follow-ups on a connection. What differs between Node, a browser and a test is in the host. */
export function startServer(connection: Connection, host: Host): void {
	const carets: Carets = new Map();
	const documents = new TextDocuments<TextDocument>(documentConfiguration(carets));
	let client: InitializeParams["capabilities"] = {};
	let options: InitializationOptions = {};
	let folders: readonly string[] = [];
	let files: Files | undefined;
	let timer: { cancel(): void } | undefined;
	let idle: { cancel(): void } | undefined;
	let settle: { cancel(): void } | undefined;
	const warned = new Set<string>();

	// Reading emails loads late: after `initialize` was answered, or when the first request needs it.
	let loading: Promise<Engine> | undefined;
	const load = () => {
		loading ??= import("./engine.js").then((engine) => {
			const zone = () => options.timezone ?? host.zone();
			const workspace = engine.createWorkspace({ now: host.now, zone }, (message) => connection.console.error(message));
			return { ...engine, workspace };
		});
		return loading;
	};

	connection.onInitialize((params): InitializeResult => {
		client = params.capabilities;
		options = isObject(params.initializationOptions) ? params.initializationOptions : {};
		folders = params.workspaceFolders?.map((folder) => folder.uri) ?? (params.rootUri ? [params.rootUri] : []);
		files = options.files === "client" || !host.files ? clientFiles(connection) : host.files;
		return {
			serverInfo: { name: "followup-language-server", version: VERSION },
			capabilities: {
				textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
				codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, `${CodeActionKind.SourceFixAll}.followup`] },
				completionProvider: {},
				documentSymbolProvider: true,
				foldingRangeProvider: true,
				hoverProvider: true,
				workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
				...(client.textDocument?.diagnostic
					? { diagnosticProvider: { identifier: "followup", interFileDependencies: true, workspaceDiagnostics: false } }
					: {}),
			},
		};
	});

	connection.onInitialized(async () => {
		if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
			connection.client.register(DidChangeConfigurationNotification.type, { section: "followup" });
		}
		if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
			const watchers = ["**/*.followup.md", "**/.followuprc.{json,yaml,yml}"].map((globPattern) => ({ globPattern }));
			connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
		}
		if (client.workspace?.workspaceFolders) {
			connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
				const gone = new Set(removed.map((folder) => folder.uri));
				folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map((folder) => folder.uri)];
				void readWorkspace();
			});
		}
		await readSettings();
		await readWorkspace();
	});

	// Settings and other files

	async function readSettings(pushed?: unknown): Promise<void> {
		const { workspace } = await load();
		const settings = client.workspace?.configuration
			? await connection.workspace.getConfiguration("followup")
			: isObject(pushed) && isObject(pushed.followup)
				? pushed.followup
				: pushed;
		workspace.setEditorSettings(isObject(settings) ? (settings as Settings) : {});
		warnOfSettings(workspace);
		changed();
	}

	/** Reads the other follow-ups and the settings files, some at a time, so that a keystroke never waits for them. */
	async function readWorkspace(): Promise<void> {
		const { workspace } = await load();
		const uris = await files?.list(folders).catch(() => []);
		const texts: [string, string][] = [];
		const open = new Set(documents.keys());
		for (const uri of [...(uris ?? [])].sort()) {
			if (open.has(uri)) continue;
			const text = await readFile(uri);
			if (text === undefined) continue;
			if (isSettingsFile(uri)) takeSettingsFile(workspace, uri, text);
			else texts.push([uri, text]);
		}
		workspace.setFollowUps(texts);
		for (const document of documents.all())
			if (isServed(document)) workspace.setFollowUp(document.uri, document.getText());
		changed();
	}

	async function readFile(uri: string): Promise<string | undefined> {
		return files?.read(uri).catch(() => undefined);
	}

	function takeSettingsFile(workspace: Workspace, uri: string, text: string | undefined): void {
		const fault = workspace.setSettingsFile(uri, text);
		if (fault) warn(`${uri.slice(uri.lastIndexOf("/") + 1)} ${fault}`);
	}

	connection.onDidChangeConfiguration(({ settings }) => readSettings(settings));
	connection.onDidChangeWatchedFiles(async ({ changes }) => {
		const { workspace } = await load();
		for (const { uri, type } of changes) {
			const text = type === FileChangeType.Deleted ? undefined : await readFile(uri);
			if (isSettingsFile(uri)) takeSettingsFile(workspace, uri, text);
			// An open document is what its editor shows, not what is on the disk.
			else if (isFollowUp(uri) && !documents.get(uri)) workspace.setFollowUp(uri, text);
		}
		warnOfSettings(workspace);
		changed();
	});

	function warnOfSettings(workspace: Workspace): void {
		for (const document of documents.all()) {
			if (isServed(document)) for (const warning of workspace.warnings(document.uri)) warn(warning);
		}
	}

	function warn(message: string): void {
		if (warned.has(message)) return;
		warned.add(message);
		void connection.sendNotification(ShowMessageNotification.type, {
			type: MessageType.Warning,
			message: `Follow-up: ${message}`,
		});
	}

	// Documents

	documents.onDidOpen(async ({ document }) => {
		if (!isServed(document)) return;
		const { workspace } = await load();
		workspace.setFollowUp(document.uri, document.getText());
		warnOfSettings(workspace);
		changed();
	});
	documents.onDidChangeContent(({ document }) => {
		if (!isServed(document)) return;
		void push(document);
		idle?.cancel();
		idle = host.after(IDLE, () => release(document.uri));
		settle?.cancel();
		settle = host.after(SETTLE, () => void settled(document.uri));
	});
	documents.onDidSave(({ document }) => release(document.uri));
	documents.onDidClose(async ({ document }) => {
		carets.delete(document.uri);
		if (!isServed(document)) return;
		const { workspace } = await load();
		workspace.forget(document.uri);
		workspace.setFollowUp(document.uri, await readFile(document.uri));
		if (!client.textDocument?.diagnostic) connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
		changed();
	});

	/** The writer rests: what was held back is said. */
	function release(uri: string): void {
		if (carets.delete(uri)) changed();
	}

	/** The other open documents learn of an edit. */
	async function settled(uri: string): Promise<void> {
		const document = documents.get(uri);
		if (!document) return;
		const { workspace } = await load();
		workspace.setFollowUp(uri, document.getText());
		if (documents.keys().length > 1) changed();
	}

	// Diagnostics

	/** The last answer for each document: the same diagnostics keep their id, so that a client may be told `unchanged`. */
	const reported = new Map<string, { readonly resultId: string; readonly json: string }>();
	const instance = host.now().toString(36);
	let count = 0;

	async function analyse(uri: string): Promise<{ engine: Engine; analysis: Analysis } | undefined> {
		const document = documents.get(uri);
		if (!document || !isServed(document)) return undefined;
		const engine = await load();
		const text = document.getText();
		return {
			engine,
			analysis: engine.workspace.analyse({ uri, version: document.version, text, caret: carets.get(uri) }),
		};
	}

	async function report(uri: string) {
		const read = await analyse(uri);
		const items = read
			? read.analysis.problems.map((problem) => read.engine.toDiagnostic(read.analysis.lines, problem, options.docs))
			: [];
		const json = JSON.stringify(items);
		let last = reported.get(uri);
		if (last?.json !== json) {
			last = { resultId: `${instance}-${++count}`, json };
			reported.set(uri, last);
		}
		if (read && options.status)
			void connection.sendNotification(StatusNotification, { uri, ...read.engine.status(read.analysis) });
		wind(read?.engine.workspace);
		return { items, resultId: last.resultId, version: read?.analysis.version };
	}

	async function push(document: TextDocument): Promise<void> {
		if (client.textDocument?.diagnostic) return;
		const { items, version } = await report(document.uri);
		// A newer version has its own answer on the way.
		if (version === undefined || documents.get(document.uri)?.version !== version) return;
		await connection.sendDiagnostics({ uri: document.uri, version, diagnostics: items });
	}

	/** Something besides the texts has changed: every open document is asked for, or told, again. */
	function changed(): void {
		if (!client.textDocument?.diagnostic)
			for (const document of documents.all()) void (isServed(document) && push(document));
		else if (client.workspace?.diagnostics?.refreshSupport) void connection.languages.diagnostics.refresh();
	}

	/** Sets the one timer to the next moment at which the clock changes an answer. */
	function wind(workspace: Workspace | undefined): void {
		timer?.cancel();
		timer = undefined;
		const until = workspace?.until();
		if (until === undefined) return;
		const wait = Math.max(1, Math.min(until - host.now(), HOUR));
		timer = host.after(wait, () => {
			if (host.now() >= until) changed();
			else wind(workspace);
		});
	}

	connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
		const { items, resultId } = await report(textDocument.uri);
		if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
		return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
	});

	// Features

	/** A document that is gone, or not ours, gets an empty answer. */
	async function answer<Result>(
		uri: string,
		otherwise: Result,
		ask: (engine: Engine, analysis: Analysis) => Result,
	): Promise<Result> {
		try {
			const read = await analyse(uri);
			return read ? ask(read.engine, read.analysis) : otherwise;
		} catch (error) {
			if (error instanceof ResponseError) throw error;
			connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
			return otherwise;
		}
	}

	connection.onCodeAction(({ textDocument: { uri }, range, context }) =>
		answer(uri, [], (engine, analysis) => {
			const versioned = client.workspace?.workspaceEdit?.documentChanges ?? false;
			return engine.codeActions(analysis, engine.toSpan(analysis.lines, range), context.only, {
				diagnostic: (problem) => engine.toDiagnostic(analysis.lines, problem, options.docs),
				edit: (edits) => engine.toWorkspaceEdit(uri, analysis.version, analysis.lines, edits, versioned),
			});
		}),
	);
	connection.onHover(({ textDocument: { uri }, position }) =>
		answer(uri, null, (engine, analysis) => engine.hover(analysis, analysis.lines.offsetAt(position)) ?? null),
	);
	connection.onCompletion(({ textDocument: { uri }, position }) =>
		answer(uri, [], (engine, analysis) => {
			const ruleIds = engine.rules.map((rule) => rule.id);
			return engine.completion(analysis, analysis.lines.offsetAt(position), { now: host.now(), ruleIds });
		}),
	);
	connection.onDocumentSymbol(({ textDocument: { uri } }) =>
		answer(uri, [], (engine, analysis) => engine.documentSymbols(analysis)),
	);
	connection.onFoldingRanges(({ textDocument: { uri } }) =>
		answer(uri, [], (engine, analysis) => engine.foldingRanges(analysis)),
	);
	connection.onShutdown(() => {
		for (const each of [timer, idle, settle]) each?.cancel();
	});

	documents.listen(connection);
	connection.listen();
}

type Engine = typeof import("./engine.js") & { readonly workspace: Workspace };

/** The client's files, for a server that has none of its own. */
function clientFiles(connection: Connection): Files {
	return {
		list: () => connection.sendRequest(FindFilesRequest, {}),
		read: async (uri) => (await connection.sendRequest(ReadFileRequest, { uri }))?.text,
	};
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
