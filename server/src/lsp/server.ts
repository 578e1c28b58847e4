import {
	type CancellationToken,
	type Connection,
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	type InitializeResult,
	LSPErrorCodes,
	ResponseError,
	TextDocumentSyncKind,
	TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis } from "../features/analysis.js";
import { AUTOMATIC, CODE_ACTION_KINDS, INSERT_OUTLINE, SET_STATUS, wants } from "../features/kinds.js";
import type { SettableStatus } from "../features/set-status.js";
import { type Client, readClient } from "./client.js";
import { documentConfiguration, type Writings } from "./documents.js";
import type { Host } from "./host.js";
import {
	ChecklistRequest,
	CheckNowRequest,
	CheckWorkspaceRequest,
	ExportRequest,
	FactsRequest,
	NewFollowUpRequest,
	OverviewRequest,
	type SetStatusArguments,
	TidyRequest,
} from "./protocol.js";
import type { Session } from "./session.js";
import { CONFIG_NAMES, EXTENSION } from "./uris.js";

declare const VERSION: string;

/** Binds the server to a connection and listens. What reads emails loads only after `initialize` was answered. */
export function startServer(connection: Connection, host: Host): void {
	const writings: Writings = new Map();
	const documents = new TextDocuments<TextDocument>(documentConfiguration(writings));
	let client: Client = readClient({ processId: null, rootUri: null, capabilities: {} });
	let loading: Promise<Late> | undefined;
	const late = () => {
		loading ??= load(connection, documents, writings, client, host);
		return loading;
	};
	const { tell, ask, bind } = handlers(connection, late);

	connection.onInitialize((params): InitializeResult => {
		client = readClient(params);
		return { capabilities: capabilities(client), serverInfo: { name: "followup-language-server", version: VERSION } };
	});
	connection.onShutdown(async () => (await loading)?.session.end());
	connection.onInitialized(() => {
		register(connection, client);
		if (client.folderChanges) {
			connection.workspace.onDidChangeWorkspaceFolders(() => tell(({ session }) => session.foldersChanged()));
		}
		tell(() => {});
	});

	documents.onDidChangeContent(({ document }) => tell(({ session }) => session.changed(document)));
	documents.onDidSave(({ document }) => tell(({ session }) => session.saved(document)));
	documents.onDidClose(({ document }) => tell(({ session }) => session.closed(document)));
	connection.onDidChangeConfiguration(({ settings }) => tell(({ session }) => session.settingsChanged(settings)));
	connection.onDidChangeWatchedFiles(({ changes }) =>
		tell(({ session }) => session.filesChanged(changes.map((change) => change.uri))),
	);

	connection.languages.diagnostics.on((params, token) =>
		ask(token, { kind: "full", items: [] }, ({ session }) =>
			session.documentReport(params.textDocument.uri, params.previousResultId),
		),
	);
	connection.languages.diagnostics.onWorkspace((params, token, _, parts) =>
		ask(token, { items: [] }, async ({ session }) => ({
			items: await session.workspaceReports(
				params.previousResultIds,
				token,
				parts && ((items) => parts.report({ items })),
			),
		})),
	);
	connection.onCodeAction((params, token) => {
		const only = params.context.only;
		if (only && !CODE_ACTION_KINDS.some((kind) => wants(only, kind))) return [];
		return bind(token, params, [], (analysis, { codeActions, toSpan }) =>
			codeActions(analysis, {
				span: toSpan(analysis, params.range),
				only,
				isInvoked: params.context.triggerKind !== AUTOMATIC,
				documentChanges: client.documentChanges,
			}),
		);
	});
	connection.onHover((params, token) =>
		bind(token, params, null, (analysis, { hover, toOffset }) =>
			hover(analysis, toOffset(analysis, params.position), client.markdownHover),
		),
	);
	connection.onCompletion((params, token) =>
		bind(token, params, [], (analysis, { completion, toOffset }) =>
			completion(analysis, toOffset(analysis, params.position)),
		),
	);
	connection.onDocumentSymbol((params, token) =>
		bind(token, params, [], (analysis, { outline }) => outline(analysis, client.hierarchicalSymbols)),
	);
	connection.onFoldingRanges((params, token) => bind(token, params, [], (analysis, { folding }) => folding(analysis)));

	connection.onSelectionRanges((params, token) =>
		bind(token, params, [], (analysis, { selectionRange, toOffset }) =>
			params.positions.map((position) => selectionRange(analysis, toOffset(analysis, position))),
		),
	);
	connection.onDocumentLinks((params, token) => bind(token, params, [], (analysis, { links }) => links(analysis)));
	connection.languages.inlayHint.on((params, token) =>
		bind(token, params, [], (analysis, { inlayHints, toSpan }) => inlayHints(analysis, toSpan(analysis, params.range))),
	);

	connection.onRequest(ChecklistRequest, ({ uri }, token) =>
		bind(token, { textDocument: { uri } }, [], (analysis, { checklist, toRange }) =>
			checklist(analysis).map(({ evidence, problems, ...item }) => ({
				...item,
				evidence: evidence.map((span) => toRange(analysis, span)),
				problems: problems.map(({ rule, message, span }) => ({
					rule: rule.id,
					message,
					range: toRange(analysis, span),
				})),
			})),
		),
	);
	connection.onRequest(CheckNowRequest, ({ uri }, token) => ask(token, 0, ({ session }) => session.checkNow(uri)));
	connection.onRequest(CheckWorkspaceRequest, (_, token) =>
		ask(token, { followUps: 0, problems: 0 }, ({ session }) => session.checkWorkspace(token)),
	);
	connection.onRequest(OverviewRequest, ({ since }, token) =>
		ask(token, { version: -1, isWhole: true, entries: [], gone: [] }, ({ session }) =>
			session.outbox.overview(since, token),
		),
	);
	connection.onRequest(FactsRequest, ({ uri }, token) =>
		bind(token, { textDocument: { uri } }, null, (analysis, { sharedFacts }) => sharedFacts(analysis.email)),
	);
	connection.onRequest(NewFollowUpRequest, async ({ folder, facts }) =>
		(await late()).session.outbox.begin(folder, facts),
	);
	connection.onExecuteCommand(async ({ command, arguments: given = [] }) => {
		const [uri, status]: Partial<SetStatusArguments> | unknown[] = given;
		const run = async ({ outbox, say }: Session, path: string) => {
			if (command === INSERT_OUTLINE) return outbox.insertOutline(path);
			if (command !== SET_STATUS || !isSettable(status)) return undefined;
			const message = await outbox.setStatus(path, status);
			say(message);
			return message;
		};
		try {
			const done = typeof uri === "string" ? await run((await late()).session, uri) : undefined;
			return done ?? new ResponseError(LSPErrorCodes.RequestFailed, "There is no such command.");
		} catch (error) {
			return new ResponseError(LSPErrorCodes.RequestFailed, messageOf(error));
		}
	});
	connection.onCodeLens((params, token) =>
		bind(token, params, [], (analysis, { lenses }) => lenses(analysis, client.options.paste === true)),
	);
	connection.onRequest(ExportRequest, ({ uri }, token) =>
		bind(token, { textDocument: { uri } }, null, (analysis, { sending }) => sending(analysis)),
	);
	connection.onRequest(TidyRequest, ({ text }, token) =>
		ask(token, { text, gaps: [] }, ({ session }) => session.tidy(text)),
	);

	documents.listen(connection);
	connection.listen();
}

