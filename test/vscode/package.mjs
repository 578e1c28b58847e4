// Packs the .vsix as it ships, and unpacks it for the tests.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cache, root } from "./editor.mjs";

/** The .vsix as a user gets it; built bundles have to be there. */
export async function packVsix() {
	if (!existsSync(join(root, "dist/server-node.cjs"))) throw new Error("build first: npm run build");
	const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	const vsix = join(root, `followup-${version}.vsix`);
	rmSync(vsix, { force: true });
	const { createVSIX } = await import("@vscode/vsce");
	const log = console.log;
	console.log = () => {};
	try {
		await createVSIX({
			cwd: root,
			packagePath: vsix,
			dependencies: false,
			// There is no public address yet; links in the README stay as they are.
			allowMissingRepository: true,
			rewriteRelativeLinks: false,
		});
	} finally {
		console.log = log;
	}
	return vsix;
}

/** The folder of the unpacked extension. */
export function unpackVsix(vsix) {
	const folder = join(cache, "vsix");
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	// A .vsix is a zip; Python and unzip are not everywhere, tar of Windows and macOS reads zips, so take what there is.
	for (const [command, args] of [
		["unzip", ["-q", vsix, "-d", folder]],
		["tar", ["-xf", vsix, "-C", folder]],
		["python3", ["-m", "zipfile", "-e", vsix, folder]],
	]) {
		try {
			execFileSync(command, args, { stdio: "ignore" });
			return join(folder, "extension");
		} catch {
			// The next one.
		}
	}
	throw new Error("cannot unpack the .vsix: neither unzip, tar nor python3 could read it");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const vsix = await packVsix();
	process.stdout.write(`${vsix.slice(root.length + 1)} ${(statSync(vsix).size / 1024).toFixed(0)} kB\n`);
}
