import { createIndex, type Entry, entryOf, type Index } from "../core/follow-up-index.js";
import { type Packed, pack } from "../core/packed.js";
import type { Summary } from "../core/summary.js";
import { breathe, type Files, type Host, inSlices } from "./host.js";
import { canonicalUri, isServed } from "./uris.js";

/** What the index says newly: of some follow-ups, or of too many to tell. */
export type News = "all" | readonly { path: string; before: Summary | undefined; after: Summary | undefined }[];

/** How far a long piece of work is; a person may call it off. */
export interface Progress {
	readonly isCancelled: boolean;
	done(count: number): void;
	end(): void;
}

/** The index of all follow-ups, kept up to date in the background; the index itself never changes, it is replaced. */
export interface Others {
	readonly index: Index;
	/** The URIs of all follow-ups that were found, canonical: those that could not be read, too. */
	uris(): Iterable<string>;
	/** Looks through folders; follow-ups that were known there and are gone are taken out. */
	scan(folders: readonly string[], deep: boolean): Promise<void>;
	/** Looks through folders once more, after a rest: for a client that does not tell of files. Many calls make one. */
	scanAgain(folders: () => readonly string[]): void;
	/** A folder is no longer of the workspace: what lies in it, and is not open, is forgotten. */
	forget(folder: string): Promise<void>;
	/** A file was written or is gone. */
	reread(uri: string): Promise<void>;
	/** Settings may have changed: what was read in another zone is read again, for a time without a zone is in that. */
	rezone(): Promise<void>;
	/** Reads whole what was only glanced at: then it is known what kind of email each is. */
	readWhole(uris: readonly string[]): Promise<void>;
	/** Puts in what an open document says now; tells whether that is news. */
	put(summary: Summary): boolean;
	/** No timer runs on. */
	end(): void;
}

/** So many files are asked for at a time: a disk, and a client, answer several sooner than one after the other. */
const AT_ONCE = 16;

/** Of fewer files nobody needs to be told how far it is, and nobody waits for what is done with them. */
const MANY = 1000;

/** So long, in milliseconds, a client that tells of no files is left in peace after it did something. */
const REST = 2000;

