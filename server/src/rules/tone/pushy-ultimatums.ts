import type { PhraseRow } from "../../core/phrases.js";
import { askNextSteps, askTimeline, keepInTouch, stayInterested, thankForTime, welcomeUpdate } from "./rewrites.js";

const mentionOffer = {
	title: "Mention it neutrally and ask about the timing",
	text: "I have received another offer, and since the {role|open} role[ at {company}] is my first choice, I would be glad to know how your timing looks.",
	scope: "sentence",
} as const;

/** Consequences, other offers as leverage, and threats. */
export const ultimatums: readonly PhraseRow[] = [
	{
		pattern: [
			"<(if|unless|in case) (i|you|we|your team|your company) (do not|have not|did not|can not|will not|am not|are not|fail to|still|can|could)? .. (hear|heard|hearing|receive|received|get|got|reply|respond|replied|responded|decide|act|move|answer|contact|contacted|hire|offer|told|match|call|make) ... i (am out|will|would|shall|am going to|have to|will have to|must|am forced|will be forced|have no (choice|option))>",
			"i (will|would|shall|am going to|will have to|will be forced to|will need to) .. (accept|assume|take|withdraw|look|move on|go with|sign|consider|conclude|decline|walk away|pursue|contact|escalate|join|choose|apply) ... <(if|unless) (i|you|we|your) .. (hear|reply|respond|get|decide|act|answer|call|offer|match|hire|receive|contact)>",
			"<(if|unless) (i|we) (do not|have not|did not) (hear|heard|receive|received|get|got) ... (by|before|within|until|in) ({date-limit}|{time-span}|$)>",
			"<(if|unless) (the|your|an|a|no|this) (offer|answer|reply|response|decision|contract|process|position|job) .. (does not|is not|do not|has not|arrives|comes|come|takes|cannot) ... i (will|would|shall|am going to|have to|must)>",
			"<(otherwise|or else|failing (that|which)|if not) i (will|would|shall|am going to|have to|must|am forced to|can not) .. (accept|take|assume|withdraw|look|move|go|sign|consider|decline|walk|pursue|contact|escalate|join|choose|have|wait|be)>",
			"<(otherwise|or else|or) i (will|am going to) (accept|take|walk|go|withdraw|sign|leave|move on|look elsewhere|be gone)>",
			"<this (is|will be) (your|the) (last|final|only) (chance|opportunity|email|message|warning|offer|notice|time)>",
			"<(your|a|the) (last|final|only) (chance|opportunity|shot) to (hire|get|secure|have|sign|land|respond|reply|employ|keep)>",
			"<take it or leave it>",
			"(i|you) (will|would|could|might|may|are going to|risk|stand to) (lose|losing|miss out on|missing out on|be losing) me",
			"i (can not|will not|am not (able|willing|prepared|going) to|do not intend to) (wait|hold on|hold out|hold off|be available|stay available|remain available|be around|be on the market|put my life on hold) (any longer|forever|much longer|indefinitely|for long|long|anymore|any more|around)",
			"i (will|would) not be (available|around|on the market|free|waiting) (for)? (much longer|long|very long|forever|indefinitely)",
			"<(match|beat|better) (the|that|this|my|their|his|other|another) .. offer>",
			"my <patience is .. (limited|running out|thin|wearing|not)>",
			"i <(refuse|decline|am not (willing|prepared|going)|am unwilling) to> .. <(wait|be (kept|left|ignored|treated|strung)|accept (this|silence)|sit)>",
		],
		reason: "is an ultimatum; say that you are still interested, and leave the choice to them.",
		fixes: [stayInterested, askTimeline, askNextSteps],
		severity: "error",
		unless: [
			"(i|we) (will|shall|would) (completely|fully|of course|certainly)? (understand|be happy|be glad|send|forward|provide|share|follow|check|stop|be (grateful|delighted|honoured|honored|thrilled)|gladly|bring|be able)",
			"(if|unless|should) you (need|require|want|would like|have|prefer)",
			"i would (love|be|like|really|still|gladly|happily|welcome|certainly|definitely|also|value|appreciate|bring|enjoy|work|start|continue|use|focus|build|not)",
			"if i (can|could|am|was|were|may)",
			"(hear|heard) (anything)? (back)? from (me|them|him|her|my|the (landlord|bank|embassy|school|university|agency|consulate))",
			"(see|meet|talk|speak) (to|with)? you (on|at|then|there|again|soon)",
		],
		evenNegated: true,
	},
	{
		pattern: [
			"i (have|hold|got|have got|have received|received|am holding|am sitting on|already have) {other-offer} .. (so|and) !(i (wanted|thought|am writing|am reaching|would|hope|felt|am hoping)|(wanted|would|thought|hope|am)) (i|you|please|need|must|expect|your|time|it|this|$)",
			"<i (have|hold|got|have got|am holding|am weighing|am considering|am entertaining) (already)? {other-offer} so> $",
			"<i (have|hold|got|have got|am weighing|am considering|am entertaining|am fielding) (already|also)? ((other|several|multiple|many|plenty of|lots of|two|three|better|numerous) (other|job|good|great|attractive|serious|better)? (offers|options|opportunities|companies|employers)) (on the table|in hand|waiting|lined up|to choose from|available|to consider|already)?> $",
			"(other|several|many|multiple|two|three|rival|competing|a number of|a few|plenty of|your) (companies|employers|firms|competitors|recruiters|schools|hospitals|agencies) (are|have|who are|would|want) .. (interested|fighting|competing|chasing|pursuing|after me|want me|keen|lining up|courting|approached me|contacted me|made me|love to have me|happy to have me|waiting|wanting|hire me)",
			"<i am (also)? (being)? (in (high|great|heavy|strong) demand|sought after|highly sought after|courted|headhunted|pursued by|wanted by|much in demand|a hot commodity)>",
			"<i (can|could|will|would) (easily|always|just|simply)? (go|work|look|take my (skills|talents|talent|experience)|find (a job|work|something|something better|better)|get (a job|hired|more|better)) (elsewhere|somewhere else|anywhere|to (a|your) (competitor|rival))>",
			"<(my|the) (other|second|competing|current) (offer|employer|company) .. (pays|paying|offers|is offering|offered|higher|more money|better|more than)>",
			"(another|other|a|the|my|second|competing|job) (offer|offers) .. so (i need|you need|you should|you must|please|time|hurry|do not|you will|decide|let me know|i must|i have to|i require|i expect)",
			"i would <hate (to|having to) (accept|take|go|sign|choose|join|have to|lose|see you (lose|miss))>",
			"<if you (want|are serious about|wish to (hire|keep|have)|would like to (hire|have|keep)|really want|still want|are interested in (hiring|having)) (me|hiring me|to hire me|to keep me)> !(to|at|on|in)",
		],
		reason: "uses other offers as leverage; if one sets you a date, say so neutrally and ask about their timing.",
		fixes: [mentionOffer, stayInterested, askTimeline],
		severity: "error",
		unless: [
			"first choice",
			"(withdraw|withdrawing|accepted|decided|decline|declined|cancel|unfortunately|sorry)",
			"(prefer|preference|rather work|top choice|preferred)",
		],
	},
	{
		pattern: [
			"i (will|shall|am going to|might|may|will have to|have no choice but to|intend to|plan to|am tempted to|would have to|can|could) .. <(complain|escalate|report|sue|take (this|it|the matter) (further|up|higher|to)|go (over your head|above you|public|to your (boss|manager|superior))|contact (your|the) (boss|manager|superior|superiors|ceo|director|supervisor|head|lawyer|press|owner)|speak (to|with) (your|the) (boss|manager|superior|ceo|director|supervisor|owner)|(write|speak|talk|complain) to your (boss|manager|superior|superiors|ceo|director|supervisor|head office)|(leave|write|post|publish|share) .. (review|reviews|glassdoor|linkedin|online|social media|my experience|twitter|about this|about you)|(tell|warn) (everyone|everybody|others|people|my (network|friends|colleagues|followers)|other (candidates|applicants|people))|name and shame|seek legal|take legal|consult (a|my) lawyer|file a|blacklist|boycott)>",
			"<i (will|shall|am going to|intend to|plan to) (keep|continue|carry on|go on) (on)? (to)? (calling|emailing|writing|call|email|write|contacting|contact|messaging|following up|follow up|asking|ask|sending|phoning|coming)>",
			"<i (will|shall|am|am going to) not (stop|going to stop|give up|rest|leave you alone|go away|be ignored|take no for an answer|let this (go|drop|rest))>",
			"<you (will|are going to|would|may|might|could|shall) (live to)? (regret|be sorry|rue|pay for|hear from my lawyer|be hearing from my lawyer)>",
			"<mark my words>",
			"<(legal action|my (lawyer|attorney|solicitor)|small claims|employment tribunal|discrimination (claim|complaint|suit))>",
			"i (will|would|can|could) (never|not|no longer) <(recommend (your|you|the|this) !(more|highly)|buy|shop|do business|use your|be a customer|apply (again|to your|here)|work with your company|support your|set foot)>",
			"<(consequences|repercussions)> .. (you|your|if)",
			"<i (am|will be) (copying|cc ing|ccing|including|looping in|forwarding this to) .. (your (boss|manager|ceo|superior|director|supervisor)|hr|the ceo)>",
			"<i know where you (live|work|park)>",
			"<in your (own|best|company's|own best)? (best)? interest> .. (to|if|that) .. (decide|hire|answer|reply|act|choose|respond|call|move|hurry|offer|quickly|fast|soon|now)",
		],
		reason: "threatens; nothing good can follow from it, so leave it out.",
		fixes: [thankForTime, keepInTouch, welcomeUpdate],
		severity: "error",
		unless: [
			"(my (team|work|last|previous|current|role|job|experience|students|patients|clients|customers)|at (work|my))",
			"i (will|shall|am going to) (keep|continue|carry on) (following (your|the) (work|news|company|team|progress)|follow (your|the))",
			"(great|wonderful|positive|excellent|lovely|five star|good)",
			"recommend ... (enough|more|highly)",
		],
		evenNegated: true,
	},
];
