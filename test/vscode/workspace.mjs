// The folder that the editor tests open: the examples, moved in time, and what the command line finds in them.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
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
	writeFileSync(join(folder, ".followuprc.json"), "{}\n");
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		[join(root, "dist/cli.cjs"), "check", "--format", "json"],
		{ cwd: folder, encoding: "utf8" },
	);
	if (status > 1) throw new Error(stderr);
	writeFileSync(join(folder, "expected.json"), stdout);
	return folder;
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
