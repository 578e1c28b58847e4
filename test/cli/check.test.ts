import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const CLI = resolve("dist/cli.cjs");
const CLEAN = `---
to: Dana Reyes <dana@northwind.example>
interview: 2026-11-20T14:00-05:00
subject: Thank you for Friday's conversation
---

Hi Dana,

Thank you for talking with me about event sourcing on Friday. I would be excited to bring my experience with queues to the replay problem that you described, and to help the dispatch team through the move.

I look forward to hearing about the next steps.

Best regards,
Sam Okafor
`;
const GAP = CLEAN.replace("event sourcing", "[topic]");

describe("followup check", () => {
	let folder = "";
	before(() => {
		if (!existsSync(CLI)) execFileSync(process.execPath, ["esbuild.mjs"]);
	});
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "followup-"));
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	const write = (name: string, text: string) => {
		mkdirSync(join(folder, name, ".."), { recursive: true });
		writeFileSync(join(folder, name), text);
	};
	const run = (args: string[], input?: string) => {
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[CLI, "check", "--now", "2026-11-20T18:00-05:00", ...args],
			{
				cwd: folder,
				maxBuffer: 1 << 28,
				encoding: "utf8",
				...(input === undefined ? {} : { input }),
			},
		);
		return { status, stdout, stderr };
	};
	const json = (args: string[], input?: string) => JSON.parse(run(["--format", "json", ...args], input).stdout);

	it("is content with a good email", () => {
		write("a.followup.md", CLEAN);
		deepStrictEqual(run([]), { status: 0, stdout: "1 follow-up, nothing to mend\n", stderr: "" });
	});

	it("prints where, what and which rule, and fails on an error", () => {
		write("letters/a.followup.md", GAP);
		const { status, stdout } = run(["letters"]);
		strictEqual(status, 1);
		ok(/^letters\/a\.followup\.md\n {2}9:37 {2}error/.test(stdout), stdout);
		ok(stdout.includes("hygiene/placeholder"));
	});

	it("prints JSON with the reading, ranges, text and fixes", () => {
		write("a.followup.md", GAP);
		const [report] = json(["a.followup.md"]);
		deepStrictEqual([report.path, report.status], ["a.followup.md", "draft"]);
		deepStrictEqual(report.reading, {
			kind: "thank-you",
			greeting: "named",
			thanks: true,
			thanksFirst: true,
			topic: true,
			qualification: true,
			enthusiasm: true,
			nextSteps: "anticipate",
			signOff: true,
		});
		const problem = report.problems.find((one: { rule: string }) => one.rule === "hygiene/placeholder");
		deepStrictEqual([problem.severity, problem.advice, problem.text], ["error", "A10", "[topic]"]);
		deepStrictEqual(problem.range, { start: { line: 8, character: 36 }, end: { line: 8, character: 43 } });
	});

	it("takes files, folders, globs and standard input", () => {
		write("a.followup.md", CLEAN);
		write("b/c.followup.md", CLEAN);
		write("b/notes.md", CLEAN);
		write("node_modules/d.followup.md", CLEAN);
		const paths = (args: string[], input?: string) => json(args, input).map((report: { path: string }) => report.path);
		deepStrictEqual(paths([]), ["a.followup.md", "b/c.followup.md"]);
		deepStrictEqual(paths(["b"]), ["b/c.followup.md"]);
		deepStrictEqual(paths(["**/c*.md"]), ["b/c.followup.md"]);
		deepStrictEqual(paths(["b/notes.md"]), ["b/notes.md"]);
		deepStrictEqual(paths(["-"], GAP), ["-"]);
	});

	it("sees the other follow-ups of the folder", () => {
		write("1.followup.md", CLEAN.replace("---\n\nHi", "sent: 2026-11-20T15:00-05:00\n---\n\nHi"));
		write("2.followup.md", CLEAN);
		const [second] = json(["2.followup.md"]);
		ok(second.problems.some((problem: { rule: string }) => problem.rule === "frequency/repeat-follow-up"));
	});

	it("is configured by options and files, the option winning", () => {
		write("a.followup.md", GAP);
		strictEqual(run(["--rule", "hygiene/placeholder=off"]).status, 0);
		write(".followuprc.json", '{ "rules": { "hygiene/placeholder": "warning" } }');
		strictEqual(run([]).status, 0);
		strictEqual(run(["--max-warnings", "0"]).status, 1);
		strictEqual(run(["--rule", "hygiene/placeholder=error"]).status, 1);
		write("other.yaml", "rules:\n  hygiene/placeholder: off\n");
		strictEqual(run(["--config", "other.yaml", "--max-warnings", "0"]).status, 0);
	});

	it("survives what files hold", () => {
		write("empty.followup.md", "");
		write("front.followup.md", "---\nto: Dana\n---\n");
		write("broken.followup.md", "---\nto: [Dana\n\tx: {\n---\n\nHi,\n");
		write("nul.followup.md", "Hi \u0000 Dana\uD800,\r\n\r\nx");
		write("line.followup.md", `Hi Dana,\n\n${"word ".repeat(200_000)}`);
		write("links.followup.md", `Hi Dana,\n\n${"[a](https://x.example/) ".repeat(10_000)}`);
		symlinkSync(folder, join(folder, "loop"), "junction");
		const { status, stderr, stdout } = run(["--format", "json"]);
		ok(status === 0 || status === 1, stderr);
		strictEqual(stderr, "");
		strictEqual(JSON.parse(stdout).length, 6);
	});

	for (const [what, args, says] of [
		["a missing file", ["none.followup.md"], "none.followup.md"],
		["a glob that matches nothing", ["x*.followup.md"], "x*.followup.md"],
		["an unknown option", ["--frobnicate"], "--frobnicate"],
		["an unknown format", ["--format", "xml"], "xml"],
		["a clock that cannot be read", ["--now", "yesterday"], "yesterday"],
		["a limit that is no number", ["--max-warnings", "few"], "few"],
		["a rule without a severity", ["--rule", "tone/pleading"], "tone/pleading"],
		["a rule that does not exist", ["--rule", "tone/none=off"], "tone/none"],
		["a configuration that is missing", ["--config", "none.json"], "none.json"],
	] as const) {
		it(`says in one sentence that it cannot work: ${what}`, () => {
			write("a.followup.md", CLEAN);
			const { status, stdout, stderr } = run([...args]);
			deepStrictEqual([status, stdout], [2, ""]);
			ok(stderr.includes(says) && stderr.trim().split("\n").length === 1 && stderr.startsWith("followup: "), stderr);
		});
	}
});
