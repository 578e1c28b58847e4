import { remarkOnPhrases } from "../../core/phrase-remark.js";
import { type PhraseRow, phraseTable } from "../../core/phrases.js";
import { defineRule } from "../../core/rule.js";
import { gushing } from "./cliche-gushing.js";
import { worn } from "./cliche-worn.js";

const PARTS: PhraseRow["parts"] = ["subject", "body"];

const table = phraseTable([
	...gushing.map((row): PhraseRow => ({ parts: PARTS, evenNegated: true, ...row })),
	...worn.map((row): PhraseRow => ({ parts: PARTS, severity: "info", ...row })),
]);

export const cliche = defineRule({
	id: "tone/cliche",
	severity: "warning",
	advice: "A5",
	summary: "The email gushes, or leans on worn phrases.",
	why: "Praise without measure reads as flattery, and replies to very warm emails are no more frequent than to cool ones. A worn phrase could stand in any letter; one thing that you noticed or did can only stand in yours.",
	example: {
		bad: "Hi Dana,\n\nI was blown away by the lab.\n\nBest regards,\nSam\n",
		good: "Hi Dana,\n\nI was impressed by how quiet the lab is.\n\nBest regards,\nSam\n",
	},
	options: {},
	parts: PARTS,
	sentence: (sentence, context) => remarkOnPhrases(table, sentence, context),
});
