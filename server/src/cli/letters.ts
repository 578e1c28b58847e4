import PostalMime, { type Address } from "postal-mime";
import { parse } from "../core/followup.js";
import { yamlText } from "../core/front-matter-edits.js";
import type { Key } from "../core/keys.js";
import { applyEdits } from "../core/text.js";
import { headerLines } from "../rules/hygiene/pasted-header.js";
import { Failure } from "./failure.js";

/** The endings of letters that are no follow-ups, but can be read as one. */
const ENDINGS = [".txt", ".eml"] as const;

/** Whether a file is a letter of another kind, by its name. */
export function isOtherLetter(path: string): boolean {
	return ENDINGS.some((ending) => path.toLowerCase().endsWith(ending));
}

/** A plain text as a follow-up: the header lines at its top become front matter. */
export function followUpOfText(text: string): string {
	const pasted = parse(text);
	const headers = headerLines(pasted);
	const body = applyEdits(
		text,
		headers.map(({ line }) => ({ span: line, text: "" })),
	);
	return withFrontMatter(
		headers.flatMap(({ key, value }) => (key && value ? [[key, value] as const] : [])),
		body,
	);
}

/** An email (RFC 5322) as a follow-up; fails where it holds no plain text. */
export async function followUpOfEmail(source: Uint8Array, shown: string): Promise<string> {
	let email: Awaited<ReturnType<typeof PostalMime.parse>>;
	try {
		email = await PostalMime.parse(source);
	} catch (error) {
		throw new Failure(`\`${shown}\` is no email: ${error instanceof Error ? error.message : String(error)}`);
	}
	if (email.text === undefined) throw new Failure(`\`${shown}\` holds no plain text to read.`);
	const people = (key: Key, list: readonly Address[] = []) =>
		list.flatMap(mailboxes).map((mailbox) => [key, mailbox] as const);
	return withFrontMatter(
		[
			...people("from", email.from ? [email.from] : []),
			...people("to", email.to),
			...people("cc", email.cc),
			...(email.subject ? [["subject", email.subject] as const] : []),
			...email.attachments.flatMap(({ filename }) => (filename ? [["attachments", filename] as const] : [])),
		],
		email.text,
	);
}

function mailboxes(address: Address): readonly string[] {
	if (address.group) return address.group.flatMap(mailboxes);
	const name = address.name.replace(/["\\<>]/g, "").trim();
	if (!address.address) return name === "" ? [] : [`"${name}"`];
	return [name === "" ? address.address : `"${name}" <${address.address}>`];
}

function withFrontMatter(values: readonly (readonly [Key, string])[], body: string): string {
	const byKey = new Map<Key, string[]>();
	for (const [key, value] of values) byKey.set(key, [...(byKey.get(key) ?? []), yamlText(value)]);
	const lines = [...byKey].map(([key, list]) => `${key}: ${list.length === 1 ? list[0] : `[${list.join(", ")}]`}\n`);
	return `---\n${lines.join("")}---\n\n${body.replace(/^\uFEFF/, "").trimStart()}`;
}
