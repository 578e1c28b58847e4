import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { Checked } from "../../server/src/lsp/protocol.js";
import { isFollowUp } from "./follow-ups.js";

/** Check Workspace: every follow-up looked at anew; it may be called off. */
export function registerCheckWorkspace(client: BaseLanguageClient): vscode.Disposable {
	return vscode.commands.registerCommand("followup.checkWorkspace", async () => {
		const checked = await vscode.window.withProgress(
			{
				location: vscode.ProgressLocation.Notification,
				title: vscode.l10n.t("Checking all follow-ups"),
				cancellable: true,
			},
			(_, token) => client.sendRequest<Checked>("followup/checkWorkspace", {}, token).catch(() => undefined),
		);
		if (!checked) return;
		const { followUps, problems } = checked;
		vscode.window.setStatusBarMessage(vscode.l10n.t("Follow-ups: {0}. Remarks: {1}.", followUps, problems), 6000);
		if (problems > 0) await vscode.commands.executeCommand("workbench.actions.view.problems");
	});
}

/** Check Now: the open follow-up judged as if it were sent now, a sketch as well, until its next change. */
export function registerCheckNow(client: BaseLanguageClient): vscode.Disposable {
	return vscode.commands.registerCommand("followup.checkNow", async () => {
		const document = vscode.window.activeTextEditor?.document;
		if (!document || !isFollowUp(document)) return;
		const uri = client.code2ProtocolConverter.asUri(document.uri);
		const count = await client.sendRequest<number>("followup/checkNow", { uri });
		vscode.window.setStatusBarMessage(
			count === 0
				? vscode.l10n.t("Nothing to mend: this can go out")
				: count === 1
					? vscode.l10n.t("1 remark before this goes out")
					: vscode.l10n.t("{0} remarks before this goes out", count),
			6000,
		);
		if (count > 0) await vscode.commands.executeCommand("workbench.actions.view.problems");
	});
}
