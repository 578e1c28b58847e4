import { remarkOnPhrases } from "../../core/phrase-remark.js";
import { type PhraseRow, phraseTable } from "../../core/phrases.js";
import { defineRule } from "../../core/rule.js";
import { askNextSteps, leaveOut, stayInterested, thankForTime, welcomeUpdate } from "./rewrites.js";

/** Loud where the email asks after an answer, quiet where it is the first thanks. */
const IN_STATUS_CHECKS: PhraseRow["severity"] = { "thank-you": "info", "after-rejection": "info", other: "info" };

const rows: readonly PhraseRow[] = [
	{
		pattern: [
			"(as)? per (my|our) (last|previous|earlier|first|prior|recent|original|former|above|below|attached|initial|other)? (email|emails|message|messages|note|mail|voicemail|letter|call|text|request|follow up|inquiry|enquiry|correspondence)",
			"(as)? per (my|our) (previous|earlier|first|prior|recent)? (conversation|conversations|discussion|communication) !(about|on|regarding|with|yesterday|last|today|this|of|here|i (am|have|attach|enclose)|please find|attached)",
			"(as)? per (my|our) last (email|message|note|conversation|discussion|call|letter)",
			"^ (as)? per my $",
			"(as|like) (i|we) (have|had)? (already|previously|just|also|clearly|repeatedly)? (said|told you|stated|wrote|written|mentioned|explained|noted|indicated|pointed out|requested|asked) (to you)? (before|already|earlier|previously|above|last week|several times|many times|multiple times|in my (last|previous|earlier|first|prior|other) (email|message|note|voicemail|letter))",
			"(as|like) (i|we) (have|had)? (already|previously|repeatedly|clearly) (said|told you|stated|wrote|written|mentioned|explained|noted|indicated|pointed out|requested|asked)",
			"like i (said|told you|mentioned|wrote|explained)",
			"as (already|previously|clearly|repeatedly) (stated|mentioned|noted|explained|discussed|indicated|requested|written|communicated|advised|said|outlined|agreed|described|pointed out)",
			"as (stated|mentioned|noted|explained|indicated|requested|written|outlined|said) (in my (last|previous|earlier|first|prior|other|email|emails|message|note)|before|above|earlier|previously|below|many times|several times)",
			"as you (should|must|may|might|will|surely|no doubt|already|are (well)? (surely)? aware|well)? (know|recall|remember|are aware|be aware|have seen|have read|have noticed|noticed) (from my|by now|already|i have? (emailed|wrote|called|sent))",
		],
		reason: "points out that they did not answer; say plainly what you would like to know.",
		fixes: [leaveOut, welcomeUpdate, askNextSteps],
		severity: IN_STATUS_CHECKS,
		unless: [
			"as i (said|mentioned) .. (in|during|at|when|on) (our|the) (interview|conversation|call|meeting|talk|chat)",
			"remind you of (why|how|the|that|what|your|a)",
		],
		evenNegated: true,
	},
	{
		pattern: "(i|let me|may i|allow me to|just|again|once again|want|like) .. <remind (you|your team)>",
		reason: "says that they forgot; ask plainly.",
		fixes: [welcomeUpdate, askNextSteps],
		severity: IN_STATUS_CHECKS,
		unless: "remind you of (why|how|the|that|what|your|a)",
	},
	{
		pattern: [
			"^ as (discussed|agreed|promised|mentioned|noted|stated) !(in|on|at|during|by|with|when|over|above)",
			"as (discussed|agreed) $",
			"^ as i (mentioned|said|noted|wrote|explained) $",
		],
		reason: "can sound like a reminder here; name the point instead.",
		fixes: [leaveOut],
		severity: { "status-check": "info", "thank-you": "off", "after-rejection": "off", other: "off" },
		unless: [
			"as (discussed|agreed|promised|mentioned|noted) .. i (am|have|will|would|can|could|attach|attached|enclose|send|sent|include|included|wanted|was|led|built|ran)",
			"as (discussed|agreed|mentioned) (in|during|at|when|on|with|over) (our|the|my|your|{weekday}|we)",
			"(attached|enclosed|here (is|are)|my (experience|background|work|years|role))",
		],
	},
	{
		pattern: [
			"(not|am not|was not|i am not|unsure|wondering|wonder|uncertain|do not know|not (quite|entirely)) (sure|certain)? (if|whether) (you|your team|anyone) (had a chance to|have|had|got|actually|even|ever)? (saw|seen|see|got|get|gotten|received|receive|read|noticed|missed|opened|looked at) (my|the|this|any of my|it|me)",
			"<(in case|just in case|i (think|guess|suspect|assume|imagine|fear|suppose)|perhaps|maybe|you (may|might|must)|it seems|it looks like|seems like|looks like) (that)? (you|it|my (last|previous|earlier|first)? (email|message|note|application|voicemail))? (may|might|must|perhaps|probably|accidentally|somehow|simply|all)? (have)? (missed|overlooked|forgot|forgotten|not (seen|received|read|gotten|noticed)|did not (see|get|receive|read|notice)|got (lost|buried|missed|overlooked)|gotten (lost|buried)|been (lost|missed|overlooked|buried)|slipped|fell through|fallen through|went (to|into)|gone (to|into|missing|astray)|ended up|landed in) !(anything|the (deadline|point)|something|detail)>",
			"<(did|have) you (get|got|gotten|see|seen|receive|received|read|miss|have a chance to (read|see|look at|review)|had a chance to (read|see|look at|review)|get a chance to (read|see|look at|review)) (a look at)? (my|the) (last|previous|earlier|first|other|original|recent|thank you|two|several)? (email|emails|message|messages|note|voicemail|voicemails|letter|follow up)>",
			"<(making|make|make sure|making sure|ensure|ensuring|wanted to be sure|check|checking|confirm|confirming|verify|see) (sure|certain)? (that|if|whether)? (you|it|my (last|previous|earlier|first)? (email|message|note)|this) (got|get|received|saw|seen|read|did not miss|have not missed|reached|did not (get|end up|go)|was not|is not|has not|had not|got (through|my)|arrived|were able to read)> .. (my|email|message|note|lost|spam|you|inbox|buried|through)",
			"<(i am sure|i know|i guess|i suppose|i assume|i imagine|i understand|perhaps|maybe|clearly|obviously|apparently) (that)? (you|your team|everyone|you guys) (are|have been|must be|were|were just|is) (just|simply|all|probably)? too (busy|important|occupied|preoccupied|swamped)>",
			"<(i am sure|i am certain|no doubt|i assume|i hope|i trust|i suspect|i imagine) (that)? (it|this|that) (is|was) (just|simply|merely|only|all|nothing but|not)? (an|a)? (oversight|slip|accident|mistake|misunderstanding|mix up|coincidence|intentional|deliberate|personal|on purpose)>",
			"<i am sure (that)? you (just|simply|have (just)?|merely|did not|must have|have not)? .. (forgot|forgotten|overlooked|mean to|meant to|been meaning|slipped)>",
			"(your (inbox|spam|junk)|my (email|message|note)) .. <(lost|buried|spam|junk|slipped through the (cracks|net)|fell through the cracks)>",
			"(hope|trust|assume|presume|hoping) (that)? you <(got|received|saw|read|have (seen|received|read|gotten|got)) (my|the) (last|previous|earlier|thank you|first)? (email|emails|message|messages|note|letter|follow up)>",
			"<(slipped|fallen|fell|slip) (through the (cracks|net)|your mind|off your radar|off the radar)>",
		],
		reason: "hints that they overlooked you; leave it out and ask plainly.",
		fixes: [welcomeUpdate, askNextSteps, stayInterested],
		severity: IN_STATUS_CHECKS,
		unless: ["attach", "(wrong address|typo|bounced|bounce|old address|wrong email|did not have the right address)"],
		evenNegated: true,
	},
	{
		pattern: [
			"(just|this is (just)?|as|with|only|consider this|sending|here is|another|one more|once more|quick|a|my)? (another|quick|second|final|last|just)? (a|my)? (gentle|friendly|kind|polite|quick|little|soft|small|subtle|courtesy|humble|brief|warm) (reminder|nudge|prod|poke|ping|bump|chaser) !(system|systems|tool|email system|program|programme|app|that)",
			"(just|this is|as|only|consider this|sending|here is|again|another|second|final|last|one more|serve as|serves as) .. (a|my|another|one more|this|second|final|last|the) (reminder|nudge|ping|bump|chaser)",
			"(just|only|simply|quickly)? (to)? (nudge|nudging|nag|nagging|chase|chasing|ping|pinging|pester|pestering|prod|prodding|bump|bumping|resurface|resurfacing|floating|float|push|pushing|popping|moving|bringing) (you|your team|this|my|on|up|it|for) .. (again|up|back|top|inbox|email|message|reply|response|answer|about|on|for|on this|this|$)",
			"(just|only|simply|quickly|am|was|keep|be|be the one|hate to|want to|wanted to|thought i would) <(circling|circle|looping|loop) (back|around)> .. (on|to|with|about|regarding|around|here|again|$)",
			"^ <(circling|looping) (back|around|you in)>",
			"<(bumping|bump) (this|my|it|up)>",
			"(to the|back to the|at the|on) <top of your (inbox|list|pile|mind|emails|radar)>",
			"<(re sending|resending|re send|resend|re forwarding|reforwarding|re attaching|reattaching|re attached|reattached|re sent|resent|re sharing|resharing|reposting|forwarding again|sending (this|it|my email) again)> .. (my|this|the|it|below|for|in case|again|email|message|$)",
			"for your <(convenience|ease of) (again|once more)|re attached for your convenience>",
		],
		reason: "is a nudge in a soft coat; say what you would like to know.",
		fixes: [welcomeUpdate, askNextSteps, stayInterested],
		severity: "info",
		unless: [
			"(as|like) (you|we) (asked|requested|wished|wanted|agreed|discussed|suggested)",
			"(as (requested|asked|agreed|promised|discussed)|at your request|you (asked|wanted|requested) (me)? (for|to))",
			"(team|product|project|code|release|students|patients|customers|users|production|limits|boundaries|forward|career)",
			"(great|good|wonderful|valuable|useful|nice|timely|powerful) reminder",
			"reminder (of|that) (how|why|what|the (value|importance))",
		],
	},
	{
		pattern: [
			"(please|kindly|pls) (do)? advise (me)? !(against)",
			"(any|looking for|awaiting|await|share|appreciate|want|need|like|love|let me know|hear|know) (any|some|your)? <(further)? thoughts on this>",
			"^ <any (thoughts|updates|update|news|word) (on|about|regarding) (this|that|it|the above|my (email|message|application))>",
			"^ <any (updates|update|thoughts|progress|movement)> $ ?",
			"<do the needful>",
		],
		reason: "is curt; ask in a full sentence.",
		fixes: [welcomeUpdate, askNextSteps],
		severity: "info",
	},
	{
		pattern: [
			"<correct me if i am (wrong|mistaken)>",
			"<(forgive|excuse|pardon) me if i (am|was) (wrong|mistaken|missing|misremember)>",
			"(sorry|apologies|apologise|apologize|forgive me|excuse me) (so|very|much|again|also)? (if|that) (you (found|find|thought|think|misunderstood|did not|were|are|felt|feel|took|could not)|i (was (not)? (unclear|clear|confusing)|am (not)? (unclear|being (unclear|a pest)))|my (email|message|question|last email) (was|were) (not)? (clear|unclear|confusing))",
			"(sorry|apologies|apologise|apologize|my apologies) .. (for|about) (the|this|my|a|yet|sending|another|all the)? (another|double|second|multiple|repeated|many|triple|duplicate|repeat|constant|numerous|barrage|flood|so many|additional|extra|follow up)? (email|emails|message|messages|follow up|follow ups|text|texts|note|reminder)",
			"<(with all due respect|no offense|no offence|not to be (rude|pushy|a pest|that person|difficult|annoying|impatient)|i do not (mean|want|wish) to (be (rude|pushy|a pest|annoying|difficult|a bother|impatient|a nag)|sound (rude|pushy|impatient|annoying|desperate|ungrateful)|nag|pester|hound|badger|press|rush you|pressure you|harass)|i hate to (be (a pest|a bother|pushy|annoying|that person|rude|a nag)|nag|pester|ask again|keep (asking|bothering))|at the risk of (sounding|being|seeming|nagging))> .. (but|however|by|yet|$|when)",
			"<(just)? to be (crystal|perfectly|absolutely|very|completely|sure we are)? (clear|on the same page|sure we are on the same page)> $",
			"<(on the same page|for the record|for future reference|let me be (clear|frank|blunt)|to put it (bluntly|mildly))> $",
			"<(thanks|thank you) for (nothing|(finally|eventually) (getting|replying|responding)|ignoring|your (silence|lack|non)|not (reply*|respond*|answer*|get*|tell*|call*|writ*|hir*|let*|contact*|bother*)|(at least )?pretending|wasting)>",
			"i (will|shall|guess i will|suppose i will|can only|must|am going to|guess|have to)? <(take|assume|interpret|read|treat|consider|conclude|accept) (that|this|it|your|the)? (your|the)? (silence|lack of (response|reply|an answer)|no (response|reply|answer)|delay|non response) .. (as|means|that|is|to (mean|be))>",
			"i <(guess|suppose|assume|take it|imagine|gather|suspect) (that)? (this|that|you|it|i|your|the (job|role|position)) .. (no|not|moved on|decided|forgotten|chosen|a no|rejected|filled|means|ignoring|someone else|did not|ghosting|gone|another)>",
			"<(it|this) would (have been|be|at least be) (nice|courteous|polite|good|decent|kind|considerate|common courtesy|professional|great|helpful|appreciated) (to (have|hear|get|be|at least|know|receive|finally)|if (you|someone|somebody|anyone) (had|could|would|took|were|at least|replied|responded))> .. (at least|finally|been told|heard|informed|had|some|a (reply|response)|the (courtesy|decency)|an? (answer|update)|replied|responded|know|notified|back|courtesy|told|bothered|call|once|something)",
			"i <would have (appreciated|liked|preferred|valued|expected|hoped for|thought) (at least)? (a|an|the|some|to (have|be|hear|get|know)|if|hearing|being|it if|that|you|more|your)>",
			"<(even|just) (a|an) (simple|quick|short|brief|one line|one word|single|form|polite)? (no|yes|yes or no|rejection|reply|response|answer|email|word|line|no thank you|acknowledgement|acknowledgment|sentence) (would|is|will|from|of)> .. (do|suffice|enough|nice|appreciated|better|help|fine|courtesy|great|good)",
			"<a simple (yes or no|yes|no|reply|response|answer|acknowledgement|email|courtesy|thank you|update)>",
			"<(common|basic|simple|professional|the) (courtesy|decency|politeness|respect|manners) .. (to|of|would|dictates|requires|suggests|demands|is|and)>",
			"<(whenever|when|if) you (finally|eventually|ever|get around|can (finally|be bothered|spare)|bother|manage|deign|feel like|find (it in)|decide to) (to|it|get|find|have|reply|respond|answer|the|a|decide|around)>",
			"<(no (rush|hurry|worries)|take your time) (at all)? (but|though|however|although)>",
			"(check|checking|following|follow|touch|wondering|ask|asking|reminder|ping) .. <no (rush|hurry)>",
			"<(the )?(ball is in your court|up to you now)>",
			"<i (am|was) (sure|certain) you (have|had) (your|good|a good|better|more important) (reasons|things|reason|matters)>",
			"<(must be nice|good luck with (that|finding)|better luck next time|whatever you (say|decide|want)|if you say so|fine by me|suit yourself|as you wish)>",
			"<i (am|was|know i am|guess i am|realise i am|realize i am) .. (not (a|your|high on your|on your|important|worth)|just (a|another|one more|one of)) .. (priority|number|candidate|applicant|name|list|resume|cv|important|time|enough)>",
			"i <(guess i will|suppose i will|(will|shall|can) (just|simply)) (wait|keep waiting|sit (here|tight)|stay here|be here)> (then|i guess|i suppose|here|by|until|$)",
			"<(keep waiting|sit here)> (then|i guess|i suppose|here|by|until|$)",
			"<(not|never) (holding|hold) my breath>",
			"<(silence|no (answer|reply|response)|not (answering|replying)) (is|means|says|speaks|tells) (me|us)? (also|too|apparently|clearly)? (an|the|my|your|its own|all|everything|it all|volumes|enough|no|a (message|no|clear))> !(if)",
			"did (my|the) (last|previous|first|second)? (message|messages|email|emails|mail|letter|application|note) (perhaps|maybe|again|somehow)? <(drown|get (lost|buried|eaten)|disappear|vanish|evaporate|end up|go|land|fall)> .. (inbox|spam|trash|bin|pile|cracks|again|hole|nowhere|desk) ?",
		],
		reason: "carries a hidden reproach; say plainly what you would like to know.",
		fixes: [welcomeUpdate, askNextSteps, thankForTime],
		severity: IN_STATUS_CHECKS,
		unless: [
			"(even|just) (a|an)? .. sentence or two",
			"i would have (liked|preferred|loved) to (say|add|explain|mention|show|talk|tell|share|expand|spend|elaborate|give|discuss|answer|speak|ask|meet|stay)",
			"for the record (i|my) (love|loved|enjoyed)",
			"simple (yes|no) .. (question|test|experience)",
		],
		evenNegated: true,
	},
	{
		pattern: ["^ <(noted|will do|fine|whatever|ok|okay|k)> $"],
		reason: "is curt; answer in a full sentence.",
		fixes: [{ title: "Thank them for letting you know", text: "Thank you for letting me know.", scope: "sentence" }],
		severity: "info",
		unless: ["(noted|will do|fine|whatever|ok|okay|k) *"],
	},
	{
		pattern: [
			"^ (i am|am|this is|i was|i wanted to|wanted to|i would|thought i would)? <(just|simply|only|merely) (to)? (checking|check|following|follow|touching|touch|reaching|reach) (in|up|base|out)> ($|again|to see (if|how|where) .. $|here|real quick|quickly|with you $)",
			"^ <(checking in|following up|touching base)> $",
		],
		reason: "gives no purpose; name the role or what you would like to know.",
		fixes: ["I wanted to ask about the next steps[ for the {role} role]", stayInterested],
		severity: "hint",
		unless: [
			"(about|regarding|on|concerning|for|after|status|role|position|interview|application|timeline|steps|update|updates) *",
		],
	},
];

const table = phraseTable(rows);

export const passiveAggressive = defineRule({
	id: "tone/passive-aggressive",
	severity: "warning",
	advice: "A8",
	summary: "The email hides a reproach in a courtesy.",
	why: "Readers hear the reproach under set phrases such as these. A plain question is warmer, and gets the answer.",
	example: {
		bad: "I wanted to check in on the role after our interview two weeks ago. Not sure if you saw my last email.\n",
		good: "I wanted to check in on the role after our interview. I would welcome any update that you can share.\n",
	},
	options: {},
	parts: ["subject", "body"],
	sentence: (sentence, context) => remarkOnPhrases(table, sentence, context),
});
