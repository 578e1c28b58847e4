import { compare, formatMoment } from "../core/date.js";
import type { Problem } from "../core/lint.js";
import { remember } from "../core/remember.js";
import type { Advice, Email } from "../core/rule.js";
import type { Act } from "../core/sentence.js";
import type { Span } from "../core/text.js";
import { missedWindow } from "../rules/timing/missed-window.js";
import { windowFor } from "../rules/timing/window.js";
import { ADVICE } from "./advice.js";
import type { Analysis } from "./analysis.js";

/** A point of the advice, held against the draft. */
export interface ChecklistItem {
	readonly advice: Advice;
	/** The point in two or three words. */
	readonly title: string;
	/** `optional` is a point that the draft does not use and need not: it never counts as open. */
	readonly state: "done" | "open" | "optional";
	/** What does it, or what is missing, in a few words. */
	readonly detail: string;
	/** The advice in a sentence. */
	readonly reason: string;
	/** The sentences that do it. */
	readonly evidence: readonly Span[];
	/** What is open, most urgent first; its fixes are the code actions there. */
	readonly problems: readonly Problem[];
}

/**
 * Which points of the advice a draft satisfies and by which sentence, judged as at the moment of sending, a sketch as it
 * stands. Empty where there is nothing to check: an empty file, a letter that was sent, or one that is not in English.
 */
export const checklist = remember((analysis: Analysis): readonly ChecklistItem[] => {
	const { email } = analysis;
	if (email.stage === "empty" || email.stage === "sent" || !email.prose.isEnglish) return [];
	const { problems } = email.stage === "sketch" ? analysis : analysis.asSent();
	return POINTS.map(({ advice, title, evidence, detail, isOptional, lacks }): ChecklistItem => {
		const open = problems
			.filter(({ rule, severity }) => rule.advice === advice && severity !== "hint")
			.sort(bySeverity);
		const spans = evidence(email);
		const lack = lacks?.(email);
		const isOpen = open.length > 0 || lack !== undefined;
		const state = isOpen ? "open" : isOptional && spans.length === 0 ? "optional" : "done";
		return {
			advice,
			title,
			state,
			detail:
				open[0]?.message ?? lack ?? (state === "optional" ? "not used, and need not be" : detail(analysis, spans)),
			reason: ADVICE[advice],
			evidence: spans,
			problems: open,
		};
	});
});

interface Point {
	readonly advice: Advice;
	readonly title: string;
	readonly evidence: (email: Email) => readonly Span[];
	/** What is said where nothing is open. */
	readonly detail: (analysis: Analysis, evidence: readonly Span[]) => string;
	readonly isOptional?: boolean;
	/** What it lacks even where no rule says so, being off or not of this kind; undefined for nothing. */
	readonly lacks?: (email: Email) => string | undefined;
}

const quoted = ({ email }: Analysis, [first]: readonly Span[]) =>
	first ? shortened(email.followUp.text.slice(first.start, first.end)) : "nothing to mend";

const POINTS: readonly Point[] = [
	{
		advice: "A2",
		title: "In time",
		evidence: ({ facts }) => (facts.interview ? [facts.interview.span] : []),
		lacks: ({ facts }) => (facts.interview ? undefined : "the day of the interview is not known"),
		detail: ({ email, now, config }) => {
			const setting = config.rules.get(missedWindow.id);
			const window = setting && windowFor(email.facts, setting.options);
			if (!window || compare(now, window.latest) >= 0) return "nothing to mend";
			return `in time until ${formatMoment(window.latest, email.facts.zone)}`;
		},
	},
	{
		advice: "A4",
		title: "Thanks first",
		evidence: doing("thanks"),
		lacks: ({ prose }) => (prose.reading.thanks ? undefined : "no thanks yet"),
		detail: quoted,
	},
	{
		advice: "A5",
		title: "A topic, tied to what you bring",
		evidence: (email) => [...doing("topic")(email), ...doing("qualification")(email)],
		lacks: ({ prose: { reading } }) =>
			!reading.topic ? "no topic yet" : !reading.qualification ? "nothing yet that you bring to it" : undefined,
		detail: quoted,
	},
	{ advice: "A6", title: "What was left open", evidence: doing("clarification"), detail: quoted, isOptional: true },
	{
		advice: "A7",
		title: "A link that helps",
		evidence: ({ followUp }) =>
			followUp.blocks.flatMap(({ block, start }) =>
				block.links.map(({ span }) => ({ start: start + span.start, end: start + span.end })),
			),
		detail: quoted,
		isOptional: true,
	},
	{
		advice: "A8",
		title: "Next steps, with eagerness",
		evidence: doing("ask", "anticipate"),
		detail: quoted,
		lacks: ({ prose }) => (prose.reading.nextSteps === "none" ? "nothing about the next steps yet" : undefined),
	},
	{
		advice: "A3",
		title: "Short",
		evidence: () => [],
		detail: ({ email }) => `${email.prose.words} words`,
	},
	{
		advice: "A9",
		title: "Once",
		evidence: () => [],
		detail: ({ email }) =>
			email.facts.to.length > 0 ? "no earlier follow-up to this person" : "nobody to compare with",
	},
	{ advice: "A10", title: "Professional", evidence: () => [], detail: () => "nothing to mend" },
];

/** The sentences of the body that do one of these. */
function doing(...acts: readonly Act[]): (email: Email) => readonly Span[] {
	return ({ prose }) =>
		prose.body
			.filter(({ sentence }) => acts.some((act) => sentence.acts.has(act)))
			.map(({ sentence, start }) => ({ start, end: start + sentence.text.length }));
}

const URGENCY = ["error", "warning", "info", "hint"];

function bySeverity(a: Problem, b: Problem): number {
	return URGENCY.indexOf(a.severity) - URGENCY.indexOf(b.severity);
}

function shortened(text: string): string {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
