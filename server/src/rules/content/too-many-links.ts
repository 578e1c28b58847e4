import { defineRule } from "../../core/rule.js";
import { asWords, bodyLinks } from "../links.js";

export const tooManyLinks = defineRule({
	id: "content/too-many-links",
	severity: "info",
	advice: "A7",
	summary: "There are more links than anybody will open.",
	why: "One or two links that fit the conversation help; a list of them is homework, and mail filters distrust it.",
	example: {
		bad: "Hi Dana,\n\nHere are my [notes](https://sam.example/a), my [talk](https://sam.example/b) and my [code](https://sam.example/c).\n\nBest regards,\nSam\n",
		good: "Hi Dana,\n\nHere is [the talk](https://sam.example/b) that I mentioned.\n\nBest regards,\nSam\n",
	},
	options: {
		most: { type: "integer", default: 2, minimum: 0, maximum: 50, description: "More links than this are mentioned." },
	},
	email(email, { options }) {
		const links = bodyLinks(email);
		const extra = links[options.most];
		if (!extra) return [];
		const labelled = links.slice(options.most).filter(({ link }) => link.label !== link.target);
		return [
			{
				span: extra.span,
				message: `${links.length === 1 ? "There is a link" : `There are ${links.length} links`}; keep ${kept(options.most)}.`,
				...(labelled.length > 0
					? {
							fixes: () => labelled.slice(0, 3).map(asWords),
						}
					: {}),
			},
		];
	},
});

function kept(most: number): string {
	if (most === 0) return "none";
	return most === 1 ? "the one that fits what you talked about" : `the ${most} that fit what you talked about`;
}
