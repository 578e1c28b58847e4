import { genericThanks } from "../../../server/src/rules/content/generic-thanks.js";
import { check, checkFix } from "../../harness/check.js";

describe("content/generic-thanks points to thanks for anyone", () => {
	it("for the time", () =>
		check(
			genericThanks,
			`
			Hi Dana,

			Thank you for your time. I look forward to hearing about the next steps.
			^^^^^^^^^^^^^ warning: This thanks could go to anyone; name the day, the role, or better what you talked about.

			Best regards,
			Sam
			`,
		));

	it("for the opportunity", () =>
		check(
			genericThanks,
			`
			Hi Dana,

			Thank you so much for the opportunity to interview. I would be excited to do that work with your team. I look forward to hearing about the next steps.
			^^^^^^^^^^^^ warning: This thanks could go to anyone; name the day, the role, or better what you talked about.

			Best regards,
			Sam
			`,
		));

	it("for the meeting", () =>
		check(
			genericThanks,
			`
			Hi Dana,

			I wanted to thank you for meeting with me. I look forward to hearing about the next steps.
			^^^^^^^^^^^ warning: This thanks could go to anyone; name the day, the role, or better what you talked about.

			Best regards,
			Sam
			`,
		));

	it("for everything", () =>
		check(
			genericThanks,
			`
			Hi Dana,

			Thanks again for everything. I look forward to hearing about the next steps.
			^^^^^^^^^^^^^^^^ warning: This thanks could go to anyone; name the day, the role, or better what you talked about.

			Best regards,
			Sam
			`,
		));

	it("in appreciation", () =>
		check(
			genericThanks,
			`
			Hi Dana,

			I really appreciate the time you took. I look forward to hearing about the next steps.
			^^^^^^^^^^^^^^^^^^^ warning: This thanks could go to anyone; name the day, the role, or better what you talked about.

			Best regards,
			Sam
			`,
		));
});

describe("content/generic-thanks is silent", () => {
	it("where a day is named", () =>
		check(
			genericThanks,
			`
			Hi Dana,

			Thank you for your time on Friday. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("where the role is named", () =>
		check(
			genericThanks,
			`
			Hi Dana,

			Thank you for your time and for considering me for the nurse role. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("where the employer is named", () =>
		check(
			genericThanks,
			`
			Hi Dana,

			Thank you for showing me around Northwind. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("where a topic is named", () =>
		check(
			genericThanks,
			`
			Hi Dana,

			Thank you for telling me about night handover. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("where the letter goes on to a topic", () =>
		check(
			genericThanks,
			`
			Hi Dana,

			Thank you for your time. Our conversation about night handover has stayed with me. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("where a gap stands for it", () =>
		check(
			genericThanks,
			`
			Hi Dana,

			Thank you for your time at [Company]. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("where a second thanks says more", () =>
		check(
			genericThanks,
			`
			Hi Dana,

			Thank you for your time. I look forward to hearing about the next steps.

			Thank you also for showing me how the board works.

			Best regards,
			Sam
			`,
		));

	it("in a status check", () =>
		check(
			genericThanks,
			`
			Hi Dana,

			I wanted to check in on the status of my application for the nurse role. Thank you for your time.

			Best regards,
			Sam
			`,
		));

	it("after a rejection", () =>
		check(
			genericThanks,
			`
			Hi Dana,

			Thank you for letting me know that you chose another candidate. Thank you for your time.

			Best regards,
			Sam
			`,
		));

	it("in a sketch", () =>
		check(
			genericThanks,
			`
			Hi Dana,

			Thank you for your time.
			`,
			{ sending: false },
		));
});

describe("content/generic-thanks fixes", () => {
	it("name the day and the topic", () =>
		checkFix(
			genericThanks,
			`
			---
			interview: 2026-11-20T14:00-05:00
			topics: [night handover]
			---

			Hi Dana,

			Thank you for your time. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
			`
			---
			interview: 2026-11-20T14:00-05:00
			topics: [night handover]
			---

			Hi Dana,

			Thank you for taking the time on Friday to talk with me about night handover. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("name the role", () =>
		checkFix(
			genericThanks,
			`
			---
			role: Ward Nurse
			---

			Hi Dana,

			Thank you for your time. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
			`
			---
			role: Ward Nurse
			---

			Hi Dana,

			Thank you for taking the time to talk with me about the Ward Nurse role. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));
});

describe("content/generic-thanks names what it has", () => {
	it("is content with a time that is told", () =>
		check(
			genericThanks,
			`
			Hi Joel,

			Thanks for interviewing me last week. I wanted to send you a tour of the build.

			Best,
			Ben
			`,
		));

	it("names the role once, and not as a role role", () =>
		checkFix(
			genericThanks,
			`
			---
			role: Ward Nurse position
			---

			Hi Dana,

			Thank you so much for your time. I look forward to the next steps.

			Best regards,
			Sam
			`,
			`
			---
			role: Ward Nurse position
			---

			Hi Dana,

			Thank you for taking the time to talk with me about the Ward Nurse role. I look forward to the next steps.

			Best regards,
			Sam
			`,
		));

	it("ends in one full stop behind an abbreviation", () =>
		checkFix(
			genericThanks,
			`
			---
			company: Northwind Inc.
			---

			Hi Dana,

			Thank you so much for your time. I look forward to the next steps.

			Best regards,
			Sam
			`,
			`
			---
			company: Northwind Inc.
			---

			Hi Dana,

			Thank you for taking the time to talk with me about the work at Northwind Inc. I look forward to the next steps.

			Best regards,
			Sam
			`,
		));
});
