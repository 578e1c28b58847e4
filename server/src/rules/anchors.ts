import type { PlacedPassage, Prose } from "../core/prose.js";
import type { ReadSentence } from "../core/reading.js";
import type { Email } from "../core/rule.js";
import type { Act, Sentence } from "../core/sentence.js";
import type { Edit, Span } from "../core/text.js";

/** A sentence and where it starts in the whole text. */
export interface SentenceAt {
	readonly sentence: Sentence;
	readonly start: number;
}

/** Where a sentence stands in the whole text. */
export function placeOf({ sentence, start }: SentenceAt): Span {
	return { start, end: start + sentence.text.length };
}

/** The first two words of the body: where a remark on the whole email stands. Undefined where nothing is written. */
export function firstWords({ prose }: Email): Span | undefined {
	const first = firstOf(prose);
	if (!first) return prose.greeting?.span;
	const last = first.sentence.words[Math.min(1, first.sentence.words.length - 1)];
	return { start: first.start, end: first.start + (last?.end ?? first.sentence.text.length) };
}

/** Where a remark on something missing at the end stands: the closing words, else the last words of the body. */
export function lastWords(email: Email): Span | undefined {
	const { prose } = email;
	if (prose.signOff) return prose.signOff.closing ?? prose.signOff.name ?? prose.signOff.span;
	const last = lastOf(prose);
	if (!last) return prose.greeting?.span;
	const words = last.sentence.words;
	const from = words[Math.max(0, words.length - 2)];
	const to = words[words.length - 1];
	return { start: last.start + (from?.start ?? 0), end: last.start + (to?.end ?? last.sentence.text.length) };
}

/** Where a paragraph before the sign-off goes, and where one after the greeting goes, as offsets. */
export function bodyEnds({ prose, followUp }: Email): { readonly afterGreeting: number; readonly atEnd: number } {
	const first = firstOf(prose);
	const last = lastOf(prose);
	const atEnd =
		(last && last.start + last.sentence.text.length) ?? prose.greeting?.span.end ?? followUp.frontMatter.end;
	return { afterGreeting: first?.start ?? prose.greeting?.span.end ?? followUp.frontMatter.end, atEnd };
}

/** Where a remark on a key that is missing stands: the fence of the front matter, else the greeting or first words. */
export function head(email: Email): Span | undefined {
	const { span } = email.followUp.frontMatter;
	if (span) return { start: span.start, end: span.start + 3 };
	return email.prose.greeting?.span ?? firstWords(email);
}

/** The first words of a sentence: where a remark on what it lacks stands. */
export function opening({ sentence, start }: SentenceAt, count = 3): Span {
	const last = sentence.words[Math.min(count, sentence.words.length) - 1];
	return { start: start + (sentence.words[0]?.start ?? 0), end: start + (last?.end ?? sentence.text.length) };
}

/** Puts a sentence behind another one. */
export function insertAfter({ sentence, start }: SentenceAt, text: string): Edit {
	const end = start + sentence.text.length;
	return { span: { start: end, end }, text: `${/[.!?]["')\u201D\u2019]*$/.test(sentence.text) ? "" : "."} ${text}` };
}

/** The first sentence of the body that does one of these. */
export function firstDoing({ prose }: Email, ...acts: readonly Act[]): SentenceAt | undefined {
	for (const { passage, start, part } of prose.passages) {
		if (part !== "body" || !isOneOf(acts, passage.acts)) continue;
		const found = passage.sentences.find(({ sentence }) => isOneOf(acts, sentence.acts));
		if (found) return at(found, start);
	}
	return undefined;
}

/** The last sentence of the body that does one of these. */
export function lastDoing({ prose }: Email, ...acts: readonly Act[]): SentenceAt | undefined {
	for (let i = prose.passages.length - 1; i >= 0; i--) {
		const { passage, start, part } = prose.passages[i] as PlacedPassage;
		if (part !== "body" || !isOneOf(acts, passage.acts)) continue;
		const found = passage.sentences.findLast(({ sentence }) => isOneOf(acts, sentence.acts));
		if (found) return at(found, start);
	}
	return undefined;
}

/** The sentences of the body that do one of these, in order. */
export function allDoing({ prose }: Email, ...acts: readonly Act[]): SentenceAt[] {
	return prose.passages.flatMap(({ passage, start, part }) =>
		part === "body" && isOneOf(acts, passage.acts)
			? passage.sentences.filter(({ sentence }) => isOneOf(acts, sentence.acts)).map((found) => at(found, start))
			: [],
	);
}

/** The first sentence of the body. */
export function firstOf({ passages }: Prose): SentenceAt | undefined {
	const first = passages.find(({ part }) => part === "body");
	const [found] = first?.passage.sentences ?? [];
	return first && found && at(found, first.start);
}

/** The sentence of the body at an offset, or the last one before it, and the one before that. */
export function sentencesAt({ passages }: Prose, offset: number): readonly (Sentence | undefined)[] {
	const found: Sentence[] = [];
	for (let i = lastBefore(passages, offset); i >= 0 && found.length < 2; i--) {
		const placed = passages[i];
		if (placed?.part !== "body") continue;
		for (const { sentence, offset: within } of [...placed.passage.sentences].reverse()) {
			if (placed.start + within <= offset) found.push(sentence);
		}
	}
	return found;
}

/** The index of the last passage that starts at or before an offset; -1 where there is none. */
function lastBefore(passages: readonly PlacedPassage[], offset: number): number {
	let low = 0;
	let high = passages.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((passages[middle]?.start ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

function lastOf({ passages }: Prose): SentenceAt | undefined {
	for (let i = passages.length - 1; i >= 0; i--) {
		const placed = passages[i];
		const found = placed?.passage.sentences[placed.passage.sentences.length - 1];
		if (placed?.part === "body" && found) return at(found, placed.start);
	}
	return undefined;
}

function at({ sentence, offset }: ReadSentence, start: number): SentenceAt {
	return { sentence, start: start + offset };
}

function isOneOf(acts: readonly Act[], done: ReadonlySet<Act>): boolean {
	return acts.some((act) => done.has(act));
}
