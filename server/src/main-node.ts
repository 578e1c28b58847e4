import { readdir, readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { type Files, type Host, isFollowUp, isSettingsFile } from "./lsp/host.js";
import { startServer } from "./lsp/server.js";

declare const VERSION: string;

const USAGE = `Usage: followup-language-server --stdio

A language server for after-interview emails (*.followup.md). Editors start it; it speaks LSP on standard input and output.
`;

const SKIPPED_FOLDERS = new Set(["node_modules", ".git"]);

/** The follow-ups and settings files below a folder; what cannot be read is passed over, a link is followed once. */
async function listBelow(folder: string, seen: Set<string>): Promise<string[]> {
	try {
		const real = await realpath(folder);
		if (seen.has(real)) return [];
		seen.add(real);
		const found: string[] = [];
		for (const entry of await readdir(folder, { withFileTypes: true })) {
			const path = join(folder, entry.name);
			if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) found.push(...(await listBelow(path, seen)));
			else if (isFollowUp(entry.name) || isSettingsFile(`/${entry.name}`)) found.push(pathToFileURL(path).href);
		}
		return found;
	} catch {
		return [];
	}
}

const files: Files = {
	async list(folders) {
		const seen = new Set<string>();
		const found: string[] = [];
		for (const folder of folders)
			if (folder.startsWith("file:")) found.push(...(await listBelow(fileURLToPath(folder), seen)));
		return found;
	},
	read: (uri) => readFile(fileURLToPath(uri), "utf8"),
};

const host: Host = {
	files,
	now: () => Date.now(),
	zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC",
	after(milliseconds, callback) {
		const timer = setTimeout(callback, milliseconds);
		return { cancel: () => clearTimeout(timer) };
	},
};

const args = process.argv.slice(2);
if (args.includes("--version")) process.stdout.write(`${VERSION}\n`);
else if (args.includes("--help") || args.includes("-h")) process.stdout.write(USAGE);
else if (args.some((arg) => /^--(?:stdio|node-ipc|socket|pipe)/.test(arg)))
	startServer(createConnection(ProposedFeatures.all), host);
else {
	process.stderr.write(`followup-language-server: say how to connect, with --stdio.\n\n${USAGE}`);
	process.exitCode = 2;
}
