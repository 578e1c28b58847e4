import { type ExtensionContext, Uri } from "vscode";
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from "vscode-languageclient/browser";
import { activate as activateOn } from "./extension.js";

let stop: (() => Promise<void>) | undefined;

/** Called by VS Code when a follow-up is opened in a browser. */
export async function activate(context: ExtensionContext): Promise<void> {
	stop = await activateOn(context, {
		hasFileSystem: false,
		start(context, options) {
			let worker: Worker | undefined;
			// A worker for each start: one that was shut down serves nobody again.
			const start = async () => {
				worker?.terminate();
				worker = new Worker(Uri.joinPath(context.extensionUri, "dist/server-browser.js").toString(true));
				// Not the worker itself: the extension host's own kind of worker is not known as one.
				return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
			};
			return new LanguageClient("followup", "Follow-up", start, options);
		},
	});
}

/** Called by VS Code before it unloads the extension. */
export function deactivate(): Promise<void> | undefined {
	return stop?.();
}
