import { timeToMoveOn } from "../../../server/src/rules/frequency/time-to-move-on.js";
import { check, checkFix } from "../../harness/check.js";

describe("frequency/time-to-move-on says when to close it", () => {
	it("ten business days after sending", () =>
		check(
			timeToMoveOn,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-05T18:00-05:00
			      ^^^^^^^^^^^^^^^^^^^^^^ info: No answer since Thursday 5 November: you did your part; close this one and move on. (fix)
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			`,
		));

	it("just after the tenth", () =>
		check(
			timeToMoveOn,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-06T18:00-05:00
			      ^^^^^^^^^^^^^^^^^^^^^^ info: No answer since Friday 6 November: you did your part; close this one and move on. (fix)
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			`,
			{ now: "2026-11-21T00:00-05:00" },
		));

	it("ten business days past a decision that came later", () =>
		check(
			timeToMoveOn,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-10-20
			      ^^^^^^^^^^ info: No answer since Tuesday 20 October: you did your part; close this one and move on. (fix)
			decision: 2026-11-05
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			`,
		));

	it("counted from sending where the decision was before", () =>
		check(
			timeToMoveOn,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-04
			      ^^^^^^^^^^ info: No answer since Wednesday 4 November: you did your part; close this one and move on. (fix)
			decision: 2026-10-20
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			`,
		));

	it("also for a status check", () =>
		check(
			timeToMoveOn,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-04
			      ^^^^^^^^^^ info: No answer since Wednesday 4 November: you did your part; close this one and move on. (fix)
			---

			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.

			Best regards,
			Sam
			`,
		));

	it("after the days that are set", () =>
		check(
			timeToMoveOn,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-12
			      ^^^^^^^^^^ info: No answer since Thursday 12 November: you did your part; close this one and move on. (fix)
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			`,
			{ settings: { businessDays: 5 } },
		));

	it("with the severity that is set", () =>
		check(
			timeToMoveOn,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-04
			      ^^^^^^^^^^ warning: No answer since Wednesday 4 November: you did your part; close this one and move on. (fix)
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			`,
			{ settings: "warning" },
		));
});

describe("frequency/time-to-move-on is silent", () => {
	it("on the tenth business day still", () =>
		check(
			timeToMoveOn,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-06T18:00-05:00
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			`,
			{ now: "2026-11-20T23:59:59-05:00" },
		));

	it("while their date is not long past", () =>
		check(
			timeToMoveOn,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-10-20
			decision: 2026-11-13
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			`,
		));

	it("where they answered", () =>
		check(
			timeToMoveOn,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-10-20
			replied: 2026-10-22
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			`,
		));

	it("where it is closed", () =>
		check(
			timeToMoveOn,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-10-20
			closed: 2026-11-20
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			`,
		));

	it("about a draft", () =>
		check(
			timeToMoveOn,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			`,
		));

	it("after a rejection, when nobody waits", () =>
		check(
			timeToMoveOn,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-10-20
			---

			Hi Dana,

			Thank you for letting me know that you chose another candidate. I enjoyed our conversations and wish the team well.

			Best regards,
			Sam
			`,
		));

	it("where the date of sending cannot be read", () =>
		check(
			timeToMoveOn,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			sent: some day
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			`,
		));

	it("with more days set", () =>
		check(
			timeToMoveOn,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-04
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			`,
			{ settings: { businessDays: 30 } },
		));
});

describe("frequency/time-to-move-on fixes", () => {
	it("close it now, in its zone", () =>
		checkFix(
			timeToMoveOn,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-04
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			`,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-04
			closed: 2026-11-20T18:00-05:00[America/New_York]
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			`,
		));

	it("fill the key that is there", () =>
		checkFix(
			timeToMoveOn,
			`
			---
			closed:
			sent: 2026-11-04
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			`,
			`
			---
			closed: 2026-11-20T18:00-05:00[America/New_York]
			sent: 2026-11-04
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			`,
		));
});
