import type { PhraseText } from "../phrase-text.js";
import { placesOf, says } from "../wording.js";

/**
 * Whether a sentence names something concrete from the interview: what was said, shown or asked there, or a gap of a
 * template that stands for it. `plain` is the sentence's plain text.
 */
export function namesTopic(text: PhraseText, plain: string): boolean {
	if (isGap(plain)) return true;
	if (isAboutHiring(text)) return false;
	const isTopic = (object: string) => !OF_HIRING.test(object) && hasContent(object);
	for (const { object } of said(text, plain)) if (isTopic(object)) return true;
	for (const { object } of praised(text, plain)) if (isTopic(object.replace(PRAISE, " "))) return true;
	return false;
}

/** A wish to talk in the future names nothing that was said; an application is no topic. */
const isAboutHiring = says({
	ways: [
		"would .. (welcome|love|like|appreciate|be .. (happy|glad|delighted|pleased)) .. (to (discuss|talk|speak|hear|learn|meet|know|chat|explore|see|visit|find)|the (chance|opportunity)|an|a|any|hearing)",
		"(future|other|another|different|similar) (opportunity|opportunities|openings|opening|role|roles|position|positions)",
		"feedback|my application|applied|resume|update|updates",
		"(withdraw|withdrawing|withdrawal|decline|declining|declined)",
	],
	unless: [
		"enjoyed|loved|liked|struck|fascinated|conversation|discussion|like you|like how|thanks .. for .. (showing|sharing|telling|walking|explaining)",
	],
});

/** Words that lead to what was said. What it was stands behind them, or in the marked place. */
const said = placesOf([
	// A conversation about something.
	"{talk} ({meanwhile}){0,3} (about|on|of|in|into|to|for|around|through|regarding|how|why|what|where|that)",
	"(insights|insight|thoughts|ideas|idea|stories|story|questions|question|points|point|comments|comment|doubts|descriptions|description|account|overview|summary|presentation|demonstration|worry|worries|concern|concerns|remark|remarks|views|view|explanation|examples|example|perspectives|perspective|approach|plan|plans|vision|emphasis|focus|thinking|scenario|version of|picture|challenge|challenges|problem|correction|answer|tip|advice|suggestion|recommendation|hint|warning|your interest) ({meanwhile}){0,2} (about|on|of|in|into|to|for|around|regarding|how|why|what|where|that)",
	"(learn|learned|learning|learnt) ... from your (questions|talk|team|colleagues|answers|explanation|examples) .. (mainly|especially|particularly|mostly|above all)? (on|about|how|why)",
	"~((would|will|should|shall) (*){0,1}) (hear|hearing|heard|learn|learning|learned|learnt|(know|knowing|understand|understanding) more|(get|getting|got) to know) .. (about|how|why|what|where|of|that)",
	"(spend|spent|spending) (*){1,4} (on|talking|discussing) (why|how|the|your)",
	"(bit|piece|part|segment|slide) (about|on|where (you|we)|when (you|we))",
	"(had no idea|had not expected|did not know|had not (realised|realized|known)|never knew|was surprised) (that|how|to|you|the|your)",
	// What somebody told.
	"(you|we|he|she|they|your (*){1,2}|for|of|by|and|enjoyed|appreciated|to|was|am|felt) (you|your|both|all|also|have|had|were|just|kindly|so|then|openly){0,2} {told}",
	"(inspired|struck|impressed|energized|energised|fascinated|intrigued|moved|surprised|encouraged) (by|with|from|at)",
	"(you|he|she) (said|noted|explained) !(i|you|it|they|we|about|to|that|a (week|few|couple))",
	"{told-me} (about|of|that|how|why|what|in)",
	"<* ... ...> as (you|we) (both|all)? (*){0,1} (said|put it|mentioned|noted|pointed out|described it)",
	"as (you|we) (said|mentioned|discussed|noted|pointed out)",
	"you (asked|wondered|wanted to know) (me)? (about|how|whether|why|if|for|what)",
	"(the|those|these|your|that|this|two|three) <* ..> (that|which)? (you|we|they|he|she) (all|have|had|both|also|just|are|were|was){0,2} {shown}",
	"(the|that|those) <!(interview|main|only|big|open|other|next|last|first|second|whole|real) *> (question|exercise|problem|puzzle|task|case|demo|test|scenario) (was|stayed|made|got|showed|taught|gave|left)",
	"{work-term} (after|since) (our|the|leaving|we|your)",
	"(after|since) (our|the|leaving|we) (interview|conversation|call|meeting|chat|talk|* office|met|spoke|talked|visit) ... (research|read|looked|thought (more|about|further|again)|been thinking|worked|tried|remembered|realised|realized|sketched|drafted|built|put together|sketching|reading|trying)",
	// What stayed.
	"(keep|kept|been|still|am|was) (mulling|musing|pondering|reflecting|puzzling|thinking|returning|coming back|going back|chewing) (about|to|of|on|over)",
	"(thought|think|thinking) (more|further|again|a lot|hard)? (about|of|over)",
	"(thing|things) .. (stayed with|struck|stuck with|impressed) me",
	"(what)? (stayed|stuck|stays) with me .. (is|was|were)",
	"(was|is|were) (my|the|a)? .. (favourite|favorite|highlight|best|high point) .. (was|is|were)",
]);

