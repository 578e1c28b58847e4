import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { unfinished } from "../../server/src/features/quiet.js";
import { atBar } from "../harness/analysis.js";

/** What is held back where the bar shows the end of the last edit. */
function held(source: string): string | undefined {
	const { text, offset } = atBar(source);
	const span = unfinished(text, offset);
	return span && `${span.start}-${span.end} of ${text.length}`;
}

describe("quiet while a sentence is typed", () => {
	for (const [what, source, expected] of [
		["inside a word at the end", "I need this jo|", "14-14 of 14"],
		["behind a word and a space", "I need this job |", "15-16 of 16"],
		["before a line that follows", "I need this job|\nSam\n", "15-15 of 20"],
		["before CRLF", "I need this job|\r\nSam", "15-15 of 20"],
		["after the first word", "Hi|", "2-2 of 2"],
		["behind a quotation that is not closed", 'You said "soon|', "14-14 of 14"],
		["behind an emoji", "So glad 🎉|", "10-10 of 10"],
	] as const) {
		it(`holds back ${what}`, () => strictEqual(held(source), expected));
	}

	for (const [what, source] of [
		["a full stop", "I need this job.|"],
		["a question", "Could you let me know?|"],
		["a full stop and a space", "I need this job. |"],
		["a closed quotation", 'You said "soon."|'],
		["the comma of a greeting", "Hi Dana,|"],
		["a new line", "I need this job\n|"],
		["an empty text", "|"],
		["words that follow", "I need| this job"],
		["words that follow a space", "I really |need this job"],
	] as const) {
		it(`says everything behind ${what}`, () => strictEqual(held(source), undefined));
	}

	it("takes an offset past the end for the end", () =>
		deepStrictEqual(unfinished("a word", 99), { start: 6, end: 99 }));
});
