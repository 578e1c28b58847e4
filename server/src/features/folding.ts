import type { FoldingRange, FoldingRangeKind } from "vscode-languageserver";
import type { Span } from "../core/text.js";
import type { Analysis } from "./analysis.js";
import { toRange } from "./convert.js";
import { headingsOf, partsOf } from "./parts.js";

/** What folds: the front matter and the parts under headings. */
export function folding(analysis: Analysis): FoldingRange[] {
	const { email } = analysis;
	const ranges: FoldingRange[] = [];
	const add = (span: Span, kind?: FoldingRangeKind) => {
		const { start, end } = toRange(analysis, span);
		if (end.line > start.line) ranges.push({ startLine: start.line, endLine: end.line, ...(kind ? { kind } : {}) });
	};
	if (email.followUp.frontMatter.span) add(email.followUp.frontMatter.span, "region");
	const headings = new Set(headingsOf(email).map((span) => span.start));
	for (const { span } of partsOf(email)) if (headings.has(span.start)) add(span, "region");
	for (const { block, start } of email.followUp.blocks) {
		if (block.kind === "comment") add({ start, end: start + block.text.length }, "comment");
	}
	return ranges;
}
