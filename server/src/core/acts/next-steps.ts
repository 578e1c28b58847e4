import type { PhraseText } from "../phrase-text.js";
import { type Place, pieceSays, placesOf, says } from "../wording.js";

/** Asks about the next steps, the timeline or the decision, with or without a question mark. */
export function asks(text: PhraseText, plain: string): boolean {
	return (asksForNews(text, plain) || asksOtherwise(text)) && !asksNothing(text);
}

function asksForNews(text: PhraseText, plain: string): boolean {
	for (const place of news(text, plain)) if (isAskedFor(place, isAsking)) return true;
	for (const place of events(text, plain)) if (isAskedFor(place, isInquiring)) return true;
	return false;
}

function isAskedFor({ before, behind }: Place, isLead: (piece: string) => boolean): boolean {
	return (isLead(before) && !isAnticipating(before)) || isRequested(behind);
}

// What an answer would be about, as a noun and as a clause. Each is looked for once, however many ways there are to ask.
const news = placesOf(["{news}"]);
const events = placesOf(["{event}"]);
/** What makes the news or the clause behind it something asked for. */
const isAsking = pieceSays(["{asking}"]);
const isInquiring = pieceSays(["{asking}|{inquire}"]);
/** What makes it the occasion or the pleasure, not what is asked for. */
const isAnticipating = pieceSays([
	"(look|looking) forward .. .. $",
	"(excited|thrilled|eager|can not wait) .. .. $",
	"part of $",
	"(at|in|during|before) (the|a|our|my|your)? $",
]);
/** What makes what stands before it something asked for. */
const isRequested = pieceSays([
	"?",
	"let me know|i would .. appreciate it|(could|can|would|will) you (please|kindly)? (share|tell|send|give|let)|you (could|can) (share|tell|send|give|let)|i (will|would|shall|should) be .. (pleased|glad|happy|grateful|thankful) .. (to (have|hear|receive|know|get)|for) it",
]);

const asksOtherwise = says({
	ways: [
		"~(another (*){1,5}) {asking} ... (the|a|your|any|some) (final)? (answer|response|reply|result|results)",
		"(would|should|will|be) .. (glad|grateful|happy|obliged|good|nice|helpful) to know $",
		"(need|want|require|expect|demand|await) (your|an|a) (final|clear|quick)? {answer}",
		"(could|can|would|will|may|might) (you|i|we) ... (hear|hearing|expect|expecting)",
		"^ any .. {news}",
		// A question about it.
		"(when|how soon|how long|by when|by what (day|date|week|time)|(what|which) (day|date|week)) (*){0,2} (will|would|can|could|should|might|may|do|does|are|is|shall) .. (i|we|you|your team|candidates|applicants|the *) ... ({await}|{decide}) ?",
		"am i right (that|in) ... ?",
		"(have|has|did|are|is) (you|they|the (*){1,2}|anyone|anybody|somebody|your team) .. ({decide}|made up (your|their) mind|any (closer|nearer)) ?",
		"~((if|should|when) ... ...) ^ (just)? let (me|us) know (either way|soon|whatever happens)? $",
		"(shall|should|can|could|may|might|do|would) i expect ?",
		"(do|would|will|did) you (still)? (want|need|like) (me|to see me) .. (back|again|for (a|the|another)|in) ?",
		"(is|are) (there|that|the) .. (seat|place|{job}) .. (still|open|available|free|vacant|filled|gone) ?",
		"(have|has) .. (had (a|the|an|any) (chance|opportunity|time) to|met|conferred|spoken|discussed|got round) ... ?",
		"(have|has) .. (grant|funding|budget|headcount|approval|sign off|freeze) .. (come|gone|been) .. ?",
		// Without a question mark.
		"^ (wondering|wonder|curious|asking|checking|hoping) .. (if|whether|when|how|where|what) ... ({decide}|{await}|stand|stands|filled|taken|open|next)",
		"{request} ... (which|what) (day|week|date|month)",
		"i (will|would|shall)? .. (wait|waiting) ... to know (when|if|whether|what)",
	],
});

const asksNothing = says({
	ways: [
		"hesitate",
		"(thank|thanks|grateful|appreciate) ... (for|on) ((the|your|such a|this|that) (*){0,1})? (update|information|letting me know|informing|updating|keeping me|getting back|word)",
		"~({news} ... ..) (any|additional|further|more|other) .. (information|material|materials|details|references|documents|samples) !(.. you (can|could|may|might) (give|share|offer|provide)) !(... (update|updates|timeline|status|{next-step}))",
		"~(the) feedback",
		"had hoped",
	],
});

/** Looks forward to them, or tells what is known of them. */
export function anticipates(text: PhraseText): boolean {
	return looksForward(text) || tellsWhatIsNext(text);
}

