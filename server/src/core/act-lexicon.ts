/** Classes of words that acts are read by: the process, the talk, the work and what qualifies for it; see `CLASSES`. */
export const ACT_CLASSES = {
	/** What a writer waits to learn of it. */
	news: [
		"updates|update|news|progress|status|timeline|timelines|timeframe|timeframes|timing|timetable|decision|decisions|outcome|verdict",
		"(time|hiring|interview|recruitment) (line|lines|frame|frames|schedule)",
		"(new|start|exact|likely|rough) (date|dates)|(date|dates) (i should|to keep|in mind)",
		"state of (the|your|my) .. (selection|process|application|search|hiring|recruitment|competition)",
		"(result|results) (of|from|for) (my|the|our)",
		"(word|clarity|indication|information|insight|visibility|anything) (yet|on|about|from|as to|of when|of how|back|regarding|you (can|could|may|might))",
		"word of (the|your|a)",
		"any (word|developments|movement|change|changes|idea|insight|sense)",
		"(rough|approximate|general|some|a|any|better|clearer) (sense|idea|indication|picture) (of|when|on|as to|about) .. (when|timing|timeline|dates|date|next|process|long|decision|schedule|things)",
		"{next-step}",
	],
	/** Not those of the work: "the next steps of the handover". */
	"next-step": [
		"(next|further|following|remaining|subsequent) .. (step|steps|stage|stages|phase|phases|round|rounds) !((of|in) (the|our|my|your) !(.. (process|hiring|interview|interviews|interviewing|application|recruitment|recruiting|selection|decision|candidacy|search)))",
		"(second|third|final|another|last) (round|stage)",
	],
	/** To decide on somebody, in any form. */
	decide: [
		"decide|decides|decided|deciding|choose|chooses|choosing|chose|chosen|select|selects|selected|selecting|pick|picks|picked|picking|hire|hired|hiring",
		"fill|filled|filling|appoint|appointed|appointing|shortlist|shortlisted|shortlisting",
		"(make|makes|made|making|take|takes|taken|taking|reach|reached|reaching|reaches|come to|came to|coming to|arrived at|agree on|agreed on) (a|an|your|the|any|some|up|its|their|her|his) .. (decision|decisions|choice|selection|view|conclusion|verdict|offer|offers|mind|minds)",
		"(move|moving|moved|go|going) (forward|ahead|on) with",
	],
	/** To learn what was decided. */
	await: "(hear|hearing|know more|find out|(be|get) (told|informed|notified|contacted|updated|called)|{to-hear})",
	/** What becomes of an application, as a question inside a sentence. */
	event: [
		"(when|whether|if|how soon|how long|how|by when|(what|which) (day|date|week|month|time)) ... ({decide} !(me|us)|decision)",
		"(when|how soon|how long|by when|(what|which) (day|date|week)) ... {await}",
		"(whether|if) (i|we) .. (hear|expect)",
		"how far .. (along|on|into|off)",
		"how .. (things|everything|it|search|process|selection|hiring|recruitment|decision|status|application|interviews|matters|recruiting) .. (is|are|was|were|will|would|has|have)? .. (going|coming|looking|proceed|proceeds|proceeding|progress|progressing|progressed|continue|continues|continuing|move|moves|moving|unfold|unfolds|unfolding|shaping|standing|work|been)",
		"how (*){1,6} (is|are|was|were) (coming along|progressing|shaping up|proceeding|unfolding)",
		"(whether|if) .. (plan|plans|timeline|schedule|anything|things) .. (changed|moved|slipped|shifted)",
		"(whether|if) .. (panel|committee|board|partners|council|jury|team) .. (met|sat|convened|decided|agreed)",
		"(whether|if) there (is|are) .. (result|results|answer|decision|news)",
		"how (is|are|was) the (status|process|search|selection|hiring|recruitment|decision)",
		"how .. (things|matters) stand",
		"where .. (stand|stands|stood)",
		"where (that|this|it) leaves",
		"where (you|they|things|it) (have)? (got|gotten) (to|with)",
		"where (things|you|we|they|your|the|my) .. (are|is|am) .. (with|in|at|on|now|regarding|$)",
		"what .. (happens|comes|follows|would follow|to expect|(is|are|would be|will be) (the)? next|remains|(is|are) (left|still))",
		"(whether|if) .. ({job}|seat|it|shift) .. (is|has|have|was|had|are)? .. (still|been|already|now)? .. (open|filled|available|taken|vacant|going|gone|free)",
		"(whether|if) .. been (filled|taken)",
		"(whether|if) (i|we) (am|was|were|have|got|can|could|will|would|may|might|should|made|still|remain) .. (considered|consideration|running|successful|selected|chosen|picked|shortlisted|candidate|mix|list|next|second|further|through|accepted|invited|moving|advance|advancing|advanced|progress|progressing|progressed|contention|got it|job|role|position|post|place)",
		"(whether|if) (there|you|we|they) (is|are|has|have|were|was|had|would) .. ({news}|any movement|got anywhere)",
		"(whether|if) .. ((got|gotten) anywhere|further (on|along|forward)|nearer|closer to)",
		"what .. (decided|decide|concluded|next for)",
		"(whether|if) (my|the|your|our|it) (*){0,2} (application|candidacy|search|process|position|role|{job}) .. (is|was|has|have|remains|remained|still|will)",
		"what (you|they|he|she|the (*){1,3}) (think|thought|thinks|felt|feel|made of)",
		"anything (new|yet|to (report|share))",
	],
	/** What makes the news behind it something asked for. */
	asking: [
		"{request}",
		"(could|can|would|will|may|might|do|did|have|has|is|are) (you|i|we|there|anyone|someone|somebody|your team)",
		"(would|should|will|could|might|may) .. (appreciate|welcome|value|love|like|be .. (glad|grateful|happy|pleased|thankful|obliged|delighted|interested|keen|eager|curious))",
		"(am|was|remain|still|been|stay) .. (curious|wondering|eager|keen|hoping|grateful|interested|anxious)",
		"wonder|wondered|(hope|hoping|hoped) (you|for|(to|i) .. (get|learn|know|find))|appreciate (any|an|hearing|knowing)",
		"(ask|asking|check|checking|inquire|inquiring|inquiry|enquire|enquiring|enquiry|see|know|learn|find out|follow up|following up|touch base|reaching out|reach out|writing|write|wrote) (in|back|again|today|briefly|quickly|once more)? (if|on|about|whether|regarding|for|how|where|when|what|after|as to|concerning|to (ask|see|check|inquire|enquire|learn|know|find))",
	],
	/** What is done to learn something that is told by a clause. */
	inquire:
		"ask|asking|asked|check|checking|checked|inquire|inquiring|enquire|enquiring|see|know|learn|find out|wonder|wondering|wondered|curious",
	request: [
		"let (me|us) know|lmk|if you (could|can|would|might) .. (give|tell|share|let|provide|send|say|update)|(tell|say|say to|inform|advise|update|notify) (me|us)|keep (me|us) (posted|updated|informed|in the loop)",
		"(please|kindly) (share|send|give|provide|update|confirm|advise|tell|inform)",
		"(could|can|would|will|do|did|may|might) (you|i|we|anyone) .. (know|tell|say|share|give|have|provide|ask|send|confirm|advise|update|indicate|shed|get|learn|inquire)",
	],
	/** Not after words that say whose feeling the next word is, where it is somebody else's. */
	own: "~((your|the|their|our|his|her|my) (*){0,2}(team|people|colleagues|colleague|staff|group|students|student|patients|customers|clients|children|users|managers|company|nurses|engineers|guests|everybody|everyone) (is|are|was|were|seems|seemed|sounds|sounded|feels|felt|looked|be|so|very|all|clearly|get|gets|got){0,3})",
	/** What is done for the reader or the process, and shows no wish for the work. */
	courtesy:
		"(hear|provide|send|share|answer|discuss|talk|speak|meet|receive|learn more|know|supply|clarify|elaborate|give|call|come (in|by|back|for)|visit|return|schedule|arrange|set|jump|hop|submit|complete|apply|offer|help you|get|tell|explain|explore|chat|catch|check|connect|be in|stay in|keep|follow|go over|wait|see you|accommodate|forward|assist|confirm|interview|attend|sign|thank|apologise|apologize|have (a|another|your|some))",
	/** How it would feel. */
	glad: "(happy|glad|honoured|honored|proud|delighted|thrilled|pleased|excited|privileged|lucky|fortunate|over the moon)",
	/** To do the work that the letter is about. */
	"work-there": [
		"(join|work|contribute|help !(you)|learn|build|bring|start|begin|continue|grow|serve|support|lead|care|teach|run|do|try|keep|put|use|drive|wear|cook|make|take (on|it|the|this|up|part)|play (a|my)|pursue|move|dedicate|devote|apply|represent|tackle|solve|return|nurse|design|develop|share (my|in)|show (what|you what)|give (it|this|my)|get (stuck in|started|to work|the (job|role|chance)|this (job|role))|see (it|this|that|how|whether)|come (on board|aboard|and work|back|work)|spend|step|fill)",
		"(remain|stay|continue) (a|in (the|your|consideration)|to be|under|part|with|connected)",
		"become (a|part|one)",
		"be (involved|in (the|your)|there|considered|thought of|in the running|one of|a part|part|able to (work|contribute|join|help|learn)|on (the|your)|with (you|your)|among|chosen|selected|hired|your|the (one|person|next)|working|doing|joining|at)",
		"have (the|this|that) {job}",
	],
	"working-there":
		"(working|joining|contributing|being (a part|part|there|considered|able|with|on)|helping|learning|building|bringing|starting|beginning|continuing|growing|serving|supporting|leading|teaching|becoming|coming (on board|aboard)|doing|taking (on|it|this|part)|playing|tackling|thriving|fitting in|trying|making|cooking|caring|creating|designing|developing|improving|running|staying|solving|using|applying|having (a place|the chance))",
	/** What qualifies somebody. */
	asset:
		"(skill|skills|skillset|skill (set|sets)|experience|experiences|background|expertise|training|degree|degrees|knowledge|qualifications|strengths|career|track record|dissertation|thesis|years|work|passion|time (at|in|with|as)|project|projects|paper|papers|publication|publications|portfolio|certification|certifications|research|studies|practice|ability|abilities|talent|knack|flair|fluency|command|familiarity|eye for|understanding of|internship|apprenticeship|placement|coursework|major|minor)",
	workplace:
		"(job|jobs|role|roles|position|positions|post|posts|place|team|teams|company|school|class|classroom|shop|store|territory|exhibit|exhibits|placement|placements|unit|ward|clinic|hospital|hotel|firm|employer|studio|lab|caseload|kitchen|crew|department|site|agency|practice|restaurant|group|office|internship|floor)",
	/** The interview as an exchange of words. */
	talk: "(conversation|conversations|discussion|discussions|chat|talk|talked|talking|spoke|speaking|speak|chatting|chatted|meeting with (me|us)|discussed|discussing|discuss)",
	/** What stands between a conversation and what it was about. */
	meanwhile:
		"((with|to) (me|us|you) ((and|all) *)?|(on|last) {weekday}|today|yesterday|earlier|this *|(over|by|on the) (phone|video|zoom|lunch|coffee|teams))",
	/** How somebody tells of something that stands behind it. */
	told: "(discussing|discussed|explaining|explained|sharing|shared|showing (me|us)|shown|showed|showed (me|us)|walking (me|us) through|walked (me|us) through|talking (me|us) through|talked (me|us) through|taking (me|us) through|describing|described|mentioned|pointed out|laid out|outlined|brought up|raised|(said|told|saying|telling|warned|reminded) (me|us)? (about|of|that))",
	"told-me": "(told|showed|explained|mentioned|described|said) (to)? (me|us)",
	/** What is done to a thing in an interview, behind the thing. */
	shown:
		"(built|made|making|build|showed|shown|drew|described|mentioned|brought up|told|explained|designed|started|sketched|demonstrated|set up|spoke (of|about)|talked about|played|wrote|laid out|outlined|discussed|looked at|went through|saw|tried|tasted|gave me|put (me|on|up|to)|raised|asked about|worried|walked (me|us) through|threw at (me|us)|set (me|us)|put to (me|us)|posed|hope to|plan to|adding|planning|building|facing|working on|described|pointed (to|out)|shared|asked !(for|me for))",
	/** What a thing did to somebody who heard or saw it. */
	moved:
		"((has|have|had|also|is|are|was|were|still){0,2} (stayed|stuck|remained|resonated|resonates|been|in) (with me|on my mind|in my (head|mind))|struck (me|a chord)|intrigued me|made me (think|laugh|smile)|made my (day|week)|(got|set) me thinking|rang true|hit home|(reminds|reminded) me of|caught my (eye|attention)|(followed|has followed) me)",
	/** What is said of a thing that was seen. */
	appraised:
		"(sensible|modern|clever|interesting|fascinating|impressive|treat|highlight|inspiring|familiar|smart|elegant|brilliant|idea|high point|favourite|favorite|the best|fair|new to me|testing|way to|thing to|eye-opening|remarkable|lovely|beautiful|striking|unusual|refreshing|kind of|sort of|(i|we) have)",
	"work-term": "(i (have)? (read|looked|thought|worked|tried|sketched|drafted|built|put together) ..)",
	/** A day of a month. */
	"ordinal-date":
		"((1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)|# {month}|{month} #)",
	/** That there is a decision, as news or as a question inside a sentence. */
	outcome: [
		"(whether|if|when|that) ... (decision|decisions) (has|have|was|is|will)",
		"(when|whether|if|how soon|has|have|did|had|when will) ... {decide}",
		"(decision|decisions|update|updates|news|status|outcome|verdict|developments|result|results)",
		"{job} .. (open|filled|available|vacant|taken|going|free)|been (filled|taken)",
		"where .. (stand|stands|stood)|where (you|things|we|they) .. (are|is) (on|with|at|in)|how far along|how (*){1,6} (going|coming|progressing|moving|continue|proceed|looking)",
		"(i|am|was|were) .. (successful|chosen|selected|picked|in (consideration|the running|the mix)|being considered|under consideration)",
		"(when|if|whether) (*){0,3} (hear|expect to hear|be (told|informed|notified|contacted))",
		"(got|gotten) anywhere",
	],
} as const;
