import type { PhraseRow } from "../../core/phrases.js";
import { askFeedback, askNextSteps, leaveOut, offerWork, showInterest, welcomeChance } from "./rewrites.js";

const CHANCE =
	"(chance|chances|shot|try|opportunity|break|go|trial|look|job|role|position|second chance|foot in the door)";
const SO =
	"(really|so|just|humbly|earnestly|sincerely|truly|honestly|literally|absolutely|do|would|must|can only|only|simply)";

/** Requests for mercy, promises to please, a last hope, and anything at any price. */
export const begging: readonly PhraseRow[] = [
	{
		pattern: [
			`<(give|grant|offer|allow|lend|spare) me (please|at least|only|even)? (a|an|the|this|that|one|another|my|your|some) (more|last|single|real|fair|little|trial|small|good|final|first|simple)? (${CHANCE}|trial|week)> !(to (see|meet|speak|talk|ask|learn|visit|hear|watch|present|teach|think|share|practise|practice|add)|of (seeing|meeting))`,
			`<(take|taking) (a|this|that|one) (chance|gamble|risk|bet|flyer|punt) on (me|someone like me|somebody like me)>`,
			`<(all|the only thing|everything) (that)? i (ask|ask for|am asking|am asking for|want|need|hope for|beg|request|dream of|pray for) .. (is|for)> .. (chance|opportunity|shot|try|break|job|someone|a|this|you)`,
			"<(just|only) (one|a single) (chance|shot|opportunity|break|try)>",
			"(please|kindly|if you|just|you|would) .. <(let|allow) me (to)? (prove|show) (myself|you (that)? i|my worth|what i am worth|how (good|hard|much))>",
			"<(allow|let|permit) me .. (prove myself|prove my worth)>",
			`i (am|was)? ${SO}? <(beg|begging|implore|imploring|plead|pleading|beseech|beseeching|entreat|urge)> (you|with you|your|for|that you)`,
			"<i (am)? (beg|begging|pleading|imploring)> ($|here|now|please)",
			"<(humbly|earnestly|respectfully) (beg|ask|request|plead|implore|appeal|pray)> .. (you|your|that|for|favour|favor)",
			"<(please please|pretty please)>",
			"<(please|kindly|just|simply) (do|please|at least|oh)? (hire|choose|pick|select|take|accept|employ|say yes|give me the) (me|to|$|the|job|yes|my)> !(a look|care|your|me (out|off)|out|off|this (note|as)|into|as|note|and|the time|to (see|meet)|my (thanks|best|regards|apologies|apology|sincere|warm|gratitude|word))",
			"<(please)? (do not|please do not) (reject|turn down|turn away|forget|overlook|dismiss|pass over|refuse|abandon|give up on|say no to) me>",
			"please <(do not|never) (turn me (down|away)|say no|write me off|pass me (over|up)|count me out|let me down|hold (my|it|this|that) ... against me)>",
			"<(find it in your heart|have (mercy|pity|a heart|compassion|some compassion)|take (pity|mercy|compassion)|show (mercy|me mercy|some mercy|compassion)|out of the (goodness|kindness) of your heart)>",
			"<(on my (knees|hands and knees)|on bended knee|down on my knees|kiss (your|the ground))>",
			"i (am|was|have been|still|will be|would be|do|hope and|can only)? <(pray|praying)> .. ((that|for|you|to|and) .. (you (will|would|can|could|choose|chose|pick|hire|say|consider|give|take|have)|i (get|will|am|can|would|have|hear|land)|(a|an|this|the|your) ({job}|{answer}|chance|positive|favourable|favorable|favour|favor|good news|yes|miracle)|me|us|god)|every|day and|night and|hard)",
			"<(hoping|hope) against hope>",
			"<(i swear|i swear to (god|you)|i promise|cross my heart) .. (will|would) .. (not (let|disappoint|fail|regret)|never (let|disappoint|fail|regret)|be (the|your) (best|hardest|most)|work (harder|day and night|night and day)|prove|make (you|it) (proud|up)|do (anything|everything|whatever))>",
			"i <(will|would|promise (not to|i will not|never to)|swear) (not|never) (let you down|disappoint (you|your team)|fail you|make you regret)>",
			"i (am)? <(beg|begging|implore|plead) of you>",
			"^ <do not (turn me (down|away)|say no|reject me|leave me|let me down|forget me|give up on me)>",
			"<(show me|show some|have|take) (some|a little|a bit of)? (pity|mercy|compassion)> (on (me|us)|for (me|us)|with (me|us)|$)",
			"<make (an|one|this one|just one) exception (for me|in my case|just|this once|$)>",
			"<just this once>",
			"<(hope|hoping|wish) and (pray|praying)>",
			"<(if you only|if only you|you only) knew how (much|badly|desperately|long) i>",
			"<you (have no idea|can not imagine) how (much|badly|desperately|long) i (need|want|hope|dream|wish|have)>",
			"keep me in mind for <(anything|absolutely anything|any (work|job) (at all|you have)|whatever)>",
		],
		reason: "pleads; say what you would bring, and leave the choice to them.",
		fixes: [welcomeChance, offerWork, showInterest],
		unless: [
			"(thank|thanks|grateful|appreciate) (you)? (very much|so much|again|also)? (for|that you|to you for) .. (giving|gave|taking|letting)",
			"beg(s)? (to differ|the question|your pardon|pardon)",
			"(at the (hospice|church)|for the shelter|children say)",
			"(please|kindly) (accept|choose|take) (my|this|whichever|either|whatever|the (time|slot|date))",
		],
		evenNegated: true,
	},
	{
		pattern: [
			"i <(would|will|am (willing|ready|prepared|happy|glad) to|can|shall|am going to) (gladly|happily|even|still)? (do|give|try|sacrifice|endure) (almost|pretty much|practically|about)? (anything|everything|whatever)> !((you (suggest|recommend|find))|(on|with|in) (a|the)|(i can)|(that|which)? (makes|helps|would help|would make|supports|keeps))",
			"i <(would|will|am (willing|ready|prepared|happy) to|can|shall) (also|even|gladly|happily)? (take|accept|consider|settle for|work|be happy with|be content with|be glad of) (almost|pretty much|practically)? (any|anything|whatever|whichever) !(of|{weekday}|weekend|weekends|day|days|shift|shifts|hour|hours|time|times|evening|evenings|night|nights|questions|question|feedback|advice|slot|you suggest|appointment|help|comments|course|news|update|updates|word|information|hint|sign|advice|details)>",
			"i <(would|will|am (willing|ready|prepared|happy|content|glad) to|can|could|shall) (also|even|gladly|happily|start and)? work (for|at|on)? (free|nothing|no (pay|money|salary)|without (pay|salary|a salary|wages|any pay)|unpaid|less (than|money|pay)|a (lower|low|smaller|reduced|minimal|tiny) (salary|wage|pay)|minimum wage|half|peanuts|any (salary|pay|wage|amount)|whatever)>",
			"<(pay me|offer me) (whatever|anything|as little|as you (like|please|wish)|nothing|what you (want|like|can)|less)>",
			"i <(would|will|can) (even|gladly|happily|also)? (mop|sweep|scrub|clean|wash|make (the)? (coffee|tea)|answer phones|take out|polish) .. (floors|floor|toilets|dishes|coffee|tea|desks|trash|windows|phones|shoes|bins)> ... (if|just|to|$|for)",
			"<(whatever|anything) (it|you) (takes|take|ask|want|need|say|require|like)> ... (hired|job|role|position|join|chosen|selected|work for you|to (get|be) (it|this|in))",
			"<(am|was|feel|feeling|getting|become|becoming|grown|so|very|quite|sounding|pretty|really|increasingly|little|bit) (so|pretty|a little|a bit|increasingly|getting|that)? desperate> !(need|people|families|patients|for (nurses|staff|teachers|help|people|a))",
			"i <(am|was|feel|have been|have become|grow) .. desperate (for|to)>",
			"i (do|would|am|still|have)? <desperately> (want|hope|need|wish|wanted|hoping|wanting|looking|trying|seeking|searching|like|love|in|tried)",
			"<(my|our) (only|last|final|one|single) (and final|and last|remaining|real)? (hope|chance|option|opportunity|lifeline|resort|way (out|back|in|forward)|ticket|shot)> !(was|for the (legacy|code|server)|to (patch|rescue|save) (the|a))",
			"<(this|it|you|your (company|offer|team)|that) (is|are|would be|may be|might be|could be) (probably|perhaps|maybe)? (my|the) (only|last|final|one) .. (hope|chance|option|opportunity|shot|way|lifeline|straw|rescue|salvation|door|anchor)>",
			"<(pinning|pinned|put|putting|placed|placing|setting|set) (all)? (of)? my hopes>",
			"<(all)? (of)? my hopes (rest|are|lie|depend|ride|hang|and dreams)>",
			"<(at|reached) (the end of my (rope|tether)|my (wits|wit's|wit|limit|lowest|breaking)|rock bottom|breaking point|the end of the line)>",
			"i (have|had|am left with|really have)? <(nowhere else|no where else|no one else|nobody else|no other (options|option|choice|choices|prospects|offers|hope)|nothing (else|left)|no (options|prospects|hope|choices) left)> ($|to (turn|go|lose|live|hold)|left|lined|but|at)",
			"<(nobody|no one|no company|no employer|not one company|not a single (company|employer)) (else)? (will|would|wants to|wanted to|has|is willing to|even|seems to) (even|ever)? (hire|hired|take|employ|give|look|look at|want|wants|interview|consider) .. (me|back|a chance|twice|$)>",
			"i (have been|was|got|keep (getting|being)|have gotten|am|have had|faced|received|had) <(rejected|turned down|rejections|refused|turned away|ghosted|so many rejections|nothing but rejections)> ... ((by|from) (everyone|everybody|everywhere|every|all|so|many|{number})|times|everywhere|already|again|companies|rejection|so far)",
			"i <(have|had)? (sent|applied|submitted|written|made|put) (out|in|off|to)? .. (hundreds|dozens|countless|hundred|fifty|forty|sixty|thirty|#|so many|many|over) .. (applications|jobs|resumes|cvs|companies|positions|places)> ... (without|no|and|but|luck|nothing|none|only|nobody)",
			"i have been <(looking|searching|hunting|applying|job hunting|unemployed|out of work|jobless) .. (for)? .. (months|years|year|weeks|so long|ages|forever|everywhere|a long time)> ... (without|no|losing|luck|hope|hard|nobody|nothing|tired|exhausted|discouraged|struggling|getting|tough|desperate|and (i|it|counting))",
			"<(my|our) (whole|entire)? (future|fate|life|career|happiness|livelihood|survival|family's future|destiny|family) (is|are|lies|rests|hangs|depends|depend|rides|hinges|relies) .. (in your hands|your hands|on (this|you|it|your)|with you|upon)>",
			"<(everything|it all|so much|my life|the rest of my life) (depends|rests|hangs|rides|hinges) on (this|your (decision|answer|reply)|you|me getting|getting (it|this|the job)|it)>",
			"everything <depends on (me|this job|this role)>",
			"<(at|in) your (mercy|feet)>",
			"<you are the only one (who|that) can>",
			"^ <(please)? (believe in|trust in|save|rescue|help) me (out|please|$)>",
			"<(willing|happy|ready|prepared|glad) to work for (less|nothing|free)>",
			"i <(would|will|can|could|am (willing|happy|ready|prepared) to) .. (start|begin) (at|from) (the (bottom|lowest)|zero)> !(of)",
			"i (would|will|can|could|am (willing|happy|ready|prepared) to)? <(take|accept|settle for|do it for|work for|be fine with) (half|less|a fraction|a (third|quarter) of|lower|a (lower|reduced)|a (pay)? cut|minimum|peanuts) .. (pay|salary|wage|money|$)>",
			"<any (job|work|position|role|kind of (job|work)) (at all)? (would|will) (do|be fine|help|make me happy|be better than)>",
			"<(nobody|no one) (else will (even)? call|gives|wants|hires|would (hire|take)|ever calls|calls|calls back|answers) me>",
			"<if i (do|can|could) not (get|land|find|have) (this|it|(the|this|a) (job|role|position)|work|one)> .. i (am|will|do not know|lose|might|would|have no|have to)",
			"<without (this|your (help|answer)|the|a) (job|role|work|income|chance)? (i|we|my (family|children|kids))> .. (no|lose|can not|will not|nothing|homeless|lost)",
			"<you (would|will|could|can) (be)? (saving|save|rescuing|rescue) (my|a|our|me) .. (life|family|lives|children|future|$)>",
			"<my (confidence|self esteem|savings|patience|hope) (is|are|has|have) .. (gone|shattered|crushed|broken|exhausted|used up|run out|running out|destroyed)>",
		],
		reason: "sounds desperate; say what you would bring instead.",
		fixes: [showInterest, offerWork, welcomeChance],
		unless: [
			"(to keep|for|helping|to help|to protect|to make sure|to get) (a|the|my|our|every|each|your|patients|customers|students) (line|patient|patients|customer|customers|client|clients|team|student|students|users|child|children|crew|guests) (safe|happy|calm|well|through|home|running|comfortable|learns|learn)",
			"(my|our) (last|only|final) (chance|hope|option|opportunity) (was|to (talk|see|speak|meet|visit)|for the)",
			"if there is (anything|something)",
			"while i was|as a student",
			"(patients|families|clients|people|tenants|children|customers|users|students) .. (desperate|nowhere|no one|lost)",
			"(helped|help|taught|coached) .. (people|clients|families|students)",
			"(child|boy|girl|pupil|student|application|idea|paper|proposal|draft|plan|design) .. (had|has|was) .. (been)? rejected",
		],
		evenNegated: true,
	},
	{
		pattern: [
			"i <(would|will|shall|remain|should|am) (be|feel)? (so|always)? (forever|eternally|endlessly|for ever|infinitely|beyond|undyingly) (grateful|thankful|indebted|obliged|in your debt|appreciative)>",
			"i <(would|will|shall) (be|feel|remain)? .. (in your debt|indebted to you|owe you (everything|my life|so much|a great debt|forever))>",
			"<(forever|eternally) in your debt>",
			"i <(would|will) never forget (your|this|what you|the) (kindness|generosity|favour|favor|goodness|mercy|did|would)> ... (if|gave|hired|chose|forever)",
			"<(make|making|made) (me)? (me the (happiest|luckiest|proudest)|(all)? my dreams (come)? (true|a reality)|my (wish|prayers|life|year|decade))>",
			"<the (happiest|luckiest|most grateful) (person|man|woman|girl|guy|candidate|employee|human) (alive|on earth|in the world|ever|$)>",
			"<(someone|somebody|a person|anyone|a candidate|an applicant|people|a nobody|a beginner) (as (small|simple|lowly|inexperienced) as|like) (me|myself)> !(who|and|is|are)",
			"<(i am|am|feel|felt|so|just|i was) (so)? (lucky|fortunate|blessed|honoured|honored|humbled|grateful) (that|to)? (you)? (even|just|so much as) (talked|spoke|considered|consider|looked|look|gave|answered|invited|met|saw|be|have been|get|being|interviewed|replied)>",
			"<(a (great|big|wonderful|prestigious|famous|huge|grand)|such a|your (esteemed|prestigious|great|illustrious|noble|renowned)) (man|organisation|organization|institution|person|company) (as|like) (you|yours|yourself)>",
		],
		reason: "makes you small; thank them, and say what you would bring.",
		fixes: [offerWork, welcomeChance, showInterest],
		unless: ["(patients|customers|clients|students|families|she|he|they|mentor|grandmother)"],
	},
];

