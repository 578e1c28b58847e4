import { wrongCompany } from "../../../server/src/rules/hygiene/wrong-company.js";
import { check, checkFix } from "../../harness/check.js";

describe("hygiene/wrong-company points to the other employer", () => {
	it("whose team one would join", () =>
		check(
			wrongCompany,
			`
			---
			company: Northwind
			---

			Hi Dana,

			I would love to join the team at Harbor Clinic.
			                                 ^^^^^^^^^^^^^ error: Harbor Clinic is the employer of another follow-up; this one goes to Northwind. (fix)

			Best regards,
			Sam
			=== first.followup.md
			---
			company: Harbor Clinic
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("whose role one wants", () =>
		check(
			wrongCompany,
			`
			---
			company: Northwind
			---

			Hi Dana,

			I remain very interested in the nurse role at Harbor Clinic.
			                                              ^^^^^^^^^^^^^ error: Harbor Clinic is the employer of another follow-up; this one goes to Northwind. (fix)

			Best regards,
			Sam
			=== first.followup.md
			---
			company: Harbor Clinic
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("whom one would work for", () =>
		check(
			wrongCompany,
			`
			---
			company: Northwind
			---

			Hi Dana,

			I would be excited to work for Stripe.
			                               ^^^^^^ error: Stripe is the employer of another follow-up; this one goes to Northwind. (fix)

			Best regards,
			Sam
			=== first.followup.md
			---
			company: Stripe
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("in whom one is interested", () =>
		check(
			wrongCompany,
			`
			---
			company: Northwind
			---

			Hi Dana,

			Our talk deepened my interest in Stripe and its ledger.
			                                 ^^^^^^ error: Stripe is the employer of another follow-up; this one goes to Northwind. (fix)

			Best regards,
			Sam
			=== first.followup.md
			---
			company: Stripe
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("about whom one learned", () =>
		check(
			wrongCompany,
			`
			---
			company: Northwind
			---

			Hi Dana,

			I enjoyed learning more about Stripe on Friday.
			                              ^^^^^^ error: Stripe is the employer of another follow-up; this one goes to Northwind. (fix)

			Best regards,
			Sam
			=== first.followup.md
			---
			company: Stripe
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("at the start of a long name", () =>
		check(
			wrongCompany,
			`
			---
			company: Northwind
			---

			Hi Dana,

			I would be proud to contribute to Bank of Ohio Trust.
			                                  ^^^^^^^^^^^^^^^^^^ error: Bank of Ohio Trust is the employer of another follow-up; this one goes to Northwind. (fix)

			Best regards,
			Sam
			=== first.followup.md
			---
			company: Bank of Ohio Trust
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("with another legal form", () =>
		check(
			wrongCompany,
			`
			---
			company: Northwind
			---

			Hi Dana,

			I would love to join Stripe.
			                     ^^^^^^ error: Stripe is the employer of another follow-up; this one goes to Northwind. (fix)

			Best regards,
			Sam
			=== first.followup.md
			---
			company: Stripe, Inc.
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("in the subject", () =>
		check(
			wrongCompany,
			`
			---
			company: Northwind
			subject: Thank you, Stripe interview
			                    ^^^^^^ error: Stripe is the employer of another follow-up; this one goes to Northwind. (fix)
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			=== first.followup.md
			---
			company: Stripe
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("with an s behind it", () =>
		check(
			wrongCompany,
			`
			---
			company: Northwind
			---

			Hi Dana,

			I am impressed by Stripe's patience with its users.
			                  ^^^^^^ error: Stripe is the employer of another follow-up; this one goes to Northwind. (fix)

			Best regards,
			Sam
			=== first.followup.md
			---
			company: Stripe
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));
});

describe("hygiene/wrong-company leaves", () => {
	it("this employer", () =>
		check(
			wrongCompany,
			`
			---
			company: Northwind
			---

			Hi Dana,

			I would love to join the team at Northwind.

			Best regards,
			Sam
			=== first.followup.md
			---
			company: Stripe
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("where one worked", () =>
		check(
			wrongCompany,
			`
			---
			company: Northwind
			---

			Hi Dana,

			At Stripe I led the ledger team.

			Best regards,
			Sam
			=== first.followup.md
			---
			company: Stripe
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("where one works now", () =>
		check(
			wrongCompany,
			`
			---
			company: Northwind
			---

			Hi Dana,

			In my current role at Stripe I look after the ledger.

			Best regards,
			Sam
			=== first.followup.md
			---
			company: Stripe
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("one's time there", () =>
		check(
			wrongCompany,
			`
			---
			company: Northwind
			---

			Hi Dana,

			During my time at Stripe we moved every night.

			Best regards,
			Sam
			=== first.followup.md
			---
			company: Stripe
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("a competitor", () =>
		check(
			wrongCompany,
			`
			---
			company: Northwind
			---

			Hi Dana,

			Unlike the team at Stripe, yours writes the plan first.

			Best regards,
			Sam
			=== first.followup.md
			---
			company: Stripe
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("a customer", () =>
		check(
			wrongCompany,
			`
			---
			company: Northwind
			---

			Hi Dana,

			I answered clients such as the team at Stripe.

			Best regards,
			Sam
			=== first.followup.md
			---
			company: Stripe
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("a name that nobody else has", () =>
		check(
			wrongCompany,
			`
			---
			company: Northwind
			---

			Hi Dana,

			I would love to join the team at Contoso.

			Best regards,
			Sam
			=== first.followup.md
			---
			company: Stripe
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("a follow-up without a company", () =>
		check(
			wrongCompany,
			`
			---
			to: Dana Reyes
			---

			Hi Dana,

			I would love to join the team at Stripe.

			Best regards,
			Sam
			=== first.followup.md
			---
			company: Stripe
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("another writer's employer", () =>
		check(
			wrongCompany,
			`
			---
			from: Kim Oh
			company: Northwind
			---

			Hi Dana,

			I would love to join the team at Stripe.

			Best regards,
			Sam
			=== first.followup.md
			---
			from: Sam Okafor
			company: Stripe
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("the short form of this one", () =>
		check(
			wrongCompany,
			`
			---
			company: Harbor Clinic North
			---

			Hi Dana,

			I would love to join the team at Harbor Clinic.

			Best regards,
			Sam
			=== first.followup.md
			---
			company: Harbor Clinic
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("a word that is also a name", () =>
		check(
			wrongCompany,
			`
			---
			company: Northwind
			---

			Hi Dana,

			I always target the slowest step first.

			Best regards,
			Sam
			=== first.followup.md
			---
			company: Target
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));

	it("a letter that was sent", () =>
		check(
			wrongCompany,
			`
			---
			company: Northwind
			sent: 2026-11-20
			---

			Hi Dana,

			I would love to join Stripe.

			Best regards,
			Sam
			=== first.followup.md
			---
			company: Stripe
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
		));
});

describe("hygiene/wrong-company fixes", () => {
	it("write this one", () =>
		checkFix(
			wrongCompany,
			`
			---
			company: Northwind
			---

			Hi Dana,

			I would love to join the team at Harbor Clinic.

			Best regards,
			Sam
			=== first.followup.md
			---
			company: Harbor Clinic
			---

			Hi Dana,

			Thank you for Friday.

			Best regards,
			Sam
			`,
			`
			---
			company: Northwind
			---

			Hi Dana,

			I would love to join the team at Northwind.

			Best regards,
			Sam
			`,
		));
});

/** A letter to Northwind that says one thing, beside follow-ups to Harbor Clinic, Stripe and Target. */
const letter = (...lines: readonly string[]) =>
	[
		...["---", "company: Northwind", "---", "", "Hi Dana,", "", ...lines, "", "Best regards,", "Sam"],
		...["=== a.followup.md", "---", "company: Harbor Clinic", "---", "", "Hi Priya,"],
		...["=== b.followup.md", "---", "company: Stripe", "---", "", "Hi Al,"],
		...["=== c.followup.md", "---", "company: Target", "---", "", "Hi Jo,", ""],
	].join("\n");

describe("hygiene/wrong-company knows where this employer should stand", () => {
	for (const [before, name, after] of [
		["Thank you for the opportunity to interview with ", "Harbor Clinic", "."],
		["I would be proud to be part of ", "Harbor Clinic", "."],
		["My interest in ", "Stripe", " has only grown."],
		["I can see myself at ", "Stripe", " for years."],
		["Thank you for telling me more about ", "Stripe", " and its plans."],
		["I am convinced that ", "Stripe", " is the right place for me."],
		["It was a pleasure to meet you and the ", "Stripe", " team."],
		["I am keen to bring my experience to ", "Harbor Clinic", "."],
		["I look forward to hearing from ", "Target", "."],
		["I left the conversation certain that I want to work at ", "Stripe", "."],
		["I enjoyed hearing how ", "Target", " handles returns."],
		["Thank you for the time that you and the ", "Harbor Clinic", " team took."],
	] as const) {
		it(`"${before}${name}${after}"`, () => {
			const message = `error: ${name} is the employer of another follow-up; this one goes to Northwind. (fix)`;
			const carets = `${" ".repeat(before.length)}${"^".repeat(name.length)} ${message}`;
			check(wrongCompany, letter(`${before}${name}${after}`, carets));
		});
	}

	for (const line of [
		"The team at Stripe that I built grew to nine.",
		"Like the team at Stripe, you release on Tuesdays.",
		"I liked what you said about how Stripe reviews code.",
		"People at Stripe used to ask me about it.",
		"Learning how Stripe settles disputes helped us in 2021.",
		"I am drawn to Target pricing problems.",
		"You and I both spent time at Stripe.",
		"I am proud of the team at Stripe and what we did.",
		"I help Stripe merchants with disputes in my job.",
		"You asked why I left the team at Stripe.",
		"I am the lead nurse on the team at Harbor Clinic.",
		"My role at Harbor Clinic taught me to write things down.",
		"Having worked at Stripe, I know card networks.",
		"Your competitor Stripe took another path.",
		"I joined Stripe in 2019 and grew with it.",
		"We integrated Stripe for our customers.",
		"I studied at Harbor Clinic's school of nursing.",
		"I have an offer from Stripe, as I told you on Friday.",
	]) {
		it(`not in "${line}"`, () => check(wrongCompany, letter(line)));
	}
});
