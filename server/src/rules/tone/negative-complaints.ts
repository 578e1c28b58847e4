import type { PhraseRow } from "../../core/phrases.js";
import { leaveOut, lookAhead, thankForTime } from "./rewrites.js";

const VERY =
	"(so|too|rather|a bit|a little|a tad|somewhat|far too|pretty|often|always|kind of|sort of|constantly|not very|not particularly){0,2}";
/** What a reproach says of somebody or something. */
const BAD =
	"(terrible|awful|horrible|bad|bored|poor|toxic|incompetent|clueless|lazy|rude|unfair|useless|hopeless|abusive|unprofessional|dishonest|disrespectful|unpleasant|unfriendly|cold|hostile|arrogant|chaotic|disorganised|disorganized|unorganised|unorganized|confusing|inefficient|pointless|irrelevant|boring|dull|tedious|rushed|unprepared|distracted|disinterested|uninterested|dismissive|condescending|impolite|late|outdated|old fashioned|cheap|stingy|miserable|dysfunctional|ridiculous|stupid|silly|strange|weird|odd|inappropriate|exhausting|draining|stressful|frustrating|disappointing|annoying|uncomfortable|intimidating|tense|gloomy|depressing|impossible (to (work|deal))?|a (nightmare|disaster|joke|mess|bully|tyrant|micromanager|jerk|liar|waste|shambles|dead end|circus|horror|nut|control freak)|an (idiot|ordeal|embarrassment)|unbearable|insufferable|out of (date|touch)|hard to (use|find|follow|work)|clunky|broken|far too long|too long|never on time|not (well)? (organised|organized|prepared|professional|friendly|clear|fair|welcoming|interested|relevant))";
/** The writer's present or past employers and the people there. */
const MY_EMPLOYER =
	"(my|our) (old|former|current|last|previous|present|ex|first|own)? (direct|line)? (boss|bosses|manager|managers|team (lead|leader)|supervisor|employer|employers|company|firm|workplace|job|colleagues|colleague|coworkers|coworker|co workers|teammates|director|department|management|leadership|ceo|principal|foreman|head chef) (there|then|now|here|of|in sales|at *|and|who)?";
/** What the reader's side did or has: the interview, the test, the place. */
const THEIRS =
	"(the|your|this|that|some of (the|your)|many of (the|your)|a few of (the|your)|one of (the|your)|parts of (the|your)|all of (the|your)|both) (whole|first|second|third|final|panel|phone|video|technical|coding|written|hiring|application|recruiting|interview|online|take home|front desk|other|receptionist|sales|hr)? (interview|interviews|interviewer|interviewers|panel|process|questions|question|test|tests|assignment|exercise|task|challenge|receptionist|staff|office|offices|building|website|site|portal|form|forms|directions|parking|lobby|atmosphere|mood|room|colleague|colleagues|recruiter|recruiters|employees|manager|hr|people|team|company|software|product|products|app|conversation|day|call|schedule|environment|culture|tone|instructions)";

/** The trouble that others have, or that the writer ended, is work and not complaint. */
const WORK: readonly string[] = [
	"(you|your team|dana|they) (said|told|mentioned|described|explained|asked|were honest|noted|pointed|spoke|raised|shared)",
	"(so i|until i|before i|when i arrived|when i joined|and i (fixed|rebuilt|rewrote|solved|cleaned|replaced|changed|turned)|and we|we (fixed|rebuilt|replaced|changed)|i (fixed|rebuilt|replaced|redesigned|rewrote|improved|tamed|automated))",
	"(impressed|thank|thanks|grateful|liked|loved|enjoyed|appreciated|admire|admired|glad|pleasure|fun|best|favourite|favorite)",
	"(patients|customers|clients|students|users|residents|guests|tenants|readers|callers|pupils|commuters)",
	"(and|but) (still)? (you|i) (lent|gave|took|made|brought|got|saw|enjoyed|was still)",
	"(that|as|which) you (said|mentioned|described|told|raised)",
];

