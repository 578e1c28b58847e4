import { weekday } from "./date.js";
import { givenName } from "./facts.js";
import { spellOut } from "./phrase-lexicon.js";
import { compilePattern, type Pattern } from "./phrase-pattern.js";
import type { Kind } from "./prose.js";
import type { Email, Finding, Fix, Severity } from "./rule.js";
import type { Part, Sentence } from "./sentence.js";
import { type Edit, overlaps, type Span } from "./text.js";

/**
 * What to write instead. The text may hold `{role}`, `{company}`, `{name}` (of the reader) and `{day}` (of the
 * interview), with something to fall back on (`{company|the team}`); a part in square brackets is left out where a term in
 * it is not known. An empty text takes the phrase out.
 */
export interface Rewrite {
	readonly text: string;
	/** A command; by default it quotes the text. */
	readonly title?: string;
	/** What is replaced: all that the pattern matched, or the whole sentence with its punctuation. */
	readonly scope?: "phrase" | "sentence";
}

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

/** Rows made ready to be looked for, by the words that they need. */
export interface PhraseTable {
	readonly byTrigger: ReadonlyMap<string, readonly CompiledRow[]>;
	/** Rows without a word that they always need. */
	readonly always: readonly CompiledRow[];
}

interface CompiledRow {
	readonly row: PhraseRow;
	readonly pattern: Pattern;
	readonly unless: readonly Pattern[];
}

/** A row that was found in a sentence; spans are inside the sentence. */
export interface PhraseMatch {
	readonly row: PhraseRow;
	/** What carries the fault. */
	readonly span: Span;
	/** All that the pattern matched: what a rewrite replaces. */
	readonly whole: Span;
}

/** Compiles rows. Throws where a pattern cannot be read. */
export function phraseTable(rows: readonly PhraseRow[]): PhraseTable {
	const byTrigger = new Map<string, CompiledRow[]>();
	const always: CompiledRow[] = [];
	for (const row of rows) {
		const unless = list(row.unless).map(compilePattern);
		// A pattern each, so that a sentence is tried only against those whose trigger it holds.
		for (const pattern of list(row.pattern).map(compilePattern)) {
			const compiled: CompiledRow = { row, pattern, unless };
			if (!pattern.triggers) always.push(compiled);
			else for (const word of pattern.triggers) byTrigger.set(word, [...(byTrigger.get(word) ?? []), compiled]);
		}
	}
	return { byTrigger, always };
}

/** Where in a sentence, for what part and in what kind of email phrases are looked for. */
export interface PhraseContext {
	readonly part: Part;
	readonly kind: Kind;
}

/** All rows of the table that the sentence holds, in the order of the text; of those that overlap, the first and longest. */
export function findPhrases(table: PhraseTable, sentence: Sentence, context: PhraseContext): readonly PhraseMatch[] {
	const { text, words, distinct } = phraseText(sentence);
	const tried = new Set<CompiledRow>();
	const matches: PhraseMatch[] = [];
	const attempt = (compiled: CompiledRow) => {
		if (tried.has(compiled)) return;
		tried.add(compiled);
		const { row, pattern, unless } = compiled;
		if (!(row.parts ?? BODY).includes(context.part) || severityIn(row, context.kind) === "off") return;
		const { regExp } = pattern;
		regExp.lastIndex = 0;
		for (let match = regExp.exec(text); match; match = regExp.exec(text)) {
			const [from, to] = match.indices?.[0] ?? [0, 0];
			if (to === from) regExp.lastIndex++;
			const whole = spanOf(words, from, to);
			if (!whole || isQuoted(sentence.plain, whole)) continue;
			if (!row.evenNegated && NEGATED.test(text.slice(0, from))) continue;
			if (unless.some((innocent) => occurs(innocent, text))) return;
			const marked = match.indices?.[1];
			matches.push({ row, whole, span: (marked && spanOf(words, marked[0], marked[1])) ?? whole });
		}
	};
	for (const compiled of table.always) attempt(compiled);
	for (const word of distinct) for (const compiled of table.byTrigger.get(word) ?? []) attempt(compiled);
	matches.sort((a, b) => a.whole.start - b.whole.start || b.whole.end - a.whole.end);
	const kept: PhraseMatch[] = [];
	for (const match of matches) if (!kept.some(({ whole }) => overlaps(whole, match.whole))) kept.push(match);
	return kept;
}

