import { defineRule } from "../../core/rule.js";
import { insertAfter, opening } from "../anchors.js";
import { claim, sentence } from "../claim.js";

export const untiedTopic = defineRule({
	id: "content/untied-topic",
	severity: "info",
	advice: "A5",
	summary: "The topic and what you bring stand far apart.",
	why: "A topic shows that you listened, a qualification that you fit; next to each other they show that you could help with just this.",
	example: {
		bad: "---\nqualifications: [led the Kafka migration]\n---\n\nHi Dana,\n\nThank you for talking with me about night handover on Friday.\n\nI enjoyed meeting the team. Everybody was kind. The office is lovely.\n\nI have ten years of experience as a nurse.\n\nBest regards,\nSam\n",
		good: "Hi Dana,\n\nThank you for talking with me about night handover on Friday. I have ten years of experience with just that.\n\nBest regards,\nSam\n",
	},
	options: {
		sentences: {
			type: "integer",
			default: 3,
			minimum: 1,
			maximum: 20,
			description: "As many sentences may stand between them.",
		},
	},
	from: "draft",
	readsProse: true,
	kinds: ["thank-you"],
	email(email, { options }) {
		const { body } = email.prose;
		const at = (act: "topic" | "qualification") =>
			body.flatMap(({ sentence }, index) => (sentence.acts.has(act) ? [index] : []));
		const topics = at("topic");
		const qualifications = at("qualification");
		const [first] = topics;
		const placed = first === undefined ? undefined : body[first];
		if (!placed || qualifications.length === 0) return [];
		const isTied = topics.some((topic) =>
			qualifications.some(
				(other) => Math.abs(topic - other) <= options.sentences || body[topic]?.paragraph === body[other]?.paragraph,
			),
		);
		if (isTied) return [];
		const said = body.map(({ sentence }) => sentence.plain).join(" ");
		const unsaid = email.facts.qualifications.filter(({ text }) => !said.includes(text.toLowerCase()));
		return [
			{
				span: opening(placed),
				message: "What you bring stands far from this topic; say next to it how the two belong together.",
				...(unsaid.length > 0
					? {
							fixes: () =>
								unsaid.slice(0, 2).map(({ text }) => {
									const tie = sentence(`That is close to my own work: ${claim(text)}`);
									return { title: `Add "${tie}"`, edits: [insertAfter(placed, tie)] };
								}),
						}
					: {}),
			},
		];
	},
});
