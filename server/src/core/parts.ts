import type { Span } from "./text.js";

/** A greeting or sign-off found in a block; offsets are in the text that was searched. */
export interface FoundGreeting {
	readonly kind: "named" | "generic";
	readonly span: Span;
	readonly names: readonly Span[];
}

const SALUTATION =
	/^\s*(?:dear|hi|hello|hey|hiya|greetings|good (?:morning|afternoon|evening|day)|to whom it may concern)\b/i;
/** Nobody in particular. */
const NOBODY =
	/^(?:respected )?(?:all|team|everyone|everybody|there|again|sir|madam|ma'am|sirs|folks|sir or madam|sir\/madam|(?:the )?(?:hiring|recruiting|recruitment|talent|hr|people|interview|search|selection)(?: (?:team|manager|committee|department|panel|acquisition|acquisition team))?|hiring managers?|recruiters?|committee|members of .*|to whom it may concern)$/i;
const TITLE = /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|dame|and|und|&)\.?$/i;
/** Openers with a comma that are no names. */
const NO_NAME =
	/^(?:however|also|first|finally|again|yesterday|today|thanks|thank|once|well|so|unfortunately|recently|earlier|further|moreover|additionally|meanwhile|overall|in|on|at|as|after|following|please|yes|no|ok|okay|sincerely|regards|best|cheers|i|we|you|it|this|that|my|what|when|with)$/i;

/** The greeting at the start of a letter: on a line of its own or before the text. */
export function findGreeting(text: string): FoundGreeting | undefined {
	const salutation = SALUTATION.exec(text);
	if (!salutation) return findBareName(text);
	const from = salutation[0].length;
	const end = greetingEnd(text, from);
	const start = salutation.index + (salutation[0].length - salutation[0].trimStart().length);
	const addressed = text.slice(from, end).replace(/[\s,:;!.\u2013\u2014-]+$/, "");
	const spoken = addressed.trim();
	if (/whom it may concern/i.test(salutation[0]) || spoken === "" || NOBODY.test(spoken)) {
		return { kind: "generic", span: { start, end: Math.max(end, from) }, names: [] };
	}
	return { kind: "named", span: { start, end }, names: namesIn(text, from, from + addressed.length) };
}

/** Where the greeting ends: behind its punctuation, at the end of its line, outside brackets. */
function greetingEnd(text: string, from: number): number {
	let depth = 0;
	for (let i = from; i < text.length && i < from + 200; i++) {
		const char = text.charAt(i);
		if ("[{(<".includes(char)) depth++;
		else if ("]})>".includes(char)) depth = Math.max(0, depth - 1);
		else if (/[\r\n]/.test(char)) return i;
		else if (depth === 0 && (/[:;!\u2014]/.test(char) || / [-\u2013] $/.test(text.slice(i - 1, i + 2)))) return i + 1;
		else if (depth === 0 && char === ",") {
			// "Ana, Ben and Carla," goes on; "Dana, thank you" does not.
			const next = /^,[ \t]*((?:and )?\p{Lu}[\p{L}'.-]*(?: (?:and|&) \p{Lu}[\p{L}'-]*)?)[ \t]*(?=[,:]|[\r\n]|$)/u.exec(
				text.slice(i, i + 60),
			);
			if (!next || NO_NAME.test(next[1] ?? "")) return i + 1;
		} else if (
			depth === 0 &&
			char === "." &&
			!/\b(?:mr|mrs|ms|mx|dr|prof|st|\p{L})$/iu.test(text.slice(Math.max(0, i - 5), i))
		)
			return i + 1;
	}
	return Math.min(text.length, from + 200);
}

