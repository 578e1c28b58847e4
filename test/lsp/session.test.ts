import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { PassThrough } from "node:stream";
import { CancellationTokenSource, type WorkspaceDiagnosticReport } from "vscode-languageserver";
import {
	createConnection,
	createProtocolConnection,
	StreamMessageReader,
	StreamMessageWriter,
} from "vscode-languageserver/node";
import { systemClock } from "../../server/src/lsp/host.js";
import { startServer } from "../../server/src/lsp/server.js";
import { type Conversation, conversations, converse, eventually } from "../harness/conversation.js";

const URI = "file:///jobs/dana.followup.md";
const OTHER = "file:///jobs/deep/ben.followup.md";

const PLEADING = "Hi Dana,\n\nThank you for your time on Friday.\n\nI really need this job.\n\nBest regards,\nSam\n";

describe("a longer conversation", () => {
	const start = conversations();
	const workspace = (
		editor: Conversation,
		previous: { uri: string; value: string }[],
		cancel = new CancellationTokenSource(),
	) =>
		editor.client.sendRequest(
			"workspace/diagnostic",
			{ previousResultIds: previous },
			cancel.token,
		) as Promise<WorkspaceDiagnosticReport>;

	it("reports follow-ups that nobody has open, and then only those that changed", async () => {
		const files = new Map([
			[OTHER, PLEADING],
			[URI, PLEADING],
		]);
		const editor = await start({ files });
		await editor.open(URI, PLEADING);
		const first = await workspace(editor, []);
		deepStrictEqual(
			first.items.map(({ uri, kind }) => [uri, kind]),
			[[OTHER, "full"]],
		);
		const [item] = first.items;
		ok(item?.kind === "full" && item.items.some(({ code }) => code === "tone/pleading"));
		const known = [{ uri: OTHER, value: item.resultId ?? "" }];
		let answered = false;
		const second = workspace(editor, known).then((report) => {
			answered = true;
			return report;
		});
		await editor.pull(URI);
		strictEqual(answered, false, "it waits while nothing changes");
		files.set(OTHER, PLEADING.replace("I really need this job.", "I enjoyed it."));
		await editor.watched(OTHER, 2);
		const [changed] = (await second).items;
		ok(changed?.kind === "full" && !changed.items.some(({ code }) => code === "tone/pleading"));
		files.delete(OTHER);
		const third = workspace(editor, [{ uri: OTHER, value: changed.resultId ?? "" }]);
		await editor.watched(OTHER, 3);
		deepStrictEqual(
			(await third).items.map((one) => one.kind === "full" && one.items.length),
			[0],
		);
	});

	it("lets go of a request for the workspace that is called off", async () => {
		const editor = await start();
		await editor.open(URI, PLEADING);
		const cancel = new CancellationTokenSource();
		const waiting = workspace(editor, [], cancel);
		await editor.pull(URI);
		cancel.cancel();
		await waiting.catch(() => undefined);
		strictEqual((await editor.codes(URI)).includes("tone/pleading"), true);
	});

	it("holds its tongue while a sentence is typed, and speaks when the writer rests", async () => {
		const editor = await start();
		await editor.open(URI, PLEADING.replace("I really need this job.", "I really need this"));
		await editor.edit(URI, "I really need this", "I really need this job");
		ok(!(await editor.codes(URI)).includes("tone/pleading"), "held back");
		const before = editor.refreshes();
		editor.clock.moveTo("2026-11-20T23:00:02Z");
		await eventually("a refresh", () => editor.refreshes() > before);
		ok((await editor.codes(URI)).includes("tone/pleading"), "said after a second");
	});

	it("speaks at the end of the sentence, on saving, and after an edit elsewhere", async () => {
		const editor = await start();
		const half = PLEADING.replace("I really need this job.", "I really need this");
		await editor.open(URI, half);
		await editor.edit(URI, "I really need this", "I really need this job");
		ok(!(await editor.codes(URI)).includes("tone/pleading"));
		await editor.edit(URI, "this job", "this job.");
		ok((await editor.codes(URI)).includes("tone/pleading"), "the sentence ended");
		await editor.edit(URI, "this job.", "this job");
		await editor.save(URI);
		await eventually("saved", async () => (await editor.codes(URI)).includes("tone/pleading"));
		await editor.edit(URI, "this job", "this job ");
		ok(!(await editor.codes(URI)).includes("tone/pleading"));
		await editor.edit(URI, "Hi Dana", "Hello Dana");
		ok((await editor.codes(URI)).includes("tone/pleading"), "an edit elsewhere");
	});

	it("finds the configuration upwards from each file, and follows it", async () => {
		const files = new Map([
			["file:///jobs/.followuprc.json", '{ "rules": { "tone/pleading": "off" } }'],
			["file:///jobs/deep/.followuprc.yaml", "rules: { tone/pleading: error }\n"],
		]);
		const editor = await start({ files });
		await editor.open(URI, PLEADING);
		await editor.open(OTHER, PLEADING);
		ok(!(await editor.codes(URI)).includes("tone/pleading"));
		ok((await editor.codes(OTHER)).includes("tone/pleading"));
		files.delete("file:///jobs/deep/.followuprc.yaml");
		await editor.watched("file:///jobs/deep/.followuprc.yaml", 3);
		await eventually("the folder above counts", async () => !(await editor.codes(OTHER)).includes("tone/pleading"));
	});

	it("says once, and plainly, what is wrong with a configuration file", async () => {
		const files = new Map([["file:///jobs/.followuprc.json", '{ "rulez": {} }']]);
		const editor = await start({ files, settings: { maxProblems: 0, timezone: "Mars/Base" } });
		await editor.open(URI, PLEADING);
		await editor.open(OTHER, PLEADING);
		ok((await editor.codes(URI)).includes("tone/pleading"), "it works all the same");
		await editor.configure({ maxProblems: 0, timezone: "Mars/Base" });
		await editor.codes(OTHER);
		await eventually("three warnings", () => editor.warnings.length >= 3);
		deepStrictEqual([...editor.warnings].sort(), [...new Set(editor.warnings)].sort());
		for (const word of ["rulez", "maxProblems", "Mars/Base"])
			ok(
				editor.warnings.some((warning) => warning.includes(word)),
				word,
			);
	});

	it("keeps to the number of problems that is set, the most severe first", async () => {
		const editor = await start({ settings: { maxProblems: 1, rules: { "tone/pleading": "error" } } });
		await editor.open(URI, PLEADING);
		deepStrictEqual(await editor.codes(URI), ["tone/pleading"]);
	});

	it("knows an answer by its id across refreshes, but not across edits of its lines and documents", async () => {
		const editor = await start();
		await editor.open(URI, PLEADING);
		const first = await editor.pull(URI);
		await editor.configure({ rules: { "tone/hedging": "off" } });
		strictEqual((await editor.pull(URI, first.resultId)).kind, "unchanged");
		await editor.edit(URI, "I really need", "I do really need");
		strictEqual((await editor.pull(URI, first.resultId)).kind, "full");
		await editor.close(URI);
		await editor.open(URI, PLEADING);
		strictEqual((await editor.pull(URI, first.resultId)).kind, "full");
	});

	it("asks again what was typed and thrown away", async () => {
		const files = new Map([[URI, PLEADING]]);
		const editor = await start({ files });
		await editor.open(URI, PLEADING);
		await editor.edit(URI, "I really need this job.", "I enjoyed it.");
		ok(!(await editor.codes(URI)).includes("tone/pleading"));
		await editor.close(URI);
		ok((await editor.codes(URI)).includes("tone/pleading"), "the file counts");
	});

	it("answers the last of a flood", async () => {
		const editor = await start();
		await editor.open(URI, PLEADING);
		const answers: Promise<unknown>[] = [];
		for (let i = 0; i < 200; i++) {
			await editor.edit(
				URI,
				i % 2 === 0 ? "need this job." : "need this work.",
				i % 2 === 0 ? "need this work." : "need this job.",
			);
			const cancel = new CancellationTokenSource();
			answers.push(
				editor.client
					.sendRequest("textDocument/diagnostic", { textDocument: { uri: URI } }, cancel.token)
					.catch(() => undefined),
			);
			if (i % 3 === 0) cancel.cancel();
		}
		await Promise.all(answers);
		ok((await editor.codes(URI)).includes("tone/pleading"));
	});

	it("reads lone surrogates, NUL and a long line", async () => {
		const editor = await start();
		const long = `Hi Dana,\n\nThank you \uD83D for \u0000 it. ${"I went on and on about the work. ".repeat(2000)}\n`;
		await editor.open(URI, long);
		strictEqual((await editor.pull(URI)).kind, "full");
		deepStrictEqual(editor.log, []);
	});

	it("leaves no timer running when it ends", async () => {
		const editor = await converse();
		await editor.open(URI, PLEADING);
		await editor.pull(URI);
		ok(editor.clock.pending() > 0, "it waits for the clock");
		await editor.end();
		strictEqual(editor.clock.pending(), 0);
	});

	it("gives every request about a file that is no follow-up an empty answer", async () => {
		const editor = await start();
		await editor.open("file:///jobs/readme.md", "# Hi", "markdown");
		const textDocument = { uri: "file:///jobs/readme.md" };
		const position = { line: 0, character: 99 };
		const ask = (method: string, more = {}) =>
			editor.client.sendRequest(`textDocument/${method}`, { textDocument, ...more });
		strictEqual(await ask("hover", { position }), null);
		deepStrictEqual(await ask("completion", { position }), []);
		deepStrictEqual(await ask("documentSymbol"), []);
		deepStrictEqual(await ask("foldingRange"), []);
		const range = { start: position, end: position };
		deepStrictEqual(await ask("codeAction", { range, context: { diagnostics: [] } }), []);
	});
});

