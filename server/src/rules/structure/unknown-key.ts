import { defineRule } from "../../core/rule.js";
import { findingsOf } from "./invalid-front-matter.js";

export const unknownKey = defineRule({
	id: "structure/unknown-key",
	severity: "warning",
	advice: "A10",
	summary: "The front matter has a key that nothing reads.",
	why: "A misspelt key is silent: its deadline, recipient or topic is not known to anybody.",
	example: {
		bad: "---\nto: Dana\ncompny: Northwind\n---\n\nHi Dana,\n",
		good: "---\nto: Dana\ncompany: Northwind\n---\n\nHi Dana,\n",
	},
	options: {},
	from: "empty",
	afterSending: true,
	email: ({ followUp }) => findingsOf(followUp.frontMatter.issues, "unknown-key"),
});
