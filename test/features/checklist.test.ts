import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { checklist } from "../../server/src/features/checklist.js";
import { analysisOf } from "../harness/analysis.js";

const GOOD = `---
from: Sam Okafor
to: Dana Reyes <dana@northwind.example>
company: Northwind
role: Ward Nurse
interview: 2026-11-20T14:00-05:00
subject: Thank you for Friday's conversation
---

Hi Dana,

Thank you for taking the time on Friday to talk with me about handover at night. I ran the night shift at St. Anne's for three years, and I would be excited to bring that to your ward.

I would love to hear what the next steps look like when you have a moment.

Best regards,
Sam Okafor
`;

const states = (text: string) =>
	Object.fromEntries(checklist(analysisOf(text)).map(({ advice, state }) => [advice, state]));

describe("the checklist", () => {
	it("is done for a good letter, and says by which sentence", () => {
		const analysis = analysisOf(GOOD);
		const items = checklist(analysis);
		deepStrictEqual(
			items.filter(({ state }) => state === "open").map(({ advice, detail }) => `${advice}: ${detail}`),
			[],
		);
		const thanks = items.find(({ advice }) => advice === "A4");
		const [span] = thanks?.evidence ?? [];
		ok(span && GOOD.slice(span.start, span.end).startsWith("Thank you for taking the time"));
		strictEqual(
			items.find(({ advice }) => advice === "A2")?.detail,
			"in time until the end of Monday 23 November (America/New_York)",
		);
	});
	it("says what is open, also in a sketch", () => {
		const sketch = GOOD.slice(0, GOOD.indexOf("I would love to hear"));
		strictEqual(analysisOf(sketch).email.stage, "sketch");
		strictEqual(states(sketch).A8, "open");
		strictEqual(states(sketch).A4, "done");
	});
	it("counts a part as open that no rule asks for", () => {
		const bare = "Hi Dana,\n\nThank you for your time on Friday.\n\nBest regards,\nSam\n";
		deepStrictEqual(
			[states(bare).A2, states(bare).A4, states(bare).A5, states(bare).A8],
			["open", "done", "open", "open"],
		);
	});
	it("never counts a clarification or a link as open", () => {
		deepStrictEqual([states(GOOD).A6, states(GOOD).A7], ["optional", "optional"]);
	});
	it("is empty for what is not to be judged", () => {
		deepStrictEqual(states(""), {});
		deepStrictEqual(states(GOOD.replace("interview:", "sent: 2026-11-20\ninterview:")), {});
	});
});
