import {
	BrowserMessageReader,
	BrowserMessageWriter,
	createConnection,
	ProposedFeatures,
} from "vscode-languageserver/browser";
import type { Host } from "./lsp/host.js";
import { startServer } from "./lsp/server.js";

const host: Host = {
	files: undefined,
	now: () => Date.now(),
	zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC",
	after(milliseconds, callback) {
		const timer = setTimeout(callback, milliseconds);
		return { cancel: () => clearTimeout(timer) };
	},
};

const worker = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(
	ProposedFeatures.all,
	new BrowserMessageReader(worker),
	new BrowserMessageWriter(worker),
);
startServer(connection, host);
