import { closingWindow } from "../../../server/src/rules/timing/closing-window.js";
import { check } from "../../harness/check.js";

describe("timing/closing-window says how long is left", () => {
	it("from 24 hours on", () =>
		check(
			closingWindow,
			`
			---
			interview: 2026-11-18T14:00-05:00
			           ^^^^^^^^^^^^^^^^^^^^^^ info: The best day for a thank-you has passed; it is still in time until Friday 20 November, 14:00 (America/New_York).
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ now: "2026-11-19T14:00-05:00" },
		));

	it("until just before 48 hours", () =>
		check(
			closingWindow,
			`
			---
			interview: 2026-11-18T14:00-05:00
			           ^^^^^^^^^^^^^^^^^^^^^^ info: The best day for a thank-you has passed; it is still in time until Friday 20 November, 14:00 (America/New_York).
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ now: "2026-11-20T13:59:59-05:00" },
		));

	it("in the zone of the file", () =>
		check(
			closingWindow,
			`
			---
			interview: 2026-11-18T14:00-05:00[America/New_York]
			           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: The best day for a thank-you has passed; it is still in time until Friday 20 November, 20:00 (Europe/Berlin).
			timezone: Europe/Berlin
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ now: "2026-11-19T20:00-05:00" },
		));

	it("until Monday, end of day, where the deadline falls on a weekend", () =>
		check(
			closingWindow,
			`
			---
			interview: 2026-11-20T14:00-05:00
			           ^^^^^^^^^^^^^^^^^^^^^^ info: The best day for a thank-you has passed; it is still in time until the end of Monday 23 November (America/New_York).
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ now: "2026-11-21T18:00-05:00" },
		));

	it("from the end of a day without an hour", () =>
		check(
			closingWindow,
			`
			---
			interview: 2026-11-17
			           ^^^^^^^^^^ info: The best day for a thank-you has passed; it is still in time until the end of Thursday 19 November (America/New_York).
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ now: "2026-11-19T08:00-05:00" },
		));

	it("over the weekend as over any day, where that is set", () =>
		check(
			closingWindow,
			`
			---
			interview: 2026-11-20T14:00-05:00
			           ^^^^^^^^^^^^^^^^^^^^^^ info: The best day for a thank-you has passed; it is still in time until Sunday 22 November, 14:00 (America/New_York).
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ now: "2026-11-21T18:00-05:00", settings: { skipWeekends: false } },
		));

	it("by the hours that are set", () =>
		check(
			closingWindow,
			`
			---
			interview: 2026-11-20T10:00-05:00
			           ^^^^^^^^^^^^^^^^^^^^^^ info: The best day for a thank-you has passed; it is still in time until Friday 20 November, 18:00 (America/New_York).
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ now: "2026-11-20T16:00-05:00", settings: { idealHours: 4, latestHours: 8 } },
		));

	it("in a sketch already", () =>
		check(
			closingWindow,
			`
			---
			interview: 2026-11-18T14:00-05:00
			           ^^^^^^^^^^^^^^^^^^^^^^ info: The best day for a thank-you has passed; it is still in time until Friday 20 November, 14:00 (America/New_York).
			---

			Hi Dana,

			Thank you for the conversation.
			`,
			{ now: "2026-11-19T20:00-05:00", sending: false },
		));
});

describe("timing/closing-window is silent", () => {
	it("before 24 hours: earlier is never wrong", () =>
		check(
			closingWindow,
			`
			---
			interview: 2026-11-18T14:00-05:00
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ now: "2026-11-19T13:59:59-05:00" },
		));

	it("minutes after the interview", () =>
		check(
			closingWindow,
			`
			---
			interview: 2026-11-20T17:55-05:00
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("once the time is over, which is another remark", () =>
		check(
			closingWindow,
			`
			---
			interview: 2026-11-17T14:00-05:00
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("on the day after a day without an hour", () =>
		check(
			closingWindow,
			`
			---
			interview: 2026-11-19
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ now: "2026-11-20T20:00-05:00" },
		));

	it("without a date", () =>
		check(
			closingWindow,
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

	it("in a status check", () =>
		check(
			closingWindow,
			`
			---
			interview: 2026-11-19T10:00-05:00
			---

			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.

			Best regards,
			Sam
			`,
		));

	it("once it was sent", () =>
		check(
			closingWindow,
			`
			---
			interview: 2026-11-19T10:00-05:00
			sent: 2026-11-19T12:00-05:00
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("with a date that cannot be read", () =>
		check(
			closingWindow,
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
});
