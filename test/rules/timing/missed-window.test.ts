import { missedWindow } from "../../../server/src/rules/timing/missed-window.js";
import { check } from "../../harness/check.js";

describe("timing/missed-window says that it is late", () => {
	it("from 48 hours on", () =>
		check(
			missedWindow,
			`
			---
			interview: 2026-11-17T14:00-05:00
			           ^^^^^^^^^^^^^^^^^^^^^^ warning: A thank-you was in time until Thursday 19 November, 14:00 (America/New_York); send it today, and keep it short.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ now: "2026-11-19T14:00-05:00" },
		));

	it("and after a week that it may still be sent", () =>
		check(
			missedWindow,
			`
			---
			interview: 2026-11-10T14:00-05:00
			           ^^^^^^^^^^^^^^^^^^^^^^ warning: The interview is more than a week ago: still send this, once, and without a long apology.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("just after a week", () =>
		check(
			missedWindow,
			`
			---
			interview: 2026-11-13T18:00-05:00
			           ^^^^^^^^^^^^^^^^^^^^^^ warning: The interview is more than a week ago: still send this, once, and without a long apology.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("after the Monday that ends a weekend", () =>
		check(
			missedWindow,
			`
			---
			interview: 2026-11-20T14:00-05:00
			           ^^^^^^^^^^^^^^^^^^^^^^ warning: A thank-you was in time until the end of Monday 23 November (America/New_York); send it today, and keep it short.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ now: "2026-11-24T00:00-05:00" },
		));

	it("on the weekend itself, where weekends count", () =>
		check(
			missedWindow,
			`
			---
			interview: 2026-11-19T14:00-05:00
			           ^^^^^^^^^^^^^^^^^^^^^^ warning: A thank-you was in time until Saturday 21 November, 14:00 (America/New_York); send it today, and keep it short.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ now: "2026-11-21T15:00-05:00", settings: { skipWeekends: false } },
		));

	it("48 hours after the end of a day without an hour", () =>
		check(
			missedWindow,
			`
			---
			interview: 2026-11-16
			           ^^^^^^^^^^ warning: A thank-you was in time until the end of Wednesday 18 November (America/New_York); send it today, and keep it short.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ now: "2026-11-19T00:00-05:00" },
		));

	it("by the zone of the file", () =>
		check(
			missedWindow,
			`
			---
			interview: 2026-11-17T14:00
			           ^^^^^^^^^^^^^^^^ warning: A thank-you was in time until Thursday 19 November, 14:00 (Asia/Tokyo); send it today, and keep it short.
			timezone: Asia/Tokyo
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ now: "2026-11-19T05:00Z" },
		));

	it("by the hours that are set", () =>
		check(
			missedWindow,
			`
			---
			interview: 2026-11-20T08:00-05:00
			           ^^^^^^^^^^^^^^^^^^^^^^ warning: A thank-you was in time until Friday 20 November, 14:00 (America/New_York); send it today, and keep it short.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ settings: { latestHours: 6 } },
		));
});

describe("timing/missed-window is silent", () => {
	it("one second before", () =>
		check(
			missedWindow,
			`
			---
			interview: 2026-11-17T14:00-05:00
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ now: "2026-11-19T13:59:59-05:00" },
		));

	it("all of the Monday after a weekend", () =>
		check(
			missedWindow,
			`
			---
			interview: 2026-11-20T14:00-05:00
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ now: "2026-11-23T23:59:59-05:00" },
		));

	it("for a Thursday's interview until Monday: its deadline is on Saturday", () =>
		check(
			missedWindow,
			`
			---
			interview: 2026-11-19T14:00-05:00
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ now: "2026-11-23T09:00-05:00" },
		));

	it("where daylight saving ended in between", () =>
		check(
			missedWindow,
			`
			---
			interview: 2026-10-30T14:00-04:00
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ now: "2026-11-02T22:00-05:00" },
		));

	it("in a status check, however late", () =>
		check(
			missedWindow,
			`
			---
			interview: 2026-11-02
			---

			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.

			Best regards,
			Sam
			`,
		));

	it("after a rejection", () =>
		check(
			missedWindow,
			`
			---
			interview: 2026-11-02
			---

			Hi Dana,

			Thank you for letting me know that you chose another candidate. I enjoyed our conversations and wish the team well.

			Best regards,
			Sam
			`,
		));

	it("once it was sent", () =>
		check(
			missedWindow,
			`
			---
			interview: 2026-11-02
			sent: 2026-11-10
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("without a date", () =>
		check(
			missedWindow,
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

	it("with the hours of a slower country", () =>
		check(
			missedWindow,
			`
			---
			interview: 2026-11-17T14:00-05:00
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ settings: { latestHours: 96 } },
		));
});
