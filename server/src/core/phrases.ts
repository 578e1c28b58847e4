import { LEAD_IN, LEFT_OUT, spellOut, WEIGHTS } from "./phrase-lexicon.js";
import { compilePattern, holds, type Pattern, triggersOf } from "./phrase-pattern.js";
import type { Rewrite } from "./phrase-rewrite.js";
import type { Kind } from "./prose.js";
import { remember } from "./remember.js";
import type { Severity } from "./rule.js";
import { isQuoted, type Part, type Sentence } from "./sentence.js";
import { overlaps, type Span } from "./text.js";

/** Phrases that carry one fault, and what to write instead. */
export interface PhraseRow {
	/** One or several patterns in the language of phrase-pattern.ts. */
	readonly pattern: string | readonly string[];
	/** What is said of the phrase; stands after it: "sets them a deadline; ask about the timeline instead." */
	readonly reason: string;
	/** The first is preferred; a string replaces the phrase. */
	readonly fixes: readonly (string | Rewrite)[];
	/** In place of the rule's own, for all kinds of email or by kind. */
	readonly severity?: Severity | { readonly [K in Kind]?: Severity | "off" };
	/** Where it is looked for; the body without it. */
	readonly parts?: readonly Part[];
	/** Patterns that make the sentence innocent, wherever they stand in it. */
	readonly unless?: string | readonly string[];
	/** Whether a negation just before it ("there is no need to ...") leaves it what it is. */
	readonly evenNegated?: boolean;
}

/** Rows made ready to be looked for; see `phraseTable`. */
export interface PhraseTable {
	/** Rows without a word that they always need. */
	readonly always: readonly CompiledRow[];
}

/** One pattern of a row. It is compiled when a sentence first holds one of its triggers. */
interface CompiledRow {
	readonly table: PhraseTable;
	readonly row: PhraseRow;
	readonly pattern: () => Pattern;
	readonly unless: () => readonly Pattern[];
}

/** A row that was found in a sentence; spans are inside the sentence. */
export interface PhraseMatch {
	readonly row: PhraseRow;
	/** What carries the fault: it is flagged, and replaced. */
	readonly span: Span;
	/** All that the pattern matched. */
	readonly whole: Span;
}

/**
 * The rows of all tables by their triggers: the words of a sentence are looked up once, however many tables there are.
 * Tables are made when their rules load, before a sentence is read.
 */
const byTrigger = new Map<string, CompiledRow[]>();

/** Makes rows ready. Throws where a pattern cannot be read; an innocent one is read when its row is first found. */
export function phraseTable(rows: readonly PhraseRow[]): PhraseTable {
	const always: CompiledRow[] = [];
	const table: PhraseTable = { always };
	for (const row of rows) {
		const unless = once(() => list(row.unless).map(compilePattern));
		// A pattern each, so that a sentence is tried only against those whose trigger it holds.
		for (const source of list(row.pattern)) {
			const compiled: CompiledRow = { table, row, pattern: once(() => compilePattern(source)), unless };
			const triggers = triggersOf(source);
			if (triggers.length === 0) always.push(compiled);
			for (const word of new Set(triggers)) {
				const known = byTrigger.get(word);
				if (known) known.push(compiled);
				else byTrigger.set(word, [compiled]);
			}
		}
	}
	return table;
}

/** The rows whose words a sentence holds, by table: few of many, and nothing is matched yet. */
const candidatesIn = remember((sentence: Sentence): ReadonlyMap<PhraseTable, ReadonlySet<CompiledRow>> => {
	const { distinct } = phraseText(sentence);
	const candidates = new Map<PhraseTable, Set<CompiledRow>>();
	const tried = new Set<CompiledRow>();
	for (const word of distinct) {
		for (const compiled of byTrigger.get(word) ?? []) {
			if (tried.has(compiled)) continue;
			tried.add(compiled);
			if (!holds(compiled.pattern().need, distinct)) continue;
			const known = candidates.get(compiled.table);
			if (known) known.add(compiled);
			else candidates.set(compiled.table, new Set([compiled]));
		}
	}
	return candidates;
});

