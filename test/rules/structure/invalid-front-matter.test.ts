import { invalidFrontMatter } from "../../../server/src/rules/structure/invalid-front-matter.js";
import { check, checkFix } from "../../harness/check.js";

describe("structure/invalid-front-matter", () => {
	it("flags an unclosed head", () =>
		check(
			invalidFrontMatter,
			`
			---
			^^^ warning: The front matter is not closed: put a line of three dashes after the last key. (fix)
			to: Dana

			Hi Dana,

			Thank you.
			`,
		));

	it("flags a key that stands twice", () =>
		check(
			invalidFrontMatter,
			`
			---
			to: Dana
			to: Lee
			^^ warning: \`to\` stands here a second time; the first one counts.
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a colon in a text", () =>
		check(
			invalidFrontMatter,
			`
			---
			subject: Thank you: nurse role
			         ^^^^^^^^^^^^^^^^^^^^^ hint: YAML would not read this as one text; it is taken as you wrote it. Quotes make it safe. (fix)
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a hash in a text", () =>
		check(
			invalidFrontMatter,
			`
			---
			role: Engineer #2
			      ^^^^^^^^^^^ hint: YAML would not read this as one text; it is taken as you wrote it. Quotes make it safe. (fix)
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a quoted name before an address", () =>
		check(
			invalidFrontMatter,
			`
			---
			to: "Reyes, Dana" <d@x.example>
			    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: YAML would not read this as one text; it is taken as you wrote it. Quotes make it safe. (fix)
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags an open bracket", () =>
		check(
			invalidFrontMatter,
			`
			---
			to: Dana
			topics: [a, b
			        ^^^^^ hint: YAML would not read this as one text; it is taken as you wrote it. Quotes make it safe. (fix)
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a map", () =>
		check(
			invalidFrontMatter,
			`
			---
			to: Dana
			company:
			  name: Northwind
			  ^^^^^^^^^^^^^^^… warning: This key takes text or a list of texts.
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags an alias", () =>
		check(
			invalidFrontMatter,
			`
			---
			to: &x Dana
			cc: *x
			    ^^ hint: YAML would not read this as one text; it is taken as you wrote it. Quotes make it safe. (fix)
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves plain keys", () =>
		check(
			invalidFrontMatter,
			`
			---
			to: Dana
			company: Northwind
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves quotes", () =>
		check(
			invalidFrontMatter,
			`
			---
			subject: "Thank you: nurse role"
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a list", () =>
		check(
			invalidFrontMatter,
			`
			---
			topics: [a, b]
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a list below", () =>
		check(
			invalidFrontMatter,
			`
			---
			topics:
			  - a
			  - b
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a mailbox", () =>
		check(
			invalidFrontMatter,
			`
			---
			to: Dana Reyes <d@x.example>
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a comment", () =>
		check(
			invalidFrontMatter,
			`
			---
			# mine
			to: Dana
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a rule between letters", () =>
		check(
			invalidFrontMatter,
			`
			---

			Hi Dana,

			Thank you.
			`,
		));

	it("fixes: quotes a text", () =>
		checkFix(
			invalidFrontMatter,
			`
			---
			subject: Thank you: nurse role
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
			`
			---
			subject: "Thank you: nurse role"
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: closes the head", () =>
		checkFix(
			invalidFrontMatter,
			`
			---
			to: Dana

			Hi Dana,

			Thank you.
			`,
			`
			---
			to: Dana
			---

			Hi Dana,

			Thank you.
			`,
		));
});
