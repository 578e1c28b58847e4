import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { applyEdits } from "../../server/src/core/text.js";
import { refactorings } from "../../server/src/features/refactor.js";
import { analysisOf, atBar } from "../harness/analysis.js";

/** The text after a refactoring at the bar; undefined where it is not offered. */
function changed(source: string, title: string): string | undefined {
	const { text, offset } = atBar(source);
	const found = refactorings(analysisOf(text).email, { start: offset, end: offset }).find((one) => one.title === title);
	return found && applyEdits(text, found.edits);
}

const THANKS = "Thank you for taking the time on Friday to talk about handover at night.";
const TOPIC = "At St. Anne's I ran the night shift, so your plan for a shared board stayed with me.";
const NEXT = "I would love to hear what the next steps look like when you have a moment.";

describe("putting the parts in order", () => {
	const title = "Put the parts in the advised order";
	it("moves whole paragraphs, and keeps greeting and sign-off", () => {
		strictEqual(
			changed(`|Hi Dana,\n\n${NEXT}\n\n${TOPIC}\n\n${THANKS}\n\nBest regards,\nSam\n`, title),
			`Hi Dana,\n\n${THANKS}\n\n${TOPIC}\n\n${NEXT}\n\nBest regards,\nSam\n`,
		);
	});
	it("is not offered where they are in order, or labelled", () => {
		strictEqual(changed(`|Hi Dana,\n\n${THANKS}\n\n${TOPIC}\n\n${NEXT}\n\nBest regards,\nSam\n`, title), undefined);
		strictEqual(changed(`|Hi Dana,\n\n## A\n${NEXT}\n\n## B\n${THANKS}\n\nBest regards,\nSam\n`, title), undefined);
	});
	it("leaves a comment with its paragraph alone", () => {
		strictEqual(changed(`|Hi Dana,\n\n${NEXT}\n\n<!-- followup-ignore tone/pushy -->\n${THANKS}\n`, title), undefined);
	});
});

describe("splitting a paragraph", () => {
	const title = "Split the paragraph";
	const filler = "We looked at the board together and went through each of the beds with the night team.";
	it("cuts where it turns to something else", () => {
		strictEqual(
			changed(`Hi Dana,\n\n${THANKS} ${TOPIC}| ${filler} ${NEXT}\n\nBest regards,\nSam\n`, title)?.split("\n\n").length,
			4,
		);
	});
	it("leaves a short one, and one elsewhere", () => {
		strictEqual(changed(`Hi Dana,\n\n${THANKS}|\n`, title), undefined);
		strictEqual(changed(`Hi| Dana,\n\n${THANKS} ${TOPIC} ${filler} ${NEXT}\n`, title), undefined);
	});
});

describe("shortening a sentence", () => {
	const title = "Shorten the sentence";
	it("says the same in fewer words", () => {
		strictEqual(
			changed("Hi Dana,\n\nI am writing to thank you| for your time on Friday.\n", title),
			"Hi Dana,\n\nThank you for your time on Friday.\n",
		);
		strictEqual(
			changed("Hi Dana,\n\nIn order to| prepare, I read the report due to the fact that you named it.\n", title),
			"Hi Dana,\n\nTo prepare, I read the report because you named it.\n",
		);
		strictEqual(
			changed("Hi Dana,\n\nNeedless to say|, we agreed on that.\n", title),
			"Hi Dana,\n\nWe agreed on that.\n",
		);
	});
	it("is not offered where every word counts", () => {
		strictEqual(changed(`Hi Dana,\n\nThank you| for your time on Friday.\n`, title), undefined);
	});
});

describe("an outline", () => {
	const title = "Insert Outline";
	it("is offered in an empty file, and asks for nothing yet", () => {
		const outline = changed("|", title) ?? "";
		ok(/^---\nto:\n[\s\S]*\n---\n\n## Thank you\n/.test(outline), outline);
		const { email, problems } = analysisOf(outline);
		strictEqual(email.stage, "sketch");
		deepStrictEqual(problems, []);
	});
	it("keeps the line ends that are there, and leaves what is written alone", () => {
		ok(/^(?:[^\n]*\r\n)+$/.test(changed("|\r\n\r\n", title) ?? ""));
		strictEqual(changed("H|", title), undefined);
	});
});
