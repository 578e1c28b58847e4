import { missingRecipient } from "../../../server/src/rules/structure/missing-recipient.js";
import { check, checkFix } from "../../harness/check.js";

describe("structure/missing-recipient", () => {
	it("flags front matter without a recipient", () =>
		check(
			missingRecipient,
			`
			---
			^^^ info: Nobody is named as the recipient; add \`to:\` with the name and address. (fix)
			company: Northwind
			---

			Hi Dana,

			Thank you for Monday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags an empty one", () =>
		check(
			missingRecipient,
			`
			---
			to:
			^^ info: Nobody is named as the recipient; add \`to:\` with the name and address. (fix)
			company: Northwind
			---

			Hi Dana,

			Thank you for Monday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags no front matter", () =>
		check(
			missingRecipient,
			`
			Hi Dana,
			^^^^^^^^ info: Nobody is named as the recipient; add \`to:\` with the name and address. (fix)

			Thank you for Monday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a letter to a team", () =>
		check(
			missingRecipient,
			`
			---
			^^^ info: Nobody is named as the recipient; add \`to:\` with the name and address.
			company: Northwind
			---

			Dear team,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags only a copy", () =>
		check(
			missingRecipient,
			`
			---
			^^^ info: Nobody is named as the recipient; add \`to:\` with the name and address. (fix)
			cc: Lee Park
			---

			Hi Dana,

			Thank you for Monday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a name", () =>
		check(
			missingRecipient,
			`
			---
			to: Dana
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves an address", () =>
		check(
			missingRecipient,
			`
			---
			to: dana@northwind.example
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a list", () =>
		check(
			missingRecipient,
			`
			---
			to: [Dana, Lee]
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a name and address with a comma", () =>
		check(
			missingRecipient,
			`
			---
			to: "Reyes, Dana" <dana@northwind.example>
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves an empty file", () =>
		check(
			missingRecipient,
			`

			`,
		));

	it("leaves a pasted one, which has a rule of its own", () =>
		check(
			missingRecipient,
			`
			---
			company: Northwind
			---

			To: Dana

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a sent email", () =>
		check(
			missingRecipient,
			`
			---
			company: Northwind
			sent: 2026-11-20
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: takes the name from the greeting", () =>
		checkFix(
			missingRecipient,
			`
			---
			company: Northwind
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
			`
			---
			company: Northwind
			to: Dana
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: keeps the title", () =>
		checkFix(
			missingRecipient,
			`
			---
			company: Northwind
			---

			Dear Ms. Reyes,

			Thank you.

			Best regards,
			Sam Okafor
			`,
			`
			---
			company: Northwind
			to: Ms. Reyes
			---

			Dear Ms. Reyes,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));
});
