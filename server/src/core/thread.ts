import { type Packed, pack, unpack } from "./packed.js";
import { fold } from "./people.js";
import type { Interval, Summary } from "./summary.js";

/**
 * Whether two follow-ups of one writer to one person are about the same interview. A later round is another one; where a
 * date, role or company is missing, it does not tell them apart.
 */
export function isSameInterview(
	a: Pick<Summary, "interview" | "company" | "role">,
	b: Pick<Summary, "interview" | "company" | "role">,
): boolean {
	if (a.company !== undefined && b.company !== undefined && !isSameCompany(a.company, b.company)) return false;
	if (a.role !== undefined && b.role !== undefined && !isSameRole(a.role, b.role)) return false;
	return !a.interview || !b.interview || isSameTime(a.interview, b.interview);
}

/** Two hours may be noted a little differently; a day and an hour are the same where the hour is one of that day. */
function isSameTime(a: Interval, b: Interval): boolean {
	const isMoment = ({ from, to }: Interval) => from === to;
	if (isMoment(a) && isMoment(b)) return Math.abs(a.from - b.from) < 12 * 3_600_000;
	const end = (interval: Interval) => Math.max(interval.to, interval.from + 1);
	return a.from < end(b) && b.from < end(a);
}

const COMPANY_FORMS =
	/\b(?:inc|llc|ltd|limited|gmbh|ag|plc|corp|corporation|company|co|sa|bv|nv|oy|ab|pty|group|holdings?)\b/g;

/** Whether two names are of one company: case, accents, punctuation and legal forms do not count. */
export function isSameCompany(a: string, b: string): boolean {
	return companyKey(a) === companyKey(b);
}

/** What a company is found by. */
export function companyKey(name: string): string {
	let key = companyKeys.get(name);
	if (key === undefined) {
		const folded = fold(name);
		key = folded.replace(COMPANY_FORMS, " ").replace(/\s+/g, " ").trim() || folded;
		if (companyKeys.size >= REMEMBERED_COMPANIES) companyKeys.clear();
		companyKeys.set(name, key);
	}
	return key;
}

const companyKeys = new Map<string, string>();
/** Few: a name may hold on to the whole text that it was cut from. */
const REMEMBERED_COMPANIES = 100;

function isSameRole(a: string, b: string): boolean {
	const [short, long] = [fold(a), fold(b)].sort((x, y) => x.length - y.length) as [string, string];
	return ` ${long} `.includes(` ${short} `);
}

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
	return [...new Set(keysOf(summary).map((key) => hashOf(key, summary.writer)))];
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

/**
 * Paths by hashes of what somebody is found by, and by whom: a search meets no letter of other writers. In the order of the
 * hashes, they take a third of the memory of a map of lists, and are merged about as fast as one is copied.
 */
interface Owners {
	readonly hashes: Uint32Array;
	readonly paths: readonly string[];
}

/** How many changes are kept beside the base before they are put into it. */
const MOST_CHANGES = 200;

/** Indexes follow-ups; of two with the same path the last counts. */
export function createIndex(summaries: Iterable<Summary> = []): Index {
	const entries = new Map<string, Entry>();
	for (const summary of summaries) entries.set(summary.path, entryOf(summary));
	const empty = { byPath: new Map(), owners: { hashes: new Uint32Array(), paths: [] }, found: createFound() };
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

interface Owner {
	readonly hash: number;
	readonly path: string;
}

function merge(owners: Owners, added: Owner[], removed: ReadonlyMap<string, readonly number[]>): Owners {
	if (added.length === 0 && removed.size === 0) return owners;
	added.sort((a, b) => a.hash - b.hash);
	const hashes = new Uint32Array(owners.paths.length + added.length);
	const paths: string[] = [];
	const put = (hash: number, path: string) => {
		hashes[paths.length] = hash;
		paths.push(path);
	};
	let next = 0;
	const putBelow = (limit: number) => {
		for (let one = added[next]; one && one.hash < limit; one = added[++next]) put(one.hash, one.path);
	};
	owners.paths.forEach((path, at) => {
		const hash = owners.hashes[at] as number;
		putBelow(hash);
		if (!removed.get(path)?.includes(hash)) put(hash, path);
	});
	putBelow(Number.POSITIVE_INFINITY);
	// Copied, they are as long as they have to be: one that grows is kept longer.
	return { hashes: hashes.slice(0, paths.length), paths: paths.slice() };
}

function pathsOf({ hashes, paths }: Owners, hash: number): readonly string[] {
	let from = 0;
	for (let to = hashes.length; from < to; ) {
		const middle = (from + to) >>> 1;
		if ((hashes[middle] as number) < hash) from = middle + 1;
		else to = middle;
	}
	let end = from;
	while (hashes[end] === hash) end++;
	return paths.slice(from, end);
}

/** Everything that a follow-up is found by. */
function keysOf({ people, ...summary }: Pick<Summary, "people" | "company" | "to">): readonly string[] {
	return [...people, ...employerKeys(summary)];
}

function keyOf(key: string, writer: string): string {
	return `${key}\n${writer}`;
}

/** FNV-1a, in 32 bits. What shares one by chance is told apart when it is found. */
function hashOf(key: string, writer: string): number {
	const text = keyOf(key, writer);
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return hash >>> 0;
}

/** What a letter to an employer is found by: by its name where it has one, and by the domains of its people. */
function employerKeys({ company, to }: Pick<Summary, "company" | "to">): readonly string[] {
	if (company === undefined) return domainsOf(to).map((domain) => `d:${domain}`);
	return [`c:${companyKey(company)}`, ...domainsOf(to).map((domain) => `named:${domain}`)];
}

/** What letters to the same employer are found by: those that name it, and by domain those that cannot be another one. */
function sameEmployerKeys({ company, to }: Pick<Summary, "company" | "to">): readonly string[] {
	const unnamed = domainsOf(to).map((domain) => `d:${domain}`);
	if (company !== undefined) return [`c:${companyKey(company)}`, ...unnamed];
	return [...unnamed, ...domainsOf(to).map((domain) => `named:${domain}`)];
}

/** The domains of addresses, but for those at which anybody may have one. */
function domainsOf(to: Summary["to"]): readonly string[] {
	const domains = to.map(({ address }) => address?.slice(address.lastIndexOf("@") + 1) ?? "");
	return [...new Set(domains)].filter((domain) => domain !== "" && !PUBLIC.test(domain));
}

const PUBLIC =
	/^(?:gmail|googlemail|yahoo|ymail|outlook|hotmail|live|msn|aol|icloud|me|mac|proton|protonmail|pm|gmx|web|mail|zoho|fastmail|yandex|qq|163)\.[a-z.]+$/;

function layered(base: Base, changes: ReadonlyMap<string, Summary | undefined>): Index {
	/** Those of the base that are found by a key; a rule asks again at the next keystroke. */
	function inBase(writer: string, key: string): readonly Summary[] {
		return base.found(keyOf(key, writer), () =>
			pathsOf(base.owners, hashOf(key, writer)).flatMap((path) => {
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
		toCompany: (path, writer, company) => findAll(path, writer, [`c:${company}`])[0],
	};
}

/** More keys than the letters have that somebody has open. */
const MOST_KEYS = 200;
/** So many unpacked summaries are kept, a dozen megabytes: only where thousands of letters go to people of a few names. */
const MOST_HELD = 10_000;

function byPath(a: Summary, b: Summary): number {
	return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
