import { says } from "../wording.js";

/** What stands before the work in a wish to do it. */
const LEADS_TO_WORK = [
	"(would|will|should|could) .. (love|like|enjoy|relish) .. to",
	"(would|will|should) (*){0,2} (be|feel) .. {glad} .. (for|to have) the (chance|opportunity) to",
	"(would|will|be) .. (cool|great|awesome|amazing|nice|fun|wonderful|fantastic|lovely|brilliant|incredible) to",
	"(honour|honor|privilege|joy|dream|pleasure|thrill|treat) to",
	"{glad} if i (can|could|may|might|get to|am|were)",
	"(welcome|relish|value|jump at|love|like|appreciate|hope for|hoping for|grateful for|excited (about|by|for)) .. (chance|opportunity) .. to",
	"((i|^) (am|have|had|do|also|still|very much|so much|sincerely|would|only|now|always|most of all){0,3} (hope|hoping|want|always wanted|wish|mean|intend|aim|dream)|my .. (hope|wish|desire|dream) is|desire|ready) .. to",
	"(hope|hoping|hopeful) (very much)? (that)? (i|we) (will)? (can|could|may|will|get to|might|be able to)",
	"(gladly|happily|willingly)",
	"i would (much|far|still|so much)? rather ..",
	"(could|can) imagine .. to",
];
const LEADS_TO_WORKING = [
	"(would|will|should|could) .. (love|like|enjoy|relish) ..",
	"(chance|opportunity|prospect|idea|thought|possibility) .. of",
	"(look|looking) forward to ..",
	"(dream|dreaming) of ..",
	"(could|can) .. (see|imagine|picture) .. (myself|me) ..",
];

