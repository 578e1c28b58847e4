import { wrongGreetingName } from "../../../server/src/rules/hygiene/wrong-greeting-name.js";
import { check, checkFix } from "../../harness/check.js";

describe("hygiene/wrong-greeting-name", () => {
	it("flags the name of somebody in copy", () =>
		check(
			wrongGreetingName,
			`
			---
			to: Dana Reyes
			cc: Lee Park
			---

			Hi Lee,
			   ^^^ error: This email goes to Dana Reyes, and the greeting names somebody else. (fix)

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags the writer's own name", () =>
		check(
			wrongGreetingName,
			`
			---
			to: Dana Reyes
			from: Sam Okafor
			---

			Hi Sam,
			   ^^^ error: This email goes to Dana Reyes, and the greeting names somebody else. (fix)

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags the surname of somebody in copy", () =>
		check(
			wrongGreetingName,
			`
			---
			to: Dana Reyes
			cc: Lee Park
			---

			Dear Ms. Park,
			         ^^^^ error: This email goes to Dana Reyes, and the greeting names somebody else. (fix)

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags lower case", () =>
		check(
			wrongGreetingName,
			`
			---
			to: Dana Reyes
			cc: Lee Park
			---

			hi lee,
			   ^^^ error: This email goes to Dana Reyes, and the greeting names somebody else. (fix)

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags another of the panel", () =>
		check(
			wrongGreetingName,
			`
			---
			to: Dana Reyes
			company: Northwind
			from: sam@mail.example
			---

			Hi Lee,
			   ^^^ error: This email goes to Dana Reyes, and the greeting names somebody else. (fix)

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			=== lee.followup.md
			---
			to: Lee Park
			company: Northwind
			from: sam@mail.example
			---

			Hi Lee,

			Thank you.
			`,
		));

	it("leaves the recipient", () =>
		check(
			wrongGreetingName,
			`
			---
			to: Dana Reyes
			cc: Lee Park
			---

			Hi Dana,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves the surname", () =>
		check(
			wrongGreetingName,
			`
			---
			to: Dana Reyes
			cc: Lee Park
			---

			Dear Ms. Reyes,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a nickname", () =>
		check(
			wrongGreetingName,
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

	it("leaves a nickname that is not a shorter name", () =>
		check(
			wrongGreetingName,
			`
			---
			to: Margaret Wu
			cc: Peggy Lind
			---

			Hi Peggy,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves an unknown name", () =>
		check(
			wrongGreetingName,
			`
			---
			to: Dana Reyes
			cc: Lee Park
			---

			Hi Susan,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves all four", () =>
		check(
			wrongGreetingName,
			`
			---
			to: [Dana Reyes, Lee Park, Ana Silva, Tom Berg]
			cc: Sam Wu
			---

			Dear all,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves the recipient and a copy", () =>
		check(
			wrongGreetingName,
			`
			---
			to: Dana Reyes
			cc: Lee Park
			---

			Hi Dana and Lee,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves one of two recipients", () =>
		check(
			wrongGreetingName,
			`
			---
			to: [Dana Reyes, Lee Park]
			---

			Hi Lee,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a name from the address", () =>
		check(
			wrongGreetingName,
			`
			---
			to: dana.reyes@northwind.example
			cc: Lee Park
			---

			Hi Dana,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves no recipient", () =>
		check(
			wrongGreetingName,
			`
			---
			cc: Lee Park
			---

			Hi Lee,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves no greeting", () =>
		check(
			wrongGreetingName,
			`
			---
			to: Dana Reyes
			cc: Lee Park
			---

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves the surname first", () =>
		check(
			wrongGreetingName,
			`
			---
			to: "Reyes, Dana" <d@x.example>
			cc: Lee Park
			---

			Hi Dana,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves another company's reader with the same name as nobody here", () =>
		check(
			wrongGreetingName,
			`
			---
			to: Dana Reyes
			company: Northwind
			---

			Hi Dana,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: greets the recipient", () =>
		checkFix(
			wrongGreetingName,
			`
			---
			to: Dana Reyes
			cc: Lee Park
			---

			Hi Lee,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
			`
			---
			to: Dana Reyes
			cc: Lee Park
			---

			Hi Dana,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: keeps the title", () =>
		checkFix(
			wrongGreetingName,
			`
			---
			to: Dana Reyes
			cc: Lee Park
			---

			Dear Ms. Park,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
			`
			---
			to: Dana Reyes
			cc: Lee Park
			---

			Dear Ms. Reyes,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));
});
