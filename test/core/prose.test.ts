import { deepStrictEqual } from "node:assert/strict";
import fc from "fast-check";
import { parse } from "../../server/src/core/followup.js";
import { analyse } from "../../server/src/core/prose.js";

const piece = fc.constantFrom(
	"---\nsubject: Thank you. And more\n---\n",
	"Hi Dana,",
	" Thank you for your time. ",
	"I led a team",
	"\n",
	"\n\n",
	"- item one. Item two\n",
	"> quoted",
	"<!-- x -->",
	"```",
	"Best regards,\nSam",
	"\n\nSam Okafor\n",
	"[a link](https://a.example/b)",
	"\u{1F600} ",
	"\r\n",
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));

describe("analyse", () => {
	it("reads an edited text like a fresh one", () => {
		fc.assert(
			fc.property(text, text, fc.nat(), fc.nat(), (before, inserted, at, length) => {
				const start = at % (before.length + 1);
				const after = before.slice(0, start) + inserted + before.slice(Math.min(before.length, start + (length % 12)));
				const earlier = parse(before);
				analyse(earlier);
				deepStrictEqual(analyse(parse(after, earlier)), analyse(parse(after)));
			}),
			{ numRuns: 1000 },
		);
	});

	it("tells a word from the code that is glued to it", () => {
		const { body } = analyse(parse("I led a team```> quoted```Best of all.\n"));
		deepStrictEqual(
			body.flatMap(({ sentence }) => sentence.words.map(({ text: word }) => word)),
			["i", "led", "a", "team", "of", "all"],
		);
	});

	it("puts every sentence where its words stand, and each into a passage", () => {
		fc.assert(
			fc.property(text, (source) => {
				const { sentences, body, passages, paragraphs, words } = analyse(parse(source));
				for (const { sentence, start } of sentences) {
					for (const word of sentence.words) {
						const place = source.slice(start + word.start, start + word.end);
						deepStrictEqual(place, sentence.text.slice(word.start, word.end));
					}
				}
				const placed = passages.flatMap(({ passage, start, part }) =>
					passage.sentences.map(({ sentence, offset }) => ({ sentence, start: start + offset, part })),
				);
				deepStrictEqual(
					sentences.map(({ sentence, start, part }) => ({ sentence, start, part })),
					placed,
				);
				deepStrictEqual(
					body,
					sentences.filter(({ part }) => part === "body"),
				);
				deepStrictEqual(
					paragraphs.reduce((sum, paragraph) => sum + paragraph.words, 0),
					words,
				);
			}),
			{ numRuns: 500 },
		);
	});
});
