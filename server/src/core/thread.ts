import type { When } from "./date.js";
import type { Facts, Mailbox, Status } from "./facts.js";
import { fold, personKeys, plainAddress } from "./people.js";
import type { Kind } from "./prose.js";
import { remember } from "./remember.js";
import type { Email } from "./rule.js";
import { pieceHashes } from "./shared-pieces.js";
import { Lines, type Position, type Span } from "./text.js";

/** Two ends of a time, in epoch milliseconds; the same for a moment. */
export interface Interval {
	readonly from: number;
	readonly to: number;
}

/** What the index keeps of a follow-up: its facts and hashes of its sentences, never its text. */
export interface Summary {
	readonly path: string;
	/** Who writes: `from`, else the folder. Only follow-ups of one writer are compared. */
	readonly writer: string;
	readonly status: Status;
	readonly kind: Kind;
	readonly to: readonly Pick<Mailbox, "name" | "address">[];
	/** What the recipients are found by; see people.ts. */
	readonly people: readonly string[];
	readonly company: string | undefined;
	readonly role: string | undefined;
	readonly interview: Interval | undefined;
	readonly decision: Interval | undefined;
	readonly sent: Interval | undefined;
	readonly replied: Interval | undefined;
	readonly closed: Interval | undefined;
	/** The zone in which its times are told. */
	readonly zone: string;
	/** Where to point in that file: `sent`, else `to`, else its start. */
	readonly anchor: { readonly start: Position; readonly end: Position };
	/** Hashes of what it says, for comparing wording. */
	readonly pieces: Uint32Array;
	/** Words of the body. */
	readonly words: number;
}

/** Summarises an email for the index. */
export function summarise(email: Email): Summary {
	const { path, followUp, facts, prose } = email;
	const anchor = (facts.sent ?? facts.to[0])?.span ?? { start: 0, end: 0 };
	return {
		path,
		writer: writerOf(email),
		status: facts.status,
		kind: prose.reading.kind,
		to: facts.to.map(({ name, address }) => ({ name, address })),
		people: peopleOf(email),
		company: facts.company?.text,
		role: facts.role?.text,
		interview: interval(facts.interview?.when),
		decision: interval(facts.decision?.when),
		sent: interval(facts.sent?.when),
		replied: interval(facts.replied?.when),
		closed: interval(facts.closed?.when),
		zone: facts.zone,
		anchor: positions(followUp.text, anchor),
		pieces: new Uint32Array(pieceHashes(prose.body).keys()),
		words: prose.words,
	};
}

/** The writer of an email: its `from`, else the folder of its file. */
export function writerOf({ path, facts }: Email): string {
	const { from } = facts;
	if (from) return from.address ? plainAddress(from.address) : fold(from.name ?? "");
	return path.slice(0, path.lastIndexOf("/") + 1);
}

/** What the recipients of an email are found by; without `to`, the names it greets. */
export function peopleOf({ facts, prose, followUp }: Email): readonly string[] {
	if (facts.to.length > 0) return recipientKeys(facts);
	const names = prose.greeting?.names ?? [];
	return [...new Set(names.map((span) => `n:${fold(followUp.text.slice(span.start, span.end))}`))];
}

const recipientKeys = remember(({ to }: Facts): readonly string[] => [
	...new Set(to.flatMap((mailbox) => personKeys(mailbox))),
]);

/** The two ends of what the front matter says of a time. */
export function interval(when: When | undefined): Interval | undefined {
	return when && { from: when.earliest.epochMilliseconds, to: when.latest.epochMilliseconds };
}

function positions(text: string, span: Span): { start: Position; end: Position } {
	const lines = new Lines(text.slice(0, span.end));
	return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

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
const REMEMBERED_COMPANIES = 10_000;

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
	/** Those of the writer to an employer that has one of these keys; see `employerKeys`. */
	toEmployer(path: string, writer: string, keys: readonly string[]): readonly Summary[];
}

