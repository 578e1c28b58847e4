import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { exportHtml, exportMailto, exportText } from "../../server/src/core/export.js";
import { outgoing } from "../../server/src/core/outgoing.js";
import { analysisOf } from "../harness/analysis.js";

const letterOf = (text: string) => outgoing(analysisOf(text).email);

const LETTER = `---
to: Dana Reyes <dana@northwind.example>
cc: [Ben Cole, "Ana <ana at x>"]
subject: Thank you for Friday
attachments: [cv.pdf]
---

<!-- not for Dana -->
Hi Dana,
thank you for the talk
about night shifts <!-- which? --> on Friday.

## Why me
- I ran a ward, see [my notes](https://sam.example/notes).
- I wrote to ben@x.example

> You asked about weekends.

Best regards,
Sam Okafor
+1 555 0100
`;

describe("the email as it is sent", () => {
	it("has no headings and comments, and keeps its lines where they matter", () => {
		strictEqual(
			exportText(letterOf(LETTER)),
			`Hi Dana,
thank you for the talk about night shifts on Friday.

- I ran a ward, see my notes (https://sam.example/notes).
- I wrote to ben@x.example

> You asked about weekends.

Best regards,
Sam Okafor
+1 555 0100
`,
		);
	});
	it("says what cannot be sent", () => {
		const { to, cc, subject, lost } = letterOf(LETTER);
		deepStrictEqual(to, [{ name: "Dana Reyes", address: "dana@northwind.example" }]);
		deepStrictEqual(cc, []);
		strictEqual(subject, "Thank you for Friday");
		deepStrictEqual(lost, [
			"`cc` has no address for Ben Cole.",
			"ana at x in `cc` is no address.",
			"cv.pdf has to be attached by hand.",
		]);
	});
	it("is HTML of a few plain elements", () => {
		strictEqual(
			exportHtml(letterOf("Hi Dana,\n\n- see [my <b>notes</b>](https://sam.example/a?b=1&c=2)\n\nBest,\nSam\n")),
			`<p>Hi Dana,</p>
<ul>
<li>see <a href="https://sam.example/a?b=1&#38;c=2">my &#60;b&#62;notes&#60;/b&#62;</a></li>
</ul>
<p>Best,<br>
Sam</p>
`,
		);
	});
	it("links to nothing but web and mail", () => {
		for (const target of [
			"javascript:alert(1)",
			"command:x",
			"data:text/html,x",
			"file:///etc/passwd",
			"JaVaScRiPt:x",
		]) {
			const letter = letterOf(`Hi Dana,\n\nSee [this](${target}).\n`);
			ok(!exportHtml(letter).includes("<a"), target);
			ok(exportText(letter).includes(`this (${target})`), target);
		}
	});
	it("is a mailto that a mail program reads back", () => {
		const mailto = new URL(exportMailto(letterOf(LETTER)));
		strictEqual(decodeURIComponent(mailto.pathname), "dana@northwind.example");
		strictEqual(mailto.searchParams.get("subject"), "Thank you for Friday");
		strictEqual(mailto.searchParams.get("body"), exportText(letterOf(LETTER)).replace(/\n/g, "\r\n"));
	});
	it("can be joined by no header, field or element", () => {
		const nasty = fc.constantFrom(
			"a",
			"\\r\\nBcc: evil@x",
			"\\n",
			"?bcc=evil@x",
			"&body=x",
			"<script>",
			"\\0",
			"\\u202e",
			"\\ud800",
			"]",
			"é😀",
			",",
			"'",
			'\\"',
		);
		const value = fc.array(nasty, { maxLength: 6 }).map((parts) => `"${parts.join("")}"`);
		fc.assert(
			fc.property(value, value, value, (name, subject, body) => {
				const text = `---\nto: ${name}\nsubject: ${subject}\n---\n\nHi,\n\n${JSON.parse(body.replaceAll("\\0", "\\u0000"))}\n`;
				const letter = letterOf(text);
				const url = new URL(exportMailto(letter));
				deepStrictEqual(
					[...url.searchParams.keys()].filter((key) => !["subject", "body", "cc"].includes(key)),
					[],
				);
				ok(!/\p{Cc}|\p{Cs}/u.test(letter.subject), letter.subject);
				const elements = exportHtml(letter).match(/<\/?[a-z]+/g) ?? [];
				ok(elements.every((one) => /^<\/?(?:p|br|a|ul|ol|li|blockquote|pre)$/.test(one)));
			}),
			{ numRuns: 200 },
		);
	});
	it("holds every word of the letter, in both forms", () => {
		const word = fc.constantFrom(
			"alpha",
			"Dana",
			"- beta",
			"> gamma",
			"`d`",
			"[e](https://x.example)",
			"\n",
			"\n\n",
			"Best,",
			"<f>",
			"1. g",
		);
		fc.assert(
			fc.property(fc.array(word, { maxLength: 12 }), (words) => {
				const letter = letterOf(`Hi Dana,\n\n${words.join(" ")}\n`);
				const text = exportText(letter);
				const html = exportHtml(letter)
					.replace(/<[^>]*>/g, "")
					.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
				for (const name of ["alpha", "beta", "gamma", "`d`", "<f>", "Best,"]) {
					const count = (where: string) => where.split(name).length - 1;
					strictEqual(count(text), words.filter((one) => one.includes(name)).length, `${name} in ${text}`);
					strictEqual(count(html), count(text), name);
				}
			}),
			{ numRuns: 200 },
		);
	});
	it("never throws", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
				const letter = letterOf(text);
				exportText(letter);
				exportHtml(letter);
				exportMailto(letter);
			}),
		);
	});
});
