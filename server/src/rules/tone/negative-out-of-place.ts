import type { PhraseRow } from "../../core/phrases.js";
import { askMore, lookAhead, sayThanks } from "./rewrites.js";

const PAY =
	"(salary|salaries|pay|wage|wages|compensation|remuneration|pay rate|hourly rate|rate of pay|pay range|salary range|pay band|salary band|pay scale|package|compensation package|bonus|bonuses|signing bonus|sign on bonus|commission|equity|stock options|pension|benefits|benefits package|health insurance|health benefits|health coverage|medical insurance|dental|perks|vacation|vacation days|vacation time|annual leave|paid leave|leave days|holiday|holidays|holiday allowance|holiday entitlement|pto|paid time off|time off|days off|sick days|sick leave|overtime pay|relocation package|relocation allowance|company car|raise|raises|pay rise|parental leave|maternity leave)";

/** Pay that is spoken of because the reader began, or as somebody's work. */
const INVITED: readonly string[] = [
	"(you|your team|we|dana|hr) (had|have|also|first|both|kindly)? (asked|discussed|named|mentioned|offered|talked|spoke|raised|shared|told|said|wanted|requested|explained|agreed|gave)",
	"(to|in) (answer|reply|response) (your|to your)",
	"((as)? per|at|on|upon|to) your (request|question)",
	"as (requested|asked|agreed|discussed)",
	"(posting|posted|advert|advertised|advertisement|listing|vacancy notice)",
	"(as|since|because) (you|we) (asked|discussed|agreed|said)",
	"(thank|thanks|appreciate|appreciated|grateful|clear|open|openness|candid|candour|transparency)",
	"(payroll|administer*|administration|analyst|analysis|enrolled|thesis|report|minimum wage|union|negotiated (salaries|contracts|wages|pay)|i (designed|ran|run|managed|manage|handled|built|led|planned|booked|cut|reduced|administered|calculated|processed|negotiated|set up|rebuilt)|hr department|benefits of|benefit from)",
	"(customers|clients|patients|tenants|guests|students|residents|employees|staff|drivers|members)",
	"(holiday|vacation) (season|sales|rentals|rental|tours|rush|party|lights|homes|requests|calendar)",
	"(not|never) (about|for) the (money|pay|salary)",
	// What the writer knows is no question, and a festive season is no leave.
	"~(about) (the|school|summer|winter|christmas|easter) (holidays|vacation) !(paid)",
	"(trial|probationary|taster) (day|days|shift|week|lesson|session)",
];

