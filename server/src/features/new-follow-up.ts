import { type Instant, isWhen, readWhen, writeDay } from "../core/date.js";
import { givenName, roleName } from "../core/facts.js";
import type { Index } from "../core/follow-up-index.js";
import { type FollowUp, parse } from "../core/followup.js";
import { yamlMailbox, yamlText } from "../core/front-matter-edits.js";
import type { Key } from "../core/keys.js";
import { readEmail } from "../core/lint.js";
import { fold } from "../core/people.js";
import type { Email } from "../core/rule.js";
import { peopleOf, type Summary, summarise, writerOf } from "../core/summary.js";
import { isSameInterview } from "../core/thread.js";

/** What somebody knows who begins a follow-up; empty texts are left out. */
export interface NewFollowUp {
	/** `Name <address>`, or either alone. */
	readonly to: string;
	readonly company: string;
	readonly role: string;
	/** When the interview ended, as the front matter holds it. */
	readonly interview: string;
	readonly timezone: string;
	readonly clarify: string;
	readonly topic: string;
	/** What the writer brings to it, as a clause without "I". */
	readonly qualification: string;
	readonly from: string;
}

/** The facts that the letters to a panel share: none of the sentences. Empty texts are not known. */
export type SharedFacts = Pick<NewFollowUp, "from" | "company" | "role" | "interview" | "timezone">;

/** What an email has in common with one to another member of the panel. */
export function sharedFacts({ facts, followUp }: Email): SharedFacts {
	const value = (key: Key) => fieldOf(followUp, key);
	return {
		from: value("from"),
		company: facts.company?.text ?? "",
		role: facts.role?.text ?? "",
		interview: value("interview"),
		timezone: value("timezone"),
	};
}

/** A follow-up to begin with. */
export interface BegunFollowUp {
	/** A file name that is one on every system. */
	readonly name: string;
	readonly text: string;
	/** Where the thank-you begins, as an offset in `text`. */
	readonly cursor: number;
	/** Where that person already got one for this interview: the URI of it and a sentence. */
	readonly already: { readonly uri: string; readonly message: string } | null;
}

/** Begins a follow-up in a folder (a URI that ends in `/`): its facts, the greeting, and an empty line for the thanks. */
export function newFollowUp(
	facts: NewFollowUp,
	folder: string,
	{ now, zone, others }: { readonly now: Instant; readonly zone: string; readonly others: Index },
): BegunFollowUp {
	const line = (key: keyof NewFollowUp, value: string) =>
		value.trim() === "" ? [] : [`${key}: ${written(key, value)}`];
	const list = (key: Key, value: string) => (value.trim() === "" ? [] : [`${key}: [${yamlText(value)}]`]);
	const subject =
		facts.role.trim() === ""
			? "Thank you for the conversation"
			: `Thank you for the conversation about the ${roleName(facts.role)} role`;
	const head = [
		"---",
		...line("from", facts.from),
		...line("to", facts.to),
		...line("company", facts.company),
		...line("role", facts.role),
		...line("interview", facts.interview),
		...line("timezone", facts.timezone),
		...list("topics", facts.topic),
		...list("qualifications", facts.qualification),
		...list("clarify", facts.clarify),
		`subject: ${yamlText(subject.length > 60 ? "Thank you for the conversation" : subject)}`,
		"---",
		"",
	].join("\n");
	const email = readEmail(`${folder}new.followup.md`, parse(head), zone);
	const name = givenName(email.facts.to[0]);
	const text = `${head}\n${name === undefined ? "Hello" : `Hi ${name}`},\n\n\n`;
	const own = summarise(email);
	const people = peopleOf(email);
	const known = others.toPeople(own.path, writerOf(email), people).filter((other) => isSameInterview(own, other));
	const earlier = known.find((other) => other.status !== "draft") ?? known[0];
	const reader = email.facts.to[0]?.name ?? "This person";
	const when = readWhen(facts.interview, zone);
	const day = writeDay(isWhen(when) ? when.earliest : now, zone);
	return {
		name: fileName(day, facts.company, email.facts.to[0]?.name ?? email.facts.to[0]?.address?.replace(/@.*/, "") ?? ""),
		text,
		cursor: text.length - 1,
		already: earlier
			? {
					uri: earlier.path,
					message:
						earlier.status === "draft"
							? `${reader} already has a draft for this interview. One is enough.`
							: `${reader} already got a follow-up for this interview. One is enough.`,
				}
			: null,
	};
}

/**
 * The path of a letter from the one address that all in a folder are written from; undefined where there is none. Without
 * its `from` a new one would be compared with none of them.
 */
export function letterOfWriter(folder: string, others: Index): string | undefined {
	let letter: Summary | undefined;
	for (const one of others.all()) {
		if (!one.path.startsWith(folder) || one.writer === letter?.writer) continue;
		if (letter || !one.writer.includes("@")) return undefined;
		letter = one;
	}
	return letter?.path;
}

/** The `from` of a text, as it is written there; empty without one. */
export function fromOf(text: string): string {
	return fieldOf(parse(text), "from");
}

function fieldOf({ frontMatter }: FollowUp, key: Key): string {
	return frontMatter.fields.get(key)?.values[0]?.text ?? "";
}

/** A value on one line, in quotes only where YAML would read it as something else. */
function written(key: string, value: string): string {
	if (key === "from" || key === "to") return yamlMailbox(value);
	return key === "interview" && /^[\dT:+[\]\w/ .-]+$/.test(value) ? value.trim() : yamlText(value);
}

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** `<date>-<company>-<person>.followup.md` of letters, digits and hyphens only, so that no name can lead elsewhere. */
function fileName(day: string, company: string, person: string): string {
	const slug = (text: string) =>
		fold(text)
			.replace(/[^a-z0-9]+/g, "-")
			.replace(/^-+|-+$/g, "")
			.slice(0, 40);
	const parts = [day, slug(company), slug(person)].filter((part) => part !== "" && !RESERVED.test(part));
	return `${parts.join("-")}.followup.md`;
}
