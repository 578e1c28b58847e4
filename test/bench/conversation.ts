import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { DocumentDiagnosticReport } from "vscode-languageserver";
import {
	createProtocolConnection,
	type ProtocolConnection,
	StreamMessageReader,
	StreamMessageWriter,
} from "vscode-languageserver/node";
import type { Keystroke } from "./letters.js";

/** What one conversation with a server cost; times in milliseconds. */
export interface Measured {
	/** From spawn to the answer to `initialize`. */
	readonly initialize: number;
	/** From spawn to the first diagnostics. */
	readonly firstDiagnostics: number;
	/** From each change to its diagnostics. */
	readonly keystrokes: readonly number[];
	/** From each change to the last answer to what was asked for after it. */
	readonly all: readonly number[];
	/** Resident memory at the end, in MiB; NaN where the system does not tell. */
	readonly memory: number;
	/** What is alive on the heap at the end, in bytes; NaN where the server was not started with `heap.cjs`. */
	readonly heap: number;
	/** How many problems the last answer held. */
	readonly problems: number;
	/** From `initialized` to the first refresh: the other follow-ups were read. Only where it was waited for. */
	readonly index: number;
	/** The longest that a client had to wait for an answer while they were read. Only where it was waited for. */
	readonly longest: number;
}

/** What to say to a server. */
export interface Script {
	readonly folder: string;
	readonly text: string;
	readonly keystrokes: readonly Keystroke[];
	/** Keystrokes that come first and are not counted. */
	readonly warmUp: number;
	/** Stops typing after that many milliseconds; some servers take seconds for a keystroke. */
	readonly patience?: number;
	/** Waits until the other follow-ups were read before typing. */
	readonly waitsForIndex?: boolean;
	/** Asks after the diagnostics of each keystroke for hints, lenses and the checklist, too. */
	readonly asksForAll?: boolean;
	/** Whether the server was started with `heap.cjs`, and is asked at the end what it holds. */
	readonly asksForHeap?: boolean;
}

/** Starts a server over stdio, opens a follow-up as an editor does that pulls diagnostics, types, and ends it. */
export async function converse(command: readonly string[], script: Script): Promise<Measured> {
	const [program = "", ...args] = command;
	const started = performance.now();
	const child = spawn(program, args, {
		cwd: script.folder,
		stdio: ["pipe", "pipe", "inherit", ...(script.asksForHeap ? ["pipe" as const] : [])],
	});
	const gone = new Promise<never>((_, fail) => {
		child.once("error", fail);
		child.once("exit", (code) => fail(new Error(`${command.join(" ")} ended with ${code}`)));
	});
	gone.catch(() => {});
	try {
		return await Promise.race([talk(child, script, started), gone]);
	} finally {
		child.kill();
	}
}