/** Pay, leave and perks, which the writer brings up before there is an offer. */
const pay: readonly PhraseRow[] = [
	{
		pattern: [
			`<(what|how|whether|which|when|how much|how many|if|is|are|will|would|do|does|can|could) ... (${PAY}|pays|paid|earn|make a year|get paid|be paid) (is|are|be|come|do|does|would|will|start|offered|included|negotiable|like|you offer|i get|with|for|i be|expect)? ..> ?`,
			`(know|ask|asking|asked|discuss|discussing|talk|talking|negotiate|negotiating|clarify|hear|learn|wondering|wonder|curious|confirm|question|questions|inquire|enquire|information|details|find out|speak|bring up|go over|revisit) (more|you)? (about|on|for|if|whether|regarding|what|how|is|the|my|your|any|over|much|there|of){0,4} <(the|my|your|a|any|role's|starting|exact|annual|expected|possible|future|base|number of|kind of|room (to|for)){0,4} ${PAY}> !(analyst|team|system|software|department|administration|data|project|band you|range you|platform|app|product|season)`,
			`(tell me|let me know|send me|share|give me) (more)? (about|what|how|the|your|on|some|details|information|of){0,5} <(the|your|my|base|starting|exact){0,2} ${PAY}> !(analyst|team|system|software|department|data|project|platform|app|product)`,
			"<how much (does|would|will|do|is|are|could|can|should) (the|this|it|that|i|you) .. (pay|earn|make|paid|get|pays|receive|expect|vacation|holiday)>",
			"<how many .. (vacation|holiday|leave|sick|pto|personal) .. (days|weeks|time|leave)?>",
			`<(my|our) (desired|minimum|current|expected|target|preferred)? (salary|pay|compensation|wage|rate|bonus) (expectation|expectations|requirement|requirements|demand|demands|range|history)? (is|are|was|would be|must be|should be|starts|start|of)>`,
			`i (would|will|do|also|still|am|can|could)? <(need|expect|expecting|require|requiring|want|looking for|hoping for|hope for|ask for|asking for|insist on|like|request|seeking|aiming for|demand|accept) (to (have|get|receive|earn|make|be paid|negotiate))? (at least|a|an|the|about|around|roughly|more|better|higher|good|competitive|fair|no less than|minimum|some|my|any|total|starting|base|bigger|decent|yearly|annual|relocation|signing|minimum of){0,5} (${PAY}|# (a|per) (year|month|hour|day|week)|# (k|thousand|dollars|euros|pounds)|fridays off|mondays off|day off|weekends off|more money)>`,
			"i <(will|would|can|could) not (get out of bed|work|start|move|leave|accept|take|sign|come|consider) .. (for)? (less|under|below|anything less) (than)?>",
			`<(i|we)? (hope|trust|assume|hoping|trusting) (that)? (the|your) ${PAY} (is|are|will be|would be|package is)>`,
			`<(is|are) (the|your|that|this) ${PAY} (range|package|offer)? .. (negotiable|flexible|competitive|fixed|open|included|paid|good|final)>`,
			`<(room|scope|space|possibility|option|chance) (to|for) (negotiate|negotiating|negotiation)>`,
			`<(room|scope|space|possibility|option|chance) (to|for) (increase|improve|discuss) .. (${PAY}|money)>`,
			`<(eligible|entitled|qualify|due|up) for (a|an|the|any|my|first|annual){0,3} (${PAY}|promotion|increase)>`,
			"<(do|does|would|will|can|could) (you|your (company|team|firm)|the company|the (job|role|position)) .. (cover|pay for|offer|provide|include|reimburse|come with|match|give) ... (insurance|health|dental|relocation|travel|moving|parking|gym|lunch|phone|laptop|car|benefits|bonus|bonuses|vacation|tuition|pension|401k|stock|equity|perks|overtime|childcare|expenses|leave|time off)>",
			"<(can|could|may|would|will|might) i (also|be able to|be allowed to|ever|sometimes|start)? (work|working) (from home|remotely|remote|part time|fewer|less|four days|flexible|flexibly)> ?",
			"<(can|could|may|would|will|might|how soon (can|could|may|would)) i (also|be able to|be allowed to|have to|need to)? (take|get|have|work|use|book|skip|leave) .. (time off|vacation|holiday|holidays|leave|days off|overtime|weekends|fridays off|friday off|early|a break|sick)> ?",
			"(i|we) <(would|will|do)? (need|have|want|already have|have already) .. (holiday|holidays|vacation|trip|cruise|honeymoon|time off) (booked|planned|scheduled|already|coming)?> ... (so i|i (would|will) need|off|in {month}|this summer|next month) !(that i|which i|as i|i mentioned)",
			`<(the|your|that|this) (offered|proposed|mentioned|stated|quoted|starting|base)? ${PAY} (you (mentioned|offered|quoted|named|proposed))? (is|are|was|were|seems|seem|sounds|looks) (rather|a bit|a little|too|so|way|far|somewhat|not)? (low|lower|less|small|poor|below|disappointing|under|enough|bad|insulting|high enough|unfair|what i)>`,
			`<(disappointed|unhappy|surprised|concerned|not happy|dissatisfied) (with|by|about|at) (the|your) .. ${PAY}>`,
			`<(forgot|forgotten|did not|never|wanted|meant|neglected|like|did not get|hoping) .. to (ask|mention|discuss|talk|raise|bring up|cover) .. (the|your|about|my|any|of){0,3} ${PAY}> !(analyst|team|system|department)`,
			`<(other|my last|my current|my previous|another) (company|companies|employer|employers|job|offer) (pays|pay|offers|offered|paid|gives|gave) (me|more|better|higher|us) .. (money|pay|more|salary|benefits|holiday|vacation|than|$)>`,
			"^ <(what|how) about (the|my|your)? (money|pay|salary|benefits|vacation|holidays|bonus|bonuses|perks|hours|raise|overtime)>",
		],
		reason: "brings up pay or leave before there is an offer; wait until they do.",
		fixes: [lookAhead, askMore],
		severity: { other: "off" },
		unless: INVITED,
		evenNegated: true,
	},
	{
		pattern: [`^ <(the|my)? ${PAY} ((and|or) (the|my)? ${PAY})?> $`],
		reason: "brings up pay or leave before there is an offer; wait until they do.",
		fixes: [lookAhead, askMore],
		severity: { other: "off" },
		unless: ["* * * * *"],
		evenNegated: true,
	},
];

