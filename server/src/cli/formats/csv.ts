import { Lines } from "../../core/text.js";
import type { Report } from "./format.js";

const COLUMNS = [
	"path",
	"from",
	"to",
	"status",
	"kind",
	"words",
	"line",
	"severity",
	"rule",
	"advice",
	"message",
	"text",
] as const;

/**
 * A table for spreadsheets (RFC 4180, with a byte order mark, without which Excel misreads names): one row for each
 * problem, and one with empty cells for a follow-up without problems.
 */
export function csv(reports: readonly Report[]): string {
	const rows = reports.flatMap(({ path, email, problems }) => {
		const { facts, prose, followUp } = email;
		const lines = new Lines(followUp.text);
		const to = facts.to.map(({ name, address }) => name ?? address ?? "").join("; ");
		const from = facts.from?.name ?? facts.from?.address ?? "";
		const letter = [path, from, to, facts.status, prose.reading.kind, String(prose.words)];
		if (problems.length === 0) return [[...letter, "", "", "", "", "", ""]];
		return problems.map(({ rule, severity, span, message }) => [
			...letter,
			String(lines.positionAt(span.start).line + 1),
			severity,
			rule.id,
			rule.advice,
			message,
			followUp.text.slice(span.start, span.end),
		]);
	});
	return `\uFEFF${[[...COLUMNS], ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

/** A cell that no spreadsheet takes for a formula: the text may come from anybody. */
function cell(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) && text !== "-" ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
