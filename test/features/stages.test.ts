import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { checklist } from "../../server/src/features/checklist.js";
import { insertOutline } from "../../server/src/features/insert-outline.js";
import { lenses } from "../../server/src/features/lenses.js";
import { sending } from "../../server/src/features/sending.js";
import { status } from "../../server/src/features/status.js";
import { analysisOf } from "../harness/analysis.js";

describe("what is said, by stage", () => {
	it("is nothing against an outline that was just inserted", () => {
		const analysis = analysisOf(insertOutline(analysisOf("").email).edits[0]?.text ?? "");
		deepStrictEqual([lenses(analysis, true), analysis.problems], [[], []]);
		deepStrictEqual(
			checklist(analysis).flatMap(({ problems }) => problems),
			[],
		);
		strictEqual(status(analysis).state, "sketch");
	});
	it("is all that stands in the way where a sketch is to go out", () => {
		ok(sending(analysisOf("Hi Dana,\n\nThank you for Friday.\n")).problems.length > 0);
	});
	it("is nothing about the wording of a letter that was sent", () => {
		const analysis = analysisOf("---\nsent: 2026-11-19\n---\n\nHi Dana,\n\nI really need this job!!\n");
		deepStrictEqual([analysis.problems, checklist(analysis)], [[], []]);
		strictEqual(status(analysis).state, "sent");
	});
});