/** Gifts, talk of ranking before a match, and remarks on the reader as a person. */
const outOfPlace: readonly PhraseRow[] = [
	{
		pattern: [
			"<(a|an|the|this|my|your|amazon|starbucks|some|small|little){0,3} (gift|gifts|gift card|gift cards|giftcard|gift certificate|voucher|vouchers|box of (chocolates|chocolate)|bottle of (wine|champagne|whisky|whiskey)|bouquet|flowers|chocolates|fruit basket|gift basket|treat|present|e gift|token of (my|our) (appreciation|gratitude|thanks|esteem))> (for you|to you|from me|to your|as a|below|attached|in your|at the|is on|on its|will|$|that i|i (left|sent|bought|have)|is)",
			"i <(have|am|will|would like to|want to|wanted to|just|also|left|have left|sent|have sent|am sending|will send|bought|dropped off|ordered|enclose|enclosed|am enclosing|attach|attached|brought|mailed){1,3} (off|you|your team|the team|everyone|for you|to you)? (a|an|some|this|the|small|little|amazon|starbucks){0,4} (gift|gift card|gift certificate|voucher|box of|bottle of|bouquet|flowers|chocolates|basket|treat|present|token|cake|cookies|donuts|doughnuts|coffee card)>",
			"(please|kindly|hope you|hoping you|look|watch) .. <(accept|enjoy|like|use|look for|watch for|expect|check) (out)? (for)? (my|a|an|this|the|your|small|little|modest){0,4} (gift|gift card|present|voucher|token|chocolates|flowers|treat|coffee on me|email from (starbucks|amazon))> !(about|team|hr|my (referee|referees|references))",
			"(look|watch|check) (out)? (for)? <(an|the) email from (starbucks|amazon|costa|uber eats|visa)>",
			"<(gift card|gift cards|gift certificate|gift voucher)> $",
			"i (would|will|want to|wanted to|should|could|can|hope to)? <(love|like|glad|happy|be honoured|want|invite|wish)? (to)? (take|treat|invite) (you|your team|you all|you both) (out)? (to|for) (a|an|some)? (nice|quick)? (dinner|lunch|drink|drinks|coffee|beer|brunch|meal|breakfast|concert|game)>",
			"<(dinner|lunch|drinks|coffee|beer|beers|a drink) (is|are)? on me>",
			"<(grab|get|have|go for|go out for) (a|some|dinner|drinks)? (drink|drinks|beer|beers|dinner|date) (with me|sometime|together|some time|tonight|one evening|after work)>",
		],
		reason: "offers a gift or a treat, which can look like a bribe; your thanks is enough.",
		fixes: [sayThanks, lookAhead],
		unless: [
			"(i (set up|ran|sold|managed|wrap|designed|launched|make|made)|our (sales|shop|store)|programme|program|shop|store|station|service|customers|clients|guests|donors|supporters|fundraiser|gift of|gifted|gift shop)",
			"(you|your team) (gave|sent|offered|bought|shared)",
			"(was|were|is|been) (a|such a|quite a) (real)? treat",
			"at present",
			"(gift|present) (for|of) (teaching|listening|languages|numbers)",
		],
		evenNegated: true,
	},
	{
		pattern: [
			"i <(will|would|plan to|intend to|am going to|am planning to|have decided to|shall|am|will be|have|want to|promise to|do) (be|happily|gladly|also|most likely)? (rank|ranking|ranked) (you|your (program|programme|residency|hospital|department)|this program|this programme)>",
			"<(how|where|will|would|do|are|if|whether|when) .. you (will|would|plan to|intend to|be|going to)? (rank|ranking|ranked) (me|my)>",
			"<(rank|ranking|ranked) (you|your program|your programme|me|us|your residency|this program) .. (first|highly|high|number|no|top|#|one|at the top|$)>",
			"<(at the top of|number one on|top of|high on|first on) (my|your) (rank|match|ranking) (order)? list>",
		],
		reason: "talks of ranking, which the match does not allow; say what draws you to the programme.",
		fixes: [lookAhead, sayThanks],
		unless: ["you asked how i"],
		evenNegated: true,
	},
	{
		pattern: [
			"<you have (such)? (a)? (beautiful|lovely|gorgeous|pretty|nice) (smile|eyes|face|hair|figure|legs)>",
			"<you (looked|look|are|were|smelled) (so|such)? (a)? (beautiful|gorgeous|lovely smile|hot|sexy|pretty|stunning|attractive|handsome|cute|beautiful (smile|eyes)|young for)> !(building|campus|office|garden|view|city)",
			"<(are you|is she|is he) (single|married|seeing anyone|free tonight|free for (dinner|a drink))> ?",
			"i (have)? (also)? <(friended|added|followed|found|looked up|looked at|stalked|searched|googled) (you|your (family|house|home|children|kids|photos|wife|husband)) .. (facebook|instagram|tiktok|snapchat|personal|online|photos|profile|house|family|home)>",
			"i <(saw|noticed|read) (on|from) your (facebook|instagram|personal|private|tiktok)>",
			"<you (looked|look) (great|good|amazing|nice|fantastic|lovely)> $",
			"<(loved|love|liked|admired|admire) your (outfit|dress|shoes|hair|smile|eyes|perfume|suit|jewelry|jewellery|nails|voice|legs|figure|tattoo|necklace)> !(notes|note|message|messages|recording|memo|design|line)",
			"<(do|does|will|would) (you|your company|the company|there be) .. (drug|credit) (test|tests|testing|check|checks|screen|screening)>",
			"<my (divorce|breakup|break up|ex (wife|husband|boyfriend|girlfriend)|custody|bankruptcy|debts|drinking|addiction|criminal record|love life|dating)> !(client*|case|cases|practice|work|lawyer|group|app|column)",
		],
		reason: "is about the reader as a private person; stay with the conversation and the work.",
		fixes: [sayThanks, lookAhead],
		evenNegated: true,
	},
];

/** What does not belong into a follow-up, however friendly it is meant. */
export const misplaced: readonly PhraseRow[] = [...pay, ...outOfPlace];
