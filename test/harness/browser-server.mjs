// Runs the browser's bundle of the server behind standard input and output, so that tests speak to the worker's own code.
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { StreamMessageReader, StreamMessageWriter } from "vscode-languageserver-protocol/node";

const writer = new StreamMessageWriter(process.stdout);
const worker = {
	onmessage: undefined,
	postMessage: (message) => {
		void writer.write(message);
	},
	addEventListener() {},
};
globalThis.self = worker;
createRequire(import.meta.url)(resolve("dist/server-browser.js"));
new StreamMessageReader(process.stdin).listen((message) => {
	// A worker has no process to end: its client terminates it.
	if (message.method === "exit") process.exit(0);
	worker.onmessage?.({ data: message });
});
