import { deepStrictEqual } from "node:assert/strict";
import { inlayHints } from "../../server/src/features/inlay-hints.js";
import { links } from "../../server/src/features/links.js";
import { selectionRange } from "../../server/src/features/selection.js";
import { type AnalysisOptions, analysisOf, atBar } from "../harness/analysis.js";

function selected(source: string): readonly string[] {
	const { text, offset } = atBar(source);
	const analysis = analysisOf(text);
	const found: string[] = [];
	let range: ReturnType<typeof selectionRange> | undefined = selectionRange(analysis, offset);
	for (; range; range = range.parent) found.push(analysis.document.getText(range.range));
	return found;
}

describe("expanding the selection", () => {
	it("goes from word to sentence, paragraph and letter", () => {
		deepStrictEqual(selected("---\nto: Dana\n---\n\nHi Dana,\n\nThank y|ou. We met.\n"), [
			"you",
			"Thank you.",
			"Thank you. We met.",
			"Hi Dana,\n\nThank you. We met.",
			"---\nto: Dana\n---\n\nHi Dana,\n\nThank you. We met.\n",
		]);
	});
	it("goes from a value to its field and the front matter", () => {
		deepStrictEqual(selected("---\ntopics: [a, b|c]\n---\n").slice(0, 3), ["bc", "a, bc", "topics: [a, bc]"]);
	});
});

describe("links", () => {
	const targets = (text: string) => links(analysisOf(text)).map(({ target }) => target);
	it("open what a browser or mail program opens", () => {
		deepStrictEqual(targets("See [my notes](https://a.example/x) and https://b.example.\n"), [
			"https://a.example/x",
			"https://b.example",
		]);
	});
	it("run nothing", () => {
		deepStrictEqual(
			targets("[a](command:evil) [b](javascript:alert(1)) [c](file:///etc/passwd) [d](data:text/html,x)\n"),
			[],
		);
	});
});

describe("the hint beside the interview", () => {
	const hints = (text: string, options: AnalysisOptions = {}) =>
		inlayHints(analysisOf(text, options), { start: 0, end: text.length }).map(({ label }) => label);
	const draft = (interview: string, body = "Hi Dana,\n\nThank you for your time.\n") =>
		`---\ninterview: ${interview}\n---\n\n${body}`;
	it("says until when a thank-you is in time, on a weekday and with its zone", () => {
		deepStrictEqual(hints(draft("2026-11-20T14:00-05:00")), [
			"send by the end of Monday 23 November (America/New_York)",
		]);
	});
	it("follows the settings", () => {
		const settings = { rules: { "timing/missed-window": { latestHours: 72, skipWeekends: false } } };
		deepStrictEqual(hints(draft("2026-11-20T14:00-05:00"), { settings }), [
			"send by Monday 23 November, 14:00 (America/New_York)",
		]);
		deepStrictEqual(
			hints(draft("2026-11-20T14:00-05:00"), { settings: { rules: { "timing/missed-window": "off" } } }),
			[],
		);
	});
	it("is silent when it is too late, sent, or a status check", () => {
		deepStrictEqual(hints(draft("2026-11-10")), []);
		deepStrictEqual(hints("---\ninterview: 2026-11-20\nsent: 2026-11-20\n---\n\nHi Dana,\n\nThank you.\n"), []);
		const check = "Hi Dana,\n\nI wanted to check in on the status of my application.\n\nBest regards,\nSam\n";
		deepStrictEqual(hints(draft("2026-11-20", check)), []);
	});
});
