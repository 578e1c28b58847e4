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
const REMEMBERED_COMPANIES = 500;

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
	return { packed: pack(summary), keys: keysOf(summary).map((key) => hashOf(key, summary.writer)) };
}

interface Base {
	readonly byPath: ReadonlyMap<string, Packed>;
	/** Paths by what somebody is found by, and by whom: a search meets no letter of other writers. */
	readonly byKey: ReadonlyMap<number, string | readonly string[]>;
	/** What was found lately, by key and writer. */
	readonly found: Map<string, readonly Summary[]>;
}

/** How many changes are kept beside the base before they are put into it. */
const MOST_CHANGES = 200;

/** Indexes follow-ups; of two with the same path the last counts. */
export function createIndex(summaries: Iterable<Summary> = []): Index {
	const entries = new Map<string, Entry>();
	for (const summary of summaries) entries.set(summary.path, entryOf(summary));
	return layered(extend({ byPath: new Map(), byKey: new Map(), found: new Map() }, entries), new Map());
}

/** No other follow-ups. */
export const NO_OTHERS: Index = createIndex();

function extend(base: Base, entries: ReadonlyMap<string, Entry | undefined>): Base {
	const byPath = new Map(base.byPath);
	const byKey = new Map(base.byKey);
	/** Lists of this index alone: those of an older one are never changed. */
	const own = new Set<readonly string[]>();
	const putIn = (key: number, path: string) => {
		const known = byKey.get(key);
		if (known === undefined) byKey.set(key, path);
		else if (typeof known !== "string" && own.has(known)) (known as string[]).push(path);
		else {
			const list = typeof known === "string" ? [known, path] : [...known, path];
			own.add(list);
			byKey.set(key, list);
		}
	};
	for (const [path, entry] of entries) {
		const old = byPath.get(path);
		if (old !== undefined && old !== entry?.packed) {
			const { writer, ...summary } = unpack(path, old);
			for (const key of keysOf(summary)) takeOut(byKey, hashOf(key, writer), path);
		}
		if (!entry) byPath.delete(path);
		else if (old !== entry.packed) {
			byPath.set(path, entry.packed);
			for (const key of entry.keys) putIn(key, path);
		}
	}
	return { byPath, byKey, found: new Map() };
}

function takeOut(byKey: Map<number, string | readonly string[]>, key: number, path: string): void {
	const known = byKey.get(key);
	if (known === undefined || known === path) byKey.delete(key);
	else if (typeof known !== "string") {
		byKey.set(
			key,
			known.filter((one) => one !== path),
		);
	}
}

/** Everything that a follow-up is found by. */
function keysOf({ people, ...summary }: Pick<Summary, "people" | "company" | "to">): readonly string[] {
	return [...people, ...employerKeys(summary)];
}

function keyOf(key: string, writer: string): string {
	return `${key}\n${writer}`;
}

/** FNV-1a, in 30 bits: a number of that size is kept without a box. What shares one by chance is told apart when it is found. */
function hashOf(key: string, writer: string): number {
	const text = keyOf(key, writer);
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return (hash ^ (hash >>> 30)) & 0x3fffffff;
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
		const known = keyOf(key, writer);
		let found = base.found.get(known);
		if (!found) {
			const paths = base.byKey.get(hashOf(key, writer)) ?? [];
			found = (typeof paths === "string" ? [paths] : paths).flatMap((path) => {
				const summary = unpack(path, base.byPath.get(path) as Packed);
				return summary.writer === writer && keysOf(summary).includes(key) ? [summary] : [];
			});
			if (base.found.size >= MOST_KEYS) base.found.clear();
			base.found.set(known, found);
		}
		return found;
	}

	function find(path: string, writer: string, key: string): readonly Summary[] {
		const found = inBase(writer, key).filter((one) => one.path !== path && !changes.has(one.path));
		for (const one of changes.values())
			if (one?.writer === writer && one.path !== path && keysOf(one).includes(key)) found.push(one);
		return found;
	}

	/** What was answered: the same is asked at every keystroke. */
	const answers = new Map<string, readonly Summary[]>();
	function findAll(path: string, writer: string, keys: readonly string[]): readonly Summary[] {
		const question = [path, writer, ...keys].join("\n");
		let answer = answers.get(question);
		if (!answer) {
			const found = keys.flatMap((key) => find(path, writer, key));
			answer = [...new Map(found.map((one) => [one.path, one])).values()].sort(byPath);
			if (answers.size >= MOST_KEYS) answers.clear();
			answers.set(question, answer);
		}
		return answer;
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

function byPath(a: Summary, b: Summary): number {
	return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
