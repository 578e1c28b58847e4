import { weekday } from "../../core/date.js";
import { type Facts, roleName } from "../../core/facts.js";
import { defineRule } from "../../core/rule.js";
import { bodyEnds, firstOf, firstWords } from "../anchors.js";
import { sentence, term } from "../claim.js";

export const missingThanks = defineRule({
	id: "content/missing-thanks",
	severity: "warning",
	advice: "A4",
	summary: "The email does not thank its reader.",
	why: "Nearly every guide begins with thanks for the time or the conversation; without it the email reads as a claim.",
	example: {
		bad: "Hi Dana,\n\nI look forward to the next steps.\n\nBest regards,\nSam\n",
		good: "Hi Dana,\n\nThank you for your time on Friday. I look forward to the next steps.\n\nBest regards,\nSam\n",
	},
	options: {},
	from: "draft",
	readsProse: true,
	kinds: ["thank-you", "after-rejection"],
	email(email) {
		const span = email.prose.greeting?.span ?? firstWords(email);
		if (email.prose.reading.thanks || !span) return [];
		const { afterGreeting } = bodyEnds(email);
		return [
			{
				span,
				message: "There is no thank-you; begin with thanks for the conversation, in a sentence of your own.",
				fixes: ({ facts }) => [
					{
						title: "Begin with thanks",
						edits: [
							{
								span: { start: afterGreeting, end: afterGreeting },
								text: `${thanksFor(facts)}${firstOf(email.prose) ? " " : ""}`,
							},
						],
					},
				],
			},
		];
	},
});

/** A sentence of thanks from what the front matter knows. */
function thanksFor({ interview, topics, role, zone }: Facts): string {
	const day = interview ? ` on ${weekday(interview.when.earliest, zone)}` : "";
	const topic = topics[0] && term(topics[0].text);
	const about = topic ? ` about ${topic}` : role ? ` about the ${roleName(role.text)} role` : "";
	return sentence(`Thank you for taking the time to talk with me${day}${about}`);
}
