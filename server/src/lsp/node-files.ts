import { type Dirent, readdir, readFile, stat } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { matchesAny } from "./globs.js";
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
	async list(folders, deep, excluded = []) {
		const found: string[] = [];
		const isExcluded = matchesAny(excluded);
		const waiting = folders.flatMap((uri) => {
			const path = toPath(uri);
			return path === undefined ? [] : [{ path, below: "" }];
		});
		const seen = new Set<string>();
		for (let folder = waiting.pop(); folder !== undefined && seen.size < MOST_FOLDERS; folder = waiting.pop()) {
			const { path, below } = folder;
			if (seen.has(path)) continue;
			seen.add(path);
			const at = canonicalUri(`${pathToFileURL(path).href}/`).replace(/\/+$/, "/");
			for (const entry of await entriesOf(path)) {
				const { name } = entry;
				// Links are not followed: a folder that holds itself would never end.
				const isFolder = entry.isDirectory();
				if (isFolder ? !deep || SKIPPED_FOLDERS.has(name) : !name.endsWith(EXTENSION)) continue;
				if (isExcluded(below + name)) continue;
				if (isFolder) waiting.push({ path: join(path, name), below: `${below}${name}/` });
				else found.push(at + encodeURIComponent(name));
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
