import { spawn } from "node:child_process";
import { PassThrough } from "node:stream";
import {
	type CodeAction,
	CodeLensRefreshRequest,
	type Diagnostic,
	DiagnosticRefreshRequest,
	type InitializeResult,
	InlayHintRefreshRequest,
	type PublishDiagnosticsParams,
	type WorkspaceEdit,
} from "vscode-languageserver";
import {
	createConnection,
	createProtocolConnection,
	type ProtocolConnection,
	StreamMessageReader,
	StreamMessageWriter,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Files } from "../../server/src/lsp/host.js";
import { startServer } from "../../server/src/lsp/server.js";

/** How a conversation differs from that of a modern client that pulls diagnostics. */
export interface ConversationOptions {
	/** False for a client that waits for pushed diagnostics. */
	readonly pull?: boolean;
	/** False for a client that knows no versioned edits. */
	readonly documentChanges?: boolean;
	/** False for a client that does not tell of files that change. */
	readonly watches?: boolean;
	/** The files on the disk, by URI; changes to the map are seen when the client says so. */
	readonly files?: Map<string, string>;
	/** The editor's settings of `followup`; change it and call `configure`. */
	settings?: Record<string, unknown>;
	/** The editor's settings of what is excluded, by section. */
	readonly excludes?: Record<string, Record<string, boolean>>;
	/** Is told which folders are looked through, and without what. */
	readonly onList?: (folders: readonly string[], excluded: readonly string[]) => void;
	/** Starts this command instead of a server in this process. */
	readonly command?: readonly string[];
	/** The first moment of the clock, as ISO 8601. */
	readonly now?: string;
	readonly zone?: string;
}

/** A client in a test: opens, edits, asks, and keeps what the server says. */
export type Conversation = Awaited<ReturnType<typeof converse>>;

/** Begins conversations in a suite; those that a test began end with it. */
export function conversations(): typeof converse {
	let open: Conversation[] = [];
	afterEach(async () => {
		await Promise.all(open.map((conversation) => conversation.end()));
		open = [];
	});
	return async (options) => {
		const conversation = await converse(options);
		open.push(conversation);
		return conversation;
	};
}

