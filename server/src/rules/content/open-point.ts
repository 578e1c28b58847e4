import { defineRule, type Fix } from "../../core/rule.js";
import type { PlacedSentence } from "../../core/sentence.js";
import { insertAfter, lastDoing } from "../anchors.js";

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
		const after = lastDoing(email, "topic", "qualification", "thanks");
		return facts.clarify
			.filter(({ text }) => !isTouched(text, said))
			.map(({ text, span }) => ({
				span,
				message: "You noted this as left open, and the email does not touch it; add a sentence, or take the note out.",
				...(after ? { fixes: () => [addition(after, text)] } : {}),
			}));
	},
});

function addition(after: PlacedSentence, point: string): Fix {
	const sentence = `I would be glad to tell you more about ${point}, which we did not get to.`;
	return { title: `Add "${sentence}"`, edits: [insertAfter(after, sentence)] };
}

/** Words that stand in many notes and say nothing about which point is meant. */
const COMMON = new Set(
	"about answer clarify clear detail details discuss experience explain give given have interview more need note point project question questions role team that their them this time what when where which with work working would year years your".split(
		" ",
	),
);

/** Whether a word that tells the point from others stands in the body, in any form. */
function isTouched(point: string, said: ReadonlySet<string>): boolean {
	const own = words(point);
	return own.length === 0 || own.some((word) => said.has(word));
}

/** The telling words of a text, by their stems. */
function words(text: string): readonly string[] {
	return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
		.filter((word) => (word.length > 3 || /\d/.test(word)) && !COMMON.has(word))
		.map(stem);
}

/** Forms of one word mostly share their first letters: "migrate", "migration"; "manage", "managing". */
function stem(word: string): string {
	const bare = word.replace(/(?:'s|ies|ing|ed|es|s|y)$/, "");
	return (bare.length > 2 ? bare : word).slice(0, 6);
}
