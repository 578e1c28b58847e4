import { defineRule } from "../../core/rule.js";

export const invalidDate = defineRule({
	id: "timing/invalid-date",
	severity: "error",
	advice: "A2",
	summary: "A date or zone in the front matter cannot be read.",
	why: "A date that cannot be read, or can be read in two ways, makes every remark about time wrong or silent.",
	example: {
		bad: "---\ninterview: 2026-02-30\n---\n\nHi Dana,\n",
		good: "---\ninterview: 2026-02-28\n---\n\nHi Dana,\n",
	},
	options: {},
	from: "empty",
	afterSending: true,
	email({ facts }) {
		return facts.invalidDates.map(({ key, value, reason, readings }) => ({
			span: value.span,
			message: `\`${key}\` ${reason}.`,
			...(readings.length > 0
				? {
						fixes: () =>
							readings.map((reading) => ({
								title: `Change to ${reading}`,
								edits: [{ span: value.span, text: reading }],
							})),
					}
				: {}),
		}));
	},
});
