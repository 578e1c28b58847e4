import { notedInSentences } from "../../core/noted.js";
import { fillIn, rewritePhrase } from "../../core/phrase-rewrite.js";
import { findPhrases, type PhraseMatch, phraseTable } from "../../core/phrases.js";
import { defineRule, type Email, type Fix } from "../../core/rule.js";
import { applyEdits, type Edit, shift } from "../../core/text.js";
import type { SentenceAt } from "../anchors.js";
import { hedges } from "./hedges.js";

export const hedging = defineRule({
	id: "tone/hedging",
	severity: "info",
	advice: "A10",
	summary: "The email takes back much of what it says.",
	why: "One softener makes a request polite. When every sentence has one, the reader hears doubt, and doubts with you.",
	example: {
		bad: "Hi Dana,\n\nThank you for Friday. I think I could maybe help with the archive, perhaps. I was just wondering if it is possible to hear about the next steps at some point, if that is okay.\n\nBest regards,\nSam\n",
		good: "Hi Dana,\n\nThank you for Friday. I could help with the archive, since I sorted one like it. I was wondering if you could tell me about the next steps.\n\nBest regards,\nSam\n",
	},
	options: {
		most: {
			type: "integer",
			default: 3,
			minimum: 0,
			maximum: 100,
			description: "As many hedges as this are fine in any email.",
		},
		perHundredWords: {
			type: "number",
			default: 3,
			minimum: 0,
			maximum: 100,
			description: "As many hedges as this in a hundred words are fine in a longer email.",
		},
	},
	readsProse: true,
	email({ prose }, { options }) {
		const hedged = hedgesIn(prose).map(({ note, ...placed }) => ({ placed, matches: note }));
		const count = hedged.reduce((sum, { matches }) => sum + matches.length, 0);
		if (count <= options.most || count * 100 <= options.perHundredWords * prose.words) return [];
		const [worst] = [...hedged].sort((a, b) => weigh(b.matches) - weigh(a.matches));
		const gravest = worst && [...worst.matches].sort((a, b) => weightOf(b) - weightOf(a))[0];
		if (!worst || !gravest) return [];
		const { text } = worst.placed.sentence;
		const phrase = text.slice(gravest.span.start, gravest.span.end).replace(/\s+/g, " ");
		return [
			{
				span: shift(gravest.span, worst.placed.start),
				// Twice as many as are fine is more than a habit.
				...(count > 2 * options.most && count * 50 > options.perHundredWords * prose.words && count > 7
					? { severity: "warning" as const }
					: {}),
				message: `"${phrase}" ${count === 1 ? "hedges" : `is one of ${count} hedges in this email`}; ${gravest.row.reason}`,
				fixes: (email) => mend(email, hedged, worst),
			},
		];
	},
});

/** A sentence with what hedges it. */
interface Hedged {
	readonly placed: SentenceAt;
	readonly matches: readonly PhraseMatch[];
}

const table = phraseTable(hedges);
const weights = new Map(hedges.map((hedge) => [hedge as PhraseMatch["row"], hedge.weight]));

const hedgesIn = notedInSentences((sentence, part) => {
	if (part !== "body") return undefined;
	const matches = findPhrases(table, sentence, { part, kind: "other" });
	return matches.length > 0 ? matches : undefined;
});

function weightOf({ row }: PhraseMatch): number {
	return weights.get(row) ?? 1;
}

function weigh(matches: readonly PhraseMatch[]): number {
	return matches.reduce((sum, match) => sum + weightOf(match), 0);
}

function mend(email: Email, hedged: readonly Hedged[], worst: Hedged): readonly Fix[] {
	const fixes: Fix[] = [
		{ title: "Take the hedges out of the email", edits: hedged.flatMap((one) => plainEdit(one, email)) },
	];
	if (hedged.length > 1) fixes.push({ title: "Take them out of this sentence", edits: plainEdit(worst, email) });
	return fixes;
}

/** The edit, in the whole text, that says a sentence plainly; none where nothing can be taken out. */
function plainEdit({ placed: { sentence, start }, matches }: Hedged, email: Email): readonly Edit[] {
	const whole = shift({ start: 0, end: sentence.text.length }, start);
	let text = sentence.text;
	// From the last to the first, so that the places of those before stay what they were.
	for (const { row, span } of [...matches].reverse()) {
		const [first] = row.fixes;
		if (first === undefined) continue;
		const rewrite = typeof first === "string" ? { text: first } : first;
		if (rewrite.scope === "sentence") {
			const gap = /^[ \t]/.test(email.followUp.text.slice(whole.end)) ? 1 : 0;
			return [{ span: { start: whole.start, end: whole.end + gap }, text: fillIn(rewrite.text, email) }];
		}
		text = applyEdits(text, [rewritePhrase({ ...sentence, text }, span, fillIn(rewrite.text, email))]);
	}
	return text === sentence.text ? [] : [{ span: whole, text }];
}
