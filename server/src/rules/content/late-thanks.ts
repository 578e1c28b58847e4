import { defineRule, type Email } from "../../core/rule.js";
import type { Edit } from "../../core/text.js";
import { bodyEnds, firstDoing, placeOf, type SentenceAt } from "../anchors.js";
import { withoutSentence } from "../removal.js";

export const lateThanks = defineRule({
	id: "content/late-thanks",
	severity: "info",
	advice: "A4",
	summary: "The thanks comes late.",
	why: "A reader who is thanked first reads the rest kindly; thanks at the end reads as an afterthought.",
	example: {
		bad: "Hi Dana,\n\nWe talked about event sourcing. I led such a move at Acme. Thank you for your time on Friday.\n\nBest regards,\nSam\n",
		good: "Hi Dana,\n\nThank you for your time on Friday. We talked about event sourcing. I led such a move at Acme.\n\nBest regards,\nSam\n",
	},
	options: {},
	from: "draft",
	readsProse: true,
	kinds: ["thank-you"],
	email(email) {
		const { reading } = email.prose;
		if (!reading.thanks || reading.thanksFirst) return [];
		const placed = firstDoing(email, "thanks");
		if (!placed) return [];
		const words = placed.sentence.words;
		const end = words[Math.min(1, words.length - 1)]?.end ?? placed.sentence.text.length;
		return [
			{
				span: { start: placed.start, end: placed.start + end },
				message: "The thanks comes after other things; let it stand first.",
				fixes: () => [{ title: "Move the thanks to the start", edits: moveToStart(email, placed), safe: false }],
			},
		];
	},
});

/** Takes the sentence out, and puts it after the greeting. */
function moveToStart(email: Email, placed: SentenceAt): Edit[] {
	const at = bodyEnds(email).afterGreeting;
	return [
		{ span: { start: at, end: at }, text: `${placed.sentence.text.replace(/\s*[\r\n]\s*/g, " ")} ` },
		withoutSentence(email, placeOf(placed)),
	];
}
