import { remarkOnPhrases } from "../../core/phrase-remark.js";
import { type PhraseRow, phraseTable } from "../../core/phrases.js";
import { defineRule } from "../../core/rule.js";
import { CIVIL } from "./civil.js";
import { askNextSteps, askTimeline, leaveOut, stayInterested, welcomeUpdate } from "./rewrites.js";

const ASK: PhraseRow["fixes"] = [askNextSteps, welcomeUpdate, askTimeline];

/** What others owe, and what nobody owes. */
const WAITED_FOR = [
	"waiting (for|on) (my|his|her|their|them|another|(one|a|two) (reference|certificate|transcript|document|letter|licence|license|form|visa)|the (result|results) of (my|the)|(the|a) (visa|permit|bus|train|university|embassy)) !((final|first|second|job)? ({answer}|{job}|call|turn|chance|start|rejection|interview))",
	"waiting to (work|join|try|meet|use|apply|learn|return|come)",
];

const DECIDER = "(you|your team|anyone|a decision|anybody|someone|the team|there been|they)";
const DECIDED =
	"(made|make|reached|reach|come to|decided|decide|chosen|choose|picked|pick|hired|hire|filled|fill|selected|select)";
const CHOICE =
	"(up)? (not)? (a|any|your|the|someone|somebody|anyone|made|on|me|yet|mind|already|who)? .. (decision|choice|mind|yet|already|else|candidate|me|who|position|role|job|somebody|someone)?";

const OTHER_CHOICE =
	"(chosen|choose|picked|pick|made|make|decided|set|selected) (on)? (a|the|your) (date|day|time|venue|room|name|topic|dates|place)";

