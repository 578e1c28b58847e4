import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { readFacts } from "../../server/src/core/facts.js";
import { parse } from "../../server/src/core/followup.js";
import { applyEdits } from "../../server/src/core/text.js";
import { ignoreInFile } from "../../server/src/features/ignore.js";

function ignoring(text: string): string {
	return applyEdits(text, [ignoreInFile(parse(text), "tone/pushy")]);
}

const ALL: readonly (readonly [what: string, before: string, after: string])[] = [
	["no front matter", "Hi Dana,\n", "---\nignore: tone/pushy\n---\n\nHi Dana,\n"],
	["an empty file", "", "---\nignore: tone/pushy\n---\n\n"],
	["a BOM", "\uFEFFHi Dana,\n", "\uFEFF---\nignore: tone/pushy\n---\n\nHi Dana,\n"],
	["CRLF", "---\r\nto: Dana\r\n---\r\nHi", "---\r\nto: Dana\r\nignore: tone/pushy\r\n---\r\nHi"],
	["other keys", "---\nto: Dana\n---\nHi", "---\nto: Dana\nignore: tone/pushy\n---\nHi"],
	["front matter that is not closed", "---\nto: Dana", "---\nto: Dana\nignore: tone/pushy\n"],
	["an empty key", "---\nignore:\n---\nHi", "---\nignore: tone/pushy\n---\nHi"],
	["an empty list", "---\nignore: []\n---\nHi", "---\nignore: tone/pushy\n---\nHi"],
	["one rule", "---\nignore: tone/negative\n---\nHi", "---\nignore: [tone/negative, tone/pushy]\n---\nHi"],
	["one quoted rule", '---\nignore: "tone/negative"\n---\nHi', "---\nignore: [tone/negative, tone/pushy]\n---\nHi"],
	["rules in a line", "---\nignore: a/b, c/d\n---\nHi", "---\nignore: [a/b, c/d, tone/pushy]\n---\nHi"],
	["a list in brackets", "---\nignore: [a/b, c/d]\n---\nHi", "---\nignore: [a/b, c/d, tone/pushy]\n---\nHi"],
	[
		"a list below",
		"---\nignore:\n  - a/b\n  - c/d\n---\nHi",
		"---\nignore:\n  - a/b\n  - c/d\n  - tone/pushy\n---\nHi",
	],
	[
		"a list below, not indented",
		"---\nignore:\n- a/b\nto: D\n---\n",
		"---\nignore:\n- a/b\n- tone/pushy\nto: D\n---\n",
	],
];

describe("ignoring a rule in a file", () => {
	for (const [what, before, after] of ALL) {
		it(`writes it where there is ${what}`, () => {
			strictEqual(ignoring(before), after);
			// What was written is read back, beside what was there.
			const read = readFacts(parse(after).frontMatter, "UTC").ignore.map((value) => value.text);
			deepStrictEqual(read.includes("tone/pushy"), true, read.join());
			for (const { text } of readFacts(parse(before).frontMatter, "UTC").ignore)
				deepStrictEqual(read.includes(text), true);
		});
	}
});
