import { deepStrictEqual, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { tidy } from "../../server/src/core/tidy.js";
import { analysisOf } from "../harness/analysis.js";

const { judge } = analysisOf("");
const tidied = (pasted: string) => tidy(pasted, judge).text;

const LETTER = "Hi Dana,\n\nThank you for the conversation about night shifts on Friday.\n\nBest regards,\nSam\n";

describe("tidying a pasted draft", () => {
	it("moves headers up and drops what a writing program said", () => {
		strictEqual(
			tidied(
				`Certainly! Here is a polished version of your email:\n\n**Subject:** Thank you for Friday\nTo: Dana Reyes <dana@x.example>\n\n${LETTER}\nFeel free to adjust the tone to fit your style!\n`,
			),
			`---\nsubject: Thank you for Friday\nto: Dana Reyes <dana@x.example>\n---\n\n${LETTER}`,
		);
	});
	it("leaves a letter as it is", () => {
		strictEqual(tidied(LETTER), LETTER);
		strictEqual(tidied(`---\nto: Dana\n---\n\n${LETTER}`), `---\nto: Dana\n---\n\n${LETTER}`);
		strictEqual(tidied(""), "");
	});
	it("tells the gaps, and fills in those that it can", () => {
		const { text, gaps } = tidy(
			`---\ncompany: Acme\n---\n\nHi [Name],\n\nThank you for your time at [Company].\n`,
			judge,
		);
		deepStrictEqual(
			gaps.map(({ start, end }) => text.slice(start, end)),
			["[Name]"],
		);
	});
	it("ends on any text and is done after one time", () => {
		const piece = fc.constantFrom(
			"Subject: a",
			"To: b",
			"Sure! Here is a draft:",
			"[Name]",
			"Hi Dana,",
			"",
			"Date: now",
			"---",
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
				const once = tidied(pieces.join("\n"));
				strictEqual(tidied(once), once);
			}),
			{ numRuns: 60 },
		);
	});
});
