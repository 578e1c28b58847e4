import { givenName } from "../../core/facts.js";
import { defineRule } from "../../core/rule.js";

export const missingGreeting = defineRule({
	id: "structure/missing-greeting",
	severity: "warning",
	advice: "A10",
	summary: "The email starts without a greeting.",
	why: "A letter that begins without a name reads as a form letter, or as an order.",
	example: {
		bad: "Thank you for the conversation on Friday.\n\nBest regards,\nSam\n",
		good: "Hi Dana,\n\nThank you for the conversation on Friday.\n\nBest regards,\nSam\n",
	},
	options: {},
	email({ prose, facts }) {
		const first = prose.body[0];
		if (prose.greeting || !first) return [];
		const names = facts.to.map((mailbox) => givenName(mailbox)).filter((name) => name !== undefined);
		const word = first.sentence.words[0];
		const span = { start: first.start, end: first.start + (word?.end ?? first.sentence.text.length) };
		return [
			{
				span,
				message: "There is no greeting; start with the name of the person you met.",
				fixes: () => [
					{
						title: names.length > 0 ? `Greet ${names.join(" and ")}` : "Insert a greeting",
						edits: [
							{ span: { start: first.start, end: first.start }, text: `Hi ${names.join(" and ") || "[Name]"},\n\n` },
						],
					},
				],
			},
		];
	},
});
