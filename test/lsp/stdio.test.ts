import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { type ChildProcess, execFileSync, type StdioOptions, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { converse, eventually } from "../harness/conversation.js";

const SERVER = "dist/server-node.cjs";

describe("the built server over stdio", () => {
	before(() => {
		if (!existsSync(SERVER)) execFileSync(process.execPath, ["esbuild.mjs"]);
	});

	it("finds, mends, and leaves in good order", async () => {
		const uri = "untitled:a.followup.md";
		const editor = await converse({ command: [process.execPath, SERVER, "--stdio"] });
		await editor.open(
			uri,
			"---\ncompany: Northwind\n---\n\nHi Dana,\n\nThank you for the conversation at [Company].\n\nBest regards,\nSam\n",
		);
		await eventually("the gap", async () => (await editor.codes(uri)).includes("hygiene/placeholder"));
		const [fix] = await editor.actions(uri, "[Company]");
		await editor.apply(fix?.edit);
		ok(editor.text(uri).includes("conversation at Northwind."));
		ok(!(await editor.codes(uri)).includes("hygiene/placeholder"));
		strictEqual(await editor.end(), 0);
	});

	it("says its version and how to start it", () => {
		const version = spawnSync(process.execPath, [SERVER, "--version"], { encoding: "utf8" });
		deepStrictEqual([version.status, /^\d+\.\d+\.\d+\n$/.test(version.stdout)], [0, true]);
		const bare = spawnSync(process.execPath, [SERVER], { encoding: "utf8" });
		deepStrictEqual([bare.status, bare.stderr.includes("--stdio")], [2, true]);
	});
});

describe("the built server as a process", () => {
	const start = (args: readonly string[], stdio: StdioOptions = ["pipe", "pipe", "ignore"]) =>
		spawn(process.execPath, [SERVER, ...args], { stdio });
	const ended = (child: ChildProcess) => new Promise<number | null>((done) => child.once("exit", done));
	const hello = {
		jsonrpc: "2.0",
		id: 1,
		method: "initialize",
		params: { processId: null, rootUri: null, capabilities: {} },
	};

	it("speaks over Node's own channel", async () => {
		const child = start(["--node-ipc"], ["ignore", "ignore", "ignore", "ipc"]);
		const answer = new Promise<{ result?: { serverInfo?: { name: string } } }>((done) =>
			child.once("message", (message) => done(message as object)),
		);
		child.send(hello);
		strictEqual((await answer).result?.serverInfo?.name, "followup-language-server");
		child.kill();
	});

	it("leaves with 1 when it is told to go without a shutdown", async () => {
		const child = start(["--stdio"]);
		const write = (message: unknown) => {
			const body = JSON.stringify(message);
			child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
		};
		write(hello);
		write({ jsonrpc: "2.0", method: "exit" });
		strictEqual(await ended(child), 1);
	});

	it("leaves when its client is gone", async () => {
		const child = start(["--stdio"]);
		child.stdin?.end();
		ok((await ended(child)) !== null);
	});
});
