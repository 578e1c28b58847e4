import { type DocumentSymbol, type FoldingRange, SymbolKind } from "vscode-languageserver";
import type { Span } from "../core/text.js";
import { toRange } from "../lsp/convert.js";
import type { Analysis } from "../lsp/workspace.js";

interface Part {
	readonly name: string;
	readonly span: Span;
}

/** The parts of the email as read: headings where there are any, else greeting, paragraphs and sign-off. */
function partsOf({ email }: Analysis): Part[] {
	const { followUp, prose } = email;
	const parts: Part[] = [];
	if (followUp.frontMatter.span) parts.push({ name: "Front matter", span: followUp.frontMatter.span });
	const headings = followUp.blocks.filter(({ block }) => block.kind === "heading");
	const end = (prose.signOff?.span.start ?? followUp.text.length) - 0;
	if (prose.greeting) parts.push({ name: "Greeting", span: prose.greeting.span });
	if (headings.length > 0) {
		headings.forEach(({ block, start }, index) => {
			const name = block.text.replace(/^[ #]+|[ #]+$/g, "") || "Untitled";
			const next = headings[index + 1]?.start ?? Math.max(end, start + block.text.length);
			parts.push({ name, span: trimEnd(followUp.text, { start, end: next }) });
		});
	} else {
		for (const paragraph of prose.paragraphs) {
			const words = followUp.text.slice(paragraph.span.start, paragraph.span.end).trim().split(/\s+/);
			parts.push({ name: `${words.slice(0, 6).join(" ")}${words.length > 6 ? "\u2026" : ""}`, span: paragraph.span });
		}
	}
	if (prose.signOff) parts.push({ name: "Sign-off", span: prose.signOff.span });
	return parts.sort((a, b) => a.span.start - b.span.start);
}

function trimEnd(text: string, span: Span): Span {
	let { end } = span;
	while (end > span.start && /\s/.test(text.charAt(end - 1))) end--;
	return { start: span.start, end };
}

/** The outline of a document. */
export function documentSymbols(analysis: Analysis): DocumentSymbol[] {
	return partsOf(analysis).map(({ name, span }) => {
		const range = toRange(analysis.lines, span);
		return { name, kind: SymbolKind.String, range, selectionRange: range };
	});
}

/** Front matter and parts of more than one line fold. */
export function foldingRanges(analysis: Analysis): FoldingRange[] {
	return partsOf(analysis).flatMap(({ span }) => {
		const range = toRange(analysis.lines, span);
		return range.end.line > range.start.line ? [{ startLine: range.start.line, endLine: range.end.line }] : [];
	});
}
