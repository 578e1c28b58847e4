import type { Hover } from "vscode-languageserver";
import { formatDay, formatMoment } from "../core/date.js";
import { KEYS } from "../core/keys.js";
import type { Problem } from "../core/lint.js";
import type { Span } from "../core/text.js";
import { ADVICE } from "./advice.js";
import { type Analysis, pageOf } from "./analysis.js";
import { toRange } from "./convert.js";
import { timeToSend } from "./time-to-send.js";

/**
 * What is said of the place: on a problem the advice and its reason, on a front matter key its meaning, on a heading
 * what becomes of it. Never a word of the file itself, so that nothing in it can act as markup.
 */
export function hover(analysis: Analysis, offset: number, markdown: boolean): Hover | undefined {
	const on = (span: Span) => offset >= span.start && offset <= span.end;
	const problems = analysis.problems.filter(({ span }) => on(span));
	const said = new Set<string>();
	const texts: string[] = [];
	for (const problem of problems) {
		if (said.has(problem.rule.id)) continue;
		said.add(problem.rule.id);
		texts.push(onProblem(analysis, problem, markdown));
	}
	let span = problems[0]?.span;
	const field = [...analysis.email.followUp.frontMatter.fields.values()].find(({ keySpan }) => on(keySpan));
	if (field) {
		span ??= field.keySpan;
		const { facts } = analysis.email;
		const dates = { ...facts } as Readonly<Record<string, unknown>>;
		const dated = KEYS[field.key].kind === "date" ? (dates[field.key] as typeof facts.interview) : undefined;
		const read = dated
			? `\n\nRead as ${dated.when.isDay ? `${formatDay(dated.when.earliest, dated.when.zone)}, the whole day (${dated.when.zone})` : formatMoment(dated.when.earliest, dated.when.zone)}.`
			: "";
		const timing = field.key === "interview" ? timeToSend(analysis) : undefined;
		texts.push(`${KEYS[field.key].summary}${read}${timing === undefined ? "" : `\n\n${timing}`}`);
	}
	const heading = analysis.email.followUp.blocks.find(
		({ block, start }) => block.kind === "heading" && on({ start, end: start + block.text.length }),
	);
	if (heading) {
		span ??= { start: heading.start, end: heading.start + heading.block.text.length };
		texts.push("A heading labels a part for you. It is never sent.");
	}
	if (!span || texts.length === 0) return undefined;
	const value = texts.join(markdown ? "\n\n---\n\n" : "\n\n");
	return {
		contents: markdown ? { kind: "markdown", value } : { kind: "plaintext", value: value.replaceAll("`", "") },
		range: toRange(analysis, span),
	};
}

function onProblem(analysis: Analysis, { rule }: Problem, markdown: boolean): string {
	const page = pageOf(analysis, rule.id);
	const advice = `The advice (${rule.advice}): ${ADVICE[rule.advice]}`;
	if (!markdown) return `${rule.summary} ${rule.why}\n\n${advice}`;
	const link = page === undefined ? `\`${rule.id}\`` : `[\`${rule.id}\`](${page})`;
	return `${rule.summary} ${rule.why}\n\n${advice}\n\n${link}`;
}
