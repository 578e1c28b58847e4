// The folder that the editor tests open: the examples, moved in time, and what the command line finds in them.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { cache, root } from "./editor.mjs";

/** Makes the folder anew and gives its path. */
export function makeWorkspace() {
	const folder = join(cache, "workspace");
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	cpSync(join(root, "examples"), folder, { recursive: true });
	// A sketch is judged by its stage in the editor and as a draft on the command line: it is not compared.
	rmSync(join(folder, "sketch.followup.md"));
	// Without it the draft that is about to be late would not be on a weekend.
	const rules = { "timing/missed-window": { skipWeekends: false } };
	writeFileSync(join(folder, ".followuprc.json"), JSON.stringify({ rules }));
	for (const name of readdirSync(folder)) {
		if (name.endsWith(".followup.md"))
			writeFileSync(join(folder, name), moved(readFileSync(join(folder, name), "utf8")));
	}
	writeFileSync(join(folder, "closing.followup.md"), draft("Ines Costa", 46.5));
	writeFileSync(join(folder, "forgotten.followup.md"), draft("Oskar Lind", 20 * 24));
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		[join(root, "dist/cli.cjs"), "check", "--format", "json"],
		{ cwd: folder, encoding: "utf8" },
	);
	if (status > 1) throw new Error(stderr);
	writeFileSync(join(folder, "expected.json"), stdout);
	return folder;
}

/** The day on which the examples were written. */
const WRITTEN = Date.UTC(2026, 10, 23);
const DAY = 86_400_000;

/** A draft to somebody who held the interview so many hours ago. */
function draft(name, hours) {
	const interview = `${new Date(Date.now() - hours * 3_600_000).toISOString().slice(0, 16)}Z`;
	const [first] = name.split(" ");
	return `---
from: Sam Okafor <sam@okafor.example>
to: ${name} <${first.toLowerCase()}@kiln.example>
interview: ${interview}
subject: Thank you for the tour of the kiln
---

Hi ${first},

Thank you for the tour of the kiln. My two years at the glazing bench would be of use to ${first === "Ines" ? "your day shift, and I would love to join it" : "the team that fires at night, which is where I am at my best"}.

I look forward to hearing about the next steps.

Best regards,
Sam Okafor
`;
}

/** An example whose dates are as long ago today as they were when it was written. */
function moved(text) {
	const days = Math.floor((Date.now() - WRITTEN) / DAY);
	return text.replace(/\b\d{4}-\d{2}-\d{2}(?=T)/g, (day) =>
		new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10),
	);
}

/** What is due in the folder as the command line tells it. */
export function dueIn(folder) {
	const args = [join(root, "dist/cli.cjs"), "due", "--format", "json"];
	return JSON.parse(spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" }).stdout);
}

/** Bundles the suite for an extension host into a folder, and gives the path of the bundle. */
export async function bundleSuite(target) {
	const outfile = join(target, "suite/index.js");
	await build({
		entryPoints: [join(root, "test/vscode/suite/index.ts")],
		outfile,
		bundle: true,
		format: "cjs",
		platform: "browser",
		external: ["vscode"],
		// Mocha's browser build puts itself in the place of the exports.
		footer: { js: "module.exports = { run };" },
		logLevel: "error",
	});
	return outfile;
}
