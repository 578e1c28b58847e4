import { defineRule, type Fix } from "../../core/rule.js";
import { firstDoing, insertAfter, lastDoing, type SentenceAt } from "../anchors.js";
import { sentence, term } from "../claim.js";

export const openPoint = defineRule({
	id: "content/open-point",
	severity: "info",
	advice: "A6",
	summary: "A point that you wanted to clarify is not in the email.",
	why: "What the interview left unclear stays unclear unless you say it; one or two sentences do it, without an apology.",
	example: {
		bad: "---\nclarify: [weekend cover]\n---\n\nHi Dana,\n\nThank you for talking with me about night handover on Friday.\n\nBest regards,\nSam\n",
		good: "---\nclarify: [weekend cover]\n---\n\nHi Dana,\n\nThank you for talking with me about night handover on Friday. You asked about weekends: I am glad to cover two a month.\n\nBest regards,\nSam\n",
	},
	options: {},
	from: "draft",
	readsProse: true,
	email(email) {
		const { facts, prose } = email;
		if (prose.words === 0 || facts.clarify.length === 0) return [];
		const said = new Set(prose.body.flatMap(({ sentence }) => words(sentence.plain)));
		const after = lastDoing(email, "topic", "qualification") ?? firstDoing(email, "thanks");
		return facts.clarify
			.filter(({ text }) => !isTouched(text, said))
			.map(({ text, span }) => ({
				span,
				message: "You noted this as left open, and the email does not touch it; add a sentence, or take the note out.",
				...fixesFor(after, term(text)),
			}));
	},
});

function fixesFor(after: SentenceAt | undefined, point: string | undefined): { readonly fixes?: () => readonly Fix[] } {
	// The pay is for the employer to bring up first.
	if (!after || point === undefined || PAY.test(point)) return {};
	const text = sentence(`I would be glad to tell you more about ${point} than we had time for`);
	return { fixes: () => [{ title: `Add "${text}"`, edits: [insertAfter(after, text)] }] };
}

const PAY = /\b(?:salar(?:y|ies)|pay|wages?|compensation|bonus|benefits)\b/i;

/** Words that stand in many notes and say nothing about which point is meant. */
const COMMON = new Set(
	"about answer clarify clear detail details discuss experience explain give given have interview more need note point project question questions role team that their them this time what when where which with work working would year years your".split(
		" ",
	),
);

/** Words by which people mean the same point, beside forms of one word. */
const SYNONYMS = [
	"relocation relocate moving move",
	"salary pay wage compensation package",
	"remote remotely home hybrid telework onsite commute",
	"notice start starting available availability",
	"visa permit sponsorship citizenship authorisation authorization",
	"oncall pager standby",
	"weekend weekends saturday saturdays sunday sundays",
	"shift shifts night nights evening evenings",
	"overtime hours evenings",
	"gap break leave sabbatical pause parental",
	"leadership leading led lead managing managed manage management supervised supervise mentored mentor",
	"teaching taught teach lessons classroom pupils students",
	"testing tests tested qa",
	"certification certificate certified licence license licensed registration registered exam",
	"driving drive drove licence license car",
	"language languages fluent bilingual speak spoken",
	"customer customers client clients",
	"patient patients ward",
	"degree studies study studied university college thesis graduate graduated",
	"parttime fulltime hours",
	"travel travelling traveling trips abroad",
	"conflict conflicts disagreement disagreements dispute",
	"budget budgets cost costs spending",
	"security secure vulnerabilities",
	"deployment deploy deployed deploying release releases rollout",
].map((row) => row.split(" ").map(stem));

/** The stems that mean the same as one, itself among them. */
const MEANING: ReadonlyMap<string, readonly string[]> = new Map(
	SYNONYMS.flat().map((own) => [own, SYNONYMS.filter((row) => row.includes(own)).flat()]),
);

/** Whether a word that tells the point from others stands in the body, in any form. */
function isTouched(point: string, said: ReadonlySet<string>): boolean {
	const own = words(point);
	return own.length === 0 || own.some((word) => said.has(word) || MEANING.get(word)?.some((other) => said.has(other)));
}

/** The telling words of a text, by their stems. */
function words(text: string): readonly string[] {
	const whole = text.toLowerCase().replace(/\b(on|part|full)[- ](call|site|time)\b/g, "$1$2");
	return (whole.match(/[\p{L}\p{N}]+/gu) ?? [])
		.filter((word) => (word.length > 3 || /\d/.test(word) || MEANING.has(word)) && !COMMON.has(word))
		.map(stem);
}

/** Forms of one word mostly share their first letters: "migrate", "migration"; "manage", "managing". */
function stem(word: string): string {
	const bare = word.replace(/(?:'s|ies|ing|ed|es|s|y)$/, "");
	return (bare.length > 2 ? bare : word).slice(0, 6);
}
