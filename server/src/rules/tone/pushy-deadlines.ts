import type { PhraseRow } from "../../core/phrases.js";
import { askNextSteps, askTimeline, welcomeUpdate } from "./rewrites.js";

/** Whose limit it is: another employer's, the reader's own, or one that the writer keeps. */
const SOMEBODY_ELSES = [
	"(you|your team|they|he|she|we|dana|the team|hr) (had|have|has)? (said|mentioned|told|indicated|explained|noted|wrote|expected|expect|hoped|hope|aim|aimed|plan|planned|estimated|suggested|anticipated|anticipate|intend|intended)",
	"(your|the) (stated|expected|planned|original)? (timeline|time frame|timeframe|target|schedule)",
	"(they|their|them)",
	"(has|have|had) (offered|made|given|asked) me",
	"(asked|have|need) to (reply|answer|decide|respond) (to (it|them))? (by|before)",
	"may i have until",
	"as (we|you) (agreed|asked|planned)",
	"(scoring|scores|sheets|rankings|timesheets|minutes of)",
	"(if you (need|would like|want|have|require|prefer)|should you (need|want|require))",
	"i (understand|know|gather|heard|see|read|hear|believe|am told) ($|(that)? (you|a (decision|answer)|(the|your) (decision|answer|deadline)))",
];

const LEAVE_TIME: PhraseRow["fixes"] = [askTimeline, askNextSteps, welcomeUpdate];

/** Limits that the writer puts on the reader's answer. */
export const deadlines: readonly PhraseRow[] = [
	{
		pattern: [
			"i (will)? (also)? (need|require|demand|must have|expect|insist on|have to have|want) !(to (give|send|tell|let|make|respond|reply|answer|decide|submit|finish)) .. {answer} ... {limit}",
			"i (also|fully)? (need|want|expect|have|must|demand|require|wish) (to)? {to-hear} ... {limit}",
			"i (need|want|expect|require|must ask|have to ask) (you|your team|your company) to ... {limit}",
			"you (must|need to|have to|should|had better|have got to|are to) .. {reply} ... {limit}",
			"(you|your company|your team) (have|has|had|got) (only)? (until|till) {date-limit}",
			"i (am giving|will give|give|can give|gave|can only give) (you|your team|your company) (only)? (until|till|a (final|last)? deadline|{time-span} !(a|per|each|every|of|on|if|notice))",
			"<i (will|can|could|am going to|am prepared to|am willing to) (only)? (wait|hold off|hold on|hold out|stay available|remain available|keep my offer open) .. (until|till|for) ({date-limit}|{time-span}|so long)>",
			"<(my|the) deadline (for (you|your|this|an|a) ..)? (is|was|will be|for (you|your|this))>",
			"<(your|a) deadline to (reply|respond|decide|answer|make)>",
			"(your|an|a) .. {answer} .. <(is|are|will be) (needed|required|expected|necessary) .. {limit}>",
			"<no later than {date-limit}>",
			"you have (only)? {time-span} (left)? to (decide|choose|make up|reply|answer|respond)",
			"i (will|would|shall|do) need to (know|hear) ... {limit}",
			"{date-limit} is <the (latest|last (day|moment)|limit|final day) (that)? (i|for (you|me|your))>",
			"^ <have (the|a|your|my) {answer} .. {limit}>",
		],
		reason: "sets them a deadline; ask about their timeline instead.",
		fixes: LEAVE_TIME,
		severity: "error",
		unless: [
			...SOMEBODY_ELSES,
			"you to (keep|treat|hold|leave|wait) .. until",
			"i (usually|always|can|could|will|would|shall|am able to|am happy to|am glad to) .. (start|send|provide|share|join|begin|forward|supply|reply|respond|answer|get back|be|deliver|submit|have) ... (by|before|within|no later than)",
		],
	},
	{
		pattern: [
			"^ (please|kindly)? {reply} !(if (you|there|any|that|it|we|this|anything|something)) ... (by|before|within|no later than|not later than|until) ({date-limit}|{time-span}|$)",
			"(please|kindly|ask (you|that you)|request|beg|urge you to|like you to|need you to|want you to|appreciate (it if you|if you|you)|grateful if you|thankful if you|great if you|nice if you|helpful if you|hope (you|that you)|trust (you|that you)) (would|could|can|will|to)? .. {reply} !(if (you|there|any|that|it|we|this)) ... {limit}",
			"(can|could|will|would) (you|someone|somebody|anyone|your team) (please|kindly|be able to|possibly|at least|try to|be so kind as to|be kind enough to)? .. {reply} !(about|on|what|more) ... {limit}",
			"(would|is|will) it be possible .. {to-hear} ... {limit}",
			"(could|can|may|might|will|should|shall) i (please)? (expect|have|get|hear|receive|know|count on) ... {limit}",
			"i (would|should) (very much|greatly|also)? (like|love|appreciate|prefer|be (most|so)? (grateful|happy|glad|thankful|delighted|pleased)) .. ({answer}|{to-hear}) ... {limit}",
			"i (am hoping|hope|am (also)? counting on|trust|count on) .. ({answer}|{to-hear}|you (will|can|could|would) .. {reply}) .. (from you)? {limit}",
			"(look forward|looking forward|await|awaiting|waiting for|wait for) ... (hear|hearing|reply|response|answer|decision|receiving|feedback|call) .. <(within|inside|by|before|no later than|not later than|in the next|in less than) ({time-span}|{date-limit}|$)>",
			"(an?|your|any|some) (prompt|quick|final|clear)? {answer} <(by|before|within|no later than) ({date-limit}|{time-span}|$)>",
			"<(sometime|some time) (before|by) {date-limit}> .. (would|works|suits) .. (me|helpful|ideal|great)",
			"(it|this) .. important .. {to-hear} .. ({limit}|this (week|month|morning|afternoon)|today)",
		],
		reason: "puts a time limit on their answer; ask about their timeline instead.",
		fixes: [askTimeline, askNextSteps, welcomeUpdate],
		unless: [
			...SOMEBODY_ELSES,
			"(expected|likely|timeline|schedule|anticipate|in the process|time frame|timeframe)",
			"i was hoping",
			"not (asking|expecting|looking|hoping|in need|need|require|expect|ask)",
			"i (usually|always|normally|often|try to|aim to|can|could|will|would|shall|am able to|am happy to|am glad to|would be (happy|glad) to) .. (start|send|provide|share|join|begin|forward|supply|reply|respond|answer|get back|deliver|submit) ... (by|before|within|no later than)",
		],
	},
];
