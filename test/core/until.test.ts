import { deepStrictEqual, ok } from "node:assert/strict";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { resolveConfig } from "../../server/src/core/config.js";
import { createIndex } from "../../server/src/core/follow-up-index.js";
import { parse } from "../../server/src/core/followup.js";
import { createLinter, type LintResult, readEmail } from "../../server/src/core/lint.js";
import { summarise } from "../../server/src/core/summary.js";
import { rules } from "../../server/src/rules/index.js";

const ZONE = "America/New_York";
const NOON = Temporal.Instant.from("2026-11-02T12:00-05:00");

/** A moment in the weeks around the change of the clock on 1 November 2026, as front matter holds it; or only the day. */
const dates = fc.tuple(fc.integer({ min: -45_000, max: 45_000 }), fc.boolean()).map(([minutes, isDay]) => {
	const zoned = NOON.add({ minutes }).toZonedDateTimeISO(ZONE);
	return isDay ? zoned.toPlainDate().toString() : zoned.toPlainDateTime().toString().slice(0, 16);
});
const maybe = fc.option(dates, { nil: undefined });

const BODIES = [
	"Thank you for the conversation about night handover.\n\nI look forward to hearing from you.",
	"I wanted to check in on the status of my application for the nurse role.",
	"I am following up again on my application.",
	"Thank you for letting me know that you chose somebody else.",
];

const letters = fc
	.record({
		interview: maybe,
		decision: maybe,
		sent: fc.option(dates, { nil: undefined, freq: 1 }),
		replied: fc.option(dates, { nil: undefined, freq: 1 }),
		timezone: fc.option(fc.constantFrom("Asia/Kolkata", "Pacific/Kiritimati", "Europe/Berlin"), { nil: undefined }),
		body: fc.constantFrom(...BODIES),
	})
	.map(({ body, ...keys }) => {
		const head = Object.entries(keys).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
		return `---\nto: Dana Reyes <dana@northwind.example>\ncompany: Northwind\n${head.join("\n")}\n---\n\nHi Dana,\n\n${body}\n\nBest regards,\nSam\n`;
	});

const linter = createLinter(rules);
const config = resolveConfig(rules, []);

/** What a writer would see, and the fixes that are on offer. */
const seen = ({ problems }: LintResult) =>
	problems.map(({ rule, severity, span, message, related, fixes }) => [
		rule.id,
		severity,
		span,
		message,
		related,
		// What fixes write may hold the time of day; the days that they name may not change unsaid.
		fixes().map(({ title, edits }) => [title, edits.map(({ text }) => text.replace(/T.*/, ""))]),
	]);

describe("the next moment at which the answer changes", () => {
	it("is told: until then the clock changes nothing", () => {
		let changes = 0;
		fc.assert(
			fc.property(
				letters,
				fc.option(letters, { nil: undefined }),
				fc.integer({ min: -50_000, max: 50_000 }),
				fc.boolean(),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(text, other, minutes, sending, part) => {
					const others = createIndex(
						other === undefined ? [] : [summarise(readEmail("b.followup.md", parse(other), ZONE))],
					);
					const email = readEmail("a.followup.md", parse(text), ZONE);
					const at = (now: Temporal.Instant) => linter.lint(email, { config, now, others, sending });
					const now = NOON.add({ minutes });
					const first = at(now);
					deepStrictEqual(first.failures, []);
					const { until } = first;
					// Without such a moment it holds for good; two months are more than any rule waits.
					const end = until ?? now.add({ hours: 60 * 24 });
					ok(Temporal.Instant.compare(end, now) > 0, "it lies ahead");
					const between = now.epochMilliseconds + Math.floor((end.epochMilliseconds - now.epochMilliseconds) * part);
					const held = [end.subtract({ nanoseconds: 1 }), Temporal.Instant.fromEpochMilliseconds(between)];
					// Fixes that close a follow-up write today's date: they are made anew when they are asked for.
					const remarks = (result: LintResult) =>
						seen(result).map((row) => (row[0] === "frequency/time-to-move-on" ? row.slice(0, 5) : row));
					for (const moment of held) {
						if (Temporal.Instant.compare(moment, end) < 0) deepStrictEqual(remarks(at(moment)), remarks(first));
					}
					if (!until) return;
					const next = at(until);
					const isNew = JSON.stringify(seen(next)) !== JSON.stringify(seen(first));
					if (isNew) changes++;
					ok(isNew || next.until === undefined || Temporal.Instant.compare(next.until, until) > 0);
				},
			),
			{ numRuns: 400 },
		);
		ok(changes > 100, `${changes} changes were seen`);
	});
});
