import type { CompletionItem, CompletionItemKind } from "vscode-languageserver";
import { endOfYesterday, writeDay, writeMoment } from "../core/date.js";
import { lineEnding } from "../core/front-matter-edits.js";
import { isKey, KEYS, type Key } from "../core/keys.js";
import type { Span } from "../core/text.js";
import type { Analysis } from "./analysis.js";
import { toTextEdit } from "./convert.js";
import { COMPLETION_KIND } from "./kinds.js";
import { sentencesAt } from "./sentences.js";

/**
 * Completions at an offset: keys and values of the front matter; in the body headings, rules to ignore, and sentences for
 * what is still to be said.
 */
export function completion(analysis: Analysis, offset: number): CompletionItem[] {
	const { text, frontMatter } = analysis.email.followUp;
	const lineStart = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
	const before = text.slice(lineStart, offset);
	const { content } = frontMatter;
	if (frontMatter.span && offset >= content.start && offset <= content.end) {
		if (/^[A-Za-z]*$/.test(before)) return keys(analysis, { start: lineStart, end: offset });
		const inLine = /^([A-Za-z]+)[ \t]*:(.*)$/.exec(before);
		const key = inLine?.[1] ?? listKey(text.slice(content.start, lineStart), before);
		if (key === undefined || !isKey(key)) return [];
		const written = inLine?.[2] ?? before;
		const word = /[^\s,["]*$/.exec(written)?.[0] ?? "";
		const start = offset - (KEYS[key].kind === "date" || !isOneWord(key) ? written.trimStart().length : word.length);
		const space = inLine && inLine[2] === "" ? " " : "";
		return values(analysis, key).map(({ value, label }, index) =>
			item(
				analysis,
				label ?? value,
				{ start, end: offset },
				`${space}${value}`,
				COMPLETION_KIND.value,
				index,
				label ? value : undefined,
			),
		);
	}
	if (offset >= frontMatter.end && /^#+[ \t]*\w*$/.test(before)) {
		const span = { start: lineStart, end: offset };
		return HEADINGS.map(([name, detail], index) =>
			item(analysis, `## ${name}`, span, `## ${name}`, COMPLETION_KIND.text, index, detail),
		);
	}
	if (/^[ \t]*<!--[ \t]*followup-ignore[ \t]/.test(before)) {
		const begun = before.split(/[\s,]/).at(-1) ?? "";
		const span = { start: offset - begun.length, end: offset };
		return analysis.ruleIds.map((id, index) => item(analysis, id, span, id, COMPLETION_KIND.value, index));
	}
	return sentencesAt(analysis, offset).map(({ part, span, text: sentence }, index) => {
		const written = sentence.replaceAll("\n", lineEnding(text));
		const label = sentence.replaceAll("\n", " ").trim();
		return {
			...item(analysis, label, span, written, COMPLETION_KIND.text, index),
			labelDetails: { description: part },
			documentation: sentence,
		};
	});
}

const HEADINGS: readonly (readonly [string, string])[] = [
	["Thank you", "Thanks first, for something that happened."],
	["Key topic", "What stayed with you, and what you bring to it."],
	["Clarification", "What the interview left open."],
	["Next steps", "Ask, with eagerness."],
];

function keys(analysis: Analysis, span: Span): CompletionItem[] {
	const { fields } = analysis.email.followUp.frontMatter;
	const rest = analysis.email.followUp.text.slice(span.end).match(/^[A-Za-z]*[ \t]*:/) ? "" : ": ";
	return (Object.keys(KEYS) as Key[])
		.filter((key) => !fields.has(key) || fields.get(key)?.keySpan.start === span.start)
		.map((key, index) => ({
			...item(analysis, key, span, `${key}${rest}`, COMPLETION_KIND.property, index),
			documentation: { kind: "markdown" as const, value: KEYS[key].summary },
		}));
}

interface ValueProposal {
	readonly value: string;
	/** What is shown in its place; the value then stands beside it. */
	readonly label?: string;
}

function values(analysis: Analysis, key: Key): readonly ValueProposal[] {
	const { email, now, others, ruleIds } = analysis;
	const { zone } = email.facts;
	switch (KEYS[key].kind) {
		case "date":
			return [
				{ value: writeMoment(now, zone), label: "now" },
				{ value: writeDay(now, zone), label: "today" },
				{ value: writeDay(endOfYesterday(now, zone), zone), label: "yesterday" },
			];
		case "zone":
			return [...new Set([zone, ...(Intl.supportedValuesOf?.("timeZone") ?? ["UTC"])])].map((value) => ({ value }));
		case "rules": {
			const silent = new Set(email.facts.ignore.map((value) => value.text));
			return ruleIds.filter((id) => !silent.has(id)).map((value) => ({ value }));
		}
		case "mailbox":
		case "mailboxes": {
			if (key === "from") return [];
			const known = new Set<string>();
			for (const summary of others.all()) {
				if (summary.path === email.path) continue;
				for (const { name, address } of summary.to) {
					known.add(name && address ? `${name} <${address}>` : (name ?? address ?? ""));
				}
			}
			known.delete("");
			return [...known].sort().map((value) => ({ value }));
		}
		default: {
			if (key !== "company" && key !== "role") return [];
			const known = new Set<string>();
			for (const summary of others.all()) {
				const value = summary[key];
				if (summary.path !== email.path && value !== undefined) known.add(value);
			}
			return [...known].sort().map((value) => ({ value }));
		}
	}
}

function isOneWord(key: Key): boolean {
	return KEYS[key].kind === "rules" || KEYS[key].kind === "zone";
}

/** The key whose list the line is an item of. */
function listKey(above: string, line: string): string | undefined {
	if (!/^[ \t]*-[ \t]+\S*$/.test(line)) return undefined;
	const lines = above.split(/\r\n|\n|\r/);
	for (const one of lines.reverse()) {
		const key = /^([A-Za-z]+)[ \t]*:/.exec(one)?.[1];
		if (key) return key;
	}
	return undefined;
}

function item(
	analysis: Analysis,
	label: string,
	span: Span,
	text: string,
	kind: CompletionItemKind,
	order: number,
	detail?: string,
): CompletionItem {
	const edit = toTextEdit(analysis, { span, text });
	const typed = analysis.email.followUp.text.slice(span.start, span.end);
	return {
		label,
		kind,
		// In our order, and found by what is replaced: "2026" finds today as "tod" does.
		sortText: String(order).padStart(4, "0"),
		...(detail === undefined
			? {}
			: { detail, filterText: detail.startsWith(typed.trim()) && typed.trim() !== "" ? detail : label }),
		textEdit: edit,
	};
}
