import type { FollowUp } from "./followup.js";
import { readSentences } from "./reading.js";
import type { Act, PlacedSentence } from "./sentence.js";
import type { Span } from "./text.js";

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
	const sentences: PlacedSentence[] = [];
	const paragraphs: Paragraph[] = [];
	let greeting: Greeting | undefined;
	let signOff: SignOff | undefined;
	let words = 0;
	for (const { block, start } of followUp.blocks) {
		if (block.kind !== "paragraph" && block.kind !== "list-item") continue;
		const span = { start, end: start + block.text.length };
		const read = readSentences(block);
		const first = read[0];
		if (!first) continue;
		if (
			!greeting &&
			paragraphs.length === 0 &&
			/^\s*(?:dear|hi|hello|hey)\b/i.test(block.text) &&
			block.text.length < 80
		) {
			greeting = { kind: "named", span, names: [] };
			for (const { sentence, offset } of read)
				sentences.push({ sentence, start: start + offset, part: "greeting", paragraph: -1 });
			continue;
		}
		if (!signOff && /^\s*(?:(?:best|kind|warm)\b|sincerely|regards|thanks,)/i.test(block.text)) {
			signOff = { span, closing: span, name: undefined };
			for (const { sentence, offset } of read)
				sentences.push({ sentence, start: start + offset, part: "sign-off", paragraph: -1 });
			continue;
		}
		const from = sentences.length;
		let count = 0;
		for (const { sentence, offset } of read) {
			sentences.push({ sentence, start: start + offset, part: "body", paragraph: paragraphs.length });
			count += sentence.words.length;
		}
		words += count;
		paragraphs.push({ span, words: count, from, to: sentences.length });
	}
	const body = sentences.filter((placed) => placed.part === "body");
	const does = (act: Act) => body.some((placed) => placed.sentence.acts.has(act));
	const reading: Reading = {
		kind: "thank-you",
		greeting: greeting?.kind ?? "none",
		thanks: does("thanks"),
		thanksFirst: body.slice(0, 2).some((placed) => placed.sentence.acts.has("thanks")),
		topic: does("topic"),
		qualification: does("qualification"),
		enthusiasm: does("enthusiasm"),
		nextSteps: does("ask") ? "ask" : does("anticipate") ? "anticipate" : "none",
		signOff: signOff !== undefined,
	};
	return { sentences, body, paragraphs, greeting, signOff, words, reading, isEnglish: true };
}
