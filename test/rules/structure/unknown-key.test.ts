import { unknownKey } from "../../../server/src/rules/structure/unknown-key.js";
import { check, checkFix } from "../../harness/check.js";

describe("structure/unknown-key", () => {
	it("flags a slip", () =>
		check(
			unknownKey,
			`
			---
			to: Dana
			compny: Northwind
			^^^^^^ warning: \`compny\` is no key of a follow-up; did you mean \`company\`? (fix)
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a key of another program", () =>
		check(
			unknownKey,
			`
			---
			to: Dana
			layout: post
			^^^^^^ warning: \`layout\` is no key of a follow-up.
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags a capital", () =>
		check(
			unknownKey,
			`
			---
			to: Dana
			Subject: Hello you
			^^^^^^^ warning: \`Subject\` is no key of a follow-up; did you mean \`subject\`? (fix)
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("flags two of them", () =>
		check(
			unknownKey,
			`
			---
			to: Dana
			rol: Nurse
			^^^ warning: \`rol\` is no key of a follow-up; did you mean \`role\`? (fix)
			topic: the ward
			^^^^^ warning: \`topic\` is no key of a follow-up; did you mean \`topics\`? (fix)
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("knows what a key is called elsewhere", () =>
		check(
			unknownKey,
			`
			---
			to: Dana
			sent: 2026-11-20
			answered: 2026-11-21
			^^^^^^^^ warning: \`answered\` is no key of a follow-up; did you mean \`replied\`? (fix)
			---

			Hi Dana,
			`,
		));

	it("leaves every known key", () =>
		check(
			unknownKey,
			`
			---
			to: Dana
			from: Sam
			cc: Lee
			subject: Hi
			company: N
			role: R
			interview: 2026-11-20
			timezone: Europe/Berlin
			topics: a
			qualifications: b
			clarify: c
			goals: d
			links: e
			attachments: f
			decision: 2026-11-30
			ignore: tone/pushy
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves no front matter", () =>
		check(
			unknownKey,
			`
			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("leaves an empty one", () =>
		check(
			unknownKey,
			`
			---
			---

			Hi Dana,

			Thank you.
			`,
		));

	it("leaves a list below a key", () =>
		check(
			unknownKey,
			`
			---
			topics:
			  - layout: the hall
			  - nothing
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));

	it("fixes: takes the nearest key", () =>
		checkFix(
			unknownKey,
			`
			---
			to: Dana
			compny: Northwind
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
			`
			---
			to: Dana
			company: Northwind
			---

			Hi Dana,

			Thank you.

			Best regards,
			Sam Okafor
			`,
		));
});
