import { remarkOnPhrases } from "../../core/phrase-remark.js";
import { type PhraseRow, phraseTable } from "../../core/phrases.js";
import { defineRule } from "../../core/rule.js";
import { OTHER_CLAUSE } from "./civil.js";
import { deadlines } from "./pushy-deadlines.js";
import { ultimatums } from "./pushy-ultimatums.js";
import {
	askNextSteps,
	askTimeline,
	leaveOut,
	offerHelp,
	offerTalk,
	stayInterested,
	thankForTime,
	welcomeUpdate,
} from "./rewrites.js";

/** Haste that the writer offers, or knows from work. */
const OWN_HASTE: readonly string[] = [
	"i (can|could|will|would|shall|am able to|am happy to|am glad to) .. (start|send|provide|share|join|begin|forward|supply|reply|respond|get back|come|travel|relocate|return|deliver) ... {at-once}",
	"i (am|was|will be) (going to|about to|planning to|happy to|glad to|able to|ready to) .. (start|send|provide|share|join|begin|forward|supply|reply|respond|come|travel|finish|submit|read|deliver)",
	"(if|should) you (need|would like|want|have|require)",
	"not (urgent|pressing|time sensitive)",
	"(do not|should not) .. (feel|need|have to|obliged)|(do not|need not|no need to) (reply|answer|respond|rush)",
	"(my|your) (ability|experience|work|training|team|job|patients|customers|clients|users)",
];

const urgency: readonly PhraseRow[] = [
	{
		pattern: [
			"({reply}|hear from you|hearing from you|hear back|hearing back|your ({answer}|call)|(a|an) {answer}|attend to this|look into this|act|move|decide|schedule (me|it|this)|consider me) .. <{at-once} !(if|to (share|discuss|hear))>",
			"(sooner rather than later|the sooner the better|as fast as (possible|you can)|as quickly as (possible|you can)|as soon as you (can|possibly can|are able)|at (your|the) (earliest|soonest) (possible|possibility)|at the (earliest|soonest))",
			"<(asap|a s a p)> $",
		],
		reason: "hurries the reader; leave the pace to them.",
		fixes: ["when you have a moment", leaveOut, askNextSteps],
		unless: OWN_HASTE,
	},
	{
		pattern: [
			"<(very|most|extremely|rather)? (urgent|time sensitive|time critical)> $",
			"^ <(important|high priority|attention|response needed|reply needed|action (needed|required))> $",
			"(it|this|that|matter|request|reply|response|answer|decision|case|situation) (is|was|has become|being) .. <(urgent|time sensitive|pressing|time critical)>",
			"<urgent (reply|response|answer|attention|matter|request|update|decision|consideration|feedback)>",
			"(need|treat|handle|require|requires|deserves|needs|ask|request) .. <(urgently|as urgent|urgent attention|immediate (attention|reply|response|action|answer|decision)|your immediate)>",
			"(request|need|require|expect|want|await|demand|(would|will|should|shall|really|greatly|also) (appreciate|like)) .. <(immediate|urgent|instant|same day|speedy|quick|fast|swift|rapid|prompt) (reply|response|answer|decision|action|attention|feedback|resolution|turnaround|update|confirmation|call back)>",
			"<(prompt|quick|speedy|swift|fast|immediate|rapid|timely) (reply|response|answer|decision|feedback|turnaround|attention|action)> .. (would be|is|will be) .. (appreciated|welcome|great|nice|helpful|expected|good|needed|required|ideal|important)",
			"(look forward|looking forward|await|awaiting) .. <(prompt|quick|speedy|swift|fast|immediate|rapid|urgent|earliest) ({answer}|action|attention)>",
			"<(prioritise|prioritize) (this|it|me|my (application|case|interview))>",
			"<time is (of the essence|running out|running short|ticking|limited|money|not on our side)> !(in|for (a|the))",
			"<the clock is ticking>",
			"(please|kindly|could you|can you|will you|would you|need to|have to|must|should|better|want you to|need you to) (please)? <(expedite|speed (up|it up|this up|things up)|hurry|hurry up|rush|accelerate|fast track|get a move on|move faster|move quickly|act (fast|quickly|now|soon)|hasten|not delay|not (waste|lose) (any)? (more)? time)>",
			"^ <(do not|please do not) (delay|hesitate too long|wait too long|take too long|waste time|let this (wait|slip|slide)|sit on this)>",
		],
		reason: "hurries the reader; leave the pace to them.",
		fixes: [askNextSteps, welcomeUpdate, askTimeline],
		unless: OWN_HASTE,
	},
	{
		pattern: "<at your earliest (convenience|opportunity)>",
		reason: "can read as a polite way to say hurry; leave the time to them.",
		fixes: ["when you have a moment", "when it suits you", leaveOut],
		severity: "info",
	},
	{
		pattern: [
			"(urgent|important|time sensitive|response needed|reply needed|action (needed|required)|response (required|requested)|reply (required|requested|asap)|please (read|reply|respond|answer)|read this|second (request|attempt|notice)|third (request|attempt|notice)|final (notice|reminder|request|attempt)|last (chance|call|attempt|reminder)|immediate (attention|response|reply)|high priority|priority|asap|awaiting (your)? (reply|response|decision|answer)|waiting for (your)? (reply|response|decision|answer)|need (an)? (answer|reply|response|decision)|urgently)",
		],
		reason: "shouts for attention in a subject; say what the email is about.",
		fixes: [
			{
				title: "Name the purpose and the role",
				text: "Next steps[ for the {role} role][, {company}]",
				scope: "sentence",
			},
		],
		parts: ["subject"],
		evenNegated: true,
	},
];

