import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { resolveConfig } from "../../../server/src/core/config.js";
import { readInstant } from "../../../server/src/core/date.js";
import { parse } from "../../../server/src/core/followup.js";
import { createLinter, readEmail } from "../../../server/src/core/lint.js";
import { applyEdits } from "../../../server/src/core/text.js";
import { rules } from "../../../server/src/rules/index.js";

/** Lints with all rules, since an ignore is used by another rule than this one. */
function unused(text: string) {
	const now = readInstant("2026-11-20T18:00-05:00");
	ok(now);
	const email = readEmail("this.followup.md", parse(text), "America/New_York");
	const { problems } = createLinter(rules).lint(email, { config: resolveConfig(rules, []), now, sending: true });
	return problems.filter((problem) => problem.rule.id === "hygiene/unused-ignore");
}

const letter = (ignore: string, line = "Thank you for the tour of the yard on Friday.") =>
	`---\nto: Dana\n${ignore}---\n\nHi Dana,\n\n${line}\n\nBest regards,\nSam\n`;
const flagged = (text: string) => unused(text).map(({ span }) => text.slice(span.start, span.end));
const fixed = (text: string) => {
	const fix = unused(text)[0]?.fixes()[0];
	ok(fix);
	return applyEdits(text, fix.edits);
};

describe("hygiene/unused-ignore", () => {
	it("flags a rule that has nothing to say in the file", () =>
		deepStrictEqual(flagged(letter("ignore: structure/too-long\n")), ["structure/too-long"]));

	it("flags the one of two that is not needed", () =>
		deepStrictEqual(flagged(letter("ignore: [structure/missing-subject, structure/too-long]\n")), [
			"structure/too-long",
		]));

	it("flags a comment that silences nothing", () =>
		deepStrictEqual(flagged(letter("", "<!-- followup-ignore structure/long-sentence -->\nThank you for Friday.")), [
			"structure/long-sentence",
		]));

	it("flags a rule that does not exist", () => {
		const [problem] = unused(letter("ignore: structure/too-lnog\n"));
		strictEqual(problem?.severity, "warning");
		strictEqual(problem.message, "There is no rule `structure/too-lnog`; did you mean `structure/too-long`?");
	});

	it("knows no near rule for a word that is nothing like one", () =>
		strictEqual(unused(letter("ignore: everything\n"))[0]?.message, "There is no rule `everything`."));

	it("leaves an ignore that is used", () =>
		deepStrictEqual(flagged(letter("ignore: structure/missing-subject\n")), []));

	it("leaves a comment that is used", () =>
		deepStrictEqual(
			flagged(letter("", "<!-- followup-ignore hygiene/repeated-word -->\nThank you for the the tour.")),
			[],
		));

	it("leaves a file without ignores", () => deepStrictEqual(flagged(letter("")), []));

	it("leaves other comments", () =>
		deepStrictEqual(flagged(letter("", "<!-- call the yard first -->\nThank you for Friday.")), []));

	it("leaves itself", () => deepStrictEqual(flagged(letter("ignore: hygiene/unused-ignore\n")), []));

	it("deletes the line of a single ignore", () =>
		strictEqual(fixed(letter("ignore: structure/too-long\n")), letter("")));

	it("deletes the last of two", () =>
		strictEqual(
			fixed(letter("ignore: [structure/missing-subject, structure/too-long]\n")),
			letter("ignore: [structure/missing-subject]\n"),
		));

	it("deletes the first of two", () =>
		strictEqual(
			fixed(letter("ignore: [structure/too-long, structure/missing-subject]\n")),
			letter("ignore: [structure/missing-subject]\n"),
		));

	it("deletes a comment with its line", () =>
		strictEqual(
			fixed(letter("", "<!-- followup-ignore structure/long-sentence -->\nThank you for Friday.")),
			letter("", "Thank you for Friday."),
		));

	it("corrects a slip", () =>
		strictEqual(fixed(letter("ignore: structure/mising-subject\n")), letter("ignore: structure/missing-subject\n")));

	it("leaves none of several below each other", () =>
		strictEqual(
			fixed(letter("ignore:\n  - structure/missing-subject\n  - structure/too-long\n")),
			letter("ignore:\n  - structure/missing-subject\n"),
		));
});
