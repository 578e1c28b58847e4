import type { Issue } from "../../core/front-matter.js";
import { defineRule, type Finding } from "../../core/rule.js";

export const invalidFrontMatter = defineRule({
	id: "structure/invalid-front-matter",
	severity: "warning",
	advice: "A10",
	summary: "The front matter cannot be read as it stands.",
	why: "What cannot be read is not known: a deadline may be missed, or the email may go to nobody.",
	example: {
		bad: "---\nto: Dana\nsubject: Thank you: the nurse role\n---\n\nHi Dana,\n",
		good: '---\nto: Dana\nsubject: "Thank you: the nurse role"\n---\n\nHi Dana,\n',
	},
	options: {},
	from: "empty",
	afterSending: true,
	email: ({ followUp }) => findingsOf(followUp.frontMatter.issues, "invalid-front-matter"),
});

/** The issues of a kind as findings. */
export function findingsOf(issues: readonly Issue[], kind: Issue["kind"]): Finding[] {
	return issues
		.filter((issue) => issue.kind === kind && issue.span.end > issue.span.start)
		.map(({ span, message, repair }) => ({
			span,
			message,
			// What is taken as it is written works; quotes are only for other readers of the file.
			...(message.startsWith("YAML would not") ? { severity: "hint" as const } : {}),
			...(repair ? { fixes: () => [{ ...repair, safe: true }] } : {}),
		}));
}
