import * as chrono from "chrono-node/en";
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { BegunFollowUp, NewFollowUp, SharedFacts } from "../../server/src/features/new-follow-up.js";
import type { Overview, OverviewEntry } from "../../server/src/features/overview.js";
import { isFollowUp } from "./follow-ups.js";

/** New Follow-up and Write to Another Panel Member: a few questions, a file with a safe name, the cursor in the thank-you. */
export function registerNewFollowUp(client: BaseLanguageClient): vscode.Disposable {
	async function begin(known: Partial<NewFollowUp>, isPanel: boolean): Promise<void> {
		const { entries } = await client
			.sendRequest<Overview>("followup/overview", {})
			.catch((): Pick<Overview, "entries"> => ({ entries: [] }));
		const to = await pick(
			vscode.l10n.t("Who interviewed you? A name, an address, or both"),
			isPanel ? [] : unique(entries, "who"),
		);
		if (to === undefined) return;
		const company =
			known.company ??
			(await pick(vscode.l10n.t("At which company? Leave it empty to skip"), unique(entries, "company")));
		if (company === undefined) return;
		const role =
			known.role ?? (await pick(vscode.l10n.t("For which role? Leave it empty to skip"), unique(entries, "role")));
		if (role === undefined) return;
		const interview = known.interview ?? (await askWhen());
		if (interview === undefined) return;
		const timezone = known.timezone ?? (interview === "" || hasZone(interview) ? "" : await askZone(entries));
		if (timezone === undefined) return;
		const folder = await folderFor();
		if (!folder) return;
		const start = (more: Pick<NewFollowUp, "topic" | "qualification" | "clarify">) =>
			client.sendRequest<BegunFollowUp>("followup/new", {
				folder: client.code2ProtocolConverter.asUri(folder),
				facts: { from: "", ...known, to, company, role, interview, timezone, ...more },
			});
		// Before more is asked for: it may end here.
		const { already } = await start({ topic: "", qualification: "", clarify: "" });
		if (already) {
			const open = vscode.l10n.t("Open the First");
			const write = vscode.l10n.t("Write Anyway");
			const answer = await vscode.window.showWarningMessage(already.message, { modal: true }, open, write);
			if (answer === open) await vscode.window.showTextDocument(client.protocol2CodeConverter.asUri(already.uri));
			if (answer !== write) return;
		}
		const topic = isPanel
			? await ask(vscode.l10n.t("One topic that you talked about with this person"))
			: await ask(
					vscode.l10n.t("What did you talk about?"),
					vscode.l10n.t('Such as "the new switchboard". Leave it empty to skip'),
				);
		if (topic === undefined) return;
		const qualification = isPanel
			? ""
			: await ask(
					vscode.l10n.t("What have you done that fits it?"),
					vscode.l10n.t('Such as "wired two of them". Leave it empty to skip'),
				);
		if (qualification === undefined) return;
		const clarify = isPanel ? "" : await ask(vscode.l10n.t("A point that was left open?"));
		if (clarify === undefined) return;
		const { name, text, cursor } = await start({ topic, qualification, clarify });
		await create(folder, name, text, cursor);
	}

	return vscode.Disposable.from(
		vscode.commands.registerCommand("followup.new", () => begin({}, false)),
		vscode.commands.registerCommand("followup.newForPanel", async () => {
			const document = vscode.window.activeTextEditor?.document;
			if (!document || !isFollowUp(document)) return;
			const uri = client.code2ProtocolConverter.asUri(document.uri);
			const facts = await client.sendRequest<SharedFacts | null>("followup/facts", { uri });
			if (facts) await begin(facts, true);
		}),
	);
}

function unique(entries: readonly OverviewEntry[], key: "who" | "company" | "role" | "zone"): readonly string[] {
	return [...new Set(entries.map((entry) => entry[key]))].filter((value) => value !== "").sort();
}

/** What is typed, or one of those that are known. Undefined when it is called off. */
function pick(title: string, known: readonly string[]): Promise<string | undefined> {
	return new Promise((done) => {
		const box = vscode.window.createQuickPick();
		// Not as a placeholder: that is gone at the first letter.
		box.title = title;
		box.ignoreFocusOut = true;
		const show = () => {
			const typed = box.value.trim();
			const labels = typed === "" || known.includes(typed) ? known : [typed, ...known];
			box.items = labels.map((label) => ({ label }));
			// Otherwise the first of them would be the answer of whoever leaves it empty.
			if (typed === "") box.activeItems = [];
		};
		show();
		box.onDidChangeValue(show);
		box.onDidAccept(() => {
			const [chosen] = box.selectedItems;
			const typed = box.value.trim();
			// Who types a whole name fast is done before the list has followed.
			done(known.includes(typed) ? typed : (chosen?.label ?? typed));
			box.hide();
		});
		box.onDidHide(() => {
			box.dispose();
			done(undefined);
		});
		box.show();
	});
}

/** What is typed, which may be nothing. Undefined when it is called off. */
function ask(title: string, prompt = vscode.l10n.t("Leave it empty to skip")): Thenable<string | undefined> {
	return vscode.window.showInputBox({ title, prompt, ignoreFocusOut: true });
}

