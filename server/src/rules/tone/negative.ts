import { remarkOnPhrases } from "../../core/phrase-remark.js";
import { phraseTable } from "../../core/phrases.js";
import { defineRule } from "../../core/rule.js";
import { badmouthing, complaints } from "./negative-complaints.js";
import { doubts, selfReproach } from "./negative-doubts.js";
import { misplaced } from "./negative-out-of-place.js";

const table = phraseTable([...complaints, ...badmouthing, ...doubts, ...selfReproach, ...misplaced]);

export const negative = defineRule({
	id: "tone/negative",
	severity: "warning",
	advice: "A10",
	summary: "The email complains, speaks ill of somebody, doubts, or brings up pay.",
	why: "A reader remembers the mood of the last message. Complaints, doubts and talk of money before an offer all give a reason to hesitate; what you liked and what you would bring give a reason to go on.",
	example: {
		bad: "My former manager was incompetent.\n",
		good: "I look forward to working in a team that reviews its work as openly as yours.\n",
	},
	options: {},
	parts: ["subject", "body"],
	sentence: (sentence, context) => remarkOnPhrases(table, sentence, context),
});
