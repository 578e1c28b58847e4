import type { When } from "./date.js";
import { type Facts, type Mailbox, readFacts, type Status } from "./facts.js";
import { parse } from "./followup.js";
import { frameOf } from "./frame.js";
import { fold, personKeys, plainAddress } from "./people.js";
import type { Kind } from "./prose.js";
import { remember } from "./remember.js";
import type { Email } from "./rule.js";
import { wordingOf } from "./shared-pieces.js";
import { Lines, type Position, type Span } from "./text.js";
import { cutSentences } from "./tokens.js";

/** Two ends of a time, in epoch milliseconds; the same for a moment. */
export interface Interval {
	readonly from: number;
	readonly to: number;
}

/** What is due of a follow-up depends on these, and on the clock. */
export interface Dates {
	readonly status: Status;
	/** Undefined where the sentences were not read: only what is due depends on it, see `glance`. */
	readonly kind: Kind | undefined;
	readonly interview: Interval | undefined;
	readonly decision: Interval | undefined;
	readonly sent: Interval | undefined;
	readonly replied: Interval | undefined;
	readonly closed: Interval | undefined;
	/** The zone in which its times are told. */
	readonly zone: string;
}

/** What the index keeps of a follow-up: its facts and hashes of its sentences, never its text. */
export interface Summary extends Dates {
	readonly path: string;
	/** Who writes: `from`, else the folder. Only follow-ups of one writer are compared. */
	readonly writer: string;
	readonly to: readonly Pick<Mailbox, "name" | "address">[];
	/** The names that it greets, where it says in no `to` whom it is for. */
	readonly greeted: readonly string[];
	/** What the recipients are found by; see people.ts. */
	readonly people: readonly string[];
	readonly company: string | undefined;
	readonly role: string | undefined;
	/** Where to point in that file: `sent`, else `to`, else its start. */
	readonly anchor: { readonly start: Position; readonly end: Position };
	/** Hashes of what it says, for comparing wording. */
	readonly pieces: readonly number[];
	/** Words of the body. */
	readonly words: number;
}

/** What is due of an email depends on these. */
export function datesOf({ facts, prose }: Email): Dates {
	return dates(facts, prose.reading.kind);
}

/** Summarises an email that was read whole. */
export function summarise(email: Email): Summary {
	const { prose, followUp } = email;
	return describe(email, {
		kind: prose.reading.kind,
		greeted: (prose.greeting?.names ?? []).map((span) => followUp.text.slice(span.start, span.end)),
		wording: wordingOf(prose.body),
	});
}

/**
 * Summarises a text without reading its sentences: the same as `summarise`, but for the kind, at a fraction of the cost.
 * No sentence is kept, or cut into words.
 */
export function glance(path: string, text: string, zone: string): Summary {
	const followUp = parse(text);
	const facts = readFacts(followUp.frontMatter, zone);
	const { blocks, greeting, signOff } = frameOf(followUp);
	const from = greeting?.span.end ?? 0;
	const to = signOff?.span.start ?? Number.POSITIVE_INFINITY;
	const body = blocks.flatMap(({ block, start }) => {
		const prose = block.prose.slice(Math.max(0, from - start), Math.max(0, to - start));
		return cutSentences(prose).map((span) => ({ sentence: { text: prose.slice(span.start, span.end) }, start: 0 }));
	});
	return describe(
		{ path, followUp, facts },
		{
			kind: undefined,
			greeted: (greeting?.names ?? []).map((span) => text.slice(span.start, span.end)),
			wording: wordingOf(body),
		},
	);
}

function describe(
	{ path, followUp, facts }: Pick<Email, "path" | "followUp" | "facts">,
	read: {
		readonly kind: Kind | undefined;
		readonly greeted: readonly string[];
		readonly wording: ReturnType<typeof wordingOf>;
	},
): Summary {
	const anchor = (facts.sent ?? facts.to[0])?.span ?? { start: 0, end: 0 };
	const greeted = facts.to.length > 0 ? [] : read.greeted;
	return {
		path,
		writer: writerOf({ path, facts }),
		...dates(facts, read.kind),
		to: facts.to.map(({ name, address }) => ({ name, address })),
		greeted,
		people: peopleFrom(facts.to, greeted),
		company: facts.company?.text,
		role: facts.role?.text,
		anchor: positions(followUp.text, anchor),
		pieces: [...read.wording.pieces.keys()],
		words: read.wording.words,
	};
}

function dates(facts: Facts, kind: Kind | undefined): Dates {
	return {
		status: facts.status,
		kind,
		interview: interval(facts.interview?.when),
		decision: interval(facts.decision?.when),
		sent: interval(facts.sent?.when),
		replied: interval(facts.replied?.when),
		closed: interval(facts.closed?.when),
		zone: facts.zone,
	};
}

/** The writer of an email: its `from`, else the folder of its file. */
export function writerOf({ path, facts }: Pick<Email, "path" | "facts">): string {
	const { from } = facts;
	if (from) return from.address ? plainAddress(from.address) : fold(from.name ?? "");
	return folderOf(path);
}

/** The folder of a path, with its slash. */
export function folderOf(path: string): string {
	return path.slice(0, path.lastIndexOf("/") + 1);
}

/** What the recipients of an email are found by; without `to`, the names it greets. */
export function peopleOf({ facts, prose, followUp }: Email): readonly string[] {
	if (facts.to.length > 0) return recipientKeys(facts);
	const names = prose.greeting?.names ?? [];
	return peopleFrom(
		[],
		names.map((span) => followUp.text.slice(span.start, span.end)),
	);
}

const recipientKeys = remember(({ to }: Facts): readonly string[] => peopleFrom(to, []));

/** What people are found by: those it goes to, else those it greets. */
export function peopleFrom(to: Summary["to"], greeted: readonly string[]): readonly string[] {
	const keys = to.length > 0 ? to.flatMap((mailbox) => personKeys(mailbox)) : greeted.map((name) => `n:${fold(name)}`);
	return [...new Set(keys)];
}

/** The two ends of what the front matter says of a time. */
export function interval(when: When | undefined): Interval | undefined {
	return when && { from: when.earliest.epochMilliseconds, to: when.latest.epochMilliseconds };
}

function positions(text: string, span: Span): { start: Position; end: Position } {
	const lines = new Lines(text.slice(0, span.end));
	return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}
