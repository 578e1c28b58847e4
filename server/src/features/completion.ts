import { type CompletionItem, CompletionItemKind, InsertTextFormat } from "vscode-languageserver";
import { instantOf, writeDay, writeMoment } from "../core/date.js";
import { KEYS, type Key } from "../core/keys.js";
import type { Analysis } from "../lsp/workspace.js";

/** What completion may know besides the document. */
export interface CompletionContext {
	/** The moment, in epoch milliseconds. */
	readonly now: number;
	readonly ruleIds: readonly string[];
}

const DAY = 86_400_000;

/** Front matter keys that are not there yet and, behind a key, values that are known beforehand. */
export function completion({ email, lines }: Analysis, offset: number, context: CompletionContext): CompletionItem[] {
	const { frontMatter, text } = email.followUp;
	if (!frontMatter.span || offset < frontMatter.content.start || offset > frontMatter.content.end) return [];
	const { line, character } = lines.positionAt(offset);
	const before = lines.line(line).slice(0, character);
	if (/^[A-Za-z]*$/.test(before)) {
		const names = (Object.keys(KEYS) as Key[]).filter((key) => !frontMatter.fields.has(key));
		const hasColon = /^[\w-]*[ \t]*:/.test(text.slice(offset));
		return names.map((key, index) => ({
			label: key,
			kind: CompletionItemKind.Property,
			documentation: KEYS[key].summary,
			insertText: hasColon ? key : `${key}: `,
			// The order of the table is the order in which people fill it in.
			sortText: String(index).padStart(2, "0"),
			command: { title: "Suggest values", command: "editor.action.triggerSuggest" },
		}));
	}
	const key = /^([A-Za-z]+)[ \t]*:[ \t]/.exec(before)?.[1] as Key | undefined;
	if (!key || !Object.hasOwn(KEYS, key)) return [];
	return valuesOf(key, email.facts.zone, context);
}

function valuesOf(key: Key, zone: string, { now, ruleIds }: CompletionContext): CompletionItem[] {
	const item = (label: string, insertText: string, detail?: string): CompletionItem => ({
		label,
		insertText,
		insertTextFormat: InsertTextFormat.PlainText,
		kind: CompletionItemKind.Value,
		...(detail === undefined ? {} : { detail }),
	});
	switch (KEYS[key].kind) {
		case "date":
			return [
				item("now", writeMoment(instantOf(now), zone), writeMoment(instantOf(now), zone)),
				item("today", writeDay(instantOf(now), zone), writeDay(instantOf(now), zone)),
				item("yesterday", writeDay(instantOf(now - DAY), zone), writeDay(instantOf(now - DAY), zone)),
			];
		case "zone":
			return [item(zone, zone, "your zone")];
		case "rules":
			return ruleIds.map((id) => item(id, id));
		default:
			return [];
	}
}
