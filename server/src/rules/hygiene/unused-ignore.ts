import { nearest } from "../../core/keys.js";
import { defineRule, type Finding, ignoreKey } from "../../core/rule.js";
import type { Span } from "../../core/text.js";

export const unusedIgnore = defineRule({
	id: "hygiene/unused-ignore",
	severity: "hint",
	advice: "A10",
	summary: "An ignore silences nothing.",
	why: "An ignore that is left over hides the next real remark.",
	example: {
		bad: "---\nignore: tone/pushy\n---\n\nHi Dana,\n\nThank you for your time.\n\nBest regards,\nSam\n",
		good: "---\nto: Dana\n---\n\nHi Dana,\n\nThank you for your time.\n\nBest regards,\nSam\n",
	},
	options: {},
	last: true,
	from: "draft",
	email({ followUp, facts }, { usedIgnores, ruleIds }) {
		const findings: Finding[] = [];
		const judge = (id: string, span: Span, key: string) => {
			if (id === "hygiene/unused-ignore") return;
			if (!ruleIds.has(id)) {
				const meant = nearest(id, [...ruleIds], 3);
				findings.push({
					span,
					severity: "warning",
					message: `There is no rule \`${id}\`${meant ? `; did you mean \`${meant}\`?` : "."}`,
					...(meant
						? { fixes: () => [{ title: `Change to \`${meant}\``, edits: [{ span, text: meant }], safe: true }] }
						: {}),
				});
			} else if (!usedIgnores.has(key)) {
				findings.push({ span, message: `\`${id}\` has nothing to ignore here.` });
			}
		};
		for (const { text, span } of facts.ignore) judge(text, span, ignoreKey("file", text));
		for (const ignore of followUp.ignores)
			for (const { id, span } of ignore.rules) judge(id, span, ignoreKey(ignore, id));
		return findings;
	},
});