/** Starts a server, in this process unless a command is given, and says hello. */
export async function converse(options: ConversationOptions = {}) {
	const { pull = true, documentChanges = true, watches = true, files = new Map<string, string>() } = options;
	const clock = createClock(Date.parse(options.now ?? "2026-11-20T23:00:00Z"));
	const { client, child } = options.command ? startChild(options.command) : startInProcess(files, clock, options);
	const published = new Map<string, PublishDiagnosticsParams>();
	const documents = new Map<string, TextDocument>();
	const log: string[] = [];
	const warnings: string[] = [];
	let refreshes = 0;
	let refreshesOfLenses = 0;
	let refreshesOfHints = 0;
	client.onNotification(
		"textDocument/publishDiagnostics",
		(params: PublishDiagnosticsParams) => void published.set(params.uri, params),
	);
	client.onNotification("window/logMessage", ({ message }: { message: string }) => void log.push(message));
	client.onNotification("window/showMessage", ({ message }: { message: string }) => void warnings.push(message));
	client.onRequest("workspace/configuration", ({ items }: { items: { section?: string }[] }) =>
		items.map(({ section = "" }) => {
			const { settings = {}, excludes = {} } = options;
			if (section === "followup") return settings;
			return (section.startsWith("followup.") ? settings[section.slice(9)] : excludes[section]) ?? null;
		}),
	);
	client.onRequest("client/registerCapability", () => null);
	client.onRequest(DiagnosticRefreshRequest.type, () => {
		refreshes++;
	});
	client.onRequest(CodeLensRefreshRequest.type, () => {
		refreshesOfLenses++;
	});
	client.onRequest(InlayHintRefreshRequest.type, () => {
		refreshesOfHints++;
	});
	client.listen();
	const initialized: InitializeResult = await client.sendRequest("initialize", {
		// A server in this process would watch it for ever.
		processId: options.command ? process.pid : null,
		rootUri: null,
		workspaceFolders: [{ uri: "file:///jobs", name: "work" }],
		initializationOptions: options.zone ? { timezone: options.zone } : {},
		capabilities: {
			textDocument: pull ? { diagnostic: {} } : {},
			workspace: {
				configuration: true,
				workspaceEdit: { documentChanges },
				diagnostics: { refreshSupport: true },
				codeLens: { refreshSupport: true },
				inlayHint: { refreshSupport: true },
				didChangeConfiguration: { dynamicRegistration: true },
				didChangeWatchedFiles: { dynamicRegistration: watches },
				workspaceFolders: true,
			},
		},
	});
	await client.sendNotification("initialized", {});

	const textOf = (uri: string) => {
		const document = documents.get(uri);
		if (!document) throw new Error(`${uri} is not open`);
		return document;
	};
	const conversation = {
		capabilities: initialized.capabilities,
		client,
		clock,
		log,
		warnings,
		published,
		refreshes: () => refreshes,
		refreshesOfLenses: () => refreshesOfLenses,
		refreshesOfHints: () => refreshesOfHints,
		text: (uri: string) => textOf(uri).getText(),
		async open(uri: string, text: string, languageId = "followup") {
			documents.set(uri, TextDocument.create(uri, languageId, 1, text));
			await client.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
		},
		/** Replaces the only place where some words stand. */
		async edit(uri: string, words: string, replacement: string) {
			const text = textOf(uri).getText();
			const at = text.indexOf(words);
			if (at < 0) throw new Error(`no ${words} in ${text}`);
			await conversation.splice(uri, at, at + words.length, replacement);
		},
		/** Replaces the text between two offsets. */
		async splice(uri: string, start: number, end: number, replacement: string) {
			const document = textOf(uri);
			const range = { start: document.positionAt(start), end: document.positionAt(end) };
			const version = document.version + 1;
			const contentChanges = [{ range, text: replacement }];
			documents.set(uri, TextDocument.update(document, contentChanges, version));
			await client.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
		},
		async save(uri: string) {
			await client.sendNotification("textDocument/didSave", { textDocument: { uri } });
		},
		async close(uri: string) {
			documents.delete(uri);
			await client.sendNotification("textDocument/didClose", { textDocument: { uri } });
		},
		/** Asks for diagnostics, as a client that pulls does. */
		async pull(uri: string, previousResultId?: string) {
			return client.sendRequest("textDocument/diagnostic", { textDocument: { uri }, previousResultId }) as Promise<
				{ kind: "full"; resultId: string; items: Diagnostic[] } | { kind: "unchanged"; resultId: string }
			>;
		},
		/** The rule ids of the diagnostics, as pulled or as last pushed. */
		async codes(uri: string): Promise<string[]> {
			if (!pull) return (published.get(uri)?.diagnostics ?? []).map((diagnostic) => String(diagnostic.code));
			const report = await conversation.pull(uri);
			return report.kind === "full" ? report.items.map((item) => String(item.code)) : [];
		},
		/** The actions where some words stand. */
		async actions(uri: string, words: string, only?: string[]): Promise<CodeAction[]> {
			const document = textOf(uri);
			const at = document.getText().indexOf(words);
			const range = { start: document.positionAt(at), end: document.positionAt(at + words.length) };
			return client.sendRequest("textDocument/codeAction", {
				textDocument: { uri },
				range,
				context: { diagnostics: [], ...(only ? { only } : {}) },
			});
		},
		/** Applies an edit as an editor does: only to the version that it was made for. */
		async apply(edit: WorkspaceEdit | undefined) {
			for (const change of edit?.documentChanges ?? []) {
				if (!("edits" in change)) throw new Error("not a text edit");
				const document = textOf(change.textDocument.uri);
				if (change.textDocument.version !== document.version) throw new Error("an edit for another version");
				const text = TextDocument.applyEdits(document, change.edits as Parameters<typeof TextDocument.applyEdits>[1]);
				const version = document.version + 1;
				documents.set(document.uri, TextDocument.create(document.uri, document.languageId, version, text));
				await client.sendNotification("textDocument/didChange", {
					textDocument: { uri: document.uri, version },
					contentChanges: [{ text }],
				});
			}
		},
		async configure(settings: Record<string, unknown>) {
			options.settings = settings;
			await client.sendNotification("workspace/didChangeConfiguration", { settings: null });
		},
		/** Tells that files on the disk changed: 1 created, 2 changed, 3 deleted. */
		async watched(uri: string, type: 1 | 2 | 3) {
			await client.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri, type }] });
		},
		async end() {
			await client.sendRequest("shutdown");
			// A server in this process would end the process.
			if (child) await client.sendNotification("exit");
			client.dispose();
			if (child && child.exitCode === null) await new Promise((done) => child.once("exit", done));
			return child?.exitCode ?? 0;
		},
	};
	return conversation;
}

/** Waits until a condition holds. */
export async function eventually<Value>(
	what: string,
	look: () => Value | Promise<Value>,
): Promise<Exclude<Value, false | undefined | null>> {
	const end = Date.now() + 10_000;
	for (;;) {
		const value = await look();
		if (value) return value as Exclude<Value, false | undefined | null>;
		if (Date.now() > end) throw new Error(`never came: ${what}`);
		await new Promise((again) => setTimeout(again, 5));
	}
}

/** A clock that moves when it is told to, with its timers. */
function createClock(start: number) {
	let now = start;
	const timers = new Set<{ at: number; callback: () => void }>();
	return {
		now: () => now,
		after(milliseconds: number, callback: () => void) {
			const timer = { at: now + milliseconds, callback };
			timers.add(timer);
			return { cancel: () => void timers.delete(timer) };
		},
		/** Moves the clock to a moment, ringing every timer on the way. */
		moveTo(iso: string) {
			const target = Date.parse(iso);
			for (;;) {
				const [next] = [...timers].filter((timer) => timer.at <= target).sort((a, b) => a.at - b.at);
				if (!next) break;
				timers.delete(next);
				now = Math.max(now, next.at);
				next.callback();
			}
			now = target;
		},
		pending: () => timers.size,
	};
}

function startInProcess(
	files: Map<string, string>,
	clock: ReturnType<typeof createClock>,
	{ zone = "America/New_York", onList }: ConversationOptions,
) {
	const [up, down] = [new PassThrough(), new PassThrough()];
	const disk: Files = {
		list: async (folders, _, excluded = []) => {
			onList?.(folders, excluded);
			return [...files.keys()];
		},
		read: async (uri) => files.get(uri),
		stamp: async (uri) => files.get(uri)?.length,
	};
	const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
	startServer(server, { files: disk, now: clock.now, zone: () => zone, after: clock.after });
	return {
		client: createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up)),
		child: undefined,
	};
}

function startChild([command = "", ...args]: readonly string[]): {
	client: ProtocolConnection;
	child: ReturnType<typeof spawn>;
} {
	const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
	return {
		client: createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)),
		child,
	};
}