/** Words of praise or likeness that lead to a thing, which counts where it is more than what every writer praises. */
const praised = placesOf([
	// What the writer liked.
	"(i|and|^) .. (liked|loved|like|love|enjoyed|admired|appreciated) .. (your|(what|when) (you|your)|the (way|idea|fact))",
	"(i|and|^) .. (liked|loved|like|love|enjoyed|admired|appreciated|impressed|glad|pleased|happy|delighted|moved|surprised) .. (how|that you|that your|to (see|hear|learn|find|watch|meet !(you)|taste|try)|that (the|your|you|we)|seeing|hearing|watching|meeting !(you)|the (way|idea|fact))",
	"(treat|fascinating|interesting|great|good|lovely|wonderful|eye-opening|exciting|inspiring|pleasure|joy|fun|impressive) to (see|watch|taste|try|touch|meet !(you)|hear|visit)",
	// What was shown or let do.
	"(for|to) (letting|let|allowing) (me|us) !(know|reschedule|interview|off|in|down|come|visit)",
	"(for|to) having (me|us) (round|around|through|over|to the|at the|in the|on the)",
	"(interview|interviews|interviewed|meeting|met|call|visit) ({meanwhile}){0,3} (about|regarding|concerning)",
	"for .. (walking|walk|tour) <the (*){1,4}> with (me|us)",
	"(for|to|of|you|your) (showing|walking|walk|taking|guiding|driving|introducing|show|take) (me|us) (round|around|through|to|out|over|in|up|down|the|how|what|your|some)",
	"(let|letting) me !(know|interview|reschedule|off|in|down)",
	"for (the|a|your) .. (tour|walk|demo|glimpse|lunch|trial|shift) (of|through|around|round|to|at|into|in|on|with)",
	"(for|the|a) .. (hour|hours|minutes|afternoon|morning|session) on",
	"(for|about) being .. (honest|open|frank|candid|straight|clear) (about|on|regarding)",
	// What did something to the writer.
	"what .. (struck|impressed|moved|surprised|intrigued|stayed with|stuck with|resonated with) me .. (was|is|were)",
	"^ !(i|my|what|it|thank|thanks|thanking) <* ... ..> {moved}",
	"^ !(i|my|it|thank|thanks|thanking|this|there|that|yours|meeting you|after|since|when|while|although|if|as) <* ... ...> (was|is|were|are|sounds|sounded|seems|seemed|looks|looked) .. {appraised}",
	"(the|your|that|this|those|these) !(i) <* ... > (is|was|are|were|sounds|looks) .. (one|ones|something|a *|the (kind|sort) of *|exactly|just|like|close|similar|familiar|what) .. (i (have|had)? .. (solved|cleared|built|ran|led|faced|met|know|knew|worked|dealt|handled|did|done|tackled|saw|seen|fixed|managed|taught|used|argued|fought)|my .. (work|team|school|ward|shop|kitchen|project|projects))",
	"^ (the|your|those|that|these) <* ...> (showed|taught) me (how|that|what|why)",
	"^ (seeing|watching|tasting|trying|hearing|meeting) <(the|your|how) ... ...> (was|were|is|made|gave|left|felt|told|showed|taught|helped)",
	"^ (the way|how) (you|your *|the team|she|he) <* ...> (was|is|taught|stayed|made|impressed|reminded|struck|showed|gave)",
	"(the|that) <..> (session|exercise|tour|case study|task|walk|trial|lesson) (on|about|with|through|of)",
]);

