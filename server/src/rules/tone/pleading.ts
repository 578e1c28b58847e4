import { remarkOnPhrases } from "../../core/phrase-remark.js";
import { phraseTable } from "../../core/phrases.js";
import { defineRule } from "../../core/rule.js";
import { begging, fishing, selfDeprecation } from "./pleading-begging.js";
import { hardship, need } from "./pleading-need.js";

const table = phraseTable([...need, ...hardship, ...begging, ...fishing, ...selfDeprecation]);

export const pleading = defineRule({
	id: "tone/pleading",
	severity: "warning",
	advice: "A8",
	summary: "The email begs: it speaks of need, of hardship, or against its own writer.",
	why: "Pleading moves attention from what you offer to what you need, and a reader who feels pressed or sorry for you cannot weigh your work. Say what draws you and what you would bring.",
	example: { bad: "I really need this job.\n", good: "I would love to join the team.\n" },
	options: {},
	parts: ["subject", "body", "sign-off"],
	sentence: (sentence, context) => remarkOnPhrases(table, sentence, context),
});
