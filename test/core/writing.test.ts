import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { parse } from "../../server/src/core/followup.js";
import { analyse } from "../../server/src/core/prose.js";
import { unfinished, type Writing, wordInWriting } from "../../server/src/core/writing.js";

/** A text in which `^` shows where somebody began to type and `|` where the last edit ended; without `^`, at the same place. */
function typed(source: string): { readonly text: string; readonly writing: Writing } {
	const text = source.replace(/[|^]/g, "");
	const end = source.replace("^", "").indexOf("|");
	const start = source.includes("^") ? source.replace("|", "").indexOf("^") : end;
	return { text, writing: { start, end } };
}

/** What is held back. */
function held(source: string): string | undefined {
	const { text, writing } = typed(source);
	const span = unfinished(text, writing);
	return span && `${span.start}-${span.end} of ${text.length}`;
}

describe("quiet while a sentence is typed", () => {
	for (const [what, source, expected] of [
		["inside a word at the end", "I need this jo|", "11-14 of 14"],
		["behind a word and a space", "I need this job |", "15-16 of 16"],
		["before a line that follows", "I need this job|\nSam\n", "15-15 of 20"],
		["before CRLF", "I need this job|\r\nSam", "11-15 of 20"],
		["behind a quotation that is not closed", 'You said "soon|', "10-14 of 14"],
		["behind an emoji", "So glad 🎉|", "10-10 of 10"],
		["between two sentences", "It was good. ^I need this job | I led a team.", "28-30 of 43"],
	] as const) {
		it(`holds back ${what}`, () => strictEqual(held(source), expected));
	}

	for (const [what, source] of [
		["nothing but the first word", "Hi|"],
		["a full stop", "I need this job.|"],
		["a question", "Could you let me know?|"],
		["a full stop and a space", "I need this job. |"],
		["a closed quotation", 'You said "soon."|'],
		["the comma of a greeting", "Hi Dana,|"],
		["a new line", "I need this job\n|"],
		["an empty text", "|"],
		["words that follow", "I need| this job"],
		["words that follow a space", "I really |need this job"],
		["a word in the middle of a sentence", "I ^really| need this job"],
		["a value of the front matter", "---\ninterview: ^2026-11-19|T14:00\n---\n"],
		["a full stop between two sentences", "It was good. ^I need this job.| I led a team."],
	] as const) {
		it(`says everything behind ${what}`, () => strictEqual(held(source), undefined));
	}

	it("takes an offset past the end for the end", () =>
		deepStrictEqual(unfinished("a word", { start: 99, end: 99 }), { start: 1, end: 99 }));
});

/** The word that is not read yet, in brackets; undefined where everything is. */
function unread(source: string): string | undefined {
	const { text, writing } = typed(source);
	const word = wordInWriting(text, writing);
	return word && `${text.slice(0, word.start)}[${text.slice(word.start, word.end)}]${text.slice(word.end)}`;
}

describe("a word that is being written", () => {
	for (const [what, source, expected] of [
		["at the end", "I need this jo|", "I need this [jo]"],
		["with an apostrophe", "I don't|", "I [don't]"],
		["with an accent", "my r\u00e9s|", "my [r\u00e9s]"],
		["behind a bracket", "(as w|", "(as [w]"],
		["at the end of a paragraph", "I need thi|\n\nBest regards", "I need [thi]\n\nBest regards"],
		["before white space", "I need thi| \r\n \r\nBest", "I need [thi] \r\n \r\nBest"],
		["in front of another sentence", "Good. ^I als| I led.", "Good. I [als] I led."],
		["glued to the sentence behind", "Good. ^I als|I led.", "Good. I [als]I led."],
		["in front of the first sentence", "^I als| I led.", "I [als] I led."],
		["after a sentence that was typed with it", "Good. ^I led. I als| More.", "Good. I led. I [als] More."],
	] as const) {
		it(`is not read ${what}`, () => strictEqual(unread(source), expected));
	}

	it("is none behind a space, where the next one begins", () => strictEqual(unread("I need |"), "I need []"));

	for (const [what, source] of [
		["whose sentence goes on", "I do no|t need it."],
		["that is put into a sentence", "I do ^not| need it."],
		["at the end of a line whose paragraph goes on", "I need this job|\nfor my family."],
		["that is put in front of a name", "I met ^Ms| Okafor."],
	] as const) {
		it(`is read where it is one ${what}`, () => strictEqual(unread(source), undefined));
	}

	it("leaves the sentences on both sides apart", () => {
		const { text, writing } = typed(
			"Hi Dana,\n\nIt was good. ^I also wan| Our team won. It did.\n\nBest regards,\nSam\n",
		);
		const { body, words, paragraphs } = analyse(parse(text), writing);
		deepStrictEqual(
			body.map(({ sentence, start }) => [sentence.text, text.slice(start, start + sentence.text.length)]),
			["It was good.", "I also", "Our team won.", "It did."].map((sentence) => [sentence, sentence]),
		);
		strictEqual(words, 10);
		strictEqual(paragraphs.length, 1);
	});

	it("belongs to nobody in greeting and sign-off, which are read as they stand", () => {
		const { text, writing } = typed("Hi Dana,\n\nIt was good.\n\nBest regards,\nSam|");
		const { signOff } = analyse(parse(text), writing);
		strictEqual(text.slice(signOff?.name?.start, signOff?.name?.end), "Sam");
	});
});
