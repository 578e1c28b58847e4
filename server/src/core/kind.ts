import { phraseText } from "./phrase-text.js";
import type { Kind } from "./prose.js";
import type { Passage } from "./reading.js";
import type { Act, Sentence } from "./sentence.js";
import { says } from "./wording.js";

/**
 * What a sentence tells of the kind of its email.
 * - `rejected`: the employer has decided against the writer
 * - `consoles`: what people write after that, and sometimes otherwise
 * - `elsewhere`: an offer is answered, an application made or withdrawn, an interview arranged that is still to come
 * - `checks`: the email says of itself that it asks after the state of things
 * - `waits`: it speaks of an application, of waiting or of silence
 * - `wonders`: it asks whether there is a decision
 * - `since`: it speaks of the interview as of something that lies back
 * - `feedback`: it asks what could have been better
 * - `thanks`: it thanks for a meeting that took place
 * - `met`: it tells how good a meeting was
 * - `fresh`: it speaks of a meeting of today or these days
 */
export type Signal =
	| "rejected"
	| "consoles"
	| "elsewhere"
	| "checks"
	| "waits"
	| "wonders"
	| "since"
	| "feedback"
	| "thanks"
	| "met"
	| "fresh";

const isRejected = says({
	ways: [
		"(am|was|were|while|though|although|naturally|obviously|course|bit|feel|^) .. (disappointed|gutted|heartbroken)",
		"((the|your|its|this|that|such) (disappointing|bad|sad|unhappy|unwelcome) news|disappointing (news|to (hear|learn|read)))",
		"(went|gone|go|going|moving (forward|ahead)|proceed|proceeding) with (someone|somebody|another|a different|other)",
		"(understand|respect|accept) your decision|had hoped for .. (different|another|other|better)|no hard feelings",
		"telling me straight|(letting (me|us) know|informing (me|us)|telling (me|us)|notifying (me|us)) ... (decision|outcome|decided|result|not|no|application)",
		"(outcome of my|decision not to|decision to (move|go) (forward|ahead) with|decided against|rejection|unsuccessful|turned me down|passed me over)",
		"(was|were|am|is|were) not (selected|chosen|successful|picked|the right|a (good|great)? (fit|match)|(quite)? what you|to be|the (one|person|candidate))",
		"(chose|chosen|selected|picked|hired|hire|appointed|preferred|decided (on|to (move|go|proceed) .. with)|found|offered it to|gave it to) (an)? (other|another|someone else|somebody else|someone (with|who|more)|somebody (with|who|more)|a (different|better|stronger|more|candidate|local)|an internal|one of the other|the right|the other)",
		"(other|another|someone else|somebody else|different) (candidate|applicant|person)? (is|was|has been|got|will be|had been) (selected|chosen|hired|picked|the|offered|given|appointed)",
		"(apply|applying|considered|try|trying) again !(for (an)? other|my|these|this|what)",
		"{job} (went|has gone|was (given|offered)|is going|had gone) to",
		"(it|this|that) (went|has gone|was given|was offered|is going) to (someone|somebody|another|an)",
		"(go|going|gone|went|move|moving|moved) (forward|ahead)? in (another|a different) direction",
		"(did|has|have|could) not (work|worked) out|(did|do) not (make it|get (the|it|this|that))|not be (moving|going) (forward|ahead|further)",
		"not the (one|person|candidate) (you|that)",
		"(is|was|were) not (the|a|an) (*){0,1} (outcome|result|news|answer|decision|email|reply|yes|offer)",
		"(hoped|hoping) for .. (better|another|a different|other|good) (news|outcome|result|answer|decision)",
		"(you|you have|have you|they|they have) (already)? filled (the|this|that|your) {job}",
		"{job} (has|had|have|is|was) (already|now|since|unfortunately)? (been)? (filled|taken)",
		"sorry to (hear|learn|read) (it|this|your decision|of your decision|about your decision|the (news|decision|outcome|result)|that (i|it|you .. (chose|decided|went|chosen|filled)))",
		"(was|is|were) the (better|stronger|right|best) (choice|candidate|fit|match) (this|for|on|$)",
		"(congratulations|congrats) to .. (person|candidate|them|whoever|him|her|colleague)|(person|candidate|one) you .. (chose|picked|selected|hired)|(internal|stronger|better|more experienced|local) candidate|(pass|passed) (over|on) (somebody|someone|me)",
		"(email|e-mail|news|answer|call|letter|reply|result|outcome) i (was|had|had been) (hoping|hoped|after|waiting)",
		"the other (candidate|applicant|person)|(good|best of) luck (with|to) (the|your) (new|chosen|successful)",
		"in (favour|favor) of (another|other|someone|a|the)",
		"(it|this|that|was|is|answer) (is|was) a no|with a no|not (this time|meant to be|my turn)",
		"(sorry|sad|pity|shame) (that)? (it|this|things) (was|were|is|did|has|have|will|could) not",
	],
	unless: [
		"{inquire} .. (if|whether) .. (you|they|the|your|i|a|someone|{job})",
		"^ (and|but|even)? (if|should|in case)",
		"?",
	],
});
const consoles = says({
	ways: [
		"(it|that|what|this) (is|was)? (of course)? a .. (pity|shame)",
		"(keep|bear|have) (me|us) in mind|think of me|keep my (papers|details|cv|resume|name|application)|where i am",
		"on file|(other|another|future) .. (opening|openings|opportunity|opportunities|role|roles|position|positions|vacancy|vacancies)",
		"(path|paths) .. cross",
		"wish (you|your|the|them|everyone) .. (all the|every|the best|well|much|success|luck)",
		"(thank|thanks|appreciate|grateful) ... (letting|inform|informing|informed|information|tell|telling|the update|(getting|coming) back|(your|the) .. (reply|answer|honesty|response|e-mail|email|message|quick)|being (honest|open|frank))",
		"had my (heart|hopes) (set|up)|you had to (choose|decide|pick)|with the news (yourself|in person)|work together (some day|someday|another time|in the future)",
		"would have (loved|liked|enjoyed|been)|(if|when) you (recruit|hire|advertise) again|no (worries|hard feelings)|(good|best of) luck",
		"(could|can|might|should) (i|have)? .. (do|done|improve|improved) ... (better|differently|next time|improve)",
		"(sorry|sad|pity|regret) .. (to)? (hear|read|learn|this time|not)",
		"should (the|your|it|things|another|a|that|you) ... (not work out|change|open|arise|come up|need)",
		"(if|should|when|whenever) ... (come up|comes up|comes free|opens up|open up|turns up|becomes available|arises|arise)",
		"if .. (part time|another|a|other|similar) .. (opens|comes up|becomes|arises|open up)",
	],
});
const isElsewhere = says({
	ways: [
		// An offer is answered, an application withdrawn.
		"(withdraw|withdrawal|withdrawing|decline|declining|turn down|turning down) ... (application|candidacy|consideration|offer|position|process|interview|invitation|running|job|role)",
		"must .. decline|pursue (a different|another|other)",
		"(thank|thanks) ... for (the offer|(offering|extending))",
		"~((would|could|will|to|if) ..) (accept|accepted|accepting) (an|the|another|your|this) (*){0,2} (offer|position|role|job)",
		"(already|have) .. (got|received) (an|the|another) .. offer ... (another|other|elsewhere|from)",
		"(delighted|pleased|happy|thrilled|excited|glad) to .. accept (the|your|this)|(happily|gladly|hereby) accept|accept with (pleasure|joy|great)",
		"(writing|write) to .. accept (the|your|this) .. (offer|position|role|job|post)",
		"(take|remove|withdraw) me (out of|from)|(take|withdraw) my (name|application) (out|off|from)|no longer (wish|want) to be considered",
		"happy to say yes|(signed|enclosed|attached) .. (contract|offer|agreement)|signed (letter|copy)|(my|on the) first day|my start date (is|of|on|will)|(salary|compensation|base) (set out|offered|in your|of # in)",
		"(is|would) there .. (room|flexibility) .. (to (discuss|negotiate)|on|in|for) .. (salary|pay|base|compensation|offer)",
		// An interview that is still to come.
		"confirm (that)? i (will|can|shall|am able to|would be able to) .. (attend|come|be (there|at|in|available)|join)",
		"(confirm|confirming) (our|the|my|your) .. (interview|meeting|appointment|call|attendance|slot|availability)",
		"(thank|thanks) .. for (the|your) (kind)? invitation !(to apply again)",
		"(available|free) for (an|the) .. interview|({weekday}|time|date|slot|day|morning|afternoon|am|pm) (*){0,3} works (*){0,2} for me|(would|does|will|do) (*){1,6} (suit|work for|be convenient for) you ?",
		"(cancel|reschedule|rescheduled|postpone|move|push|shift|change) (my|the|our|tomorrow's|today's|thursday's|monday's|tuesday's|wednesday's|friday's)? .. (interview|meeting|appointment)|rescheduling|reschedule",
		"(can not|will not be able to|unable to) (make|attend|come to) (it to)? (our|the|my|tomorrow's)",
		"(upcoming|tomorrow's|next week's) .. interview|(before|ahead of|prepare for) (my|our|the) .. interview (on|tomorrow|next|this)|interview (tomorrow|next (week|monday|tuesday|wednesday|thursday|friday))",
		"(chance|possible|possibility|available|prefer|have) .. (different|another|other|earlier|later|morning|afternoon) (day|time|slot|date)|(*) slot on {weekday}",
		"(look|looking) forward to (our|the|my) .. interview|(work|works|suit|suits) (best|better|fine|well) .. (for|me)",
		"(is|are|would be) (best|fine|good|perfect|ideal) for me",
		"available at (any of)? (these|those|the following)|who i will be meeting|whether the interview (is|will)",
		"agreeing to (speak|meet|talk|see)|(is|will|where is|when is) (the|our|my) interview (on|at|in|be|still|tomorrow)",
		// An application that is only being made, a favour, or a letter from the other side of the table.
		"(find|attached|enclosed) ... (my|our) .. (application|cover letter)",
		"(am|are) applying (for|to) !(again)|they .. (want|need|require|ask for) (two|three|a|my)? (referees|references|referee)",
		"(writing|like|want|wish) to (apply|express my interest in the {job}|be considered for the {job} .. (advertised|posted)) !(again|for (an)? other|for (a)? similar|my|these|this|what)",
		"(would|hope|hoping) .. (welcome|love|appreciate|like|have|get|be invited to|be called (for|to)) an interview",
		"please accept (this|my) .. (application|letter)|(thank|thanks) (you)? for (applying|your application|your interest in (joining|working))",
		"(advertised|posted|listed|saw) (on|in|at) (your|linkedin|indeed|the|a) .. (website|board|site|newspaper|page|window)",
		"^ we (would like|are pleased|regret|are sorry|are happy) to (invite|inform|offer|tell|let) you",
		"(act|serve|stand|be) .. as (a|my) .. reference|(letter of recommendation|recommendation letter|reference letter)|(be|being) (a|my|one of my) (reference|referee)|(use|put|name|list|give) you .. as (a|my|one of) .. (reference|referee)|(they|has|have) .. asked .. for (two|three|my)? .. (referees|references)",
		"we (have not|never) met|i am not (asking|looking) for a job|informational (interview|chat|meeting|call)|career (fair|path|advice|day|change)|(came across|found) your (profile|page|post)|would you .. (#|ten|fifteen|twenty|thirty) minutes|looking for (opportunities|openings|work in)|(your name was given|gave me your name|(suggested|recommended) (that)? i (should)? (contact|write|reach|get in touch|speak|talk))",
	],
	// What the writer would do if there is no answer is done by nobody yet; a polite guess is none either.
	unless: [
		"otherwise|or else|unless|if (i|you) (do|have) not",
		"^ (and|but|even)? if",
		"find .. application ... interview",
	],
});
const checks = says({
	ways: [
		"(want|wanted|write|writing|would like|love|just|hope|hoping|reach out|reaching out|thought i would) .. (to)? .. (follow up|following up|check in|check on|check if|check whether|check back|checking in|checking on|checking if|checking whether|touch base|touching base|(reach|reaching) out (again|once more|one (more|last)))",
		"(am|was|just|^) (*){0,1} (following up|checking (in|on|back|whether|if|to see)|circling back|floating|touching base|bumping)",
		"(reaching out|writing|write|getting in touch|e-mailing|emailing|checking|in touch|contacting you|note|calling) (again|once more)? (to (ask|inquire|enquire|see|find out|check|learn) !(you|for|that)|(regarding|about|concerning) (my|the|our) .. (candidacy|application|interview|status))",
		"(wanted|like|hoping|hoped|trying) to (see|find out|ask|learn|know) (if|whether|how|where|what)",
		"(nudge|gentle reminder|friendly reminder|chaser|quick check)",
		"this is .. (a|my) .. follow-up (to|on|after|regarding)",
		"(writing|reaching out|getting in touch|e-mailing|emailing) .. (because|since|as) (*){0,6} i (have not|had not|did not|never)",
		"(may|might|could|can) i (also)? ask (how|whether|if|where|when) .. (search|decision|things|process|{job}|you|position|matters)",
		"(inquire|enquire) (about|after)|(refer|referring|reference) to (my|our|the) .. (interview|meeting|application)",
	],
	// To follow up on what was said is what a thank-you does; to follow up on an application asks after it.
	unless: [
		"(follow|following) up (on|from|after|to|with) (our|the|your|yesterday's|today's|a|some|my) .. (conversation|discussion|chat|talk|call|question|thank|thanks|thoughts|point|answer)",
		"(reference|references|attachment|link|file|portfolio)",
	],
});
const waits = says({
	ways: [
		"((have|has|did|had) not|never|no) (yet)? .. (hear|heard|receive|received|word|reply|response) .. (back|from|anything|yet|any|a|something|since|$)",
		"(written|emailed|e-mailed|called|messaged) .. (twice|before|already|again)",
		"(may|might|must|probably) .. (close to|about to|already) .. {decide}",
		"status of (my|the)|my .. application|(recently)? applied (for|to)|sent my (resume|cv)",
		"still .. (interested|interesting|looking|available)|any (news|update|updates)|still waiting|waiting (for|to)",
		"since (we|our) .. (spoke|met|talked|interview|conversation|meeting|talk)",
		"(checking|refreshing) my (inbox|email|emails|phone|e-mail)|forgotten .. me",
		"(second|third|fourth|fifth) (email|e-mail|message|call|reminder|time i)",
		"(require|need|want|expect|demand|deserve) (*){0,3} (answer|reply|response)|nobody .. (answer|answers|answered|answering|reply|replies|replied|respond|responds|responded|call|calls|called)",
	],
});
const mentionsOutcome = says({
	ways: [
		"{outcome}",
		"any .. (news|update|updates|word)",
		"(time|chance|opportunity) to (think about|decide|review|consider|look at) (my|the|our|your)",
		"(update|updates|information|news) (for me|on (the|my|your) .. (selection|process|role|position|job|application|search|hiring|status|recruitment))",
		"(candidates|applicants|i|we|people) (will|would|might|can) be (informed|notified|told|contacted)",
	],
});
const isSince = says({
	ways: [
		"(#|a|an|one|two|three|four|five|six|seven|eight|ten|several|some|few|couple of|fortnight) (full|business|working)? (day|days|week|weeks|month|months|fortnight) (ago|have passed|has passed|since|are over|have gone)",
		"(earlier this|last) (month|week)|since (then|we|our|my|the)|it (has been|is now|is) ... since|a (fortnight|week|month) since",
		"(you|your team|they|he|she) .. (said|mentioned|expected|planned|hoped|told|thought|indicated|wanted) !((me|us)? about !(a|an|one|two|three)) ... (decide|decides|decided|deciding|decision|choose|hear|answer|know|by the|by {weekday}|early|week|mid|end of)",
		"(on|of) (the)? {ordinal-date}",
		"(still|remain|remains|continue to be) .. (interested|keen|enthusiastic|excited|eager)",
	],
});
const isFresh = says({
	ways: [
		"today|yesterday|this (morning|afternoon|week)|just now|earlier today|on {weekday}|last {weekday}|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|yesterday's|today's",
	],
});
const asksFeedback = says({
	ways: [
		"~((wait|waiting|await|awaiting|forward to|hear|hearing|know|get|receive) ..) feedback",
		"what i could .. (do|have done|improve)|(what|anything) (*){0,3} (tipped|decided|counted|let me down|i lacked|was missing)|where i (fell short|went wrong)",
	],
});
const hasMet = says({
	ways: [
		"interview|interviews|interviewing|interviewed|meet|meeting|met|speaking|speak|spoke|talking|talked|talk|chat|chatting|chatted|conversation|discuss|discussing|discussion|discussed|time|seeing me|having me|visit|tour|lunch|coffee|hour|hours|show|showing|showed|walk|walking|walked|morning|afternoon",
	],
});