/** When they will decide and how they treat candidates: said, and still no topic. */
const OF_HIRING =
	/^\W*(?:that |a |the |your |i (?:would|will|could|might) |you (?:had|have) )?(?:decision|hear|timeline|time line|hiring|process|open )|\b(?:deci(?:de|ding|sion)\w*|hear (?:from|back)|what (?:comes|happens|is) next|how things go|(?:panel|committee|board) (?:would|will|meets?|is|was)|would hear|answers?|results? in|time ?lines?|hiring|next (?:steps?|stages?|rounds?|phase)|interviewing|candidates?|let (?:me|us) know|(?:get|be|come) (?:back|in touch)|follow(?:ing)? up|start date)\b/;
/** What every writer praises. */
const PRAISE =
	/\b(?:such|passion|passionate|dedication|dedicated|energy|commitment|kindness|warmth|warm|hospitality|friendl\w+|professional\w*|atmosphere|environment|wonderful|amazing|incredible|whole|answers?|questions?|thoughtful\w*|offices?|building|facilit(?:y|ies)|campus|premises|place|space|consideration|response|reply|email|e-mail|convenience|schedule|calendar|guidance|support|patience|understanding|confidence|invitation|assistance|website|posting|advert|note|message|company|colleagues?|colleague|name|side|end|part|hands|advice|encouragement|generosity|trust|faith|courtesy|success|future|search|door|desk|inbox|voicemail|call|calls|letter|comments?|inputs?|kind|busy|valuable|precious|career|organi[sz]ation|school|hospital|requirements?|expectations?|esteemed)\b/g;

/** A gap of a template that stands for something said in the interview. */
const TOPIC_GAP =
	/[[{(<][^[\]{}()<>]{0,80}\b(?:topics?|specific|aspects?|challenges?|projects?|discussed|mentioned|something|insights?|initiatives?|pain points?|details?|shared|learned|heard|said|shown|subject|moment)\b[^[\]{}()<>]{0,80}[\]})>]/;
const NAMES_GAP =
	/\b(?:enjoyed|conversations?|discuss\w*|sp(?:eak|oke)\w*|talk\w*|learn\w*|hear\w*|excited|insights?|interest\w*|drawn|mentioned|particularly|energi[sz]ed|appreciated)\b/;

function isGap(plain: string): boolean {
	return TOPIC_GAP.test(plain) && NAMES_GAP.test(plain) && !/\bremain\b/.test(plain);
}

const ANY_GAP = /\[[^\]]*\]|\{[^}]*\}+|<[^>]*>/g;
const ROLE_PHRASE =
	/\b(?:the|a|an|your|this|my|our)? ?(?:[\w/&'.()+-]+ ){0,6}?(?:roles?|positions?|jobs?|opportunit(?:y|ies)|openings?|internships?|vacanc(?:y|ies)|programs?|programmes?|applications?|interviews?)\b(?: (?:at|with|in|for) [\w.&'-]+)?/g;

/** What stands in every interview: none of it is a topic. */
const EMPTY = new Set(
	`role position job team teams company companies opportunity organization organisation firm department group office program programme internship interview process candidate candidates
	work working works worked projects project challenges challenge goals goal mission culture values value people colleagues everyone staff thing things more much lot little bit you your yours yourself our us me my i we he she him her his the a an
	to of in at for on with about and or as is are was were be been being have has had do doing does did done this that these those it its their they them what how why who which where when whether some any all both each other
	january february march april june july august september october november december
	next steps step day days today yesterday tomorrow week weeks monday tuesday wednesday thursday friday saturday sunday morning afternoon evening last great good interesting exciting really truly especially particularly further better very so also just then than from by into
	meet meeting met speak speaking talk talking chat chatting discuss discussing discussed learn learning hear hearing see seeing get getting know knowing solve solving would could can will might may am are not but if because while during today's
	looking look need needs want wants references reference referees resume cv portfolio samples documents transcript practice store shop school clinic hospital hotel restaurant agency studio centre center business site
	involve involves entail entails process detail details background experience skills needs hiring future update updates decision feedback time since around call conversation discussion information able open openings new current currently there here one opportunity engineering company's team's help helpful need additional further fit enthusiasm interest interested`.split(
		/\s+/,
	),
);

/** Whether words name something that does not stand in every interview. */
function hasContent(object: string): boolean {
	const rest = object.replace(ANY_GAP, " ").replace(ROLE_PHRASE, " ");
	const words = rest.match(/[\p{L}][\p{L}'-]*/gu) ?? [];
	return words.some((word) => word.length > 2 && !EMPTY.has(word) && !EMPTY.has(word.replace(/'s$/, "")));
}
