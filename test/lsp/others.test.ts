import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { parse } from "../../server/src/core/followup.js";
import { readEmail } from "../../server/src/core/lint.js";
import { glance, summarise } from "../../server/src/core/summary.js";
import { createOthers, type News } from "../../server/src/lsp/others.js";

const pathOf = (i: number) => `file:///jobs/${i}.followup.md`;
const letter = (i: number) => `---\nto: p${i}@x${i}.example\ncompany: C${i}\n---\n\nHi,\n\nThank you.\n\nBest,\nSam\n`;

/** An index of files in memory; `read` may fail or wait as a disk does. */
function setUp(files: Map<string, string>, read = async (uri: string) => files.get(uri)) {
	const news: News[] = [];
	const zones = { now: "UTC" };
	let reads = 0;
	let atOnce = 0;
	let most = 0;
	let shown = { last: 0, ended: 0 };
	let isCancelled = false;
	const others = createOthers({
		files: {
			list: async () => [...files.keys()],
			read: async (uri) => {
				reads++;
				most = Math.max(most, ++atOnce);
				const text = await read(uri);
				atOnce--;
				return text;
			},
		},
		after: () => ({ cancel() {} }),
		watches: true,
		isOpen: () => false,
		summarise: async (uri, text, isWhole) =>
			isWhole ? summarise(readEmail(uri, parse(text), zones.now)) : glance(uri, text, zones.now),
		zoneOf: async () => zones.now,
		excluded: async () => [],
		progress: async () => ({
			get isCancelled() {
				return isCancelled;
			},
			done: (count) => {
				shown = { ...shown, last: count };
			},
			end: () => {
				shown = { ...shown, ended: shown.ended + 1 };
			},
		}),
		onNews: (one) => news.push(one),
		onChange: () => {},
	});
	return {
		others,
		news,
		zones,
		reads: () => reads,
		shown: () => shown,
		most: () => most,
		cancel: () => {
			isCancelled = true;
		},
	};
}

describe("the index of other files", () => {
	it("takes in ten thousand, some at a time, with breaths between, and shows how far it is", async function () {
		this.timeout(60_000);
		const files = new Map(Array.from({ length: 10_000 }, (_, i) => [pathOf(i), letter(i)] as const));
		const { others, shown, most } = setUp(files);
		let breaths = 0;
		const scan = others.scan(["file:///jobs/"], true);
		let isDone = false;
		void scan.then(() => {
			isDone = true;
		});
		while (!isDone) {
			await new Promise((turn) => setImmediate(turn));
			breaths++;
		}
		strictEqual(others.index.size, 10_000);
		deepStrictEqual(shown(), { last: 10_000, ended: 1 });
		ok(most() > 1 && most() <= 32, String(most()));
		ok(breaths > 10, String(breaths));
	});

	it("keeps what it has read when somebody calls it off", async () => {
		const files = new Map(Array.from({ length: 1_000 }, (_, i) => [pathOf(i), letter(i)] as const));
		const { others, shown, cancel } = setUp(files, async (uri) => {
			if (uri === pathOf(100)) cancel();
			return files.get(uri);
		});
		await others.scan(["file:///jobs/"], true);
		ok(others.index.size >= 100 && others.index.size < 200, String(others.index.size));
		strictEqual(shown().ended, 1);
	});

	it("bears files that cannot be read, and those that are deleted while they are", async () => {
		const files = new Map([0, 1, 2, 3].map((i) => [pathOf(i), letter(i)] as const));
		let locked = true;
		const { others } = setUp(files, async (uri) => {
			if (uri === pathOf(1) && locked) return undefined;
			if (uri === pathOf(2)) {
				files.delete(uri);
				return undefined;
			}
			return files.get(uri);
		});
		await others.scan(["file:///jobs/"], true);
		deepStrictEqual([...others.index.paths()].sort(), [pathOf(0), pathOf(3)]);
		deepStrictEqual([...others.uris()].sort(), [pathOf(0), pathOf(1), pathOf(2), pathOf(3)], "their problems go");
		locked = false;
		await others.scan(["file:///jobs/"], true);
		deepStrictEqual([...others.uris()].sort(), [pathOf(0), pathOf(1), pathOf(3)]);
	});

	it("keeps what was told meanwhile: it is newer than what was found", async () => {
		const files = new Map([[pathOf(0), letter(0)]]);
		const { others, news } = setUp(files, async (uri) => {
			const text = files.get(uri);
			others.put(glance(uri, letter(7), "UTC"));
			return text;
		});
		await others.scan(["file:///jobs/"], true);
		strictEqual(others.index.get(pathOf(0))?.company, "C7");
		deepStrictEqual(
			news.map((one) => (one === "all" ? one : one.map(({ path }) => path))),
			[[pathOf(0)]],
		);
	});

	it("tells two files with the same content apart", async () => {
		const files = new Map([pathOf(0), pathOf(1)].map((path) => [path, letter(5)] as const));
		const { others } = setUp(files);
		await others.scan(["file:///jobs/"], true);
		const { writer, people } = others.index.get(pathOf(0)) ?? { writer: "", people: [] };
		deepStrictEqual(
			others.index.toPeople(pathOf(0), writer, people).map(({ path }) => path),
			[pathOf(1)],
		);
		files.delete(pathOf(1));
		await others.reread(pathOf(1));
		deepStrictEqual(others.index.toPeople(pathOf(0), writer, people), []);
	});

	it("reads again in another zone only what has none of its own, and keeps the kind of what says the same", async () => {
		const head = "interview: 2026-11-20T15:00\n";
		const files = new Map([
			[pathOf(0), letter(0).replace("to:", `${head}to:`)],
			[pathOf(1), letter(1).replace("to:", `${head}timezone: Asia/Tokyo\nto:`)],
		]);
		const { others, news, zones, reads } = setUp(files);
		const told = () => files.size && [...files.keys()].map((uri) => others.index.get(uri)?.interview?.from);
		await others.scan(["file:///jobs/"], true);
		const [local, abroad] = [Date.UTC(2026, 10, 20, 15), Date.UTC(2026, 10, 20, 6)];
		deepStrictEqual(told(), [local, abroad]);
		await others.readWhole([pathOf(0)]);
		const kind = others.index.get(pathOf(0))?.kind;
		strictEqual(kind, "thank-you");
		const before = news.length;
		await others.scan(["file:///jobs/"], true);
		await others.rezone();
		strictEqual(others.index.get(pathOf(0))?.kind, kind);
		strictEqual(news.length, before, "nothing new");
		zones.now = "America/New_York";
		const asked = reads();
		await others.rezone();
		deepStrictEqual(told(), [local + 5 * 3_600_000, abroad]);
		strictEqual(news.length, before + 1);
		strictEqual(reads() - asked, 2);
	});

	it("forgets ten thousand without keeping anybody waiting", async () => {
		const files = new Map(
			Array.from({ length: 10_000 }, (_, i) => [pathOf(i), letter(i).replace(`x${i}.`, "x.")] as const),
		);
		const { others } = setUp(files);
		await others.scan(["file:///jobs/"], true);
		let breaths = 0;
		let isOver = false;
		const forgetting = others.forget("file:///jobs/").finally(() => {
			isOver = true;
		});
		while (!isOver) {
			breaths++;
			await new Promise((resolve) => setImmediate(resolve));
		}
		await forgetting;
		strictEqual(others.index.size, 0);
		ok(breaths >= 10, `${breaths} breaths`);
	}).timeout(60_000);
});
