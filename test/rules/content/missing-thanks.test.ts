import { missingThanks } from "../../../server/src/rules/content/missing-thanks.js";
import { check, checkFix } from "../../harness/check.js";

describe("content/missing-thanks asks for a thank-you", () => {
	it("where nothing thanks", () =>
		check(
			missingThanks,
			`
			Hi Dana,
			^^^^^^^^ warning: There is no thank-you; begin with thanks for the conversation, in a sentence of your own. (fix)

			I enjoyed hearing about night handover on Friday. I ran the night shift at St. Anne's for three years. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("where the meeting was only a pleasure", () =>
		check(
			missingThanks,
			`
			Hi Dana,
			^^^^^^^^ warning: There is no thank-you; begin with thanks for the conversation, in a sentence of your own. (fix)

			It was a pleasure to meet you on Friday. I ran the night shift at St. Anne's for three years. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("where only the sign-off says thanks", () =>
		check(
			missingThanks,
			`
			Hi Dana,
			^^^^^^^^ warning: There is no thank-you; begin with thanks for the conversation, in a sentence of your own. (fix)

			It was great to talk about night handover on Friday. I look forward to hearing about the next steps.

			Thanks,
			Sam
			`,
		));

	it("without a greeting, on the first words", () =>
		check(
			missingThanks,
			`
			We spoke about night handover on Friday. I look forward to hearing about the next steps.
			^^^^^^^^ warning: There is no thank-you; begin with thanks for the conversation, in a sentence of your own. (fix)

			Best regards,
			Sam
			`,
		));

	it("where the thanks are somebody else's", () =>
		check(
			missingThanks,
			`
			Hi Dana,
			^^^^^^^^ warning: There is no thank-you; begin with thanks for the conversation, in a sentence of your own. (fix)

			Our patients often thank us for the quiet nights we talked about on Friday. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));
});

describe("content/missing-thanks is silent", () => {
	it("where the letter thanks", () =>
		check(
			missingThanks,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("where it appreciates the time", () =>
		check(
			missingThanks,
			`
			Hi Dana,

			I appreciate the time you took on Friday. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("where it is grateful", () =>
		check(
			missingThanks,
			`
			Hi Dana,

			I am grateful for the conversation on Friday. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("where the thanks come last", () =>
		check(
			missingThanks,
			`
			Hi Dana,

			I ran the night shift at St. Anne's for three years. I look forward to hearing about the next steps.

			Thank you again for your time.

			Best regards,
			Sam
			`,
		));

	it("where it says many thanks", () =>
		check(
			missingThanks,
			`
			Hi Dana,

			Many thanks for the interview on Friday. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("in a sketch", () =>
		check(
			missingThanks,
			`
			Hi Dana,

			We spoke about night handover on Friday.
			`,
			{ sending: false },
		));

	it("in a status check", () =>
		check(
			missingThanks,
			`
			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.

			Best regards,
			Sam
			`,
		));

	it("in another language", () =>
		check(
			missingThanks,
			`
			Hi Dana,

			Vielen Dank für das Gespräch am Freitag. Ich freue mich sehr auf die nächsten Schritte und auf Ihre Antwort.

			Best regards,
			Sam
			`,
		));

	it("once it was sent", () =>
		check(
			missingThanks,
			`
			---
			sent: 2026-11-20
			---

			Hi Dana,

			We spoke about night handover. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("where a gap stands for it", () =>
		check(
			missingThanks,
			`
			Hi Dana,

			Thank you for [what they did]. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));
});

describe("content/missing-thanks fixes", () => {
	it("begin with thanks from the front matter", () =>
		checkFix(
			missingThanks,
			`
			---
			interview: 2026-11-20T14:00-05:00
			topics: [night handover]
			---

			Hi Dana,

			I ran the night shift at St. Anne's for three years. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
			`
			---
			interview: 2026-11-20T14:00-05:00
			topics: [night handover]
			---

			Hi Dana,

			Thank you for taking the time to talk with me on Friday about night handover. I ran the night shift at St. Anne's for three years. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("begin with thanks that anybody can send, where nothing is known", () =>
		checkFix(
			missingThanks,
			`
			Hi Dana,

			I ran the night shift at St. Anne's for three years. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
			`
			Hi Dana,

			Thank you for taking the time to talk with me. I ran the night shift at St. Anne's for three years. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));
});
