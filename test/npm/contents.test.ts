import { deepStrictEqual, ok } from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What each bundle asks its host for, and why. Nothing else may come in, be it by our hand or with a dependency. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
	// Files, paths, arguments, random numbers, and how expressions are compiled.
	"cli.cjs": ["crypto", "node:fs", "node:path", "node:util", "node:v8"],
	// vscode-languageserver: `net` for --socket and --pipe on this machine, `child_process` to look for modules of the
	// workspace (never called here), `os` for the name of a pipe.
	"server-node.cjs": [
		"./server-session.cjs",
		"child_process",
		"crypto",
		"fs",
		"net",
		"node:fs",
		"node:path",
		"node:stream",
		"node:url",
		"node:util",
		"node:v8",
		"os",
		"path",
		"url",
		"util",
	],
	// vscode-languageclient starts the server (`child_process`) and can speak over pipes (`net`, `readline`).
	"client-node.cjs": ["child_process", "crypto", "fs", "net", "os", "path", "readline", "util", "vscode"],
	"client-browser.js": ["vscode"],
	"server-session.cjs": [],
	"server-browser.js": [],
};

/** Ways out to a network, and to code that is not there to be read. */
const REACH =
	/(?<![.\w$])(?:eval|fetch|importScripts|Function)\s*\(|(?<![.\w$])import\s*\(|\bnew (?:Function|WebSocket|XMLHttpRequest|EventSource|Worker|SharedWorker|WebTransport|RTCPeerConnection)\b|\.sendBeacon\b/g;

/** The client's one worker is the language server, from the extension's own folder. */
const ALLOWED_REACH: Readonly<Record<string, readonly string[]>> = { "client-browser.js": ["new Worker"] };

/** Modules by which our own code could reach a network or start a program. */
const OUTWARD =
	/["'](?:node:)?(?:net|http|https|http2|tls|dgram|dns|child_process|worker_threads|cluster|vm|inspector|module)(?:\/\w+)?["']/g;

function sources(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? sources(path) : entry.name.endsWith(".ts") ? [path] : [];
	});
}

describe("what ships", () => {
	before(() => {
		if (!existsSync("dist/cli.cjs")) execFileSync(process.execPath, ["esbuild.mjs"]);
	});

	for (const [bundle, modules] of Object.entries(MODULES)) {
		it(`${bundle} asks for nothing but what is known, and reaches out nowhere`, () => {
			const text = readFileSync(join("dist", bundle), "utf8");
			const required = [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name ?? "");
			deepStrictEqual([...new Set(required)].sort(), [...modules]);
			deepStrictEqual([...new Set(text.match(REACH) ?? [])], [...(ALLOWED_REACH[bundle] ?? [])]);
		});
	}

	it("knows every bundle", () => {
		const bundles = readdirSync("dist").filter((name) => /\.c?js$/.test(name));
		deepStrictEqual(bundles.sort(), Object.keys(MODULES).sort());
	});

	it("our own sources name no network, no program and no code from text", () => {
		const files = [...sources("server/src"), ...sources("client/src")];
		ok(files.length > 50);
		for (const file of files) {
			const text = readFileSync(file, "utf8");
			deepStrictEqual([file, text.match(OUTWARD) ?? []], [file, []]);
			const reach = (text.match(REACH) ?? []).filter((one) => !/^import\s*\($/.test(one));
			const allowed = file.replaceAll("\\", "/") === "client/src/browser.ts" ? ["new Worker"] : [];
			deepStrictEqual([file, reach], [file, allowed]);
		}
	});
});
