import { lineEnding } from "../../core/front-matter-edits.js";
import { defineRule } from "../../core/rule.js";
import { greetingFor } from "../addressee.js";
import { firstOf } from "../anchors.js";

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
	from: "draft",
	readsProse: true,
	// Headers or a chatty first line hide the greeting that stands below them.
	yieldsTo: ["hygiene/pasted-header", "hygiene/assistant-residue"],
	email({ prose, followUp, facts }) {
		const first = firstOf(prose);
		if (prose.greeting || !first) return [];
		const word = first.sentence.words[0];
		const span = { start: first.start, end: first.start + (word?.end ?? first.sentence.text.length) };
		const greeting = greetingFor(facts);
		// Above the heading that labels the first part, if there is one.
		const block = followUp.blocks.find(({ block }) => block.kind === "heading" || block.kind === "paragraph");
		const at = Math.min(first.start, block?.start ?? first.start);
		const eol = lineEnding(followUp.text);
		return [
			{
				span,
				message: "There is no greeting; start with the name of the person you met.",
				fixes: () => [
					{
						title: greeting ? `Begin with "${greeting}"` : "Insert a greeting",
						edits: [{ span: { start: at, end: at }, text: `${greeting ?? "Hello,"}${eol}${eol}` }],
					},
				],
			},
		];
	},
});
