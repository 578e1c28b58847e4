import { deepStrictEqual } from "node:assert/strict";
import nlp from "compromise/one";
import fc from "fast-check";
import { tokenise } from "../../server/src/core/tokens.js";

const piece = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.constantFrom("we", "don't", "Dr.", "Reyes", "e.g.", "re-do", "well-known", "9-5", "a/b", "F.B.I."),
	},
	{
		weight: 5,
		arbitrary: fc.constantFrom(" ", " ", " ", "\n", "  ", ". ", "? ", "! ", ", ", "... ", "; ", " - ", " \u2014 "),
	},
	{
		weight: 2,
		arbitrary: fc.constantFrom(
			'"',
			"(",
			")",
			"\u201C",
			"\u201D",
			"'",
			"\u2019s",
			":)",
			"$5",
			"+1",
			"#tag",
			"3rd",
			"2 - 5",
		),
	},
	{ weight: 1, arbitrary: fc.string({ maxLength: 3, unit: "grapheme" }) },
);
const prose = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(""));

/** The sentences, and the words of a sentence, by the library as it is meant to be used. */
function byLibrary(text: string) {
	const sentences: string[] = [];
	const words: string[] = [];
	let at = 0;
	for (const terms of nlp(text.replace(/[\r\n]/g, " ")).document) {
		const from = at;
		for (const { pre, text: word, post } of terms) {
			const start = at + pre.length;
			at = start + word.length + post.length;
			// Code that is glued to a word (its filler) is no part of it, whatever the library says.
			const own = /[^\uFFFC]*[\p{L}\p{N}][^\uFFFC]*/u.exec(word);
			if (own) words.push(text.slice(start + own.index, start + own.index + own[0].length));
		}
		sentences.push(text.slice(from, at).trim());
	}
	return { sentences: sentences.filter((sentence) => sentence !== ""), words };
}

describe("tokenise", () => {
	it("cuts as compromise does", () => {
		fc.assert(
			fc.property(prose, (text) => {
				const tokens = tokenise(text);
				const sentences = tokens.map(({ start, end }) => text.slice(start, end));
				deepStrictEqual(sentences, byLibrary(text).sentences);
				for (const [index, { words, start }] of tokens.entries()) {
					const own = words.map((word) => text.slice(start + word.start, start + word.end));
					// To the library, white space at its ends can change a sentence's last word: each is read by itself.
					deepStrictEqual(own, byLibrary(sentences[index] ?? "").words);
				}
			}),
			{ numRuns: 2000 },
		);
	});
});
