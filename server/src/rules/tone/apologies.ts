import type { PhraseRow } from "../../core/phrases.js";

/** How an apology begins; what it is for follows. */
const SORRY =
	"((i am|i feel|i was|we are)? (so|deeply|sincerely|also|sorry){0,3} sorry|(i|we) (would like to|want to|wanted to|must|should|have to|need to|do|also|sincerely|deeply|truly|just|wish to|feel i should|feel i (must|need to)|feel (that)? i should){0,2} (apologise|apologize|say sorry)|(let|allow|permit) me (to)? (apologise|apologize|say sorry)|(my|our|sincere|deepest|deep|many|humble|please accept|accept|sincerest|and){0,5} (apologies|apology)|(please|and|kindly|hope you|hope that you|will|can|could|would|you|you can|you will){0,3} (forgive|excuse|pardon) (me)?|i owe you an apology|i ask (your)? (forgiveness|pardon))";
const FOR =
	"(for|about|that|if|to|in advance|again|because|when|i|was|as|how|it|and|sincerely|profusely|once more){0,3}";

/** Apologies of somebody else, to somebody else, or as a subject. */
const OTHERS: readonly string[] = [
	"(our|the|their|his|her|an|a prompt|a sincere) (customers|apology (letter|that|to|of|turned|keeps|calmed|went))",
	"(no need|do not|not have|never had|without having|not need|never have|need not) .. (to)? (apologise|apologize|be sorry|say sorry)",
	"(thank|thanks|appreciate|kind of you|you were kind) .. (apology|apologising|apologizing|apologise|apologize)",
	"(i make no apology|not sorry)",
	"(customers|guests|patients|families|callers|clients|passengers|students|nurses|agents|owed)",
	"better safe than sorry",
	"sorry (state|sight|tale|to say)",
];

