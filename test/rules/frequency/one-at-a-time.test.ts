import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { resolveConfig } from "../../../server/src/core/config.js";
import { readInstant } from "../../../server/src/core/date.js";
import { createIndex } from "../../../server/src/core/follow-up-index.js";
import { parse } from "../../../server/src/core/followup.js";
import { createLinter, readEmail } from "../../../server/src/core/lint.js";
import { summarise } from "../../../server/src/core/summary.js";
import { rules } from "../../../server/src/rules/index.js";

const ZONE = "America/New_York";
const ORDER = [
	"frequency/repeat-follow-up",
	"frequency/repeat-wording",
	"frequency/time-to-move-on",
	"frequency/shared-text",
];
const linter = createLinter(rules);
const config = resolveConfig(rules, []);
const alone = new Map(
	ORDER.map((id) => {
		const rule = rules.filter((one) => one.id === id);
		return [id, { linter: createLinter(rule), config: resolveConfig(rule, []) }];
	}),
);

const COPY =
	"Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since.";
const DANA = "to: Dana Reyes <dana@northwind.example>";
const letters = fc
	.record({
		to: fc.constantFrom(DANA, "to: Ben Cole <ben@northwind.example>"),
		sent: fc.constantFrom("", "sent: 2026-10-20T10:00\n", "sent: 2026-11-19T10:00\n"),
		again: fc.constantFrom(
			"",
			" I am following up again.",
			" This is my second reminder.\n\nI wanted to write once more.",
		),
		body: fc.constantFrom(COPY, "I wanted to check in on the status of my application."),
	})
	.map(
		({ to, sent, again, body }) =>
			`---\n${to}\ncompany: Northwind\n${sent}---\n\nHello,\n\n${body}${again}\n\nBest regards,\nSam\n`,
	);

describe("of the remarks on frequency", () => {
	it("there is at most one at a time, the first of the four", () => {
		const seen = new Set<string>();
		fc.assert(
			fc.property(letters, fc.array(letters, { maxLength: 3 }), (text, files) => {
				const now = readInstant("2026-11-20T18:00:00-05:00");
				ok(now);
				const others = createIndex(files.map((file, i) => summarise(readEmail(`${i}.followup.md`, parse(file), ZONE))));
				const email = readEmail("own.followup.md", parse(text), ZONE);
				const { problems, failures } = linter.lint(email, { config, now, others });
				deepStrictEqual(failures, []);
				const said = problems.map(({ rule }) => rule.id as string).filter((id) => id.startsWith("frequency/"));
				strictEqual(new Set(said).size <= 1 && said.length <= 1, true, said.join());
				const first = ORDER.find((id) => {
					const one = alone.get(id);
					return one && one.linter.lint(email, { config: one.config, now, others }).problems.length > 0;
				});
				// Wording may be left to a tone rule, which says it more gravely; then the group is silent for it.
				const graver = problems.some(({ rule }) => /^tone\/(?:accusing|impatient|passive-aggressive)$/.test(rule.id));
				if (!graver) deepStrictEqual(said, first ? [first] : []);
				for (const id of said) seen.add(id);
			}),
			{ numRuns: 1500 },
		);
		deepStrictEqual([...seen].sort(), [...ORDER].sort());
	});
});
