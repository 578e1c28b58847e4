import { openPoint } from "../../../server/src/rules/content/open-point.js";
import { check, checkFix } from "../../harness/check.js";

describe("content/open-point points to a note that is not touched", () => {
	it("in a list", () =>
		check(
			openPoint,
			`
			---
			clarify: [weekend cover]
			          ^^^^^^^^^^^^^ info: You noted this as left open, and the email does not touch it; add a sentence, or take the note out. (fix)
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			Best regards,
			Sam
			`,
		));

	it("alone", () =>
		check(
			openPoint,
			`
			---
			clarify: weekend cover
			         ^^^^^^^^^^^^^ info: You noted this as left open, and the email does not touch it; add a sentence, or take the note out. (fix)
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			Best regards,
			Sam
			`,
		));

	it("one of two", () =>
		check(
			openPoint,
			`
			---
			clarify: [weekend cover, night handover]
			          ^^^^^^^^^^^^^ info: You noted this as left open, and the email does not touch it; add a sentence, or take the note out. (fix)
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			Best regards,
			Sam
			`,
		));

	it("each of them", () =>
		check(
			openPoint,
			`
			---
			clarify:
			  - weekend cover
			    ^^^^^^^^^^^^^ info: You noted this as left open, and the email does not touch it; add a sentence, or take the note out. (fix)
			  - parking
			    ^^^^^^^ info: You noted this as left open, and the email does not touch it; add a sentence, or take the note out. (fix)
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			Best regards,
			Sam
			`,
		));

	it("in a status check too", () =>
		check(
			openPoint,
			`
			---
			clarify: [weekend cover]
			          ^^^^^^^^^^^^^ info: You noted this as left open, and the email does not touch it; add a sentence, or take the note out.
			---

			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.

			Best regards,
			Sam
			`,
		));
});

describe("content/open-point is silent", () => {
	it("where it is named", () =>
		check(
			openPoint,
			`
			---
			clarify: [weekend cover]
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday. As to weekend cover, I am glad to take two a month.

			Best regards,
			Sam
			`,
		));

	it("where it is named in another form", () =>
		check(
			openPoint,
			`
			---
			clarify: [migrating the rota]
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday. The rota migration took us a month.

			Best regards,
			Sam
			`,
		));

	it("where one telling word is there", () =>
		check(
			openPoint,
			`
			---
			clarify: [weekend cover]
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday. You asked about weekends: two a month are fine.

			Best regards,
			Sam
			`,
		));

	it("where a figure is", () =>
		check(
			openPoint,
			`
			---
			clarify: [the gap in 2021]
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday. In 2021 I looked after my father.

			Best regards,
			Sam
			`,
		));

	it("in another case", () =>
		check(
			openPoint,
			`
			---
			clarify: [SQL]
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday. You asked about sql; I write it daily.

			Best regards,
			Sam
			`,
		));

	it("without such a note", () =>
		check(
			openPoint,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			Best regards,
			Sam
			`,
		));

	it("about a note of common words only", () =>
		check(
			openPoint,
			`
			---
			clarify: [work experience]
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			Best regards,
			Sam
			`,
		));

	it("in a sketch", () =>
		check(
			openPoint,
			`
			---
			clarify: [weekend cover]
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday.
			`,
			{ sending: false },
		));

	it("in another language", () =>
		check(
			openPoint,
			`
			---
			clarify: [weekend cover]
			---

			Hi Dana,

			Vielen Dank für das Gespräch am Freitag. Ich freue mich sehr auf die nächsten Schritte und auf Ihre Antwort.

			Best regards,
			Sam
			`,
		));

	it("once it was sent", () =>
		check(
			openPoint,
			`
			---
			clarify: [weekend cover]
			sent: 2026-11-20
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			Best regards,
			Sam
			`,
		));
});

describe("content/open-point fixes", () => {
	it("offer to say more", () =>
		checkFix(
			openPoint,
			`
			---
			clarify: [weekend cover]
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
			`
			---
			clarify: [weekend cover]
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday. I would be glad to tell you more about weekend cover, which we did not get to. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));
});
