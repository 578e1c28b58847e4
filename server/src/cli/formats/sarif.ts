import type { Problem } from "../../core/lint.js";
import type { Fix } from "../../core/rule.js";
import { Lines, type Span } from "../../core/text.js";
import type { Report } from "./format.js";

declare const VERSION: string;

const LEVELS = { error: "error", warning: "warning", info: "note", hint: "note", off: "none" } as const;

/** SARIF 2.1.0, for code scanning and the viewers of editors. */
export function sarif(reports: readonly Report[]): string {
	const rules = [...new Set(reports.flatMap(({ problems }) => problems.map(({ rule }) => rule)))];
	rules.sort((a, b) => (a.id < b.id ? -1 : 1));
	const run = {
		tool: {
			driver: {
				name: "Follow-up",
				semanticVersion: VERSION,
				rules: rules.map(({ id, summary, why, severity, advice }) => ({
					id,
					shortDescription: { text: summary },
					fullDescription: { text: why },
					defaultConfiguration: { level: LEVELS[severity], enabled: severity !== "off" },
					properties: { advice },
				})),
			},
		},
		columnKind: "utf16CodeUnits",
		results: reports.flatMap((report) => {
			const lines = new Lines(report.email.followUp.text);
			return report.problems.map((problem) => result(report, problem, lines, rules.indexOf(problem.rule)));
		}),
	};
	const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
	return `${JSON.stringify(log, null, 2)}\n`;
}

function result({ path, email }: Report, problem: Problem, lines: Lines, ruleIndex: number) {
	const artifactLocation = { uri: path.split("/").map(encodeURIComponent).join("/") };
	const text = email.followUp.text.slice(problem.span.start, problem.span.end);
	const region = { ...regionOf(problem.span, lines), snippet: { text: text.replace(/\p{Surrogate}/gu, "\uFFFD") } };
	const fixes = problem.fixes().map((fix) => sarifFix(fix, artifactLocation, lines));
	return {
		ruleId: problem.rule.id,
		ruleIndex,
		level: LEVELS[problem.severity],
		message: { text: problem.message },
		locations: [{ physicalLocation: { artifactLocation, region } }],
		...(fixes.length > 0 ? { fixes } : {}),
	};
}

function sarifFix({ title, edits }: Fix, artifactLocation: { readonly uri: string }, lines: Lines) {
	const replacements = edits.map(({ span, text }) => ({
		deletedRegion: regionOf(span, lines),
		insertedContent: { text },
	}));
	return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] };
}

function regionOf({ start, end }: Span, lines: Lines) {
	const from = lines.positionAt(start);
	const to = lines.positionAt(end);
	return {
		startLine: from.line + 1,
		startColumn: from.character + 1,
		endLine: to.line + 1,
		endColumn: to.character + 1,
	};
}
