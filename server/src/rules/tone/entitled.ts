import { remarkOnPhrases } from "../../core/phrase-remark.js";
import { type PhraseRow, phraseTable } from "../../core/phrases.js";
import { defineRule } from "../../core/rule.js";
import { askFeedback, askNextSteps, keepInTouch, stayInterested, thankForTime, welcomeUpdate } from "./rewrites.js";

/** An answer to a rejection says with what it goes on: then the disappointment is not held against the reader. */
const GRACIOUS = ["(appreciate|thank|thanks|grateful|respect|understand|wish you|enjoyed|hope to|value)"];

const hurt: readonly PhraseRow[] = [
	{
		pattern: [
			"i <(am|was|feel|felt|have been|find (it|this|that)|found (it|this|that)) (very|so|really|deeply|extremely|quite|rather|truly|personally|frankly|absolutely|completely|utterly|highly|honestly|incredibly){0,2} (insulted|insulting|offended|offensive|outraged|outrageous|appalled|appalling|disgusted|disgusting|furious|angry|livid|mad|humiliated|humiliating|demeaned|demeaning|slighted|cheated|robbed|betrayed|wronged|disrespected|belittled|baffled|bewildered|speechless|indignant|bitter|stunned|distasteful|laughable|unbelievable|astonished|astonishing|incredulous)> (that|by|at|because|to (see|learn|hear|find|read)|with|when|how|you|it|$|for|and|as)",
			"i <(can not|could not|can hardly) (even)? (tell you how|express how|begin to (tell|say|express|describe)|say how|stress how|overstate how) .. (disappointed|upset|angry|hurt|frustrated|insulted|disappointing|unfair)>",
			"<(how|what a) (very)? (disappointing|insulting|rude|unfair|disappointment|insult|shame|disgrace|joke|farce|slap in the face|waste|waste of time|unprofessional|pathetic|sad)> !(that i can|we)",
			"i <(am|was|feel|felt|remain|must say i am|have to say i am) (very|so|deeply|extremely|bitterly|hugely|terribly|incredibly|truly|severely|profoundly|highly|beyond|really|seriously|immensely|more than|most) (a little)? (disappointed|let down|upset|hurt|dismayed|displeased|unhappy)>",
			"i <(am|was|feel) (disappointed|let down|upset|unhappy|dismayed|displeased|hurt|annoyed) (that you|in you|in your|with you|with your|by you|by your|at your|that your|you (chose|did|have|picked|went|decided))>",
			"i <(can not|could not|can hardly|find it (very|so|really|incredibly|extremely)? (hard|difficult|impossible) to|refuse to|fail to|struggle to|do not|simply can not|just can not|will never|am at a loss to|am unable to) (believe|understand|accept|see|comprehend|fathom|grasp|imagine|explain) (that|how|why|what|your|this|the reason)? .. (i (was|am|did|have)|my|you|your|me|they|he|she|other|others|another|another candidate|someone|somebody|anybody|anyone|not|decision|rejection|rejected|would)>",
			"<i (take|took|must take|strongly take) (great|real|serious|strong)? (offence|offense|exception|umbrage) (to|at)>",
			"i <(find|found) (this|that|it|your .. |the .. )? (very|so|really|deeply|extremely|quite|rather|most|highly|incredibly)? (distasteful|offensive|insulting|disrespectful|unacceptable|outrageous|appalling|disgusting|laughable|demeaning|rude)>",
			"i <(am|was|feel|felt) (very|so|really|quite|rather|deeply|extremely)? (upset|annoyed|frustrated|angry|hurt|irritated|displeased) to (find|learn|see|hear|discover|realise|realize|read)>",
			"(i|it|that (job|role|position)) <should have (got|gotten|been (chosen|hired|selected|offered|picked|given|me|mine)|won|had) (the (job|role|position|offer))?>",
			"<a slap in the face|an insult to (me|my)|beneath me|a joke of>",
			"<(my feelings|i) (are|am) hurt>",
			"i (strongly|completely|totally|respectfully|must|have to) <(disagree with|object to|protest|question|dispute|challenge|contest|protest against) (your|the|this) (decision|choice|judgment|judgement|outcome|result|rejection|assessment|conclusion|reasoning|selection)>",
		],
		reason: "makes the decision a grievance; thank them and leave the door open.",
		fixes: [thankForTime, keepInTouch, askFeedback],
		severity: "error",
		unless: [
			...GRACIOUS,
			"(patients|customers|clients|students|users|residents|guests|colleagues)",
			"(angry|mad|furious|upset) (at|with|about|over) (the|a|my) !((final)? (decision|choice|rejection|way|outcome|result|process|answer|interview|email|letter|fact|news|delay|silence|treatment))",
			"i (can not|could not|can hardly) (believe|imagine) .. (fast|quickly|lucky|much|kind|welcoming|generous|already)",
			"(am|was|feel|felt) not .. (disappointed|offended|upset|angry)",
		],
		evenNegated: true,
	},
	{
		pattern: [
			"<you (have|had|are|just|must have|may have|just have|would be|will be|really|clearly|seem to have)? (passed (up|on|over)|passing (up|on|over)|missed out|missing out|are missing|overlooked|overlooking|turned (down|away)|rejected|rejecting|lost|losing|let .. (go|slip|get away)|made a (big|huge|grave|serious|terrible|real)? (mistake|error)|making a (big|huge|grave|serious|terrible|real)? (mistake|error)|chose (wrong|poorly|badly|the wrong|someone (less|else)|a (less|weaker))|picked (someone (less|else)|the wrong|a (less|weaker))|hired (someone (less|else)|the wrong|a (less|weaker))|went with (someone (less|else)|the wrong|a (less|weaker))|got it wrong|got the wrong|are wrong)> !(sight|my (call|email))",
			"<(it is|this is|that is|it will be|definitely|certainly|ultimately|clearly|really) your loss>",
			"^ <your loss>",
			"<(the|a|your) (wrong|poor|bad|terrible|foolish|stupid|biased|unfair|unjust|short sighted|misguided|questionable) (decision|choice|call|judgment|judgement|candidate|person|process)>",
			"<(it|this|that) (would|will|was|is) (be)? .. (a (big|huge|grave|serious|terrible|real|great)? mistake|foolish|crazy|a shame|your loss|unwise|silly|stupid|madness|insane) (not to|to (not|pass|overlook|reject|turn|let|ignore|lose))>",
			"<you (would|will|should|can not|could not|must|might) (be)? (a fool|foolish|crazy|mad|insane|stupid|silly|mistaken|sorry|hard pressed|regret|never find|not find|afford) .. (not|to|if|me|hiring|a better|anyone|someone|pass)>",
			"<(less|under) (qualified|experienced|competent|capable|deserving|skilled|suitable) (than (i|me)|candidate|candidates|person|applicant|applicants|people|one)>",
			"<i (am|was) (clearly|obviously|undoubtedly|certainly|by far|definitely|easily|far|much|way|without (a)? doubt|simply|the most|more than){1,2} (better|more|most|over|the most|the best|the (right|strongest|ideal|only|perfect|top)|superior) (qualified|experienced|candidate|person|one|choice|suited|capable|than|to)> .. (than|for|you|candidate|to|$|the|other)",
			"<i (am|was) (more|better) (qualified|experienced|suited|capable|skilled|educated) than>",
			"<i am (over qualified|overqualified|too good|too qualified|worth more|worth (far|much) more)>",
			"<what (is|was) wrong with (my|me)>",
			"<(my (qualifications|experience|skills|background|credentials|record)|i) .. (do not|does not|did not|do not even|not even) (even)? (warrant|merit|deserve|rate|justify) .. (interview|reply|response|call|consideration|answer|second|offer|explanation)>",
		],
		reason: "tells them that they chose wrong; thank them and keep the door open.",
		fixes: [thankForTime, keepInTouch, askFeedback],
		severity: "error",
		unless: [
			"(if|what|whether) i (am|was) wrong",
			"you (turned|rejected|let) .. (idea|project|plan|around|into|the (patient|customer))",
			"(you|i|we) .. (never|not) (regret|want|wish) .. (bother|trouble|to lose sight)",
		],
		evenNegated: true,
	},
];

