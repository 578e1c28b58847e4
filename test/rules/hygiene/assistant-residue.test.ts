import { assistantResidue } from "../../../server/src/rules/hygiene/assistant-residue.js";
import { check, checkFix } from "../../harness/check.js";

describe("hygiene/assistant-residue", () => {
	it("flags an eager opener", () =>
		check(
			assistantResidue,
			`
			Certainly! Here is a short thank-you email:
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: This was said to you and not to the reader; leave it out. (fix)

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a draft announced", () =>
		check(
			assistantResidue,
			`
			Here's a polished version of your email:
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: This was said to you and not to the reader; leave it out. (fix)

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags an offer to adjust", () =>
		check(
			assistantResidue,
			`
			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor

			Feel free to adjust the tone.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: This was said to you and not to the reader; leave it out. (fix)
			`,
		));

	it("flags an offer to change", () =>
		check(
			assistantResidue,
			`
			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor

			Let me know if you'd like me to make it shorter.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: This was said to you and not to the reader; leave it out. (fix)
			`,
		));

	it("flags a note on gaps", () =>
		check(
			assistantResidue,
			`
			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor

			Remember to replace the placeholders.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: This was said to you and not to the reader; leave it out. (fix)
			`,
		));

	it("flags what it is", () =>
		check(
			assistantResidue,
			`
			Hi Dana,

			As an AI language model, I cannot attend interviews.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: This was said to you and not to the reader; leave it out. (fix)

			Best regards,
			Sam Okafor
			`,
		));

	it("flags another version", () =>
		check(
			assistantResidue,
			`
			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor

			Let me know if you would like a more formal version.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: This was said to you and not to the reader; leave it out. (fix)
			`,
		));

	it("flags bold around a gap", () =>
		check(
			assistantResidue,
			`
			Hi Dana,

			Thank you for **[topic]**.
			              ^^^^^^^^^^^ warning: A letter has no labels in bold; take out the marks. (fix)

			Best regards,
			Sam Okafor
			`,
		));

	it("flags curly quotes", () =>
		check(
			assistantResidue,
			`
			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor

			Let me know if you’d like any changes.
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: This was said to you and not to the reader; leave it out. (fix)
			`,
		));

	it("leaves an offer to the reader", () =>
		check(
			assistantResidue,
			`
			Hi Dana,

			Please let me know if you would like me to send references.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a free time", () =>
		check(
			assistantResidue,
			`
			Hi Dana,

			Feel free to call me at any time.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves an interview moved", () =>
		check(
			assistantResidue,
			`
			Hi Dana,

			Please feel free to adjust the interview time.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a link announced", () =>
		check(
			assistantResidue,
			`
			Hi Dana,

			Here is the article about cranes that I mentioned.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a certain answer", () =>
		check(
			assistantResidue,
			`
			Hi Dana,

			I would certainly like to see the yard.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves further information", () =>
		check(
			assistantResidue,
			`
			Hi Dana,

			Let me know if you need any further information.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a sample of work", () =>
		check(
			assistantResidue,
			`
			Hi Dana,

			Would you like me to bring my licence?

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves bold words", () =>
		check(
			assistantResidue,
			`
			Hi Dana,

			I led **three** crews.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves of course", () =>
		check(
			assistantResidue,
			`
			Hi Dana,

			Of course, the crane is the heart of the yard.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a quotation", () =>
		check(
			assistantResidue,
			`
			Hi Dana,

			> Certainly! Here is a draft:

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: deletes a first line", () =>
		checkFix(
			assistantResidue,
			`
			Certainly! Here is a short thank-you email:

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
			`
			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: deletes one sentence", () =>
		checkFix(
			assistantResidue,
			`
			Hi Dana,

			Thank you. I hope this email helps. I liked the yard.

			Best regards,
			Sam Okafor
			`,
			`
			Hi Dana,

			Thank you. I liked the yard.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: takes out the stars", () =>
		checkFix(
			assistantResidue,
			`
			Hi Dana,

			Thank you for **[topic]**.

			Best regards,
			Sam Okafor
			`,
			`
			Hi Dana,

			Thank you for [topic].

			Best regards,
			Sam Okafor
			`,
		));
});
