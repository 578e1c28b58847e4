import type { PhraseRow } from "../../core/phrases.js";
import { leaveOut, stayInterested, thankForTime } from "./rewrites.js";

const REASON = "gushes; one thing that you liked, named plainly, says more.";
/** Where the praise is of what the writer or the employer does for others, it is not flattery. */
const FOR_OTHERS =
	"((help|helps|helped|helping|find|get|land|landed) (people|clients|candidates|graduates|students|veterans|others|them|their)|their|(patient|patients|customer|customers|guest|guests|client|clients|couple|couples|bride|visitors|pupil|pupils|child|children|students|users|readers) (who|whose|with|say|says|said|told|a|is|are|will|for|that|the|into|back|and))";

const AMAZING =
	"(amazing|incredible|phenomenal|spectacular|magnificent|extraordinary|unbelievable|magical|sublime|divine|heavenly|exquisite|flawless|legendary|mind blowing|mindblowing|stunning|out of this world|marvellous|marvelous|glorious|miraculous|astounding|staggering|breathtaking|awe inspiring|fabulous|stupendous)";

/** Flattery and feelings out of proportion to an interview. */
export const gushing: readonly PhraseRow[] = [
	{
		pattern: [
			"^ <(changed|changing|transformed) my life>",
			"(interview|conversation|meeting|talk|day|tour|chat|you|this|that|it|opportunity|hour|visit|words|job|role|position|experience) .. <(changed|change|changes|transformed|transform) my (whole|entire)? life>",
			"i (will|shall|can|could) <never (ever)? forget> (you|your|this|our|the (interview|day|tour|conversation|chance|opportunity|experience|kindness|way you|hour|time)|today|how (kind|you|generous|warm|much)|meeting|that (interview|conversation|hour|day)|it|$)",
			"<(unforgettable|once in a lifetime|life changing|life altering)> (experience|interview|conversation|day|opportunity|meeting|chance|hour|tour|moment|encounter|privilege|job|role)",
			"<(can not|have not been able to) stop (thinking|talking|smiling|raving|dreaming|grinning)> (about|since|after|$|of)",
			"<(have not|has not|did not) (stop|stopped) (smiling|raving|dreaming|grinning)> (about|since|after|$|of)",
			"<(i have|i had|it is|this is|this has|it has|i would|always|long|to be) .. (dreamed|dreamt|dreaming|fantasised|fantasized) (of|about)> (working|joining|being|this|a (job|role|chance|career))",
			"<(it (has|is) (always)? (been)? my (lifelong|life long|biggest|greatest)? dream)> to (work|join|be|become)",
			"<(on cloud nine|cloud nine|on top of the world|walking on air|floating on air|in seventh heaven|in heaven)>",
			"(i am|i was|i felt|am|was|feel|still|are|be) .. <(ecstatic|euphoric|elated|overjoyed|giddy|delirious|starstruck|star struck|awestruck|awe struck|spellbound|mesmerised|mesmerized|enraptured|enthralled|speechless|floored|gobsmacked)>",
			"<(burst|bursting|brim|brimming|overflow|overflowing|bubbling|exploding|overcome|overwhelmed|filled) (over)? with (so much|such|pure|utter|complete|sheer)? (joy|excitement|happiness|gratitude|enthusiasm|emotion|pride|delight|admiration|awe)>",
			"<(contain|hide) (my|the|how (much|excited|thrilled|happy|grateful|honoured|honored|thankful)) ..> (excitement|joy|enthusiasm|happiness|gratitude|delight|admiration|i (am|was|feel|felt|want|would|enjoyed|loved))",
			"<(can|could) (hardly|barely|scarcely) (breathe|sleep|sit still|believe|contain|eat|stop)> !(that it|how (quickly|fast))",
			"<(no words|words (can not|could not|fail|failed|are not enough|cannot|could never|can never|do not|will never))> ... (express|describe|say|do justice|convey|explain|me|how|thank|enough)",
			"<beyond (words|belief|measure|my wildest dreams|anything i (imagined|expected|hoped))>",
			"<(nothing|nothing else|nothing in (the|this) world) (would|could) (make me happier|make me (more)? (happy|proud)|mean more|give me (more|greater))>",
			"<my heart (skipped|sang|is (so)? full|was full|raced|leapt|leaped|melted|is bursting|swelled|soared)>",
			"<(it was|this is|it is|we are|this was) (fate|destiny|meant to be|written in the stars|kismet|serendipity)>",
			"<(i was|was i) born (to|for)> (do|work|this|be|the|your)",
			"<(a match made in heaven|made for each other|soulmates|soul mates|answer to (all)? my prayers|answered my prayers|god sent|godsend|heaven sent|gift from (god|heaven|above))>",
			"<(am|was|i am) (so|madly|deeply)? in love> with (your|the|this) (company|team|mission|culture|office|product|place|brand|school|hospital|work|vision|people)",
			"<(love at first sight|head over heels|swept (me)? off my feet|stars in my eyes|butterflies in my stomach)>",
			"<i (worship|idolise|idolize|revere|adore|am obsessed with|am infatuated with)> (you|your|this|the (company|team|brand|way you))",
			"<(your|the) (number one|biggest|greatest|most devoted) (fan|admirer)>",
		],
		reason: REASON,
		fixes: [stayInterested, thankForTime],
		unless: FOR_OTHERS,
	},
	{
		pattern: [
			"<(my|the|my absolute|a|my ultimate|truly my|literally my)? dream (company|employer|workplace|team|school|hospital|firm|place to work)>",
			"<(so|absolutely|incredibly|extremely|unbelievably|insanely|beyond) (incredibly|absolutely|extremely|unbelievably|insanely|immensely) (grateful|thankful|excited|thrilled|happy|honoured|honored|impressed|inspired|lucky|blessed)>",
			"<(love love|thank you thank you|wow wow)>",
			"i <(was|am|stand|stood|left|sat|came away) (in awe|starstruck|star struck|spellbound|mesmerised|mesmerized)>",
			"i (have|had)? <never (been|felt) (so|this|more) (impressed|inspired|excited|moved|thrilled)>",
			"<(honoured|honored) and (privileged|humbled|blessed)>",
			"<(privileged|humbled|blessed) and (honoured|honored)>",
			"<(best|greatest|most (amazing|wonderful|incredible|inspiring|fantastic)|happiest|nicest|biggest) (interview|day|moment|honour|honor|company|hour|conversation|meeting|boss|team|experience|opportunity|people) (ever|of my (life|career)|in the (world|universe)|in my (life|career)|on (earth|the planet)|(that)? i (have)? ever|anyone could)>",
			"<i could (scream|cry|burst|dance|hug you|kiss)>",
			"<(pinching myself|pinch myself|tears in my eyes|goosebumps|goose bumps|jumping (up and down|for joy)|dancing (around|for joy)|butterflies in my stomach)>",
			"<(no|not a) (company|employer|place|team|boss) .. (like (yours|you|this)|better|on (earth|the planet)|in the (world|universe))> .. (in the|on (earth|the)|anywhere|else|exists|$)",
			"i <(adored|cherished|savoured|savored|treasured|worshipped|loved) every (second|minute|moment|word|single)>",
			"<(unforgettable|magical|once in a lifetime|life changing|life-changing|otherworldly|heavenly) (honour|honor|interview|conversation|experience|meeting|day|hour|moment|opportunity|privilege)>",
		],
		reason: "gushes; say what draws you to it.",
		fixes: ["a place where I would like to work", stayInterested],
		unless: [FOR_OTHERS, "(patients|customers|clients|students|treatment|therapy|project|trip|voyage)"],
	},
	{
		pattern: "<(my|the|my absolute|a|my ultimate|truly my|literally my)? dream (job|role|position|career|opportunity)>",
		reason: "gushes; say what draws you to it.",
		fixes: ["the kind of work that I want to do", stayInterested],
		unless: FOR_OTHERS,
	},
	{
		pattern:
			"<(absolutely|completely|totally|utterly|simply|just|truly|really)? blown away> !(by (the )?wind|in (the|a) storm)",
		reason: REASON,
		fixes: ["very impressed"],
		unless: "(roof|storm|wind|hurricane|tornado|tent|guests|customers|users)",
	},
	{
		pattern:
			"<(blew me away|took my breath away|knocked me off my feet|blew my mind|rocked my world|swept me away|bowled me over)>",
		reason: REASON,
		fixes: ["impressed me"],
	},
	{
		pattern: "<(in (complete|total|absolute|utter|such)? awe)> of",
		reason: REASON,
		fixes: ["a great admirer"],
	},
	{
		pattern: [
			"<(so so|so very very|truly truly|incredibly incredibly|beyond|eternally|forever|endlessly|infinitely|everlastingly|more than|unbelievably|insanely|overwhelmingly|profoundly and eternally|indescribably|inexpressibly)> (grateful|thankful|honoured|honored|excited|thrilled|happy|blessed|impressed|obliged|delighted|appreciative|humbled|privileged|lucky|inspired|interested|passionate|eager)",
		],
		reason: 'is more than an interview calls for; one "very" is enough.',
		fixes: ["very"],
	},
	{
		pattern: [
			"<(a (million|thousand|billion|zillion|trillion)|infinite|endless|eternal|undying|unending|everlasting|boundless) (thanks|thank yous|gratitude)>",
			"(thank you|thanks) .. <(a (billion|zillion) times)>",
			"<(thank you thank you|thanks thanks)>",
			"<(from|with|at) (the bottom|all|the depths) of my (heart|soul)>",
			"<with all my (heart|soul)>",
			"<i (owe|will owe) you (everything|my life|the world|so much|forever)>",
			"<(forever|eternally|deeply|endlessly) (in your debt|indebted to you|yours|your debtor)>",
		],
		reason: "is more than an interview calls for; thank them once and plainly.",
		fixes: [thankForTime, leaveOut],
	},
	{
		pattern: [
			"<(can|could|will) (never|not) (ever)? (thank you (all|both)? enough|begin to thank you|repay you)>",
			"(can not|could not|hard to|difficult to|impossible to) (even|fully|adequately|begin to|properly)? <(express|describe|overstate|put into words) (my (gratitude|excitement|thanks|enthusiasm|joy)|how (much|grateful|thankful|excited|thrilled|happy|honoured|honored))>",
		],
		reason: "is more than an interview calls for; say it plainly.",
		fixes: [thankForTime],
		severity: "info",
	},
	{
		pattern: [
			"<(absolute|greatest|highest|biggest|utmost|tremendous|incredible|immense|ultimate|supreme|unimaginable|single greatest|enormous|unbelievable|dreamlike) (honour|honor|privilege|pleasure of my life|blessing)>",
			"<(honour|honor|privilege|opportunity|chance|thrill|joy|highlight|pleasure|experience|moment|interview|day) of (a|my|the) (lifetime|life|lives|entire life|century)>",
			"<(honour|honor|privilege) beyond> (words|measure|compare|belief|anything|imagination)",
		],
		reason: REASON,
		fixes: [stayInterested, thankForTime],
	},
	{
		pattern:
			"<(best|greatest|nicest|coolest|kindest|smartest|finest|loveliest|friendliest|most (amazing|incredible|awesome|inspiring|wonderful|brilliant|beautiful|fantastic|perfect|impressive|exciting|enjoyable|innovative|extraordinary|phenomenal|remarkable|talented|admirable|fascinating|stunning|outstanding|magical|visionary|intelligent|welcoming|delightful)) .. (company|companies|team|people|boss|manager|interview|interviewer|interviewers|conversation|organisation|organization|place|school|hospital|firm|workplace|person|leader|leaders|mentor|hour|day|employer|office|tour|meeting|experience|opportunity|job|role|restaurant|hotel|shop|brand|product|leadership|talk) .. (ever|in the (whole|entire)? (world|universe|galaxy)|on (earth|the planet|this planet)|i have (ever|had the)|i ever|that i have ever|of (my life|all time)|alive|imaginable|known to (man|humanity)|of my (life|career))>",
		reason: REASON,
		fixes: [thankForTime, stayInterested],
		unless: FOR_OTHERS,
	},
	{
		pattern: `(such|what) <(an|a) ${AMAZING}> !(amount|number)`,
		reason: REASON,
		fixes: ["a good"],
		severity: "info",
		unless: [FOR_OTHERS, "(view|views|landscape|scenery|coast|vista)"],
	},
	{
		pattern: [
			`<(truly|absolutely|simply|utterly|totally|completely|just|so|positively|seriously|the most|quite simply|nothing short of) ${AMAZING}> !(how (much|many|quickly|few)|that (a|the|people|so)|view|views|waste|heat|pressure|workload|amount|number)`,
			"<(mind blowing|mindblowing|breathtaking|awe inspiring|jaw dropping|earth shattering|spellbinding|mesmerising|mesmerizing|out of this world|awesomely|stupendous|godlike|otherworldly)> !(view|views|landscape|scenery|landscapes|vistas|coast)",
		],
		reason: REASON,
		fixes: ["very impressive", leaveOut],
		unless: [FOR_OTHERS, "(view|views|landscape|scenery|coast|vista)"],
	},
	{
		pattern: [
			"<you (guys|all|both)? are (all|both|such|so)? (a|an)? (true|real|great|such a|total|absolute)? (genius|visionary|inspiration|role model|hero|idol|guru|force of nature|amazing|incredible|brilliant|phenomenal|extraordinary|wonderful (person|people|human)|amazing (person|people|human|leader)|inspiring|geniuses|perfect|magnificent|godsend|angel|saint|miracle)> !(at|for|to)",
			"<your (unparalleled|unmatched|boundless|infinite|legendary|incomparable|peerless|dazzling|genius|brilliance|brilliant mind|greatness|magnificence|magnificent|glorious|stunning|amazing|incredible|wonderful|fantastic|fabulous|breathtaking|exquisite|majestic|world class|unrivalled|unrivaled|impeccable|beautiful) (and (amazing|incredible|wonderful|visionary|inspiring|brilliant|kind|beautiful))? (wisdom|leadership|vision|intellect|intelligence|mind|genius|self|presence|personality|soul|spirit|company|team|organisation|organization|charisma|energy|insight|knowledge|expertise)>",
			"<(lines|words|page|pages) of (flowery|lavish|endless) praise>",
			"<(in|with) your (esteemed|prestigious|illustrious|renowned|glorious|honoured|honored|reputed|legendary) ((and|very) (esteemed|prestigious|illustrious|renowned|reputed))? (presence|self|highness|excellency)>",
			"<(love|adore|worship|admire) (everything|every (single)? (thing|detail)) (about|that)? (you|your|the (company|firm))>",
			"<you (guys|all|both)? are (my|an|a) (absolute|total|real|true)? (inspiration|hero|idol|role model|guru) (to me)?> $",
			"<in your presence>",
			"<(a|an) (genius|visionary|legend|hero|idol|guru) like (you|yourself)>",
			"i <(admire|adore|worship|idolise|idolize) you (so|very|all|both|deeply|and|$)>",
			"<your (amazing|incredible|wonderful|fantastic|brilliant|awesome|extraordinary|phenomenal|stunning) (and)? (amazing|incredible|wonderful|fantastic|brilliant|awesome|extraordinary|phenomenal|visionary|inspiring)? (leadership|company|team|organisation|organization|vision|mind|insight|wisdom)>",
		],
		reason: "flatters; one thing that they do well, named plainly, says more.",
		fixes: [thankForTime, stayInterested],
	},
	{
		pattern: [
			"<(a|my (biggest|greatest|lifelong)?|the|lifelong) dream come true>",
			"thank you .. <a (hundred|thousand|million) times>",
		],
		reason: "is a large word for an interview; say what draws you to it.",
		fixes: [stayInterested, thankForTime],
		severity: "info",
		unless: FOR_OTHERS,
	},
	{
		pattern: "<over the moon> !(lamp)",
		reason: "is a large word for an interview; say it plainly.",
		fixes: ["very glad"],
		severity: "info",
	},
];
