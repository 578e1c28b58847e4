import { Lines } from "../../core/text.js";
import { count, type FormatOptions, type Report } from "./format.js";

/** For people at a terminal: the problems below the name of each file, and a last line that counts. */
export function stylish(reports: readonly Report[], { color }: FormatOptions): string {
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
	const parts = [count(total.error, "error"), count(total.warning, "warning")];
	if (total.info + total.hint > 0) parts.push(count(total.info + total.hint, "remark"));
	const found = total.error + total.warning + total.info + total.hint > 0;
	const files = count(reports.length, "follow-up");
	out.push(found ? `${parts.join(", ")} in ${files}` : `${files}, nothing to mend`);
	return `${out.join("\n")}\n`;
}
