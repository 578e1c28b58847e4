import { vagueSubject } from "../../../server/src/rules/structure/vague-subject.js";
import { check, checkFix } from "../../harness/check.js";

describe("structure/vague-subject", () => {
	it("flags a bare following up", () =>
		check(
			vagueSubject,
			`
			---
			to: Dana
			subject: Following up
			         ^^^^^^^^^^^^ warning: This subject could be anybody's; name the role, or say thank you for it.
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags just following up", () =>
		check(
			vagueSubject,
			`
			---
			to: Dana
			subject: Just following up
			         ^^^^^^^^^^^^^^^^^ warning: This subject could be anybody's; name the role, or say thank you for it.
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a greeting", () =>
		check(
			vagueSubject,
			`
			---
			to: Dana
			subject: Hello
			         ^^^^^ warning: This subject could be anybody's; name the role, or say thank you for it.
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a request", () =>
		check(
			vagueSubject,
			`
			---
			to: Dana
			subject: Request
			         ^^^^^^^ warning: This subject could be anybody's; name the role, or say thank you for it.
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a quick question", () =>
		check(
			vagueSubject,
			`
			---
			to: Dana
			subject: Quick question
			         ^^^^^^^^^^^^^^ warning: This subject could be anybody's; name the role, or say thank you for it.
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags checking in", () =>
		check(
			vagueSubject,
			`
			---
			to: Dana
			subject: Checking in
			         ^^^^^^^^^^^ warning: This subject could be anybody's; name the role, or say thank you for it.
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a bare interview", () =>
		check(
			vagueSubject,
			`
			---
			to: Dana
			subject: Interview
			         ^^^^^^^^^ warning: This subject could be anybody's; name the role, or say thank you for it.
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags urgency", () =>
		check(
			vagueSubject,
			`
			---
			to: Dana
			subject: URGENT
			         ^^^^^^ warning: This subject could be anybody's; name the role, or say thank you for it.
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags shouting", () =>
		check(
			vagueSubject,
			`
			---
			to: Dana
			subject: THANK YOU FOR THE INTERVIEW
			         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Capitals shout; write the subject as a sentence.
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a subject that is cut", () =>
		check(
			vagueSubject,
			`
			---
			to: Dana
			subject: Thank you for the long and very pleasant conversation about the nursing role
			         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: The subject has 76 characters; after about 60 it is cut in most inboxes.
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves thanks and the role", () =>
		check(
			vagueSubject,
			`
			---
			to: Dana
			subject: Thank you, Nurse interview
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves bare thanks", () =>
		check(
			vagueSubject,
			`
			---
			to: Dana
			subject: Thank you
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a check with the role", () =>
		check(
			vagueSubject,
			`
			---
			to: Dana
			subject: Checking in: Nurse role, Sam Okafor
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves following up on something", () =>
		check(
			vagueSubject,
			`
			---
			to: Dana
			subject: Following up on Monday's interview
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves abbreviations", () =>
		check(
			vagueSubject,
			`
			---
			to: Dana
			subject: RN ICU CCU
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves one word in capitals", () =>
		check(
			vagueSubject,
			`
			---
			to: Dana
			subject: Thank you from the NASA intern
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves the subject of a reply", () =>
		check(
			vagueSubject,
			`
			---
			to: Dana
			subject: RE: INTERVIEW ON MONDAY
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a short reply", () =>
		check(
			vagueSubject,
			`
			---
			to: Dana
			subject: Re: Interview
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a question with an object", () =>
		check(
			vagueSubject,
			`
			---
			to: Dana
			subject: Question about the start date
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves sixty characters", () =>
		check(
			vagueSubject,
			`
			---
			to: Dana
			subject: Thank you for our conversation about the ward nurse role now
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves no subject", () =>
		check(
			vagueSubject,
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

	it("fixes: names the role", () =>
		checkFix(
			vagueSubject,
			`
			---
			to: Dana
			subject: Following up
			role: Nurse
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
			`
			---
			to: Dana
			subject: Thank you for our conversation about the Nurse role
			role: Nurse
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: names the company", () =>
		checkFix(
			vagueSubject,
			`
			---
			to: Dana
			subject: Hello
			company: Northwind
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
			`
			---
			to: Dana
			subject: Thank you for the conversation at Northwind
			company: Northwind
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam Okafor
			`,
		));
});
