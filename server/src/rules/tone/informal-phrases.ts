import type { PhraseRow } from "../../core/phrases.js";
import { leaveSentenceOut, slang } from "./informal-slang.js";
import { askNextSteps, leaveOut, offerTalk, thankForTime } from "./rewrites.js";

/** What makes loud words literal. */
const CAMERA = "(photo*|film*|video|camera|basket*|arrow|rifle|footage|wedding|scene|kiln|gun)";

/** Lines that treat the reader as a friend. */
const overFamiliar: readonly PhraseRow[] = [
	{
		pattern: [
			"~((what|that|which|it|this|idea|thought) (first)?) <(hit|hmu) me (up|back)?> !(most|was|is|first|about|that|when|as|with|hard|how|like|in)",
			"<(buzz|holler at) me (up|back)?> !(with|hard|that|when|as)",
			"<(shoot|fire|zap|flick|ping|chuck|lob|toss|fling) (me|us) (over|back|off|across)? ((an|a|any|your|the|some) (quick|short|little)? (email|emails|e mail|mail|message|text|note|line|reply|dm|pm|invite|ping|im|whatsapp|slack))>",
			"<(give|gimme|throw) (me|us)? (a|an) (holler|buzz|tinkle|ping|hollar|yell)>",
			"^ <holler (back|at me)?> (if|when|any)",
			"<(slide into|slid into) (my|your) (dms|dm|inbox)>",
		],
		reason: "is for friends; ask them to write or call.",
		fixes: ["write to me", "let me know"],
	},
	{
		pattern: [
			"<(shoot|fire|fling|chuck|whip|sling|zap|blast|bang|dash)> (it|this|that|these|something|them|my (resume|cv|portfolio|references)) (out|over|off|across|back)? (to|at|your) (you|way)?",
			"<(shoot|fire|fling|zap|ping)> (over|you) (my|the|some|a|an)",
			"<(shoot|fling|zap|sling)> (the|my|some|a few|a|an) .. (over|across|out) to you",
		],
		reason: "is too casual for this letter; say that you send it.",
		fixes: ["send"],
		unless: CAMERA,
	},
	{
		pattern:
			"<(shot|fired|flung|whipped|dashed|zapped)> (it|this|that|these|something|you (a|an|my)|my (resume|cv|portfolio|references)) (out|over|off|across|back)? (to|your|email|message|note)",
		reason: "is too casual for this letter; say that you sent it.",
		fixes: ["sent"],
		unless: CAMERA,
	},
	{
		pattern: "<(ping|pinging) you> !(pong)",
		reason: "is too casual for this letter; say that you will write.",
		fixes: ["write to you"],
		severity: "info",
	},
	{
		pattern: "<(hanging|chilling) (out)? with (me|us)>",
		reason: "is for friends; call it a conversation.",
		fixes: ["talking with me"],
	},
	{
		pattern: [
			"<(grab|get|have|share|do|buy you|knock back|sink|catch up over|chat over|go for|over|meet for|crack open) (you)? (a|some|few|a few|a couple of|another|cold|quick)? (beer|beers|drink|drinks|pint|pints|brew|brews|brewski|brewskis|cocktail|cocktails|shots|bevvy|happy hour|margarita|margaritas|glass of wine|round)> !(served|order|orders|menu|menus|list|sales|program|programme|service|costs|prices|tasting|tastings|pairing|pairings|production|department|quality|machine|machines|table|tables|of (talks|interviews|questions))",
			"<(drinks|beers|first round|the next round|a round|pints) (is|are)? on me>",
			"<(hang|kick it|chill) (out)? with (you|your|the (team|crew|gang|guys|folks)|everyone|you guys)>",
			"(let us|we could|we should|can|could|want to|love to|to) <hang out> (sometime|again|soon|together|outside|after|one day|some time|$)",
			"<(be|become) (bffs|besties|best friends|best buds|drinking buddies|partners in crime)>",
			"<(come|swing|pop) (on)? (over to|by) (my|our) (place|house|barbecue|bbq|party)>",
		],
		reason: "is for friends; offer another conversation instead.",
		fixes: [offerTalk, leaveSentenceOut],
		unless:
			"(serv*|bar|guests|customers|guest|waiter|pour*|tables|brewery|brewer|taproom|kitchen|sold|sell|alcohol|a round of)",
	},
	{
		pattern: [
			"<(catch|see|talk to|ttyl|check|chat at|speak to|cya|see ya|catch ya|ttys) (you|u|ya)? (later|around|soonish|on the flip side|on the other side|in a while)> (alligator)? $",
			"<(peace out|over and out|toodles|toodle oo|ta ta|tata|cheerio|hasta la vista|hasta luego|hasta manana|ciao for now|bye bye|laters|later gator|smell you later|rock on|stay (cool|awesome|classy|frosty|golden)|keep on (rocking|trucking|keeping on)|party on|catch you on the flip side|may the force be with you)>",
			"<(have a good one|take it easy|keep it real|do not be a stranger|xoxo|xoxoxo|hugs|big hugs|hugs and kisses|much love|lots of love|love and light)> $",
		],
		reason: "is a goodbye among friends; look forward to their reply instead.",
		fixes: [
			{ title: "Look forward to their reply", text: "I look forward to hearing from you.", scope: "sentence" },
			leaveSentenceOut,
		],
		unless: "(see you (later|around) (in|at|this|the))",
	},
	{
		pattern: [
			"(^|so|hey) <(what (is|was)? up|what is (good|cooking|popping|poppin|new|crackin|shaking|the (scoop|haps|deal|word|dealio|skinny|low down|lowdown))|how is it (hanging|doing)|how goes it|how is tricks|wazzup|whaddup|wassup)> !(to|with the (move|project|plan)|for|next|about) (?|$|with)",
			"<(give|hand|gimme|spill) (me|us)? (the)? (scoop|skinny|tea|deets|lowdown|low down|411|inside scoop|juice)>",
			"(so|did|have|do) <i (get|got|nail|nailed|bag|land) (it|the gig) or (what|not|nah)>",
		],
		reason: "is small talk among friends; ask about the next steps instead.",
		fixes: [askNextSteps],
		unless: "(customers|clients|patients|students|children|kids)",
	},
];

