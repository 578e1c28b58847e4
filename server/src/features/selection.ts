import type { SelectionRange } from "vscode-languageserver";
import type { Span } from "../core/text.js";
import type { Analysis } from "./analysis.js";
import { toRange } from "./convert.js";
import { partsOf } from "./parts.js";

/** What "expand selection" takes at an offset, from the inside out: word, sentence, paragraph, part, all that is sent; or value, field, front matter. */
export function selectionRange(analysis: Analysis, offset: number): SelectionRange {
	const { followUp, prose } = analysis.email;
	const { text, frontMatter, blocks } = followUp;
	const spans: Span[] = [{ start: 0, end: text.length }];
	if (frontMatter.span) spans.push(frontMatter.span, frontMatter.content);
	for (const { keySpan, valueSpan, values } of frontMatter.fields.values()) {
		// To the end of its line: the bracket that closes a list is behind the value.
		const end = Math.max(keySpan.end, valueSpan.end);
		const rest = /^[^\r\n]*/.exec(text.slice(end))?.[0].length ?? 0;
		spans.push({ start: keySpan.start, end: end + rest }, keySpan, valueSpan);
		spans.push(...values.map(({ span }) => span));
	}
	spans.push({ start: blocks[0]?.start ?? frontMatter.end, end: text.trimEnd().length });
	spans.push(...partsOf(analysis.email).map(({ span }) => span));
	for (const { block, start } of blocks) spans.push({ start, end: start + block.text.length });
	const placed = prose.sentences.find(({ sentence, start }) =>
		holds({ start, end: start + sentence.text.length }, offset),
	);
	if (placed) {
		const { sentence, start } = placed;
		spans.push({ start, end: start + sentence.text.length });
		for (const word of sentence.words) spans.push({ start: start + word.start, end: start + word.end });
	}
	let range: SelectionRange | undefined;
	let inner: Span | undefined;
	const around = spans.filter((span) => span.end > span.start && holds(span, offset));
	for (const span of around.sort((a, b) => b.end - b.start - (a.end - a.start))) {
		// Each lies within the one before it; what only overlaps is no step on the way out.
		if (inner && (span.start < inner.start || span.end > inner.end || length(span) === length(inner))) continue;
		range = { range: toRange(analysis, span), ...(range ? { parent: range } : {}) };
		inner = span;
	}
	return range ?? { range: toRange(analysis, { start: offset, end: offset }) };
}

function holds(span: Span, offset: number): boolean {
	return span.start <= offset && offset <= span.end;
}

function length(span: Span): number {
	return span.end - span.start;
}
