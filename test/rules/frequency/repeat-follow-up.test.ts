import { repeatFollowUp } from "../../../server/src/rules/frequency/repeat-follow-up.js";
import { check } from "../../harness/check.js";

describe("frequency/repeat-follow-up tells of the first one", () => {
	it("to the same address", () =>
		check(
			repeatFollowUp,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Dana Reyes already got a follow-up for this interview on Monday 16 November. One is enough; after that, move on.
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-16T18:00-05:00
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("under an alias of it", () =>
		check(
			repeatFollowUp,
			`
			---
			to: dana+jobs@northwind.example
			    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: dana+jobs@northwind.example already got a follow-up for this interview on Monday 16 November. One is enough; after that, move on.
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-16T18:00-05:00
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("with the names in another order, and without accents", () =>
		check(
			repeatFollowUp,
			`
			---
			to: "Reyés, Dana <d.reyes@northwind.example>"
			    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Reyés, Dana already got a follow-up for this interview on Monday 16 November. One is enough; after that, move on.
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: DANA REYES
			sent: 2026-11-16T18:00-05:00
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("behind a Re:", () =>
		check(
			repeatFollowUp,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Dana Reyes already got a follow-up for this interview on Monday 16 November. One is enough; after that, move on.
			subject: "Re: Thank you for Friday"
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes <dana@northwind.example>
			subject: Thank you for Friday
			sent: 2026-11-16T18:00-05:00
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("where only the greeting names the person", () =>
		check(
			repeatFollowUp,
			`
			Hi Dana,
			^^^^^^^^ warning: This person already got a follow-up for this interview on Monday 16 November. One is enough; after that, move on.

			Thank you again for Friday.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana
			sent: 2026-11-16T18:00-05:00
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("that was answered", () =>
		check(
			repeatFollowUp,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Dana Reyes already got a follow-up for this interview on Monday 16 November. One is enough; after that, move on.
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-16T18:00-05:00
			replied: 2026-11-17
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("where the hours of the interview differ a little", () =>
		check(
			repeatFollowUp,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Dana Reyes already got a follow-up for this interview on Monday 16 November. One is enough; after that, move on.
			interview: 2026-11-13T14:00-05:00
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes <dana@northwind.example>
			interview: 2026-11-13
			sent: 2026-11-16T18:00-05:00
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("where the company is written with its legal form", () =>
		check(
			repeatFollowUp,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Dana Reyes already got a follow-up for this interview on Monday 16 November. One is enough; after that, move on.
			company: Northwind Ltd.
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes <dana@northwind.example>
			company: Northwind
			sent: 2026-11-16T18:00-05:00
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("of a first status check, with what many guides allow", () =>
		check(
			repeatFollowUp,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: Dana Reyes already got a follow-up on Monday 16 November. The advice is to write once; many guides allow one check from Monday 23 November on.
			interview: 2026-11-13T14:00-05:00
			---

			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes <dana@northwind.example>
			interview: 2026-11-13T14:00-05:00
			sent: 2026-11-16T18:00-05:00
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("of a second status check as a warning", () =>
		check(
			repeatFollowUp,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Dana Reyes already got a follow-up for this interview on Wednesday 18 November. One is enough; after that, move on.
			---

			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-16T18:00-05:00
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam

			=== second.followup.md
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-18
			---

			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.

			Best regards,
			Sam
			`,
		));

	it("beyond the count that is set", () =>
		check(
			repeatFollowUp,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Dana Reyes already got a follow-up for this interview on Wednesday 18 November. One is enough; after that, move on.
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-16T18:00-05:00
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam

			=== second.followup.md
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-18
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			`,
			{ settings: { most: 2 } },
		));

	it("before a word is written", () =>
		check(
			repeatFollowUp,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Dana Reyes already got a follow-up for this interview on Monday 16 November. One is enough; after that, move on.
			---

			=== first.followup.md
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-16T18:00-05:00
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));
});

describe("frequency/repeat-follow-up is silent", () => {
	it("about somebody else", () =>
		check(
			repeatFollowUp,
			`
			---
			to: Lee Chan <lee@northwind.example>
			---

			Hi Lee,

			Thank you again for Friday.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-16T18:00-05:00
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("about another member of the panel with the same first name", () =>
		check(
			repeatFollowUp,
			`
			---
			to: Dana Cole <dana.cole@northwind.example>
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-16T18:00-05:00
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("about a later round", () =>
		check(
			repeatFollowUp,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			interview: 2026-11-19
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes <dana@northwind.example>
			interview: 2026-11-12
			sent: 2026-11-16T18:00-05:00
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("about another role", () =>
		check(
			repeatFollowUp,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			role: Ward Nurse
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes <dana@northwind.example>
			role: Data Analyst
			sent: 2026-11-16T18:00-05:00
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("about a draft that was not sent", () =>
		check(
			repeatFollowUp,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes <dana@northwind.example>
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("about another writer who met the same person", () =>
		check(
			repeatFollowUp,
			`
			---
			from: Kim Oh
			to: Dana Reyes <dana@northwind.example>
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			=== first.followup.md
			---
			from: Sam Okafor
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-16T18:00-05:00
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("about a second one where two are set", () =>
		check(
			repeatFollowUp,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-16T18:00-05:00
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
			{ settings: { most: 2 } },
		));

	it("about a check where one is set", () =>
		check(
			repeatFollowUp,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			---

			Hi Dana,

			I wanted to check in on the status of my application for the nurse role.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-16T18:00-05:00
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
			{ settings: { statusChecks: 1 } },
		));

	it("in the email that was sent", () =>
		check(
			repeatFollowUp,
			`
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-18
			---

			Hi Dana,

			Thank you again for Friday.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-16T18:00-05:00
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("where nobody is known", () =>
		check(
			repeatFollowUp,
			`
			Thank you for Friday.

			=== first.followup.md
			---
			to: Dana Reyes <dana@northwind.example>
			sent: 2026-11-16T18:00-05:00
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));
});

/** A letter with some front matter, beside one that was sent. */
const beside = (own: readonly string[], other: readonly string[]) =>
	[
		...["---", ...own, "---", "", "Hi Dana,", "", "Thank you for Friday.", "", "Best regards,", "Sam"],
		...["=== first.followup.md", "---", ...other, "sent: 2026-11-16T18:00-05:00", "---", "", "Hi Dana,", ""],
	].join("\n");
const GOT = "already got a follow-up for this interview on Monday 16 November. One is enough; after that, move on.";

describe("frequency/repeat-follow-up knows one person from another, and one round from the next", () => {
	for (const [own, other] of [
		["Zoe Adams <zoe@northwind.example>", "zoe.adams@northwind.example"],
		["adams_zoe@northwind.example", "zoe.adams+jobs@northwind.example"],
		["Zoe Adams <z.adams@gmail.com>", "zadams@googlemail.com"],
		["Zoé ADAMS", "Adams, Zoe <za@northwind.example>"],
	] as const) {
		it(`${own} is ${other}`, () => {
			const name = own.replace(/ <.*/, "");
			const carets = `    ${"^".repeat(own.length)} warning: ${name} ${GOT}`;
			check(repeatFollowUp, beside([`to: ${own}`, carets], [`to: ${other}`]));
		});
	}

	for (const [own, other] of [
		["Dana Reyes <dana@gmail.com>", "Dana Ruiz <dana.ruiz@gmail.com>"],
		["Dana <dana@northwind.example>", "Dana <dana@harbor.example>"],
		["hr@northwind.example", "hr@harbor.example"],
	] as const) {
		it(`${own} is not ${other}`, () => check(repeatFollowUp, beside([`to: ${own}`], [`to: ${other}`])));
	}

	const to = "to: Dana Reyes <dana@northwind.example>";
	const carets = `    ${"^".repeat(to.length - 4)} warning: Dana Reyes ${GOT}`;

	it("two days one after the other are two rounds", () =>
		check(repeatFollowUp, beside([to, "interview: 2026-11-20"], [to, "interview: 2026-11-19"])));

	it("an hour of the next day is another round", () =>
		check(repeatFollowUp, beside([to, "interview: 2026-11-20T09:00"], [to, "interview: 2026-11-19"])));

	it("an hour of that day is the same", () =>
		check(repeatFollowUp, beside([to, carets, "interview: 2026-11-19T23:30"], [to, "interview: 2026-11-19"])));

	it("midnight begins its day", () =>
		check(repeatFollowUp, beside([to, carets, "interview: 2026-11-19T00:00"], [to, "interview: 2026-11-19"])));

	it("of several recipients it names the one who got it", () =>
		check(
			repeatFollowUp,
			beside(
				[
					"to: Lee Chan <lee@northwind.example>, Dana Reyes <dana@northwind.example>",
					`                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Dana Reyes ${GOT}`,
				],
				[to],
			),
		));

	it("one writer under an alias is one writer", () =>
		check(repeatFollowUp, beside(["from: Sam <sam+jobs@mail.example>", to, carets], ["from: sam@mail.example", to])));
});
