import { pastedHeader } from "../../../server/src/rules/hygiene/pasted-header.js";
import { check, checkFix } from "../../harness/check.js";

describe("hygiene/pasted-header", () => {
	it("flags a subject", () =>
		check(
			pastedHeader,
			`
			Subject: Thank you, nurse interview
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: \`Subject:\` would be sent as text; it belongs in the front matter. (fix)

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a subject under front matter", () =>
		check(
			pastedHeader,
			`
			---
			to: Dana
			---

			Subject: Thank you, nurse interview
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: \`Subject:\` would be sent as text; it belongs in the front matter. (fix)

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags several lines", () =>
		check(
			pastedHeader,
			`
			To: Dana Reyes <dana@northwind.example>
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: \`To:\` would be sent as text; it belongs in the front matter. (fix)
			Subject: Thank you
			^^^^^^^^^^^^^^^^^^ warning: \`Subject:\` would be sent as text; it belongs in the front matter. (fix)

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags lower case", () =>
		check(
			pastedHeader,
			`
			subject: thank you
			^^^^^^^^^^^^^^^^^^ warning: \`subject:\` would be sent as text; it belongs in the front matter. (fix)

			hi dana,

			thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags bold", () =>
		check(
			pastedHeader,
			`
			**Subject:** Thank you
			^^^^^^^^^^^^^^^^^^^^^^ warning: \`Subject:\` would be sent as text; it belongs in the front matter. (fix)

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a date", () =>
		check(
			pastedHeader,
			`
			Date: 20 November
			^^^^^^^^^^^^^^^^^ warning: \`Date:\` would be sent as text; leave the line out. (fix)

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a subject line", () =>
		check(
			pastedHeader,
			`
			Subject line: Thank you
			^^^^^^^^^^^^^^^^^^^^^^^ warning: \`Subject line:\` would be sent as text; it belongs in the front matter. (fix)

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags nothing behind it", () =>
		check(
			pastedHeader,
			`
			Subject:
			^^^^^^^^ warning: \`Subject:\` would be sent as text; it belongs in the front matter. (fix)

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a subject in the front matter", () =>
		check(
			pastedHeader,
			`
			---
			subject: Thank you
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a colon in the text", () =>
		check(
			pastedHeader,
			`
			Hi Dana,

			Subject: the crane, and how to run it.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves to whom", () =>
		check(
			pastedHeader,
			`
			To whom it may concern:

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a sentence that begins with To", () =>
		check(
			pastedHeader,
			`
			To be brief: thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a bare name with a colon", () =>
		check(
			pastedHeader,
			`
			Dana:

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a letter that begins with its text", () =>
		check(
			pastedHeader,
			`
			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves an empty file", () =>
		check(
			pastedHeader,
			`

			`,
		));

	it("fixes: moves the subject up", () =>
		checkFix(
			pastedHeader,
			`
			---
			to: Dana
			---

			Subject: Thank you, nurse interview

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
			`
			---
			to: Dana
			subject: Thank you, nurse interview
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: makes front matter", () =>
		checkFix(
			pastedHeader,
			`
			Subject: Thank you: nurse interview

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
			`
			---
			subject: "Thank you: nurse interview"
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: leaves out a date", () =>
		checkFix(
			pastedHeader,
			`
			Date: 20 November

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

	it("fixes: leaves out what is known", () =>
		checkFix(
			pastedHeader,
			`
			---
			subject: Thank you
			---

			Subject: Thank you

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
			`
			---
			subject: Thank you
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));
});
