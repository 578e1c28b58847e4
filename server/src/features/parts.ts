import type { Email } from "../core/rule.js";
import type { Act } from "../core/sentence.js";
import type { Span } from "../core/text.js";

/** A part of the email, as the outline shows it. */
export interface EmailPart {
	readonly name: string;
	readonly span: Span;
	/** What stands for it: the heading, or its first words. */
	readonly head: Span;
}

/** What a paragraph is called by what its sentences do; the first that fits. */
const NAMES: readonly (readonly [string, readonly Act[]])[] = [
	["Thank you", ["thanks"]],
	["Clarification", ["clarification"]],
	["Next steps", ["ask", "anticipate", "check-in"]],
	["Key topic", ["topic", "qualification"]],
	["Interest", ["enthusiasm"]],
];

/** The parts of an email: by its headings where it has some, else by what the sentences do. */
export function partsOf(email: Email): readonly EmailPart[] {
	return headingsOf(email).length > 0 ? partsByHeading(email) : partsByReading(email);
}

/** The headings of an email, in order. */
export function headingsOf({ followUp }: Email): readonly Span[] {
	return followUp.blocks
		.filter(({ block }) => block.kind === "heading")
		.map(({ block, start }) => ({ start, end: start + block.text.length }));
}

function partsByHeading(email: Email): readonly EmailPart[] {
	const { followUp, prose } = email;
	const headings = headingsOf(email);
	const bodyEnd = prose.signOff?.span.start ?? followUp.text.length;
	const parts = headings.map((head, index): EmailPart => {
		const next = headings[index + 1]?.start ?? (head.start < bodyEnd ? bodyEnd : followUp.text.length);
		const source = followUp.text.slice(head.start, head.end);
		const name = source
			.trim()
			.replace(/^#+|(?<!#)#+$/g, "")
			.trim();
		return { name: name || "Heading", head, span: { start: head.start, end: trimEnd(followUp.text, next, head.end) } };
	});
	return [...greetingOf(email), ...parts, ...signOffOf(email)];
}

/** The parts as the sentences tell them, whatever the headings say. */
export function partsByReading(email: Email): readonly EmailPart[] {
	const { prose } = email;
	const parts: EmailPart[] = [];
	for (const paragraph of prose.paragraphs) {
		const sentences = prose.sentences.slice(paragraph.from, paragraph.to);
		const acts = new Set(sentences.flatMap(({ sentence }) => [...sentence.acts]));
		const name = NAMES.find(([, fitting]) => fitting.some((act) => acts.has(act)))?.[0];
		const last = parts[parts.length - 1];
		if (last && (name === undefined || name === last.name)) {
			parts[parts.length - 1] = { ...last, span: { start: last.span.start, end: paragraph.span.end } };
			continue;
		}
		const first = sentences[0];
		const head = first
			? { start: first.start, end: first.start + first.sentence.text.length }
			: { start: paragraph.span.start, end: paragraph.span.start };
		parts.push({ name: name ?? "Opening", span: paragraph.span, head });
	}
	return [...greetingOf(email), ...parts, ...signOffOf(email)];
}

function greetingOf({ prose }: Email): EmailPart[] {
	return prose.greeting ? [{ name: "Greeting", span: prose.greeting.span, head: prose.greeting.span }] : [];
}

function signOffOf({ prose }: Email): EmailPart[] {
	if (!prose.signOff) return [];
	return [{ name: "Sign-off", span: prose.signOff.span, head: prose.signOff.closing ?? prose.signOff.span }];
}

function trimEnd(text: string, end: number, least: number): number {
	let at = end;
	while (at > least && /\s/.test(text.charAt(at - 1))) at--;
	return at;
}