const waiting: readonly PhraseRow[] = [
	{
		pattern: [
			"i <(have been|had been) (still|patiently|eagerly|anxiously|here|now|also)? waiting !(list|tables|on (tables|customers)|room|to (share|tell))>",
			"i <(was|am) (still|patiently|anxiously|only|just still) waiting !(list|tables|on (tables|customers)|room|to (share|tell))>",
			"i <am (now|here|also|eagerly)? waiting> .. (for|since) ({time-span}|too long|so long|ages|weeks|days|months)",
			"^ <still (waiting|wait) .. (hear|answer|reply|response|on|for|here|news|your|$)>",
			"i <(have|had) (already|patiently|now|been)? waited (for)? (so long|long enough|patiently|{time-span}|weeks|months|days|too long|a long time|all (week|month)|since)>",
			"i <(can|could) (not|hardly|barely) (wait|stand) .. (any longer|much longer|anymore|any more|the (suspense|wait|waiting|uncertainty|silence))>",
			"<(the|this) (wait|waiting|suspense|uncertainty|silence|not knowing) .. (is|has been|was) .. (killing|unbearable|torture|agony|long|too|frustrating|difficult|hard|stressful|driving|painful|endless|agonising|agonizing|getting)>",
			"i am <(getting|growing|becoming|feeling|starting to (get|feel|become)|beginning to (get|feel|become)|rather|very|a bit|quite|increasingly|so) .. (impatient|frustrated|anxious|annoyed|antsy|restless|worried|concerned|tired of waiting) !(to|about (the|my) (notice|commute))>",
			"i am (getting|growing)? <(tired|sick|weary|fed up|done|exhausted) (and tired)? (of|with|from) .. (waiting|hearing nothing|silence|wait|being (ignored|strung|kept)|chasing|checking|not (knowing|hearing))>",
			"(running|ran) out of patience",
			"i have been <more than patient>",
			"^ <still nothing>",
			"do not (make me (wait|beg|ask)|drag (this|it|things) out)",
			"take you (this|that|so) long",
			"i (am|have been|was) (left|kept) waiting",
			"(day|week) * and counting",
			"(date|day|{weekday}|deadline|week) <came and went>",
			"i am <running out of time>",
			"<(losing|lost) (my)? patience>",
			"<patience is (running|wearing|limited|not)>",
			"<(do not (keep|leave)|kept|keep|keeping|left|leave|leaving) .. (me|us) (waiting|hanging|in (limbo|suspense|the dark)|dangling|guessing|wondering|on (hold|tenterhooks|the hook))>",
			"i (am|have been|was|feel) .. <(left|kept|still|stuck) .. (hanging|in limbo|in the dark|in suspense|on tenterhooks|guessing|on hold)>",
			"i <(keep|kept|can not stop|can not help|(have been|am) (constantly|obsessively|always)) (checking|refreshing|looking at|staring at|watching|sitting by|glued to) .. (inbox|email|emails|phone|mailbox|spam|mail|messages|the portal|voicemail)>",
			"<(in|still in) limbo>",
			"<(on (pins and needles|tenterhooks|the edge of my seat)|biting my nails|with bated breath|glued to my (phone|inbox)|counting the (days|hours|minutes) !(until|till)|(by|next to|beside) (the|my) phone|refreshing my (email|inbox)|(checking|check|checked) my (email|emails|inbox|phone|mail|voicemail) (constantly|every|all|daily|hourly|obsessively|nervously))>",
			"<(put|putting|keep|keeping|have|puts) my (life|plans|career|family) on hold>",
			"<((left|leave|leaving|keep|keeping|kept) me (waiting|hanging|guessing|in (limbo|suspense|the dark)|on hold))>",
			"<(waiting (like this|here|around)?|the wait|this wait|not knowing|the (silence|uncertainty|suspense)) (is|has been|was) (pure|sheer|such|becoming|getting)? (torture|agony|agonising|agonizing|unbearable|painful|excruciating|nerve wracking|nerve racking|getting to me|a nightmare)>",
			"<{time-span} (should|ought to|must|has to|is) (be)? (more than)? (enough|sufficient|plenty|ample|long enough)> (to|time|for (a|you|your)) .. (decide|decision|make|reply|answer|read|respond|choose|time)",
			"<not wait (past|beyond|longer than|until after|much longer|another|any longer)>",
		],
		reason: "counts the wait against the reader; ask about the next steps instead.",
		fixes: ASK,
		unless: [
			...WAITED_FOR,
			"while (i (am|was)|waiting)",
			"(have been|was|had been) waiting for (a|an|the) (role|opportunity|chance|job|position|team|company) (like|such|that|this|where|to)",
			"not wait (to|for)",
			"patience with !(you|your|this|the (process|hiring|wait|delay|silence))",
			"(patients|customers|clients|students|users|families|passengers|guests|waiting (list|room|time|times))",
			"worth (the|a) wait",
		],
	},
	{
		// In many languages this is the courteous ending of a letter.
		pattern: "i <am (now|here|also|eagerly)? waiting (for|to hear)>",
		reason: "can read as if you counted the days; looking forward to it says the same.",
		fixes: ASK,
		severity: "info",
		unless: WAITED_FOR,
	},
	{
		pattern: [
			"<(it has|it is|its|this is|that was|that is|we are|now) (now|been|already|almost|nearly|well|over|more than|been (already|now|almost|nearly|well|over|more than|at least)){0,2} {time-span} .. (since|ago|after|without|with no|now|later|and|that)> ... <(still|yet|not (heard|received|had|been|got)|nothing|no ({answer}|one)|silence|heard nothing|without|never)>",
			"<already (been)? (more than|over|almost|nearly)? {number} .. (days|weeks|months) .. (since|without|and (still|no|nothing|i have))>",
			"<now (been)? (more than|over|almost|nearly)? {number} .. (days|weeks|months) .. (without|and (still|no|nothing|i have))>",
			"it has (already|now)? been <(over|more than|well over|way (over|more than)|already|so long|ages|forever|a long time|too long|{number} .. (days|weeks|months) already)>",
			"<(days|weeks|months|ages|a (week|month)|{time-span}) (have|has) (now|already)? (passed|gone by|gone|elapsed|come and gone|slipped by)> ... <(still|yet|not|nothing|no|silence|without|never)>",
			"<(and|but) (still|yet) (nothing|no ({answer}|call|email)|not (a|one) (word|single)|silence|crickets)>",
			"<{number} (days|weeks|months|day|week|month) (and counting|of (silence|waiting|nothing|no response)|later and|without (a|any|hearing))>",
		],
		reason: "counts the days; the reader knows the date, so ask about the next steps instead.",
		fixes: ASK,
		unless: [
			...CIVIL,
			"still (so|highly|just as|as|much)? (interested|keen|enthusiastic|excited|eager|thinking|think|remember|hope|grateful|impressed)",
			"(worked|working|work|experience|career|practice|led|managed|practised|practiced|taught|role)",
			"since i (worked|used|wrote|last|left|graduated|finished|studied|started|have (worked|used|written))",
		],
		evenNegated: true,
	},
	{
		pattern: [
			"i <(have|had) (still|yet)? (still not|yet to|not yet even|not even|never|not ever|not once) (even)? (heard|hear|receive|received|had|get|got|gotten|been (told|contacted|informed|given|notified|updated)|(be|being) (told|contacted|informed|notified))>",
			"i <(still|really still) (have|had|am|did) (not|nothing|no|yet to) (heard|received|had (any|a|an)|been (told|contacted|informed|given)|gotten (a|an|any)|got (a|an|any)|hear|word|reply|answer|response|news|update)>",
			"i <never (heard|received|got|had|did (hear|get|receive)) .. (back|response|reply|answer|call|word|anything|update|acknowledgement|acknowledgment) (from you|at all|whatsoever|from (your|anyone|anybody))>",
			"i have <(heard|received|had|gotten|got) (absolutely (nothing|no ({answer}|acknowledgement))|(nothing|no ({answer}|acknowledgement)) (at all|whatsoever|from (you|your|any|anyone|anybody|either)|$)|not a (word|thing))>",
			"i have not <(heard|received|had|got|gotten) (a (single|thing|word|peep)|anything (at all|whatsoever)|so much as|one|even|any (response|reply|answer|word) (at all|whatsoever|to (my|any|either|the (two|three|many|several))))>",
			"(there|it) (has|have) been <((zero|absolutely no|not a single|nothing but|only|still no) ({answer}|contact|silence)|no ({answer}|contact) (at all|whatsoever|from (you|your|anyone)|to (my|any)|$))>",
			"<((radio|deafening|complete|total|stony|utter) silence|crickets)>",
			"(^|and|but|with|yet) <(still)? no ({answer}|call) (yet|so far|still|from (you|your|anyone)|since|at all|whatsoever)>",
			"<still no ({answer}|call)>",
			"<(despite|even though|although|considering) .. (i (have|had) (not|still|heard|received|yet)|no (reply|response|answer|word)|nothing (yet|so far|has|came|from|since))>",
			"<i never (heard|got) (back|anything)> $",
			"<and (not (a|one) (single)? (word|line|sign|call|peep|email|reply|answer)|no ({answer}|call|sign))> !(of)",
			"<my (phone|inbox|mailbox) (is|has been|was|stays|remains|stayed|remained) (still|so)? (silent|empty|quiet|dead)> !(during|at|in|on|while|when|because)",
			"<not (heard|received|had) .. (even though|although|despite)> $",
		],
		reason: "reproaches them for their silence; ask openly instead.",
		fixes: [welcomeUpdate, askNextSteps, askTimeline],
		unless: [
			...CIVIL,
			"i (still)? have (not|yet)? .. (nothing but|no (doubt|questions|hesitation|reservations))",
			"still (have|had|am|know) .. (question|questions|access|energy|interest|interested|notes|my|much to|a lot to|lots to|thinking)",
			"have yet to (see|meet|find|try|work|encounter)",
			"(never|not) (heard|had|received|got) .. (complaint|complaints|so|such|of|about|feedback as|that|it|explained|described)",
		],
		evenNegated: true,
	},
	{
		pattern: [
			"i <(expected|had expected|was expecting|thought|had thought|assumed|had assumed|figured|was (hoping|led to (believe|expect)|told|promised|under the impression)|hoped|had hoped|should|would|was supposed to|was meant to|ought to)> .. <(hear|have heard|know|have known|have (had|received|got|gotten)|be told|be contacted|get|receive|an (answer|update|decision)|a (reply|response|decision|call))> ... <(by now|already|by this (time|point|stage)|before now|sooner|earlier|last week|yesterday|long ago|days ago|weeks ago|ages ago|much faster)>",
			"<(should|would|ought to) have (heard|known|received|had|been (told|contacted|informed|notified)|got|gotten) ... (by now|already|by this (time|point)|before now|sooner|last week|yesterday|long ago|days ago|weeks ago)>",
			"<i (expected|had expected|was expecting|thought i would) (to)? (hear|have heard) .. (from you|back)>",
			"(you|your team|the team|someone|somebody|this|that|it|a decision|process|the process) <(should|must|ought to|would|was supposed to|were supposed to) have .. (by now|already|by this (time|point)|before now|last week|yesterday|long ago|sooner)>",
			"<surely (you|there|it|by now|a decision|someone|this|the|your)>",
			"<(hoped|hoping|expected|expecting|thought|assumed) (that)? {you} would (have|already|at least) .. (replied|responded|answered|called|written|decided|got|gotten|reached|been|let|told|made|contacted)>",
		],
		reason: "says they are late; ask about the timeline instead.",
		fixes: [askTimeline, askNextSteps, welcomeUpdate],
		unless: [...CIVIL, "should have .. (reference|references|transcript|certificate|form|documents|papers|portfolio)"],
		evenNegated: true,
	},
];

