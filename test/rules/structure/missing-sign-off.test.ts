import { missingSignOff } from "../../../server/src/rules/structure/missing-sign-off.js";
import { check, checkFix } from "../../harness/check.js";

describe("structure/missing-sign-off", () => {
	it("flags a letter that just stops", () =>
		check(
			missingSignOff,
			`
			Hi Dana,

			Thank you for the tour of the kitchen.
			                          ^^^^^^^^^^^ warning: There is no sign-off; close with words such as "Best regards" and your name. (fix)
			`,
		));

	it("flags a question at the end", () =>
		check(
			missingSignOff,
			`
			Hi Dana,

			Thank you for Monday. What are the next steps?
			                                   ^^^^^^^^^^ warning: There is no sign-off; close with words such as "Best regards" and your name. (fix)
			`,
		));

	it("flags a letter that ends with thanks in a sentence", () =>
		check(
			missingSignOff,
			`
			Hi Dana,

			I liked the lab. Thank you for your time.
			                               ^^^^^^^^^ warning: There is no sign-off; close with words such as "Best regards" and your name. (fix)
			`,
		));

	it("flags one line", () =>
		check(
			missingSignOff,
			`
			Hi Dana, thank you for Monday.
			                   ^^^^^^^^^^ warning: There is no sign-off; close with words such as "Best regards" and your name. (fix)
			`,
		));

	it("flags a letter that ends in a list", () =>
		check(
			missingSignOff,
			`
			Hi Dana,

			I can bring:

			- ten years at sea
			- a cook's ticket, valid for two more years, and my own knives
			                                                    ^^^^^^^^^^ warning: There is no sign-off; close with words such as "Best regards" and your name. (fix)
			`,
		));

	it("leaves Best regards", () =>
		check(
			missingSignOff,
			`
			Hi Dana,

			Thank you for Monday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves Sincerely", () =>
		check(
			missingSignOff,
			`
			Hi Dana,

			Thank you for Monday.

			Sincerely,
			Sam Okafor
			`,
		));

	it("leaves a bare name", () =>
		check(
			missingSignOff,
			`
			Hi Dana,

			Thank you for Monday.

			Sam
			`,
		));

	it("leaves lower case", () =>
		check(
			missingSignOff,
			`
			hi dana,

			thanks for monday.

			thanks,
			sam
			`,
		));

	it("leaves Warmly and a phone number", () =>
		check(
			missingSignOff,
			`
			Hi Dana,

			Thank you for Monday.

			Warmly,
			Sam Okafor
			555 0100
			`,
		));

	it("leaves a dash and a name", () =>
		check(
			missingSignOff,
			`
			Hi Dana,

			Thank you for Monday.

			- Sam
			`,
		));

	it("leaves a greeting alone", () =>
		check(
			missingSignOff,
			`
			Hi Dana,
			`,
		));

	it("leaves an empty file", () =>
		check(
			missingSignOff,
			`

			`,
		));

	it("leaves a placeholder", () =>
		check(
			missingSignOff,
			`
			Hi Dana,

			Thank you for Monday.

			Best regards,
			[Your Name]
			`,
		));

	it("leaves a letter in Spanish", () =>
		check(
			missingSignOff,
			`
			Muchas gracias por la entrevista del lunes. Me gustó mucho conocer el equipo y los proyectos que tienen para el próximo año.
			`,
		));

	it("fixes: signs as the writer", () =>
		checkFix(
			missingSignOff,
			`
			---
			from: Sam Okafor <sam@mail.example>
			---

			Hi Dana,

			Thank you for Monday.
			`,
			`
			---
			from: Sam Okafor <sam@mail.example>
			---

			Hi Dana,

			Thank you for Monday.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: closes without a name where none is known", () =>
		checkFix(
			missingSignOff,
			`
			Hi Dana,

			Thank you for Monday.
			`,
			`
			Hi Dana,

			Thank you for Monday.

			Best regards,
			`,
		));
});