/** Complaints about the interview, its people and the employer. */
export const complaints: readonly PhraseRow[] = [
	{
		pattern: [
			`<${THEIRS} (itself|process|format|experience|you (asked|set))? (was|were|is|are|seemed|felt|looked|seems|feels|struck me as|came across as|appeared|sounded|lasted|could have been|left me feeling|made me (feel)?) ${VERY} ${BAD}>`,
			`i (personally|also|must say i|have to say i)? <(found|thought|felt|considered|find|think|feel) (that)? ${THEIRS} (itself|process)? (to be|was|were|is|are|seemed|felt)? ${VERY} ${BAD}>`,
			"<(the|that) (interviewer|recruiter|manager|panel|meeting|call|interview) (was|were|arrived|came|started|began|joined) .. (minutes|hour|hours|very|so|rather) late>",
			"i <(was|had been|am) (kept|left|made) (waiting|to wait|alone|standing|sitting)> .. (in|at|for|on|outside|by|without|by myself)",
			"i <had to wait .. (minutes|hour|hours|half|long|ages|forever|so|time|while|an)> ... (before|for|in|until|at|$)",
			"<(nobody|no one|not one person) (greeted|offered|met|told !((me|us) (that|how|what))|showed !((me|us) (more|better|so))|welcomed|introduced|knew|explained|smiled|asked)> .. (me|a|where|what|themselves|who|about)",
			"i <(did not|do not|never) (particularly|much|exactly)? (like|enjoy|appreciate|care for|love|agree with|think much of)> .. (the (tone|way|interview|test|questions|atmosphere|attitude|office|second|first|panel|process|fact|task|assignment)|how|being|your|that|some of|interviewer)",
			"<(a|a few|some|several|many|certain|two) (things|aspects|parts|points)> ... i (did not|do not|disliked|dislike|found (off|strange|odd)) (like|enjoy|appreciate|care)?",
			"i <(was|am) (not|hardly|un) (particularly|at all|exactly|too)? impressed> (by|with|at|$)",
			"i <(was|felt) (rather|a bit|a little|so|somewhat|slightly)? (put off|offended|annoyed|irritated|bothered|insulted|bored|unimpressed|underwhelmed|disheartened|uncomfortable|unwelcome|judged|attacked|interrogated|rushed|disappointed|let down|confused|disturbed)> (by|with|at|about|when|during|in|because|that|throughout) !(the (departure|news) of)",
			"i was <(surprised|disappointed|shocked|dismayed) (by|at|to see|that|with|in) .. (how (little|badly|few|long|poorly|old|slow|unprepared|disorganised|disorganized)|lack|not|never|nobody|no one|state of|the quality|poor)>",
			"(frankly|honestly|to be honest|i must say|i have to say|i|we) <(expected|had expected|was expecting|was hoping for|hoped for|had hoped for) (a|an)? (more|better|nicer|bigger|friendlier|warmer|quicker|something) .. (modern|organised|organized|professional|office|welcome|interview|questions|prepared|environment|else|process|place|from|people)>",
			"<you (kept|were|seemed|looked|appeared|sounded|did not seem|did not appear) (constantly|a bit|rather|so|to|always)? (interrupting|talking over|distracted|bored|uninterested|disinterested|unprepared|annoyed|tired|rushed|impatient|checking your|looking at your|on your phone|interested in what|prepared|to (care|listen)|hostile|cold|dismissive|late|rude)>",
			"<you (did not|never|barely|hardly) (even)? (let|give|gave|allow|allowed|read|listen|listened|ask|asked|seem|care|look|looked|prepare|prepared|explain|answer|introduce|offer|make) (to (me|my)|me|my|for|anything|much|about|to|any|yourself|up|at) .. !(your|to know)>",
			"<it (seemed|felt|looked|appeared|was (clear|obvious)|was apparent) (to me)? (that|as if|as though|like) (you|nobody|no one|the (panel|interviewer|team)|your (team|colleague))> .. (had|did|were|was) (not|never|hardly|barely|un*|already|no|disinterested|bored)",
			"<you (may|might|must|seem to|probably|perhaps|have|clearly) (have)? (misunderstood|misheard|misjudged|missed|mistaken|misread|overlooked|failed|misinterpreted)> .. (what|me|my|the (point|wrong)|a wrong|impression|to)",
			"<you (misunderstood|misheard|misjudged|misread|underestimated|misinterpreted) (me|my|what)>",
			"<you (got|have|had|have got|took|may have|might have) (got|gotten)? .. (the|a) (wrong|false|bad|poor) (impression|idea|picture)>",
			"i <(feel|felt|think|believe|was|am afraid|feel that|fear) (that)? (i (was|have been|am))? (misunderstood|misjudged|misread|misrepresented|not (heard|given (a|enough|the)|taken seriously|listened to)|unfairly|underestimated|treated unfairly)>",
			"i (have)? (read|saw|seen|heard|noticed|found|came across) ... <((bad|negative|poor|terrible|mixed|unfavourable|unfavorable|awful|some) (reviews|things|comments|rumours|rumors|stories|feedback|press)|people complain*|complaints about (you|your|the)|unhappy|high turnover)> !(from (a|the|my) (customer|client))",
			"(i (have)? noticed|i see|i saw|it seems) (that)? <your (staff|team|employees|people|office|company|website|store) .. (look|looks|looked|seem|seems|seemed|is|are|was|were) .. (unhappy|tired|stressed|miserable|bored|behind|struggling|messy|dirty|empty|overworked|out)>",
			"<your .. (is|are|was|were) (worse|slower|uglier|behind|inferior|more expensive|less good|weaker|poorer) (than|to) (your|the) (competitor|competitor's|competition|competitors|others|rivals)>",
			"<(call|connection|video|line|link|screen) .. (kept|keeps) (breaking|freezing|dropping|cutting)> ... (frustrating|annoying|unprofessional|difficult)",
			"<(a|such a|complete|total|pointless|real) (waste of (my|time|an|a)|long and (tiring|boring|exhausting) (day|process))>",
			"<it (was|has been|felt like) (a|an|such a)? (long and)? (long and tiring|tiring|exhausting|draining|gruelling|grueling|painful|stressful|unpleasant|awkward|frustrating) (and .. )? (day|experience|interview|process|hour|afternoon|morning|conversation)>",
			"<(parking|your (website|office|building|test|process|form|portal|questions|interview|coffee|app|system|room|waiting room|product)|the (commute|parking|drive|traffic|waiting room|building|office|interview room|application process|assignment|take home|test)) .. (is|was|were|are|would be|looks|looked|seems|seemed|feels|felt) (a|an|so|such a|pretty|rather)? .. (nightmare|terrible|awful|horrible|ugly|boring|disgusting|ridiculous|stupid|joke|mess|pathetic|useless|lousy|dreadful|outdated|confusing|depressing|filthy|dirty|chaotic|annoying|waste of time)>",
			"i <(do not|did not|never) (like|liked|get along with|respect|trust|care for) (my|the|your) (current|former|old|last|previous)? (coworkers|co workers|colleagues|boss|manager|team|job|company|employer|supervisor|interviewer|receptionist)>",
		],
		reason: "complains; a thank-you is remembered for what you liked, so leave it out.",
		fixes: [thankForTime, lookAhead],
		unless: [
			...WORK,
			"you (did not|never) ask .. (about|for) ... (but|so|and) (i|they|it|my|here|let)",
			"never felt (that)? i was",
			"(with one exception|despite|in spite of|but you|yet you|made it easy|in the best way|and the hour|it flew)",
			"(the (departure|loss) of|to (miss|leave))",
			"would (still)? (love|like) .. (feedback)",
			"(legacy|old|previous|former|existing|current) (system|process|tool|code|software|vendor)",
			"(i was|was i) (not|never) (bored|annoyed|offended)",
		],
		evenNegated: true,
	},
];

