import type { Connection, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { instantOf } from "../core/date.js";
import { toTextEdit, toWorkspaceEdit } from "../features/convert.js";
import { type BegunFollowUp, type NewFollowUp, newFollowUp } from "../features/new-follow-up.js";
import { type OverviewEntry, overview } from "../features/overview.js";
import { type SettableStatus, setStatus } from "../features/set-status.js";
import type { Circumstances } from "./analyses.js";
import type { Client } from "./client.js";
import type { Files, Host } from "./host.js";
import { OverviewChangedNotification } from "./protocol.js";
import { canonicalUri, EXTENSION, nameOf } from "./uris.js";

/** All follow-ups by what they need, and what moves one on. */
export interface Outbox {
	/** What there is, most urgent first; from then on the client hears of changes. */
	entries(): readonly OverviewEntry[];
	/** When the clock next changes the entries, in epoch milliseconds; undefined while nobody looks at them. */
	nextChange(): number | undefined;
	/** Tells a client that has looked that it would see something else now. */
	announce(): void;
	/** Gives a follow-up, open or not, a status; the answer is a sentence for its writer. Fails where it cannot be read or edited. */
	setStatus(uri: string, status: SettableStatus): Promise<string>;
	/** Begins a follow-up in a folder, given as a URI. */
	begin(folder: string, facts: NewFollowUp): Promise<BegunFollowUp>;
}

/** The outbox of a client; `circumstances` are those of a file. */
export function createOutbox(given: {
	readonly connection: Connection;
	readonly documents: TextDocuments<TextDocument>;
	readonly client: Client;
	readonly files: Files;
	readonly now: Host["now"];
	readonly circumstances: (uri: string) => Promise<Circumstances>;
	readonly others: () => Circumstances["others"];
}): Outbox {
	const { connection, documents, client, files, circumstances } = given;
	let until: number | undefined;
	let isShown = false;

	return {
		entries() {
			isShown = true;
			const found = overview(given.others(), instantOf(given.now()));
			until = found.until;
			return found.entries;
		},
		nextChange: () => until,
		announce() {
			// Asking anew sets the next one.
			until = undefined;
			if (isShown) void connection.sendNotification(OverviewChangedNotification, {});
		},
		async setStatus(uri, status) {
			const path = canonicalUri(uri);
			const document = documents.all().find((one) => canonicalUri(one.uri) === path);
			const text = document?.getText() ?? (await files.read(path));
			if (text === undefined) throw new Error(`${nameOf(path)} cannot be read.`);
			const { setup, others, now } = await circumstances(path);
			const { edit, message } = setStatus(path, text, status, { now, zone: setup.zone, others });
			if (!edit) return message;
			const change = document
				? toWorkspaceEdit({ document }, [edit], client.documentChanges)
				: { changes: { [uri]: [toTextEdit({ document: TextDocument.create(uri, "followup", 0, text) }, edit)] } };
			const { applied, failureReason } = await connection.workspace.applyEdit(change);
			if (!applied) throw new Error(failureReason ?? "The editor did not take the change.");
			return message;
		},
		async begin(folder, facts) {
			const at = folder.endsWith("/") ? folder : `${folder}/`;
			const { setup, others, now } = await circumstances(`${at}new${EXTENSION}`);
			return newFollowUp(facts, canonicalUri(at), { now, zone: setup.zone, others });
		},
	};
}
