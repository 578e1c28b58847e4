// Uses nothing but Node: it runs before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** Installs the locked dependencies where they are missing or older than the lockfile. */
export function ensureInstalled() {
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
	if (major < 20 || (major === 20 && minor < 19)) {
		process.stderr.write(`Follow-up needs Node 20.19 or later; this is ${process.versions.node}.\n`);
		process.exit(2);
	}
	const installed = join(root, "node_modules/.package-lock.json");
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs) return;
	process.stdout.write("Installing what the lockfile names...\n");
	run("npm", ["ci", "--no-audit", "--no-fund"]);
}

/** Runs a command of the project; ends this process with its exit code where it fails. */
export function run(command, args, options = {}) {
	const isNpm = command === "npm";
	// On Windows npm is a script, which only a shell starts; its arguments are ours and plain.
	const { status, error } = spawnSync(isNpm && process.platform === "win32" ? "npm.cmd" : command, args, {
		cwd: root,
		stdio: "inherit",
		shell: isNpm && process.platform === "win32",
		...options,
	});
	if (error) process.stderr.write(`${command}: ${error.message}\n`);
	if (status !== 0) process.exit(status ?? 1);
}
