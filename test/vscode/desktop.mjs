// The suite in the desktop's VS Code: the one whose executable VSCODE_EXECUTABLE names, else one that
// @vscode/test-electron downloads. For machines with a display.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { cache } from "./editor.mjs";
import { packVsix, unpackVsix } from "./package.mjs";
import { bundleSuite, makeWorkspace } from "./workspace.mjs";

const extension = unpackVsix(await packVsix());
const workspace = makeWorkspace();
const suite = join(cache, "desktop");
mkdirSync(suite, { recursive: true });
try {
	await runTests({
		vscodeExecutablePath: process.env.VSCODE_EXECUTABLE,
		cachePath: join(cache, "vscode-desktop"),
		extensionDevelopmentPath: extension,
		extensionTestsPath: await bundleSuite(suite),
		launchArgs: [workspace, "--disable-extensions", `--user-data-dir=${join(suite, "user")}`],
	});
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
