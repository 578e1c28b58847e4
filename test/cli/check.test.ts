import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import {
	chmodSync,
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
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
		deepStrictEqual(paths(["[ab].followup.md"]), ["a.followup.md"]);
		deepStrictEqual(paths(["{a,b/*}.followup.md"]), ["a.followup.md", "b/c.followup.md"]);
		deepStrictEqual(paths(["[!b]*.md"]), ["a.followup.md"]);
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

	describe("--fix", () => {
		const TWICE = CLEAN.replace("the replay", "the the the replay").replace("bring my", "bring my my");

		it("applies the safe fixes, keeps the mark, the line endings and the mode, and tells what is left", () => {
			const text = `\uFEFF${TWICE.replace("event sourcing", "[topic]").replaceAll("\n", "\r\n")}`;
			write("a.followup.md", text);
			chmodSync(join(folder, "a.followup.md"), 0o640);
			const { status, stdout, stderr } = run(["--fix"]);
			deepStrictEqual([status, stderr], [1, ""]);
			ok(stdout.includes("hygiene/placeholder") && !stdout.includes("hygiene/repeated-word"), stdout);
			const mended = readFileSync(join(folder, "a.followup.md"), "utf8");
			strictEqual(mended, `\uFEFF${GAP.replaceAll("\n", "\r\n")}`);
			if (process.platform !== "win32") strictEqual(statSync(join(folder, "a.followup.md")).mode & 0o777, 0o640);
			deepStrictEqual(readdirSync(folder), ["a.followup.md"]);
			run(["--fix"]);
			strictEqual(readFileSync(join(folder, "a.followup.md"), "utf8"), mended);
		});

		it("leaves a link a link, and a clean file as it is", () => {
			write("real/a.followup.md", TWICE);
			write("clean/a.followup.md", CLEAN);
			const { mtimeMs } = statSync(join(folder, "clean/a.followup.md"));
			symlinkSync(join(folder, "real/a.followup.md"), join(folder, "link.followup.md"));
			run(["--fix", "link.followup.md", "clean"]);
			ok(lstatSync(join(folder, "link.followup.md")).isSymbolicLink());
			ok(!readFileSync(join(folder, "real/a.followup.md"), "utf8").includes("my my"));
			strictEqual(statSync(join(folder, "clean/a.followup.md")).mtimeMs, mtimeMs);
		});

		it("writes through no link that leads elsewhere", () => {
			write("elsewhere/a.followup.md", TWICE);
			mkdirSync(join(folder, "here"));
			symlinkSync(join(folder, "elsewhere/a.followup.md"), join(folder, "here/a.followup.md"));
			const { status, stderr } = spawnSync(process.execPath, [CLI, "check", "--fix"], {
				cwd: join(folder, "here"),
				encoding: "utf8",
			});
			strictEqual(status, 2);
			ok(stderr.includes("a.followup.md") && stderr.includes("link"), stderr);
			strictEqual(readFileSync(join(folder, "elsewhere/a.followup.md"), "utf8"), TWICE);
		});

		it("does not touch what is no UTF-8, and says so", () => {
			const bytes = Buffer.concat([Buffer.from(TWICE), Buffer.from([0xe9, 0x0a])]);
			writeFileSync(join(folder, "a.followup.md"), bytes);
			const { status, stderr } = run(["--fix"]);
			strictEqual(status, 2);
			ok(stderr.includes("UTF-8") && stderr.includes("a.followup.md"), stderr);
			ok(readFileSync(join(folder, "a.followup.md")).equals(bytes));
		});
	});

	describe("letters that are no follow-ups", () => {
		const BODY = CLEAN.slice(CLEAN.indexOf("Hi Dana"));

		it("reads plain texts, the header lines at their top too, and misses no front matter", () => {
			write("a.txt", BODY);
			write("b.txt", `Subject: Thank you for Friday\nTo: "Reyes, Dana" <dana@northwind.example>\n\n${BODY}`);
			write("c.txt", `Subject: Hello\n\n${BODY.replace("Hi Dana", "Dear Sir or Madam")}`);
			strictEqual(run(["a.txt", "b.txt"]).stdout, "2 follow-ups, nothing to mend\n");
			const found = json(["*.txt"]).map(({ problems }: { problems: { rule: string }[] }) =>
				problems.map(({ rule }) => rule),
			);
			deepStrictEqual(found, [[], [], ["structure/vague-subject", "structure/generic-greeting"]]);
		});

		it("reads emails", () => {
			const head = "From: Sam Okafor <sam@x.example>\r\nTo: =?utf-8?q?D=C3=A4na?= Reyes <d@x.example>\r\n";
			const encoded = `MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n`;
			const text = Buffer.from(BODY.replace("event sourcing", "[topic]")).toString("base64");
			write("a.eml", `${head}Subject: Thank you for Friday\r\n${encoded}\r\n${text}\r\n`);
			const [report] = json(["a.eml"]);
			deepStrictEqual(
				report.problems.map((problem: { rule: string; text: string }) => [problem.rule, problem.text]),
				[["hygiene/placeholder", "[topic]"]],
			);
		});

		it("says which cannot be read or mended, and checks the rest", () => {
			write("a.eml", "From: a@x.example\r\nContent-Type: text/html\r\n\r\n<p>Hi</p>\r\n");
			write("b.txt", BODY);
			write("c.followup.md", CLEAN);
			const { status, stdout, stderr } = run(["--fix", "a.eml", "b.txt", "c.followup.md"]);
			strictEqual(status, 2);
			strictEqual(stdout, "1 follow-up, nothing to mend\n");
			ok(/^followup: .*a\.eml.*\nfollowup: .*b\.txt.*\n$/.test(stderr), stderr);
			strictEqual(readFileSync(join(folder, "b.txt"), "utf8"), BODY);
			const unfixed = run(["*"]);
			deepStrictEqual([unfixed.status, unfixed.stdout], [2, "2 follow-ups, nothing to mend\n"]);
			ok(unfixed.stderr.includes("no plain text"), unfixed.stderr);
		});
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
		["fixing standard input", ["--fix", "-"], "--fix"],
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
