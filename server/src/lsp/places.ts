import type { Connection } from "vscode-languageserver";
import type { Client } from "./client.js";
import type { Host } from "./host.js";
import { patiently } from "./patience.js";
import { folderUri } from "./uris.js";

/** Where to look for follow-ups besides the folders of the workspace, and where not to. */
export interface Places {
	/** The folder of `followup.folder`, as a URI that ends in a slash; undefined where none, or none by its whole path, is set. */
	kept(): Promise<string | undefined>;
	/** The patterns that the editor's own settings exclude. */
	excluded(): Promise<readonly string[]>;
}

/** Asks the client for the settings that say so. */
export function placesOf(connection: Connection, client: Client, after: Host["after"]): Places {
	async function ask(section: string): Promise<unknown> {
		if (!client.configuration) return undefined;
		return patiently(after, connection.workspace.getConfiguration({ section }), () => undefined);
	}

	return {
		async kept() {
			const folder = client.options.files === "client" ? undefined : await ask("followup.folder");
			return typeof folder === "string" ? folderUri(folder) : undefined;
		},
		async excluded() {
			const settings = await Promise.all([ask("files.exclude"), ask("search.exclude")]);
			return settings.flatMap((one) =>
				typeof one === "object" && one !== null
					? Object.entries(one).flatMap(([pattern, isOn]) => (isOn === true ? [pattern] : []))
					: [],
			);
		},
	};
}
