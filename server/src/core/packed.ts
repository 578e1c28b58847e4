import { STATUSES, type Status } from "./facts.js";
import { KINDS } from "./prose.js";
import { folderOf, type Interval, peopleFrom, type Summary } from "./summary.js";

/**
 * A summary as one string without its path: a tenth of the memory of the object, holding on to no text that it was cut
 * from, and equal to that of an equal summary.
 */
export type Packed = string;

/** What stands in the string, in this order: short, because there may be ten thousand. */
type Row = readonly [
	writer: string | 0,
	status: number,
	kind: number,
	to: readonly (string | 0)[],
	greeted: readonly string[],
	company: string | 0,
	role: string | 0,
	times: readonly (Time | 0)[],
	zone: string,
	anchor: readonly [number, number, number, number],
	pieces: string,
	words: number,
];

/** Both ends where they differ, and of the moment 0, since a 0 alone stands for no time. */
type Time = number | readonly [number, number];

/** Packs a summary. */
export function pack(summary: Summary): Packed {
	const { path, writer, status, kind, to, greeted, company, role, zone, anchor, pieces, words } = summary;
	const { interview, decision, sent, replied, closed } = summary;
	const row: Row = [
		writer === folderOf(path) ? 0 : writer,
		STATUSES.indexOf(status),
		kind === undefined ? -1 : KINDS.indexOf(kind),
		to.flatMap(({ name, address }) => [name ?? 0, address ?? 0] as const),
		greeted,
		company ?? 0,
		role ?? 0,
		[interview, decision, sent, replied, closed].map((one) =>
			one === undefined ? 0 : one.from === one.to && one.from !== 0 ? one.from : [one.from, one.to],
		),
		zone,
		[anchor.start.line, anchor.start.character, anchor.end.line, anchor.end.character],
		pieces.map(digits).join(""),
		words,
	];
	// Joined, it is one stretch of memory; what is written as one value is a chain of pieces.
	return row.map((field) => JSON.stringify(field)).join(",");
}

/** The summary of a path that was packed. */
export function unpack(path: string, packed: Packed): Summary {
	const [writer, status, kind, to, greeted, company, role, times, zone, anchor, pieces, words] = JSON.parse(
		`[${packed}]`,
	) as Row;
	const [interview, decision, sent, replied, closed] = times.map(intervalOf);
	const mailboxes: { name: string | undefined; address: string | undefined }[] = [];
	for (let i = 0; i < to.length; i += 2) mailboxes.push({ name: to[i] || undefined, address: to[i + 1] || undefined });
	let people: readonly string[] | undefined;
	return {
		path,
		writer: writer || folderOf(path),
		status: STATUSES[status] as Status,
		kind: KINDS[kind],
		to: mailboxes,
		greeted,
		// Most of those that are unpacked are never asked for these.
		get people() {
			people ??= peopleFrom(mailboxes, greeted);
			return people;
		},
		company: company || undefined,
		role: role || undefined,
		interview,
		decision,
		sent,
		replied,
		closed,
		zone,
		anchor: {
			start: { line: anchor[0], character: anchor[1] },
			end: { line: anchor[2], character: anchor[3] },
		},
		pieces: numbers(pieces),
		words,
	};
}

function intervalOf(time: Time | 0): Interval | undefined {
	if (time === 0) return undefined;
	return typeof time === "number" ? { from: time, to: time } : { from: time[0], to: time[1] };
}

/** The characters from `#` to `[` are as many digits: none of them is escaped in JSON. */
const BASE = 57;
const FIRST = 0x23;
/** So many digits hold 32 bits. */
const DIGITS = 6;

function digits(value: number): string {
	let text = "";
	for (let rest = value, i = 0; i < DIGITS; i++, rest = Math.floor(rest / BASE))
		text += String.fromCharCode(FIRST + (rest % BASE));
	return text;
}

function numbers(text: string): readonly number[] {
	const values: number[] = [];
	for (let at = 0; at < text.length; at += DIGITS) {
		let value = 0;
		for (let i = DIGITS - 1; i >= 0; i--) value = value * BASE + (text.charCodeAt(at + i) - FIRST);
		values.push(value);
	}
	return values;
}
