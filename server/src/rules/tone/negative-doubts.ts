import type { PhraseRow } from "../../core/phrases.js";
import { addToAnswer, askMore, lookAhead, showInterest, thankForTime } from "./rewrites.js";

const JOB =
	"(this|the|that|your|such a) (particular|new)? ({job}|work|company|team|firm|place|industry|field|career|school|hospital|project)";

/** An answer to what the reader asked is no doubt raised. */
const ANSWERED: readonly string[] = [
	"(you|your team|we) .. (asked|wondered|discussed|talked|spoke|raised|mentioned|wanted to know)",
	"to answer your",
	"i (like|love|enjoy|do not mind)",
	"(none|no) (doubts|doubt|concerns|concern|reservations|worries|hesitation)",
	"(not|no longer|never) (at all)? (worried|concerned|afraid)",
	"(at first|before|until) .. (and|but|now|settled|eased|answered|gone|made)",
	"(settled|eased|answered|made it easy|made me feel)",
];

/** Doubts about the job, the employer or being up to it. */
export const doubts: readonly PhraseRow[] = [
	{
		pattern: [
			`i <(am|was|feel|remain|am still|am honestly|am just|am really) (not|un) (so|too|all that|fully|at all|100)? (sure|certain|convinced|clear|confident|excited|thrilled) (that|if|whether|about|i|by)? .. (i (want|would|could|can|am|should|will|like|fit)|${JOB}|it) .. (right|for me|want|accept|fit|suits|suit|job|role|position|cope|handle|manage|enjoy|like|take|stay|happy|up to)>`,
			`i <(have|had|still have|do have|did have|am having|have got) (some|a few|serious|my|many|several|certain|major|real|a lot of|slight|mixed|second|strong|big|considerable) (slight|serious|real|major|small)? (doubts|doubt|reservations|reservation|concerns|worries|misgivings|hesitations|hesitation|feelings|thoughts|fears|qualms|issues)> (about|on|over|regarding|with|as to|concerning|whether|that)`,
			"i <have (doubts|reservations|concerns|misgivings|worries|qualms) (about|regarding|over|with)>",
			"i <(doubt|question|wonder) (that|if|whether)? (i (would|could|will|can|really|should|am|want)|this (job|role)|the (job|role|position|company|team|pay)|it (would|is|will)|your) .. (be happy|enjoy|like|right|worth|cope|fit|stay|want|for me|suit|work out|handle|stable|future|challenging|interesting)>",
			"i <(am|was|am a (bit|little)|am rather|am quite|am very|am also|am slightly|am still)? (worried|concerned|afraid|anxious|nervous|apprehensive|scared|uneasy|hesitant|skeptical|sceptical) (that|about|of|by|whether) (i (would|might|may|could|will|can|am)|the (long|hours|workload|pay|salary|commute|travel|role|job|company|pressure|culture|team|stability|size|future|high|work|overtime|amount)|your|how|being|not|working|job)> !(meeting|customers)",
			"<(the|my|your|that|this|a) (long|daily)? (commute|travel|travelling|traveling|hours|distance|location|schedule|workload|drive|shift|shifts|overtime) (would|will|might|may|could|is|are|seems|seem|looks|sounds) (be|a bit|rather|also)? (a|too)? (problem|issue|long|much|far|difficult|hard|challenge|inconvenient|drawback|concern|deal breaker|dealbreaker|tough|bad|unattractive|expensive|tiring)> !(easy|solved)",
			`<(it|this|that|${JOB}) (is|was|may|might|would|does|did|were) (not|never) (be|exactly|necessarily|what|look|sound|seem){0,2} (my (dream|first|ideal|preferred|number)|what i (was|am|had|expect|expected|want|wanted|hoped|thought|imagined|trained|studied)|the (kind|sort|type|job|role) (of|that|i)|ideal|perfect|as (interesting|good|exciting)|for me|(that|very) (exciting|interesting|attractive|appealing)|challenging enough)>`,
			`<${JOB} (sounds|sounded|seems|seemed|looks|appears|feels|is|strikes me as|may be|might be) (a (bit|little|tad)|rather|quite|somewhat|very|too|so|slightly|kind of)? (boring|dull|beneath|below|easy|junior|repetitive|tedious|monotonous|uninteresting|limited|low level|stressful|demanding for|simple for|risky|unstable|unrealistic|overwhelming|vague|unclear|a step (down|back)|less interesting|not (interesting|challenging))>`,
			"<(it|this|that|which|the job|the role) (would|will|could|might) (do|be (ok|okay|fine|enough|acceptable|good enough|something)|be better than nothing|have to do|pay the bills) (for (now|me|the moment|a while)|for the time being|until|$)>",
			"(see|view|regard|consider|think of|treat|want|use|take) (this|the|your|it|that) .. (as|for) <(a|an|my)? (mere|temporary|good|useful|short term)? (stepping stone|stop gap|stopgap|temporary (solution|job|thing)|backup|back up|plan b|fallback|fall back|second choice|last resort|bridge|way in|foot in the door|safety net|springboard)>",
			"<(until|till|unless) (i (find|get|land|am offered|can find)|something|anything|a) .. (better|else|comes along|more|proper|real)>",
			"i (do|would|am|will|did)? <not (plan|intend|planning|intending|expect|want|going|expecting) to (stay|remain|be (here|there|around)|work (here|there)|do this) .. (long|forever|years|very|more than|permanently|year|for)>",
			"i <(am|was) still (deciding|making up my mind|undecided|considering|thinking about|weighing|unsure|debating|torn|on the fence) (whether|if|about|between|on) ..> (i|want|this|the|job|offer|it|like)",
			"i (am|was) <(in two minds|on the fence|torn|of two minds|lukewarm|ambivalent|half hearted)> (about|on|over|between|whether)",
			"i <(do not|would not|did not|really do not|honestly do not) (know|think|believe|feel|see) (if|whether|that|how)? .. i (could|can|would|will|am|want|should|really want) (even|ever)? (handle|cope|manage|do|stand|want|be (able|happy|up)|fit|accept|enjoy|take|like|up to|deal|keep up|this|survive|join)> !(without)",
			"<i (would|might|may) (get|be|become|feel) (quickly|soon|rather|easily|a bit)? (bored|overqualified|overwhelmed|unhappy|frustrated|stuck|under used|unchallenged)> ... (in|here|there|by|with|after|at|$)",
			"i (generally|also|usually|tend to|do|personally|strongly|have to say i|must admit i|must say i)? <(do not (particularly|much)? (like|enjoy|care for|want)|dislike|hate|can not stand|detest|am not (good (at|with)|fond of|keen on|comfortable with|interested in|a fan of)|avoid|prefer not) (to)? (working|work|team*|meeting*|paperwork|customers|people|travel*|overtime|weekends|deadlines|pressure|authority|being|calls|phone*|public|routine|rules|mornings|early|open plan|change|children|reports|spreadsheets|documentation|cold|sales|selling|administrative|admin|mondays|night|nights|shift|shifts|office)> !(from (anyone|nobody)|wast*|untidy|unanswered)",
			"i <(am not|was never|have never been) (so|particularly|very|too){0,2} good (at|with) (people|numbers|maths|math|computers|details|time|deadlines|conflict|names|it)> !(but never|no longer)",
			"i <(am|have always been|was always|am not|am just|am really|have never been) (so|pretty|a bit|rather|not|any|particularly|always|often|too|somewhat){0,2} (bad (at|with)|terrible (at|with)|poor at|weak (at|in)|hopeless (at|with)|awful (at|with)|disorganised|disorganized|lazy|forgetful|impatient|short tempered|moody|unreliable|slow to|clumsy|stubborn|perfectionist|a perfectionist)> !(but never|no longer)",
			"i <(tend|have a tendency|am prone|am inclined|often) (to)? (be (late|lazy|disorganised|impatient|moody|slow|forgetful|distracted|stubborn|messy)|procrastinate|forget|lose (my|track|interest|patience)|get (bored|angry|stressed|distracted|upset|nervous|confused)|run late|overthink|miss deadlines|panic|arrive late|give up|argue|worry too|talk too)>",
			"i <(get|become|grow|lose) (easily|quickly|often)? (bored|angry|stressed|distracted|nervous|upset|interest|focus|patience|overwhelmed|confused) (easily|quickly|fast|soon|under pressure|a lot|often|very)>",
			"i <(have|had) (a|some|my)? (short|bad|quick|terrible|poor|little|fiery) (temper|memory|attention span|patience|time management|attendance|habits|work ethic|credit|record|organisation|organization)>",
			"<(my|one of my|a|the) (biggest|main|greatest|real|only|great|worst|chief)? (weakness|weaknesses|flaw|flaws|fault|failing|shortcoming|shortcomings) (is|are|would be|was|include|lies)> !(gone|that i (work|care)|in sql is gone)",
			"<i hope (that)? i (did|have|was|am) not (mess|messed|blow|blew|ruin|ruined|bomb|screw|bore|bored|make a fool|say (anything|something) (wrong|stupid)|too (nervous|quiet|loud|chatty)|scare)> .. (up|it|interview|you|off|of myself|wrong|stupid|nervous|quiet|loud|chatty|$)",
			"<i (answered|performed|presented|spoke|interviewed|came across|expressed myself|did) .. (badly|poorly|terribly|miserably|awfully|horribly)>",
			"<how (badly|poorly|terribly) i>",
			"i <made a (complete|total)? mess of (it|(the|my|your) (interview|presentation|test|question))>",
			"i <was (awful|terrible|horrible|dreadful|useless|hopeless) (in|at|during|on)> .. (interview|test|presentation|question)",
			"i <was (having|not having) (a|the|my) (bad|rough|off|terrible|best) (day|morning|week)> !(until|when|before|and then)",
			"i <regret (that i (did|could|was|had|said|have) !(to|late|delayed|ill|unable|not (stay|attend|make it|join|come|meet|accept|be|ask|mention|bring|tell|show|say))|not (having|being)|the way i|how i|my answer*)>",
			"i <(have|had|struggle|still have|often have) (trouble|difficulty|difficulties|problems|a hard time|issues) (with|keeping|meeting|working|dealing|concentrating|focusing|remembering)> .. (deadlines|authority|people|pressure|time|colleagues|bosses|conflict|criticism|stress|focus|details)",
		],
		reason: "raises a doubt that the reader need not have; leave it out, or ask openly about it.",
		fixes: [lookAhead, askMore, showInterest],
		unless: [
			"(patients|customers|clients|students|pupils|residents)",
			"(at first|in my first|years ago|back then)",
			...ANSWERED,
			"(withdraw|withdrawing|decided against|accepted another|decline|declining)",
			"(you made|your team made|and you all|made it)",
			"i do not (like|want) to (leave|guess|keep|promise|miss|lose|see|waste)",
			"(and neither did you|so i measure|which is why i|so i (measure|ask|write|plan|keep))",
			"(hybrid|whether i (mentioned|said|sent|told|answered)|which of you|if you saw)",
			"(and love|and better|and now i)",
		],
		evenNegated: true,
	},
];

