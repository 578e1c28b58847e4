import type { FollowUp } from "../../core/followup.js";
import { setKey, yamlMailbox, yamlText } from "../../core/front-matter-edits.js";
import type { Key } from "../../core/keys.js";
import { defineRule, type Fix } from "../../core/rule.js";
import type { Span } from "../../core/text.js";

/** A header line at the top of the body. */
export interface HeaderLine {
	readonly name: string;
	/** The front matter key that takes its value, if one does. */
	readonly key: Key | undefined;
	readonly value: string;
	readonly span: Span;
	/** With its line ending. */
	readonly line: Span;
}

const HEADER =
	/^[ \t]*(?:\*\*|__)?(subject(?: line)?|to|cc|bcc|from|date|sent)(?:\*\*|__)?[ \t]*:(?:\*\*|__)?[ \t]*(\S.*?)?[ \t]*$/i;

/** The lines `Subject: ...`, `To: ...` and the like before anything else in the body. */
export function headerLines({ text, frontMatter }: FollowUp): readonly HeaderLine[] {
	const lines: HeaderLine[] = [];
	const pattern = /([^\r\n]*)(\r\n|\n|\r|$)/g;
	pattern.lastIndex = frontMatter.end;
	while (pattern.lastIndex < text.length) {
		const match = pattern.exec(text);
		if (!match) break;
		const source = match[1] ?? "";
		if (source.trim() === "" || /^ {0,3}#/.test(source)) continue;
		const header = source.length <= 500 ? HEADER.exec(source) : null;
		if (!header) break;
		const name = header[1] ?? "";
		const field = name.toLowerCase().replace(" line", "");
		const key = field === "subject" || field === "to" || field === "cc" || field === "from" ? field : undefined;
		const start = match.index + source.length - source.trimStart().length;
		lines.push({
			name,
			key,
			value: header[2] ?? "",
			span: { start, end: match.index + source.trimEnd().length },
			line: { start: match.index, end: pattern.lastIndex },
		});
	}
	return lines;
}

export const pastedHeader = defineRule({
	id: "hygiene/pasted-header",
	severity: "warning",
	advice: "A10",
	summary: "A header line stands in the text of the email.",
	why: "What stands in the body is sent: the reader would see the subject twice, or only there.",
	example: {
		bad: "Subject: Thank you, Nurse interview\n\nHi Dana,\n\nThank you for the conversation on Friday.\n\nBest regards,\nSam\n",
		good: "---\nsubject: Thank you, Nurse interview\n---\n\nHi Dana,\n\nThank you for the conversation on Friday.\n\nBest regards,\nSam\n",
	},
	options: {},
	email({ followUp }) {
		return headerLines(followUp).map((header) => ({
			span: header.span,
			message:
				header.key === undefined
					? `\`${header.name}:\` would be sent as text; leave the line out.`
					: `\`${header.name}:\` would be sent as text; it belongs in the front matter.`,
			fixes: () => fixesFor(followUp, header),
		}));
	},
});

function fixesFor(followUp: FollowUp, { key, value, line }: HeaderLine): readonly Fix[] {
	const cut = { span: withBlankLine(followUp, line), text: "" };
	const drop: Fix = { title: "Delete the line", edits: [cut] };
	if (key === undefined || value === "") return [drop];
	const written = key === "subject" ? yamlText(value) : yamlMailbox(value);
	const move = (title: string): Fix => ({ title, edits: [setKey(followUp, key, written), cut] });
	const present = followUp.frontMatter.fields.get(key)?.values ?? [];
	if (present.length === 0) return [move(`Move it to \`${key}\` in the front matter`)];
	if (present.length === 1 && present[0]?.text === value) return [drop];
	return [drop, move(`Replace \`${key}\` in the front matter with it`)];
}

/** The line, and a blank one below it where another stands above. */
function withBlankLine({ text, frontMatter }: FollowUp, line: Span): Span {
	const above = text.slice(frontMatter.end, line.start);
	const isFirst = above.trim() === "" && (above !== "" || frontMatter.span === undefined);
	const below = isFirst ? /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(line.end, line.end + 200)) : null;
	return { start: line.start, end: line.end + (below?.[0].length ?? 0) };
}