const claims: readonly PhraseRow[] = [
	{
		pattern: [
			"i (really|truly|clearly|definitely|certainly|honestly|also|rightly|have)? (deserve|deserved|have earned|earned|merit|am entitled to|am owed|have a right to|have every right to|have the right to|am due|was owed|was entitled to) !(work|live|stay|reside|practise|practice|part|some of|all|much of|the blame|to work|to live|an? (share|part)|my (degree|certificate|certification|licence|license|qualification|diploma|trust|team|place on|stripes|keep|spurs|the trust)|(my|his|her|an?)? (cpa|rn|phd|mba|pmp|cfa|masters|aws|state|teaching|nursing|professional|board)|a (degree|master|bachelor|certificate|certification|licence|license|diploma|scholarship|reputation|promotion|place on|bonus|living|ba|bs|msc|phd|b a)|the (trust|respect|nickname|certification|title of|degree|award|reputation)|an (award|mba|associate|honours|honors|ma|ba|reputation))",
			"<you (owe|owed|still owe) (it to)? (me|us|every|candidates|applicants|an?|at least)>",
			"<(am|are|is|was) (owed|entitled to) (a|an|some|the|at least|this|that|better|more|feedback|honest|respect|know)>",
			"i (also|do|would|really)? <(require|demand|insist on|expect|want) (an?|the|your|some|complete|total|more|full|at least|nothing less than|only)? .. (honest|honesty|respect|respectful|transparency|transparent|courtesy|professionalism|apology|accountability|explanation|justification|reconsideration|compensation|reimbursement|refund|second (chance|opinion|look)|fair|fairness|better treatment|decency|consideration|reason|reasons|personal reply|personal response|direct answer|straight answer|proper)>",
			"<(reconsider|rethink|reverse|revisit|review|overturn|change) (your|this|that|the) (decision|choice|mind|rejection|outcome|selection|judgment|judgement|assessment)>",
			"i <(want|demand|would like|expect|need|deserve|insist) to know (exactly|precisely)? (why|what is wrong|what was wrong|the real reason|on what (grounds|basis)|how (you|it|someone|anyone|this)|who)>",
			"<(do not|please do not|stop|spare me|i do not need|instead of|not just|not|no) (send|sending|give|giving|giving me)? (me)? (a|an|another|your|the|any)? (generic|form|canned|standard|automated|boilerplate|template|cookie cutter|copy paste|copy and paste) (letter|letters|email|emails|response|responses|reply|replies|rejection|answer|message)>",
			"<(my time is (valuable|precious|money|worth|limited|important)|respect my time|value my time|time is valuable (too|as well))>",
			"<(all|after all) (the|that|of the|this) (time|effort|work|hours|preparation|trouble|money) (that)? i (put|spent|invested|have|gave|took|went|dedicated|devoted)>",
			"i <(spent|invested|wasted|gave up|put in|sacrificed|devoted|took|drove|travelled|traveled|paid|flew) ... (only to|for nothing|just to be|to be (ignored|rejected|ghosted|told)|and (this is|got nothing|you|nothing|all i (got|get)|for what)|and have? (heard|received) nothing|when you (were|had)|for a)>",
			"i <(will only|would only|only) (accept|consider|take|settle for|work|agree)>",
			"i <(will|would|do|shall|am|can) not (accept|settle for|take|work for|consider|be accepting|be treated|tolerate|stand for|put up with|going to (accept|settle|take)) (less|anything|a (no|rejection|salary|role|lower|position)|no|being|this|such|that|your (decision|rejection)|nothing|silence|like)>",
		],
		reason: "claims something as owed; show what you would bring, and ask.",
		fixes: [stayInterested, askFeedback, askNextSteps],
		severity: "error",
		unless: [
			"(patients|customers|clients|students|users|residents|guests|children|pupils|families|citizens|everyone|everybody|people) .. (deserve|owed|entitled)",
			"(deserve|deserved) .. (it|them|their|his|her|your|credit)",
			"i expect (the|that|this|my|to be|to finish|to graduate)",
			"(fair|trade|wages|housing|trading)",
			"i (would)? (like|love|want) to know why (the team|you (joined|enjoy|like|love|chose to (work|join)))",
			"how the (team|company|role|work)",
			"want to be",
			"(am|was) (owed|due) .. (holiday|leave|vacation|overtime|days|weeks|hours|by (a|the|my|our))",
			"(am|was) due (at|in|on|to|back|for)",
		],
		evenNegated: true,
	},
	{
		pattern: [
			"<(the|this|that) {job} (is|will be|should be|would be|ought to be|is (as good as|already|practically|clearly|rightfully)|rightfully belongs to|belongs to) (mine|me|my own)>",
			"i <(consider|take|know|assume|trust|believe|am (sure|certain|confident|positive)|have no doubt|presume|gather|take it|feel|understand) (that)? (the|this) {job} (is|as|will be) (mine|in the bag|as good as mine|a done deal|settled|secured)>",
			"i <(assume|take it|presume|trust|gather|know|am (sure|certain|positive|confident|assuming)|have no doubt|believe|expect) (that)? ((i (have|got|have got|will get|am getting) (the|this|that|your) {job})|i (will be (hired|offered|getting|chosen|selected|joining|starting|working|moving)|am (hired|in|the one|moving (on|forward)|through|starting|joining)|passed|will be moving|have passed|nailed|aced|am going to get)|you (will|are going to|have decided to|want to|would|plan to) (hire|be hiring|offer|pick|choose|select|make me|give me|be (calling|making|sending|offering)|call|send))>",
			"<(when|what (day|date|time)|how soon) (do|can|should|will|shall|would|am|could) i (be)? (start|starting|begin|beginning|come in to sign|sign|report|join|get started|meet my (new)? (team|boss|manager|colleagues)|receive my (contract|badge|laptop|equipment)|get my (contract|badge|laptop|equipment|first pay))> ?",
			"(know|tell me|hear|confirm|learn) .. <(when i (will be? )? (start|begin|starting|can start|should start|report)|my (start|starting) date|what my (salary|start date|schedule|desk|office) ..)>",
			"(look forward|looking forward|can not wait) to <my (first (day|week|month)|start date|new (job|role|desk|office|team|colleagues|position)|offer|contract)>",
			"(look forward|looking forward|can not wait|excited|eager|ready) .. <(to|for)? (start|starting|beginning|begin|receiving|receive|signing|sign|seeing|getting|get|my (first|start)|your) (on {weekday}|next (week|month)|in {month}|on #|my (first day|start date|new (job|role|desk|office|team|colleagues|position)|offer|contract|first week)|(your|the|an|a|my) (job|formal|official|written|positive|favourable|favorable)? (offer|contract|offer letter|yes|job offer)|first day|start date|good news)>",
			"(please)? <(send|forward|email|draw up|prepare) (me|over|through)? (the|my|your|a|an) (contract|offer|offer letter|paperwork|employment (contract|agreement)|written offer|job offer|start date|onboarding)>",
			"i (have|had)? (already|just|now)? <(given (my)? notice !(at my (flat|apartment|house)|to my landlord|on)|handed in my (notice|resignation)|resigned|quit (my|the)|told my (boss|employer|manager|company|landlord) (i|that i)|turned down (all|other|another|several|my other)|rejected (all|other|another)|declined (all|other|another|several)|signed a lease|put down a deposit|cancelled|canceled) ..> (for|because|in anticipation|expecting|so|since|as i|and (am|i am) (ready|counting|expecting|waiting)|to (join|work for|start)|offers|leaving|offer|interviews|am leaving)",
			"<(the|only|one|exact|very)? (person|candidate|one|man|woman|guy) (that|who|whom)? (you|your (team|company|department)) (need|needs|must|should|have to|has to|ought to|want|are going to) (to)? (hire|choose|pick|select|employ|appoint)>",
			"<(you|your (team|company)) (need|needs|should|must|ought|have|had better|really (need|should)) (to)? (hire|choose|pick|select|employ|appoint|recruit) me>",
			"<(you|your (team|company)) (need|needs|can not (do|manage|succeed) without) me>",
			"^ <hire me> (and|because|$|or|now|for|today|already|please)",
			"<(there is|i see|i have|there can be|without|without a|beyond) (no|any)? (doubt|question) (that|in my mind that|about it that)? (i (am (the|your|going)|will (get|be (hired|offered|chosen)))|you (will|should|need|must|are going to) (hire|choose|pick|offer)|the {job} is)>",
			"<i am (the|your) (only|obvious|best|clear|right|perfect|ideal|number one) (choice|candidate|option|person|one|pick|hire|man|woman) (for (you|the|this)|you|that|$|and) ..> (need|hire|will|obvious|no (need|point)|so|stop|should|must)",
			"<(no need to|stop|you can stop|you may stop|do not bother|no point in|call off) (interview|interviewing|looking|searching|the search|see|seeing|talking to|talk to) (at|for|to|with)? (anyone|any|other|others|somebody|anybody|more|further|candidates)?>",
			"<i (know|am (well)? aware) (that)? i (am|was) (exactly)? (what|the (one|person|candidate|best|answer)|who|your|better) ..> (need|want|looking|candidate|have|are|choice|than)",
			"<(i am sure|i am certain|i am positive|i know|no doubt|surely) (that)? (you|your team) (will|would|must|already|have|do|can) (agree|realise|realize|recognise|recognize|see that|know that|be (impressed|calling|offering|delighted|thrilled)|want|choose|have (decided|realised|realized|seen))>",
			"<you (will|would) not (regret|be (sorry|disappointed))>",
			"<(hiring|choosing|picking|taking|employing|selecting|going with) (anyone|anybody|someone|somebody) else (would|will|can|could) (only)? be .. (mistake|error|loss|regret)>",
			"<(not (hiring|choosing|taking|picking) me|(rejecting|refusing|overlooking|passing (on|over)|turning down) me|turning me down) (would|will|could|can) .. (mistake|error|loss|regret|cost)>",
		],
		reason: "takes the job for granted; say that you would be glad to have it.",
		fixes: [stayInterested, askNextSteps, welcomeUpdate],
		severity: "error",
		unless: [
			"(if|should|were) (i|you) (be|am|were|get|was|decide|choose|select|offer|hire|chosen|selected|successful|offered|move|would|like|need|want|have)",
			"(if|once|when|after|assuming) (selected|offered|chosen|hired|successful|you (have|decide|make)|a decision|the offer)",
			"(thank|thanks|grateful|delighted|pleased|happy|thrilled) .. (offer|offering)",
			"(withdraw|(accept|accepted) your offer|i (gladly|happily|am happy to|would like to|am delighted to) accept)",
			"(patients|customers|clients|students|users|pupils|help (them|people|others|teams|users|clients|customers))",
		],
		evenNegated: true,
	},
];

