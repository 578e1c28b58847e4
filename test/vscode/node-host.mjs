// The suite in the Node extension host of a current VS Code: code-server from npm, with the packed .vsix installed as a
// user installs it, so that client and server run as Node processes. Its 600 MB are kept in the cache, not in package.json.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cache, freePort, launchBrowser, root } from "./editor.mjs";
import { packVsix } from "./package.mjs";
import { bundleSuite, makeWorkspace } from "./workspace.mjs";

const CODE_SERVER = "4.139.1";
const NODE = "24";

const home = join(cache, "code-server");
const node = join(home, "node_modules/node/bin/node");
const entry = join(home, "node_modules/code-server/out/node/entry.js");

function install() {
	const manifest = join(home, "node_modules/code-server/package.json");
	if (existsSync(node) && existsSync(manifest) && existsSync(join(home, "installed"))) return;
	process.stdout.write(
		`Installing code-server ${CODE_SERVER} and Node ${NODE} into .cache (this takes minutes, once)\n`,
	);
	try {
		installAnew();
	} catch {
		// A registry now and then lets a connection drop in the middle of 600 MB; half an installation is of no use.
		process.stdout.write("Once more, from the start\n");
		installAnew();
	}
}

function installAnew() {
	rmSync(home, { recursive: true, force: true });
	mkdirSync(home, { recursive: true });
	writeFileSync(join(home, "package.json"), '{ "private": true }\n');
	// `npm run` tells the scripts below it on which Node it runs; these are to run on another.
	const { npm_config_user_agent: _, npm_node_execpath: __, NODE: ___, ...env } = process.env;
	const npm = (name, more = {}) =>
		execFileSync("npm", ["install", name, "--no-audit", "--no-fund", "--loglevel", "error"], {
			cwd: home,
			stdio: "inherit",
			timeout: 300_000,
			env: { ...env, npm_config_unsafe_perm: "true", ...more },
		});
	npm(`node@${NODE}`);
	// code-server's own install scripts have to run on the Node that it wants, and build against the headers that came
	// with it from npm, so that no other host is asked for them. npm tidies them away in the next install: hence the copy.
	const unpacked = join(home, `node_modules/node/node_modules/node-${process.platform}-${process.arch}`);
	const headers = join(home, "headers");
	cpSync(join(unpacked, "include"), join(headers, "include"), { recursive: true });
	npm(`code-server@${CODE_SERVER}`, {
		PATH: `${join(home, "node_modules/node/bin")}:${env.PATH}`,
		npm_config_nodedir: headers,
	});
	writeFileSync(join(home, "installed"), "");
}

/** A second extension, for the test only: runs the suite when it is activated, and writes what came of it to a file. */
async function makeRunner(extensions, result) {
	const folder = join(extensions, "followup.followup-test-0.0.1");
	mkdirSync(folder, { recursive: true });
	await bundleSuite(folder);
	const manifest = {
		name: "followup-test",
		publisher: "followup",
		version: "0.0.1",
		engines: { vscode: "^1.91.0" },
		main: "./main.js",
		activationEvents: ["onStartupFinished"],
		extensionKind: ["workspace"],
	};
	writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
	writeFileSync(
		join(folder, "main.js"),
		`const { writeFileSync, renameSync } = require("node:fs");
const lines = [];
globalThis.followupReport = (line) => lines.push(line);
exports.activate = async () => {
	let failed = 0;
	try { await require("./suite/index.js").run(); } catch (error) { failed = 1; lines.push(String(error && error.message || error)); }
	const result = ${JSON.stringify(result)};
	writeFileSync(result + ".part", JSON.stringify({ failed, lines }));
	renameSync(result + ".part", result);
};
`,
	);
	return folder;
}

install();
const vsix = await packVsix();
const workspace = makeWorkspace();
const data = join(cache, "node-host");
rmSync(data, { recursive: true, force: true });
const [user, extensions, result] = [join(data, "user"), join(data, "extensions"), join(data, "result.json")];
mkdirSync(extensions, { recursive: true });
const common = ["--user-data-dir", user, "--extensions-dir", extensions];
execFileSync(node, [entry, ...common, "--install-extension", vsix], { stdio: "inherit" });
// Installed the same way, so that the editor's list of extensions knows it.
const runner = await makeRunner(data, result);
const { createVSIX } = await import("@vscode/vsce");
cpSync(join(root, "LICENSE"), join(runner, "LICENSE"));
writeFileSync(join(runner, "README.md"), "Runs the suite.\n");
const log = console.log;
console.log = () => {};
await createVSIX({
	cwd: runner,
	packagePath: join(data, "runner.vsix"),
	dependencies: false,
	allowMissingRepository: true,
});
console.log = log;
execFileSync(node, [entry, ...common, "--install-extension", join(data, "runner.vsix")], { stdio: "inherit" });

const port = await freePort();
const server = spawn(
	node,
	[
		entry,
		...common,
		"--bind-addr",
		`127.0.0.1:${port}`,
		"--auth",
		"none",
		"--disable-telemetry",
		"--disable-update-check",
		"--disable-workspace-trust",
	],
	{ stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, CODE_SERVER_PARENT_PID: undefined } },
);
let output = "";
for (const stream of [server.stdout, server.stderr]) {
	stream.on("data", (chunk) => {
		output += chunk;
	});
}
const browser = await launchBrowser();
let code = 1;
try {
	await until("the server listens", 60_000, () => output.includes(`:${port}`));
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	const file = join(workspace, "late-and-pushy.followup.md");
	const payload = encodeURIComponent(JSON.stringify([["openFile", `vscode-remote://remote${file}`]]));
	await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(workspace)}&payload=${payload}`);
	process.stdout.write("The suite in the Node extension host\n");
	await until("the suite ends", 180_000, () => existsSync(result));
	mkdirSync(join(cache, "screenshots"), { recursive: true });
	await page.screenshot({ path: join(cache, "screenshots", "node-host.png") });
	const { failed, lines } = JSON.parse(readFileSync(result, "utf8"));
	for (const line of lines) console.log(line);
	code = failed;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	console.error(output.slice(-2000));
} finally {
	await browser.close();
	server.kill();
}
process.exit(code);

async function until(what, milliseconds, holds) {
	const end = Date.now() + milliseconds;
	while (!holds()) {
		if (Date.now() > end) throw new Error(`${what}: not within ${milliseconds / 1000} s`);
		await new Promise((again) => setTimeout(again, 100));
	}
}
