import { OUTCOME } from "./outcome.js";
import type { Kind } from "./prose.js";
import type { Act, Sentence } from "./sentence.js";

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
	| "fresh";

const JOB = "(?:roles?|positions?|jobs?|posts?|openings?|vacanc(?:y|ies)|places?|opportunit(?:y|ies))";

const REJECTED =
	/\b(?:i|i'm|am|was|were|while|though|although|naturally|obviously|course|bit|feel) (?:\w+ ){0,2}?disappointed\b|^\W*disappointed\b|\bdisappointing (?:news|to (?:hear|learn|read))\b|\b(?:went|gone|go|going|moving (?:forward|ahead)) with (?:someone|somebody|another|a different)\b|\b(?:understand|respect|accept) your decision\b|\bhad hoped for (?:a |an )?(?:different|another|other|better)\b|\bno hard feelings\b|\b(?:letting me know|informing me|telling me|notifying me)\b(?=[^.!?]*\b(?:decision|outcome|decided|result|not|application)\b)|\boutcome of my\b|\b(?:was|were|am|is)(?: not|n't) (?:selected|chosen|successful|the right|a (?:good |great )?(?:fit|match))\b|\b(?:chose|chosen|selected|decided (?:on|to (?:move|go|proceed)[^.!?]*with)) (?:an)?other (?:candidate|applicant)|\bdecision (?:not to|to (?:move|go) (?:forward|ahead) with)\b|\b(?:apply|applying) again\b|\brejection\b/;