/** An index that reads files in slices; `onChange` is called when it says something new. */
export function createOthers(host: {
	readonly files: Files;
	readonly after: Host["after"];
	/** Whether the client tells when a file changes; else files are known by when they were written. */
	readonly watches: boolean;
	readonly isOpen: (uri: string) => boolean;
	/** The summary from a glance at a text, or from reading it whole. */
	readonly summarise: (uri: string, text: string, isWhole: boolean) => Promise<Summary>;
	/** The zone that is set for a file. */
	readonly zoneOf: (uri: string) => Promise<string>;
	/** Patterns of what is not to be looked at. */
	readonly excluded: () => Promise<readonly string[]>;
	/** Shows that so many files are being read. */
	readonly progress?: (count: number) => Promise<Progress>;
	/** The index says something new. */
	readonly onNews: (news: News) => void;
	/** Others are to be told: follow-ups were looked through, or one was read again. */
	readonly onChange: () => void;
}): Others {
	const { files } = host;
	let index = createIndex();
	/** Files that are there and could not be read. */
	const unreadable = new Set<string>();
	/** What became known by itself while folders were looked through: it is newer than what was found there. */
	let newer: Set<string> | undefined;
	let scanning: Promise<void> = Promise.resolve();
	const stamps = new Map<string, number>();
	let resting: { cancel(): void } | undefined;

	async function summaryOf(uri: string, isWhole = false): Promise<Summary | undefined> {
		const text = await files.read(uri);
		if (text === undefined) return undefined;
		const summary = await host.summarise(uri, text, isWhole);
		// A glance does not tell the kind: where it tells nothing new, what was read before holds.
		const before = index.get(uri);
		const same = before && { ...summary, kind: before.kind };
		return !isWhole && same && pack(same) === index.packed(uri) ? same : summary;
	}

	/** Whether a file was not written since it was last read. */
	async function isAsBefore(uri: string): Promise<boolean> {
		const stamp = host.watches ? undefined : await files.stamp?.(uri);
		if (stamp === undefined) return false;
		if (stamps.get(uri) === stamp) return true;
		stamps.set(uri, stamp);
		return false;
	}

	function replace(uri: string, summary: Summary | undefined): boolean {
		newer?.add(uri);
		const before = index.get(uri);
		if (index.packed(uri) === (summary && pack(summary))) return false;
		index = index.update(uri, summary);
		host.onNews([{ path: uri, before, after: summary }]);
		return true;
	}

	/** Puts in what was read, but for what is known better; much of it part by part. Tells whether any is news. */
	async function putAll(
		read: ReadonlyMap<string, Entry | undefined>,
		isNewer: (uri: string) => boolean = () => false,
	): Promise<boolean> {
		const waiting = [...read];
		let isNews = false;
		while (waiting.length > 0) {
			const part = waiting
				.splice(0, MANY)
				.filter(([uri, entry]) => !isNewer(uri) && !host.isOpen(uri) && index.packed(uri) !== entry?.packed);
			// Not file by file: an index that grew so would be copied as often.
			if (part.length > 0) index = index.updateAll(new Map(part));
			isNews ||= part.length > 0;
			if (waiting.length > 0) await breathe();
		}
		return isNews;
	}

	/** What lies in a folder, and is not open, is taken out. */
	async function leave(folder: string): Promise<void> {
		for (const uri of unreadable) if (uri.startsWith(folder)) unreadable.delete(uri);
		const gone = [...index.paths()].filter((uri) => uri.startsWith(folder));
		await putAll(new Map(gone.map((uri) => [uri, undefined])));
		host.onNews("all");
		host.onChange();
	}

	async function look(folders: readonly string[], deep: boolean): Promise<void> {
		// Only what was known before the folders were listed can be gone: a file that came meanwhile is told of by itself.
		const before = [...new Set([...unreadable, ...index.paths()])];
		const met = new Set<string>();
		newer = met;
		const found = (await files.list(folders, deep, await host.excluded()))
			.map(canonicalUri)
			.filter((uri) => isServed(uri));
		const read = new Map<string, Entry | undefined>();
		const progress = found.length >= MANY ? await host.progress?.(found.length) : undefined;
		let done = 0;
		await inSlices(found, AT_ONCE, async (uri) => {
			progress?.done(++done);
			if (progress?.isCancelled || host.isOpen(uri) || (await isAsBefore(uri))) return;
			const summary = await summaryOf(uri);
			read.set(uri, summary && entryOf(summary));
			if (summary) unreadable.delete(uri);
			else unreadable.add(uri);
		});
		progress?.end();
		const there = new Set(found);
		const isScanned = (uri: string) => deep && folders.some((folder) => uri.startsWith(folder));
		for (const uri of before) {
			if (!isScanned(uri) || there.has(uri)) continue;
			unreadable.delete(uri);
			stamps.delete(uri);
			read.set(uri, undefined);
		}
		const isNews = await putAll(read, (uri) => met.has(uri));
		newer = undefined;
		if (isNews) host.onNews("all");
		if (isNews || found.length > 0) host.onChange();
	}

	async function rezone(): Promise<void> {
		const read = new Map<string, Entry>();
		await inSlices([...index.paths()], AT_ONCE, async (uri) => {
			// A file may name a zone of its own; it is then read in vain.
			if (host.isOpen(uri) || index.get(uri)?.zone === (await host.zoneOf(uri))) return;
			const summary = await summaryOf(uri);
			if (summary) read.set(uri, entryOf(summary));
		});
		if (!(await putAll(read, (uri) => index.packed(uri) === undefined))) return;
		host.onNews("all");
		host.onChange();
	}

	/** One after the other: two at a time would each take what the other found for gone. */
	function inTurn(work: () => Promise<void>): Promise<void> {
		scanning = scanning.then(work).catch(() => {});
		return scanning;
	}

	const scan: Others["scan"] = (folders, deep) => inTurn(() => look(folders, deep));

	return {
		get index() {
			return index;
		},
		*uris() {
			yield* unreadable;
			yield* index.paths();
		},
		scan,
		scanAgain(folders) {
			resting ??= host.after(REST, () => {
				resting = undefined;
				void scan(folders(), true);
			});
		},
		forget: (folder) => inTurn(() => leave(folder)),
		async reread(uri) {
			stamps.delete(uri);
			unreadable.delete(uri);
			if (host.isOpen(uri)) return;
			const summary = await summaryOf(uri);
			// What is said of it may change where nothing does that others are compared with.
			if (!replace(uri, summary)) host.onNews([{ path: uri, before: summary, after: summary }]);
			host.onChange();
		},
		rezone: () => inTurn(rezone),
		async readWhole(all) {
			for (let from = 0; from < all.length; from += MANY) {
				const read = new Map<string, Entry>();
				const before = new Map<string, Packed | undefined>();
				await inSlices(all.slice(from, from + MANY), AT_ONCE, async (uri) => {
					before.set(uri, index.packed(uri));
					const summary = host.isOpen(uri) ? undefined : await summaryOf(uri, true);
					if (summary) read.set(uri, entryOf(summary));
				});
				await putAll(read, (uri) => index.packed(uri) === undefined || index.packed(uri) !== before.get(uri));
			}
		},
		put: (summary) => replace(summary.path, summary),
		end: () => resting?.cancel(),
	};
}
