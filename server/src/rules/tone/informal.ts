import { type InSentence, notedInSentences } from "../../core/noted.js";
import { fillIn, rewritePhrase, titleOf } from "../../core/phrase-rewrite.js";
import { findPhrases, phraseTable } from "../../core/phrases.js";
import { remember } from "../../core/remember.js";
import { defineRule, type Email, type Finding, type Fix, type Severity } from "../../core/rule.js";
import { type Part, plainText, type Sentence } from "../../core/sentence.js";
import { applyEdits, type Edit, overlaps, type Span, shift } from "../../core/text.js";
import { tokenise } from "../../core/tokens.js";
import { casualPhrases } from "./informal-phrases.js";
import { findLoudMarks, type LoudMark } from "./loud-marks.js";
import { spellingOf } from "./text-speak.js";

export const informal = defineRule({
	id: "tone/informal",
	severity: "warning",
	advice: "A10",
	summary: "The email is written like a chat: slang, emoji, repeated marks, capitals for stress.",
	why: "In a study with people of 29 countries, a smiley in a first work email made its writer seem less competent and no warmer. Slang, capitals and rows of exclamation marks are what most people name when asked what annoys them in emails. One exclamation mark is fine.",
	example: {
		bad: "Hi Dana,\n\nThank you for showing me the lab, it was super cool!!\n\nBest regards,\nSam\n",
		good: "Hi Dana,\n\nThank you for showing me the lab, it was very impressive!\n\nBest regards,\nSam\n",
	},
	options: {
		exclamationMarks: {
			type: "integer",
			default: 2,
			minimum: 0,
			maximum: 100,
			description: "More exclamation marks than this in one email are mentioned.",
		},
		allowed: {
			type: "array",
			items: { type: "string" },
			default: [],
			description:
				'Words and phrases that are fine where you apply, such as "cheers"; also words that are written in capitals.',
		},
	},
	readsProse: true,
	email(email, { options }) {
		const allowed = new Set(options.allowed.map((word) => word.toLowerCase()));
		const findings: Finding[] = [];
		const exclamations: Span[] = [];
		for (const placed of loudSentences(email.prose)) {
			const { start, part, note } = placed;
			const slips = note.slips.filter(
				({ text, isCapitals }) =>
					!allowed.has(text.toLowerCase()) &&
					!(
						isCapitals &&
						text.split(/[\s,]+/).some((word) => namesInCapitals(email).has(word) || allowed.has(word.toLowerCase()))
					),
			);
			const finding = remark(placed, slips);
			if (finding) findings.push(finding);
			else if (part !== "subject")
				for (const index of note.marks) exclamations.push({ start: start + index, end: start + index + 1 });
		}
		const extra = exclamations.slice(options.exclamationMarks);
		const [first] = extra;
		if (first) findings.push(tooManyMarks(first, exclamations, options.exclamationMarks));
		return findings;
	},
});

/** The sentences with something to remark or to count in them. */
const loudSentences = notedInSentences((sentence, part) => {
	if (part === "signature") return undefined;
	const slips = slipsIn(sentence, part);
	const marks = sentence.text.includes("!") ? [...sentence.text.matchAll(EXCLAMATION)].map(({ index }) => index) : [];
	return slips.length > 0 || marks.length > 0 ? { slips, marks } : undefined;
});

/** A mark that ends words, and not one of a program. */
const EXCLAMATION = /(?<=[\p{L}\p{N})\]"'\u201D\u2019])!(?=[\s"')\]\u201D]|$)/gu;

function tooManyMarks(first: Span, all: readonly Span[], most: number): Finding {
	const count = all.length;
	return {
		span: first,
		severity: count > 2 * most + 1 ? "warning" : "info",
		message:
			count === 1
				? "This email has an exclamation mark; a full stop is enough."
				: `There are ${count} exclamation marks in this email; keep the one that you mean most.`,
		fixes: () => [
			{
				title: most === 0 ? "Write full stops" : "Write full stops after the first",
				edits: all.slice(most === 0 ? 0 : 1).map((span) => ({ span, text: "." })),
				safe: true,
			},
		],
	};
}

/** Something informal in a sentence; offsets are inside it. */
interface Slip {
	readonly span: Span;
	/** As it is written. */
	readonly text: string;
	readonly isCapitals: boolean;
	readonly severity: Severity;
	readonly message: string;
	/** The first is preferred. */
	readonly mends: (email: Email) => readonly Mend[];
}

interface Mend {
	readonly title: string;
	readonly edit: Edit;
}

const table = phraseTable(casualPhrases);

/** What is informal in a sentence; of what overlaps, the longest. */
function slipsIn(sentence: Sentence, part: Part): readonly Slip[] {
	const found = [...phraseSlips(sentence, part), ...spellingSlips(sentence, part), ...markSlips(sentence, part)];
	found.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start));
	const kept: Slip[] = [];
	for (const slip of found) if (!kept.some(({ span }) => overlaps(span, slip.span))) kept.push(slip);
	return kept.sort((a, b) => a.span.start - b.span.start);
}

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

