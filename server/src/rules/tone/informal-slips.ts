import { everySentence } from "../../core/phrase-remark.js";
import { fillIn, rewritePhrase, titleOf } from "../../core/phrase-rewrite.js";
import { findPhrases, phraseTable } from "../../core/phrases.js";
import type { Email, Severity } from "../../core/rule.js";
import { isQuoted, type Part, type Sentence } from "../../core/sentence.js";
import { type Edit, overlaps, type Span } from "../../core/text.js";
import { casualPhrases } from "./informal-phrases.js";
import { findLoudMarks, type LoudMark } from "./loud-marks.js";
import { spellingOf } from "./text-speak.js";

/** Something informal in a sentence; offsets are inside it. */
export interface Slip {
	readonly span: Span;
	/** As it is written. */
	readonly text: string;
	readonly isCapitals: boolean;
	readonly severity: Severity;
	readonly message: string;
	/** The first is preferred. */
	readonly mends: (email: Email) => readonly Mend[];
}

/** What to write in place of a slip. */
export interface Mend {
	readonly title: string;
	readonly edit: Edit;
}

/** What is informal in a sentence; of what overlaps, the longest. */
export function slipsIn(sentence: Sentence, part: Part): readonly Slip[] {
	const found = [...phraseSlips(sentence, part), ...spellingSlips(sentence, part), ...markSlips(sentence, part)];
	found.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
	const kept: Slip[] = [];
	for (const slip of found) if (!kept.some(({ span }) => overlaps(span, slip.span))) kept.push(slip);
	return kept.sort((a, b) => a.span.start - b.span.start);
}

/** Whether a text has words, and nothing informal in them. */
export function isCalm(text: string, part: Part): boolean {
	return everySentence(text, (sentence) => slipsIn(sentence, part).length === 0);
}

const table = phraseTable(casualPhrases);

function phraseSlips(sentence: Sentence, part: Part): Slip[] {
	return findPhrases(table, sentence, { part, kind: "other" }).map(({ row, span }) => {
		const text = sentence.text.slice(span.start, span.end).replace(/\s+/g, " ");
		return {
			span,
			text,
			isCapitals: false,
			severity: typeof row.severity === "string" ? row.severity : "warning",
			message: `"${text}" ${row.reason}`,
			mends: (email) =>
				row.fixes.map((entry) => {
					const rewrite = typeof entry === "string" ? { text: entry } : entry;
					const written = fillIn(rewrite.text, email);
					const edit =
						rewrite.scope === "sentence"
							? { span: { start: 0, end: sentence.text.length }, text: written }
							: rewritePhrase(sentence, span, written);
					return { title: rewrite.title ?? titleOf(written), edit };
				}),
		};
	});
}

/** Short spellings that are common on notices and signs. */
const QUIET_SPELLINGS: ReadonlySet<string> = new Set(
	"thru tho altho nite pic pics msg prob fave convo tmrw".split(" "),
);

function spellingSlips(sentence: Sentence, part: Part): Slip[] {
	// What is short in a greeting or closing is a name, or has a row of its own.
	if (part === "greeting" || part === "sign-off") return [];
	const { text, words } = sentence;
	return words.flatMap((word, index) => {
		const written = text.slice(word.start, word.end);
		const full = spellingOf(word.text, written, words[index - 1]?.text ?? "", words[index + 1]?.text ?? "");
		if (full === undefined || isQuoted(sentence, word)) return [];
		const reason = full === "" ? "belongs in a chat; leave it out." : `belongs in a chat; write "${full}".`;
		const mend = { title: titleOf(full), edit: rewritePhrase(sentence, word, full) };
		const span = { start: word.start, end: word.end };
		return [
			{
				span,
				text: written,
				isCapitals: false,
				severity: QUIET_SPELLINGS.has(word.text) ? "info" : "warning",
				message: `"${written}" ${reason}`,
				mends: () => [mend],
			},
		];
	});
}

const REASONS: { readonly [K in LoudMark["kind"]]: (calm: string) => string } = {
	emoji: () => "makes the letter a chat; words are warmer.",
	emoticon: () => "makes the letter a chat; words are warmer.",
	marks: (calm) => `is louder than a letter should be; one "${calm}" is enough.`,
	stretched: (calm) => `is typed as it would be shouted; write "${calm}".`,
	capitals: () => "shouts; small letters say the same.",
};
const TITLES: { readonly [K in LoudMark["kind"]]: (calm: string) => string } = {
	emoji: () => "Delete the emoji",
	emoticon: () => "Delete the emoticon",
	marks: (calm) => `Keep one "${calm}"`,
	stretched: titleOf,
	capitals: () => "Write it in small letters",
};

function markSlips(sentence: Sentence, part: Part): Slip[] {
	const { text } = sentence;
	return findLoudMarks(sentence).flatMap(({ kind, span, calm }) => {
		// A subject in capitals has a rule of its own, and a greeting may be set in them.
		if (kind === "capitals" && part !== "body") return [];
		if (isQuoted(sentence, span)) return [];
		const written = text.slice(span.start, span.end).replace(/\s+/g, " ").trim();
		const shown = span.end - span.start > 60 ? `${written.slice(0, 57).trim()}...` : written;
		const edit = calm === "" ? withoutMark(text, span) : { span, text: calm };
		return [
			{
				span: trimmed(text, span),
				text: written,
				isCapitals: kind === "capitals",
				severity: "warning",
				message: `"${shown}" ${REASONS[kind](calm)}`,
				mends: () => [{ title: TITLES[kind](calm), edit }],
			},
		];
	});
}

/** Takes a picture out, with the space before it; a sentence that it ended gets its full stop. */
function withoutMark(text: string, { start, end }: Span): Edit {
	const before = text.slice(0, start);
	const after = text.slice(end);
	const gap = before.length - before.trimEnd().length;
	if (after.trim() === "") {
		const closes = /[\p{L}\p{N}"')]$/u.test(before.trimEnd());
		return { span: { start: start - gap, end }, text: closes && before.trim().split(/\s+/).length > 3 ? "." : "" };
	}
	if (gap === 0 || /^[.,!?;:]/.test(after))
		return { span: { start: start - gap, end: end + (gap === 0 ? leading(after) : 0) }, text: "" };
	// Between a finished sentence and the next, the space stays.
	return { span: { start, end: end + leading(after) }, text: "" };
}

function leading(text: string): number {
	return text.length - text.trimStart().length;
}

function trimmed(text: string, { start, end }: Span): Span {
	const lead = leading(text.slice(start, end));
	return { start: start + lead, end };
}
