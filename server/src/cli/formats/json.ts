import { Lines } from "../../core/text.js";
import type { Report } from "./format.js";

/** The reports as an array, for programs: the shape is documented in the README and kept. */
export function json(reports: readonly Report[]): string {
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