/** What a rule says of a sentence: at most one finding, on its gravest phrase, whose preferred fix mends all of them. */
export function remarkOnPhrases(table: PhraseTable, sentence: Sentence, context: PhraseContext): readonly Finding[] {
	const matches = findPhrases(table, sentence, context);
	const rank = ({ row }: PhraseMatch) => {
		const severity = severityIn(row, context.kind);
		// A row without a severity has that of its rule, which is seldom less than a warning.
		return SEVERITIES.indexOf(severity === "off" || severity === undefined ? "warning" : severity);
	};
	const [gravest] = [...matches].sort((a, b) => rank(a) - rank(b));
	if (!gravest) return [];
	const severity = severityIn(gravest.row, context.kind);
	const phrase = sentence.text.slice(gravest.span.start, gravest.span.end).replace(/\s+/g, " ");
	return [
		{
			span: gravest.span,
			message: `"${phrase}" ${gravest.row.reason}`,
			...(severity && severity !== "off" ? { severity } : {}),
			...(gravest.row.fixes.length > 0
				? { fixes: (email: Email) => rewriteAll(sentence, matches, gravest, email) }
				: {}),
		},
	];
}

const BODY: readonly Part[] = ["body"];
const SEVERITIES: readonly Severity[] = ["error", "warning", "info", "hint"];
/** A negation up to two words before: "not asking you to", "no need to". */
const NEGATED = / (?:not|never|no|nor|without|nothing|neither|hardly)(?: [^ ,;?]+){0,2}$/;

function severityIn(row: PhraseRow, kind: Kind): Severity | "off" | undefined {
	return typeof row.severity === "object" ? row.severity[kind] : row.severity;
}

interface PhraseText {
	/** Every word with a space before it, contractions spelt out, `,` `;` `?` as words of their own; ends with a space. */
	readonly text: string;
	/** Where words stand in `text`, and in the sentence. */
	readonly words: readonly { readonly at: number; readonly span: Span }[];
	readonly distinct: ReadonlySet<string>;
}

const remembered = new WeakMap<Sentence, PhraseText>();

/** The text of a sentence that patterns are matched on. */
export function phraseText(sentence: Sentence): PhraseText {
	const known = remembered.get(sentence);
	if (known) return known;
	let text = "";
	let end = 0;
	const words: { at: number; span: Span }[] = [];
	const distinct = new Set<string>();
	for (const word of sentence.words) {
		if (end > 0) text += punctuation(sentence.plain.slice(end, word.start));
		end = word.end;
		for (const piece of spellOut(word.text)) {
			const clean = piece.replace(/[\s,;?]/g, "");
			if (clean === "") continue;
			words.push({ at: text.length, span: word });
			text += ` ${clean}`;
			distinct.add(clean);
		}
	}
	text += `${sentence.plain.slice(end).includes("?") ? " ?" : ""} `;
	const made = { text, words, distinct };
	remembered.set(sentence, made);
	return made;
}

function punctuation(between: string): string {
	if (/[;:()\u2013\u2014.!?\u2026]|(?:^|\s)--?(?:\s|$)/.test(between)) return " ;";
	return between.includes(",") ? " ," : "";
}

