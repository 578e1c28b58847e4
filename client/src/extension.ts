import * as vscode from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import { registerCheckNow, registerCheckWorkspace } from "./check-now.js";
import { registerChecklist } from "./checklist-view.js";
import { SCHEMES } from "./follow-ups.js";
import { localized } from "./localized.js";
import { registerMail } from "./mail.js";
import { registerNewFollowUp } from "./new-follow-up.js";
import { registerOutbox } from "./outbox-view.js";
import { registerPaste } from "./paste.js";
import { registerPreview } from "./preview.js";
import { OPEN_RULE, RULE_PAGE, registerRulePages } from "./rule-pages.js";

/** Starts a language client with its server, in the way of the host: a process or a worker. */
export type StartClient = (context: vscode.ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

/** What a host can do. */
export interface Host {
	readonly start: StartClient;
	/** Whether the server can read the files of `file:` folders itself. */
	readonly hasFileSystem: boolean;
}

/** Activates the extension on a host; gives the function that deactivates it. */
export async function activate(context: vscode.ExtensionContext, host: Host): Promise<() => Promise<void>> {
	const output = vscode.window.createOutputChannel("Follow-up", { log: true });
	const status = vscode.languages.createLanguageStatusItem("followup.status", SELECTOR);
	status.name = "Follow-up";
	status.text = "Follow-up";
	status.command = { command: "followup.showOutput", title: vscode.l10n.t("Show Output") };
	const readsFiles = () => host.hasFileSystem && hasOnlyFileFolders();
	let read = readsFiles();
	const states = new Map<string, { state: string; detail: string }>();
	const client = host.start(context, {
		documentSelector: SELECTOR,
		outputChannel: output,
		diagnosticCollectionName: "followup",
		diagnosticPullOptions: { onChange: true, onTabs: false, onFocus: false },
		markdown: { isTrusted: { enabledCommands: [OPEN_RULE] } },
		synchronize: { configurationSection: "followup" },
		middleware: {
			provideCodeLenses: async (document, token, next) => {
				const lenses = await next(document, token);
				for (const { command } of lenses ?? []) if (command) command.title = localized(command.title, vscode.l10n.t);
				return lenses;
			},
		},
		// Asked for at every start: zone and folders change.
		initializationOptions: () => ({
			timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
			files: readsFiles() ? "node" : "client",
			docs: RULE_PAGE,
			status: true,
			paste: true,
		}),
	});

	client.onRequest("followup/findFiles", findFiles);
	client.onRequest("followup/readFile", readFile);
	const show = () => {
		const uri = vscode.window.activeTextEditor?.document.uri.toString();
		const state = uri === undefined ? undefined : states.get(uri);
		status.text = state ? `Follow-up: ${state.state}` : "Follow-up";
		status.detail = state?.detail ?? "";
	};
	client.onNotification("followup/status", ({ uri, state, detail }: { uri: string; state: string; detail: string }) => {
		states.set(vscode.Uri.parse(uri).toString(), {
			state: localized(state, vscode.l10n.t),
			detail: localized(detail, vscode.l10n.t),
		});
		show();
	});

	context.subscriptions.push(
		output,
		status,
		registerChecklist(client),
		registerPaste(client),
		registerPreview(context, client),
		registerMail(client),
		registerCheckNow(client),
		registerCheckWorkspace(client),
		registerOutbox(client),
		registerNewFollowUp(client),
		registerRulePages(context.extensionUri),
		vscode.window.onDidChangeActiveTextEditor(show),
		vscode.workspace.onDidCloseTextDocument((document) => states.delete(document.uri.toString())),
		vscode.commands.registerCommand("followup.showOutput", () => output.show()),
		vscode.commands.registerCommand("followup.restartServer", () => restart()),
	);

	context.subscriptions.push(
		// A virtual folder beside others: from then on the client reads the files for the server.
		vscode.workspace.onDidChangeWorkspaceFolders(() => {
			if (readsFiles() !== read) void restart();
		}),
	);

	async function restart(): Promise<void> {
		read = readsFiles();
		status.busy = true;
		try {
			// A server that hangs or never started cannot be stopped in good order; it is replaced all the same.
			await client.stop().catch((error) => output.warn(String(error)));
			await client.start();
		} finally {
			status.busy = false;
		}
	}

	// The commands that are about the server.
	void vscode.commands.executeCommand("setContext", "followup.active", true);
	status.busy = true;
	try {
		await client.start();
	} catch (error) {
		status.severity = vscode.LanguageStatusSeverity.Error;
		status.detail = error instanceof Error ? error.message : String(error);
		throw error;
	} finally {
		status.busy = false;
	}
	return () => client.stop();
}

const SELECTOR: { language?: string; scheme: string; pattern?: string }[] = SCHEMES.flatMap((scheme) => [
	{ scheme, language: "followup" },
	{ scheme, pattern: "**/*.followup.md" },
]);

function hasOnlyFileFolders(): boolean {
	return vscode.workspace.workspaceFolders?.every((folder) => folder.uri.scheme === "file") ?? true;
}

async function findFiles(): Promise<string[]> {
	// `files.exclude` counts by itself.
	const searched = vscode.workspace.getConfiguration("search").get<Record<string, unknown>>("exclude", {});
	const excluded = Object.entries(searched).flatMap(([pattern, isOn]) => (isOn === true ? [pattern] : []));
	const uris = await vscode.workspace.findFiles(
		"{**/*.followup.md,**/.followuprc.json,**/.followuprc.yaml,**/.followuprc.yml}",
		`{${["**/node_modules", "**/.git", ...excluded].join(",")}}`,
	);
	return uris.map((uri) => uri.toString());
}

async function readFile({ uri }: { uri: string }): Promise<{ text: string } | null> {
	try {
		return { text: new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri))) };
	} catch {
		return null;
	}
}
