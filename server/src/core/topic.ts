/** A gap of a template that stands for something said in the interview. */
const TOPIC_GAP =
	/[[{(<][^\]})>]*\b(?:topics?|specific|aspects?|challenges?|projects?|discussed|mentioned|something|insights?|initiatives?|pain points?)\b[^\]})>]*[\]})>]/;
const ANY_GAP = /\[[^\]]*\]|\{[^}]*\}+|<[^>]*>/g;

/** Words that lead from the conversation to what it was about. */
const MEANWHILE =
	"(?: (?:with|to) (?:me|us|you)(?: (?:and|all) \\w+)?| (?:on|last) \\w+day(?:'s)?| today| yesterday| earlier| this \\w+| (?:over|by|on the) (?:phone|video|zoom|lunch|coffee)){0,3}";
const LEADS = new RegExp(
	`\\b(?:conversations?|discussions?|chat|talk(?:ed|ing)?|sp(?:oke|eak(?:ing)?)|insights?|thoughts|ideas|stor(?:y|ies)|ideas?|wish(?:es)?|questions?|points?|comments?|doubts?|descriptions?|accounts?|overviews?|summar(?:y|ies)|presentations?|demonstrations?|worr(?:y|ies)|concerns?|remarks?|views?|explanations?|examples?|perspectives?|(?:hear|learn)(?:d|t|ed|ing)?(?: (?:more|a lot|so much|much))?|your interest|approach|plans?|vision|emphasis|focus|thinking|question|meeting with (?:me|us)(?: \\w+){0,2})${MEANWHILE} (?:about|on|of|in|into|to|for|around|regarding|how|why|what|where|that) (.+)|\\b(?:you|we|for|of|by|and|enjoyed|appreciated|to|was|am|felt) (?:really |very |\\w+ly )?(?:discuss(?:ed|ing)?|explain(?:ed|ing)?|shar(?:ed|ing)|show(?:n|ed|ing) (?:me|us)|walk(?:ed|ing)? (?:me|us) through|describ(?:ed|ing)|you mentioned|(?:said|told|saying|telling)(?: me| us)? (?:about|of)|talk(?:ed|ing)? (?:me|us) through|(?:inspired|struck|impressed|energi[sz]ed|fascinated|intrigued) by) (.+)`,
);

/** What struck the writer, told by what it was: "the way you rest the duck taught me more". */
const STRUCK =
	/^\W*(?:and |but |also,? |for me,? )?(?:the way|how|watching how|seeing how|hearing how) (?:you|your \w+|the team|she|he) (.{6,}?) (?:was|is|taught|stayed|made|impressed|reminded|struck|showed|gave)\b|\b(?:what )?(?:stayed|stuck|stays) with me (?:most |longest )?(?:is|was|were) (.+)|\b(?:the|that) ((?:\w+ )?(?:session|exercise|tour|case study|task|walk|trial) (?:on|about|with|through|of) .+?) (?:was|were|is)\b/;

/** What stayed with the writer, without a word for the conversation. */
const NOTICED =
	/\bi (?:really |especially |particularly |\w+ly )?(?:liked|loved|admired|enjoyed|appreciated|was (?:\w+ly |very )?(?:glad|pleased|happy|delighted|impressed|moved|surprised)) (?:how |that |to (?:see|hear|learn|find)(?: (?:how|that))? |(?:hearing|seeing|watching) )(.+)/;

