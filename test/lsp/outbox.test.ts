import { deepStrictEqual, ok, rejects, strictEqual } from "node:assert/strict";
import { byUrgency } from "../../server/src/core/urgency.js";
import type { Overview } from "../../server/src/features/overview.js";
import { type Conversation, conversations, eventually } from "../harness/conversation.js";

const A = "file:///jobs/a.followup.md";
const B = "file:///jobs/deep/b.followup.md";
const DRAFT =
	"---\nto: Dana Reyes\ninterview: 2026-11-20T14:00-05:00\n---\n\nHi Dana,\n\nThank you for Friday.\n\nBest regards,\nSam\n";

describe("a conversation about all follow-ups", () => {
	const start = conversations();
	const ask = (editor: Conversation, since?: number) =>
		editor.client.sendRequest<Overview>("followup/overview", since === undefined ? {} : { since });
	const overview = async (editor: Conversation) => {
		const { entries } = await ask(editor);
		return entries.map((entry) => ({ ...entry, path: entry.uri })).sort(byUrgency);
	};
	const groups = async (editor: Conversation) => (await overview(editor)).map(({ uri, group }) => `${uri} ${group}`);

	it("shows those that nobody has open, and tells when they or the clock change", async () => {
		const files = new Map([
			[A, DRAFT],
			[B, DRAFT.replace("Dana Reyes", "Ben Cole").replace("interview:", "sent: 2026-11-18\ninterview:")],
		]);
		const editor = await start({ files });
		let changes = 0;
		editor.client.onNotification("followup/overviewChanged", () => void changes++);
		await eventually("both", async () => (await overview(editor)).length === 2);
		deepStrictEqual(await groups(editor), [`${A} to-send`, `${B} sent`]);
		strictEqual((await overview(editor))[0]?.left, "3 days left");
		const before = changes;
		editor.clock.moveTo("2026-11-23T12:00:00Z");
		await eventually("news of the clock", () => changes > before);
		strictEqual((await overview(editor))[0]?.left, "17 hours left");
		files.delete(A);
		await editor.watched(A, 3);
		await eventually("one gone", async () => (await overview(editor)).length === 1);
	});

	it("has lenses asked for again as the hours pass, and hints, too, when a setting changes them", async () => {
		const settings: { rules?: unknown } = {};
		const editor = await start({ files: new Map([[A, DRAFT]]), settings });
		await editor.open(A, DRAFT);
		await eventually("it", async () => (await overview(editor)).length === 1);
		const lens = async () => {
			const lenses = await editor.client.sendRequest("textDocument/codeLens", { textDocument: { uri: A } });
			return (lenses as { command: { title: string } }[])[0]?.command.title.split(" \u00b7 ")[0];
		};
		strictEqual(await lens(), "3 days left");
		const [lenses, hints] = [editor.refreshesOfLenses(), editor.refreshesOfHints()];
		editor.clock.moveTo("2026-11-23T12:00:00Z");
		await eventually("a refresh of lenses", () => editor.refreshesOfLenses() > lenses);
		strictEqual(await lens(), "17 hours left");
		settings.rules = { "timing/missed-window": { latestHours: 336 } };
		await editor.client.sendNotification("workspace/didChangeConfiguration", { settings: null });
		await eventually("a refresh of hints", () => editor.refreshesOfHints() > hints);
		await eventually("the new lens", async () => (await lens()) === "11 days left");
	});

	it("takes the hours without a zone for those of the zone that is set, also when another is set", async () => {
		const local = DRAFT.replace("-05:00", "");
		const editor = await start({ files: new Map([[A, local]]), zone: "America/New_York" });
		await editor.open(B, local.replace("Dana Reyes", "Ben Cole"));
		const dues = async () => (await overview(editor)).map(({ zone, left }) => `${zone} ${left}`);
		await eventually("both", async () => (await dues()).length === 2);
		deepStrictEqual(await dues(), ["America/New_York 3 days left", "America/New_York 3 days left"]);
		editor.clock.moveTo("2026-11-23T03:00:00Z");
		deepStrictEqual(await dues(), ["America/New_York 26 hours left", "America/New_York 26 hours left"]);
		await editor.configure({ timezone: "Asia/Tokyo" });
		await eventually(
			"the hours of Tokyo",
			async () => (await dues()).join() === "Asia/Tokyo 12 hours left,Asia/Tokyo 12 hours left",
		);
	});

	it("begins a follow-up from whom the others in the folder are, in full", async () => {
		const files = new Map([[A, DRAFT.replace("---\n", "---\nfrom: Sam Okafor <sam@okafor.example>\n")]]);
		const editor = await start({ files });
		await eventually("it", async () => (await overview(editor)).length === 1);
		const facts = { from: "", to: "Ben Cole", company: "", role: "", interview: "", timezone: "" };
		const { text } = await editor.client.sendRequest<{ text: string }>("followup/new", {
			folder: "file:///jobs",
			facts: { ...facts, topic: "", qualification: "", clarify: "" },
		});
		ok(text.startsWith("---\nfrom: Sam Okafor <sam@okafor.example>\nto: Ben Cole\n"), text);
	});

	it("tells what changed since it was asked", async () => {
		const files = new Map([
			[A, DRAFT],
			[B, DRAFT.replace("Thank you for Friday.", "I wanted to check in on the status of my application.")],
		]);
		const editor = await start({ files });
		const first = await eventually("both", async () => {
			const all = await ask(editor);
			return all.entries.length === 2 && all;
		});
		ok(
			first.entries.some(({ why }) => why.startsWith("a check reads as interest")),
			"the sentences were read",
		);
		files.set(A, DRAFT.replace("interview:", "sent: 2026-11-18\ninterview:"));
		await editor.watched(A, 2);
		const next = await eventually("the change", async () => {
			const change = await ask(editor, first.version);
			return change.entries.length > 0 && change;
		});
		deepStrictEqual([next.isWhole, next.entries.map(({ uri, group }) => `${uri} ${group}`)], [false, [`${A} sent`]]);
		files.delete(B);
		await editor.watched(B, 3);
		await eventually("one gone", async () => (await ask(editor, next.version)).gone[0] === B);
	});

	it("goes by the settings of timing, in the lens as in the overview", async () => {
		const late = DRAFT.replace("2026-11-20T14:00", "2026-11-16T14:00");
		const settings = { rules: { "timing/missed-window": { latestHours: 336, skipWeekends: false } } };
		const editor = await start({ files: new Map([[A, late]]), settings });
		await eventually("it", async () => (await overview(editor))[0]?.left === "9 days left");
		await editor.open(A, late);
		const lenses = (await editor.client.sendRequest("textDocument/codeLens", { textDocument: { uri: A } })) as {
			command: { title: string };
		}[];
		ok(lenses[0]?.command.title.startsWith("9 days left"), lenses[0]?.command.title);
	});

	it("edits a file that nobody has open only as it was read", async () => {
		const files = new Map([[A, DRAFT]]);
		const editor = await start({ files });
		const edits: { documentChanges?: { textDocument: { uri: string; version: number | null } }[] }[] = [];
		editor.client.onRequest("workspace/applyEdit", ({ edit }: { edit: never }) => {
			edits.push(edit);
			return { applied: true };
		});
		const run = () =>
			editor.client.sendRequest("workspace/executeCommand", { command: "followup.setStatus", arguments: [A, "sent"] });
		await run();
		deepStrictEqual(edits[0]?.documentChanges?.[0]?.textDocument, { uri: A, version: null });
		// Somebody else writes it between the reading and the edit.
		const read = files.get.bind(files);
		let reads = 0;
		files.get = (uri) => (uri === A && reads++ > 0 ? "Hi Dana,\n" : read(uri));
		await rejects(run(), /was just changed/);
		strictEqual(edits.length, 1);
	});

	it("marks an open draft as sent through the editor, and undo brings it back", async () => {
		const editor = await start();
		await editor.open(A, DRAFT);
		const edits: unknown[] = [];
		editor.client.onRequest("workspace/applyEdit", async ({ edit }: { edit: never }) => {
			edits.push(edit);
			await editor.apply(edit);
			return { applied: true };
		});
		await eventually("a draft", async () => (await groups(editor))[0] === `${A} to-send`);
		const message = await editor.client.sendRequest("workspace/executeCommand", {
			command: "followup.setStatus",
			arguments: [A, "sent"],
		});
		ok(String(message).startsWith("Sent. Silence is normal until"));
		ok(editor.text(A).includes("\nsent: 2026-11-20T18:00-05:00[America/New_York]\n"), editor.text(A));
		await editor.save(A);
		await eventually("sent", async () => (await groups(editor))[0] === `${A} sent`);
		await editor.edit(A, "sent: 2026-11-20T18:00-05:00[America/New_York]\n", "");
		await editor.save(A);
		await eventually("a draft again", async () => (await groups(editor))[0] === `${A} to-send`);
	});

	it("says to every client what follows, and keeps the first date", async () => {
		const files = new Map([[A, DRAFT.replace("interview:", "sent: 2026-11-18\ninterview:")]]);
		const editor = await start({ files });
		editor.client.onRequest("workspace/applyEdit", () => {
			throw new Error("nothing is to be edited");
		});
		await editor.client.sendRequest("workspace/executeCommand", {
			command: "followup.setStatus",
			arguments: [A, "sent"],
		});
		await eventually("the sentence", () => editor.warnings.some((one) => one.includes("marked as sent already")));
	});

	it("makes no link of what a file says", async () => {
		const next = DRAFT.replace("to: Dana Reyes", "to: '\"[x](command:evil)\"'");
		const editor = await start({ files: new Map([[B, next]]) });
		await editor.open(A, DRAFT);
		editor.client.onRequest("workspace/applyEdit", () => ({ applied: true }));
		await eventually("both", async () => (await overview(editor)).length === 2);
		await editor.client.sendRequest("workspace/executeCommand", {
			command: "followup.setStatus",
			arguments: [A, "closed"],
		});
		await eventually("the sentence", () => editor.warnings.some((one) => one.includes("command:evil")));
		ok(
			editor.warnings.every((one) => !one.includes("](")),
			editor.warnings.join(" | "),
		);
	});

	it("forgets the letters of a folder that is no longer open", async () => {
		const files = new Map([
			[A, DRAFT],
			[B, DRAFT],
		]);
		const editor = await start({ files });
		await eventually("both", async () => (await overview(editor)).length === 2);
		editor.client.onRequest("workspace/workspaceFolders", () => []);
		await editor.client.sendNotification("workspace/didChangeWorkspaceFolders", {
			event: { added: [], removed: [{ uri: "file:///jobs", name: "jobs" }] },
		});
		await eventually("none", async () => (await overview(editor)).length === 0);
	});

	it("leaves drafts that were probably sent out of the problems of the workspace", async () => {
		const late = DRAFT.replace("2026-11-20T14:00", "2026-10-02T14:00");
		const editor = await start({ files: new Map([[A, late]]) });
		await eventually("it", async () => (await overview(editor)).length === 1);
		strictEqual((await overview(editor))[0]?.group, "stale");
		const report = await editor.pull(A);
		ok(report.kind === "full");
		deepStrictEqual(report.items, []);
	});

	it("refuses what it cannot do with a sentence", async () => {
		const editor = await start();
		const run = (...args: unknown[]) =>
			editor.client.sendRequest("workspace/executeCommand", { command: "followup.setStatus", arguments: args });
		await rejects(run("file:///jobs/none.followup.md", "sent"), /none\.followup\.md cannot be read/);
		await rejects(run(A, "burnt"), /no such command/);
		await editor.open(A, DRAFT);
		editor.client.onRequest("workspace/applyEdit", () => ({ applied: false, failureReason: "It is read-only." }));
		await rejects(run(A, "sent"), /read-only/);
	});

	it("writes an outline into an empty file, and into no other", async () => {
		const editor = await start();
		await editor.open(A, "\n");
		editor.client.onRequest("workspace/applyEdit", async ({ edit }: { edit: never }) => {
			await editor.apply(edit);
			return { applied: true };
		});
		const lenses = (await editor.client.sendRequest("textDocument/codeLens", { textDocument: { uri: A } })) as {
			command: { title: string; command: string; arguments: unknown[] };
		}[];
		// This client has no command that pastes.
		deepStrictEqual(
			lenses.map(({ command }) => command.title),
			["Insert Outline"],
		);
		const run = () =>
			editor.client.sendRequest("workspace/executeCommand", {
				command: lenses[0]?.command.command,
				arguments: lenses[0]?.command.arguments,
			});
		await run();
		ok(editor.text(A).startsWith("---\nto:\n"));
		await rejects(run(), /a\.followup\.md is not empty/);
	});

	it("shows the time that is left and what can be done on the first line", async () => {
		const editor = await start();
		await editor.open(A, DRAFT);
		const lenses = (await editor.client.sendRequest("textDocument/codeLens", { textDocument: { uri: A } })) as {
			command: { title: string };
		}[];
		const [first, second] = lenses.map(({ command }) => command.title);
		ok(/^3 days left \u00b7 4 words \u00b7 \d open$/.test(first ?? ""), first);
		strictEqual(second, "Mark as Sent");
	});
});
