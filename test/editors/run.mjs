// Real clients that nobody here wrote: Neovim and Emacs open a follow-up over stdio with the configuration that the
// documentation gives, show what is said, and apply the fixes. Fails where one of them is not installed.
import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");

const LETTER = `---
to: Dana Reyes <dana@northwind.example>
company: Northwind
interview: 2026-11-20T14:00-05:00
sent: 
subject: Thank you for Friday's conversation
---

Hi Dana,

Thank you for showing me the yard at [Company] on Friday – your 𠮷野 site is on the the map for it – made the move to two shifts easy to picture. I would be glad to bring my six years of planning shifts to it.

I look forward to hearing about the next steps.

Best regards,
Sam Okafor
`.replace("sent: \n", "");
const FIXED = LETTER.replace("[Company]", "Northwind");
const MENDED = FIXED.replace("the the map", "the map");

/** Judged at any time: what the clock says is not what is tested here. */
const CONFIG = "rules:\n  timing/closing-window: off\n  timing/missed-window: off\n";

const EDITORS = {
	Neovim: {
		language: "lua",
		command: "nvim",
		args: ["--headless", "-u", "NONE", "-i", "NONE", "-n", "-c", `luafile ${join(here, "neovim.lua")}`],
	},
	Emacs: { language: "elisp", command: "emacs", args: ["--batch", "-l", join(here, "emacs.el")] },
};

let passed = 0;
let failed = 0;
if (!existsSync(join(root, "dist/server-node.cjs"))) throw new Error("build first: npm run build");
for (const [name, editor] of Object.entries(EDITORS)) {
	const folder = mkdtempSync(join(tmpdir(), "followup-editor-"));
	try {
		const report = converse(name, editor, folder);
		const said = expected(folder);
		strictEqual(report.fault ?? "", "");
		deepStrictEqual([...report.found].sort(), said, "the editor shows what the command line says");
		ok(said.includes("hygiene/placeholder") && said.includes("hygiene/repeated-word"));
		strictEqual(report.fixed, FIXED);
		strictEqual(report.mended, MENDED);
		process.stdout.write(`  ${name}: shows ${said.length} remarks, takes a fix, mends the rest\n`);
		passed++;
	} catch (error) {
		process.stdout.write(`  ${name}: ${error instanceof Error ? error.message : error}\n`);
		failed++;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs an editor on the letter; the report is what its script wrote. */
function converse(name, { language, command, args }, folder) {
	const bin = join(folder, "bin");
	mkdirSync(bin);
	const server = `#!/bin/sh\nexec '${process.execPath}' '${join(root, "dist/server-node.cjs")}' "$@"\n`;
	writeFileSync(join(bin, "followup-language-server"), server, { mode: 0o755 });
	writeFileSync(join(folder, "letter.followup.md"), LETTER);
	writeFileSync(join(folder, ".followuprc.yaml"), CONFIG);
	const config = join(folder, `config.${language}`);
	writeFileSync(config, documented(name, language));
	const report = join(folder, "report.json");
	const { status, stderr, error } = spawnSync(command, args, {
		cwd: folder,
		encoding: "utf8",
		timeout: 120_000,
		env: {
			...process.env,
			HOME: folder,
			PATH: `${bin}${delimiter}${process.env.PATH}`,
			FOLLOWUP_CONFIG: config,
			FOLLOWUP_REPORT: report,
		},
	});
	if (error) throw error;
	if (!existsSync(report)) throw new Error(`no report; exit code ${status}: ${stderr}`);
	return JSON.parse(readFileSync(report, "utf8"));
}

/** The first block in the editor's section of the documentation. */
function documented(name, language) {
	const page = readFileSync(join(root, "docs/editors.md"), "utf8");
	const section = page.slice(page.indexOf(`\n## ${name}`));
	const block = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(section);
	if (!block) throw new Error(`docs/editors.md has no ${language} for ${name}`);
	return block[1];
}

function expected(folder) {
	writeFileSync(join(folder, "letter.followup.md"), LETTER);
	const args = [join(root, "dist/cli.cjs"), "check", "--format", "json", "letter.followup.md"];
	const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
	return JSON.parse(stdout)[0]
		.problems.map(({ rule }) => rule)
		.sort();
}
