import type { CancellationToken, Connection, TextDocuments, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "../core/followup.js";
import { readEmail } from "../core/lint.js";
import { toTextEdit, toWorkspaceEdit } from "../features/convert.js";
import { insertOutline } from "../features/insert-outline.js";
import {
	type BegunFollowUp,
	fromOf,
	letterOfWriter,
	type NewFollowUp,
	newFollowUp,
} from "../features/new-follow-up.js";
import type { Overview } from "../features/overview.js";
import { type SettableStatus, setStatus } from "../features/set-status.js";
import { scheduleOf } from "../rules/timing/schedule.js";
import type { Circumstances } from "./analyses.js";
import { createBoard } from "./board.js";
import type { Client } from "./client.js";
import type { Files, Host } from "./host.js";
import type { Others } from "./others.js";
import { OVERVIEW_CHANGED } from "./outbound.js";
import { canonicalUri, EXTENSION, nameOf } from "./uris.js";

/** All follow-ups by what they need, and what moves one on. */
export interface Outbox {
	/** What changed since a version, or all there is; from then on the client hears of changes. */
	overview(since: number | undefined, token: CancellationToken): Promise<Overview>;
	/** When the clock next changes the entries, in epoch milliseconds; undefined while nobody looks at them. */
	nextChange(): number | undefined;
	/** Tells a client that has looked that it would see something else now. */
	announce(): void;
	/** Gives a follow-up, open or not, a status; the answer is a sentence for its writer. Fails where it cannot be read or edited. */
	setStatus(uri: string, status: SettableStatus): Promise<string>;
	/** Writes an outline into an open follow-up. Fails where it is not empty. */
	insertOutline(uri: string): Promise<true>;
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
	readonly others: Pick<Others, "index" | "readWhole">;
}): Outbox {
	const { connection, documents, client, files, circumstances, others } = given;
	let until: number | undefined;
	let isShown = false;
	const board = createBoard({
		index: () => others.index,
		now: given.now,
		configOf: async (uri) => (await circumstances(uri)).setup.config,
		readWhole: others.readWhole,
		onChange: announce,
	});

	/** Tells a client that has looked that it would see something else now. */
	function announce(): void {
		// Asking anew sets the next one.
		until = undefined;
		if (isShown) void connection.sendNotification(OVERVIEW_CHANGED, {});
	}

	async function apply(change: WorkspaceEdit): Promise<void> {
		const { applied, failureReason } = await connection.workspace.applyEdit(change);
		if (!applied) throw new Error(failureReason ?? "The editor did not take the change.");
	}

	return {
		async overview(since, token) {
			isShown = true;
			const found = await board.since(since, token);
			until = board.nextChange();
			return found;
		},
		nextChange: () => until,
		announce,
		async setStatus(uri, status) {
			const path = canonicalUri(uri);
			const document = documents.all().find((one) => canonicalUri(one.uri) === path);
			const text = document?.getText() ?? (await files.read(path));
			if (text === undefined) throw new Error(`${nameOf(path)} cannot be read.`);
			const { setup, now } = await circumstances(path);
			const next = status === "closed" ? await board.nextToSend(path) : undefined;
			const schedule = scheduleOf(setup.config);
			const { edit, message } = setStatus(path, text, status, { now, zone: setup.zone, schedule, next });
			if (!edit) return message;
			// An edit of an open document is refused by its version; that of a file, by its text, as late as it can be.
			if (!document && (await files.read(path)) !== text)
				throw new Error(`${nameOf(path)} was just changed; try again.`);
			const target = document ?? TextDocument.create(uri, "followup", 0, text);
			const change =
				document || !client.documentChanges
					? toWorkspaceEdit({ document: target }, [edit], client.documentChanges && document !== undefined)
					: {
							documentChanges: [
								{ textDocument: { uri, version: null }, edits: [toTextEdit({ document: target }, edit)] },
							],
						};
			await apply(change);
			return message;
		},
		async insertOutline(uri) {
			const document = documents.get(uri);
			if (!document) throw new Error(`${nameOf(uri)} is not open.`);
			const { setup } = await circumstances(canonicalUri(uri));
			const { edits } = insertOutline(readEmail(uri, parse(document.getText()), setup.zone));
			if (edits.length === 0) throw new Error(`${nameOf(uri)} is not empty.`);
			await apply(toWorkspaceEdit({ document }, edits, client.documentChanges));
			return true;
		},
		async begin(folder, facts) {
			const at = folder.endsWith("/") ? folder : `${folder}/`;
			const { setup, others, now } = await circumstances(`${at}new${EXTENSION}`);
			const letter = facts.from.trim() === "" ? letterOfWriter(canonicalUri(at), others) : undefined;
			const from = letter ? fromOf((await files.read(letter)) ?? "") : facts.from;
			return newFollowUp({ ...facts, from }, canonicalUri(at), { now, zone: setup.zone, others });
		},
	};
}
