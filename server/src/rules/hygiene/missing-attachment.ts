import { notedInSentences } from "../../core/noted.js";
import { defineRule, type Fix } from "../../core/rule.js";
import { type Span, shift } from "../../core/text.js";

/** The writer says that something goes with this email: attached, enclosed, in the attachment. */
const CLAIM =
	/\b(?:i(?:'ve| have)?(?: also)? (?:attached|enclosed)\b(?! great| much| importance| value)|i(?:'m| am)(?: also)? (?:attaching|enclosing)\b|(?:please |kindly )?(?:find|see) (?:the |my )?(?:attached|enclosed)\b|(?:attached|enclosed)(?: here(?:with|to)?)? (?:is|are|you(?:'ll| will) find|please find)\b|(?:is|are) (?:attached|enclosed)(?= (?:here|below|to this|for your|in|as)\b|\s*[.,;!)]|\s*$)|(?:as|see) (?:attached|enclosed)\b|\bmy attached\b|\bthe attached (?:file|document|pdf|cv|resume|r\u00e9sum\u00e9|portfolio|sample|samples|slides|deck|report|paper|references?)\b)/;
const OFFER =
	/\b(?:i(?:'ve| have)?(?: also)? (?:attached|enclosed)|i(?:'m| am)(?: also)? (?:attaching|enclosing)) (?=(?:my|the|a|an|some|two|three)\b)/;

export const missingAttachment = defineRule({
	id: "hygiene/missing-attachment",
	severity: "warning",
	advice: "A10",
	summary: "The email speaks of an attachment that it does not have.",
	why: "A second email with the forgotten file is the first follow-up too many.",
	example: {
		bad: "Hi Dana,\n\nThank you for Friday. I have attached my portfolio.\n\nBest regards,\nSam\n",
		good: "---\nattachments: portfolio.pdf\n---\n\nHi Dana,\n\nThank you for Friday. I have attached my portfolio.\n\nBest regards,\nSam\n",
	},
	options: {},
	readsProse: true,
	email({ prose, facts }) {
		if (facts.attachments.length > 0) return [];
		const [claim] = claimsIn(prose);
		if (!claim) return [];
		const { note, start } = claim;
		const fix: Fix | undefined = note.offer && {
			title: "Offer to send it instead",
			edits: [{ span: shift(note.offer, start), text: "I would be glad to send " }],
		};
		return [
			{
				span: shift(note.word, start),
				message: "Nothing is attached yet; add the file under `attachments:`, or change the sentence.",
				...(fix ? { fixes: () => [fix] } : {}),
			},
		];
	},
});

interface Claim {
	readonly word: Span;
	/** What an offer to send it would replace. */
	readonly offer: Span | undefined;
}

/** Where sentences claim an attachment; spans are inside the sentence. */
const claimsIn = notedInSentences(({ plain }, part): Claim | undefined => {
	if (part !== "body" || !/attach|enclos/.test(plain)) return undefined;
	const claim = CLAIM.exec(plain);
	const word = claim && /attach\w*|enclos\w*/.exec(claim[0]);
	if (!word) return undefined;
	const offer = OFFER.exec(plain);
	return {
		word: shift({ start: word.index, end: word.index + word[0].length }, claim.index),
		offer: offer ? { start: offer.index, end: offer.index + offer[0].length } : undefined,
	};
});
