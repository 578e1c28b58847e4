import { beforeInterview } from "../../../server/src/rules/timing/before-interview.js";
import { check } from "../../harness/check.js";

describe("timing/before-interview stops thanks for what did not take place", () => {
	it("a day ahead", () =>
		check(
			beforeInterview,
			`
			---
			interview: 2026-11-21T14:00-05:00
			           ^^^^^^^^^^^^^^^^^^^^^^ error: The interview is still to come, on Saturday 21 November, 14:00 (-05:00); send the thanks after it.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("a minute ahead", () =>
		check(
			beforeInterview,
			`
			---
			interview: 2026-11-20T18:01-05:00
			           ^^^^^^^^^^^^^^^^^^^^^^ error: The interview is still to come, on Friday 20 November, 18:01 (-05:00); send the thanks after it.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("on the day before a day without an hour", () =>
		check(
			beforeInterview,
			`
			---
			interview: 2026-11-21
			           ^^^^^^^^^^ error: The interview is still to come, on Saturday 21 November; send the thanks after it.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("in the zone of the interview", () =>
		check(
			beforeInterview,
			`
			---
			interview: 2026-11-21T09:00+09:00[Asia/Tokyo]
			           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The interview is still to come, on Saturday 21 November, 9:00 (Asia/Tokyo); send the thanks after it.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("a sending date that lies before the interview", () =>
		check(
			beforeInterview,
			`
			---
			interview: 2026-11-20T14:00-05:00
			sent: 2026-11-19T10:00-05:00
			      ^^^^^^^^^^^^^^^^^^^^^^ error: This lies before the interview, Friday 20 November, 14:00 (-05:00); one of the two dates is wrong.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("a sending day that lies before the interview", () =>
		check(
			beforeInterview,
			`
			---
			interview: 2026-11-20
			sent: 2026-11-18
			      ^^^^^^^^^^ error: This lies before the interview, Friday 20 November; one of the two dates is wrong.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));
});

describe("timing/before-interview is silent", () => {
	it("while it is written beforehand", () =>
		check(
			beforeInterview,
			`
			---
			interview: 2026-11-21T14:00-05:00
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ sending: false },
		));

	it("once the interview has ended", () =>
		check(
			beforeInterview,
			`
			---
			interview: 2026-11-20T18:00-05:00
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("on the day itself, where the hour is not known", () =>
		check(
			beforeInterview,
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

	it("about an email sent on the day of the interview", () =>
		check(
			beforeInterview,
			`
			---
			interview: 2026-11-20T14:00-05:00
			sent: 2026-11-20
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("about an email sent after it", () =>
		check(
			beforeInterview,
			`
			---
			interview: 2026-11-20T14:00-05:00
			sent: 2026-11-20T20:00-05:00
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("about a question before a later round", () =>
		check(
			beforeInterview,
			`
			---
			interview: 2026-11-24T14:00-05:00
			---

			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.

			Best regards,
			Sam
			`,
		));

	it("without a date", () =>
		check(
			beforeInterview,
			`
			---
			to: Dana Reyes
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("about a date that cannot be read", () =>
		check(
			beforeInterview,
			`
			---
			interview: 2026-02-30
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("about one that was sent on a day nobody can read", () =>
		check(
			beforeInterview,
			`
			---
			interview: 2026-11-20
			sent: whenever
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));
});
