import { remarkOnPhrases } from "../../core/phrase-remark.js";
import { type PhraseRow, phraseTable } from "../../core/phrases.js";
import { defineRule } from "../../core/rule.js";
import { askNextSteps, stayInterested, welcomeUpdate } from "../tone/rewrites.js";

/** Words that say that this is not the first email. */
const rows: readonly PhraseRow[] = [
	{
		pattern: [
			"<(following up|follow up|checking in|check in|reaching out|reach out|writing|write|emailing|email|circling back|touching base|touch base|asking|ask|messaging) (with you|to you|you|on (this|that|it)|(on|about) my (application|interview|candidacy|previous (email|message|note)))? (again|once more|once again|yet again|another time|one more time|a second time|a third time|one last time|one final time|for the (second|third|fourth|last|final) time)>",
			"<(again|once again|once more|yet again) (following up|checking in|reaching out|circling back|touching base)>",
			"<my (second|third|fourth|fifth|2nd|3rd|4th) (follow up|follow-up|followup|email|message|note|reminder|inquiry|enquiry|check in|check-in)>",
			"<(another|one more|yet another|a second|a third|a further|second|third|final) (gentle|friendly|quick|short|brief|little|polite)? (follow up|follow-up|followup|reminder|check in|check-in|inquiry|enquiry)>",
			"(this is|here is|sending|writing|with) <(another|one more|yet another|a second|a third|a further) (email|message|note)>",
			"<(resending|re sending|resend|reposting) (this|my (email|message|note|letter|follow up|application))>",
			"<(sending|forwarding|sharing) (you)? (this|it|my (email|note|message)) (again|once more|one more time|a second time)>",
			"<(second|third|fourth|2nd|3rd|4th) time (i|that i) (have|am|write|wrote|ask|asked|reach|follow|email)>",
			"<(as|like) i (have|had)? (already)? (wrote|written|emailed|messaged) (to)? (you)? (about this|about it)? (last (week|month|night|{weekday})|on {weekday}|yesterday|earlier|before|(a|{number}) (week|weeks|day|days|month) ago|the other day|this week|(in|on) (my|the) (last|first|previous|earlier|other) (email|message|note|letter))>",
			"<(follow up|following up) on my (follow up|(two|three|several|many|other) (previous|earlier|last|recent)? (emails|messages|notes))>",
			"i (have|had)? (now)? <(sent|written) (you)? (a couple of|a few|several|two|three|many) (emails|messages|notes|follow ups)> (now|already|so far|to you)",
			"since <my (last|previous|earlier|first|prior) (email|emails|message|messages|note|letter|follow up)>",
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
			"(i|and) (will|can|shall|may|plan to|am going to|am happy to|am glad to) (gladly|happily|also|of course|certainly)? (check in|follow up|write|email|reach out|ask) (again|once more)",
			"you (have|had)? (asked|told|invited|encouraged|suggested|advised|said)",
			"(as|like) (you)? (asked|requested|suggested|agreed)",
			"(feel free|please|do|could you|can you|would you) .. again",
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
	once: true,
	parts: ["subject", "body"],
	// Where the count or the silence is held against the reader, that is the graver remark.
	yieldsTo: ["frequency/repeat-follow-up", "tone/accusing", "tone/passive-aggressive", "tone/impatient"],
	sentence: (sentence, context) => remarkOnPhrases(table, sentence, context),
});
