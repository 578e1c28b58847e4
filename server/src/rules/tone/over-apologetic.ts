import { notedInSentences } from "../../core/noted.js";
import { type Rewrite, rewritePhrase, titleOf } from "../../core/phrase-rewrite.js";
import { findPhrases, type PhraseMatch, phraseTable } from "../../core/phrases.js";
import { defineRule, type Email, type Finding, type Fix } from "../../core/rule.js";
import type { Sentence } from "../../core/sentence.js";
import { overlaps, type Span, shift } from "../../core/text.js";
import { placeOf, type SentenceAt } from "../anchors.js";
import { withoutSentence } from "../removal.js";
import { apologies, needless } from "./apologies.js";

export const overApologetic = defineRule({
	id: "tone/over-apologetic",
	severity: "warning",
	advice: "A10",
	summary: "The email apologises too much.",
	why: "One short apology mends a real fault. Apologies for writing, for nerves or for an answer make the reader look for faults, and a long one is about you.",
	example: {
		bad: "I apologize for my nerves on Monday. I would love to hear about the next steps.\n",
		good: "I would love to hear about the next steps. I apologize for the late reply.\n",
	},
	options: {
		most: {
			type: "integer",
			default: 1,
			minimum: 0,
			description: "How many apologies for a real fault an email may hold.",
		},
		longest: {
			type: "integer",
			default: 30,
			minimum: 5,
			description: "How many words a sentence that apologises may have.",
		},
	},
	readsProse: true,
	email(email, { options }) {
		const findings: Finding[] = [];
		let count = 0;
		for (const { note, ...placed } of apologiesIn(email.prose)) {
			const { fault, faults, apology } = note;
			if (fault) findings.push(remark(placed, fault, fault.row.reason, leaveOut(placed, fault, faults)));
			else if (apology && ++count > options.most) {
				findings.push(remark(placed, apology, "is one apology too many; one short one is enough."));
			} else if (apology && placed.sentence.words.length > options.longest) {
				const reason = "begins a long apology; a few words are enough, without the reasons.";
				findings.push({ ...remark(placed, apology, reason, shorten(placed)), severity: "info" });
			}
		}
		return findings;
	},
});

interface Apology {
	/** An apology that is too much by itself. */
	readonly fault: PhraseMatch | undefined;
	/** All of these, of which that is the gravest. */
	readonly faults: readonly PhraseMatch[];
	/** Any other. */
	readonly apology: PhraseMatch | undefined;
}

const needlessTable = phraseTable(needless);
const apologyTable = phraseTable(apologies);

/** What the sentences apologise for; the rows hold in every kind of email. */
const apologiesIn = notedInSentences((sentence, part): Apology | undefined => {
	if (part !== "body") return undefined;
	const context = { part, kind: "thank-you" } as const;
	const faults = findPhrases(needlessTable, sentence, context);
	const fault = faults.find(({ row }) => row.severity === undefined) ?? faults[0];
	const apology = fault ? undefined : findPhrases(apologyTable, sentence, context)[0];
	return fault || apology ? { fault, faults, apology } : undefined;
});

function remark(
	placed: SentenceAt,
	match: PhraseMatch,
	reason: string,
	fixes = leaveOut(placed, match, [match]),
): Finding {
	const phrase = placed.sentence.text.slice(match.span.start, match.span.end).replace(/\s+/g, " ");
	const severity = match.row.severity === "info" ? "info" : undefined;
	return {
		span: shift(match.span, placed.start),
		message: `"${phrase}" ${reason}`,
		...(severity ? { severity } : {}),
		fixes,
	};
}

/** Takes out the clause that apologises, or the sentence where little else is in it; or says something better in its place. */
function leaveOut(
	placed: SentenceAt,
	{ row }: PhraseMatch,
	matches: readonly PhraseMatch[],
): (email: Email) => readonly Fix[] {
	return (email) => {
		const { sentence } = placed;
		const clauses = matches.map(({ span }) => ({
			start: clauseStart(sentence, span.start),
			end: clauseEnd(sentence, span.end),
		}));
		const left = sentence.words.filter((word) => !clauses.some((clause) => overlaps(clause, word)));
		if (left.length <= 2) {
			return [
				{ title: "Leave the apology out", edits: [withoutSentence(email, placeOf(placed))] },
				...row.fixes.flatMap((rewrite) => (typeof rewrite === "string" ? [] : [inPlace(placed, rewrite)])),
			];
		}
		return [
			{
				title: "Leave the apology out",
				edits: clauses.map((clause) => moved(rewritePhrase(sentence, clause, ""), placed)),
			},
		];
	};
}

function inPlace(placed: SentenceAt, { text, title }: Rewrite): Fix {
	const span = { start: 0, end: placed.sentence.text.length };
	return { title: title ?? titleOf(text), edits: [moved({ span, text }, placed)] };
}

/** Ends the sentence where its reasons begin. */
function shorten(placed: SentenceAt): (email: Email) => readonly Fix[] {
	return () => {
		const { sentence } = placed;
		const [fourth] = sentence.words.slice(3);
		const end = fourth ? clauseEnd(sentence, fourth.end) : sentence.text.length;
		if (/^\s*(?:[.!?]\s*)?$/.test(sentence.text.slice(end))) return [];
		const span = { start: end, end: sentence.text.length };
		return [{ title: "Keep only the apology", edits: [moved({ span, text: "." }, placed)] }];
	};
}

const moved = ({ span, text }: { readonly span: Span; readonly text: string }, { start }: SentenceAt) => ({
	span: shift(span, start),
	text,
});

/** Where the clause that holds an offset begins, and where it ends: at punctuation, or at a conjunction that opens another. */
function clauseStart({ plain }: Sentence, at: number): number {
	let start = 0;
	for (const mark of plain.matchAll(/[,;:\u2013\u2014(]\s*(?:and |but |so )?|\s(?:and|but) (?=i\b)/g)) {
		const end = mark.index + mark[0].length;
		if (end <= at) start = end;
	}
	return start;
}

function clauseEnd({ plain }: Sentence, from: number): number {
	const rest = plain.slice(from);
	const mark = /[,;:.!?\u2013\u2014)]|\s(?:but|because)\s|\s(?:and|so) (?:i|we|would|could|can|thank|please)\b/.exec(
		rest,
	);
	return from + (mark ? mark.index : rest.length);
}
