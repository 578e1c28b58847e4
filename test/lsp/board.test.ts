import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { resolveConfig } from "../../server/src/core/config.js";
import { createIndex, type Index } from "../../server/src/core/follow-up-index.js";
import { parse } from "../../server/src/core/followup.js";
import { readEmail } from "../../server/src/core/lint.js";
import { glance, summarise } from "../../server/src/core/summary.js";
import { createBoard } from "../../server/src/lsp/board.js";
import { rules } from "../../server/src/rules/index.js";

const ZONE = "America/New_York";
const pathOf = (i: number) => `file:///jobs/${i}.followup.md`;
const draft = (day: string, body = "Thank you for the talk.") =>
	`---\nto: Dana Reyes\ninterview: ${day}T14:00-05:00\n---\n\nHi Dana,\n\n${body}\n\nBest regards,\nSam\n`;
const whole = (path: string, text: string) => summarise(readEmail(path, parse(text), ZONE));

/** A board over texts, with a clock that is set by hand; it counts how often a summary is looked at. */
function setUp(texts: readonly string[], isReadable = true) {
	let index = createIndex(texts.map((text, i) => glance(pathOf(i), text, ZONE)));
	let now = Date.parse("2026-11-20T23:00:00Z");
	let looks = 0;
	let changes = 0;
	let reads = 0;
	const config = resolveConfig(rules, []);
	const counted = (): Index => ({
		...index,
		paths: () => index.paths(),
		get(path) {
			looks++;
			return index.get(path);
		},
	});
	const board = createBoard({
		index: counted,
		now: () => now,
		configOf: async () => config,
		readWhole: async (paths) => {
			reads += paths.length;
			for (const path of isReadable ? paths : []) {
				const i = Number(/(\d+)\.followup/.exec(path)?.[1]);
				index = index.update(path, whole(path, texts[i] ?? ""));
			}
		},
		onChange: () => {
			changes++;
		},
	});
	return {
		board,
		put: (i: number, text: string | undefined) => {
			index = index.update(pathOf(i), text === undefined ? undefined : whole(pathOf(i), text));
		},
		at: (iso: string) => {
			now = Date.parse(iso);
		},
		looks: () => {
			const count = looks;
			looks = 0;
			return count;
		},
		changes: () => changes,
		reads: () => reads,
	};
}

describe("the board", () => {
	it("tells the whole once, then what changed", async () => {
		const { board, put, at } = setUp([draft("2026-11-20"), draft("2026-11-24"), draft("2026-11-20")]);
		const first = await board.since(undefined);
		deepStrictEqual([first.isWhole, first.entries.length, first.gone], [true, 3, []]);
		const still = await board.since(first.version);
		deepStrictEqual(still, { version: first.version, isWhole: false, entries: [], gone: [] });
		put(0, undefined);
		put(1, draft("2026-11-19"));
		const next = await board.since(first.version);
		deepStrictEqual([next.isWhole, next.gone, next.entries.map(({ uri }) => uri)], [false, [pathOf(0)], [pathOf(1)]]);
		put(0, draft("2026-11-20"));
		const back = await board.since(next.version);
		deepStrictEqual([back.gone, back.entries.map(({ uri }) => uri)], [[], [pathOf(0)]]);
		at("2026-11-21T23:00:00Z");
		strictEqual((await board.since(back.version)).entries.length, 3);
		// A version of another server is none.
		ok((await board.since(back.version + 1000)).isWhole);
	});

	it("works out again only what the clock or a file changed", async () => {
		const many = Array.from({ length: 300 }, (_, i) => draft(i < 10 ? "2026-11-20" : "2026-10-01"));
		const { board, put, at, looks, changes } = setUp(many);
		const { version } = await board.since(undefined);
		strictEqual(looks(), 300);
		// Of so many it is asked afterwards what they are.
		await new Promise((done) => setTimeout(done, 20));
		strictEqual(changes(), 1);
		await board.since(version);
		looks();
		await board.since(version);
		strictEqual(looks(), 0);
		put(5, draft("2026-11-19"));
		await board.since(version);
		strictEqual(looks(), 1);
		const next = board.nextChange();
		ok(next !== undefined && next > Date.parse("2026-11-20T23:00:00Z"));
		at(new Date(next).toISOString());
		await board.since(version);
		const moved = looks();
		ok(moved > 0 && moved < 300, String(moved));
		// The clock is put back.
		at("2026-11-19T12:00:00Z");
		await board.since(version);
		strictEqual(looks(), 300);
	});

	it("knows what kind of email each is, and tries an unreadable one once", async () => {
		const check = draft("2026-11-19", "I wanted to check in on the status of my application.");
		const { board } = setUp([check]);
		const { entries } = await board.since(undefined);
		ok(entries[0]?.why.startsWith("a check reads as interest from"), entries[0]?.why);
		const gone = setUp([check, check], false);
		await gone.board.since(undefined);
		gone.at("2026-11-23T12:00:00Z");
		const late = await gone.board.since(undefined);
		deepStrictEqual([gone.reads(), late.entries.length], [2, 2]);
	});

	it("names the draft to send first, but not the one at hand", async () => {
		const { board } = setUp([draft("2026-11-20"), draft("2026-11-19"), draft("2026-11-24")]);
		strictEqual((await board.nextToSend("file:///none"))?.uri, pathOf(0));
		strictEqual((await board.nextToSend(pathOf(0)))?.uri, pathOf(1));
	});
});
