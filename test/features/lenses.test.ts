import { deepStrictEqual } from "node:assert/strict";
import { lenses } from "../../server/src/features/lenses.js";
import { analysisOf } from "../harness/analysis.js";

const titles = (text: string) => lenses(analysisOf(text), true).map(({ command }) => command?.title);
const FACTS = "---\nto: Dana Reyes\ninterview: 2026-11-20T14:00-05:00\n---\n\n";

describe("lenses on the first line", () => {
	it("offer two ways to begin in an empty file", () => {
		deepStrictEqual(titles("\n"), ["Insert Outline", "Paste a Draft"]);
	});

	it("tell a sketch how much time is left and how long it is, and not what it lacks", () => {
		deepStrictEqual(titles("## Thank you\n\n## Next steps\n"), []);
		deepStrictEqual(titles(FACTS), ["3 days left"]);
		deepStrictEqual(titles(`${FACTS}Hi Dana,\n\nThank you for Friday.\n`), ["3 days left \u00b7 4 words"]);
	});

	it("tell a draft what is open, and that it may be marked", () => {
		deepStrictEqual(titles(`${FACTS}Hi Dana,\n\nThank you for Friday.\n\nBest regards,\nSam\n`), [
			"3 days left \u00b7 4 words \u00b7 4 open",
			"Mark as Sent",
		]);
	});
});
