import { OUTCOME } from "./outcome.js";
import type { Act } from "./sentence.js";
import { namesTopic } from "./topic.js";

/**
 * What a sentence does, read from its plain text: who thanks whom for what, who asks for what. The patterns look for roles
 * (a request and what is requested, a conversation and what it was about), not for whole phrases.
 */
export function readActs(plain: string): ReadonlySet<Act> {
	const acts = new Set<Act>();
	for (const [act, does] of READERS) if (does(plain)) acts.add(act);
	return acts;
}

const READERS: readonly (readonly [Act, (plain: string) => boolean])[] = [
	["thanks", isThanks],
	["pleasantry", isPleasantry],
	["topic", namesTopic],
	["qualification", namesQualification],
	["enthusiasm", isEnthusiasm],
	["clarification", (plain) => CLARIFICATION.test(plain)],
	["ask", isAsk],
	["anticipate", isAnticipation],
	["offer", (plain) => OFFER.test(plain)],
	["apology", (plain) => APOLOGY.test(plain)],
	["check-in", (plain) => CHECK_IN.test(plain)],
];

/** Thanks said to the reader: not "thanks to the team's work", and nothing that is still to be earned. */
function isThanks(plain: string): boolean {
	if (
		/\b(?:thank(?:s|ed|ing)?|thx)\b(?! (?:to(?! (?:you|both|all of you)\b)|us|them|him|her|me)\b)(?!s? (?:you )?(?:so much )?(?:for everything|in advance|for your (?:kind )?(?:understanding|patience|attention)))/.test(
			plain,
		) &&
		!/\bno,? thanks?\b/.test(plain)
	)
		return true;
	if (
		/\b(?:express|extend|convey|offer|send) (?:you )?(?:my|our) (?:\w+ ){0,2}(?:gratitude|thanks|appreciation)\b/.test(
			plain,
		)
	)
		return true;
	const gratitude =
		/\b(?:appreciate[ds]?|(?:am|are|was|i'm|im|feel|felt) (?:\w+ly |so |very |most |ever so )?(?:grateful|thankful))\b([^.!?]*)/.exec(
			plain,
		);
	if (!gratitude) return false;
	const before = plain.slice(0, gratitude.index);
	// "I would appreciate an update" asks; "I appreciate that it takes time" understands.
	if (/\b(?:would|'d|will|'ll|could|might|may)(?: \w+){0,3} $/.test(before)) return false;
	return !/^ (?:that )?(?:these|this|hiring|decisions?|it|things)\b/.test(gratitude[1] ?? "");
}

function isPleasantry(plain: string): boolean {
	return (
		/\b(?:i |we )?(?:hope|trust) (?:that )?(?:you|this|all|everything|the|your)\b.*\b(?:well|great|good|fine|weekend|week|day|safe|finds)\b/.test(
			plain,
		) ||
		/\b(?:pleasure|great|nice|lovely|awesome|wonderful|good|delight(?:ful)?|honou?r|fantastic|enjoyable)\b[^.!?]{0,20}\b(?:meet|speak|talk|chat|connect|see|visit)(?:t?ing)?\b/.test(
			plain,
		)
	);
}

const OWN =
	"(?:skills?|skill ?sets?|experiences?|background|expertise|training|degrees?|knowledge|qualifications|strengths|career|track record|dissertation|thesis|years|work|passion|time|projects?|papers?|publications?|portfolio|certifications?|research|studies|practice|internship)";
/** What somebody who tells of work did, in the past or present perfect. */
const DID =
	/\b(?:i|(?<!that )we)(?:'ve| have| had)? (?:also |once |twice |first |then |just |\w+ly )?(\w+[^\We]ed|led|ran|run|built|did(?! (?:not|last|so|this)\b)|done|held|won|grew|cut|made|wrote|written|taught|kept|put|took|set|stood|drove|sold|brought|coded)\b/g;
/** Verbs of the interview, of waiting and of feeling: they tell of this application and not of work. */
const NOT_WORK = new Set(
	`accepted admired agreed appreciated apologised apologized applied asked assumed attached attempted attended believed called checked confirmed considered contacted covered
	decided deserved discussed dropped emailed enclosed enjoyed ended expected exchanged explored failed feared followed forwarded guessed headed hoped impressed indicated informed inquired interested interviewed invited
	learned left liked listened looked loved mentioned messaged missed needed noticed noted originally phoned planned prepared promised provided reached realised realized received recommended referred remained
	remembered reminded replied requested responded scheduled searched seemed sensed shared stated submitted talked thanked touched tried turned valued visited waited walked wanted wasted wished wondered worried met discussed started`.split(
		/\s+/,
	),
);

function tellsOfWork(plain: string): boolean {
	for (const [, verb = ""] of plain.matchAll(DID)) if (!NOT_WORK.has(verb)) return true;
	return false;
}

const YEARS =
	/\b(?:\d+\+?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many) years\b( (?:as|of|in|on)\b)?/;

function tellsOfYears(plain: string): boolean {
	const years = YEARS.exec(plain);
	return years !== null && (years[1] !== undefined || /\b(?:i|i'm|i've|my|me)\b/.test(plain.slice(0, years.index)));
}

const PLACE_OF_WORK =
	"(?:jobs?|roles?|positions?|posts?|place|teams?|company|school|class(?:room)?|shop|store|territory|exhibits?|placements?|unit|clinic|firm|employer|studio|lab|caseload|kitchen|crew)";

const QUALIFICATIONS = [
	new RegExp(
		`(?<!\\b(?:improve|improving|develop|developing|pursue|pursuing|build|broaden)(?: both)? )\\bmy (?:own |previous |past |prior |recent |current |extensive |strong |relevant |professional |[\\w-]+ (?:and [\\w-]+ )?){0,2}?${OWN}\\b(?! (?:to|for) (?:review|consider)| (?:development|goals?|path|change|move)\\b)`,
	),
	/\bi(?:'ve| have)? (?:also |recently |previously |successfully |already )?(?:led|built|ran|managed|designed|developed|implemented|launched|trained|taught|delivered|automated|migrated|reduced|increased|founded|shipped|coordinated|supervised|organi[sz]ed|wrote|written|negotiated|nursed|treated|mentored|spearheaded|oversaw|headed|cared for|rebuilt|introduced|improved|passed|graduated|hold|earned|speak \w+ly?|worked (?:as|at|with|on|in|for)|spent (?:\w+ ){0,4}years?)\b/,
	/\bi (?:have|bring|offer) (?:\w+ ){0,3}(?:years|experience|expertise|knowledge|background|skills)\b|\bi bring (?!(?:it|this|that|them|up)\b)/,
	/\bi(?:'m| am) (?:an? |also |already |both )*(?:fluent|bilingual|certified|licen[sc]ed|registered|chartered|accredited|qualified|proficient|experienced|skilled)\b|\bi (?:also )?speak (?!(?:with|to|for|about|at|on|of|more|again|as)\b)\w+/,
	new RegExp(
		`\\bmy (?:own |last |previous |past |prior |current |present |former |old |first )(?:\\w+ ){0,2}?${PLACE_OF_WORK}\\b|\\b(?:in|at|during|on|of) my (?:\\w+ )?${PLACE_OF_WORK}\\b|\\bmy (?:[\\w-]+ ){0,2}years (?:as|at|in|on|of|with)\\b`,
	),
	/\bi (?:have )?work(?:ed)? (?:as|at|with|on|in|for)\b|\b(?:what|patience|skill\w*) i (?:would|could|can|will) bring\b|\bi (?:would |will |could |'d )?fit (?:in|right|well)\b/,
	/\b(?:i|me) (?:[\w,]+ ){0,3}(?:would|could|can|will|'d)? ?(?:be|make|am) (?:\w+ (?=a ))?(?:sort of |kind of )?(?:a |an |the )?(?:\w+ )?(?:great|good|strong|natural|excellent|perfect|ideal|right) (?:fit|match|addition|candidate|asset|person|contribution)\b/,
	/\bi (?:\w+ ){0,2}?(?:could|can|would|will)(?: \w+)? (?:make|add|bring|contribute|offer|help|take|deliver) (?:\w+ ){0,3}(?:contributions?|value|new|order|organization|difference|heights|improvements?)\b/,
	/\bhaving (?:\w+ly )?(?:\w+ed|run|led|built|taught|written|spent|done|held|grown)\b[^.;]*\b(?:years|months|i (?:know|learned|understand|see|could|can|would|am))\b/,
	/\bmake me (?:a|an|the)\b|\bbelieve to be the\b|(?<!find(?:ing)? )\bthe right person\b/,
	/\b(?:positions?|equips?|prepares?|prepared|equipped) me (?:well )?(?:to|for)\b/,
];

function namesQualification(plain: string): boolean {
	if (/\b(?:future|other) (?:openings?|opportunit|roles?|positions?)\b/.test(plain)) return false;
	if (/\b(?:withdraw|another offer|decline)/.test(plain)) return false;
	if (tellsOfWork(plain) || tellsOfYears(plain)) return true;
	return (
		QUALIFICATIONS.some((pattern) => pattern.test(plain)) &&
		!/\bmy (?:time|work|studies|career|projects?) (?:is|are)\b/.test(plain)
	);
}

function isEnthusiasm(plain: string): boolean {
	if (/\b(?:not|no longer|less|hardly) (?:\w+ )?(?:excited|interested|enthusiastic|keen)\b/.test(plain)) return false;
	const own = plain.replace(OTHERS_FEEL, " ");
	return ENTHUSIASM.test(own) || WISHES.test(own);
}

/** What moves somebody else: "your team is excited about the board". */
const OTHERS_FEEL =
	/\b(?:your|the|their|our|his|her) (?:\w+ ){0,2}?(?:team|people|colleagues?|staff|group|students?|patients?|customers?|clients?|children|users?|managers?|company|nurses?|engineers?) (?:is|are|was|were|seems?|seemed|sounds?|sounded|feels?|felt|looked) (?:\w+ ){0,2}?(?:excited|enthusiastic|passionate|thrilled|eager|keen|energi[sz]ed|motivated|inspired)\b/g;

const DOING =
	"(?:join|be there|work|contribute|be (?:a )?part|bring|help(?! you\\b)|learn|build|drive|do|try|start|keep|put|use|continue|see (?:that|it|this|how|whether)|teach|run|wear|show|share|take)";
/** The wish to do the work, said as a hope or as how it would feel. */
const WISHES = new RegExp(
	`\\b(?:would|'d|will|'ll) (?:\\w+ )?be (?:\\w+ )?(?:honou?red|proud|happy|glad|delighted|thrilled|pleased|excited|over the moon) to (?:\\w+ly )?(?:${DOING}|be considered)\\b|\\b(?:would|'d) (?:\\w+ )?(?:like|love|enjoy) (?:to )?${DOING}(?:ing)?\\b(?! (?:you know|if|about|more about))|\\bi (?:\\w+ )?want (?:the|this) (?:job|role|position)\\b|\\bmotivated\\b|\\bmy first choice\\b|\\bhope (?:that )?we can continue\\b`,
);

const ENTHUSIASM =
	/\b(?:excite[ds]?|exciting to (?:join|work|imagine)|enthusias\w+|thrilled|eager(?:ly)?|keen(?:ly)?|passionate|energi[sz]ed|inspired to|drawn to|can(?:'t|not) wait)\b|\b(?:i(?:'m| am)|remain\w*|still|very|highly|really|truly|deeply|genuinely|strongly|more|be) (?:\w+ly |very |more |still |even more )*interested\b|\bmy (?:\w+ )*?interest (?:in|for)\b|\b(?:increased|strengthened|reinforced|confirmed|renewed|deepened|reiterate) (?:my )?interest\b|\b(?:would|i'd|i'll|will|'d) (?:\w+ly )?love to (?:join|remain|work|contribute|be (?:part|considered)|continue|help|bring|stay|build|talk|share)\b|\blook(?:ing)? forward to (?:the (?:possibility|opportunity|chance|prospect) of )?(?:working|contributing|joining|being part|helping)\b|\bhope to (?:work|join|contribute|apply)\b|\breally like your\b|\bi want (?:very much |so much |really |\w+ly )?to (?:pursue|join|work|be part|build)\b|\bhope to (?!speak|talk|meet|discuss|hear|connect|chat|catch|check|see)\w+ with (?:you|your (?:team|crew|company))\b|\bwelcome the (?:chance|opportunity) to (?:be|discuss|join|contribute|work)\b|\bdelighted (?:to|by|at)\b|\bvery much interested\b|\bmade me want\b|\bwant to be (?:a )?part\b|\bhope (?:that )?(?:i|we) (?:can|could|may|will) (?:work|join|continue)\b|\bwould be (?:an? )?(?:\w+ )?(?:honou?r|privilege|joy) to (?!hear|receive|get)|\bwould gladly (?:do|work|join|take|bring|help)\b|\bcould (?:very well |easily |really )?(?:imagine|picture|see) (?:myself )?(?:working|joining|being)\b|\bwhere i want to (?:be|work)\b|\b(?:very |still )up for (?:it|the)\b|\bcount me in\b|\bmore (?:convinced|certain|sure) than (?:ever|before)\b|\bdesire to (?:join|work|be|contribute)\b|\b(?:super|so) interested\b|\blove what you\b|\bwelcome the (?:chance|opportunity) to apply\b|\bbe (?:so |very |truly |more than )?(?:happy|glad|delighted|thrilled|proud|excited|honou?red) to (?!hear|provide|send|share|answer|discuss|talk|speak|meet|receive|learn|know|supply|clarify|elaborate|give|call|come|visit|return|schedule|arrange|set|jump|hop|submit|complete|apply|offer|help you|get|tell|explain|chat|connect|be considered|stay in|keep in|wait|see you|accommodate|forward|assist)\w+ (?!you\b)/;

/** What an answer would be about. */
const NEWS = new RegExp(
	`\\b(?:${OUTCOME}|updates?|word (?:on|about|yet|from)|(?:next|further|second|third|final) (?:\\w+ )?(?:rounds?|stages?)|status|time ?lines?|timing|time ?frame|(?:next|further) (?:\\w+ )?steps?|decisions?|progress|news|how things stand|outcome|results? of (?:my|the|our) interview|information (?:you (?:can|could|may)|on|about))\\b`,
	"g",
);
/** What makes the news that follow it something asked for. */
const ASKS_FOR = [
	/\b(?:appreciate|welcome|grateful|glad|happy|love|like|eager|keen|curious|wondering|wonder|hoping|hope|interested|value|wondered)\b/,
	/\b(?:could|can|would|may|might|do|did|will) (?:you|i|we)\b/,
	/\b(?:tell|inform) (?:me|us)\b|\blet me know\b|\b(?:is|are) there any\b|\brequest(?:ing)? (?:you to|that you)\b/,
	/\b(?:check(?:ing)?|ask(?:ing)?|inquir(?:e|ing)|enquir(?:e|ing)|see|know|follow(?:ing)? up) (?:\w+ ){0,6}?(?:if|on|about|whether|regarding|for|in on|where|how)\b/,
];
const ASKS = [
	/\b(?:could|can|would|may|might|do|did|will) (?:you|i|we)\b[^.!?]*\b(?:hear|expect)|\brequest(?:ing)? (?:you to|that you)\b[^.!?]*\b(?:update|inform)|\bwhat happens next\b/,
	/\b(?:when|how soon|how long)\b[^.!?]*\b(?:hear|decide|decision|expect|know)\b[^.!]*\?/,
	/\b(?:curious|wonder(?:ing|ed)?|ask|know|see|check) (?:if|whether) (?:it|the (?:\w+ ){0,3}(?:role|position|job|post|place)) (?:has been|is|was) (?:already |still )?(?:filled|open|available|taken)\b|\bask how (?:it|things|that|everything) (?:is|are|was)\b/,
	/\b(?:may|can|could|might) i (?:\w+ )?know (?:the|your|about the) (?:final )?(?:results?|outcome|answer|decision)\b/,
	/\b(?:know|say me|say to me|tell me|idea) (?:of |about )?when\b[^.!?]*\b(?:answer|results?|decid\w*|decision|inform\w*|hear|candidates?|choos\w+|making)\b/,
	/\blet me know (?:if|whether|when) (?:there (?:is|will be)|i (?:am|will|can|should)|you (?:would )?(?:like|want))\b[^.!?]*\b(?:second|next|another|further) (?:visit|interview|round|stage|conversation|meeting)\b/,
	/\bwhat(?: (?:comes|happens|is|are)|'?s)(?: the)? next\b[^.!]*\?|\b(?:let me know|lmk|tell me)\b[^.!?]*\bwhat(?: (?:comes|happens|is|are)|'?s)(?: the)? next\b/,
];

/**
 * Whether words ask for news: news with a question mark behind, "let me know" on either side, or one of the other ways to
 * ask before them. What the news are is looked for once: in one expression with each way to ask it would be compiled as
 * often as there are ways, which takes longer than reading the whole letter.
 */
function asksForNews(plain: string): boolean {
	for (const [stretch] of plain.matchAll(/[^.!?]+[.!?]?/g)) {
		NEWS.lastIndex = 0;
		let first: RegExpExecArray | undefined;
		let last = -1;
		for (let news = NEWS.exec(stretch); news; news = NEWS.exec(stretch)) {
			first ??= news;
			last = news.index;
			// News may begin inside other news: "when I know of a decision".
			NEWS.lastIndex = last + 1;
		}
		if (!first) continue;
		if (stretch.endsWith("?") || /\blet me know\b/.test(stretch.slice(first.index + first[0].length))) return true;
		const before = stretch.slice(0, last);
		if (ASKS_FOR.some((asking) => asking.test(before))) return true;
	}
	return false;
}

function isAsk(plain: string): boolean {
	if (/\bhesitate\b/.test(plain) || /^\W*(?:and )?(?:i |we )?(?:\w+ )?look(?:ing)? forward\b/.test(plain)) return false;
	if (/\bthank(?:s| you)\b[^.!?]*\b(?:for|on)\b[^.!?]*\b(?:updat|inform|letting me know)/.test(plain)) return false;
	if (
		/\b(?:excited|thrilled) (?:about|for|by) (?!(?:the|this|your) (?:\w+ ){0,3}(?:role|position|job)\b)/.test(plain) &&
		!plain.includes("?")
	)
		return false;
	// Feedback after a decision is not the decision.
	if (/\bfeedback\b/.test(plain) && !/\b(?:updates?|timeline|next steps?)\b/.test(plain)) return false;
	// To offer information for the decision asks nothing; what one looks forward to is not asked for.
	if (
		/\b(?:any|additional|further|more|other) (?:\w+ )?(?:information|materials?|details|references)\b/.test(plain) &&
		!/\b(?:updates?|time ?lines?|status|next steps?|you (?:can|could|may|might) (?:give|share|offer))\b/.test(plain)
	)
		return false;
	const asked = plain.replace(/\blook(?:ing)? forward to\b[^.!?,;]*/g, " ");
	return asksForNews(asked) || ASKS.some((pattern) => pattern.test(asked));
}

function isAnticipation(plain: string): boolean {
	return ANTICIPATION.test(
		plain.replace(/\bthank(?:s| you)\b[^.!?;]*\bfor (?:\w+ ){0,2}(?:updat|inform|letting|giving)[^.!?;]*/, " "),
	);
}

const ANTICIPATION =
	/\blook(?:ing)? forward to (?:\w+ ){0,3}?(?:hear|the next|next|learn|discuss|speak|talk|continu|your|meet|see|updat|further)|\bnext steps?\b(?! (?:of|in) (?:the|our|my|your) (?!\w* ?(?:process|hiring|interview|application|recruit|selection|decision|candida)))|\bhear(?:ing)? (?:back|from you|back from)\b|\b(?:hiring|decision|recruitment|selection|interview)(?:[- ]making)? (?:\w+ )?(?:time ?lines?|process(?:es)?|decisions?)\b[^.!?]*\b(?:take|takes|change|shift|unpredictable|soon|made)|\b(?:time ?lines?|decisions?|processes) (?:\w+ ){0,3}(?:can|may|take|has|have|is|are)\b|\bdecision\b[^.!?]*\bsoon\b|\b(?:receive|get|await(?:ing)?|wait(?:ing)? for) your (?:\w+ )?(?:answer|reply|response|call|decision|feedback)\b|\byou (?:will|'ll|are going to|expect to|plan to|hope to) (?:be )?(?:\w+ )?(?:deciding|decide|choosing|making (?:a|your|the) decision|make (?:a|your|the) decision)\b|\bexpect a call\b|\bupdate on timing\b|\bhope (?:that )?(?:we|to) (?:will |can |'ll )?(?:speak|talk|meet|hear)(?: \w+){0,2} (?:soon|again)\b|\bwait(?:ing)? to hear\b/;

const CLARIFICATION =
	/\b(?:i (?:would|'d|wanted|want|should|also|meant|might|could)(?: \w+)? (?:like to |to )?(?:add|clarify|expand|elaborate|correct|mention)|to (?:clarify|add to|expand on|elaborate|complete|answer)|one (?:more )?thing i|i (?:did not|didn't|had no (?:time|chance to)) (?:\w+ )?(?:mention|say|explain|cover)|after thinking about|thought (?:more|further) about)\b/;
const OFFER =
	/\b(?:let me know if|(?:do not|don't) hesitate|happy to (?:\w+ )?(?:provide|share|send|answer|discuss|walk|talk)|glad to (?:\w+ )?(?:provide|share|send|answer)|if (?:you (?:need|require|would like|have)|there(?:'s| is) any(?:thing)?)|available (?:if|for|to))\b/;
const APOLOGY = /\b(?:sorry|apolog(?:y|ies|ise|ize|ising|izing)|forgive me|pardon)\b/;
const CHECK_IN =
	/\b(?:(?:want(?:ed)?|writ(?:e|ing)|like|just|hop(?:e|ing)|love|reach(?:ing)? out|came|thought i(?:'d| would)|going) (?:\w+ )?to (?:\w+ly |quickly |also )?(?:follow up|check (?:in|on|if|whether|back|the)|touch base|reach out (?:again|once|one)|inquire|enquire|ask (?:about|after)|see (?:if|whether) there)|(?:i'm|i am|am|was|just) (?:\w+ly )?(?:following up|checking (?:in|on|back)|circling back|floating|touching base|bumping)|follow up on my (?:\w+ )?(?:application|interview|resume|note))\b|^\W*(?:just )?(?:following up|checking (?:in|on|back)|circling back|floating|touching base|bumping)\b/;
