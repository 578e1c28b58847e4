import { type Indexed, indexPatterns, lazyPatterns } from "./pattern-index.js";
import { holds, type Pattern } from "./phrase-pattern.js";
import type { Rewrite } from "./phrase-rewrite.js";
import { type PhraseText, phraseText, type Reading, spanOf } from "./phrase-text.js";
import type { Kind } from "./prose.js";
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
export type PhraseTable = (text: PhraseText) => readonly Indexed<CompiledRow>[];

interface CompiledRow {
	readonly row: PhraseRow;
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

/** Makes rows ready. Throws where a pattern cannot be read; an innocent one is read when its row is first found. */
export function phraseTable(rows: readonly PhraseRow[]): PhraseTable {
	return indexPatterns(
		rows.flatMap((row) => {
			const compiled: CompiledRow = { row, unless: lazyPatterns(list(row.unless)) };
			// A pattern each, so that a sentence is tried only against those whose trigger it holds.
			return list(row.pattern).map((source) => [source, compiled] as const);
		}),
	);
}

/** Where in a sentence, for what part and in what kind of email phrases are looked for. */
export interface PhraseContext {
	readonly part: Part;
	readonly kind: Kind;
}

/** All rows of the table that the sentence holds, in the order of the text; of those that overlap, the first and longest. */
export function findPhrases(table: PhraseTable, sentence: Sentence, context: PhraseContext): readonly PhraseMatch[] {
	const text = phraseText(sentence);
	const candidates = table(text);
	if (candidates.length === 0) return [];
	const { readings, distinct } = text;
	const matches: (PhraseMatch & { readonly order: number })[] = [];
	for (const { pattern, value } of candidates) {
		const { row, unless } = value;
		if (!(row.parts ?? BODY).includes(context.part) || severityIn(row, context.kind) === "off") continue;
		const found = readings.flatMap((reading, order) =>
			matchesIn(reading, pattern(), row, sentence).map((match) => ({ ...match, order })),
		);
		const isInnocent = () =>
			unless().some(
				(innocent) => holds(innocent.need, distinct) && readings.some(({ text }) => occurs(innocent, text)),
			);
		if (found.length > 0 && !isInnocent()) matches.push(...found);
	}
	// What is written goes before what is meant.
	matches.sort((a, b) => a.order - b.order || a.whole.start - b.whole.start || b.whole.end - a.whole.end);
	const kept: PhraseMatch[] = [];
	for (const match of matches) if (!kept.some(({ whole }) => overlaps(whole, match.whole))) kept.push(match);
	return kept.sort((a, b) => a.whole.start - b.whole.start);
}

function matchesIn(reading: Reading, { regExp }: Pattern, row: PhraseRow, sentence: Sentence): PhraseMatch[] {
	const matches: PhraseMatch[] = [];
	const { text } = reading;
	regExp.lastIndex = 0;
	for (let match = regExp.exec(text); match; match = regExp.exec(text)) {
		const [from, to] = match.indices?.[0] ?? [0, 0];
		if (to === from) regExp.lastIndex++;
		const whole = spanOf(reading, from, to);
		if (!whole || isQuoted(sentence, whole)) continue;
		if (!row.evenNegated && NEGATED.test(text.slice(0, from))) continue;
		const marked = match.indices?.[1];
		const span = (marked && spanOf(reading, marked[0], marked[1])) ?? whole;
		matches.push({ row, whole, span: withoutTail(sentence, span) });
	}
	return matches;
}

const BODY: readonly Part[] = ["body"];
/** A negation up to two words before: "not asking you to", "no need to". */
const NEGATED = / (?:not|never|no|nor|without|nothing|neither|hardly)(?: [^ ,;?]+){0,2}$/;

/** The severity that a row has of its own in a kind of email. */
export function severityIn(row: PhraseRow, kind: Kind): Severity | "off" | undefined {
	return typeof row.severity === "object" ? row.severity[kind] : row.severity;
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