/** Colloquial, and common enough in business to be said quietly. */
const colloquial: readonly PhraseRow[] = [
	{
		pattern: ["<awesome>"],
		reason: "is a little casual; say what was good about it.",
		fixes: ["wonderful", "great"],
		severity: "info",
	},
	{
		pattern: [
			"<super> (excited|happy|nice|fun|helpful|interesting|great|interested|keen|grateful|friendly|glad|easy|impressed|impressive|thankful|useful|insightful|busy|fast|quick|important|motivated|passionate|curious|kind|eager|informative|pleased|thrilled|lucky|proud|talented|smart|sweet|cute|duper|stoked|welcoming|relaxed|confident|enthusiastic)",
		],
		reason: 'is a little casual here; write "very" or leave it out.',
		fixes: ["very", leaveOut],
		severity: "info",
	},
	{
		pattern: [
			"<cheers> for (the|your|today|yesterday|having|taking|that|this|all|everything|chatting|meeting|seeing|letting)",
			"<(thanks|thank you) (a bunch|a ton|heaps|tons|a million)>",
		],
		reason: "is a little casual; thank them plainly.",
		fixes: ["thank you", thankForTime],
		severity: "info",
	},
	{
		pattern: "<fingers crossed>",
		reason: "is a little casual; say that you hope.",
		fixes: [leaveOut, leaveSentenceOut],
		severity: "info",
	},
	{
		pattern: ["<you guys>", "(thanks|hi|hello|cheers) <(guys|mate)> $"],
		reason: 'is a little casual; write "you and the team".',
		fixes: ["you and the team", "you all"],
		severity: "info",
	},
	{
		pattern: "(had|having) <(a|an absolute|such a|a total) blast>",
		reason: "is a little casual here; use plain words.",
		fixes: ["a very good time"],
		severity: "info",
	},
	{
		pattern: "(was|is|been|be) <(a|an absolute|such a|a total) blast> !(furnace|chiller|freezer|radius)",
		reason: "is a little casual here; use plain words.",
		fixes: ["a pleasure"],
		severity: "info",
	},
	{
		pattern:
			"<(and stuff|all that stuff|stuff like that|and all that jazz|and whatnot|yada yada|blah blah|real quick)>",
		reason: "is a little casual here; leave it out.",
		fixes: [leaveOut],
		severity: "info",
	},
	{
		pattern: "<pick your (brain|brains)>",
		reason: "is a little casual here; say that you would like to ask something.",
		fixes: ["ask you a few questions"],
		severity: "info",
	},
	{
		pattern: "<(ping me|drop me a line|give me a (shout|ring|bell))>",
		reason: "is a little casual here; ask them to write.",
		fixes: ["write to me"],
		severity: "info",
	},
];

/** Closings that end a chat and not a letter. */
const closings: readonly PhraseRow[] = [
	{
		pattern: [
			"<(laters|later|ciao|ciao ciao|xx|xxx|xo|xoxo|x|hugs|big hugs|love|lots of love|much love|all my love|kisses|hugs and kisses|peace|peace out|peace and love|see ya|cya|see you (later|around)|ttyl|ttfn|toodles|ta|ta ta|bye|byee|bye bye|bye for now|rock on|stay (cool|awesome|safe and awesome|classy)|catch you later|talk later|take it easy|have a good one|yours forever|your (friend|buddy|pal|bestie|future (employee|colleague|coworker|hire|star))|thx|thnx|tnx|tks|ty|tysm|thx again|cheerio|hasta luego|adios|kindest hugs|over and out|keep it real|bestest|yours hopefully|rock n roll|god speed)> !(for|in|a lot)",
		],
		reason: "closes a chat among friends; close the letter with a plain courtesy.",
		fixes: ["Best regards", "Kind regards", "Sincerely"],
		parts: ["sign-off"],
		unless: "(sincerely|regards|respectfully)",
	},
	{
		pattern: "<(cheers|thanks (a bunch|a million))>",
		reason: 'is casual in many places; "Best regards" suits everybody.',
		fixes: ["Best regards", "Kind regards"],
		parts: ["sign-off"],
		severity: "info",
	},
];

const WHERE: Pick<PhraseRow, "parts" | "evenNegated"> = { parts: ["subject", "body"], evenNegated: true };

/** Phrases that are too casual for the letter; a word such as "lol" is in text-speak.ts. */
export const casualPhrases: readonly PhraseRow[] = [...slang, ...overFamiliar, ...colloquial, ...closings].map(
	(row) => ({
		...WHERE,
		...row,
	}),
);
