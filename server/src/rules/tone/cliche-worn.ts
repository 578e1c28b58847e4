import type { PhraseRow } from "../../core/phrases.js";
import { leaveOut } from "./rewrites.js";

const WORN = "is in everybody's letter; say what you did instead.";

/** Phrases that so many applicants use that they say nothing; a word in its own sense is left alone. */
export const worn: readonly PhraseRow[] = [
	{ pattern: "<think (outside|out) (of)? the box>", reason: WORN, fixes: ["look for new ways"] },
	{ pattern: "<thinks (outside|out) (of)? the box>", reason: WORN, fixes: ["looks for new ways"] },
	{ pattern: "<thinking (outside|out) (of)? the box>", reason: WORN, fixes: ["looking for new ways"] },
	{ pattern: "<out of the box> (thinker|thinking|thinkers)", reason: WORN, fixes: ["independent"] },
	{
		pattern: "<hit the ground running>",
		reason: WORN,
		fixes: ["start without a long introduction", "start right away"],
	},
	{ pattern: "<(hits|hitting) the ground running>", reason: WORN, fixes: ["starting right away"] },
	{
		pattern:
			"(am|be|being|as|i|become) <a (true|real|great|good|strong|dedicated|natural|born|consummate)? team player> !(tracking|system|app|award)",
		reason: WORN,
		fixes: ["at my best in a team"],
	},
	{
		pattern:
			"<(true|real|great|good|strong|dedicated|natural|driven|motivated|oriented|committed|proven|and|working|focused) team player> !(tracking|system|app|award)",
		reason: WORN,
		fixes: ["colleague"],
	},
	{
		pattern: [
			"(i|me|am|be|as|being|an?) <(go getter|self starter|people person|hustler by nature|real doer|goal getter|natural born leader|born leader|visionary leader|thought leader|change agent|problem solver by nature|jack of all trades|workaholic|perfectionist)> !(kit|culture for|motor)",
			"(i am|i am truly|am|as) (a|an|your) .. <(ninja|wizard|rockstar|rock star|unicorn|jedi|superstar)>",
			"<(results|goal|goals|success|achievement) (driven|oriented|focused)> (team|professional|person|individual|leader|manager|self|salesperson|candidate|and|$)",
			"<(highly|self|extremely|intrinsically) motivated> (individual|professional|person|team|self|candidate|go|worker|and (hard|detail|organised|organized|dynamic))",
			"<(dynamic|seasoned|driven|passionate|dedicated|hardworking|hard working) (individual|self starter|go getter)>",
			"i am <(a|an|very|extremely|really|also|both)? (hardworking|hard working|hard worker|reliable|dedicated|motivated|passionate|organised|organized|punctual|loyal|ambitious|creative|dynamic|driven|detail oriented)> and? (a|an|highly)? (great communicator|team player|motivated|dedicated|hard working|hardworking|passionate|driven|reliable|great|quick learner|fast learner|dynamic|ambitious|creative|detail oriented|organised|organized)",
			"i am <(a|an) (great|excellent|strong|natural|effective|born|gifted|outstanding|superb) (communicator|leader|multitasker|listener)>",
			"i (have|possess|bring) <(excellent|great|outstanding|exceptional|superb|strong) (communication|interpersonal|people|leadership|organisational|organizational) (and (communication|interpersonal|people|leadership|organisational|organizational|problem solving|teamwork))? skills> $",
		],
		reason: "is what everybody says of themselves; give one example of it.",
		fixes: [],
	},
	{
		pattern: "<wear (many|multiple|several|lots of|a lot of|different) hats>",
		reason: WORN,
		fixes: ["do many kinds of work"],
	},
	{
		pattern: "<(perfect|ideal|flawless) (fit|match)>",
		reason: "claims much; a good fit, with the reason, is more believable.",
		fixes: ["good fit"],
		unless:
			"(shoe|shoes|dress|dresses|garment|part|parts|suit|suits|joint|joints|lens|prosthe*|match (the )?score|donor|colour|color|paint|door|seal|pipe|cabinet|tile|tiles)",
	},
	{
		pattern:
			"(i|me|my|makes|myself) .. <(the|a|an)? (perfect|ideal|best|dream) (candidate|person|choice|addition|applicant|hire|employee)>",
		reason: "claims much; what you would bring is more believable.",
		fixes: ["a strong candidate"],
		unless: "(deserve|you (need|must|should)|finding|find|search)",
	},
	{
		pattern: "<(synergy|synergies|synergistic|synergize|synergise)>",
		reason: "is jargon; say who would work with whom on what.",
		fixes: ["cooperation"],
		unless: "(drug|drugs|dose|antibiotic*|muscle|synergist)",
	},
	{
		pattern: [
			"<(game changer|game changing|gamechanger|paradigm shift|win win|best in class|best of breed|world class|(move|moving) the needle !(valve)|push the envelope|pushing the envelope|low hanging fruit|bleeding edge|disruptive innovator)>",
			"<(ever (evolving|changing)|fast evolving) landscape>",
			"<a (true|powerful|real)? testament to>",
			"<(rich|vibrant) tapestry>",
			"<(aligns|align|aligned|aligning|resonates|resonate) (perfectly|seamlessly|deeply|flawlessly)> with",
			"<(leverage|leveraging|utilise|utilize|harness) my (skills|skill set|skillset|expertise|experience|strengths|talents|background|abilities|knowledge)>",
		],
		reason: "sounds like a brochure; say it in your own plain words.",
		fixes: [],
		unless: "(apples|fruit|oak|trees|orchard|for .. (patients|residents))",
	},
	{
		pattern: [
			"<(take|taking|bring|bringing|elevate|lift) .. to (the|a whole) (next|new|another) level>",
			"<(give|giving|gave|put in|bring|bringing) (you|it|my|a|the|this .. |always)? (110*|120*|150*|200*|1000*|110|1000) (percent|per cent|effort)?> $",
			"<(give|giving) (it|this|you) my (all|absolute (best|all)|blood)>",
			"<(hit|knock|knocking) (it|this) out of the (park|ballpark)>",
			"<(blood sweat and tears|leave no stone unturned|well oiled machine|tip of the iceberg|(stand|stands) out from the crowd|second to none|the sky is the limit|the best of both worlds|at the top of my game|on the same wavelength|fire in (my|the) belly|(raise|raising) the bar !(at|by|from|to #)|(bring|brings|bringing) (a lot|so much|much|plenty)? to the table)>",
			"i ... <(thrive|flourish|excel) (under pressure|in (a|any)? (fast paced|high pressure|dynamic) (environment|environments|setting|settings))>",
		],
		reason: "is a worn figure; say what you mean in plain words.",
		fixes: [],
	},
	{
		pattern: "^ <at the end of the day> $",
		reason: "is a worn figure; say what you mean in plain words.",
		fixes: [leaveOut],
	},
	{
		pattern:
			"passionate about <(making a difference|what i do|excellence|success|innovation|everything i do|people|helping people|results|growth|quality)> $",
		reason: "could be anybody's passion; name the one thing that you care about here.",
		fixes: [],
	},
	{
		pattern: [
			"<as (you can|can be|you will|you may) (see|seen) (from|in|on|by) (my|the|the attached) (attached|enclosed)? (resume|cv|application|cover letter)>",
		],
		reason: "sends the reader back to papers that they have read; name the one point that matters.",
		fixes: [leaveOut],
	},
	{
		pattern: "<(i have|please find) (enclosed|attached) my (resume|cv) (once)? (again)?> for your",
		reason: "sends the reader back to papers that they have read; name the one point that matters.",
		fixes: [],
	},
];
