import type { PhraseRow } from "../../core/phrases.js";
import { offerWork, showInterest, welcomeChance } from "./rewrites.js";

/** A job that is asked for: what would be wanted so badly. */
const THIS_JOB =
	"(this|the|that|your|a|any|such a|another) (new|steady|stable|paying|real|good|decent|data|entry level)? ({job}|work|employment|income|salary|pay check|paycheck|money)";
const THE_CHANCE = "(this|the|that|such an|your) (one)? (chance|opportunity|{job}|break|shot)";

/** Sentences in which others are in need: the people whom the writer serves, or the reader's own house. */
const OTHERS_NEED =
	"(patients|families|clients|students|tenants|residents|customers|children|pupils|people who|people in|users|communities|(the|our|my) (project|team|ward|clinic|office|department|company|store|shop|firm|charity))";

/** What the writer needs, wants beyond measure or cannot bear to lose. */
export const need: readonly PhraseRow[] = [
	{
		pattern: [
			`<i (so|do|badly|desperately|urgently|only|sorely|very much|also|still){0,3} need ${THIS_JOB}> !(description|title|to (be|have|report|start|grow|offer|use|let|include|sit|cover|go)|like|where|that|which|with|filled|in (which|writing))`,
			"<i (so|do|badly|desperately|urgently){0,2} need (work|employment|money|income|(a|this|some) (break|chance|shot|opportunity|lifeline|fresh start|win)|the (chance|opportunity|money|income|experience so|insurance|health insurance|benefits|paycheck|salary)|help)> !(that|which|where|i|on|with (the|a|my|sap|that)|to see|at (the|work))",
			"i <need to (start earning|earn (money|an income|a living)|make (some)? money|find (a job|work|something)|get (a job|hired|back to work|out of (debt|unemployment|poverty))|provide for my|feed (my|us)|support my (family|children|kids|mother|parents|wife|husband)|pay (my|the|our)? (bills|rent|mortgage|debts|loans))>",
			"i <(just|only|really|simply|so)? (need|want|wish for|am looking for|am asking for|ask for) (you|someone|somebody|anyone|anybody|a company|an employer|one person|some employer) to (give me|believe in me|take a (chance|gamble)|hire me|help me|trust me|see (my|something)|look past|save)>",
			"(so|because|and|therefore) i need <(someone|somebody|anyone|a company|an employer) to (hire|take|sponsor|employ|help|save)>",
			"<(in)? (dire|desperate|urgent|great|terrible|serious) need of> .. (work|employment|job|money|income|position|opportunity|break|chance|help)",
			`i <((can|could) (not|badly|so|sure)? (ill)? afford (to (lose|miss|let|not|fail|waste|be (rejected|turned)|keep looking)|not|another)|can not (lose|miss out on|let go of|let ${THE_CHANCE} (go|slip|pass)) ${THE_CHANCE})>`,
			"<(this|that|it|the|your|getting|having|landing|winning) ((job|role|position|opportunity|work|post|offer|chance|internship|placement|it|this|hired|the job|this job|this role|this position|the role){0,2} would|will|could) (finally|so|greatly|also){0,2} (save (my life|me|us|my family|my marriage|our)|rescue (me|us)|change (my life|everything|our lives|my (future|situation))|turn (my|our|it|things|everything) .. around|solve (all|my|our|so many|most) ..|fix (my|everything|all)|get me (out of|back on (my feet|track))|help me (out|survive|get by|get back on|through|a great deal|so much|enormously|financially|pay|feed|provide|support my)|take (a (huge|great|big|lot of)|so much|such a) (weight|pressure|stress|burden)|be (my|our|a) (salvation|lifeline|lifesaver|life saver|godsend|miracle|blessing|rescue|answer to))>",
			"it would (so)? <help ((me|us) (financially|get by|survive)|my family)>",
			"i <(could|can) (really|so|definitely|sure|badly|certainly|very much) use (this|the|a|some|that|your) ({job}|work|income|money|cash|break|help|salary|pay|win|chance)>",
			"<without (this|the|a|that|your|any) ({job}|work|income|help|chance)> ... (i|we|my family) (do not know|will|would|am|have|can not|could|might|are|cannot|may)",
			"i <do not know (what (i|we) (will|would|am going to|shall|can|should|are going to) do|how (i|we) (will|would|am going to|can|could) (manage|survive|cope|go on|live|get by|pay|make it|carry on|face)|where (else)? to (turn|go)|how much longer (i|we))>",
			"i <(want|wanted|need|wish for|crave|desire) (this|the|it|your|to (work|join|get|have|be)) .. (so (badly|much|bad)|more than (anything|anyone|anybody|life|words|you (can|could|know|will)|i can)|with all my heart|so very|terribly|desperately|badly)>",
			"<never .. wanted (anything|something|any {job}|a {job}) (so|more|as|this) (much|badly|bad|than|in)?>",
			"<(would|will|it|this|that|job|role|position|opportunity) (would|will)? (mean|means) (the (whole)? world|everything|so much|more than (anything|you|words|i))> to (me|us|my family)",
			"<you (have|can have|could have) no idea (how much|what) .. (means|mean|would mean|need|needed|want|do)>",
			"<(you (can not|could not) imagine|words can not (say|tell|express)) (how much|what) .. (this|it|job|opportunity) .. (means|mean|would mean)>",
			"<i need (this|it)> $",
			"<i (really really|so so) (want|hope|wish|would love)>",
		],
		reason: "speaks of your need; say what you would bring instead.",
		fixes: [showInterest, offerWork, welcomeChance],
		unless: [
			"(do|did|would|will|should|might) i need",
			OTHERS_NEED,
			"(when|how|what) (you|we) .. (need|needed)",
			"i need (the|this|a) (role|job|position|work) to (be|have|offer|include)",
			"(my|our) (german|french|spanish|english|degree|licence|license|training|skills|experience)",
			"do not need",
			"never wanted .. (else|other)",
		],
	},
	{
		pattern: [
			"(i|we) <(would|will|am going to|might) (be|feel)? (so)? (heartbroken|devastated|crushed|shattered|destroyed|broken|gutted|inconsolable|lost)> ... (if|to (be|hear|get|lose|miss)|not|without|should|when)",
			"<(it|that|this|another (rejection|no|refusal)|being (rejected|turned down)|not getting .. (job|role|it|this)|a (rejection|no)|to be (rejected|turned down)) (would|will) (crush|devastate|destroy|break|kill|ruin|shatter|hurt|finish) (me|us|my (heart|life))>",
			"i <((can|could) not (bear|take|handle|stand|face|cope with|survive|deal with|stomach)) .. (another|a|one more|any more|being|the (thought|idea)) .. (rejection|rejections|no|refusal|disappointment|turned|rejected|losing|not)>",
			"i <(have been|was|am|keep|cried|have) (crying|in tears|cried|not (been able to)? (slept|sleep|eaten|eat)|sick with (worry|nerves)|losing sleep|worried sick|unable to sleep|a (wreck|nervous wreck))> .. (since|about|over|every|all|because|waiting|the|for)",
			"i <(have)? (lost|am losing|have lost|nearly lost|almost lost|am starting to lose|am giving up|have (almost|nearly)? given up|am close to giving up) (all|my|any|almost all)? (hope|faith|my confidence|confidence|heart|on finding)>",
			"(and)? i am <(losing|running out of) (all)? (hope|faith|confidence|options|money|savings|energy)>",
			"i <(can not|could not|can not even|have not been able to|am not able to|barely|hardly|can barely|can hardly|have trouble|have not) (sleep|sleeping|slept|eat|eating|eaten|focus|concentrate|think (of|about) anything else)> ... (waiting|since (we|our|the) (spoke|met|talked|interview|conversation|meeting)|(about|without|until|over|for) .. (decision|answer|reply|news|result|job|role|position|interview))",
			"<i (will|would|shall) be (so)? (devastated|heartbroken|heart broken|crushed|shattered|inconsolable|destroyed)>",
		],
		reason: "puts your feelings on the reader; say what draws you to the work instead.",
		fixes: [showInterest, offerWork],
		unless: ["(patients|families|clients|customers|they|she|he) .. (would|were|was)", "legacy|project"],
		evenNegated: true,
	},
];