/** Questions that fish for approval. */
export const fishing: readonly PhraseRow[] = [
	{
		pattern: [
			"<(so|and|well|okay)? how (did|do you think) (you think)? (i (do|did|go|perform|come across|go over|fare|get on)|it go for me|my interview (go|went))> ?",
			"<did i (do|make|get|pass|come|seem|impress|perform|convince|succeed|win|ace|meet|stand|qualify|blow|mess|disappoint|answer) (okay|ok|alright|well|good|fine|enough|a (good|great|bad)|it|your|you|across|the (cut|grade|job|test|interview|role)|through|as|out|everything|up|right|all)> ?",
			"<did you (like|enjoy|love|appreciate) (me|my (answers|interview|performance|presentation|personality))> ?",
			"<(was|were|am) (i|my (answers|interview|performance)) ((even)? (good|qualified|strong|smart) enough|(ok|okay|alright|any good|acceptable|impressive) $|too (nervous|quiet|young|old|loud|honest)|what you (wanted|hoped|were|are|had)|a disappointment)> ?",
			"<(do|did|would) (you think|you believe|you feel|you say|you see)? (i|me) (have|stand|having|had|got|stood|see) (a|any|some|no|much of a|the slightest|even a|as) (real|good|decent|fair|small|realistic)? (chance|chances|shot|hope|prospect|future|possibility)> ?",
			"<(what|how) (are|good are|do you think are|about|high are) (my|the) (chances|odds|prospects)> !(of|that) ?",
			"<(please)? (tell|assure|reassure) me (that)? (i (got|have|passed|did|am|will|made|still|was)|you (liked|will|want|have|are|like|picked|chose)|it (went|is)|there is (hope|still|a))>",
			"(wondering|wonder|curious|know|hear|ask|asking) <(how i (did|performed|came across|fared|measured up)|if i (have|stand|had|made|did|passed|impressed) (a|any|an|well|the|you|good))> !(in (the)? (past|meeting))",
			"<(do|did|would) i (still|even) (have|stand) (a|any|some) (real|good|decent|fair|small)? (chance|chances|shot|hope)> ?",
			"<(is|was) there (still|even)? (a|any|some) (chance|hope|possibility) (for me|that i (might|will|could|get)|left)>",
			"<what (did|do) you (think|make) (of|about) (me|my (interview|answers|performance))> ?",
			"<i hope (that)? i (was|did|am) (okay|ok|alright|all right|good enough|fine|not too bad|enough)> $",
		],
		reason: "asks for reassurance; ask about the next steps, or for feedback after the decision.",
		fixes: [askNextSteps, askFeedback],
		unless: ["(patients|customers|flood|rain|project|audit|launch|umbrella|lunch|correctly|exam (board|for))"],
	},
];

