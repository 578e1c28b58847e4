import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A checker that npm ships, and how to serve it. */
export interface Peer {
	readonly name: string;
	/** As the table names it, with the version that is installed. */
	readonly title: string;
	readonly command: readonly string[];
}

const FOLDER = "test/bench/peers";
/** The package that a peer is looked for by, and what else the table should say of it. */
const PEERS: Readonly<Record<string, string>> = {
	"write-good": "",
	retext: " with five plugins",
	textlint: " with write-good",
	alex: "",
	"cspell-lib": "",
	"harper.js": " (WASM)",
};
const PACKAGES: Readonly<Record<string, string>> = { textlint: "@textlint/kernel" };

/** The peers that are installed, and a line on those that are not; undefined where none is missing. */
export function findPeers(): { readonly peers: readonly Peer[]; readonly missing: string | undefined } {
	const peers: Peer[] = [];
	const missing: string[] = [];
	for (const [name, note] of Object.entries(PEERS)) {
		const manifest = join(FOLDER, "node_modules", PACKAGES[name] ?? name, "package.json");
		if (!existsSync(manifest)) missing.push(name);
		else {
			const { version } = JSON.parse(readFileSync(manifest, "utf8"));
			const command = [process.execPath, resolve(FOLDER, "serve.mjs"), name];
			peers.push({ name, title: `${name} ${version}${note}`, command });
		}
	}
	return {
		peers,
		missing:
			missing.length === 0
				? undefined
				: `not installed, and left out: ${missing.join(", ")}; npm ci --ignore-scripts --prefix ${FOLDER}`,
	};
}
