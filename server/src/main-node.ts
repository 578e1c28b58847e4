import { existsSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
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

// Expressions are compiled for the machine at once, and not for the interpreter before: the first letter is read in half
// of the time.
setFlagsFromString("--no-regexp-tier-up");
// A function is optimised when it has run thirty times as long as otherwise: the first letter makes many of them warm at
// once, and optimising these takes the time from the answers. Engines from 12 on count in another way.
if (Number.parseInt(process.versions.v8, 10) < 12) setFlagsFromString("--interrupt-budget=2000000");

const args = process.argv.slice(2);
if (args.includes("--version")) process.stdout.write(`${VERSION}\n`);
else if (args.includes("--help") || args.includes("-h")) process.stdout.write(USAGE);
else if (args.some((arg) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(arg)))
	startServer(connect(), { ...systemClock, files: nodeFiles, docs: rulePage() });
else {
	process.stderr.write(`followup-language-server: say how to connect, with --stdio.\n\n${USAGE}`);
	process.exitCode = 2;
}

function connect() {
	return args.includes("--stdio")
		? createConnection(ProposedFeatures.all, process.stdin, inWholeMessages(process.stdout))
		: createConnection(ProposedFeatures.all);
}

/**
 * A stream on which messages leave in one piece. The library writes the head and the body of each apart, which takes two
 * system calls and wakes the client twice.
 */
function inWholeMessages(output: NodeJS.WritableStream): Writable {
	let head: Buffer | undefined;
	return new Writable({
		write(chunk: Buffer, _, done) {
			if (head) output.write(Buffer.concat([head, chunk]), done);
			else done();
			head = head ? undefined : chunk;
		},
	});
}

/** The page of a rule beside this program, as the npm package has them. */
function rulePage(): string | undefined {
	const folder = join(__dirname, "docs/rules");
	return existsSync(folder) ? `${pathToFileURL(folder).href}/{rule}.md` : undefined;
}
