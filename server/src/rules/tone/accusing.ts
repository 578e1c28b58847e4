import { type PhraseRow, phraseTable, remarkOnPhrases } from "../../core/phrases.js";
import { defineRule } from "../../core/rule.js";
import { askFeedback, askNextSteps, askTimeline, stayInterested, thankForTime, welcomeUpdate } from "./rewrites.js";

const GOOD_FAITH: PhraseRow["fixes"] = [welcomeUpdate, askTimeline, askNextSteps];

/** Courtesies that make the mention of what the reader said a plain reference. */
const CIVIL = [
	"(i|we) (completely|fully|certainly|totally|also|do)? (understand|appreciate|realise|realize|know (that)? (these|hiring|such|this|how|things)) .. (take|takes|time|busy|process|decisions|priorities|schedules|timelines|shift|unpredictable|things|delays)",
	"(no (pressure|rush|hurry)|take (all the|your) time)",
];

const rows: readonly PhraseRow[] = [
	{
		pattern: [
			"<you (had|have|explicitly|clearly|specifically|did|also|all|both|guys)? (promised|promise|gave me your word|assured me|swore|guaranteed|vowed|pledged)> !(the|a|us|our|(me|that) the|each|your|good)",
			"<as (you|your (team|colleague|manager|recruiter)|he|she|they) (had|have|so)? (promised|guaranteed|assured (me)?)>",
			"<(i|we) (was|were|had been|have been) (promised|assured|guaranteed|led to believe|misled|lied to|strung along|ghosted|ignored|forgotten|overlooked|disrespected|treated (badly|poorly|unfairly|rudely|with (disrespect|contempt))|deceived|stood up|kept in the dark)>",
			"<you (said|told me|mentioned|indicated|stated|claimed|insisted|wrote|confirmed|agreed|were going to|were supposed to|were meant to) ... (but|yet|and (yet|still|it is (now|already)|now it is|i (have not|still have|never|am still)|you (have not|did not|never|still))|it is (now|already)|that was ({number}|last|over|weeks|days|almost|more)|however|still (have not|no|nothing|waiting|not)|never|which (was|has (passed|come)|passed))>",
			"<you (said|told me) (that)? (you|i|we|someone|somebody|it|the|your team|hr) (would|will|could|should|had|were|was) .. (call|called|get back|be in touch|contact|contacted|reach out|let me know|have (a|an) (answer|decision|update)|hear|decide|decided|email|reply|respond|send|know|notify|inform|be back)> !(so i|and i (wanted|thought|am writing|would))",
			"<(your|the) (broken|empty|false) (promise|promises|word)>",
			"<you (broke|did not keep|have not kept|have broken|went back on|did not honour|did not honor) (your|the) (promise|word|commitment|agreement)>",
		],
		reason: "holds a promise against them; assume good faith and ask openly.",
		fixes: GOOD_FAITH,
		severity: "error",
		unless: [
			...CIVIL,
			"so i (wanted|thought|am writing|am checking|would like|am reaching|am following)",
			"as promised i",
			"you promised (to (stay|keep) in touch|me (that)? (the|it) (would|view|coffee))",
			"i (feel|felt|was|am) (assured|reassured)",
		],
		evenNegated: true,
	},
	{
		pattern: [
			"<you (have|had|are|were|just|simply|clearly|seem to|appear to|keep|chose to|decided to|have been|completely|obviously|all|people|guys|apparently|continue to|evidently){0,3} (ignored|ignore|ignoring|neglected|neglecting|ghosted|ghosting|forgot to|forgotten to|blanked|brushed me off|dismissed (me|my)|disregarded|misled|lied|deceived|misled|disrespected|wasted my|wasting my|wasted (everyone|our)|let me down|strung me|led me (on|to)|kept me|overlooked (me|my)|stood me up|blown me off|blew me off|dropped the ball|ducking|dodging|avoiding (me|my))>",
			"<you (failed|have failed|fail|neglected|have neglected|forgot|omitted|refused|refuse|declined even|could not even? be bothered|could not even|can not even|do not even|did not even|have not even|never even|did not bother|have not bothered|never bothered|did not have the (decency|courtesy|respect)|do not have the (decency|courtesy)|did not think|did not care|do not care|do not seem to|did not see fit|have not seen fit|did not (take|make) the (time|effort)) (even)? (to)?>",
			"<you (never|still have not|have still not|have not yet even|have never|did not|have not (yet|so far)?|do not|will not) .. (replied|reply|replying|responded|respond|answered|answer|got back|gotten back|get back|called|call|called back|returned|return|written back|wrote back|contacted me|acknowledged|acknowledge|let me know|informed me|told me|explained|come back)>",
			"<(your|the|this|such|for|by|with|despite) (team|company|complete|total|utter|continued|ongoing|apparent|obvious|poor|terrible|awful|absolute|prolonged|long|deafening)? (lack of any? (response|responsiveness|communication|reply|courtesy|respect|professionalism|consideration|transparency|feedback|interest|basic|common|follow up|follow through|acknowledgement|care|decency|manners|effort|organisation|organization|an answer|answer|contact|clarity|information|honesty)|(silence (is|was|has|since|after|speaks|on|about|says|feels|tells)|failure to|inability to|refusal to|unwillingness to|rudeness|indifference|incompetence|arrogance|unprofessionalism|negligence|inaction|disregard|disrespect|dishonesty|carelessness|oversight|non response|neglect|excuses|attitude towards|behaviour|behavior|treatment of)) (of me|of candidates)?>",
			"<(lack of) (response|responsiveness|communication|courtesy|respect|professionalism|consideration|transparency) (from|by|on|at) {you}>",
			"(poor|bad|terrible|awful|slow|disappointing|appalling|inadequate|horrible|lousy|shoddy) (communication|manners|treatment|service|organisation|organization|response|conduct) .. (from|by|of|on|at|your|your side)",
			"i (had )?(expected|expect|hoped for|had hoped for|deserved|thought i would get|was expecting) <(better|more|so much more|much better|a little more|some|at least|more professional|a higher) .. (from|of|by|than) (you|your|a company|this|an organisation|an organization|someone|that|the)>",
			"i <(expected|expect|hoped for|had hoped for|had expected|was expecting) (better|more) (communication|professionalism|courtesy|respect|consideration|transparency|treatment|honesty)>",
			"<your .. (is|are|was|were|has been|have been) (misplaced|unacceptable|unprofessional|disrespectful|rude|inconsiderate|unfair|unjust|ridiculous|absurd|insulting|offensive|appalling|disgraceful|shameful|pathetic|a joke|wrong|unwarranted|unhelpful|uncalled for|baseless|unfounded|inexcusable|incompetent|unreasonable|arrogant|lacking|poor|dishonest|misleading|terrible|very disappointing|disappointing|confusing and|sloppy|hostile|insensitive|ignorant)>",
			"(this|that|it|which|such (behaviour|behavior|treatment|conduct|silence)|the (way|silence|delay|treatment|lack)|how (you|i (was|have been|am)) ..|not (replying|responding|answering)|ignoring .. ) .. <(is|was|are|has been|feels|seems|comes across as|strikes me as) .. (unacceptable|unprofessional|disrespectful|rude|inconsiderate|unfair|unjust|ridiculous|insulting|offensive|appalling|disgraceful|shameful|pathetic|inexcusable|unwarranted|uncalled for|outrageous|discourteous|impolite|bad form|poor form|not (ok|okay|acceptable|fair|right|professional|good enough|how (you|one|a)))>",
			"<(unwarranted|unjustified|uncalled for|unacceptable|inexcusable|unprofessional|disrespectful|inconsiderate) (and|behaviour|behavior|treatment|conduct|of (you|your)|to (keep|leave|make|ignore|treat|say|ask)|way|that you)>",
			"<(blaming|accusing|directing (the)? (fault|blame)|putting (the)? (blame|fault)|pinning) .. (me|on me|onto me|solely)>",
			"<(how dare you|shame on you|you should be ashamed|have you no (shame|respect|manners)|who do you think you are|what is wrong with (you|your|people)|do you (even|not)? (care|read|respect|realise|realize)|is this how you|is that how you|this is (how you|no way to)|that is no way to|so much for your (promise|promises|word|communication|professionalism|values|timeline|culture))>",
			"<(clearly|obviously|apparently|evidently|plainly) (you|your (team|company)|no one|nobody|this|i (was|am|do|did) not|my (time|application|interview|email))> .. (not|never|no|ignored|forgot|think|too|does|did|care|lost|unimportant|nothing|little|rather|prefer|are|were|have)",
			"<you (clearly|obviously|apparently|evidently|plainly) (do|did|have|are|were|think|never|could|can|had|prefer|forgot|ignored|lost|want)>",
			"<(nobody|no one|not one person|not a single person|none of you) .. (bothered to (reply|respond|call|write|tell|let|answer|inform|contact)|replied|responded|answered|called|contacted|cared|has (had the|told me|replied|responded|called|contacted|bothered|got back)|had the (courtesy|decency)|took the (time|trouble)|thought to|seems to (care|know|mind))>",
			"<(wasted|wasting|waste of) (my|of|all|a day|hours|so much|our|everybody) .. (time|effort|energy|money|day|hours)>",
			"<(was|is|been|be|feels like|felt like) (a|such a) (complete|total|huge|big|real|utter)? waste of .. time>",
			"<(sounds|sounded|seems|feels|is|was) (just|simply|a lot)? like (some|a|an|just)? (bs|bullshit|nonsense|crap|excuse|lie|lame excuse|poor excuse|brush off|cop out|con|scam)>",
			"<(reading|even read|have you read|did you read|actually read|bother to read|look at) .. (my (emails|email|application|resume|cv|messages))> ?",
			"<(i am being|i have been|i was|am i being|i feel) (ignored|ghosted|strung along|lied to|misled|brushed off|jerked around|given the runaround|messed around|led on|used|disrespected|fobbed off|blamed|singled out|treated)>",
			"~( i) <(bother|bothered|bothering) to (reply|respond|answer|call|tell|let me|write|get back|inform|contact|read|follow)>",
			"<(you|someone|somebody|anyone|your team) (could|might) (at least|have at least|at (the)? very least)>",
			"<the (least|minimum) (you|your team|your company|anyone|a company|someone|one) (can|could|should|might|would) .. (do|is|expect)>",
			"<(is|was|entirely|all|by|it) (entirely|all|through)? your (mistake|fault|error|responsibility|incompetence)>",
			"<it is (not fair|unfair|unjust|wrong|rude|disrespectful|unprofessional|common (courtesy|decency)) (that (you|i|no|candidates)|to (keep|leave|make|ignore|treat|let|not|reply|respond|tell|inform|give|have|be)|of you|for (you|a company))>",
			"<it is only (fair|polite|decent|right|courteous) (that you|to (reply|respond|let (me|candidates)|inform|give me|answer|get))>",
		],
		reason: "blames the reader; assume good faith and leave the reproach out.",
		fixes: GOOD_FAITH,
		severity: "error",
		unless: [
			"(i|we) (have|had)? (not)? (ignored|neglected|forgot|failed|apologise|apologize)",
			"you (never|did not|do not|have not) (have|need) to",
			"(reason|reasons|glad|happy|grateful|thank !(you (note|email|letter|card|message))|thanks|appreciate|appreciated|liked|loved|enjoyed|admire|impressed) ... (you|your)",
			"(if|in case|whether) (you|your team) (have not|did not|do not|still)",
			"(my|our|the) (last|previous|former|current|old|other) (employer|company|team|job|role|manager|boss|school|clinic)",
			"(you kept me (posted|updated|informed|engaged|laughing|on my toes|in the loop))",
			"your (question|questions) .. (was|were) .. wrong",
			"(customers|clients|patients|students|users|residents|guests)",
			"(unless|until) you (never|have not|do not)",
			"you (do|did|have) not (mention|say|cover|ask)",
		],
		evenNegated: true,
	},
	{
		pattern: [
			"<why (have you not|have not you|did you not|did not you|do you not|are you (not|ignoring|avoiding|making|keeping|refusing|being)|were you|would you (not|ignore|make)|will you not|has (your|nobody|no one|it)|was i (not|ignored|rejected|never|overlooked|passed)|were my|is my|do i (have to|keep|need)|did i not|am i (being|still))>",
			"<where (are|have|were) you (been|hiding|gone|at)?> ?",
			"<(are you|is (anyone|anybody|someone)) (still)? (there|alive|out there|listening|ignoring me|avoiding me|even (there|reading|interested))> ?",
			"<(hello|helloo|anyone|anybody) (anyone|anybody|is|there|out|home) (anyone|anybody|there|home)?> ?",
			"<what (happened|gives|are you (waiting|doing|thinking)|is your (problem|excuse)|were you thinking)> ?",
			"<did you (even|actually|ever|not|bother to) (get|read|receive|see|look|open|consider|review|listen|bother)>",
			"<have you (even|actually|ever|not) (got|gotten|read|received|seen|looked|opened|considered|reviewed)> ?",
			"<do you (intend|plan|ever plan) (to|on) (reply|respond|answer|ever|getting|replying|tell|get)>",
		],
		reason: "calls the reader to account; ask openly instead.",
		fixes: [...GOOD_FAITH],
		severity: "error",
		unless: ["(data|platform|project|team|role|product|decision to|what happened (to|with|in|after|next) the)"],
		evenNegated: true,
	},
	{
		pattern: [
			"i <(have|had) (already|now|also|personally|repeatedly)? (tried|attempted|been trying|emailed|called|phoned|written|contacted|messaged|reached out|followed up|left|sent|rung|asked|texted|made) ... ({times-written}|(two|three|four|five|six|#|several|many|multiple|numerous|countless|a number of|repeated|a few) (emails|email|messages|calls|voicemails|voicemail|phone calls|attempts|times|reminders|follow ups|texts|letters|requests)|to no avail|in vain|without (success|luck|any|a (reply|response|single|word))|to (reach|contact) (you|your (team|office|company)|someone|anyone|hr))>",
			"i <(tried|emailed|called|phoned|wrote|contacted|messaged|reached out|followed up|left|sent|rang|asked|texted) ... ({times-written}|(two|three|four|five|six|several|many|multiple|numerous|countless|a number of|repeated) (emails|messages|calls|voicemails|phone calls|times|reminders|follow ups|texts|letters|requests)|to no avail|in vain|without (success|luck|(any|a|getting|receiving|hearing) (any|a|single)? (reply|response|answer|word|back)))>",
			"i have (already)? <been trying to (reach|contact|get hold of|get in touch with|call|get through to) (you|your|someone|anyone|hr)>",
			"<(this|that) (is|will be|would be|makes) .. (my|the) (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|#|umpteenth|last|final) .. (email|message|attempt|follow up|letter|call|note|reminder|time|request|inquiry|enquiry|try)>",
			"<(despite|after|in spite of|even after|notwithstanding) .. (my|several|many|multiple|numerous|repeated|two|three|countless) .. (emails|email|messages|message|calls|call|attempts|reminders|follow ups|follow up|voicemails|requests|letters|inquiries|enquiries)>",
			"<(since|as|because|seeing (that|as)|given that|considering) (you|your team|no one|nobody) (have|has|did|do) (not|yet to|still not|never) .. (replied|reply|respond|responded|answered|answer|got back|get back|called|call|contacted|returned|acknowledged|bothered)>",
			"<(since|as|because) i (have|had|did|got|received|am|was) (not|never|yet|still|no|nothing|ignored|being ignored) .. (hear|heard|received|receive|got|response|reply|answer|word|anything|back)>",
			"<my (emails|email|calls|call|messages|message|voicemails|previous|earlier|last|first|many|multiple|several|repeated) .. (have|has|had|was|were|went|go|gone|remain|remained|are|is) (been|still|all)? .. (unanswered|ignored|unreturned|unread|overlooked|without|not been|never|no (reply|response|answer)|met with|gone|forgotten)>",
			"<no (reply|response|answer|acknowledgement|acknowledgment) to (my|any of my|the)>",
			"i <(decided|thought|figured|felt|guess|suppose|reckoned) (that)? (it was|it is|it might be|it must be|its) (about|high|now|perhaps|only)? (time|right|best|up to me) (to|that|i) (to)? (follow|chase|write|ask|check|email|call|contact|remind|take)>",
			"<(have to|had to|having to|forced to|made to|should not have to|need to) (chase|hound|keep asking|keep emailing|keep calling|beg|ask again|follow up again|remind)>",
			"<(you|your team) (left|have left|leave) me (with no|no) (choice|option|alternative)>",
		],
		reason: "keeps a tally against the reader; one line of context is enough.",
		fixes: [welcomeUpdate, stayInterested, askNextSteps],
		severity: "warning",
		unless: [
			...CIVIL,
			"(customers|clients|patients|students|users|suppliers|vendors|candidates|applicants)",
			"(form|forms|file|files|document|documents|scan|transcript|samples|as (requested|you asked)|because the)",
			"(your|the) (product|app|platform|service|software|tool|restaurant|store|api)",
			"i (completely|fully|totally)? understand",
			"(writing|write|reaching out|getting in touch|emailing|checking in) .. (because|since|as) i (have|had) not (yet)? (heard|received)",
			"(since|as|because) i (was|am|did|have|had) (not|never) .. (able|sure|prepared|clear|mention|answer|explain|fully)",
			"since i have not .. (worked|used|done|had the|before)",
		],
		evenNegated: true,
	},
	{
		pattern: [
			"<i (am|was|feel|felt|have been|remain) (very|so|really|deeply|extremely|quite|rather|also|truly|incredibly|somewhat|a little|a bit|highly|pretty|most){0,2} (disappointed|frustrated|unhappy|dissatisfied|let down|upset|annoyed|dismayed|surprised|appalled|shocked) (by|with|in|at|about|that|to) (you|your|this (company|process|treatment|lack)|how (you|i|this|your|poorly|badly|the)|the (way|lack|poor|treatment|handling|communication|silence|delay|process|fact)|no one|nobody|not (having|hearing|to)|still|never)>",
		],
		reason: "makes the reader answer for your feelings; leave the reproach out.",
		fixes: [welcomeUpdate, thankForTime, askFeedback],
		severity: "error",
		unless: [
			"(pleasantly|delighted|happily) surprised",
			"surprised (by|at|to) (how|learn|see|your) .. (much|well|friendly|open|warm|kind|generous|quickly|welcoming|good|great|question)",
			"(appreciate|thank|grateful|respect|understand)",
		],
		evenNegated: true,
	},
];

const table = phraseTable(rows);

export const accusing = defineRule({
	id: "tone/accusing",
	severity: "error",
	advice: "A8",
	summary: "The email accuses the reader.",
	why: "Whoever is blamed defends themselves. Delays mostly have reasons that a candidate cannot see; good faith costs nothing.",
	example: {
		bad: "You promised to call me, and I am still waiting.\n",
		good: "I would welcome any update that you can share.\n",
	},
	options: {},
	parts: ["subject", "body"],
	sentence: (sentence, context) => remarkOnPhrases(table, sentence, context),
});