describe("a client with its own files", () => {
	it("is asked for them, and told how each follow-up stands", async () => {
		const up = new PassThrough();
		const down = new PassThrough();
		startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
			...systemClock,
			files: undefined,
		});
		const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
		const folder = "vscode-vfs://github/somebody/letters";
		const disk = new Map([
			[`${folder}/.followuprc.json`, '{ "rules": { "tone/pleading": "error" } }'],
			[`${folder}/a%20b.followup.md`, PLEADING],
		]);
		const states: { uri: string; state: string }[] = [];
		const asked: string[] = [];
		client.onRequest("followup/findFiles", () => [...disk.keys(), 7, "nonsense"]);
		client.onRequest("followup/readFile", ({ uri }: { uri: string }) => {
			asked.push(uri);
			const text = disk.get(uri);
			return text === undefined ? null : { text };
		});
		client.onNotification("followup/status", (params: { uri: string; state: string }) => void states.push(params));
		client.listen();
		await client.sendRequest("initialize", {
			processId: null,
			rootUri: null,
			workspaceFolders: [{ uri: folder, name: "letters" }],
			initializationOptions: { files: "client", status: true, timezone: "Nowhere/At-all", docs: 9 },
			capabilities: { textDocument: { diagnostic: {} } },
		});
		await client.sendNotification("initialized", {});
		const uri = `${folder}/new.followup.md`;
		await client.sendNotification("textDocument/didOpen", {
			textDocument: { uri, languageId: "followup", version: 1, text: PLEADING },
		});
		const pull = (of: string) =>
			client.sendRequest("textDocument/diagnostic", { textDocument: { uri: of } }) as Promise<{
				items: { code: string; severity: number; codeDescription?: unknown }[];
			}>;
		for (const each of [uri, `${folder}/a%20b.followup.md`, `${folder}/a b.followup.md`]) {
			const pleading = (await pull(each)).items.find(({ code }) => code === "tone/pleading");
			deepStrictEqual([pleading?.severity, pleading?.codeDescription], [1, undefined], each);
		}
		await eventually("a status", () => states.some((one) => one.uri === uri));
		// Nothing above the workspace is asked for: a client has no such files.
		ok(
			asked.every((one) => one.startsWith(`${folder}/`)),
			asked.join(" "),
		);
		await client.sendRequest("shutdown");
		client.dispose();
	});
});