const demands: readonly PhraseRow[] = [
	{
		pattern: [
			"i demand !(a lot|much|good|quality)",
			"i (must|absolutely) insist !(on paying)",
			"i (insist|am insisting) (on|that|upon) (a|an|the|your|my|you|hearing|being|receiving|getting|speaking)",
			"i (expect|demand|require|want|insist on|am expecting|am demanding|am owed) (an?|the|your|some|to receive an?|to get an?)? .. (immediate|prompt|full|honest|proper|clear|straight|written|detailed|definite|definitive)? (answer|reply|response|explanation|decision|apology|answers|call back|resolution)",
			"i (expect|want|demand|require) (you|your team|your company) to !(know|have|feel|enjoy)",
			"~((might|may|can|should|could|would|when)) i (expect|want|demand) to (know|hear|be told|be informed|be notified|be contacted|(see|get|receive|be given) (a|an|the|my|your|some) .. {answer}|be kept) !(more about|how|the team)",
			"i want (to know !(if|whether|more|how (the|you|it))|an explanation|answers|a reason|to be told)",
			`${OTHER_CLAUSE} you (must|need to|have to|ought to|had better|are obliged to|are required to|better) (now|at least|please)? (reply|respond|answer|tell|give|let me|call|contact|decide|make|explain|hire|get back|get to|act|send|consider|reconsider|inform|update|notify|provide|choose|pick|offer|invite)`,
			"you (need to|have to|had better) (know|understand|realize|realise) !(how|the|your|a)",
			"you should (at least|have the decency|have the courtesy)? (hire|choose|pick|select|offer|give|reconsider|invite|tell|reply|respond|answer|call|let me know|get back|make me|bring me)",
			"^ ~((please|kindly)) <(reply|respond|answer me|get back|tell me|give me|send me|hire me|pick me|choose me|explain|write back|update me|make me) (to|back|now|your|an|the|whether|if|why|what|when|who|where|how|that|a|my|on|with|and|$)> !(scoring|scores|sheets|rankings|notes|timesheets|impression|thoughts|chance|try|shot|trial|go|break|opportunity)",
			"<(do not|please do not|you can not|you should not|never) (give|offer) (the|this|that|my) {job} to (anyone|someone|anybody|somebody|another|others|any other)>",
			"<(do not|please do not) (make|take|reach) (a|any|your|the) (final)? (decision|choice|hire|hiring decision) (until|before|without)>",
			"(please)? <(hold|save|reserve|keep) (the|this|that|my) {job} (open)? for me>",
			"i need (you|your team|your company) to (tell|give|let|get|make|respond|reply|decide|confirm|send|explain|call|answer|know|understand|hire|hurry|act)",
			"i need to (hear|be told|(know|find out) (if|whether|when|what|where|why|who|how (long|much|soon|i did)|soon|now|today|the ({answer}|status)|your (decision|answer)|one way|$)) !(more|about)",
			"i (need|must have|shall need) (an? |your|the|some)? (clear|definite|final|firm|honest|straight|real|quick|yes or no)? ({answer}|answers)",
			"i need (this|it|things|the matter|everything) (to be)? (resolved|settled|sorted|decided|done|fixed|wrapped up|finalised|finalized)",
			"i am counting on (you|this|your)",
			"i (trust|hope|know|am sure|expect) (that)? you (will|would) <do the right thing>",
			"i (need|require) (an|your|the|some)? (update|feedback|status update|clarity|closure|news)",
			"(please)? <make sure (that)? (you|i|my|this|the) .. (read|reply|respond|get|answer|given|considered|gets|is|am|are)>",
			"i (am (still)? )? (awaiting|await) your (immediate|prompt|urgent|final|quick|swift) ({answer}|call|instructions)",
			"<i (am (still)? )? (awaiting|await) your ({answer}|call|instructions)> (by|before|within|until|no later|today|tomorrow|immediately|now|asap)",
			"i (will )? (expect|be expecting|am expecting) (your|a|an) (call|reply|response|answer|offer|email|decision|phone call|job offer|favorable|favourable|positive)",
			"~( (might|may|can|should|could|would|when)) <i (fully)? expect to (hear|receive|get|be (called|contacted|hired|offered|told|selected|invited))>",
			"i (will|would|shall|do|am going to) (need|have|want) <to (hear|be told|get (a|an|my|the|your) {answer}|know (if|whether|soon|now|today|your|the ({answer}|status)|one way|$))>",
			"i (must|have to|need to|want to) <(know|hear|get (an|the|a|my|your) {answer}) (soon|quickly|shortly|fast|right away|immediately|at once)>",
			"it is <(imperative|essential|crucial|critical|vital|urgent|paramount) (that|for me|to) .. (hear|know|reply|respond|decide|get|receive|answer|contact)>",
			"<i (would like|want|need|expect) (this|it|the matter|things|everything) (to be)? (settled|resolved|decided|sorted|done|finished|wrapped up|closed|finalised|finalized)>",
			"<(treat|regard|handle|mark) (this|it|me|my application) as (a|the|an)? (top|high|highest|absolute)? (priority|urgent)>",
			"i (require|need|want|demand|insist on|expect) <(a|the|an) (firm|clear|definite|exact|concrete|binding) (date|time|day|deadline|commitment|timeline)>",
			"^ <let us (close|settle|finish|conclude|seal) (this|the deal|it)>",
			"^ <(hurry (up)?|sort (this|it) out|act now|promise me|(decide (now)?|say yes) $|let me have (your|an) .. {answer})>",
			"(suggest|advise|recommend|urge) (that)? you (decide|reply|answer|choose)",
			"about time (that)? (you|someone|somebody)",
			"(put|move) me (at|on|to) the top",
			"do (yourself|yourselves) a (favour|favor) and",
			"^ <get (this|it|things) (done|sorted|over with|settled|decided|moving)>",
			"^ <have (the|a|your|my) {answer} (ready|on|for|by)>",
			"<i want (some|detailed|honest|real|proper|your)? (feedback|clarity|respect|reasons|transparency|(a|the) (decision|reply|response|call))>",
			"<please (explain|justify|tell me|state) (to me)? why> !(the team|you (joined|chose this|like|enjoy))",
			"<(no (reason|need|point) (to|in|for you to)|(can|should|could|may) stop|stop) (keep|keeping|continue|continuing)? (interviewing|interview|looking|searching|seeing|see|look) (at|for)? (other|others|anyone|anybody|further|more|any (further|longer|more)|elsewhere)>",
		],
		reason: "demands; ask, and leave the answer to them.",
		fixes: [askNextSteps, askTimeline, welcomeUpdate],
		unless: [
			"(as|what) (you|we) (said|mentioned|agreed|told|explained)",
			"(if|whether|before|when|unless) i (need|require|want)",
			"expect to hear (about|a|the|from (my|the|a|another)) !(team|company|panel|recruiter|hiring|manager|office|hr|department|same|{answer}|final|good)",
			"(when|whenever|if|once) (you|it|anything|there|time|convenient|possible)",
			"(know|hear|learn|tell me|understand) more",
			"you (must|have to|need to) (be|feel|have|see|juggle|manage|keep|balance)",
			"(let you know|if you need|should you need|anything (you|that you)|what(ever)? you)",
		],
	},
	{
		pattern: "i want to know (if|whether)",
		reason: "sounds like an order; a wish to hear says the same.",
		fixes: ["I would like to know whether", welcomeUpdate, askNextSteps],
		severity: "info",
		unless: "i want to know (if|whether) (you|your team) (need|want|would like|prefer|require)",
	},
	{
		pattern:
			"i (am (still)? )? (awaiting|await) your ({answer}|call|instructions) !(by|before|within|until|no later|today|tomorrow|immediately|now|asap)",
		reason: "sounds like an order; looking forward to it says the same.",
		fixes: [welcomeUpdate, askNextSteps, askTimeline],
		severity: "info",
	},
	{
		pattern: [
			"please (give|show) me <(the|a|some) (courtesy|decency|respect) .. ({answer}|call)?>",
			"i would appreciate <the (courtesy|decency) of>",
		],
		reason: "asks with a reproach; ask plainly.",
		fixes: [welcomeUpdate, askNextSteps],
	},
];

