import type { Connection } from "vscode-languageserver";
import type { Analysis } from "../features/analysis.js";
import { status } from "../features/status.js";
import type { Client } from "./client.js";
import { STATUS, type StatusParams } from "./outbound.js";

/** What the client's status item says of open follow-ups. */
export interface Statuses {
	/** Tells the client, if it shows such a thing and this is news. */
	tell(uri: string): Promise<void>;
	forget(uri: string): void;
}

/** Statuses of the documents that `analysis` knows. */
export function createStatuses({
	connection,
	client,
	analysis,
}: {
	readonly connection: Connection;
	readonly client: Client;
	readonly analysis: (uri: string) => Promise<Analysis | undefined>;
}): Statuses {
	const told = new Map<string, string>();
	return {
		async tell(uri) {
			if (!client.options.status) return;
			const found = await analysis(uri);
			if (!found) return;
			const params: StatusParams = { uri, ...status(found) };
			const key = JSON.stringify(params);
			if (told.get(uri) === key) return;
			told.set(uri, key);
			await connection.sendNotification(STATUS, params);
		},
		forget: (uri) => void told.delete(uri),
	};
}