function capabilities(client: Client): InitializeResult["capabilities"] {
	return {
		positionEncoding: "utf-16",
		textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
		...(client.pullsDiagnostics
			? { diagnosticProvider: { identifier: "followup", interFileDependencies: true, workspaceDiagnostics: true } }
			: {}),
		codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS },
		hoverProvider: true,
		completionProvider: { triggerCharacters: [":"] },
		documentSymbolProvider: true,
		foldingRangeProvider: true,
		selectionRangeProvider: true,
		documentLinkProvider: {},
		inlayHintProvider: true,
		codeLensProvider: {},
		executeCommandProvider: { commands: [SET_STATUS, INSERT_OUTLINE] },
		workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
	};
}

/** Asks the client to tell of what it tells only on request. */
function register(connection: Connection, client: Client): void {
	const refused = (error: unknown) => log(connection, error);
	if (client.registersConfiguration) {
		connection.client.register(DidChangeConfigurationNotification.type, { section: "followup" }).catch(refused);
	}
	if (client.watchesFiles) {
		const globs = [`**/*${EXTENSION}`, ...CONFIG_NAMES.map((name) => `**/${name}`)];
		const watchers = globs.map((globPattern) => ({ globPattern }));
		connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(refused);
	}
}

/** The part that loads late: the session and the features. */
type Late = Omit<typeof import("./session.js"), "openSession"> & { readonly session: Session };

async function load(
	connection: Connection,
	documents: TextDocuments<TextDocument>,
	writings: Writings,
	client: Client,
	host: Host,
): Promise<Late> {
	const { openSession, ...features } = await import("./session.js");
	return { ...features, session: openSession({ connection, documents, writings, client, host }) };
}

/** One way around every handler: what throws is logged and costs its own answer only. */
function handlers(connection: Connection, late: () => Promise<Late>) {
	async function ask<Answer>(
		token: CancellationToken,
		nothing: Answer,
		answer: (late: Late) => Answer | Promise<Answer>,
	): Promise<Answer | ResponseError<never>> {
		try {
			const loaded = await late();
			if (!token.isCancellationRequested) return await answer(loaded);
		} catch (error) {
			log(connection, error);
			return nothing;
		}
		return new ResponseError<never>(LSPErrorCodes.RequestCancelled, "The client called it off.");
	}
	return {
		/** Passes news on. */
		tell: (news: (late: Late) => void): void =>
			void late()
				.then(news)
				.catch((error) => log(connection, error)),
		/** Answers a request. */
		ask,
		/** Answers a request about an open follow-up. */
		bind: <Answer>(
			token: CancellationToken,
			{ textDocument }: { readonly textDocument: { readonly uri: string } },
			nothing: Answer,
			answer: (analysis: Analysis, features: Late) => Answer,
		) =>
			ask(token, nothing, async (loaded) => {
				const analysis = await loaded.session.analysis(textDocument.uri);
				return analysis ? answer(analysis, loaded) : nothing;
			}),
	};
}

function isSettable(status: unknown): status is SettableStatus {
	return status === "sent" || status === "answered" || status === "closed";
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

function log(connection: Connection, error: unknown): void {
	connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
