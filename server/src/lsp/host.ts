/** Where the other follow-ups and the configuration files come from. Paths are URIs. */
export interface Files {
	/**
	 * The follow-ups in some folders and, where `deep`, below them, without what is excluded by patterns relative to each
	 * folder. A client that lists its own files leaves out by itself what is excluded.
	 */
	list(folders: readonly string[], deep: boolean, excluded?: readonly string[]): Promise<readonly string[]>;
	/** The text, or undefined where it cannot be read. */
	read(uri: string): Promise<string | undefined>;
	/** What changes when the file is written, where that is known without reading it. */
	stamp?(uri: string): Promise<number | undefined>;
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
	// A timer waits for a millisecond at least, and in a browser for four.
	if (typeof setImmediate === "function") return new Promise((resolve) => setImmediate(resolve));
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}

/** Longer than this, in milliseconds, nobody waits for work in the background. */
const SLICE = 8;

/** Does some work for each item, on so many at a time, and takes a breath after each slice. */
export async function inSlices<Item>(
	items: Iterable<Item>,
	atOnce: number,
	work: (item: Item) => void | Promise<void>,
): Promise<void> {
	const rest = items[Symbol.iterator]();
	let since = performance.now();
	let breath: Promise<void> | undefined;
	const worker = async () => {
		for (let next = rest.next(); !next.done; next = rest.next()) {
			await work(next.value);
			if (performance.now() - since < SLICE) continue;
			// One breath for all: they would otherwise take their slices one after the other in the same turn.
			breath ??= breathe().then(() => {
				since = performance.now();
				breath = undefined;
			});
			await breath;
		}
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
}
