import { missingInterviewDate } from "../../../server/src/rules/timing/missing-interview-date.js";
import { check, checkFix } from "../../harness/check.js";

describe("timing/missing-interview-date asks for the date", () => {
	it("where the front matter has none", () =>
		check(
			missingInterviewDate,
			`
			---
			^^^ info: Add \`interview:\` with the date of the interview; then the time that is left can be told. (fix)
			to: Dana Reyes
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("where there is no front matter at all", () =>
		check(
			missingInterviewDate,
			`
			Hi Dana,

			Thank you for the conversation.
			^^^^^^^^^ info: Add \`interview:\` with the date of the interview; then the time that is left can be told. (fix)

			Best regards,
			Sam
			`,
		));

	it("where the key is there without a value", () =>
		check(
			missingInterviewDate,
			`
			---
			^^^ info: Add \`interview:\` with the date of the interview; then the time that is left can be told. (fix)
			interview:
			to: Dana Reyes
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("also where there is no greeting", () =>
		check(
			missingInterviewDate,
			`
			Thank you for the conversation.
			^^^^^^^^^ info: Add \`interview:\` with the date of the interview; then the time that is left can be told. (fix)

			Best regards,
			Sam
			`,
		));

	it("with the severity that is set", () =>
		check(
			missingInterviewDate,
			`
			---
			^^^ warning: Add \`interview:\` with the date of the interview; then the time that is left can be told. (fix)
			to: Dana Reyes
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ settings: "warning" },
		));
});

describe("timing/missing-interview-date is silent", () => {
	it("with a moment", () =>
		check(
			missingInterviewDate,
			`
			---
			interview: 2026-11-20T14:00-05:00
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("with a day", () =>
		check(
			missingInterviewDate,
			`
			---
			interview: 2026-11-20
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("with a date that cannot be read, which is another remark", () =>
		check(
			missingInterviewDate,
			`
			---
			interview: last Friday
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("in a sketch", () =>
		check(
			missingInterviewDate,
			`
			Hi Dana,

			Thank you for the conversation.
			`,
			{ sending: false },
		));

	it("in an empty file", () =>
		check(
			missingInterviewDate,
			`

			`,
			{ sending: false },
		));

	it("once it was sent", () =>
		check(
			missingInterviewDate,
			`
			---
			sent: 2026-11-20
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("in a status check", () =>
		check(
			missingInterviewDate,
			`
			---
			to: Dana Reyes
			---

			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.

			Best regards,
			Sam
			`,
		));

	it("after a rejection", () =>
		check(
			missingInterviewDate,
			`
			---
			to: Dana Reyes
			---

			Hi Dana,

			Thank you for letting me know that you chose another candidate. I enjoyed our conversations and wish the team well.

			Best regards,
			Sam
			`,
		));

	it("when it is off", () =>
		check(
			missingInterviewDate,
			`
			---
			to: Dana Reyes
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ settings: "off" },
		));
});

describe("timing/missing-interview-date fixes", () => {
	it("write today", () =>
		checkFix(
			missingInterviewDate,
			`
			---
			to: Dana Reyes
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			`
			---
			to: Dana Reyes
			interview: 2026-11-20
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("write yesterday, in the writer's zone", () =>
		checkFix(
			missingInterviewDate,
			`
			---
			to: Dana Reyes
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			`
			---
			to: Dana Reyes
			interview: 2026-11-20
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ now: "2026-11-21T02:00Z", zone: "Asia/Tokyo", title: "The interview was yesterday" },
		));

	it("make front matter where there is none", () =>
		checkFix(
			missingInterviewDate,
			`
			Hi Dana,

			Thank you for the conversation.

			Best regards,
			Sam
			`,
			`
			---
			interview: 2026-11-20
			---

			Hi Dana,

			Thank you for the conversation.

			Best regards,
			Sam
			`,
		));

	it("fill the key that is there", () =>
		checkFix(
			missingInterviewDate,
			`
			---
			interview:
			to: Dana Reyes
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			`
			---
			interview: 2026-11-20
			to: Dana Reyes
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("name yesterday in the evening of a day of 25 hours", () =>
		checkFix(
			missingInterviewDate,
			"Hi Dana,\n\nThank you for the conversation about night handover.\n\nBest regards,\nSam\n",
			"---\ninterview: 2026-10-31\n---\n\nHi Dana,\n\nThank you for the conversation about night handover.\n\nBest regards,\nSam\n",
			{ now: "2026-11-01T23:30:00-05:00", title: "The interview was yesterday" },
		));
});