const looksForward = says({
	ways: [
		"(look|looking) forward .. (to|for) (the|our|your|any|a|further|to){0,2} .. (round|stage|interview|visit|call|chat|hear|hearing|next|learn|learning|discuss|discussing|discussion|discussed|speak|speaking|talk|talking|continue|continues|continuing|your|meet|meeting|see|seeing|update|updates|updated|updating|further|receive|receiving|news|know|knowing|{answer})",
	],
});

const tellsWhatIsNext = says({
	ways: [
		"{next-step}",
		"(hear|hearing) (back|from (you|your|the|hr))",
		"((hope|hoping) (to|that|you|i|we|for)) ... (hear|hearing|call me|ring me|contact me|get back to me|write to me|let me know|choose me|pick me|news)",
		"(hope|hoping) (to|that|we|you) ... (speak|talk|meet|see (you|each other)) .. (soon|again)",
		"(before|until|till|when|once|by the time|time) (i|we) .. (hear|know more|get word)",
		"i (will|shall|would|am|can|do)? (just|simply|now|happily|gladly|patiently|eagerly)? (wait|waiting|await|awaiting|wait|waiting) .. (for|to|on|until|till|your|the|any|news|word|{answer})",
		"(will|shall) .. (watch|check|keep an eye on|look out for) (my|the|for your) (email|e-mail|inbox|phone|post|mail|call)",
		"(candidates|applicants|i|we|everyone) (would|will|should) be (contacted|told|informed|notified|called)",
		"(hope|hoping|looking) for (a|your|some) .. (reply|response|answer|news|call)|(sit|hold|sitting|holding) tight|(round|stage|interview|step) (would|will) be|(keep|keeping|kept) .. (clear|free) (for|until|$)|(you|they) .. (said|told me|mentioned) .. i would (know|hear)",
		"(excited|eager|keen|can not wait|happy|curious) to (hear|see|learn|find out|know) .. (what|how|when|about|back|from|{next-step}|news|more)|(speak|talk|see you) soon",
		"not expecting (anything|to hear|news)|(you|they) (were|are) (aiming|hoping|planning|expecting) (for|on|by)|letting (people|candidates|everyone|us) know",
		"keep my (phone|mobile|line|diary|calendar|week|inbox) .. (close|near|on|by|free|clear|open|charged) !(.. in case)",
		"i (will|should|shall|would|can|may|might|could|am to) (expect (a|to (hear|get|receive|be)) .. ({answer}|call|e-mail|letter|to|$)|be told|be called|be contacted|be informed|be hearing|be notified|get (a|an|your) {answer}|receive (a|an|your) {answer})",
		"(expect|expects|expected|expecting|await|awaits|awaiting|waiting for|wait for|receive|get) (a|an|your|the|to) .. (call|answer|reply|response|decision|feedback|hear)",
		"(you|they|he|she|your (team|company|office)|the (team|committee|panel|board|firm|school|partners|governors|dean|department)|candidates) (will|would|are going to|(expect|expects|expected|expecting) to|(plan|plans|planned) to|(hope|hopes|hoped) to|(aim|aims|aimed) to|(intend|intends|intended) to|(want|wanted) to|should|may|might) (be|soon|still|now|probably|likely)? .. {decide}",
		"(you|they|he|she|dean|manager|recruiter) (expect|expects|expected|expecting|said|mentioned|thought|told|hoped|explained|indicated) ... ({decide}|decision|be in touch|hear|get back|give me a|(ring|call|contact|email|phone|text) me|let me know)",
		"(committee|panel|board|governors|trustees|owners|managers|management|jury|partners|department|dean|directors|council|faculty|team) .. (meets|meet|votes|vote|decides|sits|sit|convenes) .. (until|on|in|this|next|before|after|at|by|again)",
		"(hiring|decision|recruitment|selection|interview) (making)? .. (timeline|timelines|process|processes|decision|decisions) ... (take|takes|change|changed|shift|unpredictable|soon|made)",
		"(timeline|timelines|processes|these things) .. (can|may|take|takes|has|have|is|are|will)",
		"(decision|decisions) (can|may|take|takes|will|might|often)",
		"decision ... soon",
		"(final|second|next|another) (round|stage|interview) .. (in|on|at|with|$)",
		"(welcome|love|like|happy|glad|ready|available|open|pleased|delighted|hope|hoping) .. (second|another|further|next|follow-up) (conversation|meeting|interview|call|chat|visit|round|stage)",
		"as you (complete|finish|wrap up|continue|conclude|finalise|finalize|make|go through|move through) .. (interviews|interviewing|process|search|decision|selection|hiring|candidates)",
		"you (have|are|will) .. (interviewing|seeing|meeting|see|interview|meet)? .. (other|more|further|two|three|four|several) (more|other)? (candidates|applicants|interviews)",
		"(update|word|news) on timing",
	],
	unless: [
		"(person|candidate|whoever|someone) .. (hired|chosen|selected) (will|would|needs|must)",
		"(thank|thanks|grateful|appreciate) ... for .. (update|updates|updated|updating|inform|informing|informed|information|letting|giving) !(... ... ... (look|looking) forward)",
	],
});
