import { roleName } from "../../core/facts.js";
import { defineRule } from "../../core/rule.js";
import { firstDoing, insertAfter, lastDoing, lastWords } from "../anchors.js";
import { sentence } from "../claim.js";

export const missingEnthusiasm = defineRule({
	id: "content/missing-enthusiasm",
	severity: "info",
	advice: "A3",
	summary: "Nothing says that you want the job.",
	why: "Between two candidates who fit, the one who says so plainly is easier to choose. One sentence is enough; more would gush.",
	example: {
		bad: "---\nrole: Ward Nurse\n---\n\nHi Dana,\n\nThank you for talking with me about night handover on Friday. I ran the night shift at St. Anne's for three years.\n\nBest regards,\nSam\n",
		good: "---\nrole: Ward Nurse\n---\n\nHi Dana,\n\nThank you for talking with me about night handover on Friday. I ran the night shift at St. Anne's for three years, and I would be excited to do that work with your team.\n\nBest regards,\nSam\n",
	},
	options: {},
	from: "draft",
	readsProse: true,
	kinds: ["thank-you"],
	email(email) {
		const { reading, body } = email.prose;
		// To look forward to the next steps says it as well.
		if (reading.enthusiasm || reading.nextSteps !== "none" || body.length === 0) return [];
		const span = lastWords(email);
		const after = lastDoing(email, "qualification", "topic") ?? firstDoing(email, "thanks") ?? body[body.length - 1];
		if (!span || !after) return [];
		return [
			{
				span,
				message: "Nothing says that you would like to do this work; one plain sentence is enough.",
				fixes: ({ facts }) => {
					const role = facts.role && roleName(facts.role.text);
					const at = facts.company ? ` at ${facts.company.text}` : "";
					return [
						`The conversation made me even more interested in the ${role ? `${role} ` : ""}role${at}`,
						`I would be excited to contribute to the team${at}`,
					]
						.map(sentence)
						.map((text) => ({ title: `Add "${text}"`, edits: [insertAfter(after, text)] }));
				},
			},
		];
	},
});
