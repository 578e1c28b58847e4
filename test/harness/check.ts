import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { annotate, CARET_LINE } from "../../server/src/core/annotate.js";
import { resolveConfig } from "../../server/src/core/config.js";
import { readInstant } from "../../server/src/core/date.js";
import { createIndex, type OtherFollowUps } from "../../server/src/core/follow-up-index.js";
import { parse } from "../../server/src/core/followup.js";
import { createLinter, type LintResult, readEmail } from "../../server/src/core/lint.js";
import type { Email, Rule } from "../../server/src/core/rule.js";
import { summarise } from "../../server/src/core/summary.js";
import { applyEdits } from "../../server/src/core/text.js";

/** What a fixture may set. */
export interface CheckOptions {
	/** The clock; by default Friday 20 November 2026, 18:00 in New York. */
	readonly now?: string;
	/** The writer's zone. */
	readonly zone?: string;
	/** Options or severity of the rule, as in settings. */
	readonly settings?: unknown;
	/** False to judge by stage, as while writing; by default as at the moment of sending. */
	readonly sending?: boolean;
}

const NOW = "2026-11-20T18:00:00-05:00";
const ZONE = "America/New_York";

/**
 * Lints a fixture with one rule and compares it with its own caret lines: what is drawn has to be found, and what is
 * found has to be drawn. Other files of the workspace follow `=== name.followup.md` lines.
 */
export function check(rule: Rule, fixture: string, options: CheckOptions = {}): void {
	const { text, files } = readFixture(fixture);
	const clean = withoutCarets(text);
	const { result } = lintText(rule, clean, files, options);
	strictEqual(`\n${annotate(clean, result.problems)}`, `\n${ensureNewline(text)}`);
}

/** Applies the preferred fix of the first problem (or the fix with the given title) and compares the text. */
export function checkFix(
	rule: Rule,
	before: string,
	after: string,
	options: CheckOptions & { readonly title?: string } = {},
): void {
	const { text, files } = readFixture(before);
	const { result } = lintText(rule, text, files, options);
	const fixes = result.problems.flatMap((problem) => problem.fixes());
	const fix = options.title === undefined ? fixes[0] : fixes.find((one) => one.title === options.title);
	ok(
		fix,
		`no ${options.title ?? ""} fix for:\n${annotate(text, result.problems)}titles: ${fixes.map((one) => one.title).join(" | ")}`,
	);
	strictEqual(`\n${ensureNewline(applyEdits(text, fix.edits))}`, `\n${ensureNewline(dedent(after))}`);
}

/** The titles of all fixes of the first problem. */
export function fixTitles(rule: Rule, fixture: string, options: CheckOptions = {}): readonly string[] {
	const { text, files } = readFixture(fixture);
	const [problem] = lintText(rule, text, files, options).result.problems;
	return problem?.fixes().map((fix) => fix.title) ?? [];
}

/** Lints a text with one rule. */
export function lintText(
	rule: Rule,
	text: string,
	files: ReadonlyMap<string, string>,
	options: CheckOptions = {},
): { readonly email: Email; readonly result: LintResult } {
	const zone = options.zone ?? ZONE;
	const now = readInstant(options.now ?? NOW);
	ok(now, `no instant: ${options.now}`);
	const settings = options.settings === undefined ? {} : { rules: { [rule.id]: options.settings } };
	const config = resolveConfig([rule], [settings]);
	deepStrictEqual(config.warnings, []);
	const email = readEmail("this.followup.md", parse(text), zone);
	const others = otherFollowUps(files, zone);
	const result = createLinter([rule]).lint(email, { config, now, others, sending: options.sending ?? true });
	for (const failure of result.failures) throw failure.error;
	return { email, result };
}

function otherFollowUps(files: ReadonlyMap<string, string>, zone: string): OtherFollowUps {
	return createIndex([...files].map(([path, text]) => summarise(readEmail(path, parse(text), zone))));
}

function readFixture(fixture: string): { text: string; files: Map<string, string> } {
	const [text = "", ...rest] = dedent(fixture).split(/^=== /m);
	const files = new Map<string, string>();
	for (const piece of rest) {
		const end = piece.indexOf("\n");
		files.set(piece.slice(0, end).trim(), piece.slice(end + 1));
	}
	return { text, files };
}

/** The text without the indentation that all its lines share, and without a first empty and a last blank line. */
export function dedent(text: string): string {
	const lines = text
		.replace(/^\n/, "")
		.replace(/\n[\t ]*$/, "\n")
		.split("\n");
	const indents = lines
		.filter((line) => line.trim() !== "" && !CARET_LINE.test(line))
		.map((line) => /^\t*/.exec(line)?.[0].length ?? 0);
	const shared = indents.length > 0 ? Math.min(...indents) : 0;
	return lines.map((line) => line.slice(Math.min(shared, /^\t*/.exec(line)?.[0].length ?? 0))).join("\n");
}

function withoutCarets(text: string): string {
	return text
		.split("\n")
		.filter((line) => !CARET_LINE.test(line))
		.join("\n");
}

function ensureNewline(text: string): string {
	return text.endsWith("\n") ? text : `${text}\n`;
}
