import type { FollowUp } from "./followup.js";
import type { Key } from "./keys.js";
import type { Edit } from "./text.js";

/** The line ending that a text uses. */
export function lineEnding(text: string): string {
	return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}

/** Writes a key of the front matter: in place of its value, else on a line of its own; without front matter, makes one. */
export function setKey(followUp: FollowUp, key: Key, value: string): Edit {
	const { text, frontMatter } = followUp;
	const eol = lineEnding(text);
	const field = frontMatter.fields.get(key);
	if (field) {
		const isEmpty = field.valueSpan.start === field.valueSpan.end;
		return { span: field.valueSpan, text: isEmpty ? ` ${value}` : value };
	}
	if (frontMatter.span) {
		const at = frontMatter.content.end;
		const isAfterLine = at === 0 || /[\r\n]/.test(text.charAt(at - 1));
		return { span: { start: at, end: at }, text: `${isAfterLine ? "" : eol}${key}: ${value}${eol}` };
	}
	const at = frontMatter.end;
	const isBlankBelow = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(at));
	return { span: { start: at, end: at }, text: `---${eol}${key}: ${value}${eol}---${eol}${isBlankBelow ? "" : eol}` };
}

/** Puts one more value behind those that a key has. */
export function addToKey(followUp: FollowUp, key: Key, value: string): Edit {
	const field = followUp.frontMatter.fields.get(key);
	const last = field?.values[field.values.length - 1];
	if (!field || !last) return setKey(followUp, key, value);
	const { text } = followUp;
	const span = { start: last.span.end, end: last.span.end };
	const lineStart =
		Math.max(text.lastIndexOf("\n", last.span.start - 1), text.lastIndexOf("\r", last.span.start - 1)) + 1;
	const item = /^[ \t]*-[ \t]+/.exec(text.slice(lineStart, last.span.start));
	return { span, text: item ? `${lineEnding(text)}${item[0]}${value}` : `, ${value}` };
}

/** A mailbox as a YAML value on one line: `Name <address>` needs no quotes; anything less plain gets them. */
export function yamlMailbox(value: string): string {
	const line = value.replace(/\s+/g, " ").trim();
	return /^[\p{L}][\p{L}\p{N} .'-]*(?: <[\w.+@-]+>)?$/u.test(line) ? line : JSON.stringify(line);
}

/** A text as a YAML value on one line: in quotes where YAML would read it as something else. */
export function yamlText(value: string): string {
	const line = value.replace(/\s+/g, " ").trim();
	return /^[\p{L}\p{N}(][^:#[\]{}"'&*!|>%@`]*$/u.test(line) ? line : JSON.stringify(line);
}