/** A name on a line of its own, in any case; before text on the same line, one name with a capital. */
const BARE_NAME =
	/^\s*((?:(?:[Mm]rs?|[Mm]s|[Mm]x|[Dd]r|[Pp]rof)\.? )?\p{L}[\p{L}'\u2019-]*(?: \p{L}[\p{L}.'\u2019-]*){0,2})(?:\s*[,:]|[ \t]+[-\u2013\u2014])(?=[ \t]*(?:[\r\n]|$))|^\s*((?:(?:Mrs?|Ms|Mx|Dr|Prof)\.? )?(?:\p{Lu}[\p{L}'\u2019-]*|[[{<]{1,2}[^\]}>\r\n]{0,20}[nN]ame[\]}>]{1,2}))[,:](?=[ \t]+(?:\p{Lu}|thank))/u;

function findBareName(text: string): FoundGreeting | undefined {
	const match = BARE_NAME.exec(text);
	const name = match?.[1] ?? match?.[2];
	if (!match || name === undefined || name.split(" ").some((word) => NO_NAME.test(word))) return undefined;
	const start = text.indexOf(name);
	const span = { start, end: match[0].length };
	if (NOBODY.test(name)) return { kind: "generic", span, names: [] };
	return { kind: "named", span, names: namesIn(text, start, start + name.length) };
}

function namesIn(text: string, from: number, to: number): Span[] {
	const names: Span[] = [];
	for (const word of text.slice(from, to).matchAll(/\[[^\]]*\]|\{[^}]*\}+|\([^)]*\)|[\p{L}][\p{L}'\u2019.-]*/gu)) {
		if (TITLE.test(word[0])) continue;
		names.push({ start: from + word.index, end: from + word.index + word[0].replace(/\.$/, "").length });
	}
	return names;
}

/** A sign-off found at the end of a letter; offsets are in the text that was searched. */
export interface FoundSignOff {
	readonly start: number;
	readonly closing: Span | undefined;
	readonly name: Span | undefined;
}

const CLOSING =
	"(?:(?:(?:with |my |and |many |very )*(?:best|kind|kindest|warm|warmest|sincere|friendly|respectful)(?:,? (?:and|personal|kind|warm))*(?: regards| wishes)?)|regards|(?:yours |most )?(?:sincerely|truly|faithfully|respectfully|cordially|gratefully|warmly)(?: yours)?|cheers|(?:many |warm )?thanks(?: (?:again|so much|a lot|in advance|(?:and|&) (?:best|kind|warm)? ?regards))*|thanking you(?: (?:in (?:advance|anticipation)|all|again))?|thank you(?:,? (?:and (?:best|kind|kindest|warm|warmest) (?:regards|wishes)|again|so much|very much|once again|kindly|in advance))*|all (?:the|my) best|with (?:\\w+ )?(?:gratitude|appreciation|thanks|respect)|(?:with |many )?(?:(?:best|kind|warm|friendly) )?greetings(?: from \\p{L}[\\p{L} ]{1,30})?|with regards|god bless(?: you)?|(?:un )?saludos?(?: cordiales)?|atentamente|bien (?:\u00e0|a) vous|cordialement|(?:mit )?(?:freundlichen|vielen?|besten?|herzlichen?|lieben?) gr(?:\u00fc|ue)(?:\u00df|ss)en?|cordiali saluti|(?:med )?v\u00e4nliga? h\u00e4lsning(?:ar)?|yours|take care|bye(?: for now)?|until (?:next time|then|soon)|(?:with )?(?:my )?(?:(?:every|all) good|best|good|kind|warm|all my best) wish(?:es)?(?: to [^.!?\\r\\n]{3,60})?|(?:talk|speak) soon|see you (?:then|soon|there|on \\w+)|laters?|ciao|x{2,}|xoxo|love|wishing (?:you|the team|everyone|your team) [^.!?\\r\\n]{3,60}|have a (?:great|good|nice) (?:day|week|weekend))";
const GAP = "\\[[^\\]\\r\\n]*\\]|\\{+[^}\\r\\n]*\\}+|\\([A-Z ]+\\)";
const CLOSING_LINE = new RegExp(
	`^[ \\t]*(?:--+[ \\t]*)?(${CLOSING})[ \\t]*(?:[,.!\\u2013\\u2014-]+[ \\t]*)?((?<=[,.!\\u2013\\u2014 -])(?<!\\p{L} )(?:${GAP}|[\\p{L}][\\p{L}'\\u2019.-]*)(?:[ \\t,]+(?:${GAP}|[\\p{L}][\\p{L}'\\u2019.-]*)){0,4})?[ \\t]*$`,
	"iu",
);
const CLOSING_INLINE = new RegExp(
	`(?<=[.!?)][ \\t]+)(${CLOSING})[,!]?[ \\t]+(?!(?:for|to|in|on|at|that|so|very|and|again|your|all|if|from)\\b)((?:${GAP}|\\p{Lu}[\\p{L}'\\u2019.-]*)(?:[ \\t]+(?:${GAP}|[\\p{L}][\\p{L}'\\u2019.-]*)){0,3}(?:[ \\t]+(?:${GAP}))*)[ \\t]*$`,
	"iu",
);
const NAME_LINE = new RegExp(
	`^[ \\t]*(?:[-\\u2013\\u2014~/]+[ \\t]*)?((?:${GAP})|\\p{L}[\\p{L}.'\\u2019-]*(?: \\p{L}[\\p{L}.'\\u2019-]*){0,3}|\\p{Lu}[\\p{L}.'\\u2019-]*(?: \\p{Lu}[\\p{L}.'\\u2019-]*){1,3}, \\p{Lu}[\\p{L}\\d. ]{1,20})[ \\t]*$`,
	"u",
);
const NAME_INLINE =
	/[.!?)][ \t]+[-\u2013\u2014]?[ \t]*((?!thank|please|best|yes|no)\p{L}[\p{L}'\u2019-]+(?: \p{L}[\p{L}'\u2019-]+){0,2}|[[{<]{1,2}[^\]}>]{0,20}name[\]}>]{1,2})[ \t]*$/iu;

