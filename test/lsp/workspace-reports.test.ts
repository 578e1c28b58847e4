import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { WorkspaceDocumentDiagnosticReport } from "vscode-languageserver";
import { CancellationTokenSource } from "vscode-languageserver";
import { createIndex } from "../../server/src/core/follow-up-index.js";
import { parse } from "../../server/src/core/followup.js";
import { readEmail } from "../../server/src/core/lint.js";
import { type Summary, summarise } from "../../server/src/core/summary.js";
import { createBell } from "../../server/src/lsp/reports.js";
import { createWorkspaceReports } from "../../server/src/lsp/workspace-reports.js";
import { type Conversation, converse, eventually } from "../harness/conversation.js";

const pathOf = (i: number) => `file:///jobs/${i}.followup.md`;
const letterTo = (to: string, company: string, body = "I beg you for this job.") =>
	`---\nto: ${to}\ncompany: ${company}\n---\n\nHi there,\n\n${body}\n\nBest regards,\nSam\n`;
const summaryOf = (i: number, text: string): Summary => summarise(readEmail(pathOf(i), parse(text), "UTC"));

/** Reports that each have one problem; it is noted which files were judged. */
function setUp(texts: readonly string[]) {
	let index = createIndex(texts.map((text, i) => summaryOf(i, text)));
	let now = 0;
	let untilOf = (_: string): number | undefined => undefined;
	const judged: string[] = [];
	let pause: Promise<void> | undefined;
	const bell = createBell();
	const reports = createWorkspaceReports({
		others: {
			get index() {
				return index;
			},
			uris: () => index.paths(),
		},
		isOpen: () => false,
		now: () => now,
		bell,
		quiet: () => pause,
		report: async (uri, previous) => {
			judged.push(uri);
			const id = `id of ${index.packed(uri)}`;
			const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
			const full = { kind: "full", resultId: id, items: [{ message: "x", range }] };
			return { report: (previous === id ? { kind: "unchanged", resultId: id } : full) as never, until: untilOf(uri) };
		},
		onPass: () => {},
	});
	const known = new Map<string, string>();
	return {
		reports,
		bell,
		/** Somebody types, until the function is called that this gives. */
		type() {
			let rest = () => {};
			pause = new Promise((resolve) => {
				rest = resolve;
			});
			return () => {
				pause = undefined;
				rest();
			};
		},
		judged: () => judged.splice(0).sort(),
		at: (moment: number) => {
			now = moment;
		},
		until: (of: typeof untilOf) => {
			untilOf = of;
		},
		async ask(token = new CancellationTokenSource().token) {
			const previous = [...known].map(([uri, value]) => ({ uri, value }));
			const parts: WorkspaceDocumentDiagnosticReport[][] = [];
			const rest = await reports.ask(previous, token, (items) => void parts.push(items));
			for (const item of [...parts.flat(), ...rest]) known.set(item.uri, item.resultId ?? "");
			return { parts, rest };
		},
		put(i: number, text: string) {
			const [before, after] = [index.get(pathOf(i)), summaryOf(i, text)];
			index = index.update(pathOf(i), after);
			reports.changed([{ path: pathOf(i), before, after }]);
			bell.ring();
		},
	};
}

describe("the reports of a workspace", () => {
	it("leave in parts as they are made", async () => {
		const { ask, judged } = setUp(Array.from({ length: 50 }, (_, i) => letterTo(`p${i}@x${i}.example`, `C${i}`)));
		const { parts, rest } = await ask();
		deepStrictEqual([parts.map(({ length }) => length), rest], [[20, 20, 10], []]);
		strictEqual(judged().length, 50);
	});

	it("judge again only what changed, and whoever is compared with it", async () => {
		const { ask, judged, put } = setUp([
			letterTo("Dana Reyes <dana@x.example>", "X"),
			letterTo("Ben Cole <ben@x.example>", "X"),
			letterTo("Lee Chan <lee@y.example>", "Y"),
		]);
		await ask();
		judged();
		const waiting = ask();
		put(0, letterTo("Dana Reyes <dana@x.example>", "X", "Thank you for showing me how you plan the night shifts."));
		deepStrictEqual(
			(await waiting).parts.flat().map(({ uri }) => uri),
			[pathOf(0)],
		);
		deepStrictEqual(judged(), [pathOf(0), pathOf(1)], "a colleague may have got the same words");
		// Another name: it may stand in any letter.
		const next = ask();
		put(2, letterTo("Lee Chan <lee@y.example>", "Z"));
		await next;
		strictEqual(judged().length, 3);
	});

	it("wait while somebody types", async () => {
		const { ask, judged, type } = setUp([letterTo("Dana Reyes", "X"), letterTo("Ben Cole", "Y")]);
		const rest = type();
		const waiting = ask();
		for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
		deepStrictEqual(judged(), []);
		rest();
		await waiting;
		strictEqual(judged().length, 2);
	});

	it("tell again what a client lost, and judge nothing for one that knows all", async () => {
		const { reports, ask, judged } = setUp([letterTo("Dana Reyes", "X"), letterTo("Ben Cole", "Y")]);
		await ask();
		judged();
		const source = new CancellationTokenSource();
		const waiting = ask(source.token);
		source.cancel();
		await waiting;
		deepStrictEqual(judged(), []);
		const rest = await reports.ask([], new CancellationTokenSource().token, undefined);
		strictEqual(rest.length, 2);
	});

	it("wait for the clock of those it changes, and of no others", async () => {
		const { reports, bell, ask, judged, at, until } = setUp([letterTo("Dana Reyes", "X"), letterTo("Ben Cole", "Y")]);
		until((uri) => (uri === pathOf(1) ? 100 : undefined));
		await ask();
		judged();
		strictEqual(reports.nextChange(), 100);
		const source = new CancellationTokenSource();
		const waiting = ask(source.token);
		at(100);
		strictEqual(reports.nextChange(), undefined, "what is past rings no bell");
		bell.ring();
		await eventually("the second look", () => judged().includes(pathOf(1)));
		source.cancel();
		await waiting;
	});
});

describe("a workspace that is checked", () => {
	let open: Conversation[] = [];
	afterEach(async () => {
		await Promise.all(open.map((conversation) => conversation.end()));
		open = [];
	});

	it("is streamed to a client that takes parts", async () => {
		const files = new Map(
			Array.from({ length: 45 }, (_, i) => [pathOf(i), letterTo(`p${i}@x${i}.example`, `Company ${i}`)] as const),
		);
		const editor = await converse({ files });
		open.push(editor);
		const seen = new Set<string>();
		editor.client.onNotification("$/progress", ({ value }: { value: { items?: { uri: string }[] } }) => {
			for (const { uri } of value.items ?? []) seen.add(uri);
		});
		await eventually("the index", async () => {
			const { entries } = (await editor.client.sendRequest("followup/overview", {})) as { entries: unknown[] };
			return entries.length === 45;
		});
		const report = (await editor.client.sendRequest("workspace/diagnostic", {
			previousResultIds: [],
			partialResultToken: "parts",
		})) as { items: unknown[] };
		deepStrictEqual(report.items, []);
		await eventually("all of them", () => seen.size === 45);
		const checked = await editor.client.sendRequest<{ followUps: number; problems: number }>(
			"followup/checkWorkspace",
			{},
		);
		strictEqual(checked.followUps, 45);
		ok(checked.problems >= 45, String(checked.problems));
	});
});
