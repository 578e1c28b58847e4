import type { Diagnostic } from "vscode-languageserver";
import type { Problem } from "../core/lint.js";
import type { Severity } from "../core/rule.js";
import { type Analysis, pageOf } from "./analysis.js";
import { toRange, toSeverity } from "./convert.js";

/** The diagnostics of a document: what is said about it now. */
export function diagnostics(analysis: Analysis): Diagnostic[] {
	return analysis.shown.map((problem) => diagnostic(analysis, problem));
}

/** One problem as a diagnostic. */
export function diagnostic(analysis: Analysis, problem: Problem): Diagnostic {
	const href = pageOf(analysis, problem.rule.id);
	return {
		range: toRange(analysis, problem.span),
		severity: toSeverity(problem.severity),
		source: "followup",
		code: problem.rule.id,
		...(href === undefined ? {} : { codeDescription: { href } }),
		message: problem.message,
		...(problem.related.length > 0
			? {
					relatedInformation: problem.related.map(({ path, start, end, message }) => ({
						location: { uri: path, range: { start, end } },
						message,
					})),
				}
			: {}),
	};
}

const ORDER: readonly Severity[] = ["error", "warning", "info", "hint"];

/** At most `most` problems, the most severe first chosen, still in the order of the text. */
export function mostSevere(problems: readonly Problem[], most: number): readonly Problem[] {
	if (problems.length <= most) return problems;
	const chosen = new Set<Problem>();
	for (const severity of ORDER) {
		for (const problem of problems) {
			if (problem.severity === severity && chosen.size < most) chosen.add(problem);
		}
	}
	return problems.filter((problem) => chosen.has(problem));
}
