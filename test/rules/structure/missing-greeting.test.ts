import { missingGreeting } from "../../../server/src/rules/structure/missing-greeting.js";
import { check, checkFix } from "../../harness/check.js";

describe("structure/missing-greeting", () => {
	it("flags a letter that starts with its text", () =>
		check(
			missingGreeting,
			`
			Thank you for the tour of the bakery on Friday.
			^^^^^ warning: There is no greeting; start with the name of the person you met. (fix)

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a letter in lower case", () =>
		check(
			missingGreeting,
			`
			thanks for the call, i liked the plan for the new app.
			^^^^^^ warning: There is no greeting; start with the name of the person you met. (fix)

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a letter that starts with a pleasantry", () =>
		check(
			missingGreeting,
			`
			I hope your week is going well. Thank you for the interview on Tuesday.
			^ warning: There is no greeting; start with the name of the person you met. (fix)

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a letter whose first line only looks like a name", () =>
		check(
			missingGreeting,
			`
			However, I wanted to thank you for the interview.
			^^^^^^^ warning: There is no greeting; start with the name of the person you met. (fix)

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a letter under a heading", () =>
		check(
			missingGreeting,
			`
			## Thank you

			Thank you for the interview on Tuesday.
			^^^^^ warning: There is no greeting; start with the name of the person you met. (fix)

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a letter to several people", () =>
		check(
			missingGreeting,
			`
			---
			to: [Dana Reyes, Lee Park]
			---

			It was good to meet you both on Monday.
			^^ warning: There is no greeting; start with the name of the person you met. (fix)

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a letter that starts with the company", () =>
		check(
			missingGreeting,
			`
			Northwind is where I want to work.
			^^^^^^^^^ warning: There is no greeting; start with the name of the person you met. (fix)

			Sincerely,
			Sam
			`,
		));

	it("leaves Dear and a surname", () =>
		check(
			missingGreeting,
			`
			---
			to: Dana Reyes
			---

			Dear Ms. Reyes,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves Hi and a first name", () =>
		check(
			missingGreeting,
			`
			---
			to: Dana Reyes
			---

			Hi Dana,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves Good morning", () =>
		check(
			missingGreeting,
			`
			---
			to: Dana Reyes
			---

			Good morning Dana,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a bare name", () =>
		check(
			missingGreeting,
			`
			---
			to: Dana Reyes
			---

			Dana,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a greeting on the line of the text", () =>
		check(
			missingGreeting,
			`
			Hi Dana, thank you for the tour of the bakery.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a greeting in lower case", () =>
		check(
			missingGreeting,
			`
			---
			to: Dana Reyes
			---

			hello dana,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a general greeting, which has a rule of its own", () =>
		check(
			missingGreeting,
			`
			---
			to: Dana Reyes
			---

			To whom it may concern:

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a placeholder for a name", () =>
		check(
			missingGreeting,
			`
			---
			to: Dana Reyes
			---

			Dear [Name],

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves front matter alone", () =>
		check(
			missingGreeting,
			`
			---
			to: Dana
			---
			`,
		));

	it("leaves an empty file", () =>
		check(
			missingGreeting,
			`

			`,
		));

	it("leaves a letter in German", () =>
		check(
			missingGreeting,
			`
			Vielen Dank für das freundliche Gespräch am Freitag. Die Aufgabe und das Team haben mir sehr gut gefallen, und ich freue mich auf Ihre Antwort.

			Mit freundlichen Grüßen
			Sam
			`,
		));

	it("fixes: greets the recipient above the text", () =>
		checkFix(
			missingGreeting,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			---

			Thank you for the tour.

			Best regards,
			Sam Okafor
			`,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			---

			Hi Dana,

			Thank you for the tour.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: greets two", () =>
		checkFix(
			missingGreeting,
			`
			---
			to: [Dana Reyes, Lee Park]
			---

			Thank you for the tour.

			Best regards,
			Sam Okafor
			`,
			`
			---
			to: [Dana Reyes, Lee Park]
			---

			Hi Dana and Lee,

			Thank you for the tour.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: greets a title", () =>
		checkFix(
			missingGreeting,
			`
			---
			to: Dr. Reyes
			---

			Thank you for the tour.

			Best regards,
			Sam Okafor
			`,
			`
			---
			to: Dr. Reyes
			---

			Dear Dr. Reyes,

			Thank you for the tour.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: greets many at once", () =>
		checkFix(
			missingGreeting,
			`
			---
			to: [Dana Reyes, Lee Park, Ana Silva, Tom Berg]
			---

			Thank you for the tour.

			Best regards,
			Sam Okafor
			`,
			`
			---
			to: [Dana Reyes, Lee Park, Ana Silva, Tom Berg]
			---

			Hi all,

			Thank you for the tour.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: stands above the first heading", () =>
		checkFix(
			missingGreeting,
			`
			---
			to: Dana
			---

			## Thank you

			Thank you for the tour.

			Best regards,
			Sam Okafor
			`,
			`
			---
			to: Dana
			---

			Hi Dana,

			## Thank you

			Thank you for the tour.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: greets nobody by name where none is known", () =>
		checkFix(
			missingGreeting,
			`
			Thank you for the tour.

			Best regards,
			Sam Okafor
			`,
			`
			Hello,

			Thank you for the tour.

			Best regards,
			Sam Okafor
			`,
		));
});
