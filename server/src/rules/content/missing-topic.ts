import type { Facts } from "../../core/facts.js";
import { defineRule, type Fix } from "../../core/rule.js";
import { firstDoing, firstOf, firstWords, insertAfter, opening, type SentenceAt } from "../anchors.js";
import { claim, sentence, term } from "../claim.js";

export const missingTopic = defineRule({
	id: "content/missing-topic",
	severity: "warning",
	advice: "A5",
	summary: "Nothing of the conversation is named.",
	why: "One concrete thing that you talked about shows that you listened, and tells this note from all others. It is the advice that most guides agree on.",
	example: {
		bad: "---\ntopics: [night handover]\n---\n\nHi Dana,\n\nThank you for your time on Friday. I look forward to the next steps.\n\nBest regards,\nSam\n",
		good: "---\ntopics: [night handover]\n---\n\nHi Dana,\n\nThank you for your time on Friday. What you said about night handover has stayed with me. I look forward to the next steps.\n\nBest regards,\nSam\n",
	},
	options: {},
	from: "draft",
	readsProse: true,
	kinds: ["thank-you"],
	yieldsTo: ["content/generic-thanks"],
	email(email) {
		const { prose, facts } = email;
		if (prose.reading.topic || !firstOf(prose)) return [];
		const thanks = firstDoing(email, "thanks");
		const span = thanks ? opening(thanks) : firstWords(email);
		if (!span) return [];
		const after = thanks ?? firstOf(prose);
		const topics = facts.topics.flatMap(({ text }) => term(text) ?? []);
		return [
			{
				span,
				message: "Nothing that you talked about is named; add the one topic that stayed with you.",
				...(after && topics.length > 0
					? { fixes: () => topics.slice(0, 2).flatMap((topic) => fixesFor(after, topic, facts)) }
					: {}),
			},
		];
	},
});

function fixesFor(after: SentenceAt, topic: string, { qualifications }: Facts): readonly Fix[] {
	const [qualification] = qualifications;
	const plain = `What you said about ${topic} has stayed with me`;
	return [...(qualification ? [`${plain}: ${claim(qualification.text)}`] : []), plain].map((said) => ({
		title: `Add "${sentence(said)}"`,
		edits: [insertAfter(after, sentence(said))],
	}));
}
