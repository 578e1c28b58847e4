import { isWhen, isZone, readWhen, type When } from "./date.js";
import type { FrontMatter, Value } from "./front-matter.js";
import type { Key } from "./keys.js";
import type { Span } from "./text.js";

/** A person in `from`, `to` or `cc`. */
export interface Mailbox {
	/** As written, without quotes; undefined for a bare address. */
	readonly name: string | undefined;
	/** Lower case; undefined for a bare name. */
	readonly address: string | undefined;
	readonly span: Span;
}

/** A date of the front matter and where it stands. */
export interface Dated {
	readonly when: When;
	readonly span: Span;
	readonly text: string;
}

/** A date or zone that cannot be read. */
export interface InvalidDate {
	readonly key: Key;
	readonly value: Value;
	readonly reason: string;
	readonly readings: readonly string[];
}

/** Where a follow-up stands in its life. */
export const STATUSES = ["draft", "sent", "answered", "closed"] as const;
export type Status = (typeof STATUSES)[number];

/** What the front matter says, typed. */
export interface Facts {
	readonly from: Mailbox | undefined;
	readonly to: readonly Mailbox[];
	readonly cc: readonly Mailbox[];
	readonly subject: Value | undefined;
	readonly company: Value | undefined;
	readonly role: Value | undefined;
	readonly interview: Dated | undefined;
	readonly decision: Dated | undefined;
	readonly sent: Dated | undefined;
	readonly replied: Dated | undefined;
	readonly closed: Dated | undefined;
	/** The zone of local times: `timezone`, else the one given by the host. */
	readonly zone: string;
	readonly topics: readonly Value[];
	readonly qualifications: readonly Value[];
	readonly clarify: readonly Value[];
	readonly goals: readonly Value[];
	readonly links: readonly Value[];
	readonly attachments: readonly Value[];
	readonly ignore: readonly Value[];
	readonly invalidDates: readonly InvalidDate[];
	readonly status: Status;
}

const remembered = new WeakMap<FrontMatter, Facts>();

/** Types the front matter. Local times are in its `timezone`, else in `hostZone`. */
export function readFacts(frontMatter: FrontMatter, hostZone: string): Facts {
	const known = remembered.get(frontMatter);
	if (known && (known.zone === hostZone || frontMatter.fields.has("timezone"))) return known;
	const facts = read(frontMatter, hostZone);
	remembered.set(frontMatter, facts);
	return facts;
}

function read(frontMatter: FrontMatter, hostZone: string): Facts {
	const values = (key: Key): readonly Value[] => frontMatter.fields.get(key)?.values ?? [];
	const first = (key: Key): Value | undefined => values(key)[0];
	const invalidDates: InvalidDate[] = [];
	const timezone = first("timezone");
	let zone = hostZone;
	if (timezone) {
		if (isZone(timezone.text)) zone = timezone.text;
		else {
			const reason = "is no time zone such as Europe/Berlin";
			invalidDates.push({ key: "timezone", value: timezone, reason, readings: [] });
		}
	}
	const date = (key: Key): Dated | undefined => {
		const value = first(key);
		if (!value) return undefined;
		const when = readWhen(value.text, zone);
		if (isWhen(when)) return { when, span: value.span, text: value.text };
		invalidDates.push({ key, value, reason: when.reason, readings: when.readings });
		return undefined;
	};
	const mailboxes = (key: Key) => values(key).flatMap((value) => readMailboxes(value));
	const sent = date("sent");
	const replied = date("replied");
	const closed = date("closed");
	// A status that somebody wrote by hand counts even where its date cannot be read.
	const has = (key: Key) => values(key).length > 0;
	const status: Status = has("closed") ? "closed" : has("replied") ? "answered" : has("sent") ? "sent" : "draft";
	return {
		from: mailboxes("from")[0],
		to: mailboxes("to"),
		cc: mailboxes("cc"),
		subject: first("subject"),
		company: first("company"),
		role: first("role"),
		interview: date("interview"),
		decision: date("decision"),
		sent,
		replied,
		closed,
		zone,
		topics: values("topics"),
		qualifications: values("qualifications"),
		clarify: values("clarify"),
		goals: values("goals"),
		links: values("links"),
		attachments: values("attachments"),
		ignore: values("ignore").flatMap((value) => splitWords(value)),
		invalidDates,
		status,
	};
}

