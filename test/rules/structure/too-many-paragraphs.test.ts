import { tooManyParagraphs } from "../../../server/src/rules/structure/too-many-paragraphs.js";
import { check, checkFix } from "../../harness/check.js";

describe("structure/too-many-paragraphs", () => {
	it("flags five short ones", () =>
		check(
			tooManyParagraphs,
			`
			Hi Dana,

			Thank you for Friday.

			I liked the tour.

			The press is like ours.

			I ran ours for a year.

			I look forward to the next steps.
			^^^^^^ info: These are 5 paragraphs; 4 are enough. Join or cut some. (fix)

			Best regards,
			Sam Okafor
			`,
		));

	it("flags six long ones", () =>
		check(
			tooManyParagraphs,
			`
			Hi Dana,

			Thank you for part 1 of the day, in which I saw how the yard works and why the crane crew and the office share one plan.

			Thank you for part 2 of the day, in which I saw how the yard works and why the crane crew and the office share one plan.

			Thank you for part 3 of the day, in which I saw how the yard works and why the crane crew and the office share one plan.

			Thank you for part 4 of the day, in which I saw how the yard works and why the crane crew and the office share one plan.

			Thank you for part 5 of the day, in which I saw how the yard works and why the crane crew and the office share one plan.
			^^^^^^^^^ warning: These are 6 paragraphs; 4 are enough. Join or cut some. (fix)

			Thank you for part 6 of the day, in which I saw how the yard works and why the crane crew and the office share one plan.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags five and a list", () =>
		check(
			tooManyParagraphs,
			`
			Hi Dana,

			Thank you for Friday.

			I can bring:

			- a licence
			- two languages

			I liked the yard.

			I know the crane.
			^^^^^^ info: These are 6 paragraphs; 4 are enough. Join or cut some. (fix)

			I look forward to the next steps.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves four", () =>
		check(
			tooManyParagraphs,
			`
			Hi Dana,

			Thank you for Friday.

			I liked the tour.

			The press is like ours.

			I look forward to the next steps.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves one", () =>
		check(
			tooManyParagraphs,
			`
			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves lines of one paragraph", () =>
		check(
			tooManyParagraphs,
			`
			Hi Dana,

			Thank you for Friday.
			I liked the tour.
			The press is like ours.
			I ran ours for a year.
			I look forward to the next steps.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a list of many items", () =>
		check(
			tooManyParagraphs,
			`
			Hi Dana,

			Thank you for Friday. I can bring:

			- a licence
			- two languages
			- a van
			- a crew
			- time

			I look forward to the next steps.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves headings, which are not sent", () =>
		check(
			tooManyParagraphs,
			`
			Hi Dana,

			## Thank you

			Thank you for Friday.

			## Topic

			I liked the tour.

			## Next steps

			I look forward to the next steps.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a long signature", () =>
		check(
			tooManyParagraphs,
			`
			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor

			Nurse

			555 0100

			Leeds
			`,
		));

	it("leaves an empty file", () =>
		check(
			tooManyParagraphs,
			`

			`,
		));

	it("fixes: joins the two that are shortest together", () =>
		checkFix(
			tooManyParagraphs,
			`
			Hi Dana,

			Thank you for Friday.

			I liked the tour of the press and the talk with the crew.

			The press is like ours.

			I ran ours for a year.

			I look forward to hearing about the next steps from you.

			Best regards,
			Sam Okafor
			`,
			`
			Hi Dana,

			Thank you for Friday.

			I liked the tour of the press and the talk with the crew.

			The press is like ours. I ran ours for a year.

			I look forward to hearing about the next steps from you.

			Best regards,
			Sam Okafor
			`,
		));
});
