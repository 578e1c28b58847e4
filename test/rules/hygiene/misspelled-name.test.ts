import { misspelledName } from "../../../server/src/rules/hygiene/misspelled-name.js";
import { check, checkFix } from "../../harness/check.js";

describe("hygiene/misspelled-name", () => {
	it("flags two letters swapped in the greeting", () =>
		check(
			misspelledName,
			`
			---
			to: Michael Chen
			---

			Hi Micheal,
			   ^^^^^^^ warning: The front matter spells this "Michael". (fix)

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a letter left out", () =>
		check(
			misspelledName,
			`
			---
			to: John Baker
			---

			Hi Jon,
			   ^^^ warning: The front matter spells this "John". (fix)

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags an h too few", () =>
		check(
			misspelledName,
			`
			---
			to: Sarah Lind
			---

			Dear Sara,
			     ^^^^ warning: The front matter spells this "Sarah". (fix)

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a surname after a title", () =>
		check(
			misspelledName,
			`
			---
			to: Dana Reyes
			---

			Dear Dr. Reyes,

			Thank you, and thanks to Dr. Reyse too.
			                             ^^^^^ warning: The front matter spells this "Reyes". (fix)

			Best regards,
			Sam Okafor
			`,
		));

	it("flags lower case in the greeting", () =>
		check(
			misspelledName,
			`
			---
			to: Michael Chen
			---

			hi micheal,
			   ^^^^^^^ warning: The front matter spells this "Michael". (fix)

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a company", () =>
		check(
			misspelledName,
			`
			---
			company: Northwind Logistics
			---

			Hi Dana,

			I would be glad to work at Nothwind from May.
			                           ^^^^^^^^ warning: The front matter spells this "Northwind". (fix)

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a name in the text", () =>
		check(
			misspelledName,
			`
			---
			to: Michael Chen
			---

			Hi Dana,

			As I told Michal on Friday, I know the crane.
			          ^^^^^^ warning: The front matter spells this "Michael". (fix)

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a word that is near a name", () =>
		check(
			misspelledName,
			`
			---
			to: Dana Reyes
			---

			Hi Dana,

			Data quality is where I would start.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves the same in a sentence", () =>
		check(
			misspelledName,
			`
			---
			to: Dana Reyes
			---

			Hi Dana,

			I would start with Data Quality.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a nickname", () =>
		check(
			misspelledName,
			`
			---
			to: Michael Chen
			---

			Hi Mike,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a short form", () =>
		check(
			misspelledName,
			`
			---
			to: Daniel Lind
			---

			Hi Dan,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves another person", () =>
		check(
			misspelledName,
			`
			---
			to: [Maria Silva, Marie Wu]
			---

			Hi Maria,

			Marie showed me the lab.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a month", () =>
		check(
			misspelledName,
			`
			---
			to: Marcy Lind
			---

			Hi Marcy,

			I could start in March.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves an accent left out", () =>
		check(
			misspelledName,
			`
			---
			to: José Silva
			---

			Hi Jose,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a plural", () =>
		check(
			misspelledName,
			`
			---
			company: Northwind
			---

			Hi Dana,

			The Northwinds of this world are few.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a possessive", () =>
		check(
			misspelledName,
			`
			---
			company: Northwind
			---

			Hi Dana,

			I like Northwind's plan.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves lower case in the text", () =>
		check(
			misspelledName,
			`
			---
			to: Dana Reyes
			company: Northwind
			---

			Hi Dana,

			i saw the nothwind and the reys.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves no front matter", () =>
		check(
			misspelledName,
			`
			Hi Micheal,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a name that is nothing like it", () =>
		check(
			misspelledName,
			`
			---
			to: Dana Reyes
			---

			Hi Susan,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a placeholder", () =>
		check(
			misspelledName,
			`
			---
			to: Nome Lind
			---

			Hi [Name],

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: puts the name right", () =>
		checkFix(
			misspelledName,
			`
			---
			to: Michael Chen
			---

			Hi Micheal,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
			`
			---
			to: Michael Chen
			---

			Hi Michael,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: puts the company right", () =>
		checkFix(
			misspelledName,
			`
			---
			company: Northwind Logistics
			---

			Hi Dana,

			I would be glad to work at Nothwind's yard.

			Best regards,
			Sam Okafor
			`,
			`
			---
			company: Northwind Logistics
			---

			Hi Dana,

			I would be glad to work at Northwind's yard.

			Best regards,
			Sam Okafor
			`,
		));
});
