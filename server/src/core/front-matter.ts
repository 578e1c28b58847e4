import { isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument } from "yaml";
import { type FieldKind, isKey, KEYS, type Key, nearestKey } from "./keys.js";
import { type Edit, type Span, shift, trimSpan } from "./text.js";

/** One value of a front matter key; a list has several. */
export interface Value {
	readonly text: string;
	/** Where it stands, quotes included. */
	readonly span: Span;
}

/** A key of the front matter with what is written behind it. */
export interface Field {
	readonly key: Key;
	readonly keySpan: Span;
	/** From the start of the value to its end; empty behind the colon when there is none. */
	readonly valueSpan: Span;
	readonly values: readonly Value[];
}

/** Something about the file's form that a rule reports: the name says which. */
export interface Issue {
	readonly kind: "invalid-front-matter" | "unknown-key";
	readonly span: Span;
	readonly message: string;
	/** What would mend it, ready to apply. */
	readonly repair?: { readonly title: string; readonly edits: readonly Edit[] };
}

/** The head of a follow-up. All offsets are in the whole text. */
export interface FrontMatter {
	/** From the first fence to the end of the last one, or undefined where there is no front matter. */
	readonly span: Span | undefined;
	/** What stands between the fences. */
	readonly content: Span;
	readonly fields: ReadonlyMap<Key, Field>;
	readonly issues: readonly Issue[];
	/** Where the body begins. */
	readonly end: number;
}

/** Empty lines above it are a slip that everybody makes, and no part of the letter. */
const OPENING = /^\uFEFF?(?:[ \t]*[\r\n])*---[ \t]*(?:\r\n|\n|\r)/;
const KEY_LINE = /^([A-Za-z][\w-]*)[ \t]*:(?=[ \t]|$)/;

/** Reads the front matter of a follow-up. Never throws: what cannot be read is an issue. */
export function parseFrontMatter(text: string): FrontMatter {
	const bodyStart = text.charCodeAt(0) === 0xfeff ? 1 : 0;
	const none: FrontMatter = {
		span: undefined,
		content: { start: bodyStart, end: bodyStart },
		fields: new Map(),
		issues: [],
		end: bodyStart,
	};
	const opening = OPENING.exec(text);
	if (!opening) return none;
	const contentStart = opening[0].length;
	const fence = opening[0].indexOf("---");
	const lines = linesFrom(text, contentStart);
	// A signature line `---` at the top of a pasted letter is no front matter: a known key has to follow.
	const first = lines.find((line) => line.text.trim() !== "" && !line.text.startsWith("#"));
	const closesAtOnce = first !== undefined && /^(?:---|\.\.\.)[ \t]*$/.test(first.text) && first.text.startsWith("---");
	if (!first || !(closesAtOnce || isKey(KEY_LINE.exec(first.text)?.[1] ?? ""))) return none;
	const closing = lines.find((line) => /^(?:---|\.\.\.)[ \t]*$/.test(line.text));
	const contentEnd = closing ? closing.start : unclosedEnd(lines, text.length);
	const content = { start: contentStart, end: contentEnd };
	const key = text.slice(0, contentEnd + (closing ? closing.text.length : 0));
	const known = remembered.get(key);
	if (known) return known;
	const { fields, issues } = readContent(text.slice(contentStart, contentEnd), contentStart);
	const end = closing ? closing.next : contentEnd;
	if (!closing) {
		issues.unshift({
			kind: "invalid-front-matter",
			span: { start: fence, end: fence + 3 },
			message: "The front matter is not closed: put a line of three dashes after the last key.",
			repair: {
				title: "Close the front matter",
				edits: [
					{
						span: { start: contentEnd, end: contentEnd },
						text: `${contentEnd > 0 && !/[\r\n]/.test(text.charAt(contentEnd - 1)) ? "\n" : ""}---\n`,
					},
				],
			},
		});
	}
	const span = { start: fence, end: closing ? closing.start + closing.text.trimEnd().length : contentEnd };
	const result: FrontMatter = { span, content, fields, issues, end };
	// The same front matter before another body is the same: only the text up to its end was read.
	if (remembered.size >= REMEMBERED) remembered.clear();
	if (closing) remembered.set(key, result);
	return result;
}