/**
 * The sign-off at the end of a text: closing words with a name behind or below, closing words alone, or a bare name. Only
 * the last lines are looked at, so the cost does not grow with the letter.
 */
export function findSignOff(text: string): FoundSignOff | undefined {
	const from = lastLinesStart(text, 14);
	const lines: { start: number; text: string }[] = [];
	for (const match of text.slice(from).matchAll(/[^\r\n]+/g))
		if (match[0].trim() !== "") {
			// Of a line that nobody wrote by hand its end will do: the patterns below take time that grows with its square.
			const cut = Math.max(0, match[0].length - LONGEST_LINE);
			lines.push({ start: from + match.index + cut, text: match[0].slice(cut) });
		}
	// The last closing line of which nothing but a signature follows.
	for (let i = lines.length - 1; i >= 0; i--) {
		const line = lines[i] as { start: number; text: string };
		const closing = CLOSING_LINE.exec(line.text);
		if (closing?.[1]) {
			const closingStart = line.start + line.text.indexOf(closing[1]);
			const below = lines[i + 1];
			const name = closing[2]
				? spanIn(line.start, line.text, closing[2], closingStart - line.start + closing[1].length)
				: below && spanIn(below.start, below.text, NAME_LINE.exec(below.text)?.[1] ?? below.text.trim(), 0);
			return { start: line.start, closing: { start: closingStart, end: closingStart + closing[1].length }, name };
		}
		if (!isSignatureLine(line.text)) break;
	}
	const last = lines[lines.length - 1];
	if (!last) return undefined;
	const inline = CLOSING_INLINE.exec(last.text);
	if (inline?.[1] && inline[2]) {
		const start = last.start + inline.index;
		return {
			start,
			closing: { start, end: start + inline[1].length },
			name: spanIn(last.start, last.text, inline[2], inline.index + inline[1].length),
		};
	}
	// A name on a line of its own, with contact lines below it.
	for (let i = lines.length - 1; i > 0; i--) {
		const line = lines[i] as { start: number; text: string };
		const name = NAME_LINE.exec(line.text)?.[1];
		const before = lines[i - 1]?.text.trimEnd() ?? "";
		// Closing words in any language: a few, with a comma, under a finished sentence.
		const words = lines[i - 1];
		if (name && words && /^[^.,!?:;\d]{3,40},$/.test(words.text.trim()) && isFinished(lines[i - 2]?.text)) {
			const trimmed = words.text.trim();
			const start = words.start + words.text.indexOf(trimmed);
			const closing = { start, end: start + trimmed.length - 1 };
			return { start: words.start, closing, name: spanIn(line.start, line.text, name, 0) };
		}
		if (name && (/[.!?:;)\u2026]$/.test(before) || /^[ \t]*[-\u2013\u2014]/.test(line.text)))
			return { start: line.start, closing: undefined, name: spanIn(line.start, line.text, name, 0) };
		if (!isSignatureLine(line.text)) break;
	}
	const name = NAME_INLINE.exec(last.text)?.[1] ?? /[:;][-]?\)[ \t]*-[ \t]*(\p{Lu}\p{L}+)$/u.exec(last.text)?.[1];
	if (name && lines.length > 0) {
		const start = last.start + last.text.lastIndexOf(name);
		if (last.text.slice(0, last.text.lastIndexOf(name)).trim().length > 3)
			return { start, closing: undefined, name: { start, end: start + name.length } };
	}
	return undefined;
}

/** Lines longer than this, in code units, are no closings. */
const LONGEST_LINE = 600;

function isFinished(line: string | undefined): boolean {
	return line !== undefined && /[.!?)\u2026]["'\u201D\u2019]?$/.test(line.trimEnd());
}

/** A short line under a name: a title, a phone number, an address, a gap. */
function isSignatureLine(line: string): boolean {
	const text = line.trim();
	if (text.length > 80) return false;
	return !/[.!?]$/.test(text) && text.split(/\s+/).length <= 8;
}

function spanIn(start: number, line: string, part: string, from: number): Span {
	const at = Math.max(0, line.indexOf(part, from));
	return { start: start + at, end: start + at + part.length };
}

function lastLinesStart(text: string, count: number): number {
	let at = text.length;
	let lines = 0;
	while (at > 0 && lines < count) {
		at = text.lastIndexOf("\n", at - 1);
		if (at < 0) return 0;
		lines++;
	}
	return Math.max(0, at);
}
