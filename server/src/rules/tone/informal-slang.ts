import type { Rewrite } from "../../core/phrase-rewrite.js";
import type { PhraseRow } from "../../core/phrases.js";
import { leaveOut, thankForTime } from "./rewrites.js";

/** What makes cool and sharp words literal. */
const COOL_THINGS =
	"(keep|keeps|kept|stay|stayed|stays|store|stored|refrigerat*|temperature|hvac|storage|milk|water|room)";
const TRADES_THAT_BREAK = "(hammer|nails|screw*|rock crusher|quarry|weeds|pests|stone|ore|bug|process)";

/** Takes out a sentence that only makes a noise. */
export const leaveSentenceOut: Rewrite = { title: "Leave the sentence out", text: "", scope: "sentence" };

/** Slang: no reader takes it for the language of work. */
export const slang: readonly PhraseRow[] = [
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
			"<(not gonna lie|not going to lie|for real for real|you know what i am saying|if you know what i mean|just saying !(hello|hi|thanks|thank|that)|i am just saying|just sayin|no biggie|easy peasy|okey dokey|okie dokie|no probs|no sweat|tgif|anyways|anyhoo|anywho)>",
			"<my bad> $",
			"<(dude|dudes|bro|bros|bruh|brah|homie|homies|peeps|amigo|amigos|dawg|homeboy|bestie)> !(ranch)",
			"(thanks|hey|hi|cheers|sure|ok|okay|hello|yo|oh|sorry) <(man|buddy|pal|boss|gang|girl|girls|boys|fellas|ladies|hun|hon|love|babe|chief|champ)> $",
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
			"<(you (guys|all|folks|people|two)? rock)> $",
			"<you (guys|all)? are (the|a|an|such a|such an|an absolute|a total|absolute|total|all) (best|bomb|legend|legends|star|stars|rockstar|rockstars|rock star|gem|gems|lifesaver|champ|champs|hero|heroes|goat|man|boss|ace|sweetheart|doll|diamond|angel)>",
			"<(shout out|shoutout|big up|props|mad props)> to",
			"<(thanks|thank you) (a mil|oodles|a zillion|bunches|buckets|muchly|muchos|mucho)>",
			"<(muchas gracias|merci beaucoup|danke|gracias|arigato|merci|mucho gracias)>",
			"<(ta|props)> for (the|your|today|yesterday|having|taking|that|this|all|everything|chatting|meeting|seeing|letting)",
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
