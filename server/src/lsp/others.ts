import { createIndex, type Index, type Summary } from "../core/thread.js";
import { breathe, type Files } from "./host.js";
import { canonicalUri, isServed } from "./uris.js";

/** The index of all follow-ups, kept up to date in the background; the index itself never changes, it is replaced. */
export interface Others {
	readonly index: Index;
	/** The URIs of all follow-ups that were found, canonical. */
	readonly uris: ReadonlySet<string>;
	/** Looks through folders; follow-ups that were known there and are gone are taken out. */
	scan(folders: readonly string[], deep: boolean): Promise<void>;
	/** A folder is no longer of the workspace: what lies in it, and is not open, is forgotten. */
	forget(folder: string): void;
	/** A file was written or is gone. */
	reread(uri: string): Promise<void>;
	/** Puts in what an open document says now; tells whether that is news. */
	put(summary: Summary): boolean;
}

/** Summaries of a batch are read between two breaths, so that a keystroke never waits. */
const BATCH = 4;

/** An index that reads files in slices; `onChange` is called when it says something new. */
export function createOthers(host: {
	readonly files: Files;
	readonly isOpen: (uri: string) => boolean;
	readonly summariseText: (uri: string, text: string) => Promise<Summary>;
	readonly onChange: () => void;
}): Others {
	const { files } = host;
	let index = createIndex();
	const uris = new Set<string>();

	async function summaryOf(uri: string): Promise<Summary | undefined> {
		const text = await files.read(uri);
		return text === undefined ? undefined : host.summariseText(uri, text);
	}

	function replace(uri: string, summary: Summary | undefined): boolean {
		if (isSame(index.get(uri), summary)) return false;
		index = index.update(uri, summary);
		return true;
	}

	return {
		get index() {
			return index;
		},
		uris,
		async scan(folders, deep) {
			const before = [...new Set([...uris, ...[...index.all()].map(({ path }) => path)])];
			const found = (await files.list(folders, deep)).map(canonicalUri).filter((uri) => isServed(uri));
			const fresh = new Map<string, Summary>();
			for (let i = 0; i < found.length; i += BATCH) {
				await breathe();
				for (const uri of found.slice(i, i + BATCH)) {
					uris.add(uri);
					if (host.isOpen(uri)) continue;
					const summary = await summaryOf(uri);
					if (summary) fresh.set(uri, summary);
				}
			}
			// Built once: an index that grew file by file would be copied as often.
			// Only what was known before the folders were listed can be gone: a file that came meanwhile is told of by itself.
			const there = new Set(found);
			const isScanned = (uri: string) => deep && folders.some((folder) => uri.startsWith(folder));
			const gone = new Set(before.filter((uri) => isScanned(uri) && !there.has(uri) && !host.isOpen(uri)));
			for (const uri of gone) uris.delete(uri);
			const still = [...index.all()].filter(({ path }) => !fresh.has(path) && !gone.has(path));
			const isNews = gone.size > 0 || [...fresh].some(([uri, summary]) => !isSame(index.get(uri), summary));
			if (isNews) index = createIndex([...still, ...fresh.values()]);
			if (isNews || found.length > 0) host.onChange();
		},
		forget(folder) {
			const isIn = (uri: string) => uri.startsWith(folder) && !host.isOpen(uri);
			for (const uri of uris) if (isIn(uri)) uris.delete(uri);
			const still = [...index.all()].filter(({ path }) => !isIn(path));
			if (still.length < index.size) index = createIndex(still);
			host.onChange();
		},
		async reread(uri) {
			if (host.isOpen(uri)) {
				uris.add(uri);
				return;
			}
			const summary = await summaryOf(uri);
			if (summary) uris.add(uri);
			else uris.delete(uri);
			replace(uri, summary);
			host.onChange();
		},
		put: (summary) => replace(summary.path, summary),
	};
}

function isSame(a: Summary | undefined, b: Summary | undefined): boolean {
	return a === b || (a !== undefined && b !== undefined && textOf(a) === textOf(b));
}

function textOf(summary: Summary): string {
	return JSON.stringify({ ...summary, pieces: [...summary.pieces] });
}
