import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { resolveConfig } from "../../server/src/core/config.js";
import { readInstant } from "../../server/src/core/date.js";
import { createIndex, type Index } from "../../server/src/core/follow-up-index.js";
import { parse } from "../../server/src/core/followup.js";
import { createLinter, readEmail } from "../../server/src/core/lint.js";
import { type Summary, summarise } from "../../server/src/core/summary.js";
import { companyKey } from "../../server/src/core/thread.js";
import { rules } from "../../server/src/rules/index.js";

const ZONE = "America/New_York";
const now = readInstant("2026-11-20T18:00:00-05:00");
const linter = createLinter(rules);
const config = resolveConfig(rules, []);

const letter = (head: string, body: string) =>
	`---\n${head}\n---\n\nHi Dana,\n\n${body}\n\nI look forward to the next steps.\n\nBest regards,\nSam\n`;
const read = (path: string, text: string) => readEmail(path, parse(text), ZONE);
const summary = (path: string, head: string, body = "Thank you for the conversation on Friday.") =>
	summarise(read(path, letter(head, body)));

const paths = fc.constantFrom("a", "b", "c", "d").map((name) => `/jobs/${name}.followup.md`);
const summaries = fc
	.record({
		path: paths,
		from: fc.constantFrom("Sam <sam@mail.example>", "Alex <alex@mail.example>"),
		to: fc.constantFrom("Dana Reyes <dana@northwind.example>", "Lee Chan", "lee@harbor.example"),
		company: fc.constantFrom("Northwind", "Harbor Clinic"),
	})
	.map(({ path, from, to, company }) => summary(path, `from: ${from}\nto: ${to}\ncompany: ${company}`));

describe("the index of follow-ups", () => {
	it("answers after any changes as one that is made anew", () => {
		const step = fc.oneof(
			summaries.map((one) => ({ path: one.path, summary: one as Summary | undefined })),
			paths.map((path) => ({ path, summary: undefined })),
		);
		fc.assert(
			fc.property(fc.array(summaries), fc.array(step, { maxLength: 300 }), (start, steps) => {
				let index = createIndex(start);
				const model = new Map(start.map((one) => [one.path, one]));
				for (const { path, summary: next } of steps) {
					index = index.update(path, next);
					if (next) model.set(path, next);
					else model.delete(path);
				}
				const fresh = createIndex(model.values());
				strictEqual(index.size, model.size);
				const known = [...start, ...model.values()];
				for (const { path, writer, people, ...one } of known) {
					const answers = (of: Index) => [
						of.toPeople(path, writer, people),
						of.toEmployer(path, writer, one),
						of.toCompany(path, writer, companyKey(one.company ?? "")),
						of.get(path),
					];
					deepStrictEqual(answers(index), answers(fresh));
				}
			}),
			{ numRuns: 60 },
		);
	});

	it("never gives back a follow-up of another writer, or the one that asks", () => {
		fc.assert(
			fc.property(fc.array(summaries, { maxLength: 8 }), (all) => {
				const index = createIndex(all);
				for (const { path, writer, people, ...one } of all) {
					for (const other of [...index.toPeople(path, writer, people), ...index.toEmployer(path, writer, one)]) {
						ok(other.writer === writer && other.path !== path);
					}
				}
			}),
		);
	});
});

/** How many of the others are unpacked while something is done. */
function unpacking(work: () => void): number {
	const { parse } = JSON;
	let count = 0;
	JSON.parse = (...args: Parameters<typeof parse>) => {
		count++;
		return parse(...args);
	};
	try {
		work();
	} finally {
		JSON.parse = parse;
	}
	return count;
}

describe("a keystroke among many follow-ups", () => {
	const body =
		"Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since.";
	const typed = `${body} I would love to join Northwind.`;

	/** How many of the others the first reading and a keystroke unpack, and what is said then. */
	function keystroke(count: number, headOf: (i: number) => string, own: string) {
		let index = createIndex(
			Array.from({ length: count }, (_, i) => summary(`/jobs/${i}.followup.md`, headOf(i), body)),
		);
		// One of them changed a moment ago.
		index = index.update("/jobs/0.followup.md", summary("/jobs/0.followup.md", headOf(0), body));
		const lint = (text: string) => {
			ok(now);
			const { problems, failures } = linter.lint(read("/jobs/own.followup.md", text), { config, now, others: index });
			deepStrictEqual(failures, []);
			return problems.map(({ rule }) => rule.id).filter((id) => /^(?:frequency|hygiene)\//.test(id));
		};
		let said: readonly string[] = [];
		const first = unpacking(() => lint(letter(own, body)));
		const next = unpacking(() => {
			said = lint(letter(own, typed));
		});
		return { said, first, next };
	}

	const own = "from: sam@mail.example\nto: Dana Reyes <dana@northwind.example>\ncompany: Northwind";
	for (const [what, headOf] of [
		["other employers", (i: number) => `from: sam@mail.example\nto: p${i}@e${i}.example\ncompany: Employer ${i}`],
		[
			"other writers who met the same person, and wrote the same",
			(i: number) =>
				`from: s${i}@mail.example\nto: Dana Reyes <dana@northwind.example>\ncompany: Northwind\nsent: 2026-11-19`,
		],
	] as const) {
		it(`costs as much beside 10,000 as beside 10: ${what}`, function () {
			this.timeout(60_000);
			const [few, many] = [keystroke(10, headOf, own), keystroke(10_000, headOf, own)];
			deepStrictEqual(many, few);
			deepStrictEqual(few, { said: [], first: 0, next: 0 });
		});
	}

	it("still meets the one that matters among 10,000", function () {
		this.timeout(60_000);
		const headOf = (i: number) =>
			i === 5_000
				? "from: sam@mail.example\nto: Ben Cole <ben@northwind.example>\ncompany: Northwind"
				: `from: sam@mail.example\nto: p${i}@e${i}.example\ncompany: Employer ${i}`;
		deepStrictEqual(keystroke(10_000, headOf, own), { said: ["frequency/shared-text"], first: 1, next: 0 });
	});

	it("keeps of a letter no text, however long it is", () => {
		const long = summary("/jobs/long.followup.md", own, `${body} `.repeat(500));
		const strings = JSON.stringify({ ...long, pieces: [] });
		ok(!strings.includes("handover"));
		ok(strings.length < 600, strings);
		ok(long.pieces.length <= 60 * 2, String(long.pieces.length));
	});

	it("forty students who met one recruiter on one day are forty threads", () => {
		const heads = Array.from({ length: 40 }, (_, i) => `/students/s${i}/dana.followup.md`);
		const head = "to: Dana Reyes <dana@northwind.example>\ncompany: Northwind\ninterview: 2026-11-19\nsent: 2026-11-20";
		const index = createIndex(heads.map((path) => summary(path, head, body)));
		for (const path of heads) {
			ok(now);
			const draft = read(path.replace("dana", "draft"), letter(head.replace(/\nsent.*/, ""), body));
			const { problems } = linter.lint(draft, { config, now, others: index, sending: true });
			const [repeat, ...more] = problems.filter(({ rule }) => rule.id.startsWith("frequency/"));
			deepStrictEqual([repeat?.related.map((one) => one.path), more], [[path], []]);
		}
	});
});
