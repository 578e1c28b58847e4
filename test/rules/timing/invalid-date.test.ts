import { invalidDate } from "../../../server/src/rules/timing/invalid-date.js";
import { check, checkFix } from "../../harness/check.js";

describe("timing/invalid-date points to what cannot be read", () => {
	it("a day that no calendar has", () =>
		check(
			invalidDate,
			`
			---
			interview: 2026-02-30
			           ^^^^^^^^^^ error: \`interview\` is a day that no calendar has.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("an hour that no clock shows", () =>
		check(
			invalidDate,
			`
			---
			interview: 2026-11-20T25:00
			           ^^^^^^^^^^^^^^^^ error: \`interview\` is a time that no clock shows.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("words", () =>
		check(
			invalidDate,
			`
			---
			interview: next Friday
			           ^^^^^^^^^^^ error: \`interview\` is no date such as 2026-11-20T14:00.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("a zone that nobody knows", () =>
		check(
			invalidDate,
			`
			---
			interview: 2026-11-20
			timezone: Europe/Atlantis
			          ^^^^^^^^^^^^^^^ error: \`timezone\` is no time zone such as Europe/Berlin.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("a zone in brackets that nobody knows", () =>
		check(
			invalidDate,
			`
			---
			interview: 2026-11-20T14:00[Mars/Base]
			           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: \`interview\` names a zone that is not known: Mars/Base.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("a date in another order, with its reading", () =>
		check(
			invalidDate,
			`
			---
			interview: 20.11.2026
			           ^^^^^^^^^^ error: \`interview\` is no date such as 2026-11-20T14:00. (fix)
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("one that can be read in two ways", () =>
		check(
			invalidDate,
			`
			---
			interview: 3/4/2026
			           ^^^^^^^^ error: \`interview\` is no date such as 2026-11-20T14:00. (fix)
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("every date of the file", () =>
		check(
			invalidDate,
			`
			---
			interview: 2026-13-01
			           ^^^^^^^^^^ error: \`interview\` is a day that no calendar has.
			decision: soon
			          ^^^^ error: \`decision\` is no date such as 2026-11-20T14:00.
			sent: never
			      ^^^^^ error: \`sent\` is no date such as 2026-11-20T14:00.
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("also in an email that was sent", () =>
		check(
			invalidDate,
			`
			---
			interview: 2026-02-30
			           ^^^^^^^^^^ error: \`interview\` is a day that no calendar has.
			sent: 2026-11-20
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("also before a word is written", () =>
		check(
			invalidDate,
			`
			---
			interview: 2026-02-30
			           ^^^^^^^^^^ error: \`interview\` is a day that no calendar has.
			---
			`,
		));
});

describe("timing/invalid-date is silent", () => {
	it("about a day", () =>
		check(
			invalidDate,
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

	it("about a moment with an offset", () =>
		check(
			invalidDate,
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

	it("about a space for the T", () =>
		check(
			invalidDate,
			`
			---
			interview: 2026-11-20 14:00
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("about a zone in brackets", () =>
		check(
			invalidDate,
			`
			---
			interview: 2026-11-20T14:00-05:00[America/New_York]
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("about Z", () =>
		check(
			invalidDate,
			`
			---
			interview: 2026-11-20T14:00Z
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("about the 29th of February in a leap year", () =>
		check(
			invalidDate,
			`
			---
			interview: 2028-02-29
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("about a key without a value", () =>
		check(
			invalidDate,
			`
			---
			interview:
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));
});

describe("timing/invalid-date fixes", () => {
	it("write the date that is meant", () =>
		checkFix(
			invalidDate,
			`
			---
			interview: 20.11.2026
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
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

	it("offer both readings: the first", () =>
		checkFix(
			invalidDate,
			`
			---
			interview: 3/4/2026
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			`
			---
			interview: 2026-03-04
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
		));

	it("offer both readings: the second", () =>
		checkFix(
			invalidDate,
			`
			---
			interview: 3/4/2026
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			`
			---
			interview: 2026-04-03
			---

			Hi Dana,

			Thank you for the conversation about night handover.

			Best regards,
			Sam
			`,
			{ title: "Change to 2026-04-03" },
		));
});
