import { repeatedWord } from "../../../server/src/rules/hygiene/repeated-word.js";
import { check, checkFix } from "../../harness/check.js";

describe("hygiene/repeated-word", () => {
	it("flags an article", () =>
		check(
			repeatedWord,
			`
			Hi Dana,

			Thank you for the the tour.
			              ^^^^^^^ warning: "the" stands here twice. (fix)

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a preposition", () =>
		check(
			repeatedWord,
			`
			Hi Dana,

			I look forward to to the next steps.
			               ^^^^^ warning: "to" stands here twice. (fix)

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a pronoun", () =>
		check(
			repeatedWord,
			`
			Hi Dana,

			I think I I could start in May.
			        ^^^ warning: "I" stands here twice. (fix)

			Best regards,
			Sam Okafor
			`,
		));

	it("flags at the end of a line", () =>
		check(
			repeatedWord,
			`
			Hi Dana,

			Thank you for showing me the
			                         ^^^… warning: "the" stands here twice. (fix)
			the yard.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags the start of a sentence", () =>
		check(
			repeatedWord,
			`
			Hi Dana,

			We we spoke about the crane.
			^^^^^ warning: "we" stands here twice. (fix)

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a noun", () =>
		check(
			repeatedWord,
			`
			Hi Dana,

			I ran the crane crane in Leeds.
			          ^^^^^^^^^^^ warning: "crane" stands here twice. (fix)

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves that that", () =>
		check(
			repeatedWord,
			`
			Hi Dana,

			I know that that crane is old.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves had had", () =>
		check(
			repeatedWord,
			`
			Hi Dana,

			I had had a crane ticket before.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves stress", () =>
		check(
			repeatedWord,
			`
			Hi Dana,

			It was very very kind of you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a town", () =>
		check(
			repeatedWord,
			`
			Hi Dana,

			I grew up in Walla Walla and like it.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves across a comma", () =>
		check(
			repeatedWord,
			`
			Hi Dana,

			What it is, is a good plan.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves across a sentence", () =>
		check(
			repeatedWord,
			`
			Hi Dana,

			I ran the crane. Crane work is what I know.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves numbers", () =>
		check(
			repeatedWord,
			`
			Hi Dana,

			The 5 5 tonne cranes were old.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a hyphen", () =>
		check(
			repeatedWord,
			`
			Hi Dana,

			It was a so-so year.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a quotation", () =>
		check(
			repeatedWord,
			`
			Hi Dana,

			> the the

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves other forms", () =>
		check(
			repeatedWord,
			`
			Hi Dana,

			I work and worked at the yard.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: deletes the second", () =>
		checkFix(
			repeatedWord,
			`
			Hi Dana,

			Thank you for the the tour.

			Best regards,
			Sam Okafor
			`,
			`
			Hi Dana,

			Thank you for the tour.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a run as one, and keeps the first", () => {
		check(
			repeatedWord,
			`
			Hi Dana,

			Thank you for the the the tour.
			              ^^^^^^^^^^^ warning: "the" stands here 3 times. (fix)

			Best regards,
			Sam Okafor
			`,
		);
		checkFix(repeatedWord, "Hi Dana,\n\nThank you for the the the tour.\n", "Hi Dana,\n\nThank you for the tour.\n");
	});

	it("fixes: joins the lines", () =>
		checkFix(
			repeatedWord,
			`
			Hi Dana,

			Thank you for showing me the
			the yard.

			Best regards,
			Sam Okafor
			`,
			`
			Hi Dana,

			Thank you for showing me the yard.

			Best regards,
			Sam Okafor
			`,
		));
});
