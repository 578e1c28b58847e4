import { tooSoon } from "../../../server/src/rules/timing/too-soon.js";
import { check } from "../../harness/check.js";

describe("timing/too-soon asks for an hour's rest", () => {
	it("at once", () =>
		check(
			tooSoon,
			`
			---
			interview: 2026-11-20T18:00-05:00
			           ^^^^^^^^^^^^^^^^^^^^^^ info: The interview has only just ended; let it rest until Friday 20 November, 19:00 (America/New_York), so that it does not read as written beforehand.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("half an hour later", () =>
		check(
			tooSoon,
			`
			---
			interview: 2026-11-20T17:30-05:00
			           ^^^^^^^^^^^^^^^^^^^^^^ info: The interview has only just ended; let it rest until Friday 20 November, 18:30 (America/New_York), so that it does not read as written beforehand.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("a second before the hour is over", () =>
		check(
			tooSoon,
			`
			---
			interview: 2026-11-20T17:00-05:00
			           ^^^^^^^^^^^^^^^^^^^^^^ info: The interview has only just ended; let it rest until Friday 20 November, 18:00 (America/New_York), so that it does not read as written beforehand.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ now: "2026-11-20T17:59:59-05:00" },
		));

	it("for the minutes that are set", () =>
		check(
			tooSoon,
			`
			---
			interview: 2026-11-20T15:00-05:00
			           ^^^^^^^^^^^^^^^^^^^^^^ info: The interview has only just ended; let it rest until Friday 20 November, 19:00 (America/New_York), so that it does not read as written beforehand.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ settings: { minutes: 240 } },
		));

	it("with the severity that is set", () =>
		check(
			tooSoon,
			`
			---
			interview: 2026-11-20T17:30-05:00
			           ^^^^^^^^^^^^^^^^^^^^^^ warning: The interview has only just ended; let it rest until Friday 20 November, 18:30 (America/New_York), so that it does not read as written beforehand.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ settings: { severity: "warning", minutes: 60 } },
		));
});

describe("timing/too-soon is silent", () => {
	it("after an hour", () =>
		check(
			tooSoon,
			`
			---
			interview: 2026-11-20T17:00-05:00
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("before the interview, which is another remark", () =>
		check(
			tooSoon,
			`
			---
			interview: 2026-11-20T19:00-05:00
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("while it is written", () =>
		check(
			tooSoon,
			`
			---
			interview: 2026-11-20T17:30-05:00
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ sending: false },
		));

	it("where only the day is known", () =>
		check(
			tooSoon,
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

	it("without a date", () =>
		check(
			tooSoon,
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

	it("once it was sent", () =>
		check(
			tooSoon,
			`
			---
			interview: 2026-11-20T17:30-05:00
			sent: 2026-11-20T17:40-05:00
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("about a status check", () =>
		check(
			tooSoon,
			`
			---
			interview: 2026-11-20T17:30-05:00
			---

			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.

			Best regards,
			Sam
			`,
		));

	it("a day later", () =>
		check(
			tooSoon,
			`
			---
			interview: 2026-11-19T17:30-05:00
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("with fewer minutes set", () =>
		check(
			tooSoon,
			`
			---
			interview: 2026-11-20T17:30-05:00
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ settings: { minutes: 15 } },
		));

	it("when it is off", () =>
		check(
			tooSoon,
			`
			---
			interview: 2026-11-20T17:30-05:00
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ settings: "off" },
		));
});
