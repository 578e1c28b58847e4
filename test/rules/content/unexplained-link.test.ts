import { deepStrictEqual } from "node:assert/strict";
import { unexplainedLink } from "../../../server/src/rules/content/unexplained-link.js";
import { check, checkFix, fixTitles } from "../../harness/check.js";

describe("content/unexplained-link asks what a link shows", () => {
	it("alone in a paragraph", () =>
		check(
			unexplainedLink,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			https://sam.example/board
			^^^^^^^^^^^^^^^^^^^^^^^^^ info: Say in half a sentence what this link shows, and why it may interest them. (fix)

			Best regards,
			Sam
			`,
		));

	it("behind a sentence", () =>
		check(
			unexplainedLink,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. https://sam.example/board
			                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^ info: Say in half a sentence what this link shows, and why it may interest them. (fix)

			Best regards,
			Sam
			`,
		));

	it("labelled here", () =>
		check(
			unexplainedLink,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			[Here](https://sam.example/board)
			^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: Say in half a sentence what this link shows, and why it may interest them. (fix)

			Best regards,
			Sam
			`,
		));

	it("labelled click here", () =>
		check(
			unexplainedLink,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			Please [click here](https://sam.example/board).
			       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info: Say in half a sentence what this link shows, and why it may interest them. (fix)

			Best regards,
			Sam
			`,
		));

	it("two alone", () =>
		check(
			unexplainedLink,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			https://sam.example/a
			^^^^^^^^^^^^^^^^^^^^^ info: Say in half a sentence what this link shows, and why it may interest them. (fix)

			https://sam.example/b
			^^^^^^^^^^^^^^^^^^^^^ info: Say in half a sentence what this link shows, and why it may interest them. (fix)

			Best regards,
			Sam
			`,
		));
});

describe("content/unexplained-link leaves", () => {
	it("a link in a sentence", () =>
		check(
			unexplainedLink,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. Here is the board that we built: https://sam.example/board

			Best regards,
			Sam
			`,
		));

	it("a label that says it", () =>
		check(
			unexplainedLink,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			[The board that we built](https://sam.example/board)

			Best regards,
			Sam
			`,
		));

	it("a link behind a colon", () =>
		check(
			unexplainedLink,
			`
			Hi Dana,

			This is the board that I mentioned:

			https://sam.example/board

			Best regards,
			Sam
			`,
		));

	it("a here in a sentence that says it", () =>
		check(
			unexplainedLink,
			`
			Hi Dana,

			You can see the board [here](https://sam.example/board).

			Best regards,
			Sam
			`,
		));

	it("a link in the signature", () =>
		check(
			unexplainedLink,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			Best regards,
			Sam
			https://sam.example
			`,
		));

	it("a link in a quote", () =>
		check(
			unexplainedLink,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			> https://sam.example/board

			Best regards,
			Sam
			`,
		));

	it("a link in code", () =>
		check(
			unexplainedLink,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			\`https://sam.example/board\`

			Best regards,
			Sam
			`,
		));

	it("an address in angle brackets with words", () =>
		check(
			unexplainedLink,
			`
			Hi Dana,

			My write-up of the move is at <https://sam.example/move>.

			Best regards,
			Sam
			`,
		));

	it("a letter without links", () =>
		check(
			unexplainedLink,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			Best regards,
			Sam
			`,
		));

	it("a letter that was sent", () =>
		check(
			unexplainedLink,
			`
			---
			sent: 2026-11-20
			---

			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			https://sam.example/board

			Best regards,
			Sam
			`,
		));
});

describe("content/unexplained-link fixes", () => {
	it("leave a bare link out, with its paragraph", () =>
		checkFix(
			unexplainedLink,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			https://sam.example/board

			Best regards,
			Sam
			`,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			Best regards,
			Sam
			`,
		));

	it("leave a sentence out that only points", () =>
		checkFix(
			unexplainedLink,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. Please [click here](https://sam.example/board). I look forward to the next steps.

			Best regards,
			Sam
			`,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I look forward to the next steps.

			Best regards,
			Sam
			`,
		));

	it("say what the address itself tells", () =>
		checkFix(
			unexplainedLink,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			https://github.com/sam-okafor/handover-board

			Best regards,
			Sam
			`,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			Here is the repository handover-board: https://github.com/sam-okafor/handover-board

			Best regards,
			Sam
			`,
		));

	it("give a label that says nothing words", () =>
		checkFix(
			unexplainedLink,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			[Here](https://www.linkedin.com/in/sam-okafor/).

			Best regards,
			Sam
			`,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday.

			Here is [my LinkedIn profile](https://www.linkedin.com/in/sam-okafor/).

			Best regards,
			Sam
			`,
		));

	it("leave a label out that stands for a sentence", () =>
		checkFix(
			unexplainedLink,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. [Link](https://sam.example/board). I look forward to the next steps.

			Best regards,
			Sam
			`,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I look forward to the next steps.

			Best regards,
			Sam
			`,
		));

	it("claim nothing of an address that tells nothing", () =>
		deepStrictEqual(
			fixTitles(
				unexplainedLink,
				"Hi Dana,\n\nThank you for Friday.\n\nhttps://sam.example/a/b\n\nBest regards,\nSam\n",
			),
			["Leave the link out"],
		));
});
