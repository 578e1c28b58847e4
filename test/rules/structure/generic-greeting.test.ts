import { genericGreeting } from "../../../server/src/rules/structure/generic-greeting.js";
import { check, checkFix } from "../../harness/check.js";

describe("structure/generic-greeting", () => {
	it("flags Sir or Madam", () =>
		check(
			genericGreeting,
			`
			---
			to: Dana Reyes
			---

			Dear Sir or Madam,
			^^^^^^^^^^^^^^^^^ warning: You have met this person; greet them by name. (fix)

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags To whom it may concern", () =>
		check(
			genericGreeting,
			`
			To whom it may concern:
			^^^^^^^^^^^^^^^^^^^^^^ warning: You have met this person; greet them by name.

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags the hiring manager", () =>
		check(
			genericGreeting,
			`
			---
			to: Dana Reyes
			---

			Dear Hiring Manager,
			^^^^^^^^^^^^^^^^^^^ warning: You have met this person; greet them by name. (fix)

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a recruiter without a name", () =>
		check(
			genericGreeting,
			`
			Dear Recruiter,
			^^^^^^^^^^^^^^ warning: You have met this person; greet them by name.

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags Hey to a person", () =>
		check(
			genericGreeting,
			`
			---
			to: Dana Reyes
			---

			Hey Dana,
			^^^ warning: "Hey" is for friends; "Hi" is as warm and safe with everybody. (fix)

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags Hey to nobody", () =>
		check(
			genericGreeting,
			`
			---
			to: Dana Reyes
			---

			Hey,
			^^^ warning: "Hey" is for friends; greet the person by name. (fix)

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a bare Hi", () =>
		check(
			genericGreeting,
			`
			---
			to: Dana Reyes
			---

			Hi,
			^^ info: The greeting has no name; the person you met has one. (fix)

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags Hello there", () =>
		check(
			genericGreeting,
			`
			Hello there,
			^^^^^^^^^^^ info: The greeting has no name; the person you met has one.

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a team where one person is known", () =>
		check(
			genericGreeting,
			`
			---
			to: Dana Reyes
			---

			Hi team,
			^^^^^^^ info: The greeting has no name; the person you met has one. (fix)

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a bare name with a colon", () =>
		check(
			genericGreeting,
			`
			---
			to: Dana Reyes
			---

			Dana:
			^^^^ info: A bare name with a colon sounds curt; put "Hi" before it. (fix)

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves Dear and a name", () =>
		check(
			genericGreeting,
			`
			---
			to: Dana Reyes
			---

			Dear Dana,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves Hi and a nickname", () =>
		check(
			genericGreeting,
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

	it("leaves all of a panel", () =>
		check(
			genericGreeting,
			`
			---
			to: [Dana Reyes, Lee Park, Ana Silva, Tom Berg]
			---

			Dear all,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a committee whose members are not named", () =>
		check(
			genericGreeting,
			`
			---
			to: search@college.example
			---

			Dear members of the search committee,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a name with a colon after Dear", () =>
		check(
			genericGreeting,
			`
			---
			to: Dana Reyes
			---

			Dear Dr. Reyes:

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a bare name with a comma", () =>
		check(
			genericGreeting,
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

	it("leaves a first name that begins like Hey", () =>
		check(
			genericGreeting,
			`
			---
			to: Heydar Aliyev
			---

			Hi Heydar,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves no greeting at all", () =>
		check(
			genericGreeting,
			`
			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a placeholder", () =>
		check(
			genericGreeting,
			`
			Dear [Hiring Manager],

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: greets the recipient", () =>
		checkFix(
			genericGreeting,
			`
			---
			to: Dana Reyes
			---

			Dear Sir or Madam,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
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

	it("fixes: says Hi for Hey", () =>
		checkFix(
			genericGreeting,
			`
			Hey Dana,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
			`
			Hi Dana,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: greets both", () =>
		checkFix(
			genericGreeting,
			`
			---
			to: [Dana Reyes, Lee Park]
			---

			To whom it may concern,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
			`
			---
			to: [Dana Reyes, Lee Park]
			---

			Hi Dana and Lee,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: puts Hi before a bare name", () =>
		checkFix(
			genericGreeting,
			`
			---
			to: Dana Reyes
			---

			Dana:

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
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
});
