import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { conversations, eventually } from "../harness/conversation.js";

const URI = "file:///letters/dana.followup.md";
const OTHER = "file:///letters/first.followup.md";

const LATE = `---
to: Dana Reyes <dana@northwind.example>
company: Northwind
interview: 2026-11-20T14:00-05:00
subject: Thank you for Friday's conversation
---

Hi Dana,

We talked about moving dispatch to event sourcing, and I led such a move at Acme. I would be excited to join. Thank you for your time on Friday.

I look forward to hearing about the next steps.

Best regards,
Sam Okafor
`;

const GAP = LATE.replace("at Acme", "at [Company]");

const SENT = `---
to: Dana Reyes <dana@northwind.example>
company: Northwind
interview: 2026-11-20T14:00-05:00
sent: 2026-11-20T19:00-05:00
---

Hi Dana,

Thank you for your time on Friday.

Best regards,
Sam
`;

describe("a conversation", () => {
	const start = conversations();

	it("finds, mends and is clean", async () => {
		const editor = await start();
		await editor.open(URI, LATE);
		await eventually("the remark", async () => (await editor.codes(URI)).includes("content/late-thanks"));
		const [fix] = await editor.actions(URI, "Thank you for your time", ["quickfix"]);
		strictEqual(fix?.title, "Move the thanks to the start");
		strictEqual(fix.isPreferred, true);
		await editor.apply(fix.edit);
		ok(editor.text(URI).includes("Hi Dana,\n\nThank you for your time on Friday. We talked about"));
		deepStrictEqual(await editor.codes(URI), []);
	});

	it("answers unchanged while nothing changes", async () => {
		const editor = await start();
		await editor.open(URI, LATE);
		await eventually("the remark", async () => (await editor.codes(URI)).length > 0);
		const first = await editor.pull(URI);
		deepStrictEqual(await editor.pull(URI, first.resultId), { kind: "unchanged", resultId: first.resultId });
		await editor.edit(URI, "Thank you for your time on Friday.", "Have a good week.");
		const next = await editor.pull(URI, first.resultId);
		strictEqual(next.kind, "full");
	});

	it("answers unchanged while somebody types beside what it remarked on, and anew on the line of a remark", async () => {
		const editor = await start();
		await editor.open(URI, GAP);
		await eventually("the remarks", async () => (await editor.codes(URI)).includes("hygiene/placeholder"));
		const first = await editor.pull(URI);
		await editor.edit(URI, "next steps", "very next steps");
		deepStrictEqual(await editor.pull(URI, first.resultId), { kind: "unchanged", resultId: first.resultId });
		// The client has moved its marks; this one belongs where it was.
		await editor.edit(URI, "on Friday.\n", "on Friday, too.\n");
		const second = await editor.pull(URI, first.resultId);
		strictEqual(second.kind, "full");
		// A mark that was moved by several edits at once is said anew as well.
		await editor.edit(URI, "very next", "next");
		await editor.edit(URI, "next steps", "very next steps");
		strictEqual((await editor.pull(URI, second.resultId)).kind, "full");
	});

	it("moves what it said while a word is typed, and reads the word when its writer rests", async () => {
		const editor = await start();
		const ending = "I look forward to hearing about the next steps.";
		await editor.open(
			URI,
			LATE.replace("Best regards,\nSam Okafor\n", "").replace(ending, `${ending} I really need this job.`),
		);
		await eventually("the remark", async () => (await editor.codes(URI)).includes("tone/pleading"));
		const pleading = async () => {
			const report = await editor.pull(URI);
			ok(report.kind === "full");
			return report.items.find(({ code }) => code === "tone/pleading")?.range.start.character;
		};
		const before = await pleading();
		let typed = ending;
		for (const letter of " Once") {
			await editor.edit(URI, typed, typed + letter);
			typed += letter;
			strictEqual(await pleading(), (before ?? 0) + typed.length - ending.length, typed);
		}
		// The closing is complete with its last letter, and nobody types on.
		let closing = "need this job.\n";
		for (const letter of "\nBest regards") {
			await editor.edit(URI, closing, closing + letter);
			closing += letter;
			await editor.codes(URI);
		}
		const refreshes = editor.refreshes();
		editor.clock.moveTo("2026-11-20T23:00:10Z");
		await eventually("a refresh", () => editor.refreshes() > refreshes);
		const fresh = await start();
		await fresh.open(URI, editor.text(URI));
		deepStrictEqual(await editor.codes(URI), await fresh.codes(URI));
	});

	it("tells when its writer rests what it held back, though the other follow-ups learn nothing new", async () => {
		const editor = await start();
		await editor.open(URI, LATE.replace("the next steps.", "the next steps"));
		await eventually("the remark", async () => (await editor.codes(URI)).includes("content/late-thanks"));
		editor.clock.moveTo("2026-11-20T23:00:10Z");
		await editor.edit(URI, "the next steps", "the next steps \u{1F389}");
		ok(!(await editor.codes(URI)).includes("tone/informal"), "held back");
		const refreshes = editor.refreshes();
		editor.clock.moveTo("2026-11-20T23:00:20Z");
		await eventually("a refresh", () => editor.refreshes() > refreshes);
		ok((await editor.codes(URI)).includes("tone/informal"));
	});

	it("mends the whole sentence for a hand that is quicker than the rest", async () => {
		const editor = await start();
		const ending = "I look forward to hearing about the next steps.";
		await editor.open(URI, LATE.replace(ending, "I need an answer by"));
		for (const end of [" ", " F", " Fr", " Fri"])
			await editor.edit(URI, /an answer by.*/.exec(editor.text(URI))?.[0] ?? "", `an answer by${end}`);
		const [fix] = await editor.actions(URI, "need an answer", ["quickfix"]);
		await editor.apply(fix?.edit);
		ok(!/answer|Fri\n/.test(editor.text(URI)), editor.text(URI));
	});

	it("pushes versioned diagnostics to a client that does not pull, and never both", async () => {
		const editor = await start({ pull: false });
		strictEqual(editor.capabilities.diagnosticProvider, undefined);
		await editor.open(URI, LATE);
		await eventually("pushed", () =>
			editor.published.get(URI)?.diagnostics.some(({ code }) => code === "content/late-thanks"),
		);
		await editor.edit(URI, "Thank you for your time on Friday.", "Have a good week.");
		await eventually("the next version", () => editor.published.get(URI)?.version === 2);
		await editor.close(URI);
		await eventually("cleared", () => editor.published.get(URI)?.diagnostics.length === 0);
		const puller = await start();
		await puller.open(URI, LATE);
		await eventually("the remark", async () => (await puller.codes(URI)).length > 0);
		strictEqual(puller.published.size, 0);
	});

	it("gives edits without a version to a client that knows no other", async () => {
		const editor = await start({ documentChanges: false });
		await editor.open(URI, LATE);
		await eventually("the remark", async () => (await editor.codes(URI)).length > 0);
		const [fix] = await editor.actions(URI, "Thank you for your time");
		ok(fix?.edit?.changes?.[URI]);
		strictEqual(fix.edit.documentChanges, undefined);
	});

	it("offers Ignore last and never as preferred, and then is quiet", async () => {
		const editor = await start();
		await editor.open(URI, LATE);
		await eventually("the remark", async () => (await editor.codes(URI)).length > 0);
		const actions = await editor.actions(URI, "Thank you for your time");
		const ignore = actions[actions.length - 1];
		strictEqual(ignore?.title, "Ignore `content/late-thanks` in this file");
		deepStrictEqual(actions.filter((action) => action.isPreferred).length, 1);
		ok(!ignore.isPreferred);
		await editor.apply(ignore.edit);
		ok(editor.text(URI).includes("\nignore: content/late-thanks\n---\n"));
		deepStrictEqual(await editor.codes(URI), []);
	});

	it("answers other kinds with nothing, and its own parents with fix-all", async () => {
		const editor = await start();
		await editor.open(URI, GAP);
		await eventually("the remark", async () => (await editor.codes(URI)).includes("hygiene/placeholder"));
		deepStrictEqual(await editor.actions(URI, "[Company]", ["source.organizeImports"]), []);
		for (const kind of ["source", "source.fixAll", "source.fixAll.followup"]) {
			const actions = await editor.actions(URI, "[Company]", [kind]);
			deepStrictEqual(
				actions.map((action) => action.kind),
				["source.fixAll.followup"],
				kind,
			);
		}
		const [all] = await editor.actions(URI, "[Company]", ["source.fixAll"]);
		await editor.apply(all?.edit);
		ok(editor.text(URI).includes("at Northwind."));
	});

	it("crosses 24 and 48 hours by itself, and asks the client to look again", async () => {
		const editor = await start({ now: "2026-11-17T20:00:00Z" });
		const draft = LATE.replace("2026-11-20T14:00-05:00", "2026-11-17T14:00-05:00");
		await editor.open(URI, draft);
		await eventually("read", async () => (await editor.codes(URI)).includes("content/late-thanks"));
		ok(!(await editor.codes(URI)).some((code) => code.startsWith("timing/")));
		let before = editor.refreshes();
		editor.clock.moveTo("2026-11-18T19:00:00Z");
		await eventually("a refresh at 24 hours", () => editor.refreshes() > before);
		ok((await editor.codes(URI)).includes("timing/closing-window"));
		before = editor.refreshes();
		editor.clock.moveTo("2026-11-19T19:00:00Z");
		await eventually("a refresh at 48 hours", () => editor.refreshes() > before);
		ok((await editor.codes(URI)).includes("timing/missed-window"));
	});

	it("tells a client that does not pull when the clock changes an answer", async () => {
		const editor = await start({ pull: false, now: "2026-11-17T20:00:00Z" });
		await editor.open(URI, LATE.replace("2026-11-20T14:00-05:00", "2026-11-17T14:00-05:00"));
		await eventually("pushed", () => editor.published.get(URI)?.diagnostics.length);
		editor.clock.moveTo("2026-11-19T19:00:00Z");
		await eventually("late", async () => (await editor.codes(URI)).includes("timing/missed-window"));
	});

	it("knows the other follow-ups, and learns when one is gone", async () => {
		const files = new Map([[OTHER, SENT]]);
		const editor = await start({ files });
		await editor.open(URI, LATE);
		await eventually("the repeat", async () => (await editor.codes(URI)).includes("frequency/repeat-follow-up"));
		const report = await editor.pull(URI);
		const repeat = report.kind === "full" && report.items.find((item) => item.code === "frequency/repeat-follow-up");
		ok(repeat);
		deepStrictEqual(
			repeat.relatedInformation?.map(({ location }) => location.uri),
			[OTHER],
		);
		files.delete(OTHER);
		await editor.watched(OTHER, 3);
		await eventually("no repeat", async () => !(await editor.codes(URI)).includes("frequency/repeat-follow-up"));
	});

	it("takes settings live, and says what is wrong with them once", async () => {
		const editor = await start();
		await editor.open(URI, LATE);
		await eventually("the remark", async () => (await editor.codes(URI)).includes("content/late-thanks"));
		await editor.configure({ rules: { "content/late-thanks": "off" } });
		await eventually("off", async () => !(await editor.codes(URI)).includes("content/late-thanks"));
		await editor.configure({ rules: { "content/late-thanks": "warning" } });
		await eventually("a warning", async () => {
			const report = await editor.pull(URI);
			return (
				report.kind === "full" &&
				report.items.some((item) => item.code === "content/late-thanks" && item.severity === 2)
			);
		});
	});

	it("lets a .followuprc of the folder win over the editor", async () => {
		const files = new Map([["file:///letters/.followuprc.yaml", "rules:\n  content/late-thanks: error\n"]]);
		const editor = await start({ files, settings: { rules: { "content/late-thanks": "off" } } });
		await editor.open(URI, LATE);
		await eventually("an error", async () => {
			const report = await editor.pull(URI);
			return (
				report.kind === "full" &&
				report.items.some((item) => item.code === "content/late-thanks" && item.severity === 1)
			);
		});
	});

	it("warns of a setting that is wrong", async () => {
		const editor = await start({ settings: { rules: { "tone/no-such": "off" } } });
		await editor.open(URI, LATE);
		await eventually("the warning", () => editor.warnings.some((message) => message.includes("tone/no-such")));
	});

	it("serves untitled follow-ups, and no old versions and no other files", async () => {
		const editor = await start();
		await editor.open("untitled:Untitled-1", LATE);
		await eventually("the remark", async () =>
			(await editor.codes("untitled:Untitled-1")).includes("content/late-thanks"),
		);
		await editor.open("git:/letters/dana.followup.md?ref", LATE);
		deepStrictEqual(await editor.codes("git:/letters/dana.followup.md?ref"), []);
		await editor.open("file:///letters/readme.md", LATE, "markdown");
		deepStrictEqual(await editor.codes("file:///letters/readme.md"), []);
		await editor.open("file:///letters/x.followup.md", LATE, "markdown");
		ok((await editor.codes("file:///letters/x.followup.md")).includes("content/late-thanks"));
	});

	it("hovers with the reason, and with the meaning of a key", async () => {
		const editor = await start();
		await editor.open(URI, LATE);
		await eventually("the remark", async () => (await editor.codes(URI)).length > 0);
		const at = async (words: string) => {
			const offset = editor.text(URI).indexOf(words);
			const line = editor.text(URI).slice(0, offset).split("\n").length - 1;
			const character = offset - (editor.text(URI).lastIndexOf("\n", offset - 1) + 1);
			const hover = (await editor.client.sendRequest("textDocument/hover", {
				textDocument: { uri: URI },
				position: { line, character },
			})) as {
				contents: { value: string };
			} | null;
			return hover?.contents.value ?? "";
		};
		ok((await at("Thank you for your")).includes("afterthought"));
		ok((await at("company:")).includes("The employer."));
		strictEqual(await at("We talked"), "");
	});

	it("completes keys that are not there yet, and dates", async () => {
		const editor = await start();
		await editor.open(URI, "---\nto: Dana\n\nsent: \n---\n\nHi Dana,\n");
		const complete = async (line: number, character: number) =>
			(await editor.client.sendRequest("textDocument/completion", {
				textDocument: { uri: URI },
				position: { line, character },
			})) as { label: string; textEdit: { newText: string } }[];
		const keys = (await complete(2, 0)).map((item) => item.label);
		ok(keys.includes("company") && !keys.includes("to"));
		const dates = await complete(3, 6);
		deepStrictEqual(dates.map((item) => [item.label, item.textEdit.newText])[0], [
			"now",
			"2026-11-20T18:00-05:00[America/New_York]",
		]);
		deepStrictEqual(await complete(6, 2), []);
	});

	it("keeps its ranges after an emoji, in CRLF and behind a BOM", async () => {
		const editor = await start();
		await editor.open(URI, `\uFEFF${GAP.replace("Hi Dana,", "Hi Dana \u{1F600},").replaceAll("\n", "\r\n")}`);
		const report = await eventually("the gap", async () => {
			const answer = await editor.pull(URI);
			return answer.kind === "full" ? answer.items.find((item) => item.code === "hygiene/placeholder") : undefined;
		});
		const line = editor.text(URI).split("\r\n")[report.range.start.line] ?? "";
		strictEqual(line.slice(report.range.start.character, report.range.end.character), "[Company]");
	});

	it("is not shaken by what no client should send", async () => {
		const editor = await start();
		deepStrictEqual(
			await editor.actions
				.call(null, "file:///letters/never.followup.md", "x")
				.catch((error: Error) => error.message.includes("is not open")),
			true,
		);
		deepStrictEqual(await editor.pull("file:///letters/never.followup.md").then((report) => report.kind), "full");
		await editor.client.sendNotification("textDocument/didChange", {
			textDocument: { uri: "file:///letters/never.followup.md", version: 7 },
			contentChanges: [{ text: "x" }],
		});
		await editor.client.sendRequest("no/such", {}).catch(() => undefined);
		const hover = await editor.client.sendRequest("textDocument/hover", {
			textDocument: { uri: "file:///letters/never.followup.md" },
			position: { line: 9, character: 9 },
		});
		strictEqual(hover, null);
	});
});
