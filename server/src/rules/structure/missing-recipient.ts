import { setKey, yamlText } from "../../core/front-matter-edits.js";
import { defineRule } from "../../core/rule.js";
import { head } from "../anchors.js";
import { headerLines } from "../hygiene/pasted-header.js";

export const missingRecipient = defineRule({
	id: "structure/missing-recipient",
	severity: "info",
	advice: "A10",
	summary: "The front matter does not say who gets the email.",
	why: "With `to`, the greeting can be checked, the mail program gets the address, and a second email to the same person is seen.",
	example: {
		bad: "---\ncompany: Northwind\n---\n\nHi Dana,\n\nThank you for the conversation on Friday.\n\nBest regards,\nSam\n",
		good: "---\nto: Dana Reyes\n---\n\nHi Dana,\n\nThank you for the conversation on Friday.\n\nBest regards,\nSam\n",
	},
	options: {},
	from: "draft",
	email(email) {
		const { facts, followUp, prose } = email;
		if (facts.to.length > 0 || headerLines(followUp).some((line) => line.key === "to")) return [];
		const span = followUp.frontMatter.fields.get("to")?.keySpan ?? head(email);
		if (!span) return [];
		const { start, end } = prose.greeting?.span ?? { start: 0, end: 0 };
		const whole = followUp.text.slice(start, end);
		const greeted = whole.replace(/^(?:dear|hi|hello|hey)\s+/i, "").replace(/[\s,:;!.\u2013\u2014-]+$/, "");
		const isOnePerson =
			prose.greeting?.kind === "named" &&
			/^(?:(?:Mrs?|Ms|Mx|Dr|Prof)\.? )?\p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'\u2019-]+)?$/u.test(greeted);
		return [
			{
				span,
				message: "Nobody is named as the recipient; add `to:` with the name and address.",
				...(isOnePerson
					? {
							fixes: () => [{ title: `Add "to: ${greeted}"`, edits: [setKey(followUp, "to", yamlText(greeted))] }],
						}
					: {}),
			},
		];
	},
});
