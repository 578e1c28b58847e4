import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { FORMATS } from "../../server/src/cli/formats/index.js";
import { annotate } from "../../server/src/core/annotate.js";
import { resolveConfig } from "../../server/src/core/config.js";
import { readInstant } from "../../server/src/core/date.js";
import { fixAll } from "../../server/src/core/fix-all.js";
import { parse } from "../../server/src/core/followup.js";
import { createLinter, readEmail } from "../../server/src/core/lint.js";
import { applyEdits } from "../../server/src/core/text.js";
import { rules } from "../../server/src/rules/index.js";

/**
 * Seconds for all properties together: 30 in `npm test`, more at night. Without it, as while working on something else,
 * a few from one seed, so that a run differs from the last one only by what was changed.
 */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? "2");
const SEED = process.env.FUZZ_SEED ?? (process.env.FUZZ_SECONDS ? undefined : "1");
const PROPERTIES = 4;

const now = readInstant("2026-11-20T18:00-05:00");
const config = resolveConfig(rules, []);
const linter = createLinter(rules);

function judge(text: string) {
	ok(now);
	const email = readEmail("fuzz.followup.md", parse(text), "America/New_York");
	const { problems, failures } = linter.lint(email, { config, now, sending: true });
	deepStrictEqual(failures, []);
	return { email, problems };
}

const LETTERS = readdirSync("test/corpus", { recursive: true, encoding: "utf8" })
	.filter((path) => path.endsWith(".followup.md"))
	.map((path) => readFileSync(join("test/corpus", path), "utf8"));
const EXAMPLES = [...LETTERS, ...rules.flatMap(({ example }) => [example.bad, example.good])];

/** Pieces that mean something to some part of the reader. */
const NASTY = [
	"---\n",
	"to: ",
	"subject: ",
	"interview: 2026-11-20T14:00-05:00\n",
	"sent: x\n",
	"ignore: [",
	"\uFEFF",
	"\r\n",
	"\r",
	"\n\n",
	"\t",
	"Hi Dana,",
	"Best regards,\nSam",
	"# ",
	"> ",
	"- ",
	"1. ",
	"```\n",
	"`",
	"<!--",
	"-->",
	"<!-- followup-ignore tone/pushy -->",
	"[Name]",
	"[a](",
	"](https://x.example)",
	"{{company}}",
	"<b>",
	"https://",
	"www.",
	"\0",
	"\uD800",
	"\uDC00",
	"👩‍👧",
	"e\u0301",
	"\u202E",
	"\u2028",
	"ß",
	"İ",
	"\u00A0",
	"“",
	"’",
	"…",
	"!!",
	"?!",
	"...",
	"the the ",
	"I need an answer by Monday. ",
	"TODAY ",
	"I'm",
	"can't ",
	", ",
	". ",
	"&",
	"*",
	": ",
	"\\",
	'"',
	"Thank you ",
	"please ",
	"attached ",
	"2026-13-45",
	"@x.example",
];

const soup = fc
	.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...NASTY) }, fc.string({ unit: "binary", maxLength: 10 })), {
		maxLength: 40,
	})
	.map((pieces) => pieces.join(""));

/** A real letter with some stretches taken out, doubled, or replaced by something nasty. */
const mutated = fc
	.tuple(
		fc.constantFrom(...EXAMPLES),
		fc.array(
			fc.tuple(
				fc.nat(1_000_000),
				fc.nat(30),
				fc.oneof(fc.constant(""), fc.constantFrom(...NASTY), fc.constant(undefined)),
			),
			{ minLength: 1, maxLength: 6 },
		),
	)
	.map(([letter, changes]) => {
		let text = letter;
		for (const [place, length, piece] of changes) {
			const at = text.length === 0 ? 0 : place % text.length;
			const cut = text.slice(at, at + length);
			text = text.slice(0, at) + (piece ?? cut + cut) + text.slice(at + length);
		}
		return text;
	});

const anything = fc.oneof(soup, mutated, mutated);

/** Runs a property for its share of the time, and says with which seed. */
function property(what: string, check: (text: string, other: string) => void): void {
	it(what, function () {
		this.timeout((SECONDS + 60) * 1000);
		const seed = Number(SEED ?? Date.now() % 2 ** 31);
		let runs = 0;
		const counted = (text: string, other: string) => {
			runs++;
			check(text, other);
		};
		try {
			fc.assert(fc.property(anything, anything, counted), {
				seed,
				numRuns: 1_000_000,
				interruptAfterTimeLimit: (SECONDS * 1000) / PROPERTIES,
				markInterruptAsFailure: false,
			});
		} finally {
			process.stdout.write(`\n  fuzz: ${what}: FUZZ_SEED=${seed}, ${runs} texts\n`);
		}
		ok(runs > 0);
	});
}

describe("any text at all", () => {
	property("is read and judged without a throw, with spans inside it that cut no character in two", (text) => {
		const { email, problems } = judge(text);
		strictEqual(email.followUp.text, text);
		for (const { span, rule } of problems) {
			ok(0 <= span.start && span.start <= span.end && span.end <= text.length, `${rule.id} ${JSON.stringify(span)}`);
			for (const at of [span.start, span.end]) {
				ok(!/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1)), `${rule.id} cuts at ${at}`);
			}
		}
		const drawn = annotate(text, problems, { rules: true });
		ok(problems.every(({ message }) => drawn.includes(message)));
	});

	property("reads the same after an edit as afresh", (before, after) => {
		deepStrictEqual(parse(after, parse(before)), parse(after));
	});

	property("is reported in every format", (text) => {
		const report = { path: "fuzz.followup.md", ...judge(text) };
		for (const [name, format] of Object.entries(FORMATS)) {
			const written = format([report], { color: false });
			if (name === "json" || name === "sarif") JSON.parse(written);
		}
	});

	property("has fixes that stay inside it, and applying all that are safe comes to an end", (text) => {
		const before = judge(text);
		for (const problem of before.problems) {
			for (const fix of problem.fixes()) {
				for (const { span } of fix.edits)
					ok(0 <= span.start && span.start <= span.end && span.end <= text.length, fix.title);
			}
		}
		const edit = fixAll(text, before.problems, judge);
		if (!edit) return;
		const mended = applyEdits(text, [edit]);
		const again = judge(mended);
		strictEqual(fixAll(mended, again.problems, judge), undefined, "what is mended stays as it is");
	});
});
