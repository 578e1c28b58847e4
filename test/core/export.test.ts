import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { exportHtml, exportMailto, exportPage, exportText } from "../../server/src/core/export.js";
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
			"ana at x in `cc` is no address that every mail program takes.",
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
	for (const [what, source, expected] of [
		[
			"breaks in another language",
			"Liebe Dana,\n\nvielen Dank für das Gespräch am Freitag, das mir die Arbeit\nauf der Station nahe gebracht hat und an das ich oft denke.\n\nBeste Grüße\n\nSam\nBerlin\n",
			"Liebe Dana,\n\nvielen Dank für das Gespräch am Freitag, das mir die Arbeit auf der Station nahe gebracht hat und an das ich oft denke.\n\nBeste Grüße\n\nSam\nBerlin\n",
		],
		[
			"breaks that are asked for",
			"Hi,\n\none  \ntwo\\\nthree\nfour\n\nBest,\nSam\n",
			"Hi,\n\none\ntwo\nthree four\n\nBest,\nSam\n",
		],
		["numbers as they are written", "Hi,\n\n3. c\n4. d\n\nBest,\nSam\n", "Hi,\n\n3. c\n4. d\n\nBest,\nSam\n"],
		[
			"CRLF and a byte order mark",
			"\uFEFFHi,\r\n\r\none\r\ntwo\r\n\r\nBest,\r\nSam\r\n",
			"Hi,\n\none two\n\nBest,\nSam\n",
		],
	] as const) {
		it(`keeps ${what}`, () => strictEqual(exportText(letterOf(source)), expected));
	}
	for (const [source, text, html] of [
		["a **very** good *talk*.", "a very good talk.", "a <strong>very</strong> good <em>talk</em>."],
		["**two\nlines**, both", "two lines, both", "<strong>two lines</strong>, both"],
		[
			"see **my [notes](https://x.example) here** and [*more*](https://y.example)",
			"see my notes (https://x.example) here and more (https://y.example)",
			'see <strong>my </strong><strong><a href="https://x.example">notes</a></strong><strong> here</strong> and <em><a href="https://y.example">more</a></em>',
		],
		["- **a** <!-- no --> b", "- a b", "<strong>a</strong> b"],
	] as const)
		it(`sends emphasis as what it is, without its marks: ${JSON.stringify(source)}`, () => {
			const letter = letterOf(`Hi,\n\n${source}\n\nBest,\nSam\n`);
			strictEqual(exportText(letter), `Hi,\n\n${text}\n\nBest,\nSam\n`);
			ok(exportHtml(letter).includes(`>${html}</`), exportHtml(letter));
		});
	for (const source of [
		"5 * 3 * 2",
		"rated 5*, or 4*",
		"__init__ and snake_case_names",
		"`**code**` and https://x.example/**a**",
		"un**believ**able",
		"** not **",
		"\\*kept\\*",
		"***",
	])
		it(`leaves asterisks alone that mark nothing: ${source}`, () =>
			strictEqual(exportText(letterOf(`Hi,\n\n${source}\n\nBest,\nSam\n`)), `Hi,\n\n${source}\n\nBest,\nSam\n`));
	it("is a page with its subject, numbers going on", () => {
		const page = exportPage(letterOf("---\nsubject: A <b>\n---\n\nHi,\n\n3. c\n4. d\n"));
		ok(
			page.includes("<title>A &#60;b&#62;</title>") && page.includes('<ol start="3">\n<li>c</li>\n<li>d</li>\n</ol>'),
			page,
		);
	});
	it("names people without a usable address, broken characters and open comments", () => {
		const { to, lost } = letterOf(
			`---\nto: [Bob <bob@x.example> and Eve <eve@x.example>, jörg@x.example, ok@x.example]\n---\n\nHi \uD800Dana,\n\n<!-- open\n\nBest,\nSam\n`,
		);
		deepStrictEqual(
			to.map(({ address }) => address),
			["ok@x.example"],
		);
		deepStrictEqual(
			lost.map((sentence) => /eve@x|jörg@|broken|comment/.exec(sentence)?.[0]),
			["eve@x", "jörg@", "broken", "comment"],
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
				ok(elements.every((one) => /^<\/?(?:p|br|a|strong|em|ul|ol|li|blockquote|pre)$/.test(one)));
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
			"**alpha**",
			"*",
			"**",
			"*beta",
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
