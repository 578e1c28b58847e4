import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { ChecklistEntry } from "../../server/src/lsp/protocol.js";
import { isFollowUp, plain } from "./follow-ups.js";
import { localized } from "./localized.js";

/** So long after the last change the list is asked for again. */
const REST = 400;

/** A row: a point of the advice, or below it what is open. */
type Row =
	| { readonly kind: "point"; readonly entry: ChecklistEntry }
	| { readonly kind: "problem"; readonly message: string; readonly rule: string; readonly range: vscode.Range };

/** The view that shows which points of the advice the open draft satisfies, and the sentence that does it. */
export function registerChecklist(client: BaseLanguageClient): vscode.Disposable {
	const changed = new vscode.EventEmitter<void>();
	let document: vscode.TextDocument | undefined;
	let entries: readonly ChecklistEntry[] = [];
	let waiting: ReturnType<typeof setTimeout> | undefined;

	const view = vscode.window.createTreeView<Row>("followup.checklist", {
		treeDataProvider: {
			onDidChangeTreeData: changed.event,
			getChildren: (row): Row[] => {
				if (!row) return entries.map((entry) => ({ kind: "point", entry }));
				if (row.kind === "problem") return [];
				return row.entry.problems.map(({ message, rule, range }) => ({
					kind: "problem",
					message,
					rule,
					range: client.protocol2CodeConverter.asRange(range),
				}));
			},
			getTreeItem: (row) => (row.kind === "point" ? pointItem(row.entry) : problemItem(row)),
		},
	});

	async function read(): Promise<void> {
		waiting = undefined;
		const now = vscode.window.activeTextEditor?.document;
		// While a view has the focus, the draft that was shown last stays.
		if (now && isFollowUp(now)) document = now;
		else if (now) document = undefined;
		const { uri, version } = document ?? {};
		const next =
			uri && client.isRunning()
				? await client
						.sendRequest<ChecklistEntry[]>("followup/checklist", { uri: client.code2ProtocolConverter.asUri(uri) })
						.then(
							(asked) => asked.map(inLanguage),
							() => entries,
						)
				: [];
		if (document?.uri !== uri || document?.version !== version) return;
		if (JSON.stringify(next) === JSON.stringify(entries)) return;
		entries = next;
		const counted = entries.filter(({ state }) => state !== "optional");
		const done = counted.filter(({ state }) => state === "done").length;
		view.description = counted.length === 0 ? "" : vscode.l10n.t("{0} of {1}", done, counted.length);
		changed.fire();
	}

	function soon(wait: number): void {
		clearTimeout(waiting);
		waiting = view.visible ? setTimeout(() => void read(), wait) : undefined;
	}

	function pointItem(entry: ChecklistEntry): vscode.TreeItem {
		const hasMore = entry.problems.length > 0;
		const item = new vscode.TreeItem(
			entry.title,
			hasMore ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.None,
		);
		item.id = entry.advice;
		item.description = hasMore ? "" : entry.detail;
		item.tooltip = hasMore ? entry.reason : `${entry.reason}\n\n${entry.detail}`;
		item.iconPath = ICONS[entry.state];
		item.accessibilityInformation = { label: `${entry.title}: ${STATES[entry.state]()}. ${entry.detail}` };
		const [first] = entry.evidence;
		if (first) item.command = show(client.protocol2CodeConverter.asRange(first));
		return item;
	}

	function problemItem({ message, rule, range }: Row & { kind: "problem" }): vscode.TreeItem {
		const item = new vscode.TreeItem(plain(message));
		item.tooltip = `${plain(message)}\n\n${rule}`;
		item.command = show(range);
		item.contextValue = "problem";
		return item;
	}

	function show(range: vscode.Range): vscode.Command {
		return { command: "followup.showSentence", title: vscode.l10n.t("Show the Sentence"), arguments: [range] };
	}

	async function reveal(selection: vscode.Range): Promise<void> {
		if (document) await vscode.window.showTextDocument(document, { selection });
	}

	return vscode.Disposable.from(
		changed,
		view,
		view.onDidChangeVisibility(() => soon(0)),
		vscode.window.onDidChangeActiveTextEditor(() => soon(0)),
		vscode.workspace.onDidChangeTextDocument((event) => {
			if (event.document === document) soon(REST);
		}),
		// Settings, other files and the clock change the remarks, and with them the list.
		vscode.languages.onDidChangeDiagnostics(({ uris }) => {
			if (uris.some((uri) => uri.toString() === document?.uri.toString())) soon(REST);
		}),
		client.onDidChangeState(() => soon(REST)),
		vscode.commands.registerCommand("followup.showSentence", reveal),
		vscode.commands.registerCommand("followup.mendProblem", async (row: Row) => {
			if (row.kind !== "problem") return;
			await reveal(row.range);
			await vscode.commands.executeCommand("editor.action.quickFix");
		}),
		new vscode.Disposable(() => clearTimeout(waiting)),
	);
}

/** The same with its title and what it lacks in the language of the editor; remarks and sentences are what they are. */
function inLanguage(entry: ChecklistEntry): ChecklistEntry {
	const { title, detail } = entry;
	return { ...entry, title: localized(title, vscode.l10n.t), detail: localized(detail, vscode.l10n.t) };
}

const ICONS: Readonly<Record<ChecklistEntry["state"], vscode.ThemeIcon>> = {
	done: new vscode.ThemeIcon("pass", new vscode.ThemeColor("testing.iconPassed")),
	open: new vscode.ThemeIcon("circle-large-outline"),
	optional: new vscode.ThemeIcon("dash", new vscode.ThemeColor("disabledForeground")),
};

const STATES: Readonly<Record<ChecklistEntry["state"], () => string>> = {
	done: () => vscode.l10n.t("done"),
	open: () => vscode.l10n.t("open"),
	optional: () => vscode.l10n.t("optional"),
};