/** Bad marks that the writer gives the own interview. */
export const selfReproach: readonly PhraseRow[] = [
	{
		pattern: [
			"i (know|feel|think|realise|realize|admit|believe|fear|am afraid|guess|confess|am aware|was afraid|am sure|suspect|worry) (that)? <(i)? (might|may|must|could|have|probably|probably have|did)? (have)? (messed|bombed|blew|blown|botched|fluffed|screwed|flunked|ruined|failed|tanked|fumbled|flubbed|butchered|choked|stumbled|rambled|talked too|spoke too|underperformed|did (badly|poorly|terribly|not|so)|made a (bad|poor|terrible|fool|mess|complete|mistake)|disappointed|let (you|myself)|performed (badly|poorly|terribly)|gave (a|you)? (bad|poor|weak|wrong|terrible|the wrong|confusing|some bad)|came across (as (nervous|shy|arrogant|cold|unprepared|stiff|quiet|distant|unsure)|badly|poorly|wrong)|seemed (nervous|unprepared|shy|distracted|unsure|cold)|could have done (better|more|a better))>",
			"i (kind of|sort of|also|clearly|badly|did|have|had)? <(messed|screwed) (up|it)> !(the hall|about)",
			"i (kind of|sort of|clearly)? <(bombed|botched|flunked|fluffed|flubbed|butchered|blew|tanked) (it|the|my|that|your|everything|on)> !(glass|bridge|leaves|whistle|vase*)",
			"i (know|realise|realize|am aware|admit|feel|think|am afraid|fear|understand|noticed) (that)? <i (did|do|was|could|have|may|might|had) not (have)? (even|fully)? (answer|answered|do|explain|explained|express|give|given|perform|performed|show|shown|handle|respond|responded|able|come|present|presented|know)> !(to (mention|say|get)|cover|(enough)? time)",
			"i <did not (do|perform|answer|come across|present|express|explain|respond|interview|handle) (so|too|myself|that|your|the|as|it|this|all|any|my|a){0,2} .. (well|great|good|best|clearly|as well|properly|justice|correctly|satisfactorily|adequately|good job|better)>",
			"<i (did not|never) do (well|great|myself justice|my best|so well|very well|too well)>",
			"<(my|the) (interview|presentation|performance|demo|test|answers|answer|responses|response|pitch|case study|coding test|trial (shift|lesson)|sample lesson|english|nerves) (on * |with you|to you|to your question|about * |was|were|is|are|went|could|seemed|got|to the * question){1,3} (a (disaster|mess|failure|train wreck|catastrophe|bit of)|very|so|rather|quite|really|too|pretty|not|far from|have been|be|got)? (so|my best|up to|as)? (a)? (disaster|awful|terrible|weak|bad|poor|horrible|embarrassing|rambling|badly|wrong|shaky|vague|confusing|better|clearer|stronger|poorly|not (great|good|my best|well|clear)|disappointing|unclear|incoherent|the (best|better) of me|great|good enough|best)> !(than|practice|received)",
			"i (probably|do|also|perhaps|know i|feel i|think i)? <should have (prepared|answered|done|studied|practised|practiced|been|known|researched|spoken|explained|handled|performed|rehearsed|read|thought|slept)> .. (better|more|well|clearer|harder|the|that|your|differently|prepared|calmer|up|question)",
			"i <(wish|only wish|really wish|just wish) (that)? i (had|could have|would have) (answered|done|prepared|performed|been|explained|said|given|spoken|handled|known|practised|practiced|thought|come)> ... (better|well|more|differently|that|clearer|calmer|prepared|less|instead|question|answer|nervous|case)",
			"i (kind of|suddenly)? <(froze|blanked|choked|panicked|stammered|stuttered|went blank|drew a blank|lost my (nerve|train|thread)|fell apart|stumbled|fumbled|could not think|rambled on|rambled)> ($|up|on|when|during|in|at|under|and|through|over|too|a bit|of|because|for|completely|quite|about) !(your|a (book|blog))",
			"<i (kept|was) (stumbling|stuttering|stammering|rambling|fumbling|freezing|shaking|sweating|babbling|mumbling|repeating myself|losing)>",
			"i <could not (think of|come up with|remember|find|give|answer|explain|solve|finish) (a|any|the|anything|one|your|it|that|what|how)? .. (good|right|better|answer|answers|words|example|examples|anything|say|problem|question|test|solution|properly)> !(because|so here)",
			"i <was (clearly|obviously|probably|also|so|rather|too|a bit|a little|visibly|pretty|that){0,2} (nervous|anxious|flustered|tense|unprepared|underprepared|tongue tied|stressed|shaky|incoherent|distracted|exhausted|hungover|intimidated|overwhelmed|tired|unwell|ill|sick|confused|a (wreck|mess|bundle of nerves))> ($|during|in|at|on|when|that|and (forgot|could|did|it|my|i (forgot|could|did|was))|because|so|throughout|about (the|my) (interview|test|presentation)|with|by the)",
			"<i was (not|hardly|never) (at|my|feeling|fully|in)? (my|at)? (at my best|my best|my best self|myself|best self|well prepared|prepared|in top form|on form|focused|as (prepared|clear|sharp|articulate|good)|clear|articulate|ready|convincing|at ease)> !(for (how|the kindness|such))",
			"<my nerves (got|took|were|had|showed|ruined|made|betrayed)>",
			"<(the|my) nerves (got|took) (the better|over|hold)>",
			"i (deeply|do|very much|sincerely|now)? <regret (how|the way|my|that i (did|was|said|gave|answered|could|rambled|spoke)|what i) .. (answer|answers|answered|said|spoke|performance|responses|well|prepared|preparing|nervous|behaved|acted|performed)?> !(learning|studying)",
			"i <(failed|flunked|did badly (on|in)|did poorly (on|in)|struggled (with|through)|performed (badly|poorly|terribly|horribly|awfully)|did (badly|terribly|poorly|horribly|awfully)) .. (the|your|that|in|on|at|it|$)? (test|exercise|task|question|whiteboard|case|interview|assignment|exam|presentation|technical|coding|part|section|round|questions)?> ... (exercise|test|interview|question|questions|presentation|technical|part|whiteboard|task|round|$)",
			"i <(gave|gave you|had) (a|an|some|you|such a|the) (rather|pretty)? (bad|terrible|awful|poor|weak|wrong|horrible|embarrassing|confusing|vague|stupid|silly|rambling|incoherent|dreadful) (answer|answers|impression|interview|presentation|response|performance|explanation|example|first impression)>",
			"i <made (a)? (bad|poor|terrible|fool of myself|such a fool|fool|so many mistakes|many mistakes|too many mistakes|complete fool|silly mistakes) (impression|first impression|of myself|in (the|my)|during|on the)?>",
			"i (do not|did not) (think|believe|feel) (that)? <(i|it|my interview|the interview|things) (did|went|performed|made|gave|came across|was|answered|showed|had) (so|too|that|all that|particularly|a|my|as)? (well|good|great|best|justice|a good|strong|clearly|smoothly)>",
			"<(it|the interview|my interview|things|that|our interview|this interview) (did not|could have) (go|gone) (so|too|as|all that|that|much)? (well|better|smoothly|as planned|great|to plan|the way)>",
			"i <(talked|spoke|told you|said|babbled|answered|rambled) .. (nonsense|rubbish|garbage|gibberish|drivel|stupid things|silly things)>",
		],
		reason:
			"gives yourself a bad mark that the reader may not have given; add what you want known, and leave the mark out.",
		fixes: [addToAnswer, thankForTime],
		unless: [
			"(sorry|apologise|apologize|apologies|forgive|excuse)",
			"(if|whether) i (made|gave|did|seemed|was)",
			"(you|your team|your questions|your colleagues|the team|dana) .. (made (it|me)|put me|helped me|were so kind)",
			"(when (i|we) (was|were)|as a (child|boy|girl|student|teenager)|years ago|in (school|college|my first)|my first|driving test|once)",
			"(so here (is|are)|so let me|here (is|are)|let me (do|answer|add) (it|that))",
			"(is|are|was|were) (good|great|good enough)",
			"failed to (mention|say|explain|add|ask|bring|show)",
			"regret (that)? i could not (stay|come|attend|meet|see|join|be)",
			"(samples|seeds|release|budget|glass|blog|bridge|vase|whistle)",
			// Owned up to in passing, beside thanks or a comfort.
			"i was .. (nervous|anxious|tense|tired|ill|sick|unwell|excited) ... (before|about (meeting|the move|joining|asking)|at first|but|and .. (you|your|then|thank|thanks|grateful))",
			"(because|since|as) i was .. (nervous|anxious|tired|ill|sick|unwell|excited)",
			"(not (fully|completely|finish|have (the)? time|get to|mention))",
		],
		evenNegated: true,
	},
	{
		pattern: ["i did not (fully|completely|properly) answer", "i may not have (answered|explained|expressed)"],
		reason: "starts from what was missing; just add it.",
		fixes: [addToAnswer],
		severity: "hint",
		unless: ["(so|here|let me|which|and (i|would|wanted))"],
		evenNegated: true,
	},
];
