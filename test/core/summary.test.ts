import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { parse } from "../../server/src/core/followup.js";
import { readEmail } from "../../server/src/core/lint.js";
import { pack, unpack } from "../../server/src/core/packed.js";
import { glance, summarise } from "../../server/src/core/summary.js";
import { rules } from "../../server/src/rules/index.js";
import { letter } from "../bench/letters.js";

const ZONE = "America/New_York";
const PATH = "file:///jobs/a.followup.md";
const whole = (text: string) => summarise(readEmail(PATH, parse(text), ZONE));

/** Letters of every kind: those of the rules' examples, and longer ones. */
const LETTERS = [
	...rules.flatMap(({ example }) => [example.bad, example.good, ...Object.values(example.others ?? {})]),
	...Array.from({ length: 60 }, (_, i) => letter(40 + i * 10, i)),
	"",
	"---\n",
	"Hi Dana and Ben,\n\nI wanted to check in on the status of my application.\n\nBest,\nSam\n",
	"---\nto: Dana\nsubject: Following up\n---\nHi Dana,\nThank you for letting me know about your decision.\n\nSam",
	"\uFEFF---\r\nto: [Dana Reyes <d@x.example>, lee@x.example]\r\nsent: 2026-11-20\r\n---\r\n\r\nThank you for today!\r\n",
	"---\nto: D\ntimezone: Asia/Tokyo\ninterview: 2026-11-20 14:00\n---\n\u201cWhy\u2019s it \uD800 so?\u201d, I asked \u2013 \u00c9mile laughed.\n",
];

describe("the summary of a follow-up", () => {
	it("is the same from a glance as from reading the whole, but for the kind", () => {
		for (const text of LETTERS) deepStrictEqual(glance(PATH, text, ZONE), { ...whole(text), kind: undefined }, text);
	});

	it("comes back as it was packed", () => {
		const text = fc.string({ unit: "binary" });
		const time = fc.option(
			fc.tuple(fc.integer({ min: -1e15, max: 1e15 }), fc.nat()).map(([from, more]) => ({ from, to: from + more })),
			{ nil: undefined },
		);
		const name = fc.option(
			text.filter((one) => one !== ""),
			{ nil: undefined },
		);
		const base = whole(letter(100));
		const changed = fc.record({
			writer: text.filter((one) => one !== ""),
			company: name,
			role: name,
			interview: time,
			decision: time,
			sent: time,
			replied: time,
			closed: time,
			pieces: fc.array(fc.nat({ max: 0xffffffff })),
			words: fc.nat(),
		});
		fc.assert(
			fc.property(changed, (change) => {
				const one = { ...base, ...change };
				deepStrictEqual(unpack(PATH, pack(one)), one);
			}),
		);
		for (const one of LETTERS.flatMap((text) => [whole(text), glance(PATH, text, ZONE)])) {
			deepStrictEqual(unpack(PATH, pack(one)), one);
			strictEqual(pack(unpack(PATH, pack(one))), pack(one));
		}
	});

	it("takes a few hundred bytes", () => {
		for (let i = 0; i < 50; i++) {
			const packed = pack(whole(letter(120, i)));
			ok(packed.length < 500, packed);
		}
	});
});
