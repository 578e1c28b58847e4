import { deepStrictEqual } from "node:assert/strict";
import { brokenLink } from "../../../server/src/rules/content/broken-link.js";
import { check, checkFix, fixTitles } from "../../harness/check.js";

describe("content/broken-link points to what will not open", () => {
	it("a computer's own address", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			See [the demo](http://localhost:3000/demo).
			               ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: \`localhost\` is known only on your own computer or network; nobody else can open it.

			Best regards,
			Sam
			`,
		));

	it("a private network", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			See http://192.168.1.20/board for it.
			    ^^^^^^^^^^^^^^^^^^^^^^^^^ warning: \`192.168.1.20\` is known only on your own computer or network; nobody else can open it.

			Best regards,
			Sam
			`,
		));

	it("a name of the office network", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			See [the wiki](http://wiki/board).
			               ^^^^^^^^^^^^^^^^^ warning: \`wiki\` is known only on your own computer or network; nobody else can open it.

			Best regards,
			Sam
			`,
		));

	it("a file", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			See [my CV](file:///home/sam/cv.pdf).
			            ^^^^^^^^^^^^^^^^^^^^^^^ warning: This leads to a file on your computer, which nobody else can open; link to it on the web, or attach it. (fix)

			Best regards,
			Sam
			`,
		));

	it("a file on Windows", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			See [my CV](C:/Users/sam/cv.pdf).
			            ^^^^^^^^^^^^^^^^^^^ warning: This leads to a file on your computer, which nobody else can open; link to it on the web, or attach it. (fix)

			Best regards,
			Sam
			`,
		));

	it("a path", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			See [my CV](../cv.pdf).
			            ^^^^^^^^^ warning: This leads to a file on your computer, which nobody else can open; link to it on the web, or attach it. (fix)

			Best regards,
			Sam
			`,
		));

	it("no address at all", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			See [my CV]().
			    ^^^^^^^^^ warning: This link leads nowhere; put its address between the round brackets.

			Best regards,
			Sam
			`,
		));

	it("an address without its scheme", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			See [my notes](sam.example/notes).
			               ^^^^^^^^^^^^^^^^^ warning: Without \`https://\` a mail program takes this for a file. (fix)

			Best regards,
			Sam
			`,
		));

	it("a scheme that no mail program opens", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			See [this](vscode://file/x).
			           ^^^^^^^^^^^^^^^ warning: A mail program will not open \`vscode:\`; link to a page on the web.

			Best regards,
			Sam
			`,
		));

	it("one slash too few", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			See [my notes](https:/sam.example/notes).
			               ^^^^^^^^^^^^^^^^^^^^^^^^ warning: The address is misspelt after \`http\`. (fix)

			Best regards,
			Sam
			`,
		));

	it("two dots in the name", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			See https://sam..example/notes for it.
			    ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This is no web address that a browser could open.

			Best regards,
			Sam
			`,
		));

	it("tracking", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			See [the talk](https://sam.example/talk?utm_source=mail&utm_medium=x).
			               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The end of this address tracks who opens it; leave that out. (fix)

			Best regards,
			Sam
			`,
		));

	it("tracking beside what matters", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			See https://sam.example/talk?id=7&fbclid=abc for it.
			    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The end of this address tracks who opens it; leave that out. (fix)

			Best regards,
			Sam
			`,
		));

	it("an address that stands for another", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			See [my notes](https://example.com/notes).
			               ^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This address stands for another one; put your own in its place.

			Best regards,
			Sam
			`,
		));

	it("a mail address that is none", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			Write to [me](mailto:sam).
			              ^^^^^^^^^^ warning: This is no email address.

			Best regards,
			Sam
			`,
		));
});

describe("content/broken-link leaves", () => {
	it("an address of the web", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			See [my notes](https://sam.example/notes?id=7#top).

			Best regards,
			Sam
			`,
		));

	it("one without s", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			See http://sam.example/notes for it.

			Best regards,
			Sam
			`,
		));

	it("one with www", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			See www.sam.example for it.

			Best regards,
			Sam
			`,
		));

	it("a mail address", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			Write to [me](mailto:sam@okafor.example).

			Best regards,
			Sam
			`,
		));

	it("a phone number", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			Call [me](tel:+15550100).

			Best regards,
			Sam
			`,
		));

	it("a port", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			See [the board](https://sam.example:8443/board).

			Best regards,
			Sam
			`,
		));

	it("letters beyond ASCII", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			See [my notes](https://sämmler.example/ü).

			Best regards,
			Sam
			`,
		));

	it("a gap, which is another remark", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			See [my notes]([link]).

			Best regards,
			Sam
			`,
		));

	it("a number in the name", () =>
		check(
			brokenLink,
			`
			Hi Dana,

			See [it](https://8.8.8.8.example/x).

			Best regards,
			Sam
			`,
		));
});

describe("content/broken-link fixes", () => {
	it("take the tracking out", () =>
		checkFix(
			brokenLink,
			`
			Hi Dana,

			See https://sam.example/talk?id=7&fbclid=abc#top for it.

			Best regards,
			Sam
			`,
			`
			Hi Dana,

			See https://sam.example/talk?id=7#top for it.

			Best regards,
			Sam
			`,
		));

	it("take all of the query out where all of it tracks", () =>
		checkFix(
			brokenLink,
			`
			Hi Dana,

			See [the talk](https://sam.example/talk?utm_source=mail).

			Best regards,
			Sam
			`,
			`
			Hi Dana,

			See [the talk](https://sam.example/talk).

			Best regards,
			Sam
			`,
		));

	it("add the scheme", () =>
		checkFix(
			brokenLink,
			`
			Hi Dana,

			See [my notes](sam.example/notes).

			Best regards,
			Sam
			`,
			`
			Hi Dana,

			See [my notes](https://sam.example/notes).

			Best regards,
			Sam
			`,
		));

	it("mend the slashes", () =>
		checkFix(
			brokenLink,
			`
			Hi Dana,

			See [my notes](https:/sam.example/notes).

			Best regards,
			Sam
			`,
			`
			Hi Dana,

			See [my notes](https://sam.example/notes).

			Best regards,
			Sam
			`,
		));

	it("attach a file that is on the computer", () =>
		checkFix(
			brokenLink,
			`
			---
			to: Dana Reyes
			---

			Hi Dana,

			As promised, [my CV](file:///home/sam/cv.pdf) comes with this email.

			Best regards,
			Sam
			`,
			`
			---
			to: Dana Reyes
			attachments: cv.pdf
			---

			Hi Dana,

			As promised, my CV comes with this email.

			Best regards,
			Sam
			`,
		));

	it("keep the words of a link that only the writer can open", () =>
		checkFix(
			brokenLink,
			`
			Hi Dana,

			I rebuilt [the night handover board](http://localhost:3000/board) with the ward.

			Best regards,
			Sam
			`,
			`
			Hi Dana,

			I rebuilt the night handover board with the ward.

			Best regards,
			Sam
			`,
		));

	it("leave to the writer what only points there, or has no words", () => {
		for (const sentence of [
			"Here is [the board](http://localhost:3000/board).",
			"I rebuilt it [here](http://localhost:3000/board).",
			"I rebuilt http://localhost:3000/board with the ward.",
		])
			deepStrictEqual(fixTitles(brokenLink, `Hi Dana,\n\n${sentence}\n\nBest regards,\nSam\n`), []);
	});
});
