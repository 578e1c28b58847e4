import { fillIn, type Rewrite, rewritePhrase, titleOf } from "./phrase-rewrite.js";
import { findPhrases, type PhraseContext, type PhraseMatch, type PhraseTable, severityIn } from "./phrases.js";
import type { Email, Finding, Fix, Severity } from "./rule.js";
import { type Act, plainText, type Sentence } from "./sentence.js";
import { applyEdits, type Edit } from "./text.js";
import { tokenise } from "./tokens.js";

/** What a rule says of a sentence: at most one finding, on its gravest phrase, whose preferred fix mends all of them. */
export function remarkOnPhrases(table: PhraseTable, sentence: Sentence, context: PhraseContext): readonly Finding[] {
	const matches = findPhrases(table, sentence, context);
	const rank = ({ row }: PhraseMatch) => {
		const severity = severityIn(row, context.kind);
		// A row without a severity has that of its rule, which is seldom less than a warning.
		return SEVERITIES.indexOf(severity === "off" || severity === undefined ? "warning" : severity);
	};
	const [gravest] = [...matches].sort((a, b) => rank(a) - rank(b));
	if (!gravest) return [];
	const severity = severityIn(gravest.row, context.kind);
	const phrase = sentence.text.slice(gravest.span.start, gravest.span.end).replace(/\s+/g, " ");
	return [
		{
			span: gravest.span,
			message: `"${phrase}" ${gravest.row.reason}`,
			...(severity && severity !== "off" ? { severity } : {}),
			...(gravest.row.fixes.length > 0
				? { fixes: (email: Email) => rewriteAll(table, sentence, context, matches, gravest, email) }
				: {}),
		},
	];
}

/** Whether a text has words, and each of its sentences meets a condition. They are read for their words alone. */
export function everySentence(text: string, isMet: (sentence: Sentence) => boolean): boolean {
	const sentences = tokenise(text);
	return (
		sentences.some(({ words }) => words.length > 0) &&
		sentences.every(({ start, end, words }) => {
			const own = text.slice(start, end);
			return isMet({ text: own, plain: plainText(own), words, acts: NO_ACTS });
		})
	);
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info", "hint"];

/**
 * One fix for each rewrite of the gravest phrase; what is flagged beside it gets its own preferred rewrite. A rewrite that
 * leaves nothing, or something to flag, is not offered.
 */
function rewriteAll(
	table: PhraseTable,
	sentence: Sentence,
	context: PhraseContext,
	matches: readonly PhraseMatch[],
	gravest: PhraseMatch,
	email: Email,
): readonly Fix[] {
	const others = matches.filter((match) => match !== gravest);
	return gravest.row.fixes.flatMap((entry) => {
		const rewrite: Rewrite = typeof entry === "string" ? { text: entry } : entry;
		const text = fillIn(rewrite.text, email);
		const edits =
			rewrite.scope === "sentence"
				? [{ span: { start: 0, end: sentence.text.length }, text }]
				: [
						rewritePhrase(sentence, gravest.span, text),
						...others.flatMap((match) => preferredEdit(sentence, match, email)),
					];
		return isClean(table, applyEdits(sentence.text, edits), context)
			? [{ title: rewrite.title ?? titleOf(text), edits }]
			: [];
	});
}

function isClean(table: PhraseTable, text: string, context: PhraseContext): boolean {
	return everySentence(text, (sentence) => findPhrases(table, sentence, context).length === 0);
}

const NO_ACTS: ReadonlySet<Act> = new Set();

/** The edit of a match that is mended by the way; none where that takes the whole sentence. */
function preferredEdit(sentence: Sentence, { row, span }: PhraseMatch, email: Email): readonly Edit[] {
	for (const entry of row.fixes) {
		if (typeof entry === "string") return [rewritePhrase(sentence, span, fillIn(entry, email))];
		if (entry.scope !== "sentence") return [rewritePhrase(sentence, span, fillIn(entry.text, email))];
	}
	return [];
}
