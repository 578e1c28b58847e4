import { tooManyLinks } from "../../../server/src/rules/content/too-many-links.js";
import { check, checkFix } from "../../harness/check.js";

describe("content/too-many-links points to the first that is too many", () => {
	it("the third", () =>
		check(
			tooManyLinks,
			`
			Hi Dana,

			See [a](https://s.example/1), [b](https://s.example/2) and [c](https://s.example/3).
			                                                           ^^^^^^^^^^^^^^^^^^^^^^^^ info: There are 3 links; keep the 2 that fit what you talked about. (fix)

			Best regards,
			Sam
			`,
		));

	it("of four", () =>
		check(
			tooManyLinks,
			`
			Hi Dana,

			https://s.example/1 https://s.example/2 https://s.example/3 https://s.example/4
			                                        ^^^^^^^^^^^^^^^^^^^ info: There are 4 links; keep the 2 that fit what you talked about.

			Best regards,
			Sam
			`,
		));

	it("across paragraphs", () =>
		check(
			tooManyLinks,
			`
			Hi Dana,

			See https://s.example/1 first.

			Then https://s.example/2 and then https://s.example/3.
			                                  ^^^^^^^^^^^^^^^^^^^ info: There are 3 links; keep the 2 that fit what you talked about.

			Best regards,
			Sam
			`,
		));

	it("by the count that is set", () =>
		check(
			tooManyLinks,
			`
			Hi Dana,

			See [a](https://s.example/1) and [b](https://s.example/2).
			                                 ^^^^^^^^^^^^^^^^^^^^^^^^ info: There are 2 links; keep the one that fits what you talked about. (fix)

			Best regards,
			Sam
			`,
			{ settings: { most: 1 } },
		));

	it("at all, where none is allowed", () =>
		check(
			tooManyLinks,
			`
			Hi Dana,

			See [a](https://s.example/1).
			    ^^^^^^^^^^^^^^^^^^^^^^^^ info: There is a link; keep none. (fix)

			Best regards,
			Sam
			`,
			{ settings: { most: 0 } },
		));
});

describe("content/too-many-links leaves", () => {
	it("two", () =>
		check(
			tooManyLinks,
			`
			Hi Dana,

			See [a](https://s.example/1) and [b](https://s.example/2).

			Best regards,
			Sam
			`,
		));

	it("one", () =>
		check(
			tooManyLinks,
			`
			Hi Dana,

			See [a](https://s.example/1).

			Best regards,
			Sam
			`,
		));

	it("none", () =>
		check(
			tooManyLinks,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			Best regards,
			Sam
			`,
		));

	it("those of the signature", () =>
		check(
			tooManyLinks,
			`
			Hi Dana,

			See [a](https://s.example/1) and [b](https://s.example/2).

			Best regards,
			Sam
			https://s.example
			`,
		));

	it("three where five are set", () =>
		check(
			tooManyLinks,
			`
			Hi Dana,

			See [a](https://s.example/1), [b](https://s.example/2) and [c](https://s.example/3).

			Best regards,
			Sam
			`,
			{ settings: { most: 5 } },
		));

	it("those in code", () =>
		check(
			tooManyLinks,
			`
			Hi Dana,

			\`https://s.example/1 https://s.example/2 https://s.example/3\`

			Best regards,
			Sam
			`,
		));

	it("those in a comment", () =>
		check(
			tooManyLinks,
			`
			Hi Dana,

			<!-- https://s.example/1 https://s.example/2 https://s.example/3 -->

			Best regards,
			Sam
			`,
		));

	it("those in the front matter", () =>
		check(
			tooManyLinks,
			`
			---
			links: [https://s.example/1, https://s.example/2, https://s.example/3]
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			Best regards,
			Sam
			`,
		));

	it("a letter that was sent", () =>
		check(
			tooManyLinks,
			`
			---
			sent: 2026-11-20
			---

			Hi Dana,

			See [a](https://s.example/1), [b](https://s.example/2) and [c](https://s.example/3).

			Best regards,
			Sam
			`,
		));
});

describe("content/too-many-links fixes", () => {
	it("keep the words", () =>
		checkFix(
			tooManyLinks,
			`
			Hi Dana,

			See [a](https://s.example/1), [b](https://s.example/2) and [my talk](https://s.example/3).

			Best regards,
			Sam
			`,
			`
			Hi Dana,

			See [a](https://s.example/1), [b](https://s.example/2) and my talk.

			Best regards,
			Sam
			`,
		));
});