const READERS: readonly (readonly [Signal, ReturnType<typeof says>])[] = [
	["rejected", isRejected],
	["consoles", consoles],
	["elsewhere", isElsewhere],
	["checks", checks],
	["waits", waits],
	["since", isSince],
	["feedback", asksFeedback],
	["fresh", isFresh],
];

/** What a sentence tells of the kind of its email. */
export function readSignals(sentence: Sentence): readonly Signal[] {
	const text = phraseText(sentence);
	const signals: Signal[] = READERS.flatMap(([signal, tells]) => (tells(text) ? [signal] : []));
	if (sentence.acts.has("ask") && mentionsOutcome(text)) signals.push("wonders");
	if (sentence.acts.has("thanks") && hasMet(text)) signals.push("thanks");
	if (sentence.acts.has("pleasantry") && hasMet(text)) signals.push("met");
	return signals;
}
/** What a subject tells as well as a sentence of the body. */
const OF_SUBJECTS: readonly Signal[] = ["elsewhere", "wonders"];

/** The kind of an email, from the signals and acts of its body: what it says it is for, else what its thanks are for. */
export function readKind(
	signals: readonly Signal[],
	acts: ReadonlySet<Act>,
	subject: Passage | undefined,
	thanksFirst: boolean,
): Kind {
	const has = new Set(signals);
	const about = subject?.sentences[0]?.sentence.plain ?? "";
	for (const signal of subject?.signals ?? []) if (OF_SUBJECTS.includes(signal)) has.add(signal);
	const isAsking = has.has("wonders") || has.has("checks");
	// Who asks how things are and tells of another offer still asks.
	if ((has.has("elsewhere") && !has.has("wonders")) || (/\b(?:withdraw\w*|offer|declin\w+)\b/.test(about) && !isAsking))
		return "other";
	// An email about the date of an interview comes before it.
	if (/\bschedul\w+\b/.test(about) && !has.has("thanks")) return "other";
	const hasJustMet = has.has("met") && has.has("fresh");
	const isWaiting = has.has("waits") || has.has("wonders") || has.has("checks");
	if (has.has("rejected")) return "after-rejection";
	if (!isAsking && signals.filter((one) => one === "consoles" || one === "feedback").length > 1)
		return "after-rejection";
	if (has.has("checks")) return "status-check";
	if (has.has("feedback") && thanksFirst && !isWaiting) return "after-rejection";
	// Thanks for a meeting of these days, which may well ask about the decision; or a look back at one, and a question.
	if (has.has("wonders") && (has.has("since") || !has.has("thanks")) && !(thanksFirst && has.has("fresh")))
		return "status-check";
	// Thanks for something else than a meeting, such as an update.
	if (has.has("waits") && has.has("since") && !has.has("thanks")) return "status-check";
	// A thank-you of some substance may say that nothing was heard yet; a bare one with it asks.
	const isBare = !acts.has("topic") && !acts.has("qualification");
	if (thanksFirst && !(isBare && has.has("waits") && has.has("since") && !has.has("fresh"))) return "thank-you";
	if (/\b(?:checking in|following up|status)\b/.test(about) && !has.has("thanks") && !hasJustMet) return "status-check";
	// Who asks and thanks for nothing asks after something.
	if (acts.has("ask") && !acts.has("thanks") && !hasJustMet) return "status-check";
	return isWaiting || (has.has("since") && !has.has("thanks") && !has.has("fresh")) ? "status-check" : "thank-you";
}
