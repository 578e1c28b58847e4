import type { Block, PlacedBlock } from "./blocks.js";
import type { FollowUp } from "./followup.js";
import { readKind } from "./kind.js";
import { isEnglish } from "./language.js";
import { findGreeting, findSignOff } from "./parts.js";
import { type ReadSentence, readSentences, readText } from "./reading.js";
import type { Act, Part, PlacedSentence } from "./sentence.js";
import { type Span, shift } from "./text.js";

/** What kind of email this is; each is judged by its own measure. */
export type Kind = "thank-you" | "status-check" | "after-rejection" | "other";

/** How the email addresses its reader. Spans are in the whole text. */
export interface Greeting {
	readonly kind: "named" | "generic";
	/** From the first word to the punctuation that closes it. */
	readonly span: Span;
	/** The names in it, titles left out: "Reyes" of "Dear Dr. Reyes,". */
	readonly names: readonly Span[];
}

/** How the email ends. */
export interface SignOff {
	/** The whole, from the closing words to the end of the signature. */
	readonly span: Span;
	/** Such as "Best regards"; undefined where only a name stands. */
	readonly closing: Span | undefined;
	/** The writer's name below it. */
	readonly name: Span | undefined;
}

/** A paragraph of the body, without greeting, sign-off and signature. */
export interface Paragraph {
	readonly span: Span;
	readonly words: number;
	/** The indexes of its sentences in `Prose.sentences`, `to` exclusive. */
	readonly from: number;
	readonly to: number;
}

/** What the email was read to be and to contain: the `reading` of `check --format json`. */
export interface Reading {
	readonly kind: Kind;
	readonly greeting: "named" | "generic" | "none";
	readonly thanks: boolean;
	readonly thanksFirst: boolean;
	readonly topic: boolean;
	readonly qualification: boolean;
	readonly enthusiasm: boolean;
	readonly nextSteps: "ask" | "anticipate" | "none";
	readonly signOff: boolean;
}

/** The email's words, read. */
export interface Prose {
	/** Every sentence in order: subject, greeting, body, sign-off, signature. */
	readonly sentences: readonly PlacedSentence[];
	/** Those of the body only. */
	readonly body: readonly PlacedSentence[];
	readonly paragraphs: readonly Paragraph[];
	readonly greeting: Greeting | undefined;
	readonly signOff: SignOff | undefined;
	/** Words of the body: what length rules count. */
	readonly words: number;
	readonly reading: Reading;
	/** False where the text is in another language: then nothing is said that depends on reading it. */
	readonly isEnglish: boolean;
}

/** Reads the prose of a follow-up. Blocks and sentences that were read before are not read again. */
export function analyse(followUp: FollowUp): Prose {
	const blocks = followUp.blocks.filter(({ block }) => block.kind === "paragraph" || block.kind === "list-item");
	const greeting = greetingOf(blocks[0]);
	const signOff = signOffOf(blocks, greeting?.span.end ?? 0);
	const bodyStart = greeting?.span.end ?? 0;
	const bodyEnd = signOff?.span.start ?? Number.POSITIVE_INFINITY;

	const subject = subjectOf(followUp);
	const sentences: PlacedSentence[] = subject ? [subject] : [];
	const body: PlacedSentence[] = [];
	const paragraphs: Paragraph[] = [];
	let words = 0;
	for (const { block, start } of blocks) {
		const end = start + block.text.length;
		if (start < bodyStart) place(sentences, slice(block, start, start, Math.min(end, bodyStart)), "greeting");
		const from = Math.max(start, bodyStart);
		const to = Math.min(end, bodyEnd);
		if (from < to) {
			const first = sentences.length;
			let count = 0;
			// A whole block is remembered with its sentences; only the two that are cut are read as pieces.
			const read = from === start && to === end ? readSentences(block) : slice(block, start, from, to).read;
			for (const { sentence, offset } of read) {
				const placed = { sentence, start: from + offset, part: "body" as const, paragraph: paragraphs.length };
				sentences.push(placed);
				body.push(placed);
				count += sentence.words.length;
			}
			if (read.length > 0) {
				const last = body[body.length - 1] as PlacedSentence;
				const span = { start: sentences[first]?.start ?? from, end: last.start + last.sentence.text.length };
				paragraphs.push({ span, words: count, from: first, to: sentences.length });
			}
			words += count;
		}
		if (end > bodyEnd) {
			let closingEnd = signOff?.closing?.end ?? bodyEnd;
			while (/[,.!]/.test(followUp.text.charAt(closingEnd))) closingEnd++;
			const middle = Math.max(start, Math.min(end, closingEnd));
			place(sentences, slice(block, start, Math.max(start, bodyEnd), middle), "sign-off");
			place(sentences, slice(block, start, Math.max(start, bodyEnd, middle), end), "signature");
		}
	}
	const english = isEnglish(body);
	const reading = readWhole(body, subject, greeting, signOff, english);
	return { sentences, body, paragraphs, greeting, signOff, words, reading, isEnglish: english };
}

