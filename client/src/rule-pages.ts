import * as vscode from "vscode";

/** The command that shows the page of a rule; links in hovers may run it and no other. */
export const OPEN_RULE = "followup.openRule";

/**
 * What a rule's id links to: the command, since a link to the file would show its source on the desktop and leave the
 * editor in a browser.
 */
export const RULE_PAGE = `command:${OPEN_RULE}?%5B%22{rule}%22%5D`;

/** Shows the page of a rule as the extension ships it: nothing is fetched. */
export function registerRulePages(extension: vscode.Uri): vscode.Disposable {
	return vscode.commands.registerCommand(OPEN_RULE, async (rule: unknown) => {
		// A link can be in any Markdown: an id of ours and nothing else becomes a path.
		if (typeof rule !== "string" || !/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/.test(rule)) return;
		const page = vscode.Uri.joinPath(extension, "docs", "rules", `${rule}.md`);
		await vscode.commands.executeCommand("markdown.showPreviewToSide", page);
	});
}
