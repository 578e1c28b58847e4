import type { DocumentSymbol, SymbolInformation } from "vscode-languageserver";
import type { Analysis } from "./analysis.js";
import { toRange } from "./convert.js";
import { SYMBOL_KIND } from "./kinds.js";
import { partsOf } from "./parts.js";

/** The outline, flat for clients that know no other. */
export function outline(analysis: Analysis, hierarchical: boolean): DocumentSymbol[] | SymbolInformation[] {
	const symbols = symbolsOf(analysis);
	if (hierarchical) return symbols;
	const { uri } = analysis.document;
	return symbols.map(({ name, kind, range }) => ({ name, kind, location: { uri, range } }));
}

/** The front matter with its keys, and the parts of the email as read, with or without headings. */
function symbolsOf(analysis: Analysis): DocumentSymbol[] {
	const { followUp } = analysis.email;
	const symbols: DocumentSymbol[] = [];
	const { frontMatter, text } = followUp;
	if (frontMatter.span) {
		const children = [...frontMatter.fields.values()].map((field): DocumentSymbol => {
			const end = Math.max(field.keySpan.end, field.valueSpan.end);
			const detail = field.values.map((value) => value.text).join(", ");
			return {
				name: field.key,
				detail: detail.length > 80 ? `${detail.slice(0, 79)}…` : detail,
				kind: SYMBOL_KIND.key,
				range: toRange(analysis, { start: field.keySpan.start, end }),
				selectionRange: toRange(analysis, field.keySpan),
			};
		});
		symbols.push({
			name: "Front matter",
			kind: SYMBOL_KIND.namespace,
			range: toRange(analysis, frontMatter.span),
			selectionRange: toRange(analysis, { start: frontMatter.span.start, end: frontMatter.span.start + 3 }),
			children,
		});
	}
	for (const { name, span, head } of partsOf(analysis.email)) {
		const words = text.slice(head.start, head.end).replace(/\s+/g, " ").trim();
		symbols.push({
			name,
			detail: words.startsWith("#") ? "" : words.length > 60 ? `${words.slice(0, 59)}…` : words,
			kind: SYMBOL_KIND.string,
			range: toRange(analysis, span),
			selectionRange: toRange(analysis, head),
		});
	}
	return symbols;
}
