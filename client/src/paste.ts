import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { TidyResult } from "../../server/src/lsp/protocol.js";
import { isFollowUp } from "./follow-ups.js";

/** New from Clipboard: a draft from a mail program or a chat becomes a follow-up, its gaps tab stops. */
export function registerPaste(client: BaseLanguageClient): vscode.Disposable {
	return vscode.commands.registerCommand("followup.newFromClipboard", async () => {
		const pasted = await vscode.env.clipboard.readText();
		if (pasted.trim() === "") {
			await vscode.window.showInformationMessage(vscode.l10n.t("The clipboard holds no text to make a follow-up of."));
			return;
		}
		const { text, gaps } = await client.sendRequest<TidyResult>("followup/tidy", { text: pasted });
		const editor = await emptyEditor();
		await editor.insertSnippet(asSnippet(text, gaps), new vscode.Range(0, 0, editor.document.lineCount, 0));
	});
}

/** The active follow-up if nothing is written in it yet, else a new one. */
async function emptyEditor(): Promise<vscode.TextEditor> {
	const active = vscode.window.activeTextEditor;
	if (active && isFollowUp(active.document) && active.document.getText().trim() === "") return active;
	return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: "followup" }));
}

/** The text with its gaps as tab stops, those that say the same filled in at once, and the cursor at the end of the tour. */
function asSnippet(text: string, gaps: TidyResult["gaps"]): vscode.SnippetString {
	const snippet = new vscode.SnippetString();
	const stops = [...new Set(gaps.map(({ start, end }) => text.slice(start, end)))];
	let at = 0;
	for (const { start, end } of gaps) {
		const gap = text.slice(start, end);
		snippet.appendText(text.slice(at, start));
		snippet.appendPlaceholder(gap, stops.indexOf(gap) + 1);
		at = end;
	}
	snippet.appendText(text.slice(at));
	if (gaps.length > 0) snippet.appendTabstop(0);
	return snippet;
}