/** When the interview ended, as the front matter holds it: in words such as "yesterday 3 pm", or as a date. */
async function askWhen(): Promise<string | undefined> {
	const written = await vscode.window.showInputBox({
		// Not as the prompt: in its place stands how the answer is read.
		title: vscode.l10n.t("When did the interview end?"),
		prompt: vscode.l10n.t('Such as "today 3 pm", "yesterday", or 2026-11-20. Leave it empty to skip'),
		value: vscode.l10n.t("today"),
		ignoreFocusOut: true,
		validateInput: (text) => {
			if (text.trim() === "") return undefined;
			const read = whenOf(text);
			return read === undefined
				? vscode.l10n.t('This is not understood as a time. Such as "today 3 pm", "yesterday", or 2026-11-20')
				: { message: read, severity: vscode.InputBoxValidationSeverity.Info };
		},
	});
	return written === undefined ? undefined : (whenOf(written) ?? "");
}

/** Whether a time says itself in which zone it is. */
function hasZone(time: string): boolean {
	return /(?:Z|[+-]\d{2}(?::?\d{2})?|\])$/i.test(time) && /[T ]\d/.test(time);
}

/** The zone in which the interview was: the editor's own goes without saying, and needs no line in the file. */
async function askZone(entries: readonly OverviewEntry[]): Promise<string | undefined> {
	const own = vscode.workspace.getConfiguration("followup").get<string>("timezone", "").trim() || hostZone();
	const zones = [own, ...unique(entries, "zone").filter((zone) => zone !== own && /^[A-Z]/.test(zone))];
	const chosen = await pick(vscode.l10n.t("In which time zone was that? Such as {0}", own), zones);
	return chosen === own || chosen === "" ? "" : chosen;
}

function hostZone(): string {
	return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** A day, or a local time where an hour is named. */
function whenOf(text: string): string | undefined {
	if (/^\s*\d{4}-\d{2}-\d{2}(?:[T ]\d{1,2}:\d{2}\S*)?\s*$/.test(text)) return text.trim();
	const [found] = chrono.parse(text, new Date(), { forwardDate: false });
	if (!found) return undefined;
	const at = found.start;
	const two = (part: "month" | "day" | "hour" | "minute") => String(at.get(part) ?? 0).padStart(2, "0");
	const day = `${at.get("year")}-${two("month")}-${two("day")}`;
	return at.isCertain("hour") ? `${day}T${two("hour")}:${two("minute")}` : day;
}

/** Where follow-ups are kept: what is set, else the folder that is open, else asked for once. */
async function folderFor(): Promise<vscode.Uri | undefined> {
	const settings = vscode.workspace.getConfiguration("followup");
	const set = settings.get<string>("folder", "").trim();
	const [first] = vscode.workspace.workspaceFolders ?? [];
	if (set !== "" && first && !/^(?:[a-z]:)?[\\/]/i.test(set)) return vscode.Uri.joinPath(first.uri, set);
	if (set !== "") return vscode.Uri.file(set);
	if (first) return first.uri;
	const [chosen] =
		(await vscode.window.showOpenDialog({
			canSelectFiles: false,
			canSelectFolders: true,
			title: vscode.l10n.t("Where to keep follow-ups"),
		})) ?? [];
	if (chosen) await settings.update("folder", chosen.fsPath, vscode.ConfigurationTarget.Global);
	return chosen;
}

/** Writes the file, never over another, and puts the cursor where the thank-you begins. */
async function create(folder: vscode.Uri, name: string, text: string, cursor: number): Promise<void> {
	if (await isShared(folder)) {
		const goOn = vscode.l10n.t("Write It There");
		const answer = await vscode.window.showWarningMessage(
			vscode.l10n.t(
				"This folder belongs to a Git repository that is shared with others. A follow-up is a private letter.",
			),
			{ modal: true },
			goOn,
		);
		if (answer !== goOn) return;
	}
	let uri = vscode.Uri.joinPath(folder, name);
	for (let count = 2; await exists(uri); count++)
		uri = vscode.Uri.joinPath(folder, name.replace(/\.followup\.md$/, `-${count}.followup.md`));
	const edit = new vscode.WorkspaceEdit();
	edit.createFile(uri, { contents: new TextEncoder().encode(text) });
	if (!(await vscode.workspace.applyEdit(edit))) {
		await vscode.window.showErrorMessage(vscode.l10n.t("{0} cannot be written.", name));
		return;
	}
	const document = await vscode.workspace.openTextDocument(uri);
	const at = document.positionAt(cursor);
	await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at), preview: false });
}

async function exists(uri: vscode.Uri): Promise<boolean> {
	return vscode.workspace.fs.stat(uri).then(
		() => true,
		() => false,
	);
}

/** Whether the folder is in a Git repository with a remote. */
async function isShared(folder: vscode.Uri): Promise<boolean> {
	for (let at = folder; ; at = vscode.Uri.joinPath(at, "..")) {
		const config = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(at, ".git", "config")).then(
			(bytes) => new TextDecoder().decode(bytes),
			() => undefined,
		);
		if (config !== undefined) return /^\s*\[remote\b/m.test(config);
		if (at.path === "/" || at.path === "" || at.path === vscode.Uri.joinPath(at, "..").path) return false;
	}
}
