import type { Connection } from "vscode-languageserver";
import type { Client } from "./client.js";
import { breathe, type Host } from "./host.js";
import { REFRESH_LENSES } from "./outbound.js";
import { createAlarm } from "./timers.js";

/** When a client hears that it would get other answers now. */
export interface Announcements {
	/** Says that answers may have changed: to those who pull by a refresh, to the others by pushing. Many calls make one. */
	announce(): void;
	/** After an answer: the clock may change it at another moment than the one that is waited for. */
	watchClock(): void;
	end(): void;
}

/** Announces to the client what `tell` pushes and what it has to ask for; the moments are in epoch milliseconds. */
export function createAnnouncements({
	connection,
	client,
	host,
	nextAnswer,
	nextEntry,
	tell,
	tellOutbox,
}: {
	readonly connection: Connection;
	readonly client: Client;
	readonly host: Host;
	/** When the clock next changes a problem. */
	readonly nextAnswer: () => number | undefined;
	/** When the clock next changes an entry of the outbox. */
	readonly nextEntry: () => number | undefined;
	/** Tells all that is told without being asked, but for the outbox. */
	readonly tell: () => void;
	readonly tellOutbox: () => void;
}): Announcements {
	let isAnnouncing = false;
	const alarm = createAlarm(host, wake);

	function announce(): void {
		if (isAnnouncing) return;
		isAnnouncing = true;
		// After whatever else the same message brings.
		void breathe().then(() => {
			isAnnouncing = false;
			tell();
			tellOutbox();
			if (client.pullsDiagnostics && client.refreshesDiagnostics)
				void connection.languages.diagnostics.refresh().catch(() => {});
			refreshLenses();
			if (client.refreshesHints) void connection.languages.inlayHint.refresh().catch(() => {});
		});
	}

	function refreshLenses(): void {
		if (client.refreshesLenses) void connection.sendRequest(REFRESH_LENSES).catch(() => {});
	}

	function watchClock(): void {
		const next = Math.min(nextAnswer() ?? NEVER, nextEntry() ?? NEVER);
		alarm.set(next === NEVER ? undefined : next);
	}

	function wake(): void {
		const at = host.now();
		if (at >= (nextAnswer() ?? NEVER)) {
			// The next analysis sets the alarm again.
			announce();
			return;
		}
		if (at >= (nextEntry() ?? NEVER)) {
			tellOutbox();
			refreshLenses();
		}
		watchClock();
	}

	return { announce, watchClock, end: alarm.end };
}

const NEVER = Number.POSITIVE_INFINITY;
