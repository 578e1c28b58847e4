import { hashOf, merge, NO_OWNERS, type Owner, type Owners, pathsOf } from "./owners.js";
import { type Packed, pack, unpack } from "./packed.js";
import type { Summary } from "./summary.js";
import { keyOfCompany, keysOf, sameEmployerKeys } from "./thread.js";

/** The other follow-ups of the workspace, as a rule may ask for them. None of the answers holds the one at `path`. */
export interface OtherFollowUps {
	/** Those of the writer to one of these people. */
	toPeople(path: string, writer: string, people: readonly string[]): readonly Summary[];
	/** One of the writer's to this company, by `companyKey`. */
	toCompany(path: string, writer: string, company: string): Summary | undefined;
	/** Those of the writer to the same employer: by its name where both have one, else by the addresses there. */
	toEmployer(path: string, writer: string, employer: Pick<Summary, "company" | "to">): readonly Summary[];
}

/** An immutable index of follow-ups. */
export interface Index extends OtherFollowUps {
	readonly size: number;
	/** The paths of all, in no order that means something. */
	paths(): Iterable<string>;
	/** All, in no order that means something. */
	all(): Iterable<Summary>;
	get(path: string): Summary | undefined;
	/** What it holds of a path: equal where it says the same. */
	packed(path: string): Packed | undefined;
	/** The index with a follow-up put in or, without a summary, taken out. Costs little beside a large index. */
	update(path: string, summary: Summary | undefined): Index;
	/** The index with many put in or taken out; the work for each was done when its entry was made. */
	updateAll(entries: ReadonlyMap<string, Entry | undefined>): Index;
}

/** A follow-up, ready to be put into an index. */
export interface Entry {
	readonly packed: Packed;
	/** What it is found by: hashes of keys and writer. */
	readonly keys: readonly number[];
}

/** Makes a summary ready for an index. */
export function entryOf(summary: Summary): Entry {
	return { packed: pack(summary), keys: hashesOf(summary) };
}

function hashesOf(summary: Summary): readonly number[] {
	return [...new Set(keysOf(summary).map((key) => hashOf(keyOf(key, summary.writer))))];
}

/** Keys are kept by writer, so that a search meets no letter of others. */
function keyOf(key: string, writer: string): string {
	return `${key}\n${writer}`;
}

interface Base {
	readonly byPath: ReadonlyMap<string, Packed>;
	readonly owners: Owners;
	/** What was found lately, by key and writer. */
	readonly found: Found;
}

/** Keeps what was found, but not more of it than anybody needs at a time. */
type Found = (known: string, find: () => readonly Summary[]) => readonly Summary[];

function createFound(): Found {
	const found = new Map<string, readonly Summary[]>();
	let held = 0;
	return (known, find) => {
		let summaries = found.get(known);
		if (!summaries) {
			summaries = find();
			if (found.size >= MOST_KEYS || held > MOST_HELD) {
				found.clear();
				held = 0;
			}
			found.set(known, summaries);
			held += summaries.length;
		}
		return summaries;
	};
}

/** How many changes are kept beside the base before they are put into it. */
const MOST_CHANGES = 200;

/** Indexes follow-ups; of two with the same path the last counts. */
export function createIndex(summaries: Iterable<Summary> = []): Index {
	const entries = new Map<string, Entry>();
	for (const summary of summaries) entries.set(summary.path, entryOf(summary));
	const empty = { byPath: new Map(), owners: NO_OWNERS, found: createFound() };
	return layered(extend(empty, entries), new Map());
}

/** No other follow-ups. */
export const NO_OTHERS: Index = createIndex();

function extend(base: Base, entries: ReadonlyMap<string, Entry | undefined>): Base {
	const byPath = new Map(base.byPath);
	const added: Owner[] = [];
	const removed = new Map<string, readonly number[]>();
	for (const [path, entry] of entries) {
		const old = byPath.get(path);
		if (old === entry?.packed) continue;
		const before = old === undefined ? [] : hashesOf(unpack(path, old));
		const after = entry?.keys ?? [];
		const gone = before.filter((hash) => !after.includes(hash));
		if (gone.length > 0) removed.set(path, gone);
		for (const hash of after) if (!before.includes(hash)) added.push({ hash, path });
		if (entry) byPath.set(path, entry.packed);
		else byPath.delete(path);
	}
	return { byPath, owners: merge(base.owners, added, removed), found: createFound() };
}

function layered(base: Base, changes: ReadonlyMap<string, Summary | undefined>): Index {
	/** Those of the base that are found by a key; a rule asks again at the next keystroke. */
	function inBase(writer: string, key: string): readonly Summary[] {
		return base.found(keyOf(key, writer), () =>
			pathsOf(base.owners, hashOf(keyOf(key, writer))).flatMap((path) => {
				const summary = unpack(path, base.byPath.get(path) as Packed);
				return summary.writer === writer && keysOf(summary).includes(key) ? [summary] : [];
			}),
		);
	}

	function find(path: string, writer: string, key: string): readonly Summary[] {
		const found = inBase(writer, key).filter((one) => one.path !== path && !changes.has(one.path));
		for (const one of changes.values())
			if (one?.writer === writer && one.path !== path && keysOf(one).includes(key)) found.push(one);
		return found;
	}

	/** What was answered: the same is asked at every keystroke. */
	const answers = createFound();
	function findAll(path: string, writer: string, keys: readonly string[]): readonly Summary[] {
		return answers([path, writer, ...keys].join("\n"), () => {
			const found = keys.flatMap((key) => find(path, writer, key));
			return [...new Map(found.map((one) => [one.path, one])).values()].sort(byPath);
		});
	}
	const packedOf = (path: string) => {
		const changed = changes.get(path);
		return changes.has(path) ? changed && pack(changed) : base.byPath.get(path);
	};
	const merged = () => extend(base, new Map([...changes].map(([path, one]) => [path, one && entryOf(one)])));
	return {
		get size() {
			let size = base.byPath.size;
			for (const [path, summary] of changes) size += (summary ? 1 : 0) - (base.byPath.has(path) ? 1 : 0);
			return size;
		},
		*paths() {
			for (const path of base.byPath.keys()) if (!changes.has(path)) yield path;
			for (const [path, summary] of changes) if (summary) yield path;
		},
		*all() {
			for (const [path, packed] of base.byPath) if (!changes.has(path)) yield unpack(path, packed);
			for (const summary of changes.values()) if (summary) yield summary;
		},
		get(path) {
			const packed = changes.has(path) ? undefined : base.byPath.get(path);
			return packed === undefined ? changes.get(path) : unpack(path, packed);
		},
		packed: packedOf,
		update(path, summary) {
			const next = new Map(changes);
			next.set(path, summary);
			return next.size > MOST_CHANGES ? layered(merged(), new Map([[path, summary]])) : layered(base, next);
		},
		updateAll: (entries) => layered(extend(merged(), entries), new Map()),
		toPeople: findAll,
		toEmployer: (path, writer, employer) => findAll(path, writer, sameEmployerKeys(employer)),
		toCompany: (path, writer, company) => findAll(path, writer, [keyOfCompany(company)])[0],
	};
}

/** More keys than the letters have that somebody has open. */
const MOST_KEYS = 200;
/** So many unpacked summaries are kept, a dozen megabytes: only where thousands of letters go to people of a few names. */
const MOST_HELD = 10_000;

function byPath(a: Summary, b: Summary): number {
	return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
