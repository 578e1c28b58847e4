import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { ExportResult } from "../../server/src/features/sending.js";
import { isFollowUp, plain } from "./follow-ups.js";

/** A longer `mailto:` is cut or refused: Windows hands on about 2,000 characters of one. */
const LONGEST_MAILTO = 1900;

/** The ways out: Copy Email, Open in Mail App, Save as .eml. Nothing is ever sent; each goes through one gate. */
export function registerMail(client: BaseLanguageClient): vscode.Disposable {
	const command = (id: string, send: (letter: ExportResult, document: vscode.TextDocument) => Promise<boolean>) =>
		vscode.commands.registerCommand(id, async () => {
			const document = vscode.window.activeTextEditor?.document;
			if (!document || !isFollowUp(document)) return;
			const uri = client.code2ProtocolConverter.asUri(document.uri);
			const letter = await client.sendRequest<ExportResult | null>("followup/export", { uri });
			if (letter && (await mayGoOut(letter, document)) && (await send(letter, document))) await offerMarkAsSent(letter);
		});

	return vscode.Disposable.from(
		command("followup.copyEmail", copy),
		command("followup.saveAsEml", saveAsEml),
		command("followup.openInMailApp", async (letter, document) => {
			if (letter.mailto.length <= LONGEST_MAILTO) return openExternal(letter.mailto);
			const [subjectOnly] = letter.mailto.split(/&?body=/);
			const open = vscode.l10n.t("Copy It and Open");
			const save = vscode.l10n.t("Save as .eml");
			const answer = await vscode.window.showInformationMessage(
				vscode.l10n.t(
					"This email is too long to hand to a mail program in one piece. It can be saved as a draft, or copied and pasted into the message that opens.",
				),
				save,
				open,
			);
			if (answer === save) return saveAsEml(letter, document);
			if (answer !== open) return false;
			await vscode.env.clipboard.writeText(letter.text);
			return openExternal(subjectOnly ?? letter.mailto);
		}),
	);
}

/** The gate: errors stop the email, with the first one shown; warnings ask. */
async function mayGoOut({ problems, to }: ExportResult, document: vscode.TextDocument): Promise<boolean> {
	const errors = problems.filter(({ severity }) => severity === "error");
	const show = vscode.l10n.t("Show");
	if (errors.length > 0) {
		const answer = await vscode.window.showErrorMessage(
			vscode.l10n.t("This email should not go out yet."),
			{ modal: true, detail: listOf(problems.map(({ message }) => message)) },
			show,
		);
		if (answer === show) await showFirst(document, problems);
		return false;
	}
	const warnings = [
		...problems.map(({ message }) => message),
		...(to === "" ? [vscode.l10n.t("It has no recipient.")] : []),
	];
	if (warnings.length === 0) return true;
	const goOn = vscode.l10n.t("Go On");
	const answer = await vscode.window.showWarningMessage(
		vscode.l10n.t("Let it go out as it is?"),
		{ modal: true, detail: listOf(warnings) },
		goOn,
		...(problems.length > 0 ? [show] : []),
	);
	if (answer === show) await showFirst(document, problems);
	return answer === goOn;
}

/** A dialog has no lists: each remark begins with a bullet, so that one which wraps is still one. */
function listOf(messages: readonly string[]): string {
	return messages.map((message) => `\u2022 ${plain(message)}`).join("\n");
}

async function showFirst(document: vscode.TextDocument, [first]: ExportResult["problems"]): Promise<void> {
	if (!first) return;
	const { start, end } = first.range;
	const selection = new vscode.Range(start.line, start.character, end.line, end.character);
	await vscode.window.showTextDocument(document, { selection });
	await vscode.commands.executeCommand("editor.action.marker.next").then(undefined, () => {});
}

async function copy({ text, subject }: ExportResult): Promise<boolean> {
	await vscode.env.clipboard.writeText(text);
	vscode.window.setStatusBarMessage(
		subject === ""
			? vscode.l10n.t("The email is in the clipboard")
			: vscode.l10n.t("The email is in the clipboard; its subject: {0}", subject),
		8000,
	);
	return true;
}

/** Writes the draft where the writer says; a file that is there is replaced only after the dialog asked. */
async function saveAsEml({ eml }: ExportResult, { uri }: vscode.TextDocument): Promise<boolean> {
	const name = uri.path.slice(uri.path.lastIndexOf("/") + 1).replace(/(?:\.followup\.md)?$/, ".eml");
	const folder =
		uri.scheme === "untitled" ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, "..");
	const target = await vscode.window.showSaveDialog({
		...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
		filters: { [vscode.l10n.t("Email")]: ["eml"] },
		title: vscode.l10n.t("Save as .eml"),
	});
	if (!target) return false;
	await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(eml));
	vscode.window.setStatusBarMessage(vscode.l10n.t("Saved; a mail program opens it as a draft"), 8000);
	return true;
}

async function openExternal(address: string): Promise<boolean> {
	// As text: a Uri would be written anew, and its `&` and `=` encoded. The API takes both.
	return vscode.env.openExternal(address as unknown as vscode.Uri);
}

/** Asks once it went out, never before; says what the email could not carry. */
async function offerMarkAsSent({ lost, timing }: ExportResult): Promise<void> {
	const all = await vscode.commands.getCommands(true);
	const mark = vscode.l10n.t("Mark as Sent");
	const hint = vscode.l10n.t("When it is sent, mark it as sent: a second email to this person is then noticed.");
	const message = [...lost.map(plain), timing, hint].filter((one) => one !== "").join(" ");
	if (!all.includes("followup.markAsSent")) return;
	const answer = await vscode.window.showInformationMessage(message, mark);
	if (answer === mark) await vscode.commands.executeCommand("followup.markAsSent");
}