/** Bad words about those for whom the writer works or worked, and about being there. */
export const badmouthing: readonly PhraseRow[] = [
	{
		pattern: [
			`<${MY_EMPLOYER} (is|was|are|were|has been|had become|has become|became|seems|can be|could be|felt|feels) ${VERY} ${BAD}> !(hit|service)`,
			"<(a|an|the|very|such a|that|this|my) (toxic|hostile|abusive|poisonous|dysfunctional|unhealthy|horrible|awful|terrible|negative|miserable|cutthroat|bad) (work|working|office|company|team)? (environment|workplace|culture|atmosphere|boss|manager|job|company|employer|place|office|management|leadership|colleagues|coworkers|team)> !(waste|assets|for)",
			`<${MY_EMPLOYER} (also|always|often|constantly|even|repeatedly|has|have|had|would)? (always|often|constantly)? (paid us|(treat|treated|treats|underpay|underpaid|underpays|overwork|overworked|overworks|ignored|ignores|yell|yelled|yells|shout|shouted|shouts|bully|bullied|bullies|lied|lies|lie|steal|stole|steals|cheated|exploited|exploits|abused|blamed|blames|micromanaged|micromanages|humiliated|harassed|fired|failed|screams|screamed|hated|hates|discriminated) .. (me|badly|poorly|us|at|credit|my|anyone|anybody|people|staff|everything|unfairly|their|$)|(paid|pays|pay) .. (badly|poorly|late|nothing|hardly)|(let|lets) (me|us|people) down|(took|takes|take) .. credit|(drives|drove) .. (crazy|away|out)|play* favo*)>`,
			`<${MY_EMPLOYER} (has|have|had|would|did|does|do|could|can|will)? (never|not|hardly|rarely|barely) (even)? (treat|treated|pay|paid|let|appreciate|appreciated|value|valued|respect|respected|listen|listened|care|cared|support|supported|know|knew|recognise|recognised|recognize|recognized|reward|rewarded|understand|understood|communicate|promised|took)>`,
			"i <(really|absolutely|just|do|truly|honestly|have come to|completely|have always|have)? (hate|hated|loathe|loathed|detest|detested|despise|despised|dread|dreaded|(can not|could not) (stand|bear|take|tolerate|abide)|am (sick|tired|fed up|weary|bored|done) (and tired)? (of|with)|was (sick|fed up|bored) (of|with)|am so over|resent|resented) (working (for|at|with|under|there)|going to|all of|my|the|our|being (at|in|there)|that|this) .. (job|boss|manager|work|company|employer|workplace|office|colleagues|coworkers|there|team|role|position|place|supervisor|management|career)>",
			"i (have)? <had (enough|it) (of|with)> .. (retail|my|this|that|the|job|work|corporate|politics|teaching|nursing|customers|sales|management|being|hospitality|agency|consulting|people)",
			"i <((can not|could not) wait|am (desperate|dying|itching|longing|eager|anxious|keen|trying|looking|happy|glad)|need|want|have|hope|would love|wish) to (get (out of|away from|rid of)|leave|escape|quit|flee|run away from|be done with|be free of|say goodbye to) (behind)? (my|this|that|the) (current|present|old|last|awful|dead end|terrible)? (job|company|employer|workplace|boss|manager|role|position|place|work|situation|team|industry|environment)> !(in (good|order)|at the end|by (the|june))",
			"<(a|in a|my|this|current|stuck in a|is a) (job is a)? dead end (job|role|position|company|career)?>",
			"<my (current|present|last|old|previous)? (job|role|position|work) (is|was|feels|has become|felt) (like)? (a)? (dead end|going nowhere|killing|destroying|sucking|draining|soul destroying|hell|torture|prison|beneath)>",
			"i am <(stuck|trapped|wasting away|unappreciated|underpaid|overworked|undervalued|exploited|miserable|very unhappy|so unhappy|unhappy|deeply unhappy|bored out of my|bored|not (happy|appreciated|valued|respected|challenged)|burned out|burnt out)> .. (in|at|where|with|by|there|here|because|$)",
			"i <(was|am|felt|feel|have been) (never|not|always|constantly|often|hardly|rarely|so|badly|unfairly|wrongly)? (even)? (appreciated|valued|respected|recognised|recognized|listened to|bullied|harassed|mistreated|exploited|underpaid|overworked|undervalued|underappreciated|micromanaged|passed over|treated (badly|poorly|unfairly|like|terribly)|fired (unfairly|for no|without|wrongly|because)|let go (for no|unfairly|without|because of (politics|my boss|my manager|a))|laid off unfairly|dismissed (unfairly|for no|without)|wrongfully|pushed out|forced out|scapegoated|blamed for|discriminated|overlooked|humiliated|taken advantage of|cheated|lied to|yelled at|gaslit|gaslighted)> .. (at|by|in|there|for|of|me|us|$|a (dog|number)|reason|because|promotion|everything)",
			"<(nobody|no one|they|management|the management|the bosses|leadership|my superiors|people|the owner|the company) (there|at * )? (ever|never|did not|does not|do not|would not|always|constantly|hardly|had no|has no|have no|only)? (ever|even)? (valued|appreciated|respected|recognised|recognized|cared|listened|gave (me|us)|paid (me|us)|treated (me|us)|idea what (it|they|he|she)|clue|promoted me|fired me|blamed|pushed me|expected (me|us)|bullied|supported (me|us)|wanted (my|me|to hear)|value|appreciate|care about|listen)> .. (me|my|us|at|about|the|a|credit|for|is|are|it|to|promotion|doing|$|unfairly|staff|employees|fairly)",
			"<(took|takes|take|taking|stole|steals|stealing|claimed|claims) (all)? (the)? credit for (my|our|the) (work|ideas|idea|projects|project|results|success)>",
			"<unlike (my|our) (current|present|last|previous|old|former|ex)? (employer|company|boss|manager|team|job|firm|colleagues|workplace|supervisor|office|colleague) .. (you|your|this|where|who|which|they|here)>",
			"<(a|of a|the|my|our)? (personality (clash|clashes|conflict|conflicts)|bad blood|falling out|fell out|personal (conflict|differences)|office politics|a conflict|clashed)> .. (with (my|the|a|our)|there|between|at my|drove|because)",
			"<(because|since|as) i (could not|did not|can not|do not|never) (get (along|on)|agree|see eye to eye|work|deal|stand|like|trust|respect) (with)? (my|the|our|him|her|them|working) .. (boss|manager|supervisor|colleagues|team|coworkers|management|there|company|it)?>",
			`<(the|our) (management|leadership|bosses|managers|boss|owner|owners|people) (there|at (my|the|that) .. |in my .. ) (is|was|are|were|has|have|had) ${VERY} (${BAD}|no (idea|clue|respect|vision|plan))>`,
			"<my (current|present|last|previous|old|former) (place|workplace|firm|shop|department) (is|was|has become|feels|felt) .. (toxic|terrible|awful|horrible|chaotic|a nightmare|hell|a mess|miserable|boring|unbearable|dysfunctional|abusive|a joke|a disaster)>",
			"<bored (to (death|tears)|stiff|out of my mind)> (at|in|by|with) (my|the) (last|current|previous|old|present|job|work|company|role|position|office|team)",
			"<(nothing (good|nice|positive) to say|not a good word) (about|for)> (my|them|him|her|that (company|place|boss)|those (people|years))",
			"<(idiots|morons|losers|jerks|liars|crooks|imbeciles|backstabbers)>",
			"i (was|got|have been|had been) <(fired|sacked|kicked out)> !(up|by (the|your) (idea|plan|plans|vision|work|mission))",
		],
		reason: "speaks ill of people you worked for; a reader wonders what you will say of them.",
		fixes: [lookAhead, { ...leaveOut, title: "Leave it out" }],
		unless: [
			"(taught|demanding and (fair|kind)|and i (learned|still)|in a good way|but fair|and fair|to be fair)",
			"(our|the) (old|former|previous) (vendor|supplier|system|tool)",
			"(i (advised|represented|counselled|counseled|help|helped|work with|worked with|trained|support|supported)|clients|as a child|at school|pupils|children|students|patients)",
			"never (bored|unhappy|tired)",
			"(settled|resolved|mediated)",
			"never felt (that)? i was",
			"they (gave|have given|had given) (me|us) (until|till|time|more|some|a|an|the|two|three|#|permission|advice)",
			"(so i|and so i|until i) .. (built|fixed|wrote|rewrote|changed|started|created|organised|organized|trained|introduced|led|proposed)",
			"(you|dana|they) (asked|said|mentioned|told|described) .. (why|how|what|that)",
		],
		evenNegated: true,
	},
];
