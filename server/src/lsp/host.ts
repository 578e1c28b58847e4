/** Where the other follow-ups and the configuration files come from. Paths are URIs. */
export interface Files {
	/** The follow-ups in some folders and, where `deep`, below them. */
	list(folders: readonly string[], deep: boolean): Promise<readonly string[]>;
	/** The text, or undefined where it cannot be read. */
	read(uri: string): Promise<string | undefined>;
}

/** What a main gives the server: what differs between Node, a browser and a test. */
export interface Host {
	/** The files of this machine, if it has any. */
	readonly files: Files | undefined;
	/** The URI of a rule's page with `{rule}` in the place of its id, where the client names none. */
	readonly docs?: string | undefined;
	/** The moment, in epoch milliseconds. */
	now(): number;
	/** The zone of this machine. */
	zone(): string;
	/** Calls back once after some milliseconds, unless it is cancelled. */
	after(milliseconds: number, callback: () => void): { cancel(): void };
}

/** The clock and the zone of this machine. */
export const systemClock: Pick<Host, "now" | "zone" | "after"> = {
	now: () => Date.now(),
	zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC",
	after(milliseconds, callback) {
		const timer = setTimeout(callback, milliseconds);
		return { cancel: () => clearTimeout(timer) };
	},
};

/** Lets everything that is waiting have its turn: work in the background is done between such breaths. */
export function breathe(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 0));
}