const remembered = new Map<string, FrontMatter>();
const REMEMBERED = 64;

interface Line {
	readonly start: number;
	readonly text: string;
	/** Where the next line starts. */
	readonly next: number;
}

/** The lines up to the closing fence, or a bounded number of them where there is none. */
function linesFrom(text: string, from: number): Line[] {
	const lines: Line[] = [];
	const pattern = /([^\r\n]*)(\r\n|\n|\r|$)/g;
	pattern.lastIndex = from;
	while (lines.length < 500 && pattern.lastIndex < text.length) {
		const match = pattern.exec(text);
		if (!match) break;
		const line = { start: match.index, text: match[1] ?? "", next: pattern.lastIndex };
		lines.push(line);
		if (/^(?:---|\.\.\.)[ \t]*$/.test(line.text)) break;
	}
	return lines;
}

/** An unclosed front matter ends before the first line that cannot belong to it. */
function unclosedEnd(lines: readonly Line[], length: number): number {
	const stranger = lines.find((line) => !/^(?:[A-Za-z][\w-]*[ \t]*:(?:[ \t]|$)|[ \t]+\S|-[ \t]|#)/.test(line.text));
	return stranger ? stranger.start : length;
}

function readContent(source: string, offset: number): { fields: Map<Key, Field>; issues: Issue[] } {
	const fields = new Map<Key, Field>();
	const issues: Issue[] = [];
	const { masked, literals } = maskLiterals(source, offset, issues);
	// YAML knows no line that ends in a lone CR.
	const document = parseDocument(masked.replace(/\r(?!\n)/g, "\n"), {
		keepSourceTokens: false,
		uniqueKeys: false,
		customTags: [],
		logLevel: "silent",
		// Each would quote its line, however long that is.
		prettyErrors: false,
	});
	for (const error of document.errors) {
		const [start, end] = error.pos;
		issues.push({
			kind: "invalid-front-matter",
			span: shift(placeOf(masked, start, end), offset),
			message: `This is not valid YAML: ${error.message.split(/ at line|\n/)[0]?.replace(/\.$/, "") ?? "it cannot be read"}.`,
		});
	}
	const root = document.contents;
	if (isMap(root)) {
		for (const pair of root.items) {
			const keyNode = pair.key as ParsedNode | null;
			if (!isScalar(keyNode) || !keyNode.range) continue;
			const name = String(keyNode.value);
			const keySpan = shift({ start: keyNode.range[0], end: keyNode.range[1] }, offset);
			if (!isKey(name)) {
				issues.push(unknownKey(name, keySpan));
				continue;
			}
			if (fields.has(name)) {
				issues.push({
					kind: "invalid-front-matter",
					span: keySpan,
					message: `\`${name}\` stands here a second time; the first one counts.`,
				});
				continue;
			}
			const literal = literals.get(keySpan.start);
			const values: Value[] = [];
			if (literal) values.push(literal);
			else readValues(pair.value as ParsedNode | null, source, offset, KEYS[name].kind, values, issues);
			const start = values[0]?.span.start ?? keySpan.end + 1;
			fields.set(name, {
				key: name,
				keySpan,
				valueSpan: { start, end: values[values.length - 1]?.span.end ?? start },
				values,
			});
		}
	} else if (root && document.errors.length === 0 && isScalar(root) && root.value !== null) {
		issues.push({
			kind: "invalid-front-matter",
			span:
				trimSpan(source, { start: 0, end: source.length }).start === source.length
					? { start: offset, end: offset }
					: shift(trimSpan(source, { start: 0, end: source.length }), offset),
			message: "The front matter holds no keys: write lines such as `to: Dana Reyes`.",
		});
	}
	return { fields, issues };
}

/** Where an error is shown: at least one character, and inside the source, though the parser may point behind it. */
function placeOf(source: string, from: number, to: number): Span {
	let start = Math.max(0, Math.min(from, source.trimEnd().length - 1));
	let end = Math.max(start, Math.min(source.length, Math.max(to, start + 1)));
	if (isInPair(source, start)) start--;
	if (isInPair(source, end)) end++;
	return trimSpan(source, { start, end });
}

/** Whether the offset stands between the two code units of one character. */
function isInPair(text: string, at: number): boolean {
	return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

function readValues(
	node: ParsedNode | null,
	source: string,
	offset: number,
	kind: FieldKind,
	values: Value[],
	issues: Issue[],
): void {
	if (!node?.range) return;
	const span = shift({ start: node.range[0], end: node.range[1] }, offset);
	if (isScalar(node)) {
		// The source, not the value: YAML reads `2026-11-20` and `yes` as text in 1.2, but numbers lose their writing.
		const text = typeof node.value === "string" ? node.value : source.slice(node.range[0], node.range[1]);
		if (node.value !== null && text.trim() !== "") values.push({ text: text.trim(), span });
	} else if (isSeq(node)) {
		for (const item of node.items) readValues(item as ParsedNode | null, source, offset, kind, values, issues);
	} else if (isAlias(node)) {
		issues.push({ kind: "invalid-front-matter", span, message: "Aliases are not read here: write the value out." });
	} else {
		issues.push({ kind: "invalid-front-matter", span, message: "This key takes text or a list of texts." });
	}
}

/**
 * Writers of emails are no authors of YAML. A one-line value that YAML would refuse or cut (`Thank you: nurse role`,
 * `"Reyes, Dana" <d@x.example>`, `Engineer #2`) is taken as the text that it is, and hidden from the YAML parser.
 */
function maskLiterals(
	source: string,
	offset: number,
	issues: Issue[],
): { masked: string; literals: Map<number, Value> } {
	const literals = new Map<number, Value>();
	const lines = linesFrom(source, 0);
	let masked = source;
	lines.forEach((line, index) => {
		const match = KEY_LINE.exec(line.text);
		const name = match?.[1] ?? "";
		if (!match || !isKey(name)) return;
		const following = lines[index + 1]?.text ?? "";
		if (/^(?:[ \t]+\S|-[ \t])/.test(following)) return;
		const span = trimSpan(line.text, { start: match[0].length, end: line.text.length });
		const raw = line.text.slice(span.start, span.end);
		if (raw === "" || !misreads(raw, KEYS[name].kind)) return;
		const start = line.start + span.start;
		masked = masked.slice(0, start) + "x".repeat(raw.length) + masked.slice(start + raw.length);
		const at = { start: start + offset, end: start + offset + raw.length };
		literals.set(line.start + offset, { text: raw, span: at });
		issues.push({
			kind: "invalid-front-matter",
			span: at,
			message: "YAML would not read this as one text; it is taken as you wrote it. Quotes make it safe.",
			repair: { title: "Put it in quotes", edits: [{ span: at, text: JSON.stringify(raw) }] },
		});
	});
	return { masked, literals };
}

/** In code units. */
const LONGEST_LINE = 2000;

/** Whether YAML would not give back what is written on the line. */
function misreads(raw: string, kind: FieldKind): boolean {
	if (kind === "date" || kind === "zone" || kind === "rules") return false;
	if (/^[\w(][^:#]*$/.test(raw)) return false;
	// Nobody writes YAML of that length on a line, and reading what is none takes ever longer.
	if (raw.length > LONGEST_LINE) return kind === "text" || kind === "mailbox";
	// A tag would be taken off the text.
	if (raw.startsWith("!")) return true;
	const document = parseDocument(raw, { logLevel: "silent", customTags: [], prettyErrors: false });
	const node = document.contents;
	if (document.errors.length > 0 || !node) return true;
	if (isScalar(node)) return node.range[1] < raw.length;
	// `[Name]` is a placeholder and not a list, where the key takes one text.
	if (isSeq(node)) return kind === "text" || kind === "mailbox";
	return true;
}

function unknownKey(name: string, span: Span): Issue {
	const nearest = nearestKey(name);
	const message = `\`${name}\` is no key of a follow-up${nearest ? `; did you mean \`${nearest}\`?` : "."}`;
	if (!nearest) return { kind: "unknown-key", span, message };
	return {
		kind: "unknown-key",
		span,
		message,
		repair: { title: `Change to \`${nearest}\``, edits: [{ span, text: nearest }] },
	};
}
