/** Courtesies beside which a mention of time, or of what the reader said, is no reproach. */
export const CIVIL: readonly string[] = [
	"(i|we) (completely|fully|certainly|totally|also|do)? (understand|appreciate|realise|realize|know (that)? (these|hiring|such|this|how|things)) .. (take|takes|time|busy|process|decisions|priorities|schedules|timelines|shift|unpredictable|things|delays)",
	"(no (pressure|rush|hurry)|take (all the|your) time)",
];
