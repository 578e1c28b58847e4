import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { isFollowUp } from "./follow-ups.js";

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
