import type { Span } from "./text.js";
import type { Word } from "./tokens.js";

/**
 * What a sentence does in a follow-up.
 * - `thanks`: gratitude to the reader for time, interview or opportunity
 * - `pleasantry`: a warm opener that is not gratitude
 * - `topic`: names something concrete from the interview
 * - `qualification`: a skill, experience or accomplishment, or why the writer fits
 * - `enthusiasm`: interest in the role or employer
 * - `clarification`: puts right or adds to what the interview left open
 * - `ask`: asks about next steps, timeline or decision, with or without a question mark
 * - `anticipate`: looks forward to them
 * - `offer`: offers further information
 * - `apology`: says sorry
 * - `check-in`: says that this email asks after the state of things
 */
export type Act =
	| "thanks"
	| "pleasantry"
	| "topic"
	| "qualification"
	| "enthusiasm"
	| "clarification"
	| "ask"
	| "anticipate"
	| "offer"
	| "apology"
	| "check-in";

/**
 * A sentence without its place: sentences with the same text are the same object, so that whatever depends on one alone
 * is worked out once. Offsets are inside `text`.
 */
export interface Sentence {
	/** As written, line endings included; what is not prose is blank or filler (see blocks.ts). */
	readonly text: string;
	/** As long as `text`, for patterns: lower case, straight quotes and apostrophes, line endings and tabs as spaces. */
	readonly plain: string;
	readonly words: readonly Word[];
	readonly acts: ReadonlySet<Act>;
}

/** Which part of the email a sentence stands in. A subject is read like a sentence. */
export type Part = "subject" | "greeting" | "body" | "sign-off" | "signature";

/** A sentence in its place. */
export interface PlacedSentence {
	readonly sentence: Sentence;
	/** Where it starts in the whole text. */
	readonly start: number;
	readonly part: Part;
	/** The index in `Prose.paragraphs`; -1 outside the body. */
	readonly paragraph: number;
}

/** The text for patterns to read: as long as the text it is made of. */
export function plainText(text: string): string {
	const lower = text.toLowerCase();
	// A few letters grow when they are lowered; then case is kept, so that offsets hold.
	return (lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()))
		.replace(/[\u2018\u2019\u02BC]/g, "'")
		.replace(/[\u201C\u201D]/g, '"')
		.replace(/[\r\n\t\u00A0]/g, " ");
}

/** Whether a span of a sentence stands inside double quotes: then these are somebody else's words. */
export function isQuoted({ plain }: Pick<Sentence, "plain">, span: Span): boolean {
	const before = plain.slice(0, span.start).split('"').length - 1;
	return before % 2 === 1 && plain.includes('"', span.end);
}
