import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { sending } from "../../server/src/features/sending.js";
import { analysisOf } from "../harness/analysis.js";

const LETTER = `---
to: Dana Reyes <dana@northwind.example>
subject: Thank you for Friday's conversation
---

Hi Dana,

## Thank you
Thank you for your time on Friday at [Company].

I need to hear back from you by Friday.

Best regards,
Sam
`;

describe("what goes out", () => {
	const found = sending(analysisOf(LETTER));
	it("stands between what does not, each in its line", () => {
		deepStrictEqual(
			found.items.map(({ kind, line, lines }) => `${line} ${kind}: ${lines[0]?.map(({ text }) => text).join("")}`),
			[
				"5 paragraph: Hi Dana,",
				"7 unsent: ## Thank you",
				"8 paragraph: Thank you for your time on Friday at [Company].",
				"10 paragraph: I need to hear back from you by Friday.",
				"12 paragraph: Best regards,",
			],
		);
		strictEqual(found.to, "Dana Reyes <dana@northwind.example>");
	});
	it("says whether now or the morning, where that is a question", () => {
		const timing = (interview: string) =>
			sending(analysisOf(LETTER.replace("subject:", `interview: ${interview}\nsubject:`))).timing;
		strictEqual(
			timing("2026-11-20T09:00-08:00[America/Los_Angeles]"),
			"Friday 18:00 New York, 15:00 Los Angeles: a good time.",
		);
		deepStrictEqual([timing("2026-11-20T14:00"), timing("2026-11-02"), timing("2026-11-25")], ["", "", ""]);
		strictEqual(found.timing, "");
	});
	it("passes the gate with errors first, whatever the stage", () => {
		deepStrictEqual(
			found.problems.map(({ severity }) => severity),
			[...found.problems.map(({ severity }) => severity)].sort(),
		);
		strictEqual(found.problems[0]?.severity, "error");
		strictEqual(sending(analysisOf("Hi Dana,\n\nAt [Company].\n")).problems[0]?.severity, "error");
	});
});
