import { deepStrictEqual, ok } from "node:assert/strict";
import { cutSentences } from "../../server/src/core/tokens.js";

describe("sentences that never end", () => {
	for (const piece of ["can i ", "。", "a.", '"', "word", "🎉"]) {
		it(`are cut: ${piece} again and again`, () => {
			const text = piece.repeat(100_000 / piece.length);
			const spans = cutSentences(text);
			for (const { start, end } of spans) ok(end - start <= 4000);
			// Nothing is left out but white space.
			const kept = spans.map(({ start, end }) => text.slice(start, end)).join("");
			deepStrictEqual(kept.replaceAll(" ", "").length, text.replaceAll(" ", "").length);
			ok(spans.every(({ start }) => !/[\uDC00-\uDFFF]/.test(text.charAt(start))));
		});
	}
});
