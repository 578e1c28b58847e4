import { type Dirent, readdir, readFile, stat } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Files } from "./host.js";
import { canonicalUri, EXTENSION } from "./uris.js";

const SKIPPED_FOLDERS = new Set(["node_modules", ".git"]);

/** More folders than a job hunt has: somebody opened a whole disk. */
const MOST_FOLDERS = 20_000;

/** A larger file is no letter: bytes. */
const LONGEST = 4 * 1024 * 1024;

// The functions of `fs/promises` cost twice as much for each file.
const [list, read, look] = [promisify(readdir), promisify(readFile), promisify(stat)];

/** The file system of this machine. */
export const nodeFiles: Files = {
	async list(folders, deep) {
		const found: string[] = [];
		const waiting = folders.flatMap((uri) => toPath(uri) ?? []);
		const seen = new Set<string>();
		for (let folder = waiting.pop(); folder !== undefined && seen.size < MOST_FOLDERS; folder = waiting.pop()) {
			if (seen.has(folder)) continue;
			seen.add(folder);
			const at = canonicalUri(`${pathToFileURL(folder).href}/`).replace(/\/+$/, "/");
			for (const entry of await entriesOf(folder)) {
				// Links are not followed: a folder that holds itself would never end.
				if (entry.isDirectory()) {
					if (deep && !SKIPPED_FOLDERS.has(entry.name)) waiting.push(join(folder, entry.name));
				} else if (entry.name.endsWith(EXTENSION)) found.push(at + encodeURIComponent(entry.name));
			}
		}
		return found;
	},
	async read(uri) {
		const path = toPath(uri);
		if (path === undefined) return undefined;
		try {
			const found = await look(path);
			// A pipe would be waited for for ever.
			return !found.isFile() || found.size > LONGEST ? undefined : await read(path, "utf8");
		} catch {
			return undefined;
		}
	},
	async stamp(uri) {
		const path = toPath(uri);
		try {
			const { mtimeMs, size } = await look(path ?? "");
			return mtimeMs * 4096 + (size % 4096);
		} catch {
			return undefined;
		}
	},
};

async function entriesOf(folder: string): Promise<Dirent[]> {
	try {
		return await list(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}

function toPath(uri: string): string | undefined {
	try {
		return fileURLToPath(uri);
	} catch {
		return undefined;
	}
}
