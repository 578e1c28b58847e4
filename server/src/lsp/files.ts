import type { Connection } from "vscode-languageserver";
import type { Files } from "./host.js";
import { FIND_FILES, READ_FILE } from "./outbound.js";

/** The files of the client's workspace, on request: for a browser, and for folders that are on no disk. */
export function clientFiles(connection: Connection): Files {
	return {
		async list(folders) {
			// An editor that knows nothing of this request has no more files to show than those it opens.
			const found: unknown = await connection.sendRequest(FIND_FILES, {}).catch(() => []);
			if (!Array.isArray(found)) return [];
			const uris = found.filter((uri): uri is string => typeof uri === "string");
			return folders.length === 0 ? uris : uris.filter((uri) => folders.some((folder) => uri.startsWith(folder)));
		},
		async read(uri) {
			const found: unknown = await connection.sendRequest(READ_FILE, { uri }).catch(() => null);
			if (typeof found !== "object" || found === null) return undefined;
			const { text } = found as { readonly text?: unknown };
			return typeof text === "string" ? text : undefined;
		},
	};
}
