import { missingNextSteps } from "../../../server/src/rules/content/missing-next-steps.js";
import { check, checkFix } from "../../harness/check.js";

describe("content/missing-next-steps asks for a word on what comes next", () => {
	it("where nothing looks ahead", () =>
		check(
			missingNextSteps,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I ran the night shift at St. Anne's for three years.

			Best regards,
			^^^^^^^^^^^^ info: Nothing is said about the next steps; ask about them, or say that you look forward to them. (fix)
			Sam
			`,
		));

	it("where only help is offered", () =>
		check(
			missingNextSteps,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I ran the night shift at St. Anne's for three years. Please let me know if you need references.

			Best regards,
			^^^^^^^^^^^^ info: Nothing is said about the next steps; ask about them, or say that you look forward to them. (fix)
			Sam
			`,
		));

	it("in a status check that asks nothing", () =>
		check(
			missingNextSteps,
			`
			Hi Dana,

			We met in May about the nurse role. I remain very interested.

			Best regards,
			^^^^^^^^^^^^ info: Nothing is said about the next steps; ask about them, or say that you look forward to them. (fix)
			Sam
			`,
		));

	it("without a sign-off, on the last words", () =>
		check(
			missingNextSteps,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I ran the night shift at St. Anne's for three years.
			                                                                                                      ^^^^^^^^^^^ info: Nothing is said about the next steps; ask about them, or say that you look forward to them. (fix)
			`,
		));

	it("where the steps are of the work", () =>
		check(
			missingNextSteps,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. You explained the next steps of the handover. I ran the night shift at St. Anne's for three years.

			Best regards,
			^^^^^^^^^^^^ info: Nothing is said about the next steps; ask about them, or say that you look forward to them. (fix)
			Sam
			`,
		));
});

describe("content/missing-next-steps is silent", () => {
	it("where it asks", () =>
		check(
			missingNextSteps,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. What are the next steps?

			Best regards,
			Sam
			`,
		));

	it("where it asks without a question mark", () =>
		check(
			missingNextSteps,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I would love to hear what the next steps look like.

			Best regards,
			Sam
			`,
		));

	it("where it looks forward", () =>
		check(
			missingNextSteps,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("where it hopes to hear", () =>
		check(
			missingNextSteps,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I hope to hear from you soon.

			Best regards,
			Sam
			`,
		));

	it("where it asks for the timeline", () =>
		check(
			missingNextSteps,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I am curious about your timeline for a decision.

			Best regards,
			Sam
			`,
		));

	it("after a rejection", () =>
		check(
			missingNextSteps,
			`
			Hi Dana,

			Thank you for letting me know that you chose another candidate. I enjoyed our conversations and wish the team well.

			Best regards,
			Sam
			`,
		));

	it("in a sketch", () =>
		check(
			missingNextSteps,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.
			`,
			{ sending: false },
		));

	it("in another language", () =>
		check(
			missingNextSteps,
			`
			Hi Dana,

			Vielen Dank für das Gespräch am Freitag. Die Übergabe in der Nacht hat mich sehr beschäftigt.

			Best regards,
			Sam
			`,
		));

	it("once it was sent", () =>
		check(
			missingNextSteps,
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

	it("where a gap stands for it", () =>
		check(
			missingNextSteps,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I look forward to [the next step].

			Best regards,
			Sam
			`,
		));
});

describe("content/missing-next-steps fixes", () => {
	it("ask, with the role", () =>
		checkFix(
			missingNextSteps,
			`
			---
			role: Ward Nurse
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday. I ran the night shift at St. Anne's for three years.

			Best regards,
			Sam
			`,
			`
			---
			role: Ward Nurse
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday. I ran the night shift at St. Anne's for three years.

			I would love to hear what the next steps for the Ward Nurse role look like when you have a moment.

			Best regards,
			Sam
			`,
		));

	it("look forward", () =>
		checkFix(
			missingNextSteps,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I ran the night shift at St. Anne's for three years.

			Best regards,
			Sam
			`,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I ran the night shift at St. Anne's for three years.

			I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
			{ title: "Look forward to the next steps" },
		));
});

describe("content/missing-next-steps names the role", () => {
	it("once, also where the front matter calls it a role", () =>
		checkFix(
			missingNextSteps,
			`
			---
			role: Nurse role
			---

			Hi Dana,

			Thank you for the conversation about night handover on Friday.

			Best regards,
			Sam
			`,
			`
			---
			role: Nurse role
			---

			Hi Dana,

			Thank you for the conversation about night handover on Friday.

			I would love to hear what the next steps for the Nurse role look like when you have a moment.

			Best regards,
			Sam
			`,
		));
});
