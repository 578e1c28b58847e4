import { deepStrictEqual, ok } from "node:assert/strict";
import { applyEdits } from "../../server/src/core/text.js";
import { verify } from "../../server/src/core/verify.js";
import { analysisOf } from "../harness/analysis.js";

const FRONT_MATTER = `---
from: Sam Okafor
to: Dana Reyes <dana@northwind.example>
company: Northwind Inc.
role: Ward Nurse position
interview: 2026-11-20T14:00-05:00
topics: [Moving the night handover to tablets.]
qualifications: [Certified in wound care]
clarify: [weekend cover]
subject: Thank you for Friday's conversation
---

`;

/** The remarks on content, each with the fixes that an editor would be offered. */
function remarks(text: string) {
	const analysis = analysisOf(text);
	const judged = analysis.judge(text);
	return judged.problems
		.filter(({ rule }) => rule.id.startsWith("content/"))
		.map((problem) => ({
			id: problem.rule.id,
			fixes: problem.fixes().filter((fix) => verify(judged, problem, fix, analysis.judge)),
		}));
}

/** The text after the preferred fix of the first remark, again and again. */
function mended(text: string, steps: string[] = []): string {
	const [first] = remarks(text).filter(({ fixes }) => fixes.length > 0);
	const fix = first?.fixes[0];
	if (!first || !fix) return text;
	steps.push(first.id);
	ok(steps.length < 10, `in circles: ${steps.join(", ")}`);
	return mended(applyEdits(text, fix.edits), steps);
}

describe("the fixes on content lead from a bare note to a whole letter", () => {
	const NOTES = [
		"Thank you so much for your time.",
		"Thank you for your time on Friday. Thank you again.",
		"It was a pleasure to meet you.",
		"I look forward to hearing from you.",
		"I would be excited to join the ward. Thank you for meeting with me on Friday.",
	];
	for (const note of NOTES)
		it(note, () => {
			const letter = mended(`${FRONT_MATTER}Hi Dana,\n\n${note}\n\nBest regards,\nSam Okafor\n`);
			deepStrictEqual(
				remarks(letter).map(({ id }) => id),
				[],
				letter,
			);
		});

	it("and offer a thanks with the role where no topic is known", () => {
		const text = "---\nrole: Ward Nurse\n---\n\nHi Dana,\n\nThank you so much for your time.\n\nBest regards,\nSam\n";
		const thanks = remarks(text).find(({ id }) => id === "content/generic-thanks");
		deepStrictEqual(
			thanks?.fixes.map(({ title }) => title),
			['Write "Thank you for taking the time to talk with me about the Ward Nurse role."'],
		);
	});
});

describe("the fixes on links stand the check of their result", () => {
	for (const [paragraph, titles] of [
		["https://sam.example/board", ["Leave the link out"]],
		["https://github.com/sam-okafor/board", ['Write "Here is the repository board" before it', "Leave the link out"]],
		["As promised, [my CV](../cv.pdf) comes with this email.", ["Attach cv.pdf instead"]],
		[
			"I rebuilt [the handover board](http://localhost:3000) with the ward.",
			['Keep "the handover board" as words, without the link'],
		],
	] as const)
		it(paragraph, () => {
			const text = `${FRONT_MATTER}Hi Dana,\n\nThank you for talking with me about the night handover on Friday.\n\n${paragraph}\n\nBest regards,\nSam Okafor\n`;
			const found = remarks(text).find(({ id }) => id.endsWith("-link"));
			deepStrictEqual(
				found?.fixes.map(({ title }) => title),
				titles,
			);
		});
});
