import { nearest } from "../../core/keys.js";
import { defineRule, type Finding, ignoreKey } from "../../core/rule.js";
import type { Span } from "../../core/text.js";

export const unusedIgnore = defineRule({
	id: "hygiene/unused-ignore",
	severity: "hint",
	advice: "A10",
	summary: "An ignore silences nothing.",
	why: "An ignore that is left over hides the next real remark.",
	example: {
		bad: "---\nignore: tone/pushy\n---\n\nHi Dana,\n\nThank you for your time.\n\nBest regards,\nSam\n",
		good: "---\nto: Dana\n---\n\nHi Dana,\n\nThank you for your time.\n\nBest regards,\nSam\n",
	},
	options: {},
	last: true,
	from: "draft",
	email({ followUp, facts }, { usedIgnores, ruleIds }) {
		const findings: Finding[] = [];
		const judge = (id: string, span: Span, key: string, removal: Span) => {
			if (id === "hygiene/unused-ignore") return;
			if (!ruleIds.has(id)) {
				const meant = nearest(id, [...ruleIds], 3);
				findings.push({
					span,
					severity: "warning",
					message: `There is no rule \`${id}\`${meant ? `; did you mean \`${meant}\`?` : "."}`,
					...(meant
						? { fixes: () => [{ title: `Change to \`${meant}\``, edits: [{ span, text: meant }], safe: true }] }
						: {}),
				});
			} else if (!usedIgnores.has(key)) {
				findings.push({
					span,
					message: `\`${id}\` has nothing to ignore here.`,
					fixes: () => [{ title: "Delete the ignore", edits: [{ span: removal, text: "" }], safe: true }],
				});
			}
		};
		const field = followUp.frontMatter.fields.get("ignore");
		for (const { text, span } of facts.ignore) {
			const others = facts.ignore.filter((other) => other.span !== span).map((other) => other.span);
			const whole = field && { start: field.keySpan.start, end: lineEndAfter(followUp.text, field.valueSpan.end) };
			const removal = others.length === 0 && whole ? whole : withSeparator(span, others);
			judge(text, span, ignoreKey("file", text), removal);
		}
		for (const ignore of followUp.ignores) {
			for (const { id, span } of ignore.rules) {
				const others = ignore.rules.filter((other) => other.span !== span).map((other) => other.span);
				const whole = { start: ignore.span.start, end: lineEndAfter(followUp.text, ignore.span.end) };
				judge(id, span, ignoreKey(ignore, id), others.length === 0 ? whole : withSeparator(span, others));
			}
		}
		return findings;
	},
});

/** Behind the line ending that follows, with nothing but white space, a bracket or a comment's end in between. */
function lineEndAfter(text: string, from: number): number {
	const match = /^[ \t]*\]?[ \t]*(?:\r\n|\n|\r)?/.exec(text.slice(from));
	return from + (match?.[0].length ?? 0);
}

/** An entry of a list with what separates it from the next, or from the one before. */
function withSeparator(span: Span, others: readonly Span[]): Span {
	const next = others.find((other) => other.start >= span.end);
	if (next) return { start: span.start, end: next.start };
	const before = others.filter((other) => other.end <= span.start).at(-1);
	return before ? { start: before.end, end: span.end } : span;
}
