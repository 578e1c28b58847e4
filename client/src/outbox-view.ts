import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { calendar } from "../../server/src/core/calendar.js";
import { byUrgency, GROUPS, type Group, type Urgency } from "../../server/src/core/urgency.js";
import type { Overview, OverviewEntry } from "../../server/src/features/overview.js";
import { isFollowUp } from "./follow-ups.js";
import { localized } from "./localized.js";
import { createReminder } from "./reminder.js";

/** A row: a group, or below it a follow-up. The same object as long as it is in the tree: only its entry changes. */
type Row = { readonly kind: "group"; readonly group: Group } | { readonly kind: "entry"; entry: OverviewEntry };

/** Changes that come together, such as those of a folder that is copied, are one. */
const REST = 150;

/** The Outbox: every follow-up by what it needs. And the commands that move one on: sent, answered, closed, a reminder. */
export function registerOutbox(client: BaseLanguageClient): vscode.Disposable {
	const changed = new vscode.EventEmitter<Row | undefined>();
	const remind = createReminder((uri) => client.protocol2CodeConverter.asUri(uri));
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let version: number | undefined;
	const rows = new Map<string, Extract<Row, { kind: "entry" }>>();
	const groups = new Map<Group, Row>(GROUPS.map((group) => [group, { kind: "group", group }]));
	/** The follow-ups of each group, in the order in which they are shown. */
	let shown = new Map<Group, readonly Row[]>();

	const view = vscode.window.createTreeView<Row>("followup.outbox", {
		treeDataProvider: {
			onDidChangeTreeData: changed.event,
			getChildren: (row): readonly Row[] => {
				if (!row) return [...shown.keys()].flatMap((group) => groups.get(group) ?? []);
				return row.kind === "group" ? (shown.get(row.group) ?? []) : [];
			},
			getTreeItem: (row) => (row.kind === "group" ? groupItem(row.group) : entryItem(row.entry)),
			getParent: (row) => (row.kind === "entry" ? groups.get(row.entry.group) : undefined),
		} as vscode.TreeDataProvider<Row>,
	});

	async function read(): Promise<void> {
		waiting = undefined;
		if (!client.isRunning()) return;
		const params = version === undefined ? {} : { since: version };
		const next = await client.sendRequest<Overview>("followup/overview", params).catch(() => undefined);
		if (!next || next.version < 0) return;
		version = next.version;
		if (next.isWhole) rows.clear();
		for (const uri of next.gone) rows.delete(uri);
		const before = [...shown].flatMap(([group, of]) => [groups.get(group), ...of]);
		const told: Row[] = [];
		for (const found of next.entries) {
			const entry = { ...found, left: localized(found.left, vscode.l10n.t) };
			const row = rows.get(entry.uri);
			if (row) row.entry = entry;
			else rows.set(entry.uri, { kind: "entry", entry });
			if (row) told.push(row);
		}
		arrange();
		const after = [...shown].flatMap(([group, of]) => [groups.get(group), ...of]);
		// Where every row keeps its place, those are told anew whose words changed; that which has the focus when it has lost it.
		if (after.length === before.length && after.every((row, index) => row === before[index])) {
			for (const row of told) if (!view.selection.includes(row)) changed.fire(row);
		} else changed.fire(undefined);
		const due = (shown.get("to-send") ?? []).filter((row) => row.kind === "entry" && row.entry.isNow).length;
		view.badge =
			due === 0
				? undefined
				: { value: due, tooltip: due === 1 ? vscode.l10n.t("1 to send") : vscode.l10n.t("{0} to send", due) };
		remind([...rows.values()].map(({ entry }) => entry));
	}

	function arrange(): void {
		const sorted = [...rows.values()].sort((a, b) => byUrgency(placeOf(a.entry), placeOf(b.entry)));
		const next = new Map<Group, Row[]>();
		for (const row of sorted) {
			const of = next.get(row.entry.group);
			if (of) of.push(row);
			else next.set(row.entry.group, [row]);
		}
		shown = next;
	}

	function soon(): void {
		waiting ??= setTimeout(() => void read(), REST);
	}

	function groupItem(group: Group): vscode.TreeItem {
		const isOpen = group === "to-send" || group === "stale" || group === "sent";
		const state = isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
		const item = new vscode.TreeItem(GROUP_NAMES[group](), state);
		item.id = group;
		item.description = String(shown.get(group)?.length ?? 0);
		return item;
	}

	function entryItem(entry: OverviewEntry): vscode.TreeItem {
		const { uri, who, company, role, group, isNow, left, why } = entry;
		// Silence is no longer normal: there is something to do about it.
		const isOverdue = group === "sent" && isNow;
		const name = who || company || nameOf(uri);
		const item = new vscode.TreeItem(name);
		// The same row keeps its place and focus while its words change.
		item.id = uri;
		item.description = [left, isOverdue ? vscode.l10n.t("move on?") : "", who === "" ? "" : company]
			.filter((part) => part !== "")
			.join(" \u00b7 ");
		item.tooltip = [[name, role, company].filter((part) => part !== "").join(", "), why, nameOf(uri)].join("\n");
		item.iconPath = new vscode.ThemeIcon(isOverdue ? "watch" : ICONS[group]);
		item.contextValue = group === "to-send" || group === "stale" ? "draft" : group;
		item.resourceUri = toUri(uri);
		item.command = { command: "vscode.open", title: vscode.l10n.t("Open"), arguments: [toUri(uri)] };
		item.accessibilityInformation = { label: [name, company, GROUP_NAMES[group](), left, why].join(", ") };
		return item;
	}

	const toUri = (uri: string) => client.protocol2CodeConverter.asUri(uri);

	/** Through a document, so that undo brings it back; one that nobody had open is saved. */
	async function setStatus(status: "sent" | "answered" | "closed", row: Row | undefined): Promise<void> {
		const target = targetOf(row);
		if (!target) return;
		const wasOpen = vscode.workspace.textDocuments.some((one) => one.uri.toString() === target.toString());
		const document = await vscode.workspace.openTextDocument(target);
		const uri = client.code2ProtocolConverter.asUri(document.uri);
		try {
			// The server says what follows, here as after a lens.
			await client.sendRequest<string>("workspace/executeCommand", {
				command: "followup.setStatus",
				arguments: [uri, status],
			});
			if (!wasOpen && document.uri.scheme !== "untitled") await document.save();
		} catch (error) {
			await vscode.window.showErrorMessage(
				(error instanceof Error ? error.message : String(error)).replaceAll("](", "] ("),
			);
		}
		soon();
	}

	function targetOf(row: Row | undefined): vscode.Uri | undefined {
		if (row?.kind === "entry") return toUri(row.entry.uri);
		const active = vscode.window.activeTextEditor?.document;
		return active && isFollowUp(active) ? active.uri : undefined;
	}

	async function addReminder(row: Row | undefined): Promise<void> {
		const target = targetOf(row)?.toString();
		await read();
		const entry = [...rows.values()].find(({ entry }) => toUri(entry.uri).toString() === target)?.entry;
		const text = entry && calendar([{ ...entry, id: entry.uri }], Date.now());
		if (!entry || text === undefined) {
			await vscode.window.showInformationMessage(vscode.l10n.t("This follow-up has no date to be reminded of."));
			return;
		}
		const uri = toUri(entry.uri);
		const name = nameOf(entry.uri).replace(/\.followup\.md$/, ".ics");
		const to = await vscode.window.showSaveDialog({
			defaultUri: vscode.Uri.joinPath(uri, "..", name),
			filters: { [vscode.l10n.t("Calendar")]: ["ics"] },
			title: vscode.l10n.t("Add Reminder to Calendar"),
		});
		if (!to) return;
		await vscode.workspace.fs.writeFile(to, new TextEncoder().encode(text));
		// A browser has no program to open it with.
		if (to.scheme === "file") await vscode.env.openExternal(to);
	}

	return vscode.Disposable.from(
		changed,
		view,
		client.onNotification("followup/overviewChanged", soon),
		client.onDidChangeState(() => {
			// Another server counts anew.
			version = undefined;
			soon();
		}),
		vscode.workspace.onDidSaveTextDocument(soon),
		vscode.workspace.onDidChangeConfiguration((event) => {
			if (event.affectsConfiguration("followup.remind")) soon();
		}),
		vscode.commands.registerCommand("followup.markAsSent", (row?: Row) => setStatus("sent", row)),
		vscode.commands.registerCommand("followup.markAsAnswered", (row?: Row) => setStatus("answered", row)),
		vscode.commands.registerCommand("followup.close", (row?: Row) => setStatus("closed", row)),
		vscode.commands.registerCommand("followup.addReminder", addReminder),
		vscode.commands.registerCommand("followup.showAll", () => vscode.commands.executeCommand("followup.outbox.focus")),
		new vscode.Disposable(() => clearTimeout(waiting)),
	);
}

function placeOf({ group, due, uri }: OverviewEntry): Urgency {
	return { group, due, path: uri };
}

const GROUP_NAMES: Readonly<Record<Group, () => string>> = {
	"to-send": () => vscode.l10n.t("To send"),
	stale: () => vscode.l10n.t("Did you send this?"),
	sent: () => vscode.l10n.t("Sent"),
	answered: () => vscode.l10n.t("Answered"),
	closed: () => vscode.l10n.t("Closed"),
};

const ICONS: Readonly<Record<Group, string>> = {
	"to-send": "edit",
	stale: "question",
	sent: "mail",
	answered: "mail-read",
	closed: "archive",
};

function nameOf(uri: string): string {
	return decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1));
}
