import { missingEnthusiasm } from "../../../server/src/rules/content/missing-enthusiasm.js";
import { check, checkFix } from "../../harness/check.js";

describe("content/missing-enthusiasm asks for one plain sentence", () => {
	it("where nothing wants the job", () =>
		check(
			missingEnthusiasm,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I ran the night shift at St. Anne's for three years.

			Best regards,
			^^^^^^^^^^^^ info: Nothing says that you would like to do this work; one plain sentence is enough. (fix)
			Sam
			`,
		));

	it("where only others are keen", () =>
		check(
			missingEnthusiasm,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. Your team is excited about the new board. I ran the night shift at St. Anne's for three years.

			Best regards,
			^^^^^^^^^^^^ info: Nothing says that you would like to do this work; one plain sentence is enough. (fix)
			Sam
			`,
		));

	it("without a sign-off", () =>
		check(
			missingEnthusiasm,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I ran the night shift at St. Anne's for three years.
			                                                                                                      ^^^^^^^^^^^ info: Nothing says that you would like to do this work; one plain sentence is enough. (fix)
			`,
		));
});

describe("content/missing-enthusiasm is silent", () => {
	it("where the writer is excited", () =>
		check(
			missingEnthusiasm,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I would be excited to do that work with your team.

			Best regards,
			Sam
			`,
		));

	it("where the writer would love to join", () =>
		check(
			missingEnthusiasm,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I would love to join your ward.

			Best regards,
			Sam
			`,
		));

	it("where the interest grew", () =>
		check(
			missingEnthusiasm,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. It made me even more interested in the role.

			Best regards,
			Sam
			`,
		));

	it("where the next steps are looked forward to", () =>
		check(
			missingEnthusiasm,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("where they are asked about", () =>
		check(
			missingEnthusiasm,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. What are the next steps?

			Best regards,
			Sam
			`,
		));

	it("where it is a fit that the writer is glad of", () =>
		check(
			missingEnthusiasm,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I am enthusiastic about what you are building.

			Best regards,
			Sam
			`,
		));

	it("in a status check", () =>
		check(
			missingEnthusiasm,
			`
			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.

			Best regards,
			Sam
			`,
		));

	it("after a rejection", () =>
		check(
			missingEnthusiasm,
			`
			Hi Dana,

			Thank you for letting me know that you chose another candidate. I enjoyed our conversations and wish the team well.

			Best regards,
			Sam
			`,
		));

	it("in a sketch", () =>
		check(
			missingEnthusiasm,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.
			`,
			{ sending: false },
		));

	it("in another language", () =>
		check(
			missingEnthusiasm,
			`
			Hi Dana,

			Vielen Dank für das Gespräch am Freitag. Die Übergabe in der Nacht hat mich sehr beschäftigt.

			Best regards,
			Sam
			`,
		));

	it("once it was sent", () =>
		check(
			missingEnthusiasm,
			`
			---
			sent: 2026-11-20
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			Best regards,
			Sam
			`,
		));
});

describe("content/missing-enthusiasm fixes", () => {
	it("say it, with role and company", () =>
		checkFix(
			missingEnthusiasm,
			`
			---
			company: Northwind
			role: Ward Nurse
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday. I ran the night shift at St. Anne's for three years.

			Best regards,
			Sam
			`,
			`
			---
			company: Northwind
			role: Ward Nurse
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday. I ran the night shift at St. Anne's for three years. The conversation made me even more interested in the Ward Nurse role at Northwind.

			Best regards,
			Sam
			`,
		));

	it("say it without them", () =>
		checkFix(
			missingEnthusiasm,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I ran the night shift at St. Anne's for three years.

			Best regards,
			Sam
			`,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I ran the night shift at St. Anne's for three years. I would be excited to contribute to the team.

			Best regards,
			Sam
			`,
			{ title: 'Add "I would be excited to contribute to the team."' },
		));
});
