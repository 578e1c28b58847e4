import type { PhraseRow } from "../../core/phrases.js";

/** A phrase that takes back part of what is said. */
export interface Hedge extends PhraseRow {
	/** How much it takes back: 3 undermines the writer, 2 the sentence, 1 is a softener that people hardly hear. */
	readonly weight: 1 | 2 | 3;
}

const TAKE_OUT = "the sentence is stronger without it.";

/** Phrases that hedge; one or two make a request polite, many make a writer small. */
export const hedges: readonly Hedge[] = [
	{
		weight: 3,
		pattern: [
			"<(if (that|this|it)|hope (that|this|it)|not sure (if|whether) (that|this|it)) (makes|make|made) (any)? sense>",
			"<(i do not know if|i am not sure if|not sure if|i am not sure whether|not sure whether|i do not know whether) (this|that|it) (is|makes|helps|matters|counts|was|would be) .. (but|$)>",
			"^ <i (may|might|could) (well|easily|be)? (be)? (wrong|mistaken) (here)? (but)?>",
			"^ <i am (no|not an|not really an|hardly an|by no means an|not much of an) (expert|authority) (but|or anything|$)>",
			"^ <(this|it|that) (may|might|could|is|is probably|must) (well)? (be|sound)? (a)? (stupid|silly|dumb|daft|foolish|naive|weird) (question)? (but)?>",
			"<(for what it is worth|for whatever it is worth|i am just saying|i am just a|just my two cents|in my humble opinion|if i may say so|if you ask me|do not quote me on)> $",
			"<if (that|this|it) is (not|n't) (too much)? (trouble|asking too much|too much to ask)>",
		],
		reason: "takes back what you say; leave it out.",
		fixes: [""],
		evenNegated: true,
	},
	{
		weight: 3,
		pattern:
			"<(sort of|kind of)> !(thing|things|person|people|work|job|role|place|team|company|you|your|patient|patients|problem|problems|question|questions|project|projects|the|a|an)",
		unless: [
			"(a|the|this|that|what|which|some|any|every|no|same|my|your|one|each|other|right|different|new|certain|rare|special|another|very|of) (sort|kind) of",
			"(is|was|be|are|were|so|very|most|really) kind of (you|your|him|her|them)",
		],
		reason: TAKE_OUT,
		fixes: [""],
	},
	{
		weight: 3,
		pattern: [
			"~((if|when|as|where)) <i (would)? (guess|suppose|imagine|presume) (that)?> !(so|it takes|how|what|you (were|are|have)|your)",
			"<(or something|or whatever|and things|or anything) (like that)?> $",
		],
		reason: TAKE_OUT,
		fixes: [""],
	},
	{
		weight: 2,
		pattern: [
			"<(maybe|perhaps|possibly|conceivably|hopefully|presumably|supposedly|somewhat|arguably)>",
			"<(in (some|a) (small)? (way|sense)|to some (extent|degree)|more or less)>",
			"<(at some (point|stage|time)|some time or other|one of these days)>",
			"<(if (at all)? possible|if (that|this|it) (is|would be|were) (ok|okay|all right|alright|fine|possible|at all possible|convenient) (with|for|by)? (you|everyone)?|if you (do not|would not|did not) mind|if i (may|might|could))> $",
			"<(a (bit|little|tad|little bit|wee bit))> (nervous|rusty|unclear|unsure|uncertain|worried|vague|late|better|more|too|less|out of|with|about|concerned|hesitant|shy|anxious|confused|tired|surprised|sad|embarrassed|curious|different|unusual|hopeful|interested|excited)",
			"(help|contribute|know|understand|add|know about|learn|help out) <(a (bit|little|tad))> !(of|about|bit|more)",
		],
		reason: TAKE_OUT,
		fixes: [""],
		unless: "(as soon as possibly|can not possibly|could not possibly|possibly the)",
	},
	{
		weight: 2,
		pattern: "~((not|very|most)) <probably>",
		reason: TAKE_OUT,
		fixes: [""],
	},
	{
		weight: 2,
		pattern: [
			"<i (was|am|have been) (just|really|also|kind of|sort of)? wondering> (if|whether|about|when|what|how)",
			"<i (just)? wonder> (if|whether)",
		],
		reason: "asks whether you may ask; ask.",
		fixes: ["I would like to ask"],
	},
	{
		weight: 2,
		pattern: "<i (was|had been) (just|kind of|sort of|really)? hoping> to",
		reason: "says that the hope is over; say what you would like.",
		fixes: ["I would like"],
	},
	{
		weight: 2,
		pattern: "i <(might|may|could) (perhaps|maybe|possibly)? be able> to",
		reason: "doubts what you can do; say that you can.",
		fixes: ["can"],
		unless: "(if|when|unless|once|should you|whether|see whether|see if)",
	},
	{
		weight: 2,
		pattern: "^ <(does|did|do) (that|this|it|i) (make|making) (any)? sense> ?",
		reason: "doubts that you were clear; leave it out.",
		fixes: [{ text: "", scope: "sentence", title: "Leave the sentence out" }],
	},
	{
		weight: 1,
		pattern: [
			"(^|because|but|and|although|as|since|so|while|that) <i (think|feel|feel like|would (say|think)|sort of (think|feel)|kind of (think|feel)|tend to think|would like to think|like to think) (that)?> (i|you|it|we|they|this|that|my|your|our|there|he|she|the|a)",
			"<i (think|feel|guess|suppose)> $",
		],
		unless: "(what|how|who|which|when|where|why|than|as|everything|all) (i|do you) (think|feel)",
		reason: TAKE_OUT,
		fixes: [""],
	},
	{
		weight: 1,
		pattern: [
			"(i|and|would|am|only|to|i was|i am|we|it is|this is|will|can|could|may|might) <just> (want*|wish*|wonder*|check*|hop*|think*|feel*|thought|felt|writing|reaching|following|touching|ask*|say*|mention*|add*|let*|would|need*|like|going|trying|curious|really|so|a|to|send*|drop*|see*)",
			"^ <just> (want*|wish*|wonder*|check*|hop*|writing|reaching|following|touching|ask*|a|to|let*|thought|curious|circl*)",
			"^ <just> (so|in case)",
		],
		unless:
			"(just (as|in time|enough|a (few|minute|week|day|year|month)|one|two|three|#|like|about|under|over|before|after|now|then|yesterday|today|because))",
		reason: TAKE_OUT,
		fixes: [""],
	},
];