const pressing: readonly PhraseRow[] = [
	{
		pattern: [
			"<(why|how come) (is|has|does|are|have|must|would|did|has not|have not|do) .. (this|it|you|your (team|company|decision|process|reply|response)|the (process|decision|hiring|whole thing|wait|delay)|making|a decision|hearing|everything|things|nobody|no one|anyone|i not|i) .. (taking|take|taken|so long|slow|delayed|dragging|delay|forever|long|heard)>",
			"<is there (a|any|some) (particular|specific)? reason (why|that)? (i|you|it|this|nobody|no one)>",
			"(not sure|wonder|wondering|curious|confused|puzzled|not (understand|know|see)) <why (i (have|had|did|am|was) not|you (have|had|did) not|there (is|has been) no|nobody|no one|it is taking|this is taking)>",
			"<(faster|quicker|speedier|swifter|more timely) ({answer}|process|turnaround)>",
			"<why (have i not|have not i|am i not|did i not|has no one|has nobody|has not anyone|have not anybody|is there no|is nobody|is no one|the (delay|silence|wait|hold up|holdup|radio silence)|so (long|slow|late))>",
			"<(what is|what has been|what was|is there) (the|a|with the|causing the|taking|going on with|happening with|behind the) (this|it|you|hold up|holdup|hold|delay|wait|so long|problem|issue|my application|my|slow)> ?",
			"<(what is taking|what is keeping|what is holding|what happened to) .. (so long|you|it up|this up|things up|me|my application|the (decision|process|offer))>",
			"<how (much)? (longer|long) (will|do|does|is|must|should|can|am i|are you|before|until|till|would) (it|i|this|you|that|we|(the|your|a) .. ({answer}|process|wait|review|hiring|selection|silence))>",
			"<how many (more)? (days|weeks|months|times|emails|calls|interviews|rounds) (do|must|will|should|have|before|until|does)>",
			"(this|it|that|the (process|decision|hiring|wait|whole thing|selection)|your (process|decision|hiring process)) .. <(is|has been|was|seems|has taken|takes|has) .. (taking|taken|dragging|dragged|going on|drawn out|moving) .. (forever|too long|so long|very long|way too long|an awfully long|ages|slow|slowly|on|out|longer than (it should|i|expected|you|necessary|usual|promised|planned|agreed)|much longer|an eternity|a long time)>",
			"(process|decision|response|reply|communication|your (side|end)|hiring) <(is|has been|was|seems) (so|too|very|rather|unusually|painfully|extremely|awfully|quite|incredibly) (slow|long|late|delayed|drawn out|overdue)>",
			"<(long|well|way|now|already|over) overdue>",
			"<this delay|the delay in (your|getting|replying|responding|hearing|making|answering)|your delay (is|was|has|in)>",
			"(this|it|that|a (decision|reply|answer)) <(should|does|must|can) not take (this|that|so) (long|much time)>",
			"<are we there yet>",
		],
		reason: "complains about the pace; ask about the timeline instead.",
		fixes: [askTimeline, askNextSteps, welcomeUpdate],
		unless: [
			"(sorry|apologise|apologize|apologies|forgive|excuse|(note|thanks|letter|thank you) .. overdue)",
			"(shift|shifts|commute|course|program|programme|training|onboarding|probation|contract|sprint|cycle|release|deployment|build)",
			"how long (have you|you have|has the team|has the company|you (all)? have)",
		],
		evenNegated: true,
	},
	{
		pattern: [
			"<(am|are|was) i (still|even)? (still|even)? (in (the)? (running|race|contention|consideration|mix|play|the picture)|being considered|considered|under consideration|a candidate|a contender|on (your|the) (list|shortlist|short list|radar)|in)> ?",
			"(know|tell me|hear|find out|confirm|wondering|wonder|ask|see|check|learn) .. <(if|whether) i (am|was|might be|could be) (still|even)? (in (the)? (running|race|contention|mix|picture|play)|being considered|a contender|on (your|the) (list|shortlist|short list|radar))>",
			"<(have|did) you (already|perhaps|maybe|all|guys)? (forget|forgotten|forgot|lose|lost) (all)? (about)? (me|my (application|interview|resume|cv|file))>",
			"<(do not|please do not|you have not|have not|i hope you have not|i hope you did not|did not) (forget|forgotten) (about)? (me|my application)>",
			`<(have|has|did) ${DECIDER} (already|finally|even|yet|not|still|now) (been)? ${DECIDED} ${CHOICE}> ?`,
			`<(have|has|did) ${DECIDER} (been)? ${DECIDED} .. (yet|already|finally|or not)> ?`,
			"^ <was it something i (said|did)>",
			"<(is|was) there (already|finally|still no|any|a)? (decision|verdict|result|answer|choice|winner) (yet|made|already|on|now|so far)?> ?",
			"^ <(any|no) (news|word|answer|decision|luck|verdict|result|results|response|reply|progress|feedback) (yet|already|for me|so far|about the (job|role|position)|on the (job|role|position)|at all|from (you|your))?> !(with) ?",
			"<when (will|do|am|can|should|would|is|are|might|could|shall) (i|you|we|the|a|your|it|there) (be|being|going to|finally|likely|expect to|get to|possibly|please|reasonably)? .. (hear|know|decide|deciding|decision|result|results|find out|answer|told|reply|respond|informed|notified|contacted|update|response|feedback|outcome|get back|make up|let me know|tell me|call me|be in touch|announced|announce|call|contact)> ?",
			"<(tell|telling|ask|asking|know|knowing|learn|hear|inform) .. (exactly)? when (i (will|am going to|would|shall)|you (will|are going to|would|finally|are)|the {answer} (is|are|will)) .. (get|hear|know|receive|decide|have|tell|respond|reply|announced|out|made|come|be|deciding|call) .. (result|results|answer|decision|verdict|reply|response|mind|outcome|me|announced)>",
			"(need|want|expect|anxious|impatient|dying|desperate) to know <(the {answer}|my (result|results)|how i did|how it went|what you decided|if i (passed|made it)|where i stand)>",
			"<(what is|what are|what was|where are we on|where do (i|we|things) stand|where does (that|this|it) (leave|stand)|what about) (the|my|your|on|with|me)? (status|result|results|decision|outcome|verdict|answer|story|situation|application|deal) (of my|on my|of this|now|so far|$)?> ?",
			"<(what is (going on|happening|up|the story|the word|the deal|the latest|new))>",
			"<(where (is|are) (my|the|your) ({answer}|offer|email))>",
			"(anxious|anxiously|impatient|impatiently|desperately|dying|on (edge|pins and needles|tenterhooks)) .. <(to (hear|know|find out|learn|get)|waiting|await|awaiting|for (your|an|a|the) {answer})>",
			"<(anxiously|impatiently|desperately|nervously) (await|awaiting|wait|waiting|looking forward|expecting)>",
			"<(am|are|was|were) i (already|now)? out of (the)? (running|race|picture|contention)> ?",
			"<how (soon|quickly|fast) (will|can|do) i (know|hear|get|learn|find|be told)> ?",
			"~(whether) <or (what|not)> ?",
		],
		reason: "presses for the result; show interest and ask about the next steps.",
		fixes: ASK,
		unless: [
			"(decision|decided) (about|on) (the|a) !((open|new|final|next)? ({job}|candidate|applicant|hire|application|interview|round|person))",
			OTHER_CHOICE,
			"when (do|are|would) you (currently|all)? (expect|expecting|plan|planning|hope|hoping|intend|anticipate|think)",
			"(status|process|timeline|steps) .. (like|look|looks)",
			"so (excited|glad|grateful|happy|much|many|that|far|pleased|impressed|interesting|thankful)",
			"(when|if) (i|we|you) .. (start|join|work|working|come|visit|begin|discuss|talk|spoke|speak|met|meet) .. (team|role|project|you)",
			"when (might|could|may) i",
			"(patients|customers|clients|students|users|families)",
			"(could|can|would|may|might) you (please|kindly|possibly)? (let me know|tell me|share|give me|say)",
			"(where|what) is the (team|role|office|company|project)",
		],
	},
	{
		pattern: "~(if) <(so|well) (what|when|have|did|do !(you (know|have|expect|think))|is|am|are|will|how|where|any)> ?",
		reason: "presses for the result; show interest and ask about the next steps.",
		fixes: ASK,
		// "I have two offers, so what ...": there it only joins two clauses.
		unless: ["so (what|how) .. (next|happens)", "* (so|well) (what|when|have|did|do|is|am|are|will|how|where|any)"],
	},
	{
		pattern: `<(have|did) ${DECIDER} ${DECIDED} ${CHOICE}> ?`,
		reason: "asks for the result straight out; ask about the next steps.",
		fixes: ASK,
		severity: "info",
		unless: OTHER_CHOICE,
	},
	{
		pattern: [
			"(see|know|ask|asking|wondering|wonder|check|checking|curious|find out|hear) <(if|whether) (you|your team|a|the|there|anyone|someone|any) .. (decision|decided|chosen|picked|selected|hired|choice|news|update|updates|word) .. (yet|already)>",
		],
		reason: "has some impatience in it; leave the last word out.",
		fixes: [askTimeline, askNextSteps],
		severity: "info",
	},
	{
		pattern: [
			"<i (know|realise|realize|understand|appreciate|am aware) (that)? (we|i|it|you) (only|have only|was|has only|is only|have just|said|told|only just|did|already)? .. (spoke|met|talked|interviewed|emailed|wrote|called|been|yesterday|today|this morning|an hour|a day|one day|two days|hours|said|told|asked|sent|early|soon) .. but>",
			"<(it|this) (is|may be|might be|has) (only|probably|perhaps|a bit|a little|still|too|been only|only been)? .. (early|soon|a day|one day|hours|yesterday) .. but>",
			"<(i know|i realise|i realize) (you|that you|it|this) .. (said|told|asked|mentioned|would|will) .. (weeks|days|week|wait|patient|not to|until) .. but>",
		],
		reason: "asks ahead of time and says so; wait, or leave the apology and the question out.",
		fixes: [stayInterested, { ...leaveOut, title: "Leave the excuse out" }],
		unless: [
			"(but i (wanted|want|would like) to (thank|say|share|let you|add|send|tell))",
			"but (thank|thanks|i am (already|so|very|even))",
		],
	},
];

const table = phraseTable([...waiting, ...pressing]);

export const impatient = defineRule({
	id: "tone/impatient",
	severity: "warning",
	advice: "A8",
	summary: "The email shows impatience: it counts the days, resents the silence or presses for the result.",
	why: "Hiring takes longer than anybody plans. A reader who is made to feel late answers later; one who is asked openly answers.",
	example: {
		bad: "I have been waiting for two weeks.\n",
		good: "I would welcome any update that you can share.\n",
	},
	options: {},
	parts: ["subject", "body"],
	sentence: (sentence, context) => remarkOnPhrases(table, sentence, context),
});
