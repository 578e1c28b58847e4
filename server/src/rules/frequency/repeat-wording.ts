import { type PhraseRow, phraseTable, remarkOnPhrases } from "../../core/phrases.js";
import { defineRule } from "../../core/rule.js";
import { askNextSteps, stayInterested, welcomeUpdate } from "../tone/rewrites.js";

/** Words that say that this is not the first email. */
const rows: readonly PhraseRow[] = [
	{
		pattern: [
			"<(following up|follow up|checking in|check in|reaching out|reach out|writing|write|emailing|email|circling back|touching base|touch base|asking|ask|messaging) (with you|to you|you|on (this|that|it)|(on|about) my (application|interview|candidacy|previous (email|message|note)))? (again|once more|once again|yet again|another time|one more time|a second time|a third time)>",
			"<(again|once again|once more|yet again) (following up|checking in|reaching out|circling back|touching base)>",
			"<my (second|third|fourth|fifth|2nd|3rd|4th|next|other) (follow up|follow-up|followup|email|message|note|reminder|inquiry|enquiry|check in|check-in)>",
			"<(another|one more|yet another|a second|a third|a further) (follow up|follow-up|followup|reminder|check in|check-in|inquiry|enquiry)>",
			"(this is|here is|sending|writing|with) <(another|one more|yet another|a second|a third|a further) (email|message|note)>",
			"<(resending|re sending|resend|reposting|forwarding again) (this|my|the)?>",
			"<(sending|forwarding|sharing) (you)? (this|it|my (email|note|message)) (again|once more|one more time|a second time)>",
			"<(second|third|fourth|2nd|3rd|4th) time (i|that i) (have|am|write|wrote|ask|asked|reach|follow|email)>",
		],
		reason: "says that this is not your first email; one is enough, and one that follows need not count.",
		fixes: [welcomeUpdate, askNextSteps, stayInterested],
		parts: ["subject", "body"],
		unless: [
			"again to (thank|say|share|tell|send|congratulate|let you)",
			"(thank|thanks) .. (again|once more|once again)",
			"(meet|meeting|met|see|seeing|speak|speaking|talk|talking|work|working|interview|interviewing) .. again",
			"(customers|clients|patients|users|students|guests|prospects|leads|donors|vendors)",
			"if (i|you) (do|did) not hear",
		],
	},
];

const table = phraseTable(rows);

export const repeatWording = defineRule({
	id: "frequency/repeat-wording",
	severity: "warning",
	advice: "A9",
	summary: "The words tell that this is one email of several.",
	why: "Whoever counts the emails tells the reader to count them too. One that says what you would like to know stands on its own.",
	example: {
		bad: "I am following up again on my application.\n",
		good: "I would welcome any update on my application.\n",
	},
	options: {},
	parts: ["subject", "body"],
	// Where the count is held against the reader, that is the graver remark.
	yieldsTo: ["frequency/repeat-follow-up", "tone/accusing"],
	sentence: (sentence, context) => remarkOnPhrases(table, sentence, context),
});