/** An immutable index of follow-ups. */
export interface Index extends OtherFollowUps {
	readonly size: number;
	/** All, in no order that means something. */
	all(): Iterable<Summary>;
	get(path: string): Summary | undefined;
	/** The index with a follow-up put in or, without a summary, taken out. Costs little beside a large index. */
	update(path: string, summary: Summary | undefined): Index;
}

interface Base {
	readonly byPath: ReadonlyMap<string, Summary>;
	/** By what somebody is found by, and by whom: a search meets no letter of other writers. */
	readonly byKey: ReadonlyMap<string, Summary | readonly Summary[]>;
}

/** How many changes are kept beside the base before it is built anew. */
const MOST_CHANGES = 200;

/** Indexes follow-ups; of two with the same path the last counts. */
export function createIndex(summaries: Iterable<Summary> = []): Index {
	const byPath = new Map<string, Summary>();
	for (const summary of summaries) byPath.set(summary.path, summary);
	const byKey = new Map<string, Summary | Summary[]>();
	for (const summary of byPath.values()) {
		for (const found of keysOf(summary)) {
			const key = keyOf(summary.writer, found);
			const known = byKey.get(key);
			if (known === undefined) byKey.set(key, summary);
			else if (Array.isArray(known)) known.push(summary);
			else byKey.set(key, [known, summary]);
		}
	}
	return layered({ byPath, byKey }, new Map());
}

/** No other follow-ups. */
export const NO_OTHERS: Index = createIndex();

function* keysOf(summary: Summary): Iterable<string> {
	yield* summary.people;
	yield* employerKeys(summary);
}

function keyOf(writer: string, key: string): string {
	return `${key} ${writer}`;
}

/** What an employer is found by: its name, and the domains of its people but for those at which anybody may have an address. */
export function employerKeys({ company, to }: Pick<Summary, "company" | "to">): readonly string[] {
	const keys = new Set<string>();
	if (company !== undefined) keys.add(`c:${companyKey(company)}`);
	for (const { address } of to) {
		const domain = address?.slice(address.lastIndexOf("@") + 1);
		if (domain && !PUBLIC.test(domain)) keys.add(`d:${domain}`);
	}
	return [...keys];
}

const PUBLIC =
	/^(?:gmail|googlemail|yahoo|ymail|outlook|hotmail|live|msn|aol|icloud|me|mac|proton|protonmail|pm|gmx|web|mail|zoho|fastmail|yandex|qq|163)\.[a-z.]+$/;

function layered(base: Base, changes: ReadonlyMap<string, Summary | undefined>): Index {
	const find = (path: string, writer: string, key: string): Summary[] => {
		const inBase = base.byKey.get(keyOf(writer, key));
		const found: Summary[] = [];
		if (inBase) {
			for (const summary of Array.isArray(inBase) ? (inBase as readonly Summary[]) : [inBase as Summary]) {
				if (summary.path !== path && !changes.has(summary.path)) found.push(summary);
			}
		}
		for (const summary of changes.values()) {
			if (!summary || summary.path === path || summary.writer !== writer) continue;
			for (const other of keysOf(summary)) {
				if (other !== key) continue;
				found.push(summary);
				break;
			}
		}
		return found;
	};
	const findAll = (path: string, writer: string, keys: readonly string[]) =>
		[...new Set(keys.flatMap((key) => find(path, writer, key)))].sort(byPath);
	return {
		get size() {
			let size = base.byPath.size;
			for (const [path, summary] of changes) size += (summary ? 1 : 0) - (base.byPath.has(path) ? 1 : 0);
			return size;
		},
		*all() {
			for (const summary of base.byPath.values()) if (!changes.has(summary.path)) yield summary;
			for (const summary of changes.values()) if (summary) yield summary;
		},
		get: (path) => (changes.has(path) ? changes.get(path) : base.byPath.get(path)),
		update(path, summary) {
			const next = new Map(changes);
			next.set(path, summary);
			const index = layered(base, next);
			return next.size > MOST_CHANGES ? createIndex(index.all()) : index;
		},
		toPeople: findAll,
		toEmployer: findAll,
		toCompany: (path, writer, company) => find(path, writer, `c:${company}`).sort(byPath)[0],
	};
}

function byPath(a: Summary, b: Summary): number {
	return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
