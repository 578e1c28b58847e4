import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { givenName, readFacts, readMailboxes } from "../../server/src/core/facts.js";
import { parseFrontMatter } from "../../server/src/core/front-matter.js";
import { numbers, PIECES } from "../harness/broken.js";

const people = (text: string) =>
	readMailboxes({ text, span: { start: 0, end: text.length } }).map(({ name, address }) => [name, address]);
const facts = (head: string) => readFacts(parseFrontMatter(`---\n${head}\n---\n`), "Europe/Berlin");

describe("mailboxes", () => {
	for (const [text, ...expected] of [
		["Dana Reyes <dana@northwind.example>", ["Dana Reyes", "dana@northwind.example"]],
		["Dana Reyes", ["Dana Reyes", undefined]],
		["dana@northwind.example", [undefined, "dana@northwind.example"]],
		["<dana@northwind.example>", [undefined, "dana@northwind.example"]],
		["Dana <DANA@Northwind.Example>", ["Dana", "dana@northwind.example"]],
		['"Reyes, Dana" <d@x.example>', ["Reyes, Dana", "d@x.example"]],
		["Reyes, Dana <d@x.example>", ["Reyes, Dana", "d@x.example"]],
		["Dana <d@x.example>, Lee <l@x.example>", ["Dana", "d@x.example"], ["Lee", "l@x.example"]],
		["Dana <d@x.example>; Lee <l@x.example>", ["Dana", "d@x.example"], ["Lee", "l@x.example"]],
		["Dr. Dana Reyes", ["Dr. Dana Reyes", undefined]],
		["Seán Ó Briain <s@x.example>", ["Seán Ó Briain", "s@x.example"]],
		["Dana <>", ["Dana", undefined]],
	] as const) {
		it(`reads ${text}`, () => deepStrictEqual(people(text), expected));
	}

	it("reads nothing in nothing", () => {
		deepStrictEqual(people(""), []);
		deepStrictEqual(people(" , ; "), []);
		deepStrictEqual(people("<>"), []);
	});

	it("gives each its place", () => {
		const text = "Dana <d@x.example>, Lee";
		const spans = readMailboxes({ text, span: { start: 10, end: 10 + text.length } }).map(({ span }) =>
			text.slice(span.start - 10, span.end - 10),
		);
		deepStrictEqual(spans, ["Dana <d@x.example>", "Lee"]);
	});

	it("finds the first name", () => {
		const name = (text: string) => givenName(readMailboxes({ text, span: { start: 0, end: text.length } })[0]);
		strictEqual(name("Dana Reyes"), "Dana");
		strictEqual(name('"Reyes, Dana" <d@x.example>'), "Dana");
		strictEqual(name("Dr. Dana Reyes"), "Dana");
		strictEqual(name("d@x.example"), undefined);
	});
});

describe("facts", () => {
	it("reads people, texts and dates", () => {
		const { to, company, topics, interview, status, zone } = facts(
			"to: [Dana, Lee <l@x.example>]\ncompany: Northwind\ntopics:\n  - cranes\n  - the yard\ninterview: 2026-11-20 14:00",
		);
		deepStrictEqual(
			to.map((person) => person.name),
			["Dana", "Lee"],
		);
		strictEqual(company?.text, "Northwind");
		deepStrictEqual(
			topics.map((topic) => topic.text),
			["cranes", "the yard"],
		);
		ok(interview);
		strictEqual(zone, "Europe/Berlin");
		strictEqual(status, "draft");
	});

	it("says where a follow-up stands", () => {
		strictEqual(facts("to: Dana\nsent: 2026-11-20T10:00Z").status, "sent");
		strictEqual(facts("to: Dana\nsent: 2026-11-20T10:00Z\nreplied: 2026-11-21").status, "answered");
		strictEqual(facts("to: Dana\nsent: yesterday, I think").status, "sent");
		strictEqual(facts("to: Dana\nclosed: 2026-11-21").status, "closed");
	});

	it("lists what is no date and no zone", () => {
		const { invalidDates, interview, zone } = facts("interview: 2026-02-30\ntimezone: Atlantis/Mu");
		deepStrictEqual(invalidDates.map(({ key }) => key).sort(), ["interview", "timezone"]);
		strictEqual(interview, undefined);
		strictEqual(zone, "Europe/Berlin");
	});

	it("prefers the file's own zone", () => strictEqual(facts("to: Dana\ntimezone: Asia/Tokyo").zone, "Asia/Tokyo"));

	it("reads ignores in a line and in a list", () => {
		for (const head of [
			"ignore: tone/pushy, tone/cliche",
			"ignore: [tone/pushy, tone/cliche]",
			"ignore:\n  - tone/pushy\n  - tone/cliche",
		]) {
			deepStrictEqual(
				facts(head).ignore.map((value) => value.text),
				["tone/pushy", "tone/cliche"],
			);
		}
	});

	it("never throws, and every person has a place in the text", () => {
		const next = numbers(11);
		for (let round = 0; round < 3000; round++) {
			let text = "---\nto: ";
			for (let i = next(14); i > 0; i--) text += PIECES[next(PIECES.length)];
			text += "\n---\nHi";
			const { to, cc, from } = readFacts(parseFrontMatter(text), "UTC");
			for (const { span } of [...to, ...cc, ...(from ? [from] : [])]) {
				ok(span.start >= 0 && span.start <= span.end && span.end <= text.length, JSON.stringify(text));
			}
		}
	});
});
