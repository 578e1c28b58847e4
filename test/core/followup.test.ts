import { deepStrictEqual } from "node:assert/strict";
import fc from "fast-check";
import { parse } from "../../server/src/core/followup.js";

const piece = fc.constantFrom(
	"Hi Dana,",
	"\n",
	"\n\n",
	"# Thank you",
	"```",
	"> quoted",
	"- item",
	"<!-- x -->",
	"<!--",
	"-->",
	" words here.",
	"---",
	"to: Dana",
	"\r\n",
	"~~~",
	"\u{1F600}",
	"[a](b)",
	"`",
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

describe("parse", () => {
	it("reads an edited text like a fresh one", () => {
		fc.assert(
			fc.property(text, text, fc.nat(), fc.nat(), (before, inserted, at, length) => {
				const start = before.length === 0 ? 0 : at % (before.length + 1);
				const after = before.slice(0, start) + inserted + before.slice(Math.min(before.length, start + (length % 12)));
				deepStrictEqual(parse(after, parse(before)), parse(after));
			}),
			{ numRuns: 1500 },
		);
	});

	it("looks again at a comment whose end is taken away further down", () => {
		const before = "<!--\r\n\r\nHi Dana,\n\n<!-- x -->Hi Dana,";
		const after = "<!--\r\n\r\nHi Dana,\n\n<!-- x -->";
		deepStrictEqual(parse(after, parse(before)), parse(after));
	});

	it("forgets the blocks of what an edit further down makes front matter", () => {
		const before = "---\r\n# Thank you-->\n\nHi Dana,";
		const after = "---\r\n# Thank you-->\n\nto: DanaHi Dana,";
		deepStrictEqual(parse(after, parse(before)), parse(after));
	});

	it("puts every block where its text stands", () => {
		fc.assert(
			fc.property(text, (source) => {
				for (const { block, start } of parse(source).blocks) {
					deepStrictEqual(source.slice(start, start + block.text.length), block.text);
					deepStrictEqual(block.prose.length, block.text.length);
				}
			}),
		);
	});
});
