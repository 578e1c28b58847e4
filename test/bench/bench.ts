// npm run bench: what a keystroke, the start, the index and a batch cost, beside a server that finds nothing and beside
// the checkers in peers/ that are installed. Read the ratios: all run in turns on the same machine.
// With --markdown it prints the table of the README.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { arch, cpus, platform, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { converse, type Measured } from "./conversation.js";
import { countWords, letter, typing } from "./letters.js";
import { findPeers } from "./peers.js";
import { BUDGETS, sizes } from "./sizes.js";
import { figure, median, quantile, table } from "./statistics.js";

const { values: options } = parseArgs({
	options: {
		json: { type: "boolean", default: false },
		markdown: { type: "boolean", default: false },
		words: { type: "string", default: "200,2000,20000" },
		edits: { type: "string", default: "300" },
		rounds: { type: "string", default: "3" },
		others: { type: "string", default: "10000" },
		only: { type: "string", default: "typing,peers,workspace,batch,sizes" },
		server: { type: "string", default: "dist/server-node.cjs" },
	},
});
const wanted = new Set(options.only.split(","));
const rounds = Number(options.rounds);
const edits = Math.ceil(Number(options.edits) / rounds);
const WARM_UP = 20;
/** How long a peer may type in one conversation, in milliseconds: some take seconds for a keystroke. */
const PATIENCE = 6000;

const floor = [process.execPath, resolve("out/bench/floor.cjs"), "--stdio"];
const server = [process.execPath, resolve(options.server), "--stdio"];

/** What several conversations with one server come to. */
function summary(runs: readonly Measured[]) {
	const keystrokes = runs.flatMap((run) => run.keystrokes);
	return {
		p50: median(keystrokes),
		p95: quantile(keystrokes, 0.95),
		all: median(runs.flatMap((run) => run.all)),
		initialize: median(runs.map((run) => run.initialize)),
		firstDiagnostics: median(runs.map((run) => run.firstDiagnostics)),
		memory: median(runs.map((run) => run.memory)),
		problems: runs[runs.length - 1]?.problems ?? 0,
	};
}

type Summary = ReturnType<typeof summary>;

function ratios(of: Summary, to: Summary) {
	return {
		p50: of.p50 / to.p50,
		p95: of.p95 / to.p95,
		initialize: of.initialize / to.initialize,
		firstDiagnostics: of.firstDiagnostics / to.firstDiagnostics,
		memory: of.memory / to.memory,
	};
}

const { peers, missing } = wanted.has("peers") ? findPeers() : { peers: [], missing: undefined };

async function typingAt(words: number, scratch: string) {
	const folder = join(scratch, `typing-${words}`);
	mkdirSync(folder, { recursive: true });
	const text = letter(words);
	const script = { folder, text, keystrokes: typing(text, edits + WARM_UP), warmUp: WARM_UP };
	const all = { ...script, asksForAll: true };
	const runs: { [who in "floor" | "server" | "floorOfAll" | "serverOfAll"]: Measured[] } = {
		floor: [],
		server: [],
		floorOfAll: [],
		serverOfAll: [],
	};
	const runsOfPeers = peers.map((peer): { peer: typeof peer; runs: Measured[] } => ({ peer, runs: [] }));
	for (let round = 0; round < rounds; round++) {
		runs.floor.push(await converse(floor, script));
		runs.server.push(await converse(server, script));
		runs.floorOfAll.push(await converse(floor, all));
		runs.serverOfAll.push(await converse(server, all));
		for (const { peer, runs: own } of runsOfPeers) {
			own.push(await converse(peer.command, { ...script, patience: PATIENCE }));
		}
	}
	const [atFloor, atServer] = [summary(runs.floor), summary(runs.server)];
	const atPeers = runsOfPeers.map(({ peer: { title }, runs: own }) => {
		const at = summary(own);
		return { title, ...at, ratio: ratios(at, atFloor) };
	});
	const withAll = { floor: summary(runs.floorOfAll), server: summary(runs.serverOfAll) };
	return { words, floor: atFloor, server: atServer, ratio: ratios(atServer, atFloor), withAll, peers: atPeers };
}