function greetingOf(first: PlacedBlock | undefined): Greeting | undefined {
	if (first?.block.kind !== "paragraph") return undefined;
	const found = findGreeting(first.block.prose);
	if (!found) return undefined;
	return {
		kind: found.kind,
		span: shift(found.span, first.start),
		names: found.names.map((span) => shift(span, first.start)),
	};
}

/** As many blocks as a sign-off with a signature may have. */
const LAST_BLOCKS = 8;

function signOffOf(blocks: readonly PlacedBlock[], after: number): SignOff | undefined {
	const last = blocks.slice(-LAST_BLOCKS);
	const [first] = last;
	if (!first) return undefined;
	let tail = "";
	for (const { block, start } of last)
		tail += "\n".repeat(Math.max(0, start - first.start - tail.length)) + block.prose;
	const found = findSignOff(tail);
	if (!found || first.start + found.start < after) return undefined;
	const end = first.start + tail.trimEnd().length;
	return {
		span: { start: first.start + found.start, end },
		closing: found.closing && shift(found.closing, first.start),
		name: found.name && shift(found.name, first.start),
	};
}

interface Slice {
	readonly read: readonly ReadSentence[];
	readonly start: number;
}

/** A piece of a block, from and to given in the whole text. */
function slice(block: Block, start: number, from: number, to: number): Slice {
	return { read: from < to ? readText(block.prose.slice(from - start, to - start)) : [], start: from };
}

function place(sentences: PlacedSentence[], { read, start }: Slice, part: Part): void {
	for (const { sentence, offset } of read) sentences.push({ sentence, start: start + offset, part, paragraph: -1 });
}

function subjectOf({ text, frontMatter }: FollowUp): PlacedSentence | undefined {
	const value = frontMatter.fields.get("subject")?.values[0];
	if (!value) return undefined;
	// Behind a quote, if there is one; a value with escapes is not as long as its source, and is not read.
	const at = text.indexOf(value.text, value.span.start);
	if (at < 0 || at + value.text.length > value.span.end) return undefined;
	const [first, ...more] = readText(value.text);
	if (!first) return undefined;
	const sentence = more.length === 0 ? first.sentence : { ...first.sentence, text: value.text };
	return { sentence, start: at + first.offset, part: "subject", paragraph: -1 };
}

function readWhole(
	body: readonly PlacedSentence[],
	subject: PlacedSentence | undefined,
	greeting: Greeting | undefined,
	signOff: SignOff | undefined,
	english: boolean,
): Reading {
	const acts = new Set<Act>();
	if (english) for (const { sentence } of body) for (const act of sentence.acts) acts.add(act);
	// A pleasantry may stand before the thanks.
	const opening = body.filter(({ sentence }, index) => index > 3 || !isOnlyPleasant(sentence.acts)).slice(0, 2);
	const thanksFirst = english && opening.some(({ sentence }) => sentence.acts.has("thanks"));
	const kind = readKind(body, subject?.sentence, thanksFirst);
	// A decision that was made leaves no next step but to hear from each other.
	const open = kind === "thank-you" || kind === "status-check";
	return {
		kind,
		greeting: greeting?.kind ?? "none",
		thanks: acts.has("thanks"),
		thanksFirst,
		topic: acts.has("topic"),
		qualification: acts.has("qualification"),
		enthusiasm: acts.has("enthusiasm"),
		nextSteps: !open ? "none" : acts.has("ask") ? "ask" : acts.has("anticipate") ? "anticipate" : "none",
		signOff: signOff !== undefined,
	};
}

function isOnlyPleasant(acts: ReadonlySet<Act>): boolean {
	return acts.has("pleasantry") && !acts.has("thanks");
}
