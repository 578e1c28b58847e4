import type { Rewrite } from "../../core/phrase-rewrite.js";
import type { PhraseRow } from "../../core/phrases.js";
import { askNextSteps, leaveOut, offerTalk, thankForTime } from "./rewrites.js";

/** What makes cool, sharp and loud words literal. */
const COOL_THINGS =
	"(keep|keeps|kept|stay|stayed|stays|store|stored|refrigerat*|temperature|hvac|storage|milk|water|room)";
const TRADES_THAT_BREAK = "(hammer|nails|screw*|rock crusher|quarry|weeds|pests|stone|ore|bug|process)";
const CAMERA = "(photo*|film*|video|camera|basket*|arrow|rifle|footage|wedding|scene|kiln|gun)";

/** Takes out a sentence that only makes a noise. */
const leaveSentenceOut: Rewrite = { title: "Leave the sentence out", text: "", scope: "sentence" };

/** Slang: no reader takes it for the language of work. */
const slang: readonly PhraseRow[] = [
	{
		pattern: [
			"<(super|so|really|pretty|totally|way|too|very|mega|damn|wicked|hella|insanely|crazy|freaking|extremely) (cool|rad|neat|dope|lit)> !(at|in|to (the|room|below|#)|down|under|and (dry|calm|dark)|headed|for (the|this) (season|time)|by|with|enough)",
			"(is|was|be|are|were|been|seems|seemed|sounds|sounded|looks|looked) <(all)? (cool|rad|dope)> (how|that|working|talking|chatting|meeting|hearing|seeing|hanging|if|to (work|join|see|hear|meet|be|chat|talk|learn|hang|get|know)|$)",
			"(everything|it|that|this|interview|day|tour|party|place|office) (is|was) <(all)? (lit|dope|rad)> $",
			"be <(sick|dope|rad|lit)> (to|if|working)",
			"^ <cool> $",
		],
		reason: "is slang; say what interested you.",
		fixes: ["very interesting", "very impressive", leaveSentenceOut],
		unless: COOL_THINGS,
	},
	{
		pattern:
			"<cool> (stuff|project|projects|team|company|place|office|thing|things|tech|idea|ideas|product|products|gig|job|guys|guy|demo|vibe|vibes|role|opportunity|challenge|challenges|work|dude|bunch|crowd|interview|conversation|chat)",
		reason: "is slang; say what interested you.",
		fixes: ["fascinating", "remarkable"],
		unless: COOL_THINGS,
	},
	{
		pattern: [
			"<(super|so|totally|really|freaking|pretty|absolutely|just|beyond) awesome>",
			"<awesome> (chat|people|guys|guy|dude|vibe|vibes|sauce|stuff|bunch|convo|gig|interviewer|boss)",
		],
		reason: "is slang; say what was good about it.",
		fixes: ["enjoyable", "impressive"],
	},
	{
		pattern: [
			"(am|was|is|be|are|still|seriously|feel|feeling|got|feels) <(super|so|really|totally|pretty|beyond|all|very)? (stoked|psyched|jazzed|hyped (up)?|amped (up)?|pumped (up)?|fired up)> !(out|in|into|through|to the|from|by|water|concrete)",
			"<(super|so|really|totally|pretty|beyond|all|very)? (stoked|psyched|hyped|pumped|amped|jazzed) (up)?> (to (be|meet|join|work|start|get|hear|talk|see|learn)|about|for (this|the|what))",
		],
		reason: "is slang; say that you are looking forward to it.",
		fixes: ["very excited", "very glad"],
	},
	{
		pattern: [
			"<(badass|kickass|bad ass)>",
			"<(kick ass|dope ass|sick ass|rockstar|rock star)> (team|company|product|demo|office|project|crew|job|developer|people|setup|stack)",
			"<(killer|sick|crazy good|bangin|banging|lit)> (app|demo|team|product|idea|job|opportunity|presentation|office|setup|stack|project|perks|deck|pitch|culture)",
			"<sweet> (gig|job|deal|setup|team|office|ride|crib|pad)",
		],
		reason: "is slang; use a plain word.",
		fixes: ["remarkable", "very good"],
	},
	{
		pattern: "<epic> (chat|time|conversation|adventure|convo|journey|interview|fail|win)",
		reason: "is slang; use a plain word.",
		fixes: ["enjoyable"],
	},
	{
		pattern: [
			"(is|was|are|were) <(the bomb|the bees knees|the bee's knees|da bomb|fire|on point|on fleek|off the (hook|chain|charts)|(a|an absolute|a total|such a) (legend|rockstar|rock star))> $",
		],
		reason: "is slang; use a plain word.",
		fixes: ["very good", "very impressive"],
	},
	{
		pattern:
			"(product|company|team|app|place|office|store|shop|job|demo|website|studio|interview|it|this|that) <(totally|really|seriously|absolutely)? rocks> $",
		reason: "is slang; use a plain word.",
		fixes: ["is very impressive"],
	},
	{
		pattern: [
			"<(low key|lowkey|high key|highkey|no cap|hella|legit)> !(lighting|approach|person|manner)",
			"<(holy (cow|moly|smokes|crap|shit)|oh (my)? (gosh|god|goodness|man|boy|snap|wow|yeah)|what the (hell|heck)|hell yeah|heck yeah|hell yes|heck yes|damn|darn|freaking|frickin|friggin|fricking|fucking|shit|bloody)>",
			"<as hell>",
			"^ <(yay|woohoo|woo hoo|woot|yo|yeah|yep|yup|nope|nah|ugh|meh|duh|oopsie|oops|whoops|boom|sweet|booyah|bingo|yippee|whoa|wooo|welp|aww|aw|phew|okey dokey|okie dokie|alrighty|righto|gotcha|ayy|hey hey|yikes|sup)> $",
			"(but|and|so|well|oh) <(yeah|yep|yup|nope|nah|whoops|oops|ugh|yay|phew|yikes)> $",
			"<(not gonna lie|not going to lie|for real for real|you know what i am saying|if you know what i mean|just saying|i am just saying|just sayin|no biggie|easy peasy|okey dokey|okie dokie|no probs|no sweat|fingers crossed|tgif|anyways|anyhoo|anywho)>",
			"<my bad> $",
			"<(dude|dudes|bro|bros|bruh|brah|homie|homies|peeps|amigo|amigos|dawg|homeboy|bestie)> !(ranch)",
			"(thanks|hey|hi|cheers|sure|ok|okay|hello|yo|oh|sorry) <(man|mate|buddy|pal|boss|guys|gang|girl|girls|boys|fellas|ladies|hun|hon|love|babe|chief|champ)> $",
			"<(hey|yo|sup|hiya|heya|howdy) (there)? (guys|gang|folks|you guys|everyone|team|all|peeps|dudes|boss|man|mate|buddy)?> $",
			"^ <(hey|yo) (guys|gang|you guys|peeps|dudes|man|mate|buddy|boss)>",
			"^ <(man|mate|buddy|pal|dear|babe|my friend)> $",
		],
		reason: "is talk among friends; leave it out.",
		fixes: [leaveOut, leaveSentenceOut],
		unless: "(bloody (wound|diarrh*|stool|sputum|urine|discharge)|my (bro|friend) (and|works|is)|first mate|boss and)",
		parts: ["subject", "body"],
	},
	{
		pattern: "<(a hell of a|one hell of a|a helluva|one helluva|one heck of a|a heck of a)>",
		reason: "is too strong for this letter; use plain words.",
		fixes: [],
	},
	{
		pattern: [
			"<(you (guys|all|folks|people|two)? (totally|really|seriously|just|absolutely)? rock)> $",
			"<you (guys|all)? are (the|a|an|such a|such an|an absolute|a total|absolute|total|all) (best|bomb|legend|legends|star|stars|rockstar|rockstars|rock star|gem|gems|lifesaver|champ|champs|hero|heroes|goat|man|boss|ace|sweetheart|doll|diamond|angel)>",
			"<(shout out|shoutout|big up|props|mad props)> to",
			"<(thanks|thank you) (a bunch|a ton|a mil|heaps|tons|oodles|a zillion|bunches|buckets|muchly|muchos|mucho)>",
			"<(muchas gracias|merci beaucoup|danke|gracias|arigato|merci|mucho gracias)>",
			"<(ta|props|cheers)> for (the|your|today|yesterday|having|taking|that|this|all|everything|chatting|meeting|seeing|letting)",
		],
		reason: "is how friends say thank you; thank them plainly.",
		fixes: ["thank you", thankForTime],
		unless: "merci (hospital|clinic|health)",
	},
	{
		pattern:
			"<(crush|kill|rock|slay|nail|smash) (it|this (job|role|interview|gig)|the (interview|job|role|gig|challenge|assignment)|that (interview|test|challenge))> !(again|into|to|on|onto|down|up|together|with|shut|in|off)",
		reason: "is slang; say what you would do.",
		fixes: ["do the work well"],
		unless: TRADES_THAT_BREAK,
	},
	{
		pattern: [
			"<(crushed|killed|rocked|slayed|nailed|smashed) (it|the (interview|challenge|assignment)|that (interview|test|challenge))> !(again|into|to|on|onto|down|up|together|with|shut|in|off)",
			"<(kicked) (some)? (butt|ass|arse)>",
		],
		reason: "is slang; say what you did.",
		fixes: ["did well"],
		unless: TRADES_THAT_BREAK,
	},
	{
		pattern: "<(kick|kicking) (some)? (butt|ass|arse)>",
		reason: "is slang; say what you would do.",
		fixes: ["do well"],
	},
	{
		pattern: "<(knock|knocked|blow|blew) (your|their|everyone's|people's|my|our) (socks|mind|minds|pants) (off)?>",
		reason: "is slang; say what impressed you.",
		fixes: ["impressed me"],
	},
	{
		pattern: "<(geeked|nerded) out (over|about)>",
		reason: "is slang; say that you liked it.",
		fixes: ["enjoyed talking about"],
	},
	{
		pattern: "<(geek|nerd|geeking|nerding) out>",
		reason: "is slang; say that you like it.",
		fixes: ["talk at length", "talking at length"],
	},
	{
		pattern: "<(vibe|vibes)> !(coding|sensor|check)",
		reason: "is slang; say what you noticed.",
		fixes: ["atmosphere"],
	},
	{
		pattern: "<(vibed|vibing|vibe)> with",
		reason: "is slang; say that you got on.",
		fixes: ["got on well"],
	},
	{
		pattern:
			"(i|we) <(really|totally|so|just)? dig> (your|the|that|what|how|it|this|you) !(trench|site|hole|foundation|footing|ditch|garden|beds|well)",
		reason: "is slang; say that you like it.",
		fixes: ["like"],
		unless: "(excavat*|archaeolog*|spade|shovel|trenches|soil)",
	},
	{
		pattern: "<(so|totally|always|definitely)? down to> (chat|talk|work|meet|come|join|help|hop|start|do|try|learn)",
		reason: "is slang; say that you would be glad to.",
		fixes: ["glad"],
		unless: "(cut|brought|got|went|came|narrowed|reduced|bring|get|reducing|reduce|trimmed) .. down to",
	},
	{
		pattern: "(i am|i will be|would be) <(so|totally|always|definitely)? down for> (this|it|that|whatever|anything)",
		reason: "is slang; say that you would be glad to.",
		fixes: ["open to", "glad of"],
	},
	{
		pattern: "<(snag|land|bag|nab|snagged|bagged|nabbed) (this|the|that) (gig|job|role|spot|position)>",
		reason: "is slang; say it plainly.",
		fixes: ["get this job"],
	},
	{
		pattern: [
			"<(chill|chilled)> (vibe|vibes|team|people|guy|guys|place|office|interview|interviewer)",
			"(is|was|were|are|seem|seems|seemed|really|so|super|pretty|very) <chill> (and|about|$|with)",
		],
		reason: "is slang; use a plain word.",
		fixes: ["relaxed"],
		unless: "(food|water|goods|freez*|wine|air|wind)",
	},
	{ pattern: "<(chit chat|chitchat)>", reason: "is too casual here; use a plain word.", fixes: ["conversation"] },
];