function spellingSlips(sentence: Sentence, part: Part): Slip[] {
	// What is short in a greeting or closing is a name, or has a row of its own.
	if (part === "greeting" || part === "sign-off") return [];
	const { text, plain, words } = sentence;
	return words.flatMap((word, index) => {
		const written = text.slice(word.start, word.end);
		const full = spellingOf(word.text, written, words[index - 1]?.text ?? "", words[index + 1]?.text ?? "");
		if (full === undefined || isQuoted(plain, word.start)) return [];
		const reason = full === "" ? "belongs in a chat; leave it out." : `belongs in a chat; write "${full}".`;
		const mend = { title: titleOf(full), edit: rewritePhrase(sentence, word, full) };
		const span = { start: word.start, end: word.end };
		return [
			{
				span,
				text: written,
				isCapitals: false,
				severity: "warning",
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
	const { text, plain } = sentence;
	return findLoudMarks(sentence).flatMap(({ kind, span, calm }) => {
		// A subject in capitals has a rule of its own, and a greeting may be set in them.
		if (kind === "capitals" && part !== "body") return [];
		if (isQuoted(plain, span.start)) return [];
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

/** Whether a place stands inside double quotes: then these are somebody else's words. */
function isQuoted(plain: string, at: number): boolean {
	return (plain.slice(0, at).split('"').length - 1) % 2 === 1 && plain.includes('"', at);
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info", "hint"];

/** One finding for a sentence, on its first and gravest slip, whose fixes mend all of them. */
function remark(placed: InSentence<unknown>, slips: readonly Slip[]): Finding | undefined {
	const [gravest] = [...slips].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
	if (!gravest) return undefined;
	return {
		span: shift(gravest.span, placed.start),
		severity: gravest.severity,
		message: gravest.message,
		fixes: (email) => mendAll(placed, slips, gravest, email),
	};
}

function mendAll(
	{ sentence, start, part }: InSentence<unknown>,
	slips: readonly Slip[],
	gravest: Slip,
	email: Email,
): readonly Fix[] {
	const others = slips.filter((slip) => slip !== gravest).flatMap((slip) => slip.mends(email).slice(0, 1));
	const mends = gravest.mends(email);
	const different = mends.filter(({ edit }, i) => !mends.slice(0, i).some((other) => isSame(other.edit, edit)));
	return different.flatMap(({ title, edit }) => {
		const isWhole = edit.span.end - edit.span.start === sentence.text.length;
		// What says more than "Sweet!" is mended and not taken out.
		if (isWhole && edit.text === "" && sentence.words.length > 4) return [];
		if (isWhole && edit.text === "")
			return [{ title, edits: [{ span: withGap(email.followUp.text, shift(edit.span, start)), text: "" }] }];
		const edits = isWhole ? [edit] : [edit, ...others.map((mend) => mend.edit)];
		if (!isCalm(applyEdits(sentence.text, edits), part)) return [];
		const moved = edits.map((one) => ({ ...one, span: shift(one.span, start) }));
		// Small letters and one mark instead of several change no meaning.
		const safe = others.length === 0 && (gravest.isCapitals || /^[!?\s]+$/.test(gravest.text));
		return [{ title, edits: moved, ...(safe ? { safe } : {}) }];
	});
}

function isSame(a: Edit, b: Edit): boolean {
	return a.text === b.text && a.span.start === b.span.start && a.span.end === b.span.end;
}

/** A sentence with the space that would be left over without it. */
function withGap(text: string, { start, end }: Span): Span {
	const before = /[ \t]*$/.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
	if (before > 0) return { start: start - before, end };
	return { start, end: end + (/^[ \t]*/.exec(text.slice(end, end + 8))?.[0].length ?? 0) };
}

function isCalm(text: string, part: Part): boolean {
	const sentences = tokenise(text);
	return (
		sentences.some(({ words }) => words.length > 0) &&
		sentences.every(({ start, end, words }) => {
			const own = text.slice(start, end);
			return slipsIn({ text: own, plain: plainText(own), words, acts: new Set() }, part).length === 0;
		})
	);
}

/** Words in capitals in the front matter: a company, role or name that is written so. */
const namesInCapitals = remember(({ followUp, facts }: Email): ReadonlySet<string> => {
	const { subject } = facts;
	const matter = followUp.text.slice(0, followUp.blocks[0]?.start ?? followUp.text.length);
	const own = subject ? matter.slice(0, subject.span.start) + matter.slice(subject.span.end) : matter;
	return new Set(own.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'\u2019]+(?![\p{L}\p{N}])/gu) ?? []);
});
