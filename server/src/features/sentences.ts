import { weekday } from "../core/date.js";
import { givenName, roleName } from "../core/facts.js";
import { fillTemplate } from "../core/phrase-rewrite.js";
import type { Email } from "../core/rule.js";
import { applyEdits, capitalise, overlaps, type Span } from "../core/text.js";
import { claim } from "../rules/claim.js";
import type { Analysis } from "./analysis.js";

/** A sentence that may stand where the cursor is, made from the front matter. */
export interface SentenceProposal {
	/** What it does, in the words of the outline. */
	readonly part: PartName;
	/** What is replaced: the beginning of it that is typed already. */
	readonly span: Span;
	readonly text: string;
}

type PartName = "Greeting" | "Thank you" | "Key topic" | "Clarification" | "Interest" | "Next steps" | "Sign-off";

/**
 * Sentences for the place of an offset in the body, what is missing first. Each is offered only if the email with it in
 * has no remark on it. Empty inside a sentence that goes another way.
 */
export function sentencesAt(analysis: Analysis, offset: number): readonly SentenceProposal[] {
	const { email } = analysis;
	const span = beginning(email, offset);
	if (!span) return [];
	const typed = email.followUp.text.slice(span.start, span.end).toLowerCase();
	const proposals = wanted(email, span).flatMap((part) =>
		sentencesFor(part, email).map((text): SentenceProposal => ({ part, span, text })),
	);
	const fitting = proposals.filter(({ text }) => text.toLowerCase().startsWith(typed) || isWordOf(typed, text));
	const before = keys(analysis.asSent().problems);
	return fitting.filter((proposal) => isClean(analysis, proposal, before));
}

/** The front matter's terms that a sentence may use. */
interface Terms {
	readonly [name: string]: string | undefined;
}

/**
 * Sentences by what they do. `{day}`, `{topic}`, `{company}`, `{role}`, `{claim}` (a qualification as a clause) and
 * `{open}` (an entry of `clarify`) are filled in; what stands in square brackets is left out where a term in it is not
 * known, and a sentence with an unknown term outside of them is not offered.
 */
const SENTENCES: Readonly<Record<PartName, readonly string[]>> = {
	Greeting: ["Dear {formal},", "Hi {name},", "Dear {name},"],
	"Thank you": [
		"Thank you for taking the time to talk with me[ on {day}][ about {topic}].",
		"Thank you for the conversation[ on {day}][ about the {role} role].",
		"I appreciated the time that you took[ on {day}] to tell me about the work[ at {company}].",
	],
	"Key topic": [
		"Our conversation about {topic} has stayed with me: {claim}, and I would enjoy building on that[ at {company}].",
		"What you said about {topic} connects with my own work: {claim}.",
		"I keep thinking about what you said on {topic}.",
		"{Claim}, and I would be glad to bring that to the {role|open} role.",
	],
	Clarification: [
		"We did not get to talk much about {open}, so let me add a few words: ",
		"I would like to add a word on {open}: ",
	],
	Interest: [
		"The conversation made me even more interested in the {role|open} role[ at {company}].",
		"I would be excited to contribute to the team[ at {company}].",
	],
	"Next steps": [
		"I would love to hear what the next steps look like when you have a moment.",
		"I look forward to hearing about the next steps[ for the {role} role].",
		"If anything else from me would help, I would be glad to send it.",
	],
	"Sign-off": ["Best regards,\n{writer}", "Kind regards,\n{writer}"],
};

const ORDER = Object.keys(SENTENCES) as readonly PartName[];

/** Which part the words of a heading name. */
const HEADED: readonly (readonly [RegExp, PartName])[] = [
	[/thank/i, "Thank you"],
	[/clarif|open point/i, "Clarification"],
	[/next/i, "Next steps"],
	[/topic|talked|discuss/i, "Key topic"],
	[/interest|why/i, "Interest"],
];

/** The parts that may be written at a place: the one that a heading names, else those that are missing, in the advised order. */
function wanted(email: Email, at: Span): readonly PartName[] {
	const { prose, followUp, facts } = email;
	if (prose.signOff && at.start > prose.signOff.span.start) return [];
	const heading = followUp.blocks.filter(({ block, start }) => block.kind === "heading" && start < at.start).pop();
	const named = heading && HEADED.find(([words]) => words.test(heading.block.text))?.[1];
	if (named) return [named];
	const isFirst = !prose.body.some(({ start }) => start < at.start);
	if (!prose.greeting && isFirst) return ["Greeting"];
	const acts = new Set(
		prose.body.filter(({ start }) => start !== at.start).flatMap(({ sentence }) => [...sentence.acts]),
	);
	const body = prose.body.map(({ sentence }) => sentence.plain).join(" ");
	const has: Readonly<Record<PartName, boolean>> = {
		Greeting: true,
		"Thank you": acts.has("thanks") || !isFirst,
		"Key topic": acts.has("topic") && acts.has("qualification"),
		Clarification: facts.clarify.every(({ text }) => body.includes(text.toLowerCase())),
		Interest: acts.has("enthusiasm"),
		"Next steps": acts.has("ask") || acts.has("anticipate"),
		// The beginning of one, typed here, is not there yet.
		"Sign-off": (prose.signOff && prose.signOff.span.start !== at.start) || prose.words === 0,
	};
	return ORDER.filter((part) => !has[part]);
}