const REJECTED_ALSO = new RegExp(
	`\\b${JOB} (?:went|has gone|was (?:given|offered)|is going) to\\b|\\b(?:go|going|gone|move|moving|moved) (?:forward |ahead )?in (?:another|a different) direction\\b|\\b(?:did not|didn't|has not|hasn't|could not|couldn't) work(?:ed)? out\\b|\\bnot the (?:one|person|candidate) (?:you|that)\\b|\\b(?:is|was)(?: not|n't) the (?:\\w+ )?(?:outcome|result|news|answer|decision|email|reply)\\b|\\b(?:hoped|hoping) for (?:\\w+ )?(?:better|another|a different|other|good) (?:news|outcome|result|answer|decision)\\b|\\b(?:found|hired|chose|chosen|selected|picked|appointed) (?:the right|a better|a more|a stronger|someone|somebody|another|an internal|a different|a candidate|one of the other)\\b|\\bnot (?:be )?(?:moving|going) (?:forward|ahead|further) with (?:me|my)\\b|\\b(?:unsuccessful|turned me down|passed me over|did not make it|didn't make it|did not get the|didn't get the)\\b|\\bdecided against\\b|(?<!\\b(?:if|whether) )\\byou(?:'ve| have)? (?:already )?filled (?:the|this|that|your) ${JOB}|\\bin favou?r of (?:an)?other\\b|\\b(?:it(?:'s| is| was)|is|was) a no\\b|\\b(?:sorry|sad|pity|shame) (?:that )?(?:it|this|things) (?:was|were|is|did|has|have|will)(?: not|n't)\\b`,
);
const CONSOLES =
	/\b(?:it(?:'s| is| was)|what) (?:of course )?a (?:\w+ )?(?:pity|shame)\b|\b(?:keep|bear|have) me in mind\b|\b(?:on file|(?:other|another|future) (?:\w+ )?(?:openings?|opportunit(?:y|ies)|roles?|positions?))\b|\bpaths? (?:will |may |might )?cross\b|\bwish (?:you|your|the|them|everyone) (?:\w+ ){0,3}(?:all the|every|the best|well|much|success|luck)|\b(?:thanks?|thank you|appreciate(?: you| it)?|grateful)\b[^.!?]*\b(?:letting|inform|tell|the update|(?:getting|coming) back|your (?:\w+ )?(?:reply|answer|honesty|response|e-?mail|message)|being (?:honest|open|frank))|\bwould have (?:loved|liked|enjoyed|been)\b|\b(?:could|can|might|should) (?:i |have )?(?:do|done|improve|improved) (?:\w+ )?(?:better|differently|next time)?\b(?=[^.!?]*(?:better|differently|next time|improve))|\b(?:sorry|sad|pity)\b[^.!?]*\b(?:hear|read|this time|not)\b/;
const OFFERED =
	/\b(?:withdraw(?:al|ing)?|decline|declining|turn down)\b[^.!?]*\b(?:my |the |your |from )?(?:application|candidacy|consideration|offer|position|process|interview|invitation)\b|\bmust (?:\w+ )?decline\b|\b(?:thank you|thanks)\b[^.!?]*\bfor (?:the offer|(?:offering|extending)\b)|\bpursue (?:a different|another|other)\b|(?<!\b(?:would|could|will|to|if)(?: \w+){0,5} )\baccept(?:ed|ing)? (?:an|the|another|your) (?:\w+ )?(?:offer|position|role)\b|\b(?:already|have) (?:\w+ )?(?:got|received) (?:an|the|another) (?:\w+ )?offer\b(?=[^.!?]*\b(?:another|other|elsewhere|from)\b)|\b(?:delighted|pleased|happy|thrilled|excited|glad) to accept (?:the|your|this)\b|\b(?:happily|gladly|hereby) accept\b|\b(?:writing|write|pleased|happy|glad) to (?:\w+ly )?accept (?:the|your|this) (?:\w+ )?(?:offer|position|role|job|post)\b|\baccept with (?:pleasure|joy|great)\b|\btake me out of\b|\bremove me from (?:the|your|further)\b|\bno longer (?:wish|want) to be considered\b/;
/** An interview that is still to come. */
const ARRANGES =
	/\bconfirm (?:that )?i (?:will|can|shall|am able to) (?:attend|come|be (?:there|at|in))\b|\bconfirm(?:ing)? (?:our|the|my|your) (?:\w+ )?(?:interview|meeting|appointment|call)\b|\b(?:thanks?|thank you) for (?:the|your) (?:kind )?invitation\b|\b(?:available|free) for (?:an|the) interview\b|\bworks (?:\w+ )?for me\b|\b(?:cancel|reschedul\w+|postpone|move) (?:my|the|our|tomorrow's)? ?(?:\w+ )?(?:interview|meeting|appointment)\b|\breschedul|\b(?:can ?not|can't|won't be able to|unable to) (?:make|attend|come to) (?:it to )?(?:our|the|my|tomorrow's|today's)\b|\b(?:upcoming|tomorrow's|next week's) interview\b|\b(?:before|ahead of|prepare for) (?:my|our|the) interview (?:on|tomorrow|next|this)\b|\bagreeing to (?:speak|meet|talk|see)\b|\b(?:is|will|where is|when is) (?:the|our|my) interview (?:on|at|in|be|still|tomorrow)\b|\b(?:push|shift|move|change) (?:tomorrow's|today's|our|my|the) (?:\w+ )?(?:interview|meeting|appointment)\b/;
/** An application that is only being made, or a letter from the other side of the table. */
const APPLIES =
	/\b(?:find|attached|enclosed)\b[^.!?]*\b(?:my|our) (?:\w+ )?(?:application|cover letter)\b(?![^.!?]*\binterview)|\b(?:writing|like|want|wish) to apply\b(?! again| for (?:an)?other| for (?:a )?similar| (?:my|these|this|what))|\bplease accept (?:this|my) (?:\w+ )?(?:application|letter)\b|\b(?:thank you|thanks) for (?:applying|your application|your interest in (?:joining|working))\b|\bwe (?:would like|'d like|are pleased|regret|are sorry|are happy) to (?:invite|inform|offer|tell|let) you\b|\b(?:act|serve|stand) as (?:a|my) (?:\w+ )?reference\b|\b(?:letter of recommendation|recommendation letter|reference letter)\b/;
/** What the writer would do if there is no answer is done by nobody yet. */
const THREAT = /\b(?:otherwise|or else|unless|if (?:i|you) (?:do not|don't|have not|haven't))\b/;
const CHECKS =
	/\b(?:want(?:ed)?|writ(?:e|ing)|would like|(?:i'd|would) love|just|hop(?:e|ing)|reach(?:ing)? out|thought i(?:'d| would)) (?:\w+ )?(?:to )?(?:\w+ly |quickly |also )?(?:follow(?:ing)? up|check(?:ing)? (?:in|on|if|whether|back)|touch(?:ing)? base|reach(?:ing)? out (?:again|once more|one (?:more|last)))\b|\b(?:i'm|i am|am|was|just) (?:\w+ly )?(?:following up|checking (?:in|on|back)|circling back|floating|touching base|bumping)\b|^\W*(?:just )?(?:following up|checking (?:in|on|back)|circling back|floating|touching base|bumping)\b/;
/** To follow up on what was said is what a thank-you does; to follow up on a role, an application or an interview asks after it. */
const FOLLOWS_TALK =
	/\bfollow(?:ing)? up (?:on|from|after|to) (?:our|the|your|yesterday's|today's) (?:\w+ )?(?:conversation|discussion|chat|talk|call|question)/;
const WAITS =
	/\b(?:have(?: not|n't)|never) (?:yet )?(?:heard|received)\b|\bstatus of (?:my|the)\b|\bmy (?:\w+ )?application\b|\b(?:recently )?applied (?:for|to)\b|\bsent my resume\b|\bstill (?:very |highly |really )?(?:interested|looking|available)\b|\bany (?:news|updates?)\b|\bsince (?:we|our) (?:last )?(?:spoke|met|talked|interview|conversation|meeting)\b|\b(?:checking|refreshing) my (?:inbox|e-?mails?|phone)\b|\bforgotten (?:about )?me\b|\b(?:second|third|fourth|fifth) (?:e-?mail|message|call|reminder|time i)\b|\b(?:require|need|want|expect|demand|deserve) (?:\w+ ){0,3}(?:answer|reply|response)\b|\bnobody (?:is |has )?(?:answer|repl|respond|call)/;
const WONDERS = new RegExp(`\\b(?:${OUTCOME})`);
const SINCE =
	/\b(?:\d+|an?|one|two|three|four|five|six|several|some|few|couple of|ten) (?:full |business |working )?(?:days?|weeks?|months?) (?:ago|have passed|has passed|since)\b|\b(?:earlier this|last) (?:month|week)\b|\bsince (?:then|we|our|my|the)\b|\bit has been\b[^.!?]*\bsince\b|\b(?:you|your team|they|he|she) (?:\w+ )?(?:said|mentioned|expected|planned|hoped|told|thought|indicated|wanted)\b(?!(?: me| us)? about (?!(?:an?|one|two|three)\b))[^.!?]*\b(?:decid|decision|choose|hear|answer|know|by the|by (?:mon|tues|wednes|thurs|fri)day|early|week|mid-|end of)|\b(?:on|of) (?:the )?\d+(?:st|nd|rd|th)\b|\b(?:on|of) \d{1,2} [a-z]+\b|\b(?:still|remain|remains|continue to be) (?:\w+ ){0,2}(?:interested|keen|enthusiastic|excited|eager)\b/;
const FRESH =
	/\b(?:today|yesterday|this (?:morning|afternoon|week)|just now|earlier today|on (?:mon|tues|wednes|thurs|fri)day|last (?:mon|tues|wednes|thurs|fri)day)\b/;
const ASKS_AFTER =
	/\b(?:(?:reaching out|writing|getting in touch|e-?mailing|checking|in touch|contacting you) (?:to (?:ask|inquire|enquire|see|find out)|(?:again )?(?:regarding|about|concerning) (?:my|the|our) (?:\w+ ){0,3}(?:candidacy|application|interview|status))|note to (?:ask|see|check|inquire)|(?:wanted|like|hoping|hoped) to (?:see|find out|ask|learn|know) (?:if|whether|how|where|what)|this is (?:just )?(?:a|my) (?:\w+ )?follow-?up (?:to|on|after|regarding)|(?:writing|reaching out|getting in touch|e-?mailing) (?:again )?(?:because|since|as) i (?:have not|haven't|had not|did not|didn't)|(?:may|might|could|can) i (?:also )?ask (?:how|whether|if|where|when)|inquire about|enquire about)\b/;
const FEEDBACK =
	/(?<!\b(?:wait(?:ing)? for|await(?:ing)?|forward to|hear(?:ing)?) (?:\w+ )?(?:\w+ )?)\bfeedback\b|\bwhat i could (?:do|have done|improve)\b/;
const MET =
	/\b(?:interview(?:ed|ing)?|meet(?:ing)?|met|sp(?:eak|eaking|oke)|talk(?:ed|ing)?|chat(?:ted|ting)?|conversation|discuss(?:ion|ed|ing)?|time)\b/;

/** What a sentence tells of the kind of its email. */
export function readSignals({ plain, acts }: Sentence): readonly Signal[] {
	// "If the position has been filled" is a polite guess.
	const isGuess = /^\W*(?:and |but |even )?if\b/.test(plain);
	const signals: Signal[] = [];
	if (!isGuess && (REJECTED.test(plain) || REJECTED_ALSO.test(plain))) signals.push("rejected");
	if (CONSOLES.test(plain)) signals.push("consoles");
	const isElsewhere = (OFFERED.test(plain) && !THREAT.test(plain)) || ARRANGES.test(plain) || APPLIES.test(plain);
	if (!isGuess && isElsewhere) signals.push("elsewhere");
	if ((CHECKS.test(plain) && !FOLLOWS_TALK.test(plain)) || ASKS_AFTER.test(plain)) signals.push("checks");
	if (WAITS.test(plain)) signals.push("waits");
	if (WONDERS.test(plain)) signals.push("wonders");
	if (SINCE.test(plain)) signals.push("since");
	if (FEEDBACK.test(plain)) signals.push("feedback");
	if (FRESH.test(plain)) signals.push("fresh");
	if (acts.has("thanks") && MET.test(plain)) signals.push("thanks");
	return signals;
}

/** The kind of an email, from the signals and acts of its body: what it says it is for, else what its thanks are for. */
export function readKind(
	signals: readonly Signal[],
	acts: ReadonlySet<Act>,
	subject: Sentence | undefined,
	thanksFirst: boolean,
): Kind {
	const has = new Set(signals);
	const about = subject ? subject.plain : "";
	if (has.has("elsewhere") || /\b(?:withdraw\w*|offer|declin\w+)\b/.test(about)) return "other";
	// An email about the date of an interview comes before it.
	if (/\bschedul\w+\b/.test(about) && !has.has("thanks")) return "other";
	const isWaiting = has.has("waits") || has.has("wonders") || has.has("checks");
	if (has.has("rejected")) return "after-rejection";
	const isAsking = has.has("wonders") || has.has("checks");
	if (!isAsking && signals.filter((one) => one === "consoles" || one === "feedback").length > 1)
		return "after-rejection";
	if (has.has("checks")) return "status-check";
	if (has.has("feedback") && thanksFirst && !isWaiting) return "after-rejection";
	// Thanks for a meeting of these days, which may well ask about the decision; or a look back at one, and a question.
	if (has.has("wonders") && (has.has("since") || !has.has("thanks")) && !(thanksFirst && has.has("fresh")))
		return "status-check";
	// A thank-you of some substance may say that nothing was heard yet; a bare one with it asks.
	const isBare = !acts.has("topic") && !acts.has("qualification");
	if (thanksFirst && !(isBare && has.has("waits") && has.has("since") && !has.has("fresh"))) return "thank-you";
	if (/\b(?:checking in|following up|status)\b/.test(about) && !has.has("thanks")) return "status-check";
	// Who asks and thanks for nothing asks after something.
	if (acts.has("ask") && !acts.has("thanks")) return "status-check";
	return isWaiting || (has.has("since") && !has.has("thanks") && !has.has("fresh")) ? "status-check" : "thank-you";
}