function once<Value extends object>(make: () => Value): () => Value {
	let made: Value | undefined;
	return () => {
		made ??= make();
		return made;
	};
}

/** Where in a sentence, for what part and in what kind of email phrases are looked for. */
export interface PhraseContext {
	readonly part: Part;
	readonly kind: Kind;
}

/** All rows of the table that the sentence holds, in the order of the text; of those that overlap, the first and longest. */
export function findPhrases(table: PhraseTable, sentence: Sentence, context: PhraseContext): readonly PhraseMatch[] {
	const candidates = [...table.always, ...(candidatesIn(sentence).get(table) ?? [])];
	if (candidates.length === 0) return [];
	const { readings, distinct } = phraseText(sentence);
	const matches: (PhraseMatch & { readonly reading: number })[] = [];
	for (const { row, pattern, unless } of candidates) {
		if (!(row.parts ?? BODY).includes(context.part) || severityIn(row, context.kind) === "off") continue;
		const { regExp } = pattern();
		const isInnocent = () =>
			unless().some(
				(innocent) => holds(innocent.need, distinct) && readings.some(({ text }) => occurs(innocent, text)),
			);
		for (const [reading, { text, words }] of readings.entries()) {
			regExp.lastIndex = 0;
			for (let match = regExp.exec(text); match; match = regExp.exec(text)) {
				const [from, to] = match.indices?.[0] ?? [0, 0];
				if (to === from) regExp.lastIndex++;
				const whole = spanOf(words, from, to);
				if (!whole || isQuoted(sentence, whole)) continue;
				if (!row.evenNegated && NEGATED.test(text.slice(0, from))) continue;
				if (isInnocent()) break;
				const marked = match.indices?.[1];
				const span = (marked && spanOf(words, marked[0], marked[1])) ?? whole;
				matches.push({ row, whole, span: withoutTail(sentence, span), reading });
			}
		}
	}
	// What is written goes before what is meant.
	matches.sort((a, b) => a.reading - b.reading || a.whole.start - b.whole.start || b.whole.end - a.whole.end);
	const kept: PhraseMatch[] = [];
	for (const match of matches) if (!kept.some(({ whole }) => overlaps(whole, match.whole))) kept.push(match);
	return kept.sort((a, b) => a.whole.start - b.whole.start);
}

const BODY: readonly Part[] = ["body"];
/** A negation up to two words before: "not asking you to", "no need to". */
const NEGATED = / (?:not|never|no|nor|without|nothing|neither|hardly)(?: [^ ,;?]+){0,2}$/;

/** The severity that a row has of its own in a kind of email. */
export function severityIn(row: PhraseRow, kind: Kind): Severity | "off" | undefined {
	return typeof row.severity === "object" ? row.severity[kind] : row.severity;
}

interface PhraseText {
	/** As it is written and, where that is another text, as it is said at length; see `atLength`. */
	readonly readings: readonly Reading[];
	/** Each word, `#` where there is a number, `?` where it is a question: what the needs of patterns are held against. */
	readonly distinct: ReadonlySet<string>;
}

interface Reading {
	/** Every word with a space before it, contractions spelt out, `,` `;` `?` as words of their own; ends with a space. */
	readonly text: string;
	/** Where words stand in `text`, and in the sentence. */
	readonly words: readonly { readonly at: number; readonly span: Span }[];
}

/** What is longer is no sentence that anybody wrote; the bound keeps a megabyte without a full stop from being read. */
const MOST_WORDS = 400;

