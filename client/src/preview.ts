import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { ExportResult } from "../../server/src/features/sending.js";
import { isFollowUp } from "./follow-ups.js";

/** So long after the last change the preview is drawn again. */
const REST = 150;

/**
 * Preview Email: beside the editor, as the recipient gets it. The page gets the letter as data and writes it as text, so
 * that nothing in a follow-up can become markup.
 */
export function registerPreview(context: vscode.ExtensionContext, client: BaseLanguageClient): vscode.Disposable {
	const media = vscode.Uri.joinPath(context.extensionUri, "client", "media");
	let panel: vscode.WebviewPanel | undefined;
	let document: vscode.TextDocument | undefined;
	let waiting: ReturnType<typeof setTimeout> | undefined;

	async function draw(): Promise<void> {
		if (!panel || !document || !client.isRunning()) return;
		const uri = client.code2ProtocolConverter.asUri(document.uri);
		const letter = await client.sendRequest<ExportResult | null>("followup/export", { uri }).catch(() => null);
		if (!panel || !letter) return;
		panel.title = vscode.l10n.t("Preview {0}", nameOf(document.uri));
		await panel.webview.postMessage({ type: "letter", letter, labels: labels(letter) });
		follow();
	}

	function follow(): void {
		const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
		if (editor) void panel?.webview.postMessage({ type: "line", line: editor.selection.active.line });
	}

	function soon(wait: number): void {
		clearTimeout(waiting);
		waiting = setTimeout(() => void draw(), wait);
	}

	function open(): void {
		const active = vscode.window.activeTextEditor?.document;
		if (!active || !isFollowUp(active)) return;
		document = active;
		if (panel) {
			panel.reveal(undefined, true);
			soon(0);
			return;
		}
		panel = vscode.window.createWebviewPanel(
			"followup.preview",
			vscode.l10n.t("Preview Email"),
			{ viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
			{ enableScripts: true, localResourceRoots: [media], enableFindWidget: true },
		);
		panel.iconPath = vscode.Uri.joinPath(media, "followup.svg");
		panel.webview.onDidReceiveMessage(({ type, line }: { type: string; line?: number }) => {
			if (type === "ready") soon(0);
			else if (type === "line" && typeof line === "number") void reveal(line);
		});
		panel.onDidDispose(() => {
			panel = undefined;
		});
		panel.webview.html = page(panel.webview, media);
	}

	async function reveal(line: number): Promise<void> {
		if (!document) return;
		const at = new vscode.Position(line, 0);
		const column = vscode.window.visibleTextEditors.find((one) => one.document === document)?.viewColumn;
		const selection = new vscode.Range(at, at);
		await vscode.window.showTextDocument(document, {
			selection,
			...(column === undefined ? {} : { viewColumn: column }),
		});
	}

	return vscode.Disposable.from(
		vscode.commands.registerCommand("followup.preview", open),
		vscode.workspace.onDidChangeTextDocument((event) => {
			if (event.document === document) soon(REST);
		}),
		vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
			if (textEditor.document === document) follow();
		}),
		vscode.window.onDidChangeActiveTextEditor((editor) => {
			if (!panel || !editor || !isFollowUp(editor.document) || editor.document === document) return;
			document = editor.document;
			soon(0);
		}),
		new vscode.Disposable(() => {
			clearTimeout(waiting);
			panel?.dispose();
		}),
	);
}

/** The words around the letter, in the language of the editor. */
function labels({ words, problems, lost }: ExportResult) {
	return {
		from: vscode.l10n.t("From"),
		to: vscode.l10n.t("To"),
		cc: vscode.l10n.t("Cc"),
		subject: vscode.l10n.t("Subject"),
		nobody: vscode.l10n.t("nobody yet"),
		none: vscode.l10n.t("none yet"),
		words: words === 1 ? vscode.l10n.t("1 word") : vscode.l10n.t("{0} words", words),
		problems: problems.length === 0 ? "" : vscode.l10n.t("to mend before it goes out: {0}", String(problems.length)),
		lost: lost.length === 0 ? "" : vscode.l10n.t("What the email cannot carry"),
		unsent: vscode.l10n.t("not sent"),
		copy: vscode.l10n.t("Copy with Links"),
		copied: vscode.l10n.t("Copied"),
		empty: vscode.l10n.t("Nothing is written yet."),
	};
}

function page(webview: vscode.Webview, media: vscode.Uri): string {
	const script = webview.asWebviewUri(vscode.Uri.joinPath(media, "preview.js"));
	const style = webview.asWebviewUri(vscode.Uri.joinPath(media, "preview.css"));
	const policy = `default-src 'none'; script-src ${webview.cspSource}; style-src ${webview.cspSource}`;
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>Follow-up</title>
</head>
<body>
<header></header>
<main aria-live="off"></main>
<footer></footer>
<script src="${script}"></script>
</body>
</html>`;
}

function nameOf({ path }: vscode.Uri): string {
	return path.slice(path.lastIndexOf("/") + 1);
}
