import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { activate as activateOn } from "./extension.js";

let stop: (() => Promise<void>) | undefined;

/** Called by VS Code when a follow-up is opened on the desktop or a remote machine. */
export async function activate(context: ExtensionContext): Promise<void> {
	stop = await activateOn(context, {
		hasFileSystem: true,
		start(context, options) {
			const module = context.asAbsolutePath("dist/server-node.cjs");
			const run = { module, transport: TransportKind.ipc };
			const debug = { ...run, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
			return new LanguageClient("followup", "Follow-up", { run, debug }, options);
		},
	});
}

/** Called by VS Code before it unloads the extension. */
export function deactivate(): Promise<void> | undefined {
	return stop?.();
}
