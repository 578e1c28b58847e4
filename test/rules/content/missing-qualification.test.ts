import { missingQualification } from "../../../server/src/rules/content/missing-qualification.js";
import { check, checkFix } from "../../harness/check.js";

describe("content/missing-qualification asks for what the writer brings", () => {
	it("where only the topic is named", () =>
		check(
			missingQualification,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I look forward to hearing about the next steps.
			^^^^^^^^^^^^^ info: Nothing says what you bring to it; one concrete thing that you did is enough.

			Best regards,
			Sam
			`,
		));

	it("where there is only enthusiasm", () =>
		check(
			missingQualification,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I would be excited to do that work with your team. I look forward to hearing about the next steps.
			^^^^^^^^^^^^^ info: Nothing says what you bring to it; one concrete thing that you did is enough.

			Best regards,
			Sam
			`,
		));

	it("where only the team is praised", () =>
		check(
			missingQualification,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. Your team seems very kind. I look forward to hearing about the next steps.
			^^^^^^^^^^^^^ info: Nothing says what you bring to it; one concrete thing that you did is enough.

			Best regards,
			Sam
			`,
		));

	it("on the thanks, where there is no topic", () =>
		check(
			missingQualification,
			`
			Hi Dana,

			Thank you for your time on Friday. I look forward to hearing about the next steps.
			^^^^^^^^^^^^^ info: Nothing says what you bring to it; one concrete thing that you did is enough.

			Best regards,
			Sam
			`,
		));
});

describe("content/missing-qualification is silent", () => {
	it("where experience is named", () =>
		check(
			missingQualification,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I ran the night shift at St. Anne's for three years. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("where a result is named", () =>
		check(
			missingQualification,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. At St. Anne's I cut the handover to ten minutes. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("where a skill is named", () =>
		check(
			missingQualification,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. My ten years of nursing would help there. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("where it says why it fits", () =>
		check(
			missingQualification,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. My background in triage would let me start on that from the first week. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("where a gap stands for it", () =>
		check(
			missingQualification,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. My experience with [skill] would help there. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("in a status check", () =>
		check(
			missingQualification,
			`
			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.

			Best regards,
			Sam
			`,
		));

	it("after a rejection", () =>
		check(
			missingQualification,
			`
			Hi Dana,

			Thank you for letting me know that you chose another candidate. I enjoyed our conversations and wish the team well.

			Best regards,
			Sam
			`,
		));

	it("in a sketch", () =>
		check(
			missingQualification,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.
			`,
			{ sending: false },
		));

	it("in another language", () =>
		check(
			missingQualification,
			`
			Hi Dana,

			Vielen Dank für das Gespräch am Freitag. Ich freue mich sehr auf die nächsten Schritte und auf Ihre Antwort.

			Best regards,
			Sam
			`,
		));

	it("once it was sent", () =>
		check(
			missingQualification,
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

describe("content/missing-qualification fixes", () => {
	it("add a qualification as a clause", () =>
		checkFix(
			missingQualification,
			`
			---
			company: Northwind
			qualifications: [ran the night shift at St. Anne's]
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
			`
			---
			company: Northwind
			qualifications: [ran the night shift at St. Anne's]
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday. I ran the night shift at St. Anne's, and I would be glad to build on that at Northwind. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("add another, as it is written", () =>
		checkFix(
			missingQualification,
			`
			---
			qualifications: [ran the night shift, ten years of nursing]
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
			`
			---
			qualifications: [ran the night shift, ten years of nursing]
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday. I bring ten years of nursing, and I would be glad to build on that. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
			{ title: 'Add "I bring ten years of nursing, and I would be glad to build on that."' },
		));
});
