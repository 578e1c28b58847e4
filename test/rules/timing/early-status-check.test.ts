import { earlyStatusCheck } from "../../../server/src/rules/timing/early-status-check.js";
import { check } from "../../harness/check.js";

describe("timing/early-status-check says from when on one may ask", () => {
	it("five business days after the interview", () =>
		check(
			earlyStatusCheck,
			`
			---
			interview: 2026-11-19T14:00-05:00
			---

			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.
			^^^^^^^^^^^ info: It is early to ask, since the interview was only just; from Friday 27 November on, a check reads as interest.

			Best regards,
			Sam
			`,
		));

	it("on the fifth of them still", () =>
		check(
			earlyStatusCheck,
			`
			---
			interview: 2026-11-13T14:00-05:00
			---

			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.
			^^^^^^^^^^^ info: It is early to ask, since the interview was only just; from Monday 23 November on, a check reads as interest.

			Best regards,
			Sam
			`,
		));

	it("two business days past a decision", () =>
		check(
			earlyStatusCheck,
			`
			---
			interview: 2026-11-02
			decision: 2026-11-19
			---

			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.
			^^^^^^^^^^^ info: It is early to ask, since their own date has hardly passed; from Tuesday 24 November on, a check reads as interest.

			Best regards,
			Sam
			`,
		));

	it("before the decision itself", () =>
		check(
			earlyStatusCheck,
			`
			---
			interview: 2026-11-02
			decision: 2026-11-27
			---

			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.
			^^^^^^^^^^^ info: It is early to ask, since their own date is still to come; from Wednesday 2 December on, a check reads as interest.

			Best regards,
			Sam
			`,
		));

	it("after the days that are set", () =>
		check(
			earlyStatusCheck,
			`
			---
			interview: 2026-11-09T14:00-05:00
			---

			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.
			^^^^^^^^^^^ info: It is early to ask, since the interview was only just; from Tuesday 24 November on, a check reads as interest.

			Best regards,
			Sam
			`,
			{ settings: { businessDays: 10 } },
		));

	it("past the decision by the days that are set", () =>
		check(
			earlyStatusCheck,
			`
			---
			decision: 2026-11-16
			---

			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.
			^^^^^^^^^^^ info: It is early to ask, since their own date has hardly passed; from Tuesday 24 November on, a check reads as interest.

			Best regards,
			Sam
			`,
			{ settings: { afterDecision: 5 } },
		));

	it("in other words", () =>
		check(
			earlyStatusCheck,
			`
			---
			interview: 2026-11-18
			---

			Hi Dana,

			I am writing to ask whether there is any news on the nurse role.
			^^^^^^^^^^^^ info: It is early to ask, since the interview was only just; from Thursday 26 November on, a check reads as interest.

			Best regards,
			Sam
			`,
		));
});

describe("timing/early-status-check is silent", () => {
	it("after five business days", () =>
		check(
			earlyStatusCheck,
			`
			---
			interview: 2026-11-12T14:00-05:00
			---

			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.

			Best regards,
			Sam
			`,
		));

	it("on the third business day past a decision", () =>
		check(
			earlyStatusCheck,
			`
			---
			interview: 2026-11-02
			decision: 2026-11-17
			---

			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.

			Best regards,
			Sam
			`,
		));

	it("where no date is known", () =>
		check(
			earlyStatusCheck,
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

	it("in a thank-you that asks about the next steps", () =>
		check(
			earlyStatusCheck,
			`
			---
			interview: 2026-11-20
			---

			Hi Dana,

			Thank you for the conversation about night handover on Friday. I would love to hear about the next steps.

			Best regards,
			Sam
			`,
		));

	it("after a rejection", () =>
		check(
			earlyStatusCheck,
			`
			---
			interview: 2026-11-19
			---

			Hi Dana,

			Thank you for letting me know that you chose another candidate. I would be glad to be considered for other roles.

			Best regards,
			Sam
			`,
		));

	it("once it was sent", () =>
		check(
			earlyStatusCheck,
			`
			---
			interview: 2026-11-19
			sent: 2026-11-20
			---

			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.

			Best regards,
			Sam
			`,
		));

	it("with no days to wait", () =>
		check(
			earlyStatusCheck,
			`
			---
			interview: 2026-11-18
			---

			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.

			Best regards,
			Sam
			`,
			{ settings: { businessDays: 0 } },
		));

	it("in another language", () =>
		check(
			earlyStatusCheck,
			`
			---
			interview: 2026-11-19
			---

			Hi Dana,

			Ich wollte fragen, ob es schon eine Entscheidung zu meiner Bewerbung gibt, und freue mich auf Ihre Antwort.

			Best regards,
			Sam
			`,
		));
});