async function workspace(scratch: string) {
	const others = Number(options.others);
	const [alone, among] = [join(scratch, "alone"), join(scratch, "among")];
	mkdirSync(alone);
	mkdirSync(among);
	for (let i = 0; i < others; i++) writeFileSync(join(among, `${i}.followup.md`), letter(120, i + 2));
	const text = letter(200);
	const script = { text, keystrokes: typing(text, edits + WARM_UP), warmUp: WARM_UP, waitsForIndex: true };
	const runs: { readonly alone: Measured[]; readonly among: Measured[] } = { alone: [], among: [] };
	for (let round = 0; round < rounds; round++) {
		runs.alone.push(await converse(server, { ...script, folder: alone, waitsForIndex: false }));
		runs.among.push(await converse(server, { ...script, folder: among }));
	}
	const [a, b] = [summary(runs.alone), summary(runs.among)];
	// What is held, not what the engine has not given back yet: it does so within half a minute of rest.
	const heapOf = async (folder: string, waitsForIndex: boolean) => {
		const measured = [process.execPath, "--expose-gc", "--require", resolve("out/bench/heap.cjs"), ...server.slice(1)];
		return (await converse(measured, { ...script, folder, waitsForIndex, asksForHeap: true })).heap;
	};
	const held = (await heapOf(among, true)) - (await heapOf(alone, false));
	return {
		others,
		alone: a.p50,
		among: b.p50,
		ratio: b.p50 / a.p50,
		longest: median(runs.among.map((run) => run.longest)),
		filesPerSecond: others / (median(runs.among.map((run) => run.index)) / 1000),
		kilobytesPerFile: held / 1000 / others,
		residentPerFile: ((b.memory - a.memory) * 1.048576e3) / others,
	};
}

function batch(scratch: string, words: number) {
	const folder = join(scratch, `batch-${words}`);
	mkdirSync(folder);
	let total = 0;
	for (let i = 0; total < 60_000; i++) {
		const text = letter(words, i + 2);
		total += countWords(text);
		writeFileSync(join(folder, `${i}.followup.md`), text);
	}
	const time = (args: readonly string[]) => {
		const from = performance.now();
		try {
			execFileSync(process.execPath, [resolve("dist/cli.cjs"), ...args], { cwd: folder, stdio: "ignore" });
		} catch {
			// Problems were found; that is what it is for.
		}
		return performance.now() - from;
	};
	const runs = Array.from({ length: rounds }, () => time(["check", "--format", "json", "."]));
	return {
		words,
		total,
		perSecond: total / (median(runs) / 1000),
		start: median([0, 1, 2].map(() => time(["--version"]))),
	};
}

const scratch = mkdtempSync(join(tmpdir(), "followup-bench-"));
try {
	const typed = [];
	if (wanted.has("typing")) {
		for (const words of options.words.split(",").map(Number)) typed.push(await typingAt(words, scratch));
	}
	const result = {
		machine: { node: process.version, system: `${platform()} ${arch()}`, cpu: cpus()[0]?.model, cores: cpus().length },
		typing: typed,
		workspace: wanted.has("workspace") ? await workspace(scratch) : undefined,
		batch: wanted.has("batch") ? [batch(scratch, 200), batch(scratch, 20_000)] : [],
		sizes: wanted.has("sizes") ? Object.fromEntries(sizes()) : {},
	};
	const written = options.json
		? `${JSON.stringify(result, null, "\t")}\n`
		: options.markdown
			? forReadme(result)
			: page(result);
	process.stdout.write(written);
	if (missing) process.stderr.write(`${missing}\n`);
} finally {
	rmSync(scratch, { recursive: true, force: true });
}

/** The table of the README: what a keystroke, the start and the memory cost, as times and as multiples of the floor. */
function forReadme({
	machine,
	typing: typed,
}: {
	readonly machine: Machine;
	readonly typing: readonly Typed[];
}): string {
	const [first] = typed;
	if (!first) return "";
	const times = (cost: number, base: number) => `${figure(cost)} (${figure(cost / base)})`;
	const line = (title: string, pick: (at: Typed) => ReturnType<typeof summary>) => {
		const start = pick(first);
		return [
			title,
			...typed.map((at) => times(pick(at).p50, at.floor.p50)),
			times(start.firstDiagnostics, first.floor.firstDiagnostics),
			times(start.memory, first.floor.memory),
		];
	};
	const head = ["", ...typed.map(({ words }) => `${words.toLocaleString("en")} words`), "first answer", "memory"];
	const rows = [
		line("a server that finds nothing", (at) => at.floor),
		line("Follow-up, all rules", (at) => at.server),
		...first.peers.map(({ title }, index) => line(title, (at) => at.peers[index] ?? at.floor)),
	];
	const day = new Date().toISOString().slice(0, 10);
	return `${day}, Node ${machine.node}, ${machine.system}, ${machine.cores} x ${machine.cpu}: median milliseconds from a keystroke to its diagnostics in a letter of that many words, from the start to the first diagnostics of ${first.words} words, and MiB resident then; in brackets, multiples of the first line.\n\n${table(head, rows)}\n`;
}