function sentencesFor(part: PartName, email: Email): readonly string[] {
	const made = termsOf(email).flatMap((terms) => SENTENCES[part].flatMap((template) => fill(template, terms) ?? []));
	return [...new Set(made)];
}

/** Each topic that is not touched yet with each qualification; at least one set of terms. */
function termsOf({ facts, prose }: Email): readonly Terms[] {
	const body = prose.body.map(({ sentence }) => sentence.plain).join(" ");
	const fresh = (values: readonly { readonly text: string }[]) => {
		const texts = values.map(({ text }) => text).filter((text) => !body.includes(text.toLowerCase()));
		return texts.length > 0 ? texts.slice(0, MOST) : [undefined];
	};
	const { interview } = facts;
	const general: Terms = {
		name: givenName(facts.to[0]),
		formal: formalName(facts.to[0]?.name),
		writer: facts.from?.name ?? "",
		day: interview && weekday(interview.when.earliest, interview.when.zone),
		company: facts.company?.text,
		role: facts.role && roleName(facts.role.text),
	};
	const open = fresh(facts.clarify);
	const claims = fresh(facts.qualifications).map((text) => text && claim(text));
	return fresh(facts.topics).flatMap((topic) =>
		claims.flatMap((one) =>
			open.map((point) => ({ ...general, topic, claim: one, Claim: one && capitalise(one), open: point })),
		),
	);
}

/** "Dr. Lee" of "Dr. Wei Lee"; undefined for a name without a title. */
function formalName(name: string | undefined): string | undefined {
	const match = /^((?:Dr|Prof|Professor|Mr|Mrs|Ms|Mx)\.?)\s.*?(\S+)$/i.exec(name?.replace(/,.*$/, "").trim() ?? "");
	return match ? `${match[1]} ${match[2]}` : undefined;
}

/** As many topics, qualifications and open points as a list of proposals can hold. */
const MOST = 3;

function fill(template: string, terms: Terms): string | undefined {
	const { text, isWhole } = fillTemplate(template, terms);
	// A closing without a name ends its line, where the name goes.
	return isWhole ? text.replace(/\s+$/, (end) => (end.includes("\n") ? "\n" : end)) : undefined;
}

/** The beginning of a sentence up to an offset: at the start of a line or behind a sentence, with nothing behind it. */
function beginning({ followUp, prose }: Email, offset: number): Span | undefined {
	const { text } = followUp;
	if (offset < followUp.frontMatter.end) return undefined;
	const block = followUp.blocks.find(({ block, start }) => offset > start && offset <= start + block.text.length);
	if (block && block.block.kind !== "paragraph" && block.block.kind !== "list-item") return undefined;
	const lineStart = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
	const line = text.slice(lineStart, offset);
	const isFree = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(offset));
	if (!isFree) return undefined;
	const closed = /^(?:.*[.!?:]["'\u201D\u2019)]*[ \t]+|[ \t]*)/.exec(line)?.[0].length ?? 0;
	const greeted = prose.greeting && prose.greeting.span.end <= offset ? prose.greeting.span.end - lineStart : 0;
	const start = lineStart + Math.max(closed, greeted);
	const typed = text.slice(start, offset);
	const lead = typed.length - typed.trimStart().length;
	return { start: start + lead, end: offset };
}

/** Whether what is typed begins a word of the sentence: "next" finds the question about the next steps. */
function isWordOf(typed: string, text: string): boolean {
	return (
		/^[\p{L}]+$/u.test(typed) &&
		text
			.toLowerCase()
			.split(/[^\p{L}]+/u)
			.some((word) => word.startsWith(typed))
	);
}

function isClean(analysis: Analysis, { span, text }: SentenceProposal, before: ReadonlySet<string>): boolean {
	const changed = applyEdits(analysis.email.followUp.text, [{ span, text }]);
	const inside = { start: span.start, end: span.start + text.length };
	// What a finished draft would lack is no fault of the sentence.
	return !analysis
		.judge(changed)
		.problems.some(
			(problem) => overlaps(problem.span, inside) && problem.rule.from !== "draft" && !before.has(keyOf(problem)),
		);
}

interface Keyed {
	readonly rule: { readonly id: string };
	readonly message: string;
}

function keys(problems: readonly Keyed[]): ReadonlySet<string> {
	return new Set(problems.map(keyOf));
}

function keyOf({ rule, message }: Keyed): string {
	return `${rule.id} ${message}`;
}
