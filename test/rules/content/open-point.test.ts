import { deepStrictEqual } from "node:assert/strict";
import { openPoint } from "../../../server/src/rules/content/open-point.js";
import { check, checkFix, fixTitles } from "../../harness/check.js";

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

			Thank you for talking with me about night handover on Friday. I would be glad to tell you more about weekend cover than we had time for. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));
});

describe("content/open-point hears a point in other words", () => {
	const CASES: readonly (readonly [string, string])[] = [
		["relocation", "I would happily move to Leeds in the spring."],
		["notice period", "I could start on the first of March."],
		["on-call experience", "I carried the pager for two years at Acme."],
		["on-call experience", "I was on call every third week."],
		["remote work", "Three days at home and two in Leeds would suit me well."],
		["weekend cover", "Every second Saturday is fine with me."],
		["my gap in 2023", "During my sabbatical I retrained as a welder."],
		["leadership", "I mentored two apprentices until their exam."],
		["work permit", "My visa runs until 2030."],
	];
	for (const [point, said] of CASES)
		it(`${point}: ${said}`, () =>
			check(
				openPoint,
				`
				---
				clarify: [${point}]
				---

				Hi Dana,

				Thank you for talking with me about night handover on Friday. ${said}

				Best regards,
				Sam
				`,
			));

	it("but a call is no night on call", () =>
		check(
			openPoint,
			`
			---
			clarify: [on-call experience]
			          ^^^^^^^^^^^^^^^^^^ info: You noted this as left open, and the email does not touch it; add a sentence, or take the note out. (fix)
			---

			Hi Dana,

			Thank you for the call about night handover on Friday.

			Best regards,
			Sam
			`,
		));
});

describe("content/open-point offers only a sentence that reads well", () => {
	const noFix = (point: string) =>
		deepStrictEqual(
			fixTitles(
				openPoint,
				`
				---
				clarify: [${point}]
				---

				Hi Dana,

				Thank you for talking with me about night handover on Friday.

				Best regards,
				Sam
				`,
			),
			[],
		);
	it("none for a question", () => noFix('"Do they sponsor visas?"'));
	it("none for a clause", () => noFix("I also know Go"));
	it("none about pay", () => noFix("salary range"));

	it("behind the topic, not behind the closing thanks", () =>
		checkFix(
			openPoint,
			`
			---
			clarify: [On-call experience.]
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday. I look forward to the next steps.

			Thank you again for your time.

			Best regards,
			Sam
			`,
			`
			---
			clarify: [On-call experience.]
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday. I would be glad to tell you more about on-call experience than we had time for. I look forward to the next steps.

			Thank you again for your time.

			Best regards,
			Sam
			`,
		));
});