/** The texts of a sentence that patterns are matched on. */
export const phraseText = remember((sentence: Sentence): PhraseText => {
	const pieces: Piece[] = [];
	let end = 0;
	for (const word of sentence.words.slice(0, MOST_WORDS)) {
		const sign = end > 0 ? punctuation(sentence.plain.slice(end, word.start)) : "";
		if (sign) pieces.push({ text: sign });
		end = word.end;
		for (const piece of spellOut(word.text)) {
			const text = piece.replace(/[\s,;?]/g, "");
			if (text !== "") pieces.push({ text, span: word });
		}
	}
	const distinct = new Set<string>();
	for (const { text, span } of pieces) {
		if (span) distinct.add(text);
		if (/^\d/.test(text)) distinct.add("#");
	}
	const written = reading(pieces);
	const isQuestion = sentence.plain.slice(end).includes("?") || INVERTED.test(written.text);
	if (isQuestion) distinct.add("?");
	const longer = atLength(pieces);
	for (const { text } of longer ?? []) distinct.add(text);
	const asked = (one: Reading): Reading => (isQuestion ? { ...one, text: `${one.text}? ` } : one);
	return { readings: (longer ? [written, reading(longer)] : [written]).map(asked), distinct };
});

/** A word, which has a place in the sentence unless it is only meant, or a sign. */
interface Piece {
	readonly text: string;
	readonly span?: Span;
}

function reading(pieces: readonly Piece[]): Reading {
	let text = "";
	const words: { at: number; span: Span }[] = [];
	for (const { text: piece, span } of pieces) {
		if (span) words.push({ at: text.length, span });
		text += ` ${piece}`;
	}
	return { text: `${text} `, words };
}

/**
 * The words without those that only add weight, and with the "I" that hasty writers leave out: "Really, really hoping to
 * hear" is "I am hoping to hear". Undefined where that is what is written.
 */
function atLength(pieces: readonly Piece[]): readonly Piece[] | undefined {
	const plain = pieces.filter(({ text }, i) => {
		if (WEIGHTS.has(text)) return false;
		// "really, really": the comma went with the word before it.
		return text !== "," || !WEIGHTS.has(pieces[i - 1]?.text ?? "");
	});
	let first = 0;
	while (LEAD_IN.has(plain[first]?.text ?? "")) first++;
	const opening = plain[first]?.text;
	const meant = opening === undefined ? undefined : LEFT_OUT.get(opening);
	if (meant) return [...plain.slice(0, first), ...meant.map((text) => ({ text })), ...plain.slice(first)];
	return plain.length < pieces.length ? plain : undefined;
}

/** A question by its word order: "when will you", "did I"; not the conditions "should you", "had I", "were I". */
const INVERTED =
	/^(?: (?:and|but|so|also|please|just|well|then|hello|hi|,))*(?: (?:when|why|how|what|where|who)(?: (?:soon|long|much|many|else|day|time))?)?(?: so)? (?:am|are|is|was|do|did|does|have|has|can|could|will|would|shall) (?:not )?(?:i|you|we|he|she|they|it|there|this|that|the|my|your|anyone|anybody|someone|somebody) /;

function punctuation(between: string): string {
	// A hyphen alone joins two words; a dash has room beside it.
	if (/[;:()\u2013\u2014.!?\u2026]|--|\s-|-\s/.test(between)) return ";";
	return between.includes(",") ? "," : "";
}

/** The stretch of the sentence that a stretch of its phrase text stands for. */
function spanOf(words: Reading["words"], from: number, to: number): Span | undefined {
	let first: Span | undefined;
	let last: Span | undefined;
	for (const { at, span } of words) {
		if (at >= to) break;
		if (at < from) continue;
		first ??= span;
		last = span;
	}
	return first && last && { start: first.start, end: last.end };
}

/** Words that a pattern may need to end on, but that carry nothing: "You need to" is flagged as far as "You need". */
const TAIL = new Set(
	"to that the a an as and will would have i in on of be if your my with for at is are was".split(" "),
);

function withoutTail({ words }: Sentence, span: Span): Span {
	const inside = words.filter((word) => word.start >= span.start && word.end <= span.end);
	let count = inside.length;
	while (count > 2 && TAIL.has(inside[count - 1]?.text ?? "")) count--;
	return { start: span.start, end: inside[count - 1]?.end ?? span.end };
}

function occurs({ regExp }: Pattern, text: string): boolean {
	regExp.lastIndex = 0;
	return regExp.test(text);
}

function list<T>(value: T | readonly T[] | undefined): readonly T[] {
	if (value === undefined) return [];
	return Array.isArray(value) ? value : [value as T];
}