/** Apologies for what is no fault: writing, asking, taking time, being nervous, being who one is. */
export const needless: readonly PhraseRow[] = [
	{
		pattern: [
			`<${SORRY} ${FOR} .. (take|taking|took|waste|wasting|wasted|steal|stealing|eat|eating|use|using) (up)? (so)? (so much|too much|more|some|another|any more|a lot|much)? (of)? (your|the panel's|everyone's|everybody's|all your) (precious|valuable|busy|whole|entire|free)? (time|afternoon|morning|day|evening|weekend)>`,
			"<i (do|would|did){0,2} not (want|wish|mean|intend|like) to (take|use|waste|steal) (up)? (any|more|any more|too much|much|all)? (of)? your .. (time)>",
		],
		reason: "apologises for their time; thank them for it instead.",
		fixes: [{ title: "Thank them for their time instead", text: "Thank you for your time.", scope: "sentence" }],
		severity: "info",
		unless: OTHERS,
		evenNegated: true,
	},
	{
		pattern: [
			`<${SORRY} ${FOR} .. (bother|bothering|bug|bugging|trouble|troubling|disturb|disturbing|disturbance|intrude|intruding|intrusion|impose|imposing|imposition|interrupt you|interrupting you|a (pest|pain|bother|nuisance|burden)|annoy|annoying|needy|add to your|adding to your|clutter*|spam|spamming)> !(shoot|shooting)`,
			`<${SORRY} (for|to|if|about)? (i am|me)? (write|writing|email|emailing|e-mail|contact|contacting|reach out|reaching out|message|messaging|call|calling|phone|phoning|ask|asking|follow|following|check|checking|keep|inquire|inquiring|enquire|enquiring|get in touch|getting in touch|send|sending) !(you (mr|mrs|ms|dr|the wrong|by)|(it|the|this|them|my|that) .. (late|wrong|again|twice|only))> .. ($|you|up|out|again|in|so|on|but|a|another|this|about|for|direct|directly|to|me|if|when|with|unannounced|before|one|after)`,
			`<${SORRY} ${FOR} .. (the|this|my|such a|a|so|all the|any|all|so many|too many) (long|lengthy|extra|many|endless|silly|stupid|long winded|second|random|unsolicited|sudden|naive|basic|dumb|very long)? (email|message|note|letter|length|question|questions) !(earlier|was|in which|mark|about .. (wrong|name))>`,
			`<${SORRY} ${FOR} .. (being|be|sound|sounding|seem|seemed|appear|appeared|am|was|come across as|came across as|this sounds|this seems|this is|it is) (so|too|a bit|a little|rather|that)? (forward|pushy|impatient|eager|persistent|nosy|needy|bold|curious|demanding|direct|a (silly|stupid|dumb|basic|naive|strange|bad|bother)|silly|stupid|annoying|presumptuous|long|early|desperate)>`,
			`<${SORRY} for my (impatience|eagerness|persistence|curiosity|directness|boldness|enthusiasm|many questions)>`,
			"<i know you (must|may|might|will|are) (be)? .. (sick|tired|fed up) .. (hearing|emails|messages|me)>",
			"<(forgive|excuse|pardon) (me)? (for|my) (asking|writing|boldness|curiosity|directness|eagerness|enthusiasm|persistence|impatience|ignorance|intrusion|questions|forwardness|bluntness|presumption)>",
			"<(forgive|excuse|pardon) (me)? (the|this|any) (intrusion|interruption|disturbance|bother|imposition|long (email|message|note)|question|questions|boldness)>",
			"<(pardon|excuse|forgive) my (ignorance|boldness|curiosity|asking)>",
			"<i (do)? (hope|trust|pray) (that)? (i am|this is|it is|this (email|message|note) is|my (email|message|note|writing) is) not (a|an|too|too much of a|such a)? (bother|bothering|bothersome|disturbing|intruding|imposing|interrupting|nuisance|inconvenience|bad time|annoying|trouble|burden|intrusive|pestering|a pest|imposition|of a bother)>",
			"<i (do)? hope (that)? you (do|will|would) not mind (me|my|that i am|if i|the) (writing|asking|emailing|contacting|reaching|follow|following|ask|email|write|message|question|intrusion|checking|bothering|am)>",
			"<i (hate|would hate|am loath|am reluctant|feel bad|feel awful|feel guilty) (to|about|for) (be)? (impose|imposing|bother|bothering|disturb|disturbing|trouble|troubling|intrude|ask|asking|take|taking) !(for help)>",
			"<i (know|realise|realize|am aware|am sure|fear|am afraid|guess|understand) (that)? (i am|this is|i must be|this must be|it is|i have been) (probably|being|again|such)? (a)? (bother|bothering|disturbing|annoying|nuisance|pestering|imposing|intruding|taking up|pest|inconvenience|a lot to ask) !(and i (can|will))>",
			`<${SORRY} ${FOR} .. (any|the|all the|the trouble|trouble|all) (inconvenience|trouble|bother|hassle) .. (this|my) (email|message|note|letter|question|request|may|of reading)>`,
			`<(apologies|apologise|apologize|sorry) in advance>`,
			// One who writes in a second language is polite, and no worse a candidate.
			`<${SORRY} ${FOR} (my|the|any)? (very|rather|poor|bad|weak|broken|limited|terrible|strong|thick|mistakes in (my|the)){0,2} (english|grammar|accent|handwriting)>`,
		],
		reason: "apologises for what needs no apology; a follow-up is welcome.",
		fixes: [],
		severity: "info",
		unless: [
			...OTHERS,
			"(called|calling|call) you (mr|mrs|ms|miss|dr|by)",
			"(sorry|apologise|apologize|apologies) .. (late|delay|delayed|noise|connection|mistake)",
		],
		evenNegated: true,
	},
	{
		pattern: [
			`<${SORRY} ${FOR} .. (my|being|i|the way|how) (was|am|got|seemed|appeared|felt|came across|came across as|looked|sounded|being|a bit|a little|so|too|such|if|obvious|visible|shaky|bad){0,4} (nerves|nervous|nervousness|anxious|anxiety|shaky|shaking|tense|jittery|shy|quiet|stiff|awkward|flustered|flat|tired|unprepared|underprepared|scattered|stressed|overdressed|underdressed|blushing|emotional|inarticulate|incoherent|unclear|slow|boring|talkative|rambling|tongue tied|silent)>`,
			`<${SORRY} (for|about|that|if|to|because|i|was|how){0,2} .. (my|the|any|all|all my) (rather|poor|bad|weak|rambling|long|awkward|shaky|terrible|awful|messy|clumsy|short|incomplete|vague|disappointing|technical|confused|confusing|stumbling|hesitant|nervous|brief|lack of|limited|broken|strong|thick|little|missing|silly|dumb|stupid|slow){0,2} (answer|answers|performance|interview|presentation|responses|response to|appearance|silence|background on|nerves|demeanour|demeanor|experience|inexperience|qualifications|cv|resume|age|knowledge|preparation|ramblings|rambling|mistakes in the (test|task|exercise|case|interview)|stammer|stutter|outfit|clothes|hesitation|shortcomings|weaknesses|gaps)> !(time|to your email)`,
			`<${SORRY} ${FOR} (i|being|not being|not) (was|am|were|did|do|have|had|could)? (not|never)? (being|be|have|been|having|more|able to|at|as|much|any|better|a|an|the|know|knowing|answer|answering|give|giving){0,4} (better|prepared|articulate|myself|my best|clearer|clear|sharper|stronger|perfect|ideal|experience|degree|qualified|experienced|confident|convincing|impressive|good|match|the answer|all (of)? your|your question|answer .. well|career changer)>`,
			`<${SORRY} ${FOR} (i|for|my|about|was|kept|have|having|got|that){0,3} (ramble|rambled|rambling|babble|babbled|babbling|froze|freezing|frozen|blanked|blanking|stumbled|stumbling|stuttered|stuttering|stammered|fumbled|fumbling|mumbled|went on|going on|talked|talking|spoke|speaking|messed|messing|bombed|bombing|blew|blowing|choked|choking|struggled|struggling|crying|cried|overshared|oversharing|dominated|failed|failing|did so|did not do|performed|performing|existing|hesitated)> !(to (you|your)|with (you|your)|the (date|time|name|file|link|attachment|meeting|form))`,
			`<${SORRY} ${FOR} (how|the way) i (spoke|answered|performed|acted|behaved|came across|talked|presented|handled|looked|dressed|reacted|responded)>`,
			`<${SORRY} (if|that|in case|for anything)? (i|my (questions|answers|jokes|comments)) (said|did|say|have|offended|offend|were|was|seemed|wasted|asked|talked|sounded|may|might){1,2} ... (wrong|offensive|offended|anyone|anybody|stupid|silly|inappropriate|rude|upset|too|your (time|afternoon)|dumb|over)>`,
			`<(excuse|forgive|pardon) my (bad|poor|broken|terrible|limited)? (nerves|nervousness|appearance|lack of .. |stammer|rambling)>`,
			"<(forgive|excuse|pardon) me (if|for) (i)? (am|was|being|seem|seemed|sound|rambled|rambling|talked) .. (eager|nervous|rambling|forward|too|overly|rambled)?>",
			`<${SORRY} (for|about|that)? (any|the)? (confusion|mess|trouble|misunderstanding) (my|i) .. (answer|answers|caused|may|gave|presentation)>`,
			`<${SORRY} (for|about|that)? (i am|being|not being) (not)? (a|an|such|only|so|too)? .. (match|old|young|inexperienced|foreign|career changer|career|graduate|fit|background)>`,
		],
		reason:
			"points at a weakness that the reader may not have seen; leave the apology out, and add what you want known.",
		fixes: [
			{
				title: "Offer to say more instead",
				text: "I would be glad to say more about anything that I left short.",
				scope: "sentence",
			},
		],
		unless: [
			...OTHERS,
			"(late|later|delay|delayed|missed|connection|dropped|noise|wifi|internet|audio|camera|typo|misspell*|attached|attachment|link|cancel|reschedule|time zone|calling you|called you|wrong (file|address|version|link))",
			"(informal tone on the phone)",
		],
		evenNegated: true,
	},
	{
		pattern: [
			// "Sorry again for the alarm" is one apology, begun in the room.
			"<(again|once again|once more) (i)? (am|do|would like to|want to|must|please|accept){0,3} (sincerely|so|very|truly|really|deeply|my) (sincere|deepest|sincerest|humble|so)? (apologise|apologize|sorry|apologies)>",
			"<i (can not|could not|can never|could never) (apologise|apologize|say sorry|be sorry) (enough|more|sufficiently)>",
			"<i (can not|could not|can hardly) (tell|express|say|begin to (say|tell|express)|convey) .. how (sorry|ashamed|embarrassed|awful)>",
			"<(so so|so very very|very very|terribly terribly|really really|truly truly) sorry>",
			"<i can not stop (apologising|apologizing)>",
			"<sorry sorry>",
			"<(apologise|apologize|sorry) (profusely|from the bottom|a (thousand|million|hundred) times|a thousand)>",
			"<((a|one) (thousand|million|hundred)|many many|a lot of|endless|my (deepest|most sincere|profoundest|most humble) (and (sincerest|deepest))?|my sincerest and deepest|my (humblest|profound)) (and)? .. apologies>",
			"<i (am|was|feel|felt|have been|still feel|am still) (so|deeply){0,2} (mortified|ashamed of myself|ashamed|humiliated|embarrassed about (my|the|yesterday|what|how|it|that|monday|tuesday|wednesday|thursday|friday)|embarrassed (by|for|that) (my|the|i|myself|what|how)|embarrassed $)>",
			"<i (feel|felt|still feel|have felt|have been feeling) (so|still)? (terrible|awful|horrible|dreadful|guilty|wretched|sick) (about|for|that|over)> .. (writing|asking|bothering|taking|it|what|how|my|the (mix|interview|way|mistake|answer|whole|delay|confusion|inconvenience)|that|this|not|having|missing|taking|yesterday|i|being|everything|$)",
			"<i (feel|felt|still feel) (so|really|very|absolutely|truly|still) bad (about|for|that|over)>",
			"<i (have been|keep|am|have kept) (kicking|beating|blaming|cursing|hating) myself>",
			"<(i)? (do|sincerely)? (hope|pray|beg) (that)? you (can|will|could|would|may) (please|find it|ever|one day)? .. forgive me>",
			"^ <(please)? (do)? forgive me> $",
			"<i beg (your|for your) (pardon|forgiveness)> !(for the (misspelt|misspelled|wrong|late))",
			"<(sorry|apologise|apologize|apologies) (for|about) (everything|all (of)? (that|this)|all the trouble|the trouble i (caused|have caused|put))>",
		],
		reason: "apologises at length; one short apology is enough.",
		fixes: [],
		unless: [
			...OTHERS,
			"(bad|terrible|awful) for (the|them|him|her|those|your|their) !(mix|delay|interview|inconvenience|confusion|mistake|answer|way|trouble|long|late*|wait*)",
		],
		evenNegated: true,
	},
];

/** What a short apology is right for; only its repetition is too much. */
export const apologies: readonly PhraseRow[] = [
	{
		pattern: [
			"(sorry|apologise|apologize|apologies|apologising|apologizing)",
			"(please|kindly) (forgive|excuse|pardon) (my|the|me|this)",
			"^ (forgive|excuse|pardon) (my|the|me|this)",
			"my apology",
		],
		reason: "",
		fixes: [],
		unless: [
			...OTHERS,
			"sorry (to|that|about) (hear|learn|read|see|you (are|had|have)|your|the (loss|fire|death|news|closure)|for your loss|be leaving|leave|have to leave|withdraw|tell|inform|say|miss|have missed the (chance|opportunity))",
			"sorry (for|about) your (loss|trouble|father|mother)",
			"(only|not|be|was|am) (sorry) (that|not to|to) (the|we|have|miss|be|leave|i could not (stay|meet|see))",
			"apologis* well",
		],
		evenNegated: true,
	},
];
