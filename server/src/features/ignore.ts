import type { FollowUp } from "../core/followup.js";
import type { Edit } from "../core/text.js";

/** The edit that silences a rule in the whole file, through `ignore` in the front matter; that is made where there is none. */
export function ignoreInFile({ text, frontMatter }: FollowUp, rule: string): Edit {
	const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
	const insert = (at: number, what: string): Edit => ({ span: { start: at, end: at }, text: what });
	if (!frontMatter.span) {
		return insert(frontMatter.content.start, `---${eol}ignore: ${rule}${eol}---${eol}${eol}`);
	}
	const field = frontMatter.fields.get("ignore");
	if (!field) {
		const { end } = frontMatter.content;
		const isOnNewLine = end === 0 || /[\r\n]/.test(text.charAt(end - 1));
		return insert(end, `${isOnNewLine ? "" : eol}ignore: ${rule}${eol}`);
	}
	const first = field.values[0];
	const last = field.values[field.values.length - 1];
	if (!first || !last) {
		// Nothing behind the colon, or an empty list.
		const from = text.indexOf(":", field.keySpan.end - 1) + 1;
		const line = /^[^\r\n]*/.exec(text.slice(from))?.[0] ?? "";
		return { span: { start: from, end: from + line.length }, text: ` ${rule}` };
	}
	const opening = text.slice(field.keySpan.end, first.span.start);
	if (/[\r\n]/.test(opening) && !opening.includes("[")) {
		const dash = /[ \t]*-[ \t]+$/.exec(opening)?.[0] ?? "  - ";
		return insert(last.span.end, `${eol}${dash}${rule}`);
	}
	if (opening.includes("[")) return insert(last.span.end, `, ${rule}`);
	const names = field.values.flatMap((value) => value.text.split(/[\s,]+/)).filter((name) => name !== "");
	return { span: field.valueSpan, text: `[${[...names, rule].join(", ")}]` };
}
