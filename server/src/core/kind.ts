import type { Kind } from "./prose.js";
import type { Passage } from "./reading.js";
import { remember } from "./remember.js";
import type { Sentence } from "./sentence.js";

/**
 * What a sentence tells of the kind of its email.
 * - `rejected`: the employer has decided against the writer
 * - `declines`: the writer declines, withdraws, accepts elsewhere, cancels, or arranges an interview that is still to come
 * - `checks`: the email says of itself that it asks after the state of things
 * - `waits`: it asks, or speaks of an application, without saying so
 * - `feedback`: it asks what could have been better
 * - `thanks`: it thanks for a meeting that took place
 */
type Signal = "rejected" | "declines" | "checks" | "waits" | "feedback" | "thanks";

const REJECTED =
	/\b(?:i|i'm|am|was|were|while|though|although|naturally|obviously|course|bit|feel) (?:\w+ ){0,2}?disappointed\b|^\W*disappointed\b|\bdisappointing (?:news|to (?:hear|learn|read))\b|\b(?:went|gone|go|going|moving (?:forward|ahead)) with (?:someone|somebody|another|a different)\b|\b(?:understand|respect|accept) your decision\b|\bhad hoped for (?:a |an )?(?:different|another|other|better)\b|\bno hard feelings\b|\b(?:letting me know|informing me|telling me|notifying me)\b(?=[^.!?]*\b(?:decision|outcome|decided|result|not|application)\b)|\boutcome of my\b|\b(?:was|were|am|is)(?: not|n't) (?:selected|chosen|successful|the right|a (?:good |great )?(?:fit|match))\b|\b(?:chose|chosen|selected|decided (?:on|to (?:move|go|proceed)[^.!?]*with)) (?:an)?other (?:candidate|applicant)|\bdecision (?:not to|to (?:move|go) (?:forward|ahead) with)\b|\b(?:apply|applying) again\b|\brejection\b/;
const DECLINES =
	/\b(?:withdraw(?:al|ing)?|decline|declining|turn down)\b[^.!?]*\b(?:my |the |your |from )?(?:application|candidacy|consideration|offer|position|process)\b|\b(?:thank you|thanks)\b[^.!?]*\bfor the offer\b|\bpursue (?:a different|another|other)\b|\b(?:accept(?:ed|ing)?|(?:already|have) (?:\w+ )?(?:got|received|accepted)) (?:an|the|another) (?:\w+ )?offer\b(?=[^.!?]*\b(?:another|other|elsewhere|from)\b)|\bcancel (?:my|the|our) (?:\w+ )?(?:interview|meeting|appointment)\b|\breschedul/;
/** An interview that is still to come. */
const ARRANGES =
	/\bconfirm(?:ing)? (?:our|the|my|your) (?:\w+ )?(?:interview|meeting|appointment|call)\b|\b(?:thanks?|thank you) for (?:the|your) (?:kind )?invitation\b|\b(?:available|free) for (?:an|the) interview\b/;
/** What the writer would do if there is no answer is done by nobody yet. */
const THREAT = /\b(?:otherwise|or else|unless|if (?:i|you) (?:do not|don't|have not|haven't))\b/;
const CHECKS =
	/\b(?:want(?:ed)?|writ(?:e|ing)|would like|(?:i'd|would) love|just|hop(?:e|ing)|reach(?:ing)? out|thought i(?:'d| would)) (?:\w+ )?(?:to )?(?:\w+ly |quickly |also )?(?:follow(?:ing)? up|check(?:ing)? (?:in|on|if|whether|back)|touch(?:ing)? base|reach(?:ing)? out (?:again|once more|one (?:more|last)))\b|\b(?:i'm|i am|am|was|just) (?:\w+ly )?(?:following up|checking (?:in|on|back)|circling back|floating|touching base|bumping)\b|^\W*(?:just )?(?:following up|checking (?:in|on|back)|circling back|floating|touching base|bumping)\b/;
/** To follow up on what was said is what a thank-you does; to follow up on a role, an application or an interview asks after it. */
const FOLLOWS_TALK =
	/\bfollow(?:ing)? up (?:on|from|after|to) (?:our|the|your|yesterday's|today's) (?:\w+ )?(?:conversation|discussion|chat|talk|call|question)/;
const WAITS =
	/\b(?:have(?: not|n't)|never) (?:yet )?(?:heard|received)\b|\bstatus of (?:my|the)\b|\bmy (?:\w+ )?application\b|\b(?:recently )?applied (?:for|to)\b|\bsent my resume\b|\bstill (?:very |highly |really )?(?:interested|looking|available)\b|\bany (?:news|updates?)\b|\bsince (?:we|our) (?:last )?(?:spoke|met|talked|interview|conversation|meeting)\b|\b(?:checking|refreshing) my (?:inbox|e-?mails?|phone)\b|\bforgotten (?:about )?me\b|\b(?:second|third|fourth|fifth) (?:e-?mail|message|call|reminder|time i)\b|\b(?:require|need|want|expect|demand|deserve) (?:\w+ ){0,3}(?:answer|reply|response)\b|\bnobody (?:is |has )?(?:answer|repl|respond|call)/;
const FEEDBACK = /\bfeedback\b/;
const MET =
	/\b(?:interview(?:ed|ing)?|meet(?:ing)?|met|sp(?:eak|eaking|oke)|talk(?:ed|ing)?|chat(?:ted|ting)?|conversation|discuss(?:ion|ed|ing)?|time)\b/;

const signalsOf = remember(({ plain, acts }: Sentence): readonly Signal[] => {
	// "If the position has been filled" is a polite guess.
	const isGuess = /^\W*(?:and |but |even )?if\b/.test(plain);
	const signals: Signal[] = [];
	if (!isGuess && REJECTED.test(plain)) signals.push("rejected");
	if (!isGuess && ((DECLINES.test(plain) && !THREAT.test(plain)) || ARRANGES.test(plain))) signals.push("declines");
	if (CHECKS.test(plain) && !FOLLOWS_TALK.test(plain)) signals.push("checks");
	if (WAITS.test(plain)) signals.push("waits");
	if (FEEDBACK.test(plain)) signals.push("feedback");
	if (acts.has("thanks") && MET.test(plain)) signals.push("thanks");
	return signals;
});

const signalsOfPassage = remember(({ sentences }: Passage): readonly Signal[] => {
	return sentences.flatMap(({ sentence }) => signalsOf(sentence));
});

/** The kind of an email: what it says it is for, else what its thanks are for. */
export function readKind(body: readonly Passage[], subject: Sentence | undefined, thanksFirst: boolean): Kind {
	const signals = new Set(body.flatMap(signalsOfPassage));
	const about = subject ? subject.plain : "";
	if (signals.has("declines") || /\b(?:withdraw\w*|offer|declin\w+)\b/.test(about)) return "other";
	// An email about the date of an interview comes before it.
	if (/\bschedul\w+\b/.test(about) && !signals.has("thanks")) return "other";
	if (signals.has("rejected")) return "after-rejection";
	if (signals.has("checks")) return "status-check";
	if (signals.has("feedback") && thanksFirst && !signals.has("waits")) return "after-rejection";
	if (thanksFirst) return "thank-you";
	if (/\b(?:checking in|following up|status)\b/.test(about) && !signals.has("thanks")) return "status-check";
	if (signals.has("waits")) return "status-check";
	return "thank-you";
}