/** What a writer holds against themselves, as whole clauses. */
const concessions: readonly string[] = [
	"i (know|realise|realize|understand|admit|am aware|appreciate|accept|recognise|recognize|acknowledge|may|might|am (probably|perhaps|clearly|obviously|certainly|surely|maybe)|am|guess|confess|fear|suppose|feel|think) (that)? (i)? (am|may|might|could|will|would|do|be|have)? (not|never|hardly|far from|nowhere near) (be|have|be the|even|exactly|always|seem|look|come across as){0,2} (the|your|a|an|as)? (most|best|strongest|ideal|perfect|right|first|obvious|smartest|brightest|sharpest|typical|usual|qualified|experienced|impressive|good|great|strong|traditional|top|natural|much|many|all|what you|who you) (qualified|experienced|skilled|educated|impressive|talented|suitable|polished|person|candidate|applicant|choice|fit|pick|one|match|qualifications|experience|skills|resume|cv|background|background for|enough|had|were|are|want|wanted|need|looking|expected|of the|out there)? !(of (the|our) (team|project)|said|mentioned|at|in|with|on)",
	"i (know|realise|realize|admit|am aware|understand) (that)? (my) (resume|cv|experience|background|qualifications|english|grades|record|degree|skills|portfolio|work history|education|profile) (is|are|may|might|does|do) .. (not|less|thin|weak|lacking|limited|poor|short|unimpressive|modest|patchy|far|bad|little|nothing|much|low|a bit)",
	"i (am|know i am|realise i am|realize i am|may be|might be|guess i am) (probably|perhaps|only|such)? (a)? (long shot|underdog|nobody|failure|loser|burden|risk|gamble|disappointment|mess|wild card|dark horse|bad (candidate|fit|choice)|slow learner)",
	"(who|why) (would|should|will) (you|anyone|anybody|ever)? (ever|even)? (hire|want|choose|pick|employ|take) (someone|somebody|a person|anyone)? (like)? me",
	"i am (a|an) (nobody|absolute beginner|total beginner|complete beginner|simple (man|woman|person|girl|guy|nurse|worker)|failure)",
	"(despite|in spite of|even with|notwithstanding) my (lack of|limited|little|inexperience|poor|shortcomings|weak|modest|low|lacking|weaknesses|missing|insufficient|unimpressive)",
	"(hold|count) .. (age|gap|inexperience|past|it|that|lack of .. ) against me",
	"i am not (that|so|the)? (smart|sharpest|smartest|brightest|clever|cleverest|quickest|most (qualified|experienced|talented|intelligent|gifted|polished|impressive|educated))",
];

