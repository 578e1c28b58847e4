import type { FollowUp } from "./followup.js";
import { type Frame, frameOf, type Greeting, type SignOff } from "./frame.js";
import type { Value } from "./front-matter.js";
import { readKind, type Signal } from "./kind.js";
import { isEnglish, LANGUAGE_SAMPLE } from "./language.js";
import { type Passage, passageOfLine, pieceOf, pieceWithout } from "./reading.js";
import { remember } from "./remember.js";
import type { Act, Part, PlacedSentence, Sentence } from "./sentence.js";
import { type Span, shift } from "./text.js";
import { type Writing, wordInWriting } from "./writing.js";

/** What kind of email this is; each is judged by its own measure. */
export const KINDS = ["thank-you", "status-check", "after-rejection", "other"] as const;
export type Kind = (typeof KINDS)[number];

/** A paragraph of the body, without greeting, sign-off and signature. */
export interface Paragraph {
	readonly span: Span;
	readonly words: number;
	/** Whether it is an item of a list. */
	readonly isItem: boolean;
	/** The indexes of its sentences in `Prose.sentences`, `to` exclusive. */
	readonly from: number;
	readonly to: number;
}

/** A passage in its place. */
export interface PlacedPassage {
	readonly passage: Passage;
	/** Where it starts in the whole text. */
	readonly start: number;
	readonly part: Part;
	/** Whether it is an item of a list. */
	readonly isItem: boolean;
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

/** The email's words, read. Lists of single sentences are made when somebody first asks for them. */
export interface Prose {
	/** The sentences as they stand together in blocks: what looks at each sentence remembers its answer by passage. */
	readonly passages: readonly PlacedPassage[];
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
	/** The word of the body that is being written, which is not read yet; empty where the next one is to come. */
	readonly unread: Span | undefined;
}

/**
 * Reads the prose of a follow-up. Blocks and sentences that were read before are not read again, and while somebody types
 * a word the sentence is that before it.
 */
export function analyse(followUp: FollowUp, writing?: Writing): Prose {
	const frame = frameOf(followUp);
	const { greeting, signOff } = frame;
	const subject = subjectOf(followUp);
	const word = writing && wordInWriting(followUp.text, writing);
	const { passages, unread } = cutIntoParts(followUp.text, frame, word);
	if (subject) passages.unshift(subject);
	let words = 0;
	for (const { passage, part } of passages) if (part === "body") words += passage.words;
	const english = isEnglish(opening(passages, LANGUAGE_SAMPLE));
	const reading = readWhole(passages, subject?.passage, greeting, signOff, english);
	let sentences: readonly PlacedSentence[] | undefined;
	let body: readonly PlacedSentence[] | undefined;
	let paragraphs: readonly Paragraph[] | undefined;
	return {
		passages,
		get sentences() {
			sentences ??= placeSentences(passages);
			return sentences;
		},
		get body() {
			body ??= this.sentences.filter(({ part }) => part === "body");
			return body;
		},
		get paragraphs() {
			paragraphs ??= placeParagraphs(passages);
			return paragraphs;
		},
		greeting,
		signOff,
		words,
		reading,
		isEnglish: english,
		unread,
	};
}

/** The passages of blocks, cut where the greeting ends and the sign-off starts; those without a sentence are left out. */
function cutIntoParts(
	text: string,
	{ blocks, greeting, signOff }: Frame,
	word: Span | undefined,
): { readonly passages: PlacedPassage[]; readonly unread: Span | undefined } {
	const passages: PlacedPassage[] = [];
	let unread: Span | undefined;
	const bodyStart = greeting?.span.end ?? 0;
	const bodyEnd = signOff?.span.start ?? Number.POSITIVE_INFINITY;
	for (const { block, start } of blocks) {
		const end = start + block.text.length;
		const place = (from: number, to: number, part: Part) => {
			if (from >= to) return;
			const isWritten = part === "body" && word !== undefined && word.start >= from && word.end <= to;
			if (isWritten) unread = word;
			const passage = isWritten
				? pieceWithout(block, from - start, to - start, shift(word, -start))
				: pieceOf(block, from - start, to - start);
			if (passage.sentences.length > 0)
				passages.push({ passage, start: from, part, isItem: block.kind === "list-item" });
		};
		if (start < bodyStart) place(start, Math.min(end, bodyStart), "greeting");
		place(Math.max(start, bodyStart), Math.min(end, bodyEnd), "body");
		if (end > bodyEnd) {
			let closingEnd = signOff?.closing?.end ?? bodyEnd;
			while (/[,.!]/.test(text.charAt(closingEnd))) closingEnd++;
			const closingStart = Math.max(start, bodyEnd);
			const middle = Math.max(closingStart, Math.min(end, closingEnd));
			place(closingStart, middle, "sign-off");
			place(middle, end, "signature");
		}
	}
	return { passages, unread };
}

function placeSentences(passages: readonly PlacedPassage[]): readonly PlacedSentence[] {
	const placed: PlacedSentence[] = [];
	let paragraphs = 0;
	for (const { passage, start, part } of passages) {
		const paragraph = part === "body" ? paragraphs++ : -1;
		for (const { sentence, offset } of passage.sentences) {
			placed.push({ sentence, start: start + offset, part, paragraph });
		}
	}
	return placed;
}

function placeParagraphs(passages: readonly PlacedPassage[]): readonly Paragraph[] {
	const paragraphs: Paragraph[] = [];
	let from = 0;
	for (const { passage, start, part, isItem } of passages) {
		const { sentences, words } = passage;
		const to = from + sentences.length;
		const [first, last] = [sentences[0], sentences[sentences.length - 1]];
		if (part === "body" && first && last) {
			const span = { start: start + first.offset, end: start + last.offset + last.sentence.text.length };
			paragraphs.push({ span, words, isItem, from, to });
		}
		from = to;
	}
	return paragraphs;
}

/** The first sentences of the body. */
function opening(passages: readonly PlacedPassage[], most: number): readonly Sentence[] {
	const sentences: Sentence[] = [];
	for (const { passage, part } of passages) {
		if (part !== "body") continue;
		for (const { sentence } of passage.sentences) if (sentences.push(sentence) >= most) return sentences;
	}
	return sentences;
}

function subjectOf({ text, frontMatter }: FollowUp): PlacedPassage | undefined {
	const value = frontMatter.fields.get("subject")?.values[0];
	if (!value) return undefined;
	// Behind a quote, if there is one; a value with escapes is not as long as its source, and is not read.
	const at = text.indexOf(value.text, value.span.start);
	if (at < 0 || at + value.text.length > value.span.end) return undefined;
	return { passage: subjectPassage(value), start: at, part: "subject", isItem: false };
}

/** A subject is shown as far as about 60 characters; what is longer than this, in code units, is not read to its end. */
const LONGEST_SUBJECT = 500;

const subjectPassage = remember(({ text }: Value): Passage => passageOfLine(text.slice(0, LONGEST_SUBJECT)));

function readWhole(
	passages: readonly PlacedPassage[],
	subject: Passage | undefined,
	greeting: Greeting | undefined,
	signOff: SignOff | undefined,
	english: boolean,
): Reading {
	const distinct = new Set<ReadonlySet<Act>>();
	const signals: Signal[] = [];
	const done = new Set<Act>();
	for (const { passage, part } of passages) {
		if (part === "sign-off") for (const act of saidInClosing(passage)) done.add(act);
		if (part !== "body") continue;
		distinct.add(passage.acts);
		for (const signal of passage.signals) signals.push(signal);
	}
	for (const acts of distinct) for (const act of acts) done.add(act);
	const acts = english ? done : NO_ACTS;
	// A pleasantry may stand before the thanks.
	const first = opening(passages, 6)
		.filter((sentence, index) => index > 3 || !isOnlyPleasant(sentence.acts))
		.slice(0, 2);
	const thanksFirst = english && first.some((sentence) => sentence.acts.has("thanks"));
	const kind = readKind(signals, done, subject, thanksFirst);
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

/** "Thank you for your time, Sam" thanks, where "Many thanks, Sam" only closes; "Looking forward to hearing from you, Sam". */
function saidInClosing({ sentences, acts }: Passage): readonly Act[] {
	const thanks =
		acts.has("thanks") && sentences.some(({ sentence }) => sentence.words.some(({ text }) => text === "for"));
	return [...(thanks ? (["thanks"] as const) : []), ...(acts.has("anticipate") ? (["anticipate"] as const) : [])];
}

const NO_ACTS: ReadonlySet<Act> = new Set();

function isOnlyPleasant(acts: ReadonlySet<Act>): boolean {
	return acts.has("pleasantry") && !acts.has("thanks");
}
