import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { CancellationTokenSource, type Diagnostic } from "vscode-languageserver";
import { converse, eventually } from "../harness/conversation.js";

const URI = "file:///jobs/dana.followup.md";
const NEVER = "file:///jobs/never.followup.md";
const PLEADING = "Hi Dana,\n\nThank you for your time on Friday.\n\nI really need this job.\n\nBest regards,\nSam\n";
const SERVER = "dist/server-node.cjs";

interface Message {
	readonly id?: number;
	readonly method?: string;
	readonly result?: unknown;
	readonly error?: { readonly code: number; readonly message: string };
}

/** A client that sends what it likes to the server's process, and keeps the answers by id. */
function raw() {
	const child: ChildProcess = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
	const ended = once(child, "exit").then(([code]) => code as number | null);
	const answers = new Map<number, Message>();
	let rest = Buffer.alloc(0);
	child.stdout?.on("data", (chunk: Buffer) => {
		rest = Buffer.concat([rest, chunk]);
		for (;;) {
			const head = rest.indexOf("\r\n\r\n");
			const length = Number(/Content-Length: (\d+)/.exec(rest.toString("latin1", 0, Math.max(head, 0)))?.[1]);
			if (head < 0 || rest.length < head + 4 + length) break;
			const message: Message = JSON.parse(rest.toString("utf8", head + 4, head + 4 + length));
			rest = rest.subarray(head + 4 + length);
			if (message.id === undefined) continue;
			// What the server asks is answered with nothing.
			if (message.method === undefined) answers.set(message.id, message);
			else send({ id: message.id, result: null });
		}
	});
	function write(text: string): void {
		child.stdin?.write(text);
	}
	function send(message: object): void {
		const body = JSON.stringify({ jsonrpc: "2.0", ...message });
		write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
	}
	let ids = 0;
	/** Sends a request and waits for its answer. */
	async function ask(method: string, params?: unknown): Promise<Message> {
		const id = ++ids;
		send({ id, method, ...(params === undefined ? {} : { params }) });
		return eventually(method, () => answers.get(id));
	}
	const tell = (method: string, params?: unknown) => send({ method, ...(params === undefined ? {} : { params }) });
	const hello = (processId: number | null = null) =>
		ask("initialize", { processId, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
	/** What is said of a letter that is opened now. */
	async function codes(uri: string): Promise<readonly unknown[]> {
		tell("textDocument/didOpen", { textDocument: { uri, languageId: "followup", version: 1, text: PLEADING } });
		const { result } = await ask("textDocument/diagnostic", { textDocument: { uri } });
		return (result as { items: readonly Diagnostic[] }).items.map(({ code }) => code);
	}
	return { child, ended, write, send, ask, tell, hello, codes };
}

describe("a server whose client", function () {
	this.timeout(30_000);
	let running: ReturnType<typeof raw>[] = [];
	const start = () => {
		const client = raw();
		running.push(client);
		return client;
	};
	before(() => {
		if (!existsSync(SERVER)) execFileSync(process.execPath, ["esbuild.mjs"]);
	});
	afterEach(() => {
		for (const { child } of running) child.kill("SIGKILL");
		running = [];
	});

	it("asks before it says hello, says it twice, and goes on after goodbye, answers each in its turn", async () => {
		const { ask, tell, hello, codes, ended } = start();
		const position = { line: 0, character: 0 };
		const early = await ask("textDocument/hover", { textDocument: { uri: URI }, position });
		ok(early.error || early.result === null);
		tell("textDocument/didChange", { textDocument: { uri: URI, version: 2 }, contentChanges: [{ text: "x" }] });
		tell("initialized", {});
		ok((await hello()).result);
		const again = await hello();
		ok(again.result || again.error);
		tell("initialized", {});
		tell("initialized", {});
		ok((await codes(URI)).includes("tone/pleading"));
		strictEqual((await ask("shutdown")).error, undefined);
		const late = await ask("textDocument/diagnostic", { textDocument: { uri: URI } });
		ok(late.error || late.result);
		tell("exit");
		strictEqual(await ended, 0);
	});

	it("asks for what there is not is told so, and news of what there is not is let pass", async () => {
		const { ask, tell, hello, codes } = start();
		await hello();
		tell("initialized", {});
		for (const method of ["no/such", "textDocument/rename", "workspace/symbol", "__proto__", "constructor", ""])
			strictEqual((await ask(method, {})).error?.code, -32601, method);
		for (const method of ["no/such", "$/no/such", "telemetry/event", "$/cancelRequest", "$/progress", "$/setTrace"])
			tell(method, { id: 9_999, token: "none", value: {} });
		ok((await codes(URI)).includes("tone/pleading"));
	});

	it("sends what has no form is answered with an error, or not at all, and the next request as ever", async () => {
		const { ask, tell, hello, codes, send, write } = start();
		await hello();
		tell("initialized", {});
		const nonsense = [undefined, null, 7, "x", [], {}, { textDocument: null }, { textDocument: { uri: 7 } }];
		const methods = [
			"diagnostic",
			"codeAction",
			"hover",
			"completion",
			"documentSymbol",
			"selectionRange",
			"inlayHint",
		];
		for (const params of nonsense) {
			for (const method of methods) {
				const { error, result } = await ask(`textDocument/${method}`, params);
				ok(error || result !== undefined, method);
			}
			for (const method of ["followup/export", "followup/tidy", "followup/overview", "workspace/executeCommand"])
				await ask(method, params);
			for (const method of ["didOpen", "didChange", "didClose", "didSave"]) tell(`textDocument/${method}`, params);
			for (const method of ["didChangeConfiguration", "didChangeWatchedFiles", "didChangeWorkspaceFolders"])
				tell(`workspace/${method}`, params);
		}
		send({ id: 70_000 });
		send({ id: null, method: "textDocument/hover" });
		write("Content-Length: 9\r\n\r\nnot JSON!");
		write(`Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n[]`);
		ok((await codes(URI)).includes("tone/pleading"));
	});

	it("dies with its pipes left open ends by itself", async () => {
		const client = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
		const { hello, ended } = start();
		await hello(client.pid);
		client.kill("SIGKILL");
		ok((await ended) !== null);
	});
});

describe("a server in a conversation that goes wrong", function () {
	this.timeout(30_000);

	it("keeps to what is open, whatever is said of what is not", async () => {
		const editor = await converse();
		const { client } = editor;
		await editor.open(URI, PLEADING);
		const textDocument = { uri: NEVER, version: 3 };
		await client.sendNotification("textDocument/didChange", { textDocument, contentChanges: [{ text: PLEADING }] });
		await client.sendNotification("textDocument/didSave", { textDocument });
		await client.sendNotification("textDocument/didClose", { textDocument });
		deepStrictEqual(await editor.codes(NEVER), []);
		ok((await editor.codes(URI)).includes("tone/pleading"));
		await editor.end();
	});

	it("takes the last text for the text, whatever its version", async () => {
		const editor = await converse();
		const { client } = editor;
		const open = (version: number, text: string) =>
			client.sendNotification("textDocument/didOpen", {
				textDocument: { uri: URI, languageId: "followup", version, text },
			});
		const change = (version: unknown, text: string) =>
			client.sendNotification("textDocument/didChange", {
				textDocument: { uri: URI, version },
				contentChanges: [{ text }],
			});
		const mended = PLEADING.replace("I really need this job.", "I enjoyed it.");
		const says = async (what: string, isPleading: boolean) =>
			strictEqual((await editor.codes(URI)).includes("tone/pleading"), isPleading, what);
		await open(5, mended);
		await says("opened", false);
		await change(3, PLEADING);
		await says("a version that goes back", true);
		await change(3, mended);
		await says("the same version", false);
		await change(-1, PLEADING);
		await says("a version below zero", true);
		// Such a change has no place in the protocol; what was there holds.
		await change(null, mended);
		await says("no version", true);
		await open(5, mended);
		await says("opened twice", false);
		await open(5, PLEADING);
		await says("opened twice in the same version", true);
		await editor.end();
	});

	it("puts edits that lie outside of the text inside it", async () => {
		const editor = await converse();
		await editor.open(URI, PLEADING);
		const far = { line: 4_000_000, character: 4_000_000 };
		const places = [
			{ start: far, end: far },
			{ start: far, end: { line: 0, character: 0 } },
			{ start: { line: 2, character: 999 }, end: { line: 2, character: 1 } },
			{ start: { line: -1, character: -1 }, end: { line: 0, character: 0 } },
		];
		for (const [index, range] of places.entries()) {
			await editor.client.sendNotification("textDocument/didChange", {
				textDocument: { uri: URI, version: 2 + index },
				contentChanges: [{ range, text: "" }],
			});
			strictEqual((await editor.pull(URI)).kind, "full");
		}
		await editor.client.sendNotification("textDocument/didChange", {
			textDocument: { uri: URI, version: 9 },
			contentChanges: [{ text: PLEADING }],
		});
		ok((await editor.codes(URI)).includes("tone/pleading"));
		deepStrictEqual(editor.log, []);
		await editor.end();
	});

	it("answers after thousands of requests that were called off", async () => {
		const editor = await converse();
		await editor.open(URI, PLEADING);
		const textDocument = { uri: URI };
		const range = { start: { line: 0, character: 0 }, end: { line: 6, character: 0 } };
		const position = { line: 4, character: 3 };
		const methods = ["diagnostic", "codeAction", "hover", "completion", "documentSymbol", "inlayHint"];
		const answers: Promise<unknown>[] = [];
		for (let index = 0; index < 3_000; index++) {
			const cancel = new CancellationTokenSource();
			const params = { textDocument, range, position, context: { diagnostics: [] } };
			const method = `textDocument/${methods[index % methods.length]}`;
			answers.push(editor.client.sendRequest(method, params, cancel.token).catch(() => "called off"));
			// Some before the server can have seen them, some while it works on them.
			if (index % 3 === 0) setTimeout(() => cancel.cancel(), 1);
			else cancel.cancel();
		}
		strictEqual((await Promise.all(answers)).length, 3_000);
		ok((await editor.codes(URI)).includes("tone/pleading"));
		deepStrictEqual(editor.log, []);
		await editor.end();
	});

	it("serves a thousand open follow-ups, and lets go of each that is closed", async () => {
		const editor = await converse();
		const uris = Array.from({ length: 1_000 }, (_, index) => `file:///jobs/${index}.followup.md`);
		for (const [index, uri] of uris.entries()) await editor.open(uri, PLEADING.replaceAll("Dana", `Dana ${index}`));
		const said = await Promise.all(uris.map((uri) => editor.codes(uri)));
		ok(said.every((codes) => codes.includes("tone/pleading")));
		const [first = "", ...others] = uris;
		await editor.edit(first, "I really need this job.", "I enjoyed it.");
		ok(!(await editor.codes(first)).includes("tone/pleading"));
		for (const uri of others) await editor.close(uri);
		ok(!(await editor.codes(first)).includes("tone/pleading"));
		// Nothing lies on the disk: what is closed is gone.
		deepStrictEqual(await Promise.all(others.slice(0, 20).map((uri) => editor.codes(uri))), Array(20).fill([]));
		deepStrictEqual(editor.log, []);
		await editor.end();
	});
});
