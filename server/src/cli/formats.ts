import type { Instant } from "../core/date.js";
import { Lines } from "../core/text.js";
import type { Report } from "./check.js";

/** What a format may know besides the reports. */
export interface FormatOptions {
	readonly color: boolean;
	readonly now: Instant;
}

/** Writes reports as text for standard output. */
export type Format = (reports: readonly Report[], options: FormatOptions) => string;

/** The formats of \`followup check\`, by name. */
export const FORMATS = { stylish, json } as const satisfies Record<string, Format>;

function json(reports: readonly Report[]): string {
	const data = reports.map(({ path, email, problems }) => {
		const lines = new Lines(email.followUp.text);
		return {
			path,
			status: email.facts.status,
			reading: email.prose.reading,
			problems: problems.map((problem) => ({
				rule: problem.rule.id,
				severity: problem.severity,
				advice: problem.rule.advice,
				message: problem.message,
				range: { start: lines.positionAt(problem.span.start), end: lines.positionAt(problem.span.end) },
				text: email.followUp.text.slice(problem.span.start, problem.span.end),
				fixes: problem.fixes().map(({ title, safe = false }) => ({ title, safe })),
			})),
		};
	});
	return `${JSON.stringify(data, null, 2)}\n`;
}

function stylish(reports: readonly Report[], { color }: FormatOptions): string {
	const paint = (code: number) => (text: string) => (color ? `\u001B[${code}m${text}\u001B[0m` : text);
	const dim = paint(2);
	const colors = { error: paint(31), warning: paint(33), info: paint(36), hint: dim };
	const out: string[] = [];
	const total = { error: 0, warning: 0, info: 0, hint: 0 };
	for (const { path, email, problems } of reports) {
		if (problems.length === 0) continue;
		const lines = new Lines(email.followUp.text);
		const rows = problems.map((problem) => {
			const { line, character } = lines.positionAt(problem.span.start);
			total[problem.severity]++;
			return { at: `${line + 1}:${character + 1}`, problem };
		});
		const width = Math.max(...rows.map(({ at }) => at.length));
		out.push(paint(4)(path));
		for (const { at, problem } of rows) {
			out.push(
				`  ${dim(at.padStart(width))}  ${colors[problem.severity](problem.severity.padEnd(7))}  ${problem.message}  ${dim(problem.rule.id)}`,
			);
		}
		out.push("");
	}
	const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;
	const parts = [count(total.error, "error"), count(total.warning, "warning")];
	if (total.info + total.hint > 0) parts.push(count(total.info + total.hint, "remark"));
	const found = total.error + total.warning + total.info + total.hint > 0;
	const files = count(reports.length, "follow-up");
	out.push(found ? `${parts.join(", ")} in ${files}` : `${files}, nothing to mend`);
	return `${out.join("\n")}\n`;
}
