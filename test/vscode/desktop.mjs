// The suite in the desktop's VS Code, which @vscode/test-electron downloads: for machines with the network and a display.
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
		cachePath: join(cache, "vscode-desktop"),
		extensionDevelopmentPath: extension,
		extensionTestsPath: await bundleSuite(suite),
		launchArgs: [workspace, "--disable-extensions", `--user-data-dir=${join(suite, "user")}`],
	});
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
