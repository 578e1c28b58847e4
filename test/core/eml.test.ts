import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import PostalMime, { type Address as Received } from "postal-mime";
import { exportEml } from "../../server/src/core/eml.js";
import { exportPage, exportText } from "../../server/src/core/export.js";
import { type Address, outgoing } from "../../server/src/core/outgoing.js";
import { analysisOf } from "../harness/analysis.js";

const letterOf = (text: string) => outgoing(analysisOf(text).email);

const LETTER = `---
from: Sam Okafor <sam@okafor.example>
to: Dana Reyes <dana@northwind.example>
subject: Thank you for Friday's conversation
---

<!-- mine -->
Hi Dana,

# Thank you
Thank you for walking me through
the dispatch service on Friday. <!-- check the day -->

## Why me
I wrote about it [here](https://okafor.example/queues?a=1&b=2):
- one thing
- another **big** thing

I look forward to *hearing* from you.

Best regards,
Sam Okafor
+49 30 123
`;

describe("the .eml, as a parser that others wrote reads it", () => {
	const parseEml = (source: string) => PostalMime.parse(exportEml(letterOf(source)));
	const lf = (value: string | undefined) => (value ?? "").replaceAll("\r\n", "\n");

	it("is a draft with both texts", async () => {
		const eml = await parseEml(LETTER);
		deepStrictEqual(
			eml.headers.map(({ key }) => key),
			["x-unsent", "from", "to", "subject", "mime-version", "content-type"],
		);
		deepStrictEqual(eml.from, { name: "Sam Okafor", address: "sam@okafor.example" });
		deepStrictEqual(eml.to, [{ name: "Dana Reyes", address: "dana@northwind.example" }]);
		strictEqual(eml.subject, "Thank you for Friday's conversation");
		strictEqual(lf(eml.text), exportText(letterOf(LETTER)));
		strictEqual(lf(eml.html), exportPage(letterOf(LETTER)));
		deepStrictEqual(eml.attachments, []);
	});

	it("is ASCII, with lines that every server takes", () => {
		const content = exportEml(
			letterOf(
				`---\nto: [${"Ж".repeat(300)} <d@x.example>, é <e@x.example>]\nsubject: ${"🎉é ".repeat(90)}\n---\n\n${"Ж".repeat(3000)}\n`,
			),
		);
		for (const line of content.split("\r\n")) ok(/^[\x20-\x7E]{0,78}$/.test(line), line);
	});

	/** What names and subjects may hold: anything, and most of it nasty. */
	const nasty = fc.oneof(
		fc.constantFrom(
			"\r\n",
			"\n",
			"\r",
			'"',
			"\\",
			",",
			";",
			"<",
			">",
			"@",
			":",
			"=?utf-8?Q?=41?=",
			"\u202E",
			"\u200F",
			"שלום",
			"🎉",
			"é",
			"Bcc: x@evil.example",
			"\0",
			"\uD800",
			" ",
			"  ",
			"\t",
			"(c)",
			"%0A",
			"'",
		),
		fc.string({ unit: "grapheme", maxLength: 12 }),
		fc.string({ unit: "binary", maxLength: 12 }),
	);
	const line = fc.array(nasty, { maxLength: 8 }).map((parts) => parts.join(""));

	it("gives back the same people, subject and texts, and no other header", async () => {
		await fc.assert(
			fc.asyncProperty(
				line,
				line,
				line,
				fc.string({ unit: "binary", maxLength: 200 }),
				async (from, to, subject, body) => {
					const head = [
						`from: ${JSON.stringify(`${from} <sam@x.example>`)}`,
						`to: [${JSON.stringify(`${to} <dana@x.example>`)}, ${JSON.stringify(to)}]`,
						`subject: ${JSON.stringify(subject)}`,
					];
					const source = `---\n${head.join("\n")}\n---\n\n${body}\n${to}\n`;
					const letter = letterOf(source);
					const content = exportEml(letter);
					const eml = await PostalMime.parse(content);
					const allowed = ["x-unsent", "from", "to", "cc", "subject", "mime-version", "content-type"];
					const keys = eml.headers.map(({ key }) => key);
					deepStrictEqual(
						keys,
						allowed.filter((key) => keys.includes(key)),
					);
					strictEqual(lf(eml.text), exportText(letter));
					strictEqual(lf(eml.html), exportPage(letter));
					strictEqual(eml.subject ?? "", letter.subject);
					const sent = (list: readonly Received[] = []) => list.map(({ name, address }) => [name, address]);
					const meant = (list: readonly Address[]) => list.map(({ name, address }) => [name ?? "", address]);
					deepStrictEqual(sent(eml.to), meant(letter.to));
					deepStrictEqual(sent(eml.from ? [eml.from] : []), meant(letter.from ? [letter.from] : []));
				},
			),
			{ numRuns: 500 },
		);
	});
});
