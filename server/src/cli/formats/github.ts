import { Lines } from "../../core/text.js";
import type { Report } from "./format.js";

const COMMANDS = { error: "error", warning: "warning", info: "notice", hint: "notice" } as const;

/** Workflow commands, which GitHub Actions shows as annotations at the lines of a change. */
export function github(reports: readonly Report[]): string {
	return reports
		.flatMap(({ path, email, problems }) => {
			const lines = new Lines(email.followUp.text);
			return problems.map(({ rule, severity, span, message }) => {
				const start = lines.positionAt(span.start);
				const end = lines.positionAt(span.end);
				const properties = {
					file: path,
					line: start.line + 1,
					endLine: end.line + 1,
					// Columns are allowed within one line only.
					...(start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {}),
					title: rule.id,
				};
				const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
				return `::${COMMANDS[severity]} ${list.join(",")}::${escapeData(message)}\n`;
			});
		})
		.join("");
}

function escapeData(text: string): string {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
