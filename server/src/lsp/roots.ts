import type { Connection } from "vscode-languageserver";
import type { Client } from "./client.js";
import { WATCHED_FILES } from "./outbound.js";
import type { Places } from "./places.js";
import { canonicalUri, EXTENSION, folderOf } from "./uris.js";

/** The folders in which follow-ups are looked for, as URIs that end in a slash. */
export interface Roots {
	/** The folders of the workspace, and the one in which new follow-ups are kept if it lies elsewhere. */
	all(): readonly string[];
	/** Where follow-ups are kept may be set anew; tells whether it is. */
	findKept(): Promise<boolean>;
	/** The folders of letters outside of these: a letter is compared with those beside it. */
	beside(uris: readonly string[]): readonly string[];
	/** The folders of the workspace are others now. */
	set(folders: readonly string[]): void;
}

/** The roots of a client; `forget` is called for a folder that is none any longer. */
export function createRoots({
	connection,
	client,
	places,
	forget,
}: {
	readonly connection: Connection;
	readonly client: Client;
	readonly places: Pick<Places, "kept">;
	readonly forget: (folder: string) => void;
}): Roots {
	let folders = client.folders.map(toFolder);
	let kept: string | undefined;
	let watched: { dispose(): void } | undefined;

	function all(): readonly string[] {
		return kept === undefined || isIn(kept, folders) ? folders : [...folders, kept];
	}

	return {
		all,
		async findKept() {
			const before = kept;
			kept = await places.kept();
			if (kept === before) return false;
			if (before !== undefined && !isIn(before, all())) forget(before);
			watched?.dispose();
			watched = undefined;
			if (kept !== undefined && client.watchesFolders) {
				const watchers = [{ globPattern: { baseUri: kept, pattern: `**/*${EXTENSION}` } }];
				watched = await connection.client.register(WATCHED_FILES, { watchers }).catch(() => undefined);
			}
			return true;
		},
		beside(uris) {
			const outside = uris
				.map((uri) => folderOf(canonicalUri(uri)))
				.filter((folder) => folder.startsWith("file:") && !isIn(folder, all()));
			return [...new Set(outside)];
		},
		set(next) {
			const before = folders;
			folders = next.map(toFolder);
			for (const folder of before) if (!folders.includes(folder)) forget(folder);
		},
	};
}

function isIn(folder: string, roots: readonly string[]): boolean {
	return roots.some((root) => folder.startsWith(root));
}

function toFolder(uri: string): string {
	const canonical = canonicalUri(uri);
	return canonical.endsWith("/") ? canonical : `${canonical}/`;
}