/** What the reader asked about, made or showed: "the light table that you built". */
const SHOWN =
	/\b(?:you (?:\w+ly )?asked (?:me )?(?:about|how|whether|why) |your question (?:was|came) )(.+)|\bthe ((?:(?!where\b|when\b|opportunit|information|time|role|position|job|detail|insight|hour|chance|attention|advice|interest|kindness|support|feedback|updates?|offer|e-?mail|message|date|decision|timeline|interview|invitation|call)[\w'-]+ ){1,5}?)(?:that |which )?you (?:have |had |all )?(?:built|made|showed|shown|drew|described|mentioned|brought up|told|explained|designed|started|sketched|demonstrated|set up|spoke (?:of|about)|talked about|played|wrote)\b|\bthe ((?!interview|main|only|big|open|other|next|last|first|second|whole|real)[\w-]+ )(?:question|exercise|problem|puzzle|task|case|demo) (?:was|is|stayed|made|got|has|showed|taught|gave|left)\b|\blove what you(?:'re| are)? (?:do|doing|make|making|build|building) (?:with|in|for|at) (.+)/;

const FAVOURITE =
	/ (?:was|were|is) (?:my |the )?(?:favou?rite|highlight|best) (?:part|moment|thing|bit|question|of)?\b/;

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
	detail details background experience skills needs hiring future update updates decision feedback time since around call conversation discussion information able open openings new current currently there here one opportunity engineering company's team's help helpful need additional further fit enthusiasm interest interested`.split(
		/\s+/,
	),
);

/** Whether a sentence names something concrete from the interview: what was said, shown or asked there. `plain` is its plain text. */
export function namesTopic(plain: string): boolean {
	if (isTakenUp(plain)) return true;
	const shown = SHOWN.exec(plain);
	if (shown && hasContent(shown[1] ?? shown[2] ?? shown[3] ?? shown[4] ?? "")) return true;
	// A wish to talk in the future names nothing that was said.
	if (
		/\b(?:would|'d) (?:welcome|love|like|appreciate|be (?:happy|glad|delighted))\b/.test(plain) &&
		!/\benjoyed\b/.test(plain)
	)
		return false;
	if (
		/\b(?:feedback|my application|applied|resume|update)\b/.test(plain) &&
		!/\b(?:enjoyed|conversation|discussion)\b/.test(plain)
	)
		return false;
	if (
		TOPIC_GAP.test(plain) &&
		/\b(?:enjoyed|conversations?|discuss\w*|talk\w*|learn\w*|hear\w*|excited|insights?|interest\w*|drawn|mentioned|particularly|energi[sz]ed|appreciated)\b/.test(
			plain,
		)
	) {
		if (!/\bremain\b/.test(plain)) return true;
	}
	if (
		/\bafter (?:our|the|leaving) (?:interview|conversation|call|meeting|chat|\w+ office)\b.*\b(?:research|read|looked?|thought|think|worked?|tried|remembered|realised|realized)\b/.test(
			plain,
		)
	)
		return true;
	const struck = STRUCK.exec(plain);
	if (struck && hasContent(struck[1] ?? struck[2] ?? struck[3] ?? "")) return true;
	const lead = LEADS.exec(plain) ?? NOTICED.exec(plain);
	if (!lead) {
		const favourite = plain.search(FAVOURITE);
		return favourite >= 0 && hasContent(plain.slice(0, favourite));
	}
	// When they will decide, or which places are open, is no topic of the conversation.
	if (
		/^(?:that )?(?:a |the |your |i (?:would|will|could|might|'d) |you (?:had|have) )?(?:decision|hear|timeline|time line|hiring|process|open\b)/.test(
			lead[2] ?? "",
		)
	)
		return false;
	return hasContent(
		(lead[1] ?? lead[2] ?? "").split(/[;!?\u2014]|\. |, and i\b| and (?:i|it|am|remain|would|look)\b/)[0] ?? "",
	);
}

/** Whether words name something that does not stand in every interview. */
function hasContent(object: string): boolean {
	const rest = object.replace(ANY_GAP, " ").replace(ROLE_PHRASE, " ");
	const words = rest.match(/[\p{L}][\p{L}'-]*/gu) ?? [];
	return words.some((word) => word.length > 2 && !EMPTY.has(word) && !EMPTY.has(word.replace(/'s$/, "")));
}

/** What a thing did to the writer who heard or saw it. */
const MOVED =
	"(?:(?:has |have |had |really |also |\\w+ly ){0,3}(?:(?:stayed|stuck|remained|resonated) with me|struck me|intrigued me|made me think|(?:got|set) me thinking|rang true|hit home|reminded me of|caught my (?:eye|attention)))";
/** How people take up something from the interview without a word for the conversation. What it was is captured. */
const TAKEN_UP: readonly RegExp[] = [
	new RegExp(`^(?:but |and |also,? )?(?!i |my |what )([^.!?:;]{1,120}?) ${MOVED}\\b`),
	/\bthings? (?:stayed with me|struck me|stuck with me|impressed me)(?: \w+){0,2}: (.+)/,
	/\bwhat (?:\w+ly )?(?:struck|impressed|moved|surprised|intrigued|stayed with|stuck with|resonated with) me(?: (?:the )?most)? (?:was|is|were) (.+)/,
	// A problem of theirs that the writer knows: "the drainage by the oaks is one I solved".
	/\b(?:the|your|that|this) ((?!i\b)(?:(?!my\b|i\b)[\w'-]+ ){1,10}?)(?:is|was|are|were|sounds?|looks?) (?:\w+ly |very |so |much ){0,3}(?:one|ones|something|a \w+|the (?:kind|sort) of \w+|exactly|just|like|close|similar|familiar|what)(?: (?:to|the|one|from|what|that|which|like)){0,4} (?:i(?:'ve| have| had)? (?:\w+ly |also |once |well )?(?:solved|cleared|built|ran|led|faced|met|know|knew|worked|dealt|handled|did|done|tackled|saw|seen|fixed|managed|taught|used)|my (?:own |last |first |former |current )?(?:work|team|school|ward|shop|kitchen|projects?))\b/,
	/\bthank(?:s| you)\b[^.!?]{0,80}? for (?:the (?:\w+ )?(?:tour|walk|demo|glimpse) (?:of|through|around|to|at|into|in)|walking|(?:letting|having) (?:me|us) (?:see|watch|try|sit in on|taste|test|observe|shadow|help with)|showing (?:me|us)) (?!me through)(.+)/,
	/^(?:but |and |also,? )?(?:seeing|watching|tasting|trying) ((?:the|your|how) .{1,120}?) (?:was|were|is|made|gave|left|felt)\b/,
	/\bit was (?:\w+ ){0,3}?(?:treat|fascinating|interesting|great|good|lovely|wonderful|eye-opening|exciting|inspiring|pleasure|joy|fun|impressive) to (?:see|watch|taste|try|touch) ((?:the|your|how) .+)/,
	/^(?:the|your) ((?:[\w'-]+ ){1,8}?)(?:showed|taught) me (?:how|that|what|why)\b/,
	/^as (?:you|we) (?:said|mentioned|discussed|noted|pointed out),? (.+)/,
	/^you (?:also |\w+ly )?(?:mentioned|explained|described|pointed out)(?: that| how| why)? (.+)/,
	/\bsince (?:our|we|the) (?:\w+ )?(?:talk|talked|conversation|interview|spoke|met|call|meeting|visit),? i(?:'ve| have)? (?:\w+ly )?(?:sketched|read|tried|drafted|built|put together) (.+)/,
];

/** When they will decide and how they treat candidates: said, and still no topic. */
const ABOUT_HIRING =
	/\b(?:deci(?:de|ding|sion)\w*|hear|time ?lines?|weeks?|hiring|hire|next steps?|interviews?|interviewing|process|soon|candidates?|let (?:me|us) know|(?:get|be|come) (?:back|in touch)|follow(?:ing)? up|start date|by (?:the )?(?:end|\d+|mon|tues|wednes|thurs|fri))/;
/** What every writer praises. */
const PRAISE =
	/\b(?:such|passion|passionate|dedication|dedicated|energy|commitment|kindness|warmth|warm|hospitality|friendl\w+|professional\w*|atmosphere|environment|wonderful|amazing|incredible|whole|answers?|questions?|thoughtful\w*|office|offices|building|facilit(?:y|ies)|campus|premises|place|space)\b/g;

function isTakenUp(plain: string): boolean {
	return TAKEN_UP.some((pattern) => {
		const taken = pattern.exec(plain)?.[1];
		return taken !== undefined && !ABOUT_HIRING.test(taken) && hasContent(taken.replace(PRAISE, " "));
	});
}