/** Lines that treat the reader as a friend. */
const overFamiliar: readonly PhraseRow[] = [
	{
		pattern: [
			"~((what|that|which|it|this|idea|thought) (really|first)?) <(hit|hmu) me (up|back)?> !(most|was|is|first|about|that|when|as|with|hard|how|like|in)",
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
		pattern: "<you guys>",
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
			"<(laters|later|ciao|ciao ciao|xx|xxx|xo|xoxo|x|hugs|big hugs|love|lots of love|much love|all my love|kisses|hugs and kisses|peace|peace out|peace and love|see ya|cya|see you (later|around)|ttyl|ttfn|toodles|ta|ta ta|bye|byee|bye bye|bye for now|rock on|stay (cool|awesome|safe and awesome|classy)|catch you later|talk later|take it easy|have a good one|yours forever|your (friend|buddy|pal|bestie|future (employee|colleague|coworker|hire|star))|thx|thnx|tnx|tks|ty|tysm|thx again|thanks a bunch|thanks a million|cheerio|hasta luego|adios|kindest hugs|over and out|keep it real|bestest|yours hopefully|rock n roll|god speed)> !(for|in|a lot)",
		],
		reason: "closes a chat among friends; close the letter with a plain courtesy.",
		fixes: ["Best regards", "Kind regards", "Sincerely"],
		parts: ["sign-off"],
		unless: "(sincerely|regards|respectfully)",
	},
	{
		pattern: "<cheers>",
		reason: 'is common in Britain and Australia, and casual elsewhere; "Best regards" suits everybody.',
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
