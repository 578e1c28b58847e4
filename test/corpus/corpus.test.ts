import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { annotate } from "../../server/src/core/annotate.js";
import { resolveConfig } from "../../server/src/core/config.js";
import { readInstant } from "../../server/src/core/date.js";
import { parse } from "../../server/src/core/followup.js";
import { createLinter, readEmail } from "../../server/src/core/lint.js";
import { rules } from "../../server/src/rules/index.js";

const FOLDER = "test/corpus";
const KINDS = ["after-rejection", "other", "status-check", "thank-you"];
const ZONE = "America/New_York";

const now = readInstant("2026-11-20T18:00-05:00");
const config = resolveConfig(rules, []);
const linter = createLinter(rules);
const paths = KINDS.flatMap((kind) =>
	readdirSync(`${FOLDER}/${kind}`)
		.filter((name) => name.endsWith(".followup.md"))
		.map((name) => `${kind}/${name}`),
);

/** What is read and said, each email alone and as at the moment of sending. */
function snapshot(path: string): string {
	ok(now);
	const text = readFileSync(`${FOLDER}/${path}`, "utf8").replaceAll("\r\n", "\n");
	const email = readEmail(path, parse(text), ZONE);
	const { problems, failures } = linter.lint(email, { config, now, sending: true });
	deepStrictEqual(failures, []);
	const { kind, ...reading } = email.prose.reading;
	const read = Object.entries(reading).map(([name, value]) => `${name}: ${value}`);
	return `${kind} (${read.join(", ")})\n\n${annotate(text, problems, { rules: true })}`;
}

/** Rewrite the snapshots with UPDATE=1, and read every line of the diff: a wrong remark in them is a defect. */
describe("the corpus", () => {
	for (const path of paths) {
		it(`reads ${path}`, () => {
			const file = `${FOLDER}/${path.replace(/\.followup\.md$/, ".snap")}`;
			const actual = snapshot(path);
			strictEqual(actual.slice(0, actual.indexOf(" ")), path.slice(0, path.indexOf("/")), "the kind is its folder's");
			if (process.env.UPDATE === "1" && !process.env.CI) writeFileSync(file, actual);
			ok(existsSync(file), `${file} is missing: write it with UPDATE=1`);
			strictEqual(actual, readFileSync(file, "utf8").replaceAll("\r\n", "\n"));
		});
	}

	it("has a snapshot for every email, and no other", () => {
		const snapshots = KINDS.flatMap((kind) =>
			readdirSync(`${FOLDER}/${kind}`)
				.filter((name) => name.endsWith(".snap"))
				.map((name) => `${kind}/${name.replace(/\.snap$/, ".followup.md")}`),
		);
		deepStrictEqual(snapshots, paths);
	});
});