async function talk(child: ChildProcess, script: Script, started: number): Promise<Measured> {
	const { folder, keystrokes, warmUp, patience = Number.POSITIVE_INFINITY, waitsForIndex = false } = script;
	const client = connect(child);
	const rootUri = pathToFileURL(folder).href;
	const uri = `${rootUri}/open.followup.md`;
	const refreshed = new Promise<number>((resolve) => {
		client.onRequest("workspace/diagnostic/refresh", () => {
			resolve(performance.now());
			return null;
		});
	});
	client.listen();
	await client.sendRequest("initialize", {
		processId: process.pid,
		rootUri,
		workspaceFolders: [{ uri: rootUri, name: "bench" }],
		capabilities: {
			textDocument: { diagnostic: {}, synchronization: {} },
			workspace: {
				configuration: true,
				workspaceFolders: true,
				diagnostics: { refreshSupport: true },
				didChangeWatchedFiles: { dynamicRegistration: true },
			},
			general: { positionEncodings: ["utf-16"] },
		},
	});
	const initialize = performance.now() - started;
	await client.sendNotification("initialized", {});
	const initialized = performance.now();
	const longest = waitsForIndex ? await longestWait(client, uri, refreshed) : Number.NaN;
	const index = waitsForIndex ? (await refreshed) - initialized : Number.NaN;

	let problems = 0;
	let previousResultId: string | undefined;
	const pull = async () => {
		const report: DocumentDiagnosticReport = await client.sendRequest("textDocument/diagnostic", {
			textDocument: { uri },
			...(previousResultId === undefined ? {} : { previousResultId }),
		});
		if (report.kind === "full") problems = report.items.length;
		previousResultId = report.resultId;
	};
	const askForAll = (now: string): Promise<unknown>[] => {
		const textDocument = { uri };
		const whole = { start: { line: 0, character: 0 }, end: { line: now.split("\n").length, character: 0 } };
		return [
			client.sendRequest("textDocument/inlayHint", { textDocument, range: whole }),
			client.sendRequest("textDocument/codeLens", { textDocument }),
			client.sendRequest("followup/checklist", { uri }),
		];
	};
	let { text } = script;
	void client.sendNotification("textDocument/didOpen", {
		textDocument: { uri, languageId: "followup", version: 1, text },
	});
	await pull();
	const firstDiagnostics = performance.now() - started;

	const times: number[] = [];
	const all: number[] = [];
	const began = performance.now();
	for (const [number, { at, remove, insert }] of keystrokes.entries()) {
		const before = text.slice(0, at);
		const line = before.split("\n").length - 1;
		const character = at - (before.lastIndexOf("\n") + 1);
		text = before + insert + text.slice(at + remove);
		const range = { start: { line, character }, end: { line, character: character + remove } };
		const change = { textDocument: { uri, version: number + 2 }, contentChanges: [{ range, text: insert }] };
		const from = performance.now();
		void client.sendNotification("textDocument/didChange", change);
		await pull();
		const time = performance.now() - from;
		// Editors wait with these, for 25 ms to half a second without a keystroke.
		if (script.asksForAll) await Promise.all(askForAll(text));
		const isLate = performance.now() - began > patience;
		if (number >= warmUp || isLate) {
			times.push(time);
			all.push(performance.now() - from);
		}
		if (isLate) break;
		// An editor, too, does something else between two keystrokes: what was put off must not be charged to the next.
		await new Promise((resolve) => setImmediate(resolve));
	}
	const memory = residentMemory(child.pid);
	const heap = child.stdio[3] ? await liveHeap(child) : Number.NaN;
	await client.sendRequest("shutdown");
	client.dispose();
	return { initialize, firstDiagnostics, keystrokes: times, all, memory, heap, problems, index, longest };
}

/** Asks again and again until something has come; gives the longest time to an answer in milliseconds. */
async function longestWait(client: ProtocolConnection, uri: string, end: Promise<unknown>): Promise<number> {
	let isOver = false;
	void end.then(() => {
		isOver = true;
	});
	const ask = async () => {
		const from = performance.now();
		await client.sendRequest("textDocument/hover", { textDocument: { uri }, position: { line: 0, character: 0 } });
		return performance.now() - from;
	};
	// The first answer waits for what is loaded late.
	await ask();
	let longest = 0;
	while (!isOver) {
		longest = Math.max(longest, await ask());
		await new Promise((resolve) => setTimeout(resolve, 2));
	}
	return longest;
}

function connect(child: ChildProcess): ProtocolConnection {
	if (!child.stdout || !child.stdin) throw new Error("a server without pipes");
	const client = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
	client.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) => items.map(() => ({})));
	client.onRequest("client/registerCapability", () => null);
	client.onRequest("window/workDoneProgress/create", () => null);
	return client;
}

/** What is alive on the heap of a server with `heap.cjs`, in bytes. */
async function liveHeap(child: ChildProcess): Promise<number> {
	const answer = new Promise<number>((resolve) => {
		child.stdio[3]?.once("data", (data: Buffer) => resolve(Number(data.toString())));
	});
	child.kill("SIGUSR2");
	return answer;
}

/** Resident memory of a process, in MiB. */
function residentMemory(pid: number | undefined): number {
	try {
		const status = `/proc/${pid}/status`;
		const kilobytes = existsSync(status)
			? /^VmRSS:\s+(\d+)/m.exec(readFileSync(status, "utf8"))?.[1]
			: execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
		return Number(kilobytes) / 1024;
	} catch {
		return Number.NaN;
	}
}