/** What makes a gap a fact: how it would be closed, or that it is not about worth. */
const CANDID: readonly string[] = [
	"(here is how|to close (the|that) gap|i (would|plan to|will) (close|bridge|fill) (the|that))",
	"not (said|mentioned|explained|made|shown|been clear|answered|have the (date|time|name|number))",
	"(the (only|last|first) (candidate|interview|one))",
	"never (drop|miss|let|lose|lost)",
	// What may be is conceded by nobody.
	"^ (if|should|in case) (i|it|this)",
	// What apologises for nothing has a rule of its own.
	"(excuse|pardon|forgive|overlook|ignore|sorry (for|about)) my (bad|poor|broken|limited|weak|not perfect)? (english|grammar|spelling|accent|writing|handwriting|typos|mistakes)",
	"i (am|was) not (the)? (most|best) .. (of|on) (our|the) (team|shift)",
];

/** Concessions about oneself, which the reader had not made. */
export const selfDeprecation: readonly PhraseRow[] = [
	{
		// Before a "but" the clause can go, and what stands after it is the point.
		pattern: concessions.map((clause) => `^ <${clause} ...> (but|yet)`),
		reason: "argues against yourself; leave it out, and say only what follows.",
		fixes: [{ ...leaveOut, title: "Leave the concession out" }, offerWork, showInterest],
		unless: CANDID,
		evenNegated: true,
	},
	{
		pattern: [
			...concessions.map((clause) => `<${clause}>`),
			"<(i (know|realise|realize|am (sure|certain|aware)|understand|suppose|guess|imagine|fear|doubt)|you (must|probably|surely|will|certainly)|there are|others|other candidates) .. (better|stronger|far better|more (qualified|experienced|suitable|impressive|deserving|skilled|talented)) (candidates|applicants|people|options|ones|qualified|than (me|i am|i|mine|myself))> .. (than (me|i|mine|myself)|$|out there|but|but i|for)",
			"(others|other (candidates|applicants|people)|candidates|applicants) .. <(better|stronger|more (qualified|experienced|suitable|impressive|deserving|skilled)) than (me|i am|i|mine|myself)>",
			"i (do not (think|believe|know if|know whether)|doubt (that|if|whether)?|am not sure|wonder|am afraid|fear|worry) (that|if|whether)? <i (am|would be|will be|was|could be|have|stand|would|ever|can) (even|ever)? (good|smart|qualified|experienced|strong|clever|worthy|capable|skilled|a chance|a hope|any chance|much (of a)? chance|measure up|enough|the right|up to|not) (enough|a chance)?> !(clear|sure)",
			"i <(am|feel|was|felt) (not|hardly|un|never) (worthy|deserving|good enough|smart enough|qualified enough|clever enough|important enough)>",
			"i am <unworthy (of|to)?>",
			"i <(do not|did not|hardly|don't) (deserve|merit) (this|it|the|to be|your|such|any|a)> !(credit|praise|all the)",
			"<i am (only|just|merely|but|nothing (but|more than)) (a|an|some) (simple|lowly|humble|poor|mere|small|plain|ordinary|little|lone|average|country|old|regular|young|nobody)> !(team|group|part)",
			"i <(have|do not have|have not got) (nothing|little|not much|much|anything|a lot|very little|almost nothing) (special|else|much|great|impressive)? to (offer|show|give|bring)> ... (but|only|except|and|compared|yet|$|other)",
			"(please|kindly|hope you (can|will|could)|could you|ask you to) .. <(overlook|look past|see past|look beyond|ignore|excuse|forgive|disregard|bear with|put up with|not mind) (my|the fact that i|that i) (lack|lacking|limited|poor|missing|weak|age|gap|gaps|shortcomings|inexperience|little|bad|low|background|faults|flaws|weaknesses|past|am|do not|have not|have no|grades|failings|short)>",
			"i (know|realise|realize|am aware|admit) (that)? <i am not (so|that|too|the|all that|particularly)? (smart|clever|bright|talented|educated|skilled|qualified|experienced|special|good|strong|young|pretty|sharpest|smartest|brightest|fastest|best|strongest)>",
		],
		reason: "argues against yourself; leave it out, or name how you would close the gap.",
		fixes: [offerWork, showInterest, welcomeChance],
		unless: [...CANDID],
		evenNegated: true,
	},
	{
		pattern: [
			"<i (do|may|might|did) not (meet|fulfil|fulfill|satisfy|match|tick) (all|every|each|most|many|half|some)? (of)? (the|your)? (requirements|requirement|criteria|qualifications|boxes)>",
			"<(although|though|even though) i (lack|do not have|am lacking|have (little|no|limited)|may lack) (the|any|much|relevant|direct|enough)? (experience|skills|qualifications|degree|education|training)> !(... i)",
			"<my lack of (relevant|direct|formal|prior|practical|real|industry)? (experience|qualifications|skills|education|training|knowledge)>",
			"i (am|was) <not (good|great|skilled|strong|talented|gifted) at>",
			"i <(doubt|question|am (afraid|worried)|fear|worry) (that|if|whether)? i (have|am|would be|can|could|will be|possess|fit|belong|deserve) (the|enough|good enough|qualified|able|right|capable|ready|up to|not|a|really)>",
		],
		reason: "argues against yourself; leave it out, or name how you would close the gap.",
		fixes: [offerWork, showInterest],
		unless: [
			"(but|learn|learned|learnt|confident|eager|quick|willing|able|bring|course|until|which is why|yet|applied)",
		],
		evenNegated: true,
	},
];
