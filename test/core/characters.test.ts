import { strictEqual } from "node:assert/strict";
import { rewritePhrase } from "../../server/src/core/phrase-rewrite.js";
import { readSentence } from "../../server/src/core/reading.js";
import { applyEdits, capitalise } from "../../server/src/core/text.js";
import { shorter } from "../../server/src/features/shorten.js";

/** A letter of two code units, small and as a capital. */
const [small, capital] = ["\u{10428}", "\u{10400}"];

describe("a capital at a new start", () => {
	for (const [what, letter, expected] of [
		["of two code units", small, capital],
		["that grows", "\u00DF", "SS"],
		["that has none", "\u{1F600}", "\u{1F600}"],
	] as const) {
		it(`is that of a letter ${what}`, () => strictEqual(capitalise(`${letter}x`), `${expected}x`));

		it(`is put on a letter ${what}, where a phrase goes`, () => {
			const sentence = readSentence(`Honestly, ${letter}x is fine.`);
			const edit = rewritePhrase(sentence, { start: 0, end: 8 }, "");
			strictEqual(applyEdits(sentence.text, [edit]), `${expected}x is fine.`);
		});

		it(`is put on a letter ${what}, where a sentence is shortened`, () => {
			const sentence = readSentence(`As a matter of fact, ${letter}x is fine.`);
			strictEqual(applyEdits(sentence.text, shorter(sentence)), `${expected}x is fine.`);
		});
	}
});
