import { missingSubject } from "../../../server/src/rules/structure/missing-subject.js";
import { check, checkFix } from "../../harness/check.js";

describe("structure/missing-subject", () => {
	it("flags front matter without a subject", () =>
		check(
			missingSubject,
			`
			---
			^^^ warning: There is no subject; add \`subject:\` with your thanks and the role.
			to: Dana
			---

			Hi Dana,

			Thank you for Monday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a letter without front matter", () =>
		check(
			missingSubject,
			`
			Hi Dana,
			^^^^^^^^ warning: There is no subject; add \`subject:\` with your thanks and the role.

			Thank you for Monday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags an empty subject", () =>
		check(
			missingSubject,
			`
			---
			subject:
			^^^^^^^ warning: There is no subject; add \`subject:\` with your thanks and the role.
			to: Dana
			---

			Hi Dana,

			Thank you for Monday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags an empty subject in quotes", () =>
		check(
			missingSubject,
			`
			---
			subject: ""
			^^^^^^^ warning: There is no subject; add \`subject:\` with your thanks and the role.
			to: Dana
			---

			Hi Dana,

			Thank you for Monday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a status check without one", () =>
		check(
			missingSubject,
			`
			---
			^^^ warning: There is no subject; add \`subject:\` with your thanks and the role. (fix)
			to: Dana
			role: Cook
			---

			Hi Dana,

			Could you tell me whether there is news about the role?

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a subject", () =>
		check(
			missingSubject,
			`
			---
			subject: Thank you, cook interview
			---

			Hi Dana,

			Thank you for Monday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a pasted one, which has a rule of its own", () =>
		check(
			missingSubject,
			`
			---
			to: Dana
			---

			Subject: Thank you, cook interview

			Hi Dana,

			Thank you for Monday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a subject with a colon", () =>
		check(
			missingSubject,
			`
			---
			subject: Thank you: cook interview
			---

			Hi Dana,

			Thank you for Monday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a placeholder", () =>
		check(
			missingSubject,
			`
			---
			subject: [subject]
			---

			Hi Dana,

			Thank you for Monday.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a long one", () =>
		check(
			missingSubject,
			`
			---
			subject: Thank you for the tour of the lab and the talk about the role in the night shift
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves an empty file", () =>
		check(
			missingSubject,
			`

			`,
		));

	it("leaves a sent email", () =>
		check(
			missingSubject,
			`
			---
			to: Dana
			sent: 2026-11-20T10:00Z
			---

			Hi Dana,

			Thank you for Monday.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: makes one of the role", () =>
		checkFix(
			missingSubject,
			`
			---
			to: Dana
			role: Night Nurse
			---

			Hi Dana,

			Thank you for Monday.

			Best regards,
			Sam Okafor
			`,
			`
			---
			to: Dana
			role: Night Nurse
			subject: Thank you for our conversation about the Night Nurse role
			---

			Hi Dana,

			Thank you for Monday.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: makes one of the company", () =>
		checkFix(
			missingSubject,
			`
			---
			company: Northwind
			---

			Hi Dana,

			Thank you for Monday.

			Best regards,
			Sam Okafor
			`,
			`
			---
			company: Northwind
			subject: Thank you for the conversation at Northwind
			---

			Hi Dana,

			Thank you for Monday.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: makes one of the writer's name", () =>
		checkFix(
			missingSubject,
			`
			---
			from: Sam Okafor
			---

			Hi Dana,

			Thank you for Monday.

			Best regards,
			Sam Okafor
			`,
			`
			---
			from: Sam Okafor
			subject: Thank you for the interview, Sam Okafor
			---

			Hi Dana,

			Thank you for Monday.

			Best regards,
			Sam Okafor
			`,
		));
});
