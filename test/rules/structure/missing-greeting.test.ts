import { missingGreeting } from "../../../server/src/rules/structure/missing-greeting.js";
import { check, checkFix } from "../../harness/check.js";

describe("structure/missing-greeting", () => {
	it("flags a letter that starts with its text", () =>
		check(
			missingGreeting,
			`
			Thank you for the conversation on Friday.
			^^^^^ warning: There is no greeting; start with the name of the person you met. (fix)

			Best regards,
			Sam
			`,
		));

	it("greets the recipient", () =>
		checkFix(
			missingGreeting,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			---
			Thank you for the conversation on Friday.
			`,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			---
			Hi Dana,

			Thank you for the conversation on Friday.
			`,
		));
});