/** Money, family and a hard life as a reason to be hired. */
export const hardship: readonly PhraseRow[] = [
	{
		pattern: [
			"<(i|we|(there are|with) (so many)?) (still|also|do|all)? (have|got|have got|can not pay|can hardly pay|can barely pay|struggle to pay|need to pay|have to pay|must pay|owe) (so many|a lot of|many|lots of|my|the|our|all (the|my)|a|unpaid|three|two|four|five|#|{number}){0,2} (bills|rent|mortgage|mouths|debts|debt|loans|student loans|student debt|medical bills|kids|children|family|medical debt) (to (pay|feed|support|provide|raise|care|cover|clothe|look|repay)|due|overdue|piling|coming|who (depend|rely|need))>",
			"<(my|our|the) (student|medical|car|bank)? (bills|rent|mortgage|debts|debt|loans|loan|landlord|bank account|creditors|payments) (and (my|our)? (rent|bills|mortgage|loans))? (is|are|has|have|will|keep|keeps|needs|need|do not|does not|wants) .. (due|overdue|late|piling|mounting|crushing|growing|killing|empty|pay|paid|behind|stacking|unpaid|waiting|coming|themselves|itself|calling|threatening|higher|drowning|paying|soon|to)>",
			"^ (my|our)? (bills|rent|mortgage|debts|loans)? <my (bills|rent|mortgage|debts|savings)> $",
			"<(pay|paying|cover|meet|make|afford) (my|our|all my|the) (next)? (bills|rent|mortgage|debts|loans|student loans|rent payment|mortgage payment|car payment|medical bills|electricity|groceries)>",
			"i <(am|have been|have fallen|fell|we are|am getting) (far|months|badly|a month|two months|three months|already|now|so)? behind (on|with|in) (my|our|the) (rent|bills|mortgage|payments|loans|debts)>",
			"<my (family|children|kids) (needs|need)> $",
			"my (children|kids) .. <hungry>",
			"<my (family|children|kids|wife|husband|parents|mother|father|son|daughter|daughters|sons|household|little ones|spouse|partner) .. (needs|need|depends on|depend on|relies on|rely on|is counting on|are counting on|counts on|count on|will (suffer|starve|go hungry)|are hungry|is hungry|is starving|can not (eat|live|survive)) .. (me|this|it|money|income|my (income|salary|wages|pay)|food|job|us)>",
			"<(support|feed|provide for) my (family|children|kids|three|two|four|young|little|sick|ill|elderly|ailing|wife|husband|mother|father|parents)> ... (so|and (need|must|have to|this)|on my own|alone|somehow)",
			"i <(have|am|am the) .. (family|children|kids|wife|husband|mother|parents|baby) to (support|feed|raise|provide for|clothe|think of)>",
			"<(my|our) (wife|husband|partner|spouse|girlfriend|father|mother|boyfriend) (just|recently|has (recently)?|have)? (lost (his|her|their) job|had a baby|is (pregnant|expecting|ill|sick|unemployed|out of work|dying)|left me|was (laid off|fired)|passed away|can not work|does not work)> ... (so|and (we|i|now|everything|it)|everything|which|$)",
			"<(as)? (i am)? a (single|struggling|unemployed|poor|widowed) (mother|father|mom|mum|dad|parent)> ... (and|struggl*|need|with|so|trying|i)",
			"<(making|make) (both)? ends meet>",
			"(i am|i have been|we are|and|still|just) <(struggling|barely (surviving|managing|getting by)|scraping by|hardly (managing|surviving)|drowning) (to (survive|pay|get by|live|cope|make|keep|stay|feed|find)|financially|with (money|debt|bills)|in (debt|bills)|for (months|a year|money)|$)>",
			"(i|we) <(am|are|was|were|have been|will be|might be|could be) (about to be|being|facing|going to be|close to|near|threatened with|getting)? (evicted|eviction|homeless|homelessness|bankrupt|bankruptcy|on the street|on the streets|foreclosed|thrown out|kicked out)>",
			"(i|we) <(might|may|could|will|would|am going to|are going to|am about to|stand to) (soon)? (lose|losing) (my|our|the) (house|home|flat|apartment|car|children|visa|insurance|health insurance|everything|marriage)>",
			"<my (unemployment|unemployment benefits|benefits|savings|severance|money|jobseeker|welfare|visa|work permit|insurance|health insurance) (benefits|pay|allowance|permit|account|coverage)? (is|are|has|have|will|runs|run|ran|expires|expire|ends|end) .. (out|gone|almost|nearly|end|ending|empty|run|dwindling|used|over|expiring|soon|exhausted|up|shrinking)> ... (so|and|$|next|this|soon|in|at|by)",
			"(i|we) <(have been|am|are) (living|surviving|getting by|existing) (on|off|from) (my|our)? (credit|credit cards|savings|loans|benefits|food stamps|welfare|noodles|ramen|borrowed|nothing|paycheck|friends)>",
			"(i am|we are|being|completely|totally|flat|dead) <(broke|penniless|skint|destitute|impoverished|deep in debt|in (serious|heavy|a lot of|deep|terrible|real) (debt|financial)|in financial (trouble|difficulty|difficulties|distress|ruin|hardship)|poor)> ($|and|right now|at the|so|as|because|now|since)",
			"<(my|our|the) financial (situation|difficulties|problems|troubles|hardship|struggles|circumstances|position|state)>",
			"<(financially (difficult|hard|tough|desperate|strained|struggling)|(hard|tough|difficult|rough|stressful) (for (me|us))? financially|(so)? (tough|hard|difficult|rough) for (me|us) (financially|lately|since|right now|money))>",
			"<(fallen|fell|falling) (up)? on hard times>",
			"<(being|been|am|i am) (out of (work|a job)|unemployed|jobless|without (a job|work|an income)) ... (hard|difficult|tough|rough|depressing|hell|struggle|struggling|stressful|painful|toll|suffering|desperate|humiliating|nightmare|hope|counting)>",
			"it has been a <(very|really|so|such a|extremely|long and)? (hard|difficult|tough|rough|terrible|horrible|awful|painful) (year|time|few (months|years)|couple of|period|winter|road|journey|stretch) (for (me|us))?> ... (and|job|this|without|looking|unemployed|money|work)",
			"<my (mental|physical|emotional)? (health|confidence|self esteem|marriage|self worth|depression|anxiety) .. (has|have|is|are|was) .. (suffered|suffering|declined|taken|worse|crumbling|destroyed|shattered|failing|falling)>",
			"<i am (a|the)? (single|only|sole) (mother|mom|mum|father|dad|parent|earner|breadwinner|provider)>",
			"i <(have been|am|was) (unemployed|out of work|jobless|out of a job|without (work|a job|an income|a salary))> ($|(for|since) (a (long|very long)|so long|# |{number}|months|years|over|more|almost|nearly))",
			"(i|we) <(will|may|might|am|are) (be|being|about to be|going to be)? (evicted|homeless|bankrupt|thrown out|kicked out|on the street)>",
			"<(landlord|bank|creditors|debt collectors) .. (evict|throw|throwing|kick|calling|after me|foreclose|take (my|our))>",
			"<(my|our) (little|young|sick|poor|hungry|baby|newborn|three|two|four|small)? (girl|boy|daughter|son|kids|children|child|baby|family|parents|wife|husband|mother) ((needs|need) (me|this|food|money|to eat)|(depends|depend|relies|rely|counts|count|(is|are) counting) on (me|this|it|you)|(has|have) no (food|future|home)|(is|are) (hungry|starving|suffering))>",
			"<think of my (little|young|poor)? (girl|boy|family|kids|children|daughter|son|baby)>",
			"i (have|am left with|am down to) <(no|not any|hardly any|my last|almost no) (money|savings|cash|income|dollars|pennies|euros|food)> !(worries|problems|left (in (the|our)|for (the|our))|in (the|our))",
			"i <can not ((go on|survive|live|cope) .. (without|much longer|like this|my|anymore|any longer|$)|(make it|feed) .. (without|much longer|like this|my (family|children|kids)|anymore|any longer))>",
			"i <(cried|wept|broke down|burst into tears|lie awake|can not (sleep|eat))> !(a|with|for joy|at|when|because of the)",
			"<(give|trade) my (right arm|left arm|soul|kidney|eye teeth)>",
			"i (am|was) <dying to (work|join|be|get|start|have)>",
		],
		reason: "makes your hardship the reason to hire you; name what you would do for them instead.",
		fixes: [offerWork, showInterest, welcomeChance],
		unless: [
			"(volunteer*|course|trained|studied|used (it|the time)|since then|which is why|shift|shifts|hours|mornings|part time|withdraw|cancel|postpone|reschedule|decline)",
			"(so|which is why) (that)? i (can|could|am|would)",
			"(helped|counselled|counseled|supported|advised|served|assisted|taught|guided|worked with|i help|i advise|i support) .. (people|families|clients|students|tenants|customers|patients|residents|couples|farmers|small)",
			"(clients|tenants|families|students|patients|residents|customers|they|who) (who|that)? (are|were|have|had|struggle|struggling|making)",
			"(a budget|accounts payable|invoices|ledger|the family business|volunteering|certification|pmp)",
			// Who needs one at home when is availability.
			"(needs|need|support) (me|us|my *) ... (weekend|weekends|weekdays|{weekday}|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|mornings|afternoons|evenings|nights|rota|shift|shifts|availability)",
		],
		evenNegated: true,
	},
];