type Typed = Awaited<ReturnType<typeof typingAt>>;

interface Machine {
	readonly node: string;
	readonly system: string;
	readonly cpu: string | undefined;
	readonly cores: number;
}

function page(result: {
	readonly machine: Machine;
	readonly typing: readonly Typed[];
	readonly workspace: Awaited<ReturnType<typeof workspace>> | undefined;
	readonly batch: readonly ReturnType<typeof batch>[];
	readonly sizes: { readonly [name: string]: number };
}): string {
	const { machine } = result;
	const parts = [
		`Node ${machine.node}, ${machine.system}, ${machine.cores} x ${machine.cpu}; times in ms, memory in MiB`,
	];
	if (result.typing.length > 0) {
		parts.push(
			table(
				[
					"keystroke to diagnostics",
					"p50",
					"p95",
					"x floor",
					"to initialize",
					"x",
					"to first",
					"x",
					"memory",
					"x",
					"problems",
				],
				result.typing.flatMap(({ words, floor: base, server: own, ratio, peers: others }) => [
					[
						`${words} words, floor`,
						base.p50,
						base.p95,
						"1",
						base.initialize,
						"1",
						base.firstDiagnostics,
						"1",
						base.memory,
						"1",
						"0",
					],
					[
						`${words} words, server`,
						...[own.p50, own.p95, ratio.p50, own.initialize, ratio.initialize, own.firstDiagnostics],
						...[ratio.firstDiagnostics, own.memory, ratio.memory, String(own.problems)],
					],
					...others.map((other) => [
						`${words} words, ${other.title}`,
						...[other.p50, other.p95, other.ratio.p50, other.initialize, other.ratio.initialize],
						...[other.firstDiagnostics, other.ratio.firstDiagnostics, other.memory, other.ratio.memory],
						String(other.problems),
					]),
				]),
			),
		);
	}
	if (result.typing.length > 0) {
		parts.push(
			table(
				["with hints, lenses and checklist", "to diagnostics", "x floor", "to the last answer", "x floor"],
				result.typing.flatMap(({ words, withAll }) =>
					(["floor", "server"] as const).map((who) => [
						`${words} words, ${who}`,
						...[withAll[who].p50, withAll[who].p50 / withAll.floor.p50],
						...[withAll[who].all, withAll[who].all / withAll.floor.all],
					]),
				),
			),
		);
	}
	if (result.workspace) {
		const { others, alone, among, ratio, longest, filesPerSecond, kilobytesPerFile, residentPerFile } =
			result.workspace;
		parts.push(
			table(
				[
					"workspace",
					"p50",
					"x empty",
					"files/s indexed",
					"longest wait meanwhile",
					"kB held a file",
					"kB resident before a rest",
				],
				[
					["empty", alone, "1", "-", "-", "-", "-"],
					[`${others} other follow-ups`, among, ratio, filesPerSecond, longest, kilobytesPerFile, residentPerFile],
				],
			),
		);
	}
	if (result.batch.length > 0) {
		parts.push(
			table(
				["followup check", "words", "words/s", "start"],
				result.batch.map(({ words, total, perSecond, start }) => [
					`files of ${words} words`,
					String(total),
					perSecond,
					start,
				]),
			),
		);
	}
	const built = Object.entries(result.sizes);
	if (built.length > 0) {
		parts.push(
			table(
				["size", "kB", "at most"],
				built.map(([name, bytes]) => {
					const most = BUDGETS[name as keyof typeof BUDGETS];
					return [name, figure(bytes / 1000), most === undefined ? "-" : figure(most / 1000)];
				}),
			),
		);
	}
	return `${parts.join("\n\n")}\n`;
}
