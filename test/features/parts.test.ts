import { deepStrictEqual, strictEqual } from "node:assert/strict";
import type { DocumentSymbol } from "vscode-languageserver";
import { applyEdits } from "../../server/src/core/text.js";
import { folding } from "../../server/src/features/folding.js";
import { outline } from "../../server/src/features/outline.js";
import { refactorings } from "../../server/src/features/refactor.js";
import { analysisOf } from "../harness/analysis.js";

const PLAIN = `---
to: Dana Reyes
company: Northwind
---

Hi Dana,

It was good to hear how dispatch moved to events. I led such a move at Acme.

Thank you for the time you took on Friday.

I look forward to hearing about the next steps.

Best regards,
Sam
`;

const LABELLED = `Hi Dana,

## Thank you
Thank you for the time you took on Friday.

## Next steps

I look forward to hearing about the next steps.

Best regards,
Sam
`;

const refactor = (text: string, title: string, at = 0) => {
	const found = refactorings(analysisOf(text).email, { start: at, end: at }).find((one) => one.title === title);
	return found && applyEdits(text, found.edits);
};
const names = (text: string) => outline(analysisOf(text), true).map((symbol) => symbol.name);

describe("the parts of an email", () => {
	it("are outlined without headings", () => {
		deepStrictEqual(names(PLAIN), ["Front matter", "Greeting", "Key topic", "Thank you", "Next steps", "Sign-off"]);
	});

	it("are outlined by headings", () => {
		deepStrictEqual(names(LABELLED), ["Greeting", "Thank you", "Next steps", "Sign-off"]);
	});

	it("list the keys of the front matter with their values", () => {
		const [frontMatter] = outline(analysisOf(PLAIN), true) as DocumentSymbol[];
		deepStrictEqual(
			frontMatter?.children?.map(({ name, detail }) => `${name}=${detail}`),
			["to=Dana Reyes", "company=Northwind"],
		);
	});

	it("are flat for a client that knows no tree", () => {
		deepStrictEqual(
			outline(analysisOf(LABELLED), false).map((symbol) => "location" in symbol && symbol.location.range.start.line),
			[0, 2, 5, 9],
		);
	});

	it("hold every selection inside its range", () => {
		const inside = (symbol: DocumentSymbol): boolean =>
			symbol.selectionRange.start.line >= symbol.range.start.line &&
			symbol.selectionRange.end.line <= symbol.range.end.line &&
			(symbol.children ?? []).every(inside);
		for (const text of [PLAIN, LABELLED, "", "Hi", "# \n", "---\nto:\n---\n"])
			strictEqual((outline(analysisOf(text), true) as DocumentSymbol[]).every(inside), true, text);
	});

	it("fold, and so does the front matter", () => {
		deepStrictEqual(
			folding(analysisOf(PLAIN)).map(({ startLine, endLine }) => [startLine, endLine]),
			[[0, 3]],
		);
		deepStrictEqual(
			folding(analysisOf(LABELLED)).map(({ startLine, endLine }) => [startLine, endLine]),
			[
				[2, 3],
				[5, 7],
			],
		);
	});

	it("get labels, and lose them again without another change", () => {
		const labelled = refactor(PLAIN, "Label the parts with headings");
		deepStrictEqual(
			labelled?.split("\n").filter((line) => line.startsWith("#")),
			["## Key topic", "## Thank you", "## Next steps"],
		);
		strictEqual(refactor(labelled ?? "", "Label the parts with headings"), undefined);
		strictEqual(refactor(labelled ?? "", "Drop the headings"), PLAIN);
	});

	it("have the thanks moved up, as a paragraph of its own", () => {
		const moved = refactor(PLAIN, "Move the thanks up");
		strictEqual(
			moved?.slice(moved.indexOf("Hi Dana")),
			`Hi Dana,

Thank you for the time you took on Friday.

It was good to hear how dispatch moved to events. I led such a move at Acme.

I look forward to hearing about the next steps.

Best regards,
Sam
`,
		);
		strictEqual(refactor(moved ?? "", "Move the thanks up"), undefined);
	});

	it("have the thanks moved up out of a paragraph", () => {
		const text = "Hi Dana,\n\nI enjoyed our talk about routing. Thank you for your time. See you soon.\n\nBest,\nSam\n";
		strictEqual(
			refactor(text, "Move the thanks up"),
			"Hi Dana,\n\nThank you for your time. I enjoyed our talk about routing. See you soon.\n\nBest,\nSam\n",
		);
	});

	it("have the thanks moved up from the end of a paragraph, or from a line of its own in one", () => {
		const letter = (body: string) => `Hi Dana,\n\n${body}\n\nBest,\nSam\n`;
		const moved = letter("Thank you for your time. I enjoyed our talk about routing.");
		strictEqual(
			refactor(letter("I enjoyed our talk about routing. Thank you for your time."), "Move the thanks up"),
			moved,
		);
		strictEqual(
			refactor(letter("I enjoyed our talk about routing.\nThank you for your time."), "Move the thanks up"),
			moved,
		);
		strictEqual(
			refactor(
				letter("I enjoyed our talk about routing.\nThank you for your time.\nSee you soon."),
				"Move the thanks up",
			),
			letter("Thank you for your time. I enjoyed our talk about routing.\nSee you soon."),
		);
	});

	it("are left alone in one that was sent", () => {
		deepStrictEqual(
			refactorings(analysisOf(PLAIN.replace("to:", "sent: 2026-11-20\nto:")).email, { start: 0, end: 0 }),
			[],
		);
	});
});
