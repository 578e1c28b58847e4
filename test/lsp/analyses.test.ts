import { deepStrictEqual, notStrictEqual, strictEqual } from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import { resolveConfig } from "../../server/src/core/config.js";
import { instantOf } from "../../server/src/core/date.js";
import { NO_OTHERS } from "../../server/src/core/follow-up-index.js";
import { createLinter } from "../../server/src/core/lint.js";
import { defineRule, type Finding, type Rule } from "../../server/src/core/rule.js";
import { codeActions } from "../../server/src/features/code-actions.js";
import { createAnalyses } from "../../server/src/lsp/analyses.js";

const NOON = Date.parse("2026-11-20T12:00:00Z");
const HOUR = 3_600_000;

/** A rule about the first letter of the text that does what it is told. */
function rule(fault: string, find: (now: number, until: (at: number) => void) => Partial<Finding>): Rule {
	return defineRule({
		id: `hygiene/${fault}`,
		severity: "warning",
		advice: "A10",
		summary: "A fault.",
		why: "A reason.",
		example: { bad: "", good: "" },
		options: {},
		email: (_email, context) => [
			{
				span: { start: 0, end: 1 },
				message: fault,
				...find(context.now.epochMilliseconds, (at) => context.until(instantOf(at))),
			},
		],
	});
}

function open(...rules: readonly Rule[]) {
	const failures: string[] = [];
	const analyses = createAnalyses({ docs: undefined, onFailure: (id) => void failures.push(id) });
	const setup = {
		config: resolveConfig(rules, []),
		linter: createLinter(rules),
		zone: "UTC",
		maxProblems: 100,
		onSave: false,
	};
	const document = TextDocument.create("file:///a.followup.md", "followup", 1, "Hi Dana,\n\nThe weather was fine.\n");
	const at = (now: number) => analyses.of(document, { setup, others: NO_OTHERS, now: instantOf(now), sending: false });
	return { analyses, at, failures };
}

const throws = (): never => {
	throw new Error("broken");
};

describe("the analyses of open documents", () => {
	it("are kept until the clock changes them", () => {
		const { analyses, at } = open(
			rule("hourly", (now, until) => {
				until((Math.floor(now / HOUR) + 1) * HOUR);
				return { message: `it is ${new Date(now).getUTCHours()}` };
			}),
		);
		const noon = at(NOON);
		strictEqual(at(NOON + 59_999), noon);
		// A fix may write the time, which is then at most a minute old; the answer is the same.
		const aged = at(NOON + HOUR - 1);
		notStrictEqual(aged, noon);
		deepStrictEqual(
			aged.problems.map(({ message }) => message),
			["it is 12"],
		);
		strictEqual(analyses.nextChange(), NOON + HOUR);
		const later = at(NOON + HOUR);
		deepStrictEqual(
			later.problems.map(({ message }) => message),
			["it is 13"],
		);
		// A clock that was put back: what held in the future need not hold now.
		notStrictEqual(at(NOON), later);
		deepStrictEqual(
			at(NOON).problems.map(({ message }) => message),
			["it is 12"],
		);
	});

	it("lose only the findings of a rule that throws", () => {
		const { at, failures } = open(
			rule("broken", throws),
			rule("sound", () => ({})),
		);
		deepStrictEqual(
			at(NOON).problems.map(({ message }) => message),
			["sound"],
		);
		deepStrictEqual(failures, ["hygiene/broken"]);
	});

	it("lose only the fixes of a rule that throws while it makes them", () => {
		const edits = [{ span: { start: 0, end: 1 }, text: "h" }];
		const { at, failures } = open(
			rule("broken", () => ({ fixes: throws })),
			// Its fix changes nothing that this rule looks at, so it is not offered; the ignore is.
			rule("sound", () => ({ fixes: () => [{ title: "Mend it", edits }] })),
		);
		const span = { start: 0, end: 1 };
		const titles = codeActions(at(NOON), { span, only: ["quickfix"], isInvoked: true, documentChanges: true }).map(
			({ title }) => title,
		);
		deepStrictEqual(titles, ["Ignore `hygiene/broken` in this file", "Ignore `hygiene/sound` in this file"]);
		deepStrictEqual([...new Set(failures)], ["hygiene/broken"]);
	});
});
