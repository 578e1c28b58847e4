/** Harmless reasons that the writer supposes, or a fault of the own that may lie behind the silence. */
export const GUESSES: readonly string[] = [
	"(perhaps|maybe|possibly|i (fear|think|suspect|imagine|believe)|(may|might|could) (well|not)? have) ... (number|address|spam|junk|missed|lost|astray|wrong|misread|misheard|misunderstood|reached|arrived)",
];

/** Courtesies beside which a mention of time, or of what the reader said, is no reproach. */
export const CIVIL: readonly string[] = [
	...GUESSES,
	"(i|we) (fully|also|do)? (understand|appreciate|realise|realize|know (that)? (these|hiring|such|this|how|things)) .. (take|takes|time|busy|process|decisions|priorities|schedules|timelines|shift|unpredictable|things|delays)",
	"(know|understand|realise|realize|appreciate) how (full|busy|hectic|much)",
	"(no (pressure|rush|hurry)|take (all the|your) time)",
	"(make|making|be) (sure|certain) (that)? i (had|have|did) not (missed|miss|overlooked|overlook)",
];

/** Before a "you need" that only says when, how long or what: "whenever you need me", "the time you need to decide". */
export const OTHER_CLAUSE =
	"~((whenever|wherever|when|if|once|should|until|till|as|because|which|whether|what|whatever|where|how|time|times|all|day|days|night|nights|hours|shift|shifts|anything|everything|place|places|minute|moment|information|details))";
