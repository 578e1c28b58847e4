/**
 * Classes of words that phrase patterns name in braces. A class is itself a pattern and may name others; it is written in
 * the words that phrases.ts matches on: without contractions ("i am", "do not").
 */
export const CLASSES = {
	/** Goes before a verb without changing who does what. */
	softener: "(just|really|only|simply|also|still|now|kindly|please|honestly|actually|truly|very much|quite)",
	negation: "(not|never|no|none|nothing|nobody|without|hardly|cannot|neither|nor)",
	"i-want": "i (would (really|very much)? (like|love|prefer|appreciate)|want|wish|need|require|expect|hope)",
	"i-must": "i (must|need to|have to|got to|have got to|am going to have to|really need to)",
	"to-hear": "(hear|hearing|learn|know|find out|be (told|informed|notified|updated|contacted))",
	"you-all": "(you|your (team|company|side|end|office|department|hr|recruiter|people|colleagues?|manager))",
	job: "(job|role|position|post|posting|vacancy|opening|opportunity|placement|internship|traineeship|contract|gig|seat|spot|place)",
	answer:
		"(answer|reply|response|decision|update|feedback|result|results|outcome|verdict|confirmation|offer|word|news|yes or no|status update|email back|call back|callback)",
	"other-offer":
		"(other|another|competing|rival|better|second|multiple|several|two|three|more than one|some|better paid|written|firm|attractive|many) (job|employment|contract|attractive|serious|written)? (offers?|opportunit(y|ies)|options|companies|employers|firms)",
	weekday: "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|thurs|thu|fri)",
	month:
		"(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)",
	number:
		"(#|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|a|an|a few|a couple (of)?|several|many|the)",
	"time-unit": "(minutes?|hours?|hrs?|days?|weeks?|months?|business days?|working days?|fortnight|weekend)",
	/** A point in time that somebody can be held to; stands after "by", "before", "until", "no later than". */
	"date-limit":
		"(((this|next|the|early|late|coming|close of|end of|the end of|first thing|noon|midday|noon on|midday on|#|# on)){0,3} (the)? ({weekday}|today|tomorrow|tonight|eod|cob|eow|noon|midday|lunchtime|midnight|({month} #|# (of)? {month}|#)|(end of|close of|the end of|the close of|the) (the|this|next|my|your)? (day|week|month|business|play|morning|afternoon|working day|business day|weekend|#)|(this|next) (week|month|morning|afternoon|evening|weekend)|then|that (date|day)|(morning|afternoon|evening)|my deadline|christmas|the holidays))",
	/** How long somebody is given; stands after "within", "in", "for". */
	"time-span":
		"(the next|the coming|less than|under|at most|no more than)? {number} (more|next|full|short)? {time-unit}",
	/** A limit put on somebody. */
	limit:
		"((by|before|until|till|no later than|not later than|on or before) {date-limit}|(within|in|inside) {time-span}|(today|tonight|tomorrow|this (morning|afternoon|week)|(right away|immediately|asap|a s a p|at once|right now|straight away|without (any)? (further)? delay)))",
} as const satisfies { readonly [name: string]: string };

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

/** Words so common that they are poor triggers: a pattern is indexed by others where it has them. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
	(
		"i you your me my we us our it this that these those the a an to of in on for with by from at as and or but if so " +
		"am is are was were be been being do does did have has had will would can could should may might must not no " +
		"what when where how who why which there here any all some more up out about just please would thank thanks"
	).split(" "),
);
