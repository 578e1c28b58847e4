import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import PostalMime from "postal-mime";
import { dueOf } from "../../server/src/core/lifecycle.js";
import { datesOf, summarise } from "../../server/src/core/summary.js";
import { hover } from "../../server/src/features/hover.js";
import { overviewEntry } from "../../server/src/features/overview.js";
import { sending } from "../../server/src/features/sending.js";
import { scheduleOf } from "../../server/src/rules/timing/schedule.js";
import { analysisOf } from "../harness/analysis.js";

/** What a name, a company or a subject may hold, and how it is shown on one line. */
const VALUES = [
	["line ends", "Dana\r\nBcc: eve@evil.example\rX: y\nZ", "Dana Bcc: eve@evil.example X: y Z"],
	["quotes", `Dana "D" O'Neil \\`, `Dana "D" O'Neil \\`],
	["commas", "Reyes, Dana; Dr.", "Reyes, Dana; Dr."],
	["letters beyond ASCII", "Zoë Ångström שלום 李", "Zoë Ångström שלום 李"],
	["marks of direction", "Dana \u202Emoc.live\u200F", "Dana moc.live\u200F"],
	["emoji", "Dana 👩‍🔧🎉", "Dana 👩‍🔧🎉"],
	[
		"markup",
		"<img src=x onerror=alert(1)> [x](command:evil) **b**",
		"<img src=x onerror=alert(1)> [x](command:evil) **b**",
	],
	["an encoded word", "=?utf-8?Q?Bcc:=20eve?=", "=?utf-8?Q?Bcc:=20eve?="],
	["a very long word", "x".repeat(900), "x".repeat(900)],
] as const;

const letterWith = (value: string) => `---
to: ${JSON.stringify(`${JSON.stringify(value)} <dana@x.example>`)}
company: ${JSON.stringify(value)}
role: ${JSON.stringify(value)}
subject: ${JSON.stringify(value)}
---

Hi Dana,

Thank you for the tour on Friday.

Best regards,
Sam
`;

describe("bad input", () => {
	for (const [what, value, shown] of VALUES) {
		const analysis = analysisOf(letterWith(value));
		it(`keeps ${what} in the subject on one line: preview, .eml and mailto`, async () => {
			const letter = sending(analysis);
			strictEqual(letter.subject, shown);
			const eml = await PostalMime.parse(letter.eml);
			strictEqual(eml.subject, shown);
			const allowed = ["x-unsent", "to", "subject", "mime-version", "content-type"];
			ok(
				eml.headers.every(({ key }) => allowed.includes(key)),
				letter.eml,
			);
			const mailto = new URL(letter.mailto);
			deepStrictEqual([...mailto.searchParams.keys()], ["subject", "body"]);
			strictEqual(mailto.searchParams.get("subject"), shown);
		});
		it(`shows ${what} in the outbox on one line, as text`, () => {
			const { email, now, config } = analysis;
			const entry = overviewEntry(summarise(email), dueOf(datesOf(email), now, scheduleOf(config)));
			deepStrictEqual([entry.company, entry.role], [shown, shown]);
			for (const text of [entry.who, entry.left, entry.why]) ok(!/[\p{Cc}\u202D\u202E]/u.test(text), text);
		});
		it(`shows ${what} in no hover`, () => {
			const text = letterWith(value);
			for (const key of ["to:", "company:", "role:", "subject:"]) {
				const contents = JSON.stringify(hover(analysis, text.indexOf(key) + 1, true)?.contents ?? "");
				ok(!/evil|onerror|x{20}/.test(contents), contents);
			}
		});
	}
	it("names what it leaves out of a name", () => {
		const { lost } = sending(analysisOf(letterWith("Dana \u202Emoc")));
		ok(
			lost.some((one) => one.includes("cannot be shown")),
			lost.join(" "),
		);
	});
	for (const address of ["dana at x", "dana@", "@x.example", "dana@x..example", "a b@x.example", "jörg@x.example"]) {
		it(`writes to nobody at ${address}, and says so`, () => {
			const letter = sending(analysisOf(`---\nto: ${JSON.stringify(address)}\n---\n\nHi Dana,\n\nBest,\nSam\n`));
			ok(letter.mailto.startsWith("mailto:?"), letter.mailto);
			ok(!/^To:/m.test(letter.eml), letter.eml);
			ok(letter.lost.length > 0 && letter.problems.length > 0, "nothing is said");
		});
	}
	for (const target of [
		"javascript:alert(1)",
		"JaVaScRiPt:alert(1)",
		"java\tscript:alert(1)",
		"command:workbench.action.quit",
		"vscode://x/y",
		"data:text/html;base64,PHNjcmlwdD4=",
		"file:///etc/passwd",
	]) {
		it(`links to ${JSON.stringify(target)} in no form, and keeps its words`, () => {
			const letter = sending(
				analysisOf(`Hi Dana,\n\nSee [this](${target}), <${target}> and <a href="${target}">that</a>.\n\nBest,\nSam\n`),
			);
			const links = letter.items.flatMap(({ lines }) => lines.flat().flatMap(({ href }) => href ?? []));
			deepStrictEqual(links, []);
			ok(!/<a\b/.test(letter.html), letter.html);
			ok(letter.text.includes(target.slice(-5)) && letter.text.includes("that"), letter.text);
		});
	}
	it("hands on a word without end, and elements as words, without loss", async () => {
		const word = "x".repeat(100_000);
		const { eml, text, html } = sending(
			analysisOf(`Hi Dana,\n\n<script>alert(1)</script> <img src=x onerror=y> ${word}\n\nBest,\nSam\n`),
		);
		ok(text.includes(word) && text.includes("<script>alert(1)</script> <img src=x onerror=y>"));
		ok(!/<(?:script|img)/.test(html));
		ok(eml.split("\r\n").every((line) => line.length <= 78));
		strictEqual((await PostalMime.parse(eml)).text?.replaceAll("\r\n", "\n"), text);
	});
});
