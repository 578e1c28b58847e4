import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { FORMATS } from "../../server/src/cli/formats/index.js";
import { annotate } from "../../server/src/core/annotate.js";
import { resolveConfig } from "../../server/src/core/config.js";
import { readInstant } from "../../server/src/core/date.js";
import { fixAll } from "../../server/src/core/fix-all.js";
import { parse } from "../../server/src/core/followup.js";
import { createLinter, readEmail } from "../../server/src/core/lint.js";
import { applyEdits, type Span } from "../../server/src/core/text.js";
import { type Judged, verify } from "../../server/src/core/verify.js";
import { rules } from "../../server/src/rules/index.js";
import { anything } from "../harness/texts.js";

/**
 * Seconds for all properties together: 30 in `npm test`, more at night. Without it, as while working on something else,
 * a few from one seed, so that a run differs from the last one only by what was changed.
 */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? "2");
const SEED = process.env.FUZZ_SEED ?? (process.env.FUZZ_SECONDS ? undefined : "1");
const PROPERTIES = 6;

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
			ok(isWhole(text, span), `${rule.id} cuts at ${JSON.stringify(span)}`);
		}
		const drawn = annotate(text, problems, { rules: true });
		ok(problems.every(({ message }) => drawn.includes(message)));
	});

	property("reads the same after an edit as afresh", (before, other) => {
		// Another text, and this one with a piece of the other in the place of some of it.
		const at = (other.length * 7_919) % (before.length + 1);
		const edited = before.slice(0, at) + other.slice(0, other.length % 12) + before.slice(at + (other.length % 5));
		for (const after of [other, edited]) deepStrictEqual(parse(after, parse(before)), parse(after));
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
					ok(0 <= span.start && span.start <= span.end && span.end <= text.length && isWhole(text, span), fix.title);
			}
		}
		const edit = fixAll(before, before.problems, judge);
		if (!edit) return;
		const mended = applyEdits(text, [edit]);
		const again = judge(mended);
		strictEqual(fixAll(again, again.problems, judge), undefined, "what is mended stays as it is");
	});

	property("has fixes after each of which its problem is said once less", (text) => {
		const before = judge(text);
		for (const problem of before.problems) {
			for (const fix of problem.fixes()) {
				const after = verify(before, problem, fix, judge);
				if (!after) continue;
				// Told by what is said of which words, without what `verify` goes by.
				const again = judge(applyEdits(text, fix.edits));
				const said = ({ email, problems }: Judged) =>
					problems.filter(
						({ rule, message, span }) =>
							rule === problem.rule &&
							message === problem.message &&
							email.followUp.text.slice(span.start, span.end) === text.slice(problem.span.start, problem.span.end),
					).length;
				ok(said(again) < said(before), `${problem.rule.id}: ${fix.title}`);
			}
		}
	});

	property("comes to an end when whatever fix is offered first is applied, again and again", (text) => {
		let judged: Judged = judge(text);
		const seen = new Set([text]);
		for (let next = afterFirstFix(judged); next; next = afterFirstFix(judged)) {
			judged = next;
			ok(!seen.has(judged.email.followUp.text), "a circle");
			seen.add(judged.email.followUp.text);
			ok(seen.size <= MOST_FIXES, "there is always another");
		}
	});
});

/** More than anybody would apply to a letter. */
const MOST_FIXES = 200;

function afterFirstFix(judged: Judged): Judged | undefined {
	for (const problem of judged.problems) {
		for (const fix of problem.fixes()) {
			const after = verify(judged, problem, fix, judge);
			if (after) return after;
		}
	}
	return undefined;
}

/** Whether the span cuts no character that takes two code units. */
function isWhole(text: string, { start, end }: Span): boolean {
	return [start, end].every((at) => !/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1)));
}
