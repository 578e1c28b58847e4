import { longSentence } from "../../../server/src/rules/structure/long-sentence.js";
import { check, checkFix } from "../../harness/check.js";

describe("structure/long-sentence", () => {
	it("flags a sentence of more than forty words", () =>
		check(
			longSentence,
			`
			Hi Dana,

			Thank you for taking the time on Friday to show me how the dispatch team plans its routes before the first truck leaves the yard in the morning and how the drivers can change a plan that does not work without asking anybody first.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: This sentence has 44 words; two would be easier to read.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags one with a seam", () =>
		check(
			longSentence,
			`
			Hi Dana,

			Thank you for taking the time on Friday to show me how the dispatch team plans its routes before the first truck leaves the yard; the way you let the drivers change a plan that does not work was what I liked most of all.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: This sentence has 45 words; two would be easier to read. (fix)

			Best regards,
			Sam Okafor
			`,
		));

	it("flags one that leans on its end", () =>
		check(
			longSentence,
			`
			Hi Dana,

			Because you told me on Friday that the dispatch team plans its routes before the first truck leaves the yard in the morning, I went home and read about the tools that other yards use, and I am now even more curious about yours.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: This sentence has 44 words; two would be easier to read.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a sentence of forty words", () =>
		check(
			longSentence,
			`
			Hi Dana,

			Thank you for taking the time on Friday to show me how the dispatch team plans its routes before the first truck leaves the yard in the morning and how drivers can change a plan that does not work.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves many short ones", () =>
		check(
			longSentence,
			`
			Hi Dana,

			Thank you for Friday. I liked the yard. The crew was kind. I know the crane well. I ran one for six years in Leeds. I look forward to the next steps. I am free to start in May. My ticket is valid for two more years.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a long quotation", () =>
		check(
			longSentence,
			`
			Hi Dana,

			> word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word 

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a list in several items", () =>
		check(
			longSentence,
			`
			Hi Dana,

			I bring:

			- six years at the crane in the port of Leeds
			- two languages that your crew speaks every day
			- a ticket that is valid for two more years
			- a van that can carry every tool that I need
			- time to start in May

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves an empty file", () =>
		check(
			longSentence,
			`

			`,
		));

	it("fixes: cuts at a semicolon", () =>
		checkFix(
			longSentence,
			`
			Hi Dana,

			Thank you for taking the time on Friday to show me how the dispatch team plans its routes before the first truck leaves the yard; the way you let the drivers change a plan that does not work was what I liked most of all.

			Best regards,
			Sam Okafor
			`,
			`
			Hi Dana,

			Thank you for taking the time on Friday to show me how the dispatch team plans its routes before the first truck leaves the yard. The way you let the drivers change a plan that does not work was what I liked most of all.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: cuts before a second statement", () =>
		checkFix(
			longSentence,
			`
			Hi Dana,

			Thank you for taking the time on Friday to show me how the dispatch team plans its routes before the first truck leaves the yard, and I am glad that you let the drivers change a plan that does not work on the day itself.

			Best regards,
			Sam Okafor
			`,
			`
			Hi Dana,

			Thank you for taking the time on Friday to show me how the dispatch team plans its routes before the first truck leaves the yard. I am glad that you let the drivers change a plan that does not work on the day itself.

			Best regards,
			Sam Okafor
			`,
		));
});