/** What is longer, in code units, is no mailbox: it is kept as it stands, since taking it apart takes ever longer. */
const LONGEST_MAILBOX = 500;

/** The mailboxes of one value: `Name <address>`, either alone, or several with commas between. */
export function readMailboxes(value: Value): readonly Mailbox[] {
	const { text, span } = value;
	const mailboxes: Mailbox[] = [];
	// The text of a quoted YAML value is shorter than its span; then every mailbox has the span of the whole.
	const isExact = span.end - span.start === text.length;
	for (const piece of splitMailboxes(text)) {
		const source = text.slice(piece.start, piece.end);
		const isLong = source.length > LONGEST_MAILBOX;
		const match = isLong ? null : /^(?:"([^"]*)"\s*|([^<]*))(?:<([^<>]*)>)?$/.exec(source.trim());
		// What is no mailbox is kept as a name, so that nobody is left out unseen.
		let name = (match ? (match[1] ?? match[2] ?? "") : source).trim();
		let address = match?.[3]?.trim().toLowerCase();
		if (!isLong && address === undefined && /^\S+@\S+$/.test(name)) {
			address = name.toLowerCase();
			name = "";
		}
		if (name === "" && !address) continue;
		const start = piece.start + (source.length - source.trimStart().length);
		const end = piece.start + source.trimEnd().length;
		mailboxes.push({
			name: name === "" ? undefined : name,
			address: address === "" ? undefined : address,
			span: isExact ? { start: span.start + start, end: span.start + end } : span,
		});
	}
	return mailboxes;
}

/** Cuts at commas and semicolons outside quotes and angle brackets; "Reyes, Dana <d@x>" is one mailbox. */
function splitMailboxes(text: string): Span[] {
	const pieces: Span[] = [];
	let start = 0;
	let quoted = false;
	let angled = false;
	for (let i = 0; i <= text.length; i++) {
		const char = text.charAt(i);
		if (char === '"') quoted = !quoted;
		else if (char === "<") angled = true;
		else if (char === ">") angled = false;
		else if (i === text.length || ((char === "," || char === ";") && !quoted && !angled)) {
			// A surname before the comma of a `Surname, Name <address>`: a piece of one word, followed by one with an address.
			const piece = text.slice(start, i);
			const rest = /^,\s*[^,;<>@"]+<[^<>]+>\s*$/.exec(text.slice(i, i + LONGEST_MAILBOX));
			if (char === "," && rest && /^\s*[\p{L}'’-]+\s*$/u.test(piece)) continue;
			pieces.push({ start, end: i });
			start = i + 1;
		}
	}
	return pieces;
}

function splitWords(value: Value): Value[] {
	if (!/[\s,]/.test(value.text) || value.span.end - value.span.start !== value.text.length) return [value];
	return [...value.text.matchAll(/[^\s,]+/g)].map((match) => ({
		text: match[0],
		span: { start: value.span.start + match.index, end: value.span.start + match.index + match[0].length },
	}));
}

/** A role for "the ... role": "Nurse" of "Nurse position". */
export function roleName(role: string): string {
	return role.trim().replace(/\s+(?:role|position)$/i, "");
}

/** The first name in a mailbox: "Dana" of "Dana Reyes", of "Reyes, Dana" and of "Dr. Dana Reyes"; undefined without a name. */
export function givenName(mailbox: Mailbox | undefined): string | undefined {
	if (!mailbox?.name) return undefined;
	const [before, after] = mailbox.name.split(",");
	const words = (after ?? before ?? "").trim().split(/\s+/);
	return words.find((word) => !/^(?:dr|mr|mrs|ms|mx|prof|professor|sir|dame)\.?$/i.test(word)) || undefined;
}
