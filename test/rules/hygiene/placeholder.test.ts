import { placeholder } from "../../../server/src/rules/hygiene/placeholder.js";
import { check, checkFix } from "../../harness/check.js";

describe("hygiene/placeholder", () => {
	it("flags a name in brackets", () =>
		check(
			placeholder,
			`
			Dear [Name],
			     ^^^^^^ error: \`[Name]\` is a gap to fill in, or to leave out.

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a name in brackets before the colon of a greeting, and leaves the target of a link", () =>
		check(
			placeholder,
			`
			Dear [Name]:
			     ^^^^^^ error: \`[Name]\` is a gap to fill in, or to leave out.

			Thank you for showing me the [ward][plan] on Friday.

			[plan]: https://sam.example/ward

			Best regards,
			Sam Okafor
			`,
		));

	it("flags gaps in the front matter, where YAML reads their brackets as a list", () =>
		check(
			placeholder,
			`
			---
			to: [Hiring Manager]
			    ^^^^^^^^^^^^^^^^ error: \`[Hiring Manager]\` is a gap to fill in.
			company: [Company Name]
			         ^^^^^^^^^^^^^^ error: \`[Company Name]\` is a gap to fill in.
			role: Office Manager
			cc: [Ben Name <ben@northwind.example>, Ada Cole]
			---

			Hi Dana,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags braces", () =>
		check(
			placeholder,
			`
			Hi Dana,

			I liked the tour of {{company}}.
			                    ^^^^^^^^^^^ error: \`{{company}}\` is a gap to fill in, or to leave out.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags single braces", () =>
		check(
			placeholder,
			`
			Hi Dana,

			I liked the tour of {company_name}.
			                    ^^^^^^^^^^^^^^ error: \`{company_name}\` is a gap to fill in, or to leave out.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags angles", () =>
		check(
			placeholder,
			`
			Hi Dana,

			Thank you for talking about the <role> with me.
			                                ^^^^^^ error: \`<role>\` is a gap to fill in, or to leave out.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags capitals in brackets", () =>
		check(
			placeholder,
			`
			Hi Dana,

			Thank you for the talk about (JOB TITLE) today.
			                             ^^^^^^^^^^^ error: \`(JOB TITLE)\` is a gap to fill in, or to leave out.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags TODO", () =>
		check(
			placeholder,
			`
			Hi Dana,

			Thank you for Friday. TODO say something about the crane.
			                      ^^^^ error: \`TODO\` is a gap to fill in, or to leave out.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags XXX", () =>
		check(
			placeholder,
			`
			Hi Dana,

			I ran the crane for XXX years.
			                    ^^^ error: \`XXX\` is a gap to fill in, or to leave out.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags left-over snippet text", () =>
		check(
			placeholder,
			`
			Hi Dana,

			Thank you for showing me \${1:the ward}.
			                         ^^^^^^^^^^^^^ error: \`\${1:the ward}\` is a gap to fill in, or to leave out.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a subject", () =>
		check(
			placeholder,
			`
			---
			subject: "Thank you, [Role]"
			                     ^^^^^^ error: \`[Role]\` is a gap to fill in, or to leave out.
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a sentence in brackets", () =>
		check(
			placeholder,
			`
			Hi Dana,

			I liked [mention what you liked].
			        ^^^^^^^^^^^^^^^^^^^^^^^^ error: \`[mention what you liked]\` is a gap to fill in, or to leave out.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a gap to write on", () =>
		check(
			placeholder,
			`
			Hi Dana,

			I liked the talk about ____ most.
			                       ^^^^ error: \`____\` is a gap to fill in, or to leave out.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags the signature", () =>
		check(
			placeholder,
			`
			Hi Dana,

			Thank you.

			Best regards,
			[Your Name]
			^^^^^^^^^^^ error: \`[Your Name]\` is a gap to fill in, or to leave out.
			`,
		));

	it("leaves a real bracket", () =>
		check(
			placeholder,
			`
			Hi Dana,

			I wrote the scheduler (Python) and its tests.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a footnote", () =>
		check(
			placeholder,
			`
			Hi Dana,

			The paper [1] is short.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a link", () =>
		check(
			placeholder,
			`
			Hi Dana,

			See [my portfolio](https://sam.example/work).

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves an address in angles", () =>
		check(
			placeholder,
			`
			Hi Dana,

			See <https://sam.example/work>.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves code", () =>
		check(
			placeholder,
			`
			Hi Dana,

			I wrote \`{name}\` and \`<role>\` in the template.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a program's braces", () =>
		check(
			placeholder,
			`
			Hi Dana,

			The bug was in if (x) { return y; } and nowhere else.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a tick box", () =>
		check(
			placeholder,
			`
			Hi Dana,

			- [x] sent the references

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves an abbreviation in brackets", () =>
		check(
			placeholder,
			`
			Hi Dana,

			I led the registered nurses (RN) and aides (CNA).

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves an address with a name", () =>
		check(
			placeholder,
			`
			Hi Dana,

			Write to Sam <sam@mail.example> at any time.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a comment", () =>
		check(
			placeholder,
			`
			Hi Dana,

			<!-- TODO name the crane -->

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves a link by reference", () =>
		check(
			placeholder,
			`
			Hi Dana,

			See [my work][1].

			[1]: https://sam.example

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves the quoted words of another", () =>
		check(
			placeholder,
			`
			Hi Dana,

			She told us about it.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: fills in the company", () =>
		checkFix(
			placeholder,
			`
			---
			company: Northwind
			---

			Hi Dana,

			I liked the tour of {{company}}.

			Best regards,
			Sam Okafor
			`,
			`
			---
			company: Northwind
			---

			Hi Dana,

			I liked the tour of Northwind.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: fills in the name", () =>
		checkFix(
			placeholder,
			`
			---
			to: Dana Reyes
			---

			Dear [Interviewer Name],

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
			`
			---
			to: Dana Reyes
			---

			Dear Dana,

			Thank you for showing me the ward on Friday.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: fills in the writer", () =>
		checkFix(
			placeholder,
			`
			---
			from: Sam Okafor
			---

			Hi Dana,

			Thank you.

			Best regards,
			[Your Name]
			`,
			`
			---
			from: Sam Okafor
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: fills in the subject", () =>
		checkFix(
			placeholder,
			`
			---
			subject: "Thank you, [Role]"
			role: Nurse
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
			`
			---
			subject: "Thank you, Nurse"
			role: Nurse
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));
});
