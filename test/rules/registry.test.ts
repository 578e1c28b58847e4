import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { annotate } from "../../server/src/core/annotate.js";
import { resolveConfig } from "../../server/src/core/config.js";
import { readInstant } from "../../server/src/core/date.js";
import { createIndex } from "../../server/src/core/follow-up-index.js";
import { parse } from "../../server/src/core/followup.js";
import { createLinter, readEmail } from "../../server/src/core/lint.js";
import type { Rule } from "../../server/src/core/rule.js";
import { summarise } from "../../server/src/core/summary.js";
import { applyEdits } from "../../server/src/core/text.js";
import { rules } from "../../server/src/rules/index.js";

const GROUPS = ["content", "frequency", "hygiene", "structure", "timing", "tone"];
const ZONE = "America/New_York";

function lint(rule: Rule, text: string) {
	const now = readInstant(rule.example.now ?? "2026-11-20T18:00-05:00");
	ok(now);
	const email = readEmail("example.followup.md", parse(text), ZONE);
	const others = createIndex(
		Object.entries(rule.example.others ?? {}).map(([path, other]) => summarise(readEmail(path, parse(other), ZONE))),
	);
	const all = createLinter(rules).lint(email, { config: resolveConfig(rules, []), now, others, sending: true });
	deepStrictEqual(all.failures, []);
	return { all: all.problems, own: all.problems.filter((problem) => problem.rule === rule) };
}

describe("every rule", () => {
	it("is a file, a name, an export and a test of the same words", () => {
		const files = GROUPS.flatMap((group) => {
			const folder = `server/src/rules/${group}`;
			if (!existsSync(folder)) return [];
			return readdirSync(folder)
				.filter((name) => readFileSync(`${folder}/${name}`, "utf8").includes("defineRule("))
				.map((name) => `${group}/${name.replace(/\.ts$/, "")}`);
		});
		deepStrictEqual(
			rules.map((rule) => rule.id as string),
			files.sort(),
		);
		for (const { id } of rules) {
			const [, fault = ""] = id.split("/");
			const name = fault.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
			ok(
				readFileSync(`server/src/rules/${id}.ts`, "utf8").includes(`export const ${name} = defineRule`),
				`${id} is exported as ${name}`,
			);
			ok(existsSync(`test/rules/${id}.test.ts`), `${id} has tests of its own`);
		}
	});

	for (const rule of rules) {
		describe(rule.id, () => {
			it("finds its bad example and leaves the good one", () => {
				const bad = lint(rule, rule.example.bad);
				ok(bad.own.length > 0, annotate(rule.example.bad, bad.all, { rules: true }));
				const good = lint(rule, rule.example.good);
				strictEqual(good.own.length, 0, annotate(rule.example.good, good.all, { rules: true }));
			});

			it("mends its bad example with each of its fixes", () => {
				const { own } = lint(rule, rule.example.bad);
				for (const problem of own) {
					for (const fix of problem.fixes()) {
						const fixed = applyEdits(rule.example.bad, fix.edits);
						ok(lint(rule, fixed).own.length < own.length, `${fix.title}:\n${fixed}`);
					}
				}
			});

			it("speaks in whole and calm sentences", () => {
				for (const text of [
					rule.summary,
					rule.why,
					...lint(rule, rule.example.bad).own.map((problem) => problem.message),
				]) {
					ok(/[.?]$/.test(text), text);
					ok(!text.includes("!"), text);
				}
			});
		});
	}
});
