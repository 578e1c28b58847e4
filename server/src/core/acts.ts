import { isApology, isCheckIn, isClarification, isOffer, isPleasantry, isThanks } from "./acts/courtesy.js";
import { isEnthusiastic } from "./acts/enthusiasm.js";
import { anticipates, asks } from "./acts/next-steps.js";
import { tellsOfQualification } from "./acts/qualification.js";
import { namesTopic } from "./acts/topic.js";
import { type PhraseText, phraseText } from "./phrase-text.js";
import type { Act, Sentence } from "./sentence.js";

/**
 * What a sentence does, read from its words: who thanks whom for what, who asks for what. The patterns look for roles (a
 * request and what is requested, a conversation and what it was about), not for whole phrases.
 */
export function readActs(sentence: Pick<Sentence, "plain" | "words">): ReadonlySet<Act> {
	const text = phraseText(sentence);
	const acts = new Set<Act>();
	for (const [act, does] of READERS) if (does(text, sentence.plain)) acts.add(act);
	return acts;
}

const READERS: readonly (readonly [Act, (text: PhraseText, plain: string) => boolean])[] = [
	["thanks", isThanks],
	["pleasantry", isPleasantry],
	["topic", namesTopic],
	["qualification", tellsOfQualification],
	["enthusiasm", isEnthusiastic],
	["clarification", isClarification],
	["ask", asks],
	["anticipate", anticipates],
	["offer", isOffer],
	["apology", isApology],
	["check-in", isCheckIn],
];
