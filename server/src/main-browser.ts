import {
	BrowserMessageReader,
	BrowserMessageWriter,
	createConnection,
	ProposedFeatures,
} from "vscode-languageserver/browser";
import { systemClock } from "./lsp/host.js";
import { startServer } from "./lsp/server.js";

// A worker has no files of its own: it asks the client.
const worker = self as unknown as DedicatedWorkerGlobalScope;
const reader = new BrowserMessageReader(worker);
startServer(createConnection(ProposedFeatures.all, reader, new BrowserMessageWriter(worker)), {
	...systemClock,
	files: undefined,
});
