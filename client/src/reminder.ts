import * as vscode from "vscode";
import type { OverviewEntry } from "../../server/src/features/overview.js";

const HOUR = 3_600_000;

/** So long before its window closes a draft is worth a notification. */
const AHEAD = 3 * HOUR;

/**
 * Reminds of drafts whose window is about to close, where that is asked for: one notification at a time, and one for each
 * follow-up. The function takes all follow-ups as they now stand.
 */
export function createReminder(toUri: (uri: string) => vscode.Uri): (entries: readonly OverviewEntry[]) => void {
	const told = new Set<string>();
	let isShown = false;

	return (entries) => {
		if (isShown || !vscode.workspace.getConfiguration("followup").get<boolean>("remind", false)) return;
		const now = Date.now();
		const closing = entries
			.filter(({ group, due }) => group === "to-send" && due !== null && due > now && due - now <= AHEAD)
			.filter(({ uri, due }) => !told.has(`${uri} ${due}`))
			.sort((a, b) => (a.due ?? 0) - (b.due ?? 0));
		const [first] = closing;
		if (!first) return;
		for (const { uri, due } of closing) told.add(`${uri} ${due}`);
		isShown = true;
		void ask(first).finally(() => {
			isShown = false;
		});
	};

	async function ask({ uri, who, company, left }: OverviewEntry): Promise<void> {
		const open = vscode.l10n.t("Open");
		const name = (who || company || vscode.l10n.t("a draft")).replaceAll("](", "] (");
		const answer = await vscode.window.showInformationMessage(
			vscode.l10n.t("The follow-up to {0}: {1}.", name, left),
			open,
			vscode.l10n.t("Not Now"),
		);
		if (answer === open) await vscode.window.showTextDocument(toUri(uri));
	}
}
