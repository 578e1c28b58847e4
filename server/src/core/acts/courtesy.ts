import { says } from "../wording.js";

/**
 * Thanks said to the reader: not "thanks to the team's work", and nothing that is still to be earned.
 */
export const isThanks = says({
	ways: [
		"(thank|thanks|thanked|thanking|thx) !(to !(you|both|all of you)|us|them|him|her|me|s) !((you)? (so much)? (for everything|in advance|for your (kind)? (understanding|patience|attention)))",
		"(pass|give|convey|send) (on)? my .. (thanks|gratitude|appreciation)",
		"how .. (grateful|thankful) .. i (am|was|feel)",
		"(cheers|ta|props|kudos) (again)? (for|to you)",
		"(express|extend|convey|offer|send|accept|repeat|say) (you)? (my|our|a) .. (gratitude|thanks|appreciation|thank you)",
		"~((would|will|could|might|may|should) ..) (appreciate|appreciated|appreciating) !(that)? !((that)? (these|this|hiring|decision|decisions|it takes|it is|it can|things|there|you (are|have|must|may|might|will) (very|so|busy|many|a lot)))",
		"~((would|will|could|might|may|should|be) ...) ~(if ... ...) (am|are|was|were|feel|felt|remain|i|most|very|so|deeply|ever|much|sincerely) (grateful|thankful|obliged|indebted|appreciative) !(if|to (hear|know|learn|receive|get))",
		"to be (thankful|grateful) for",
		"i (was|am|feel|felt) .. (touched|moved|honoured|honored|humbled) .. (that|by|to have)",
		"(kind|good|generous|nice|decent|thoughtful|gracious|sweet|lovely|great|considerate) of (you|your|everyone|the|all of you|them) .. (to|$)",
		"(your|that|it|which) ... (meant|means) (a lot|so much|a great deal|the world|much) to me",
	],
	// "Let me know, thanks."
	unless: ["(let me know|please (share|send|confirm|advise|tell|call|reply)) ... thanks $", "no (thanks|thank you)"],
});

/** A warm opener that is not gratitude. */
export const isPleasantry = says({
	ways: [
		"(hope|trust|hoping) ... (well|great|good|fine|weekend|week|day|safe|finds|find|lovely|nice|restful|settled|recovered|ok|okay|going)",
		"(pleasure|great|nice|lovely|awesome|wonderful|good|delight|delightful|honour|honor|fantastic|enjoyable|privilege|treat|joy|fun) .. (meeting|speaking|talking|chatting|connecting|seeing|visiting|meet|speak|talk|chat|connect|see|visit|catching up|catch up)",
		"happy (new year|holidays|easter|friday|monday|christmas|thanksgiving|diwali)",
	],
});

/** Puts right or adds to what the interview left open. */
export const isClarification = says({
	ways: [
		"i (would|want|wanted|should|also|meant|might|could) .. (add|clarify|expand|elaborate|correct|mention)",
		"to (clarify|add to|expand on|elaborate|complete|answer)",
		"one (more)? thing i",
		"i (did not|had no (time|chance) to|forgot to|failed to|should have|ought to have) .. (mention|mentioned|say|said|explain|explained|cover|covered|answer|answers|answered|answering)",
		"after thinking about",
		"(thought|thinking) (more|further|again) about",
		"(my|a|one) .. (correction|clarification) to",
	],
});

/** Offers further information. */
export const isOffer = says({
	ways: [
		"let me know if",
		"(do not|without) (hesitate|hesitation)",
		"(happy|glad|delighted|pleased) to .. (provide|share|send|answer|discuss|walk|talk|forward|supply)",
		"if (you (need|require|would like|have|want)|there is (any|anything))",
		"available (if|for|to)",
	],
});

/** Says sorry. */
export const isApology = says({
	ways: ["sorry", "apology|apologies|apologise|apologize|apologising|apologizing", "forgive me", "pardon"],
});

/** Says that this email asks after the state of things. */
export const isCheckIn = says({
	ways: [
		"(want|wanted|write|writing|like|just|hope|hoping|love|reach out|reaching out|came|thought i would|going) .. to .. (follow up|check (in|on|if|whether|back|the)|touch base|reach out (again|once|one)|inquire|enquire|ask (about|after)|see (if|whether) there)",
		"(i am|am|was|just|^) (*){0,1} (following up|checking (in|on|back)|circling back|floating|touching base|bumping)",
		"follow up on my .. (application|interview|resume|note)",
	],
});