const INTEND = "(will|shall|am going to|plan to|intend to)";

const presumption: readonly PhraseRow[] = [
	{
		pattern: [
			"i (will|shall|am going to|plan to|intend to|would) (be)? (call|calling|phone|phoning|ring|ringing|telephone|telephoning|contact|contacting|reach out to) (you|your (office|team|assistant|secretary|hr department)|the office|hr|back) ... (to|and|so|so that|about) (schedule|set up|arrange|discuss|hear|get|find|see|follow|check|ask|learn|confirm|book|set|talk|go over|finalise|finalize|close)",
			`i ${INTEND} (be)? (call|calling|phone|phoning|ring|ringing|telephone|telephoning) (you|your office) (again|back)? (in|within|early|later|sometime|some time|next|this|at the|towards|if|until|every|daily|regularly|soon|shortly|after)`,
			"^ <expect (a|my|another) (call|phone call|visit|email|message|follow up|follow up call|ring)>",
			"you (can|may|will|should) <((be hearing|hear) from me|(expect|be getting|be receiving|get|receive) ((to hear|a (visit|reminder)) from me|(a|my|another) (call|phone call|visit|email|message|follow up|ring)))>",
			`i ${INTEND} (be)? (stop|stopping|drop|dropping|come|coming|swing|swinging|pop|popping|pass|passing|turn|turning|show|showing|walk|walking|visit|visiting) (by|in|into|up|your|round|past) .. (your|the|office|shop|store|school|clinic|building|today|tomorrow|{weekday}|next|this|again|to)`,
			`i ${INTEND} (be)? (follow|following|check|checking) (up|in|back) .. (every few|every|daily|each|until i|until you|twice|constantly|regularly)`,
			"i (will|shall|am going to) (keep|go on) (calling|ringing|phoning|writing|emailing|asking)",
			"i (have|took|ve) (already)? <(taken|took) the liberty>",
			"<the liberty of (booking|scheduling|putting|adding|inviting|blocking|reserving|setting|arranging)>",
			"i have (booked|blocked|scheduled|put|reserved|set aside) .. (a (meeting|call|slot|time)|(your|our|the) (calendar|diary|agenda))",
			"<(let us|we should|we can|we will) (schedule|set up|arrange|book|plan|fix|meet|start|get started|finalise|finalize|discuss (the|my) (offer|contract|terms)|talk about (the|my) (offer|contract|start date))>",
			"(when|what (day|time|date|times|days)|which day) .. <(should i|shall i|do i|can i|are we|should we|shall we|suits you|works|work) .. (come in|next (interview|round)|second (interview|round)|final (interview|round)|next meeting)>",
			"<i (will|shall|am going to) (be)? (call|ring|phone|email|write|come|ask|calling|ringing|phoning|emailing) .. (each|every) (day|morning|hour|week|evening|afternoon|other day)>",
			"<(discuss|talk about|set|agree on|confirm|negotiate|finalise|finalize|arrange|fix) (my|the|a|our)? (start date|starting date|first day|contract|terms of (my|the) (contract|employment))>",
		],
		reason: "settles the next step for them; offer, and let them choose.",
		fixes: [offerTalk, offerHelp, askNextSteps],
		unless: [
			"(as|like) !(i) .. (agreed|arranged|planned|scheduled|discussed|requested|suggested|asked|proposed|mentioned|said|told|advised|offered)",
			"(you|we) (asked|suggested|requested|proposed|invited|agreed|scheduled|arranged)",
			"if (you|that|it|this|there)",
			"(when|once|after|as soon as) you",
			"unless i hear",
			"(whenever|suits|convenient)",
			"(to (return|drop off|bring)|for (the|my|our) (trial|medical|test))",
			"would (you|it|that)",
		],
	},
	{
		pattern:
			"i (will|shall|am going to) (be)? <(call|calling|phone|phoning|ring|ringing) (you|your office)? .. ((on|at) .. ({weekday}|#)|tomorrow|{weekday})>",
		reason: "sets the next step for them; unless you agreed on it, ask whether it suits them.",
		fixes: [offerTalk, offerHelp],
		severity: "info",
		unless: [
			"(as|like|which|that) !(i) .. (agreed|arranged|planned|scheduled|discussed|requested|suggested|asked|told|advised)",
			"if (you|that|it|this)",
			"(you|we) (asked|suggested|agreed|scheduled|arranged)",
		],
	},
	{
		pattern: [
			"(many|so much|very much|again)? (thanks|thank you|thanking you|thankful|grateful|much obliged|cheers) .. <(in advance|in anticipation|beforehand|ahead of time)>",
			"(appreciate|appreciated|gratitude|thanks|thank|appreciating) .. <(in advance|in anticipation)>",
		],
		reason: "takes a yes for granted; thank them for what they have already given.",
		fixes: [{ ...leaveOut, title: 'Leave out "in advance"' }, thankForTime],
		unless: "(know|knew|told|tell|planned|plan|book|booked|notice|shared|sharing|sent|sending|prepared) .. in advance",
	},
	{
		pattern: [
			"(many|so much)? (thanks|thank you|thanking you|with thanks|cheers) (so much|very much)? in (advance|anticipation)",
		],
		reason: "takes a yes for granted; close with a plain courtesy.",
		fixes: ["Kind regards", "Best regards", "Sincerely"],
		parts: ["sign-off"],
	},
	{
		pattern: [
			"<are you (going to|gonna|planning to|ready to|willing to|about to) (hire|offer|pick|choose|select|make me|give me|employ)> ?",
			"<(will|would|do|can) you give me (the|this|a) (job|role|position|contract)> ?",
			"<(will|would|do|can) you (be)? (hire|hiring|offer|offering|employ|pick|choose|select|making me) (me|the job|this job|an offer)> ?",
			"<(did|have|do|will|would) i (get|got|gotten|have|land|landed|pass|passed|secure|secured|win) (it|(the|this|that) (job|role|position|offer|post|gig|placement|place|spot|interview|test))> ?",
			"<(is|was) the {job} mine> ?",
			"<(am|was|are) i (hired|selected|chosen|accepted|successful|in|going to (get|be (offered|hired|given)))> !(touch|your|the)? ?",
			"(know|hear|tell me|find out|confirm|see|wondering|ask) .. <(if|whether|that) (i (got|have got|get|have|am getting|will get|landed|secured) (the|this|that) (job|role|position|offer|post)|you (are going to|will|want to|plan to|intend to|are planning to) (hire|offer|employ|choose|pick) me|the {job} is mine)>",
			"<when (will|can|do|are|should) (you|i|we) (be)? (going to)? (make|send|give|get|expect|receive|see|have|making|sending|getting|extend) (me)? (an|the|my|your) (job|formal|official|written)? (offer|contract|offer letter)>",
			"<when (is|will) (my|the) (offer|contract|offer letter) .. (coming|arrive|ready|sent|be)>",
			"<what (else)? (do i (have|need) to do|can i do|will it take|would it take|does it take|must i do) (for you)? to (get|land|win|secure|be) .. (job|role|position|hired|offer|me)>",
			"<(how do i (rank|compare|stack up)|where do i (stand|rank)|what are (the|my) odds (of|that) (me|i|my|getting))> ?",
		],
		reason: "asks for the verdict; show interest and ask about the next steps.",
		fixes: [askNextSteps, stayInterested, askTimeline],
		unless:
			"(if|whether) i (am|was|were) (selected|chosen|successful|hired|accepted) ... (i|to) (would|will|can|could|be)",
		evenNegated: true,
	},
	{
		pattern:
			"(know|hear|tell me|find out|confirm|see|wondering|ask) .. <(if|whether|that) i (am|was|have been) (hired|selected|chosen|successful|accepted|rejected)>",
		reason: "asks for the verdict; a question about the next steps is easier to answer.",
		fixes: [askNextSteps, stayInterested, askTimeline],
		// However politely, it asks for a yes or no; many do, and few readers mind.
		severity: "info",
		unless:
			"(if|whether) i (am|was|were) (selected|chosen|successful|hired|accepted) ... (i|to) (would|will|can|could|be)",
		evenNegated: true,
	},
];

/** Who withdraws, arranges a date or runs a panel sets times by right. */
const ofFollowUps = [...deadlines, ...urgency, ...demands].map(({ severity: own, ...row }): PhraseRow => {
	const byKind = typeof own === "string" ? { "thank-you": own, "status-check": own, "after-rejection": own } : own;
	return { ...row, severity: { ...byKind, other: "off" } };
});

const table = phraseTable([...ofFollowUps, ...ultimatums, ...presumption]);

export const pushy = defineRule({
	id: "tone/pushy",
	severity: "warning",
	advice: "A8",
	summary: "The email presses the reader: a deadline, a demand, a threat, or a yes taken for granted.",
	why: "The decision is theirs, and so is its time. Pressure gives a reason to say no; an open question keeps the door open.",
	example: {
		bad: "I need an answer by Friday.\n",
		good: "I would love to hear about the next steps when you have a moment.\n",
	},
	options: {},
	parts: ["subject", "body", "sign-off"],
	sentence: (sentence, context) => remarkOnPhrases(table, sentence, context),
});
