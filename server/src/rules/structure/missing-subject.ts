import { defineRule } from "../../core/rule.js";
import { head } from "../anchors.js";
import { headerLines } from "../hygiene/pasted-header.js";
import { subjectFixes } from "../subjects.js";

export const missingSubject = defineRule({
	id: "structure/missing-subject",
	severity: "warning",
	advice: "A10",
	summary: "The email has no subject.",
	why: "A subject is what the reader sees first; an email without one is easily passed over.",
	example: {
		bad: "---\nto: Dana\nrole: Nurse\n---\n\nHi Dana,\n\nThank you for the conversation on Friday.\n\nBest regards,\nSam\n",
		good: "---\nto: Dana\nsubject: Thank you, Nurse interview\n---\n\nHi Dana,\n\nThank you for the conversation on Friday.\n\nBest regards,\nSam\n",
	},
	options: {},
	from: "draft",
	email(email) {
		const { facts, followUp } = email;
		if (facts.subject || headerLines(followUp).some((line) => line.key === "subject")) return [];
		const span = followUp.frontMatter.fields.get("subject")?.keySpan ?? head(email);
		if (!span) return [];
		const fixes = subjectFixes(email);
		return [
			{
				span,
				message: "There is no subject; add `subject:` with your thanks and the role.",
				...(fixes.length > 0 ? { fixes: () => fixes } : {}),
			},
		];
	},
});
