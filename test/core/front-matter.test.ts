import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { parseFrontMatter } from "../../server/src/core/front-matter.js";
import type { Key } from "../../server/src/core/keys.js";
import { numbers, PIECES } from "../harness/broken.js";

/** The values of a key, as text. */
const read = (text: string, key: Key) =>
	parseFrontMatter(text)
		.fields.get(key)
		?.values.map((value) => value.text);
const kinds = (text: string) => parseFrontMatter(text).issues.map((issue) => issue.message);

describe("front matter", () => {
	it("reads text, lists and lists below a key", () => {
		const text = "---\nto: Dana Reyes\ntopics: [cranes, the yard]\nlinks:\n  - one\n  - two\n---\nHi\n";
		deepStrictEqual(read(text, "to"), ["Dana Reyes"]);
		deepStrictEqual(read(text, "topics"), ["cranes", "the yard"]);
		deepStrictEqual(read(text, "links"), ["one", "two"]);
		strictEqual(text.slice(parseFrontMatter(text).end), "Hi\n");
	});

	it("gives exact spans", () => {
		const text = '---\r\nto: "Dana"\r\ntopics: [cranes, the yard]\r\n---\r\nHi';
		const { fields, span } = parseFrontMatter(text);
		const slices = [...fields.values()].flatMap(({ values }) =>
			values.map((value) => text.slice(value.span.start, value.span.end)),
		);
		deepStrictEqual(slices, ['"Dana"', "cranes", "the yard"]);
		ok(span);
		strictEqual(text.slice(span.start, span.end), '---\r\nto: "Dana"\r\ntopics: [cranes, the yard]\r\n---');
	});

	for (const [name, eol] of [
		["LF", "\n"],
		["CRLF", "\r\n"],
		["CR", "\r"],
	] as const) {
		it(`reads ${name} line endings`, () => {
			const text = ["---", "to: Dana", "role: Nurse", "---", "Hi"].join(eol);
			deepStrictEqual(read(text, "role"), ["Nurse"]);
			strictEqual(text.slice(parseFrontMatter(text).end), "Hi");
			deepStrictEqual(kinds(text), []);
		});
	}

	it("reads behind a byte order mark", () => {
		const text = "\uFEFF---\nto: Dana\n---\nHi";
		deepStrictEqual(read(text, "to"), ["Dana"]);
		const field = parseFrontMatter(text).fields.get("to");
		ok(field);
		strictEqual(text.slice(field.valueSpan.start, field.valueSpan.end), "Dana");
	});

	it("reads below empty lines, which are no part of the letter", () => {
		for (const above of ["\n", "  \n\n", "\uFEFF\r\n"]) {
			const text = `${above}---\nto: Dana\n---\nHi`;
			const { span, end } = parseFrontMatter(text);
			deepStrictEqual(read(text, "to"), ["Dana"]);
			ok(span);
			strictEqual(text.slice(span.start, span.end), "---\nto: Dana\n---");
			strictEqual(text.slice(end), "Hi");
		}
		deepStrictEqual(read("Notes\n---\nto: Dana\n---\nHi", "to"), undefined);
	});

	for (const [line, key, value] of [
		["subject: Thank you: nurse role", "subject", "Thank you: nurse role"],
		['to: "Reyes, Dana" <d@x.example>', "to", '"Reyes, Dana" <d@x.example>'],
		["role: Engineer #2", "role", "Engineer #2"],
		["subject: [Role] interview", "subject", "[Role] interview"],
		["subject: [Role]", "subject", "[Role]"],
		["subject: 'Tis the season for thanks", "subject", "'Tis the season for thanks"],
		["company: @home", "company", "@home"],
		["company: *star*", "company", "*star*"],
		["company: & Sons", "company", "& Sons"],
		["role: 50% nurse", "role", "50% nurse"],
		["company: !important", "company", "!important"],
		["company: `quoted`", "company", "`quoted`"],
		["role: {role}", "role", "{role}"],
	] as const) {
		it(`takes a line as it is written: ${line}`, () => {
			const text = `---\n${line}\n---\nHi`;
			deepStrictEqual(read(text, key), [value]);
			const field = parseFrontMatter(text).fields.get(key);
			ok(field);
			strictEqual(text.slice(field.valueSpan.start, field.valueSpan.end), value);
		});
	}

	it("takes `---` for front matter only before a known key", () => {
		strictEqual(parseFrontMatter("---\n\nHi Dana,\n").span, undefined);
		strictEqual(parseFrontMatter("---\nlayout: post\n---\n").span, undefined);
		ok(parseFrontMatter("---\nto: Dana\n---\n").span);
	});

	it("reads an unclosed head up to the text", () => {
		const text = "---\nto: Dana\nrole: Nurse\n\nHi Dana,\n";
		deepStrictEqual(read(text, "role"), ["Nurse"]);
		ok(text.slice(parseFrontMatter(text).end).endsWith("Hi Dana,\n"));
		deepStrictEqual(kinds(text), ["The front matter is not closed: put a line of three dashes after the last key."]);
	});

	it("counts the first of two equal keys", () => {
		const text = "---\nto: Dana\nto: Lee\n---\n";
		deepStrictEqual(read(text, "to"), ["Dana"]);
		deepStrictEqual(kinds(text), ["`to` stands here a second time; the first one counts."]);
	});

	it("reads no alias and no tag, and bounds what aliases may cost", () => {
		const bomb = `---\nto: Dana\ntopics: &a [x, x, x, x]\n${Array.from({ length: 20 }, (_, i) => `k${i}: [*a, *a, *a]`).join("\n")}\n---\n`;
		deepStrictEqual(read(bomb, "to"), ["Dana"]);
		deepStrictEqual(read("---\nto: Dana\nrole: !!js/function x\n---\n", "to"), ["Dana"]);
	});

	it("knows no key that only objects have", () => {
		const text = "---\nto: Dana\n__proto__: x\nconstructor: y\n---\n";
		strictEqual(parseFrontMatter(text).fields.size, 1);
	});

	it("reads huge and odd values", () => {
		const long = "x".repeat(1_000_000);
		deepStrictEqual(read(`---\nto: ${long}\n---\n`, "to"), [long]);
		deepStrictEqual(read("---\nto: Da\u0000na\n---\n", "to"), ["Da\u0000na"]);
		deepStrictEqual(read("---\nto: Da\uD800na\n---\n", "to"), ["Da\uD800na"]);
	});

	it("never throws, and every span lies in the text", () => {
		const next = numbers(7);
		for (let round = 0; round < 3000; round++) {
			let text = next(3) === 0 ? "" : "---\nto: ";
			for (let i = next(14); i > 0; i--) text += PIECES[next(PIECES.length)];
			if (next(2) === 0) text += "\n---\nHi";
			const { fields, issues, content, span, end } = parseFrontMatter(text);
			const spans = [content, { start: 0, end }, ...issues.map((issue) => issue.span), ...(span ? [span] : [])];
			for (const field of fields.values()) {
				spans.push(field.keySpan, field.valueSpan, ...field.values.map((value) => value.span));
				strictEqual(text.slice(field.keySpan.start, field.keySpan.end).replace(/^['"]|['"]$/g, ""), field.key);
			}
			for (const one of spans) {
				ok(
					one.start >= 0 && one.start <= one.end && one.end <= text.length,
					`${JSON.stringify(text)} ${JSON.stringify(one)}`,
				);
			}
		}
	});
});