/** Shows interest in the role or the employer: as a feeling, as a wish to do the work, or by preferring it to others. */
export const isEnthusiastic = says({
	ways: [
		// A feeling of the writer's own.
		"{own} (excite|excited|excites|exciting to (join|work|imagine|think|be)|enthusiasm|enthusiastic|enthusiastically|enthused|thrilled|eager|eagerly|keen|keenly|passionate|energised|energized|energising|energizing|motivated|tempted|stoked|pumped|psyched|fired up|inspired to|inspired by|drawn to|over the moon|delighted (to|by|at)|excitement|eagerness|keenness)",
		"(can not|could not|hardly) wait",
		"(attracts|attracted|appeal to|appeals to|appealed to|interests|interested|draws|drew|tempts|tempted|excites|excited|suits|motivates|intrigues|speaks to) me",
		// Interest.
		"{own} (am|remain|remains|remained|still|very|highly|strongly|deeply|more|be|super|so|continue|greatly|most|been|keenly) .. (interested|interesting in) !(to (learn|know|hear|see|find|read) .. (if|whether|when|how|where|what))",
		"(my|of) (own)? .. interest (in|for|has|have|is|remains|was|only|continues|grew|grows|stays|to me)",
		"(increased|strengthened|reinforced|confirmed|renewed|deepened|reiterate|reaffirm|restate|express|reconfirm|sharpened) .. (interest|wish|desire)",
		"(increased|strengthened|reinforced|confirmed|renewed|deepened) (how|that|my) .. (want|feeling|sense|wish|like)",
		// The wish to do the work.
		`(${LEADS_TO_WORK.join("|")}) {work-there}`,
		`(${LEADS_TO_WORKING.join("|")}) {working-there}`,
		"(would|will|should) (*){0,2} (be|feel) .. {glad} .. to !({courtesy}) * !(you)",
		"(hope|hoping|love|like|want|wanting|chance|opportunity) .. to !({courtesy}) * (with|for) (you|u|your)",
		"{glad} if i (can|could|may|might|get to|am|were) (a part|part|chosen|selected|hired)",
		"(would|will) be .. (happy|proud|glad|honoured|honored) (at|in|with you|on (your|the)|there|here|among)",
		"(would|will) be .. to (come and)? work (for|with|at|in) (you|your|the)",
		"(i|^) .. (loved|liked|enjoyed) (the|your) .. (place|shop|team|school|crew|section|kitchen|atmosphere|feel)",
		"nothing would (please|make|give|thrill)|right up my (street|alley)|(hope|please) .. think of me",
		"(if|should|when|whenever) ... (post|role|position|opening|job|vacancy|cover|place|spot|contract|opportunity|something) .. (come up|comes up|comes free|come free|open up|opens up|opens|open|arises|arise|becomes available|become available|turns up)",
		"(sounds|seems|feels|looks|is) .. (right|perfect|made|ideal) for me|(high|highly) on my list|my .. dream to|jump at (it|that|this)|first in (the)? (queue|line)|(wanting|want) (the|this|it|that) .. (more|most|badly|so much)|(part|bit|side) of .. i .. (like|love|enjoy) (best|most)",
		"(gladly|happily|willingly) (lose|spend|give|accept|cook|drive|stay|travel)",
		"(could|can) .. (see|imagine|picture) .. (myself|me) .. (there|here|with you|in (it|the|this|that|your))",
		"where i (want|would (much|far|still)? (rather|most)? (be|work|like|love)|would like|would love|hope|belong|see myself|would be)",
		// The wish to have it.
		"(want|wanted|like|love) (the|this|your|that) .. {job}",
		"(would|do) (very much|still|love to|also|so)? (like|want) (it|to have it|to get it)",
		"made me want|makes me want|make me want",
		"up for (it|this|the (job|role|challenge|work))|(am|be|totally|very|so|still) down (to|for)|count me in|all in|i am sold",
		"(top|head) of my list|high on my list|love the (idea|prospect|thought|chance) of|(right|perfect|natural|ideal|logical) .. (step|move|place|home) for me|feels (right|like home)",
		"i would (come|accept|say yes|start|jump|take it) .. (tomorrow|today|gladly|at once|heartbeat|right away|on the spot|like a shot)",
		"(hope|hoping) ... (it|this|that) will be (you|your|yours|me|mine)",
		// Preferred to others.
		"(yours|this|that|it|here|the one|{job}) .. (i would (choose|pick|take|go for|most like)|(first|top) choice)|my (first|top) choice",
		"i would (much|far|still|so much)? rather .. (from the inside|with you)",
		"(sorry|sad|gutted|hate|loath|reluctant) to (miss|lose) (it|this|out|the|that)",
		"(first|only|best) {job} .. (in|for) .. (years|months|ages|while|long time)",
		"more (convinced|certain|sure|determined|interested|keen) .. (than|that|of|about)",
		"(like|liked|love) (it|this|that|the (*){1,3}) (more|better) (the (longer|more)|every|each)",
		"(like|love) (your|what you) (team|company|approach|work|values|do|are|culture|school|shop|mission|product|products|style)",
		"(sounds|looks|seems|feels) like (a|an|the) .. (opportunity|fit|role|job|place|challenge|match) (for me|$)|dream come true|dream (job|role|company|post)",
		"(this|that|it|yours) is .. (place|job|role|one|school|team|company|work|career) for me",
		"i .. (love|admire) (the|your) (*){0,2} (mission|work|idea|values|approach|culture|vision|ethos|place|atmosphere)",
		"(exactly|just|precisely|very) (the|what) (kind|sort|type) ... i .. (find|love|enjoy|like|want|thrive|hoped|hope|look)",
		"{job} i would .. (enjoy|love|like|relish)|i would .. rather be (in|at|with|there)|(keep|bear|have) me in mind|(love|like) to (stay|keep) (in touch|connected)",
		"(exactly|just|precisely) (the|what) (*){0,3} i (do|did|want|love|enjoy|find)",
		"(exactly|just|precisely|very) (the|what) .. (kind|sort|type|place|work|job|role|team|thing)? .. i .. (want|wanted|looking|hoped|hoping|love|look) (for|to)?",
		"(sounds like|is|feels like|seems) .. (the)? (kind|sort|type) of (*){1,2}(i|where i) (would|could|want|love|enjoy|thrive)",
	],
	unless: ["(no longer|not|less|hardly) (very|so|that|too|as)? (excited|interested|enthusiastic|keen)"],
});