/** The stretch of the sentence that a stretch of its phrase text stands for. */
function spanOf(words: PhraseText["words"], from: number, to: number): Span | undefined {
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

function occurs({ regExp }: Pattern, text: string): boolean {
	regExp.lastIndex = 0;
	return regExp.test(text);
}

/** Whether the span stands inside double quotes: then these are somebody else's words. */
function isQuoted(plain: string, span: Span): boolean {
	const before = plain.slice(0, span.start).split('"').length - 1;
	return before % 2 === 1 && plain.includes('"', span.end);
}

function list<T>(value: T | readonly T[] | undefined): readonly T[] {
	if (value === undefined) return [];
	return Array.isArray(value) ? value : [value as T];
}

/** One fix for each rewrite of the gravest phrase; what is flagged beside it gets its own preferred rewrite. */
function rewriteAll(
	sentence: Sentence,
	matches: readonly PhraseMatch[],
	gravest: PhraseMatch,
	email: Email,
): readonly Fix[] {
	const others = matches.filter((match) => match !== gravest);
	const fixes: Fix[] = [];
	for (const entry of gravest.row.fixes) {
		const rewrite: Rewrite = typeof entry === "string" ? { text: entry } : entry;
		const text = fillIn(rewrite.text, email);
		const isWhole = rewrite.scope === "sentence";
		const rest = isWhole ? [] : others.flatMap((match) => preferredEdit(sentence, match, email));
		const edit = isWhole
			? { span: { start: 0, end: sentence.text.length }, text: text }
			: rewritePhrase(sentence, gravest.whole, text);
		if (!isWhole && rest.length < others.length) continue;
		fixes.push({ title: rewrite.title ?? titleOf(text), edits: [edit, ...rest] });
	}
	return fixes;
}

/** The edit of a match that is mended by the way; none where that takes the whole sentence. */
function preferredEdit(sentence: Sentence, { row, whole }: PhraseMatch, email: Email): readonly Edit[] {
	for (const entry of row.fixes) {
		if (typeof entry === "string") return [rewritePhrase(sentence, whole, fillIn(entry, email))];
		if (entry.scope !== "sentence") return [rewritePhrase(sentence, whole, fillIn(entry.text, email))];
	}
	return [];
}

function titleOf(text: string): string {
	return text === "" ? "Leave it out" : `Write "${text}" instead`;
}

/** Replaces a phrase, with a capital where the sentence starts; where it is taken out, the space and comma beside it go too. */
function rewritePhrase({ text }: Sentence, phrase: Span, replacement: string): Edit {
	const before = text.slice(0, phrase.start);
	const isFirst = !/[\p{L}\p{N}]/u.test(before);
	if (replacement !== "") {
		return { span: phrase, text: isFirst ? capitalise(replacement) : replacement };
	}
	const after = text.slice(phrase.end);
	if (!isFirst && !/[\p{L}\p{N}]/u.test(after)) {
		const start = before.replace(/[\s,;:\u2013\u2014-]+(?:(?:and|but|so)[\s,]*)?$/i, "").length;
		return { span: { start, end: phrase.end }, text: "" };
	}
	const gap = /^[\s,;:!\u2013\u2014-]*/.exec(after)?.[0].length ?? 0;
	if (!isFirst) {
		const isAside = /,\s*$/.test(before) && after.startsWith(",");
		const start = isAside ? before.replace(/,\s*$/, "").length : phrase.start;
		return { span: { start, end: phrase.end + gap }, text: isAside ? " " : "" };
	}
	const next = after.slice(gap);
	const joiner = /^(?:but|and|so)[\s,]+/i.exec(next)?.[0].length ?? 0;
	const end = phrase.end + gap + joiner;
	const letter = text.charAt(end);
	return { span: { start: phrase.start, end: end + letter.length }, text: letter.toUpperCase() };
}

function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Puts the writer's own terms into a template; see `Rewrite`. */
export function fillIn(template: string, { facts }: Email): string {
	const terms: { readonly [name: string]: string | undefined } = {
		role: facts.role?.text,
		company: facts.company?.text,
		name: givenName(facts.to[0]),
		day: facts.interview && weekday(facts.interview.when.earliest, facts.interview.when.zone),
	};
	const fill = (text: string) =>
		text.replace(/\{(\w+)(?:\|([^}]*))?\}/g, (_, name: string, fallback?: string) => terms[name] ?? fallback ?? "");
	const kept = template.replace(/\[([^\]]*)\]/g, (_, part: string) =>
		[...part.matchAll(/\{(\w+)\}/g)].every(([, name = ""]) => terms[name]) ? part : "",
	);
	return fill(kept);
}
