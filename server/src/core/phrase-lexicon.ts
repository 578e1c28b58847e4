import { ACT_CLASSES } from "./act-lexicon.js";

/**
 * Classes of words that phrase patterns name in braces. A class is itself a pattern and may name others; it is written in
 * the words that phrase-text.ts makes of a sentence: without contractions ("i am", "do not").
 */
export const CLASSES = {
	...ACT_CLASSES,
	weekday: "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|thurs|thu|fri)",
	month:
		"(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)",
	number:
		"(#|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|a|an|few|a few|couple (of)?|a couple (of)?|several|many)",
	/** How long somebody is given or has taken; stands after "within", "in", "for". */
	"time-span":
		"((the|a) (next|coming|maximum of))? (less than|under|at most|no more than)? ({number} (to|or|and))? ({number}|the)? (more|next|full|short|whole|long|entire)? (minutes|minute|hours|hour|hrs|hr|days|day|weeks|week|months|month|fortnight|(business|working|calendar) (days|day))",
	/** A point in time that somebody can be held to; stands after "by", "before", "until", "no later than". */
	"date-limit":
		"((this|next|the|early|late|coming|first|thing|noon|midday|midnight|on|at|of|end|close|#|am|pm){0,5} ({weekday} (morning|afternoon|evening|night|noon|at #|the #|# {month}?)?|today|tomorrow (morning|afternoon|evening|night)?|tonight|eod|cob|eow|eom|noon|midday|lunchtime|midnight|{month} (the)? #|(the)? # (of)? {month}|#|weekend|holidays|holiday|christmas|easter|new year)|(the|this|next) (week|month|morning|afternoon|evening)|(the)? (end|close|start|beginning|middle) of (the|this|next|my|your|business|play)? (day|week|month|morning|afternoon|working day|business day|weekend|#|business|play|today|tomorrow|{weekday}|{month})?|then|(that|this) (date|day|deadline)|my deadline)",
	/** A limit put on somebody; also a bare preposition at the end, where the date is still to be filled in. */
	limit:
		"((by|before|no later than|not later than|not after|until|till|on or before|latest by|by latest|at the latest by|by the latest) ({date-limit}|$)|(within|inside) ({time-span}|$)|in (the next|less than|under|at most|no more than)? {time-span})",
	"at-once":
		"(immediately|right away|straight away|straightaway|at once|asap|a s a p|urgently|instantly|without (any)? (further|more)? delay|as soon as (humanly)? possible|right now|this (instant|minute|second)|today|tonight|as a matter of urgency|on the double|pronto)",
	job: "(job|role|position|post|posting|vacancy|opening|opportunity|placement|internship|traineeship|contract|gig|seat|spot|place|offer)",
	/** What a writer waits for. */
	answer:
		"(answer|reply|response|decision|update|feedback|result|results|outcome|verdict|confirmation|word|news|yes or no|yes or a no|status update|final decision|clarity|explanation|call back|callback|email back|communication|information)",
	/** Verbs for answering; "to" or a subject stands before. */
	reply:
		"(reply|respond|answer|write back|write to me|get back|come back|get in touch|be in touch|let me know|tell me|inform me|notify me|update me|call me|phone me|ring me|email me|message me|text me|contact me|confirm|revert|decide|(make|reach|take) (a|your|the|this|that) (final)? (decision|choice|mind)|make up your mind|give me|send me|send over|send (me)? (the|an|your|my)|advise|reach out|return my (call|email|message))",
	/** To learn the answer. */
	"to-hear":
		"(hear|hearing|learn|know|find out|be (told|informed|notified|updated|contacted)|(get|have|receive|see) (a|an|your|the|some|any)? (final|firm|definite|clear|quick|prompt|written)? {answer})",
	"other-offer":
		"((an|a|the|my)? (other|another|competing|rival|better|second|multiple|several|two|three|more than one|some|firm|written|better paid|many|plenty of) (very|more)? (job|employment|attractive|serious|written|lucrative|good|great|strong|concrete)? (offers|offer|opportunities|opportunity|options|companies|company|employers|employer|firms|firm|interviews|bidders|parties))",
	/** The employer, as it is written to. */
	you: "(you|your (team|company|side|end|office|department|recruiter|people|colleague|colleagues|manager|hr|organisation|organization|firm|staff)|hr|anyone|anybody|someone|somebody|no one|nobody|the (company|recruiter|team|hiring manager))",
	/** Nouns for what a writer waits to learn of the process. */
	"times-written":
		"(twice|two times|three times|four times|# times|several times|many times|multiple times|numerous times|repeatedly|countless times|again and again|over and over|time and again|a (few|number of|couple of|dozen) times|more than once|so many times|on (several|multiple|many|numerous|a number of|more than one|two|three) occasions?)",
} as const satisfies { readonly [name: string]: string | readonly string[] };

