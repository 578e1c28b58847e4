import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { systemClock } from "./lsp/host.js";
import { nodeFiles } from "./lsp/node-files.js";
import { startServer } from "./lsp/server.js";

declare const VERSION: string;

const USAGE = `Usage: followup-language-server --stdio | --node-ipc | --socket=<port> | --pipe=<name>

A language server for after-interview emails (*.followup.md). Editors start it, most of them with --stdio.

  --version   print the version
  --help      print this
`;

const args = process.argv.slice(2);
if (args.includes("--version")) process.stdout.write(`${VERSION}\n`);
else if (args.includes("--help") || args.includes("-h")) process.stdout.write(USAGE);
else if (args.some((arg) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(arg)))
	startServer(createConnection(ProposedFeatures.all), { ...systemClock, files: nodeFiles, docs: rulePages() });
else {
	process.stderr.write(`followup-language-server: say how to connect, with --stdio.\n\n${USAGE}`);
	process.exitCode = 2;
}

/** The rule pages beside this program, as the npm package has them. */
function rulePages(): string | undefined {
	const folder = join(__dirname, "docs/rules");
	return existsSync(folder) ? pathToFileURL(folder).href : undefined;
}