const hopes: readonly PhraseRow[] = [
	{
		pattern:
			"(look forward|looking forward|hope|hoping|await|awaiting|expect|expecting|anticipate|anticipating|wait|waiting) .. <(positive|favourable|favorable|affirmative) (answer|reply|response|decision|feedback|outcome|news|result)>",
		reason: "asks for a yes; looking forward to their reply is enough.",
		fixes: [
			{ title: "Look forward to their reply", text: "I look forward to hearing from you.", scope: "sentence" },
			askNextSteps,
		],
		severity: "info",
	},
	{
		pattern: "(trust|hope|know|sure|certain|confident|believe) .. <you will make the right (decision|choice|call)>",
		reason: "tells them what to decide; say what you would bring.",
		fixes: [stayInterested],
		severity: "info",
		unless: "(whoever|whatever|either way|for (the|your))",
	},
];

const table = phraseTable([...hurt, ...claims, ...hopes]);

export const entitled = defineRule({
	id: "tone/entitled",
	severity: "error",
	advice: "A8",
	summary: "The email takes the job for granted, or treats a no as an insult.",
	why: "Nobody owes a candidate the job. Certainty that sounds like a claim, or hurt at a no, closes doors that a gracious line keeps open.",
	example: {
		bad: "I deserve this job.\n",
		good: "I would be glad to bring my experience to this job.\n",
	},
	options: {},
	parts: ["subject", "body"],
	sentence: (sentence, context) => remarkOnPhrases(table, sentence, context),
});
