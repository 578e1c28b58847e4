import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import PostalMime from "postal-mime";

const CLI = resolve("dist/cli.cjs");
const LETTER = `---
to: Dana Reyes <dana@northwind.example>
subject: Thank you for Friday
---

Hi Dana,

## Thanks
Thank you for the tour of the yard, and for naming the hard parts of the move – I wrote them down.

Best regards,
Sam Okafor
`;
const TEXT = LETTER.slice(LETTER.indexOf("Hi")).replace("## Thanks\n", "");

describe("followup export", () => {
	let folder = "";
	before(() => {
		if (!existsSync(CLI)) execFileSync(process.execPath, ["esbuild.mjs"]);
	});
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "followup-"));
		writeFileSync(join(folder, "a.followup.md"), LETTER);
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	const run = (args: string[], input?: string) => {
		const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, "export", ...args], {
			cwd: folder,
			encoding: "utf8",
			...(input === undefined ? {} : { input }),
		});
		return { status, stdout, stderr };
	};

	it("prints the text, from a file or standard input", () => {
		deepStrictEqual(run(["a.followup.md"]), { status: 0, stdout: TEXT, stderr: "" });
		deepStrictEqual(run(["-"], LETTER), { status: 0, stdout: TEXT, stderr: "" });
	});

	it("writes the other forms, to a file where one is named", async () => {
		ok(run(["a.followup.md", "--format", "html"]).stdout.includes("<p>Hi Dana,</p>"));
		const link = run(["a.followup.md", "--format", "mailto"]).stdout;
		ok(
			link.startsWith("mailto:dana@northwind.example?subject=Thank%20you%20for%20Friday&body=Hi%20Dana%2C%0D%0A"),
			link,
		);
		deepStrictEqual(run(["a.followup.md", "--format", "eml", "-o", "a.eml"]), { status: 0, stdout: "", stderr: "" });
		const eml = await PostalMime.parse(readFileSync(join(folder, "a.eml")));
		strictEqual(eml.text?.replaceAll("\r\n", "\n"), TEXT);
		run(["a.followup.md", "-o", "a.eml"]);
		strictEqual(readFileSync(join(folder, "a.eml"), "utf8"), TEXT);
		deepStrictEqual(readdirSync(folder).sort(), ["a.eml", "a.followup.md"]);
	});

	it("says what cannot be sent, and writes the rest", () => {
		const { status, stdout, stderr } = run(
			["-", "--format", "mailto"],
			LETTER.replace(" <dana@northwind.example>", ""),
		);
		strictEqual(status, 2);
		ok(stdout.startsWith("mailto:?subject="), stdout);
		ok(/^followup: [^\n]*no address for Dana Reyes[^\n]*\n$/.test(stderr), stderr);
	});

	for (const [what, args, says] of [
		["no file", [], "one file"],
		["a missing file", ["none.followup.md"], "none.followup.md"],
		["an unknown format", ["a.followup.md", "--format", "docx"], "docx"],
		["writing over a follow-up", ["a.followup.md", "-o", "a.followup.md"], "a.followup.md"],
		["a folder that is not there", ["a.followup.md", "-o", "none/a.txt"], "none/a.txt"],
	] as const) {
		it(`says in one sentence that it cannot work: ${what}`, () => {
			const { status, stdout, stderr } = run([...args]);
			deepStrictEqual([status, stdout], [2, ""]);
			ok(stderr.includes(says) && stderr.trim().split("\n").length === 1 && stderr.startsWith("followup: "), stderr);
			strictEqual(readFileSync(join(folder, "a.followup.md"), "utf8"), LETTER);
		});
	}
});
