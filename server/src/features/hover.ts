import { type Hover, MarkupKind } from "vscode-languageserver";
import { KEYS } from "../core/keys.js";
import type { Span } from "../core/text.js";
import { toRange } from "../lsp/convert.js";
import type { Analysis } from "../lsp/workspace.js";

/** What the advice says of the place: the reason behind a problem, or the meaning of a front matter key. */
export function hover({ problems, email, lines }: Analysis, offset: number): Hover | undefined {
	const contains = (span: Span) => span.start <= offset && offset <= span.end;
	const here = problems.filter((problem) => contains(problem.span));
	const [first] = here;
	if (first) {
		const paragraphs = here.map(({ rule }) => `**${escapeMarkdown(rule.summary)}** ${escapeMarkdown(rule.why)}`);
		return {
			contents: { kind: MarkupKind.Markdown, value: paragraphs.join("\n\n") },
			range: toRange(lines, first.span),
		};
	}
	for (const field of email.followUp.frontMatter.fields.values()) {
		if (!contains(field.keySpan)) continue;
		const value = `**${field.key}**: ${KEYS[field.key].summary}`;
		return { contents: { kind: MarkupKind.Markdown, value }, range: toRange(lines, field.keySpan) };
	}
	return undefined;
}

/** A rule's own words, so that no sign in them becomes markup. */
function escapeMarkdown(text: string): string {
	return text.replace(/[\\*_[\]<>#]/g, "\\$&");
}
