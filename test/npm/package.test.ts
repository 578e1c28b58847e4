import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "yaml";
import { converse, eventually } from "../harness/conversation.js";

const LETTER =
	"---\ncompany: Northwind\n---\n\nHi Dana,\n\nThank you for the day at [Company].\n\nBest regards,\nSam\n";

describe("the npm package", function () {
	this.timeout(120_000);
	let folder = "";
	before(async () => {
		if (!existsSync("dist/cli.cjs")) execFileSync(process.execPath, ["esbuild.mjs"]);
		folder = mkdtempSync(join(tmpdir(), "followup-npm-"));
		const { packNpm } = await import(pathToFileURL("test/npm/package.mjs").href);
		const { path } = packNpm(folder);
		writeFileSync(join(folder, "package.json"), '{ "private": true }');
		// Offline: it has no dependencies to fetch.
		const install = ["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", path];
		execFileSync("npm", install, { cwd: folder, stdio: "pipe", shell: process.platform === "win32" });
	});
	after(() => rmSync(folder, { recursive: true, force: true }));

	const program = (name: string) => join(folder, "node_modules/followup", `${name}.cjs`);

	it("installs into an empty folder, alone", () => {
		deepStrictEqual(
			readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith(".")),
			["followup"],
		);
		const bins = readdirSync(join(folder, "node_modules/.bin")).filter((name) => !name.includes("."));
		deepStrictEqual(bins.sort(), ["followup", "followup-language-server"]);
		const manifest = JSON.parse(readFileSync(join(folder, "node_modules/followup/package.json"), "utf8"));
		strictEqual(manifest.dependencies, undefined);
		strictEqual(manifest.version, JSON.parse(readFileSync("package.json", "utf8")).version);
		if (process.platform !== "win32") ok(statSync(program("followup")).mode & 0o100);
	});

	it("holds the licences of what is bundled", () => {
		const licences = readFileSync(join(folder, "node_modules/followup/THIRD-PARTY-LICENSES.txt"), "utf8");
		const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
		for (const [name, version] of Object.entries(dependencies)) ok(licences.includes(`${name} ${version} (`), name);
		ok(readFileSync(join(folder, "node_modules/followup/LICENSE"), "utf8").startsWith("MIT License"));
	});

	it("is what the action and the hook of this version call", () => {
		const { version } = JSON.parse(readFileSync("package.json", "utf8"));
		const action = parse(readFileSync("action.yml", "utf8"));
		strictEqual(action.inputs.version.default, version);
		ok(!/\$\{\{/.test(action.runs.steps[0].run), "an input in a script is a script");
		const [hook] = parse(readFileSync(".pre-commit-hooks.yaml", "utf8"));
		strictEqual(hook.entry, "followup check");
		ok(new RegExp(hook.files).test("letters/a.followup.md"));
		ok(readFileSync("docs/ci.md", "utf8").includes(`followup/followup@v${version}`));
	});

	it("checks and exports", () => {
		writeFileSync(join(folder, "a.followup.md"), LETTER);
		const run = (...args: string[]) => {
			// As a user runs it: through the link that npm made.
			const link = join(folder, "node_modules/.bin/followup");
			const [command, first] = process.platform === "win32" ? [process.execPath, [program("followup")]] : [link, []];
			return spawnSync(command, [...first, ...args], { cwd: folder, encoding: "utf8" });
		};
		const { status, stdout } = run("check", "a.followup.md");
		strictEqual(status, 1);
		ok(stdout.includes("hygiene/placeholder"), stdout);
		ok(run("export", "a.followup.md").stdout.startsWith("Hi Dana,\n"));
	});

	it("serves, with rule pages that open offline", async () => {
		const editor = await converse({ command: [process.execPath, program("followup-language-server"), "--stdio"] });
		const uri = "untitled:a.followup.md";
		await editor.open(uri, LETTER);
		const gap = await eventually("the gap", async () => {
			const report = await editor.pull(uri);
			return report.kind === "full" && report.items.find(({ code }) => code === "hygiene/placeholder");
		});
		const page = gap.codeDescription?.href ?? "";
		ok(readFileSync(fileURLToPath(page), "utf8").startsWith("# hygiene/placeholder"), page);
		strictEqual(await editor.end(), 0);
	});
});
