import { type InSentence, notedInSentences } from "../../core/noted.js";
import { remember } from "../../core/remember.js";
import { defineRule, type Email, type Finding, type Fix, type Severity } from "../../core/rule.js";
import { applyEdits, type Edit, type Span, shift } from "../../core/text.js";
import { isCalm, type Slip, slipsIn } from "./informal-slips.js";

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

/** Words in capitals in the front matter: a company, role or name that is written so. */
const namesInCapitals = remember(({ followUp, facts }: Email): ReadonlySet<string> => {
	const { subject } = facts;
	const matter = followUp.text.slice(0, followUp.blocks[0]?.start ?? followUp.text.length);
	const own = subject ? matter.slice(0, subject.span.start) + matter.slice(subject.span.end) : matter;
	return new Set(own.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'\u2019]+(?![\p{L}\p{N}])/gu) ?? []);
});
