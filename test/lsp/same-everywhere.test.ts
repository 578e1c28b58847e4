import { ok, strictEqual } from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "../../server/src/core/followup.js";
import { readEmail } from "../../server/src/core/lint.js";
import { converse } from "../harness/conversation.js";

/** The finished drafts of the corpus: of a sketch, an editor says less on purpose. */
const LETTERS = readdirSync("test/corpus", { recursive: true, encoding: "utf8" })
	.filter((path) => path.endsWith(".followup.md"))
	.sort()
	.map((path) => readFileSync(join("test/corpus", path), "utf8"))
	.filter((text) => readEmail("letter.followup.md", parse(text), "UTC").stage === "draft");

const SEVERITIES = ["", "error", "warning", "info", "hint"];

describe("the same findings everywhere", function () {
	this.timeout(60_000);
	let folder = "";
	let said: readonly string[] = [];
	const pathOf = (index: number) => join(folder, String(index).padStart(3, "0"), "letter.followup.md");
	before(() => {
		if (!existsSync("dist/server-browser.js")) execFileSync(process.execPath, ["esbuild.mjs"]);
		folder = mkdtempSync(join(tmpdir(), "followup-same-"));
		for (const [index, text] of LETTERS.entries()) {
			mkdirSync(join(pathOf(index), ".."));
			writeFileSync(pathOf(index), text);
			// A folder with a configuration is a home: each letter is judged alone.
			writeFileSync(join(pathOf(index), "../.followuprc.json"), "{}");
		}
		const args = [resolve("dist/cli.cjs"), "check", "--format", "json"];
		const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
		const reports: { problems: { rule: string; severity: string; message: string; range: unknown }[] }[] =
			JSON.parse(stdout);
		said = reports.map(({ problems }) =>
			problems.map(({ rule, severity, message, range }) => line(rule, severity, message, range)).join("\n"),
		);
	});
	after(() => rmSync(folder, { recursive: true, force: true }));

	it("the command line says something", () => {
		ok(LETTERS.length > 30, String(LETTERS.length));
		strictEqual(said.length, LETTERS.length);
		ok(said.join("\n").split("\n").length > 50);
	});

	for (const [host, args] of [
		["the server over stdio", ["dist/server-node.cjs", "--stdio"]],
		["the browser's worker", ["test/harness/browser-server.mjs"]],
	] as const) {
		it(`${host} says the same, byte for byte`, async () => {
			const editor = await converse({ command: [process.execPath, ...args] });
			for (const [index, text] of LETTERS.entries()) {
				const uri = pathToFileURL(pathOf(index)).href;
				await editor.open(uri, text);
				const report = await editor.pull(uri);
				const items = report.kind === "full" ? report.items : [];
				const shown = items.map(({ code, severity, message, range }) =>
					line(String(code), SEVERITIES[severity ?? 0] ?? "", String(message), range),
				);
				strictEqual(shown.join("\n"), said[index], text);
				await editor.close(uri);
			}
			strictEqual(await editor.end(), 0);
		});
	}
});

function line(rule: string, severity: string, message: string, range: unknown): string {
	return `${rule} ${severity} ${JSON.stringify(range)} ${message}`;
}