/** The name of a class. */
export type ClassName = keyof typeof CLASSES;

/** Contractions, with and without their apostrophe where that leaves no other word, as the words that they stand for. */
export const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries({
		"i'm": "i am",
		im: "i am",
		ive: "i have",
		"can't": "can not",
		cant: "can not",
		cannot: "can not",
		"won't": "will not",
		wont: "will not",
		"shan't": "shall not",
		dont: "do not",
		doesnt: "does not",
		didnt: "did not",
		havent: "have not",
		hasnt: "has not",
		isnt: "is not",
		wasnt: "was not",
		arent: "are not",
		youre: "you are",
		youve: "you have",
		youll: "you will",
		"it's": "it is",
		"that's": "that is",
		thats: "that is",
		"what's": "what is",
		whats: "what is",
		"where's": "where is",
		"who's": "who is",
		"how's": "how is",
		"when's": "when is",
		"there's": "there is",
		"here's": "here is",
		"let's": "let us",
		u: "you",
		ur: "your",
		r: "are",
		pls: "please",
		plz: "please",
		thx: "thanks",
		gonna: "going to",
		wanna: "want to",
		gotta: "got to",
	}).map(([short, long]) => [short, long.split(" ")]),
);

const ENDINGS: readonly (readonly [ending: string, word: string])[] = [
	["n't", "not"],
	["'ll", "will"],
	["'ve", "have"],
	["'re", "are"],
	["'d", "would"],
	["'m", "am"],
];

/** The words that one written word stands for: "haven't" is "have not". */
export function spellOut(word: string): readonly string[] {
	const known = CONTRACTIONS.get(word);
	if (known) return known;
	if (!word.includes("'")) return [word];
	for (const [ending, full] of ENDINGS) {
		if (word.length > ending.length && word.endsWith(ending)) return [word.slice(0, -ending.length), full];
	}
	return [word];
}

/** Words that add weight to others and change nothing else. */
export const WEIGHTS: ReadonlySet<string> = new Set(
	(
		"really truly just simply honestly actually absolutely definitely certainly quite very genuinely seriously totally " +
		"literally frankly completely entirely utterly extremely incredibly terribly awfully"
	).split(" "),
);

/** Words that may stand before the first of a clause. */
export const LEAD_IN: ReadonlySet<string> = new Set(["and", "but", "so", "also", "again", "still", "please", ",", ";"]);

/** What is meant before a word that begins a sentence: "Hoping to hear" is "I am hoping to hear". */
export const LEFT_OUT: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries({
		i: "hope guess suppose assume trust expect need want thought never must wish",
		"i am": "hoping waiting awaiting wondering trying expecting",
		"i have": "heard been",
	}).flatMap(([meant, words]) => words.split(" ").map((word) => [word, meant.split(" ")])),
);

/** Words so common that they are poor triggers: a pattern is indexed by others where it has them. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
	(
		"i you your me my we us our it this that these those the a an to of in on for with by from at as and or but if so " +
		"am is are was were be been being do does did have has had will would can could should may might must not no " +
		"what when where how who why which there here any all some more up out about just please would thank thanks"
	).split(" "),
);
