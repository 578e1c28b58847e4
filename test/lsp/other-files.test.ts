import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { type Conversation, type ConversationOptions, converse, eventually } from "../harness/conversation.js";

const OWN = "file:///jobs/second.followup.md";
const FIRST = "file:///jobs/first.followup.md";
const RULE = "frequency/repeat-follow-up";

const letter = (head: string, body = "Thank you for the conversation on Friday.") =>
	`---\n${head}\n---\n\nHi Dana,\n\n${body}\n\nBest regards,\nSam\n`;
const DANA = "to: Dana Reyes <dana@northwind.example>";
const SENT = letter(`${DANA}\nsent: 2026-11-18T18:00-05:00`);

describe("what the other follow-ups say", () => {
	let started: Conversation[] = [];
	const start = async (options: ConversationOptions) => {
		const conversation = await converse(options);
		started.push(conversation);
		return conversation;
	};
	afterEach(async () => {
		await Promise.all(started.map((conversation) => conversation.end()));
		started = [];
	});
	/** The file that the remark points to, if there is one. */
	const firstOf = async (editor: Conversation) => {
		const report = await editor.pull(OWN);
		ok(report.kind === "full");
		const repeat = report.items.find(({ code }) => code === RULE);
		return repeat && (repeat.relatedInformation?.[0]?.location.uri ?? "nowhere");
	};
	const open = async (files: Map<string, string>, own = letter(DANA)) => {
		const editor = await start({ files });
		await editor.open(OWN, own);
		return editor;
	};

	it("points to the first, and is taken back when that is deleted", async () => {
		const files = new Map([[FIRST, SENT]]);
		const editor = await open(files);
		await eventually("the remark", async () => (await firstOf(editor)) === FIRST);
		const before = editor.refreshes();
		files.delete(FIRST);
		await editor.watched(FIRST, 3);
		await eventually("it to go", async () => (await firstOf(editor)) === undefined);
		await eventually("a refresh", () => editor.refreshes() > before);
	});

	it("follows a rename", async () => {
		const files = new Map([[FIRST, SENT]]);
		const editor = await open(files);
		await eventually("the remark", async () => (await firstOf(editor)) === FIRST);
		const renamed = "file:///jobs/sent/dana.followup.md";
		files.delete(FIRST);
		files.set(renamed, SENT);
		await editor.watched(FIRST, 3);
		await editor.watched(renamed, 1);
		// Another folder is another writer, until both say who writes.
		await eventually("it to go", async () => (await firstOf(editor)) === undefined);
		const beside = "file:///jobs/dana.followup.md";
		files.delete(renamed);
		files.set(beside, SENT);
		await editor.watched(renamed, 3);
		await editor.watched(beside, 1);
		await eventually("the new name", async () => (await firstOf(editor)) === beside);
	});

	it("follows a change on the disk", async () => {
		const files = new Map([[FIRST, letter(DANA)]]);
		const editor = await open(files);
		strictEqual(await firstOf(editor), undefined);
		files.set(FIRST, SENT);
		await editor.watched(FIRST, 2);
		await eventually("the remark", async () => (await firstOf(editor)) === FIRST);
		files.set(FIRST, SENT.replace("Dana Reyes <dana@", "Lee Chan <lee@"));
		await editor.watched(FIRST, 2);
		await eventually("it to go", async () => (await firstOf(editor)) === undefined);
	});

	it("follows what is typed in the other, before it is saved", async () => {
		const files = new Map([[FIRST, SENT]]);
		const editor = await open(files);
		await editor.open(FIRST, SENT);
		await eventually("the remark", async () => (await firstOf(editor)) === FIRST);
		await editor.edit(FIRST, "Dana Reyes <dana@", "Lee Chan <lee@");
		await editor.pull(FIRST);
		editor.clock.moveTo("2026-11-20T23:00:05Z");
		await eventually("it to go", async () => (await firstOf(editor)) === undefined);
		// Closed without saving: the disk counts again.
		await editor.close(FIRST);
		await eventually("the remark again", async () => (await firstOf(editor)) === FIRST);
	});

	it("is looked for in the folder where new ones are kept, and not in what the editor excludes", async () => {
		const looked: { folders: readonly string[]; excluded: readonly string[] }[] = [];
		const settings = { folder: "/home/sam/Letters & more/" };
		const editor = await start({
			settings,
			excludes: { "files.exclude": { "**/.git": true, "**/x": false }, "search.exclude": { "**/archive": true } },
			onList: (folders, excluded) => looked.push({ folders, excluded }),
		});
		await eventually("the first look", () => looked.length > 0);
		deepStrictEqual(looked[0], {
			folders: ["file:///jobs/", "file:///home/sam/Letters%20%26%20more/"],
			excluded: ["**/.git", "**/archive"],
		});
		await editor.configure({ folder: "C:\\Letters" });
		await eventually("the next look", () => looked.length > 1);
		deepStrictEqual(looked[1]?.folders, ["file:///jobs/", "file:///c%3A/Letters/"]);
		await editor.configure({ folder: "inside" });
		await eventually("the last look", () => looked.length > 2);
		deepStrictEqual(looked[2]?.folders, ["file:///jobs/"]);
	});

	it("is pushed to a client that does not ask", async () => {
		const files = new Map([[FIRST, SENT]]);
		const editor = await start({ files, pull: false });
		await editor.open(OWN, letter(DANA));
		const codes = () => (editor.published.get(OWN)?.diagnostics ?? []).map(({ code }) => code);
		await eventually("the remark", () => codes().includes(RULE));
		files.delete(FIRST);
		await editor.watched(FIRST, 3);
		await eventually("it to go", () => !codes().includes(RULE));
	});

	it("is looked for again, after a rest, where the client tells of no files", async () => {
		const files = new Map([[FIRST, letter(DANA)]]);
		const editor = await start({ files, watches: false });
		await editor.open(OWN, letter(DANA));
		const rest = async (iso: string) => {
			await editor.save(OWN);
			await editor.pull(OWN);
			editor.clock.moveTo(iso);
		};
		await rest("2026-11-20T23:00:05Z");
		strictEqual(await firstOf(editor), undefined);
		files.set(FIRST, SENT);
		await rest("2026-11-20T23:00:10Z");
		await eventually("the remark", async () => (await firstOf(editor)) === FIRST);
		files.delete(FIRST);
		await rest("2026-11-20T23:00:15Z");
		await eventually("it to go", async () => (await firstOf(editor)) === undefined);
	});

	it("says nothing of a copy that was not sent, and bears a file that is gone when it is read", async () => {
		const files = new Map([
			[FIRST, letter(DANA)],
			["file:///jobs/copy.followup.md", letter(DANA)],
			["file:///jobs/empty.followup.md", ""],
		]);
		const gone = "file:///jobs/gone.followup.md";
		files.set(gone, SENT);
		const editor = await open(files);
		files.delete(gone);
		await editor.watched(gone, 2);
		await eventually("it to go", async () => (await firstOf(editor)) === undefined);
		deepStrictEqual(
			(await editor.codes(OWN)).filter((code) => code.startsWith("frequency/")),
			[],
		);
		deepStrictEqual(editor.log, []);
	});

	it("bears dates that contradict each other", async () => {
		const heads = [
			"interview: 2026-11-20T10:00\nsent: 2026-11-18T10:00\nreplied: 2026-11-17\nclosed: 2026-11-01",
			"interview: 2026-11-20T10:00\ndecision: 2026-11-01",
			"interview: 9999-12-31\nsent: 0001-01-01",
			"sent: 2030-01-01T00:00Z",
			"replied: 2026-02-30\nclosed: soon",
		];
		const files = new Map(heads.map((head, i) => [`file:///jobs/${i}.followup.md`, letter(`${DANA}\n${head}`)]));
		const editor = await open(files);
		await eventually("the remark", async () => (await firstOf(editor)) !== undefined);
		for (const [uri, text] of files) {
			await editor.open(uri, text);
			ok(Array.isArray(await editor.codes(uri)));
		}
		const codes = await editor.codes("file:///jobs/0.followup.md");
		ok(codes.includes("timing/before-interview"), codes.join());
		deepStrictEqual(editor.log, []);
	});

	it("stays right when the clock jumps", async () => {
		const own = letter("interview: 2026-11-20T14:00-05:00\ntimezone: America/New_York");
		const editor = await open(new Map(), own);
		const timing = async () => (await editor.codes(OWN)).filter((code) => code.startsWith("timing/"));
		deepStrictEqual(await timing(), []);
		// A lid that was closed over the weekend, a clock put back, and years in a moment.
		for (const [now, expected] of [
			["2026-11-23T15:00:00Z", ["timing/closing-window"]],
			["2026-11-20T20:00:00Z", []],
			["2026-11-24T12:00:00Z", ["timing/missed-window"]],
			["2026-11-20T23:00:00Z", []],
			["2031-01-01T00:00:00Z", ["timing/missed-window"]],
			["2026-11-21T20:00:00Z", ["timing/closing-window"]],
		] as const) {
			editor.clock.moveTo(now);
			deepStrictEqual(await timing(), [...expected], now);
			ok(editor.clock.pending() <= 2, "one timer for the clock, one for the writer's rest");
		}
	});

	it("counts the hours that pass while the clocks of a zone are put back, and forward", async () => {
		for (const [interview, last, late] of [
			["2026-10-31T20:00", "2026-11-02T23:59:59Z", "2026-11-03T00:00:00Z"],
			["2026-03-07T20:00", "2026-03-10T00:59:59Z", "2026-03-10T01:00:00Z"],
		] as const) {
			const editor = await open(new Map(), letter(`interview: ${interview}\ntimezone: America/New_York`));
			const timing = async () => (await editor.codes(OWN)).filter((code) => code.startsWith("timing/"));
			editor.clock.moveTo(last);
			deepStrictEqual(await timing(), ["timing/closing-window"], last);
			editor.clock.moveTo(late);
			deepStrictEqual(await timing(), ["timing/missed-window"], late);
		}
	});

	it("writes the time at which a fix is asked for, not that at which the file was opened", async () => {
		const editor = await open(new Map(), letter(`${DANA}\nsent: 2026-10-20T10:00-04:00`));
		ok((await editor.codes(OWN)).includes("frequency/time-to-move-on"));
		editor.clock.moveTo("2026-11-21T15:30:20Z");
		const [close] = (await editor.actions(OWN, "2026-10-20")).filter(({ title }) => title === "Close it");
		await editor.apply(close?.edit);
		ok(editor.text(OWN).includes("closed: 2026-11-21T10:30-05:00[America/New_York]"), editor.text(OWN));
		ok(!(await editor.codes(OWN)).includes("frequency/time-to-move-on"));
	});

	it("tells by itself when the clock crosses a boundary", async () => {
		const editor = await open(new Map(), letter("interview: 2026-11-18T14:00-05:00"));
		deepStrictEqual(
			(await editor.codes(OWN)).filter((code) => code.startsWith("timing/")),
			["timing/missed-window"],
		);
		await editor.edit(OWN, "2026-11-18T14:00", "2026-11-19T14:00");
		ok((await editor.codes(OWN)).includes("timing/closing-window"));
		const before = editor.refreshes();
		// 48 hours end on a Saturday: Monday is open to its end.
		editor.clock.moveTo("2026-11-24T04:59:59Z");
		ok((await editor.codes(OWN)).includes("timing/closing-window"));
		editor.clock.moveTo("2026-11-24T05:00:00Z");
		await eventually("a refresh", () => editor.refreshes() > before);
		ok((await editor.codes(OWN)).includes("timing/missed-window"));
	});
});
