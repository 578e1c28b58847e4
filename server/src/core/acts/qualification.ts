import type { PhraseText } from "../phrase-text.js";
import { says } from "../wording.js";

/** Tells of a skill, experience or accomplishment of the writer's, or why they fit. */
export function tellsOfQualification(text: PhraseText, plain: string): boolean {
	return (tellsOfWork(text) || namesQualification(text) || OF_GAP.test(plain)) && !isElsewhere(text);
}

/** A gap of a template that stands for what the writer brings. */
const OF_GAP =
	/\b(?:i|my|with|as) (?:[\w']+ ){0,4}[[{(<]{1,2}[^[\]{}()<>]{0,40}(?:experience|skill|qualification|achievement|accomplishment|expertise|strength|background|result)[^[\]{}()<>]{0,40}[\]})>]/;

const isElsewhere = says({
	ways: [
		"(future|other) .. (opening|openings|opportunity|opportunities|role|roles|position|positions)",
		"withdraw|withdrawing|withdrawal|decline|declining|declined|another offer",
		"(find|finding|found) the right person",
		"(another|other|similar|suitable) (position|role|opening|opportunity|job|vacancy) ... (fits|fit|suits|suit|matches|match)",
	],
});

const namesQualification = says({
	ways: [
		// What the writer has.
		"~((improve|improving|develop|developing|pursue|pursuing|build|broaden|expand|grow|growing|start|begin|further|advance|continue|pointers on|feedback on|comments on|thoughts on|advice on) (both)?) my (own|previous|past|prior|recent|current|extensive|strong|relevant|professional)? (*){0,3} {asset} !(check|to (review|consider)|for (review|your (review|consideration))|development|goals|path|change|move|is|are|in (your|the) (company|team))",
		"i !(have been|have a (*){0,2} (desire|wish|interest|passion)) (have|bring|offer|hold|possess|got|had|gained|developed|bring along|come with) (*){0,5} ({asset}|licence|license|licenses|certificate|certification|diploma|qualification|licences|certificates|certifications|qualifications|cards|tickets|cert|certs|cdl|mba|phd|msc|bsc|card|ticket|clearance|{number} years)",
		"and have (worked|led|run|built|managed|taught|done|been (a|an|in|with))|i (was|am|have been) .. (responsible for|in charge of|accountable for)|i (have|was) .. (promoted|appointed|instructed|trained|certified|elected|awarded|published)",
		"(when|since) i (started|joined|began|took over|arrived) (at|in|as|with|there)",
		"my own (tools|truck|car|van|equipment|tooling)|i (have)? (wrote|written) (a|an|the|two|three|several|our|its|many|most)|i (have)? spent (*){0,4} (years|months|summers|seasons)",
		"someone (with|who has) (a|an|the|my) (*){0,3} {asset}",
		"with (*){0,2} years (in|of|as|at|on)|(well|fully|ideally) (equipped|placed|qualified|suited|prepared) (for|to)",
		"i did (this|that|it|the same|exactly that) ... (at|with|in|for|when) *",
		"(with|given|by|from|through|using|use|apply|applying|leverage|leveraging) my (*){0,4} {asset}",
		"i (am|have been|remain) (an|a|also|already|both|fully|now){0,2} (fluent|bilingual|certified|licensed|licenced|registered|chartered|accredited|qualified|proficient|experienced|skilled|trained|comfortable (with|in)|(well)? versed in|adept (at|in)|good (at|with)|used to|strong in|at home (with|in)|familiar with)",
		"hit the ground running|as someone (who|with)|as (a|an) !(result|reminder|follow-up|candidate|thank|courtesy|quick|next|final|token|small) (*){1,4} i (would|am|have|had|know|can|could|will|understand|see|saw|spent|learned)",
		"i (also)? speak !(with|to|for|about|at|on|of|more|again|as)",
		"i (am|was|have been) (a|an) (*){1,4} (with|by (trade|training)|since|for (over|more than|about|nearly|almost)? {number})",
		// How long, and where.
		"(#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|several|many) years (as|of|in|on|at|behind|under|with)",
		"(i|me|my) ... .. (#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|several|many) years",
		"(my|our) (own|last|previous|past|prior|current|present|former|old|first|latest) (*){0,2} {workplace}",
		"(in|at|during|on|of|from) my !(question|questions|answer|answers|application|interview|candidacy|interest|visit|conversation|meeting|call) (*){0,2} {workplace} !(search|interview|application)",
		"where i (work|worked|have (been|worked)|currently|serve|served|lead|led|manage|managed)",
		"(company|{workplace}) where i (am|was) (now|currently|today|then|for|a|an|the)",
		// What the writer does.
		"i (also|currently|now|already|still|have)? (work|worked) (as|at|with|on|in|for|alongside|under)",
		"i (also|currently|now|already|still|regularly|often)? (run|lead|manage|teach|operate|look after|supervise|coach|mentor|handle|code|maintain|oversee|coordinate|volunteer|tutor|translate|drive|weld|specialise|specialize)",
		"(i|we|my|our|that|which|it) ... (cut|reduced|raised|brought|took|lowered|grew|increased|improved|saved|doubled|halved|tripled|went|fell|dropped|rose|boosted|moved|kept|delivered) ... (#|by (half|a third|a quarter))",
		"(i (used|helped|learned|learnt|manage) to|i (ended|wound) up *|i (am|was|have been) (currently|now)? (running|leading|teaching|training|building|working (as|at|with|on|in|for)|studying|completing|finishing))",
		"having (*){0,2} (run|led|built|taught|written|spent|done|held|grown|worked|managed|served|trained|handled|seen|used|been (a|an|in)) ... (years|months|i (know|learned|understand|see|could|can|would|am|believe|feel))",
		// Why the writer fits.
		"(i|me|my) ... ~((not|another|other|wrong|if) ..) (great|good|strong|natural|excellent|perfect|ideal|right|best|solid|valuable|useful) (fit|match|addition|candidate|asset|person|contribution|contributor)",
		"i (*){0,3} (fit|match|suit) (in|right|well|the|your|with)",
		"i (*){0,3} (could|can|would|will) (also|quickly|definitely|certainly|immediately|easily)? (make|add|bring|contribute|offer|deliver|lower|cut|reduce|improve) (*){0,4} (contribution|contributions|value|new|order|organization|organisation|difference|heights|improvements|improvement|perspective|skills|experience|rollouts|#)",
		"i .. (could|would|can|might) be (of use|useful|an asset|a help|of (great|some|real)? (use|help|value)) (on|to|for|in|with)",
		"(take|bring) .. to new heights",
		"(what|patience|skill|skills) i (would|could|can|will) bring|i bring !(it|this|that|them|up)",
		"(makes|make|made) me (a|an|the) !(.. offer)|believe to be the|~((find|finding|found)) the right person",
		"(positions|position|positioned|equips|equip|equipped|prepares|prepare|prepared|enables|enable|enabled|allows|allow|taught|trained|qualifies|qualify) me (well)? (to|for|how|that|the)",
		"(directly|closely|highly|very)? (comparable|transferable|relevant) to (the|your|what)",
		"i am (that|your|the) (person|one|man|woman|candidate)",
	],
});

/** What somebody who tells of work did, in the past or present perfect, and eight words of what it was done to. */
const DID =
	/ (?:i|(?<! that )we)(?: have| had)?(?: also| once| twice| first| then| \w+ly)* (\w+[^\We]ed|led|ran|run|built|done|did(?= (?:the|a|an|my|our|all|two|three|both|that)\b)|held|won|grew(?! up)|cut|made|taught|kept|sold|coded|drove|rebuilt|oversaw|dealt|fed|fought|grown|lost|dug|sewn|shot|stood|brought|took|set|drawn|drew)(?= )((?: [^ ;?]+){0,8})/g;
/** Verbs of the interview, of waiting, of feeling and of sending: they tell of this application and not of work. */
const NOT_WORK = new Set(
	`accepted admired agreed answered appreciated apologised apologized applied arrived asked assumed attached attempted attended believed booked called canceled cancelled changed checked confirmed considered contacted copied covered
	decided deserved discussed dropped emailed enclosed ended enjoyed expected exchanged explained explored failed feared figured followed forwarded guessed happened hated headed hoped impressed included indicated informed inquired intended interested interviewed invited
	learned learnt liked listened looked loved mailed mentioned messaged missed needed noticed noted offered originally pasted phoned planned prepared promised provided reached read realised realized received recommended referred regretted relaxed remained
	remembered reminded replied requested rescheduled responded returned scheduled searched seemed sensed shared showed signed started stated stayed stopped submitted suggested suspected talked texted thanked thrilled touched travelled traveled tried turned valued visited waited walked wanted wasted watched wished wondered worried met discussed`.split(
		/\s+/,
	),
);
/** What is done to these was done for this application. */
const OF_THIS_APPLICATION =
	/ (?:you|your|yours|together|through|(?:the|my|our|this|that|an) interviews?|applications?|resume|cv|e-?mails?|messages?|calls?|meeting|conversation|voicemails?|offers?|letter|notes?|links?|note|reply|response|home|train|bus|taxi|parking|impression|decision|mistake|sense|mind|time|part|portfolio|attached|below|attention|while|moment|half day|day off|leave) /;

/** What they have been doing for some time. */
const DOING =
	/ (?:i|we) (?:have|had) been (?:\w+ly )?(?!(?:hoping|waiting|looking|thinking|wondering|trying|checking|following|telling|talking|asking|meaning|considering|wanting|expecting|reading|going)\b)\w+ing(?: [^ ;?]+){0,6} (?:for|at|in|since (?:\d\S*|i|my|the|last)) /;

function tellsOfWork({ readings }: PhraseText): boolean {
	for (const { text } of readings) {
		if (DOING.test(text)) return true;
		for (const [, verb = "", object = ""] of text.matchAll(DID))
			if (!NOT_WORK.has(verb) && !OF_THIS_APPLICATION.test(`${object} `)) return true;
	}
	return false;
}
