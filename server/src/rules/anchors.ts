import type { Email } from "../core/rule.js";
import type { Act, PlacedSentence } from "../core/sentence.js";
import type { Edit, Span } from "../core/text.js";

/** The first two words of the body: where a remark on the whole email stands. Undefined where nothing is written. */
export function firstWords({ prose }: Email): Span | undefined {
	const [first] = prose.body;
	if (!first) return prose.greeting?.span;
	const last = first.sentence.words[Math.min(1, first.sentence.words.length - 1)];
	return { start: first.start, end: first.start + (last?.end ?? first.sentence.text.length) };
}

/** Where a remark on something missing at the end stands: the closing words, else the last words of the body. */
export function lastWords(email: Email): Span | undefined {
	const { prose } = email;
	if (prose.signOff) return prose.signOff.closing ?? prose.signOff.name ?? prose.signOff.span;
	const last = prose.body[prose.body.length - 1];
	if (!last) return prose.greeting?.span;
	const words = last.sentence.words;
	const from = words[Math.max(0, words.length - 2)];
	const to = words[words.length - 1];
	return { start: last.start + (from?.start ?? 0), end: last.start + (to?.end ?? last.sentence.text.length) };
}

/** Where a paragraph before the sign-off goes, and where one after the greeting goes, as offsets. */
export function bodyEnds({ prose, followUp }: Email): { readonly afterGreeting: number; readonly atEnd: number } {
	const last = prose.paragraphs[prose.paragraphs.length - 1];
	const first = prose.body[0];
	const atEnd = last?.span.end ?? prose.greeting?.span.end ?? followUp.frontMatter.end;
	return { afterGreeting: first?.start ?? prose.greeting?.span.end ?? followUp.frontMatter.end, atEnd };
}

/** Where a remark on a key that is missing stands: the fence of the front matter, else the greeting or first words. */
export function head(email: Email): Span | undefined {
	const { span } = email.followUp.frontMatter;
	if (span) return { start: span.start, end: span.start + 3 };
	return email.prose.greeting?.span ?? firstWords(email);
}

/** The first words of a sentence: where a remark on what it lacks stands. */
export function opening({ sentence, start }: PlacedSentence, count = 3): Span {
	const last = sentence.words[Math.min(count, sentence.words.length) - 1];
	return { start: start + (sentence.words[0]?.start ?? 0), end: start + (last?.end ?? sentence.text.length) };
}

/** Puts a sentence behind another one. */
export function insertAfter({ sentence, start }: PlacedSentence, text: string): Edit {
	const end = start + sentence.text.length;
	return { span: { start: end, end }, text: `${/[.!?]["')\u201D\u2019]*$/.test(sentence.text) ? "" : "."} ${text}` };
}

/** The first sentence of the body that does one of these. */
export function firstDoing({ prose }: Email, ...acts: readonly Act[]): PlacedSentence | undefined {
	return prose.body.find(({ sentence }) => acts.some((act) => sentence.acts.has(act)));
}

/** The last sentence of the body that does one of these. */
export function lastDoing({ prose }: Email, ...acts: readonly Act[]): PlacedSentence | undefined {
	return prose.body.filter(({ sentence }) => acts.some((act) => sentence.acts.has(act))).pop();
}
