import { ok } from "node:assert/strict";
import { resolveConfig } from "../../server/src/core/config.js";
import { readInstant } from "../../server/src/core/date.js";
import { parse } from "../../server/src/core/followup.js";
import { createLinter, readEmail } from "../../server/src/core/lint.js";
import { outgoing } from "../../server/src/core/outgoing.js";
import { rules } from "../../server/src/rules/index.js";
import { NASTY } from "../harness/texts.js";
import { countWork, type WorkCounter } from "../harness/work.js";

const now = readInstant("2026-11-20T18:00-05:00");
const config = resolveConfig(rules, []);
const linter = createLinter(rules);

/** All that is done with a letter: it is read, judged, and written as it is sent. */
function handle(text: string): void {
	ok(now);
	const email = readEmail("long.followup.md", parse(text), "America/New_York");
	linter.lint(email, { config, now, sending: true });
	outgoing(email);
}

/** In UTF-16 code units: long enough for what grows with the square to show. */
const LENGTH = 8_000;
/** More than twice: some answers are looked up in what grows, and what is cut off after so many units shows in steps. */
const MOST = 2.4;

const inputs: readonly (readonly [name: string, head: string, piece: string])[] = [
	...NASTY.map((piece) => [JSON.stringify(piece), "", piece] as const),
	...NASTY.map((piece) => [`${JSON.stringify(piece)} in the front matter`, "---\nto: x\n", piece] as const),
	...[
		"<!-- followup-ignore tone/pleading -->\n\nI really need this job.\n\n",
		"<!--followup-ignore x-->\nso so\n",
		"[a](b (",
		"x <!-- ",
		"  \t\\",
	].map((piece) => [JSON.stringify(piece), "", piece] as const),
	...rules.map(({ id, example }) => [`what ${id} flags`, "", `${example.bad}\n`] as const),
];

describe("the work for a letter that is twice as long", function () {
	this.timeout(60_000);
	let work: WorkCounter;
	before(async () => {
		work = await countWork();
	});
	after(() => work.end());

	for (const [name, head, piece] of inputs) {
		it(`is twice as much at most: ${name}, again and again`, async () => {
			const long = (length: number) => head + piece.repeat(Math.ceil(length / piece.length));
			handle(long(LENGTH / 4));
			const once = await work.of(() => handle(long(LENGTH)));
			const twice = await work.of(() => handle(long(2 * LENGTH)));
			ok(twice <= MOST * once, `${once} steps, then ${twice}`);
		});
	}
});
