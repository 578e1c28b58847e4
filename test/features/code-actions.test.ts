import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { defineRule, type Fix, type Rule } from "../../server/src/core/rule.js";
import { codeActions } from "../../server/src/features/code-actions.js";
import { mostSevere } from "../../server/src/features/diagnostics.js";
import { wants } from "../../server/src/features/kinds.js";
import { analysisOf } from "../harness/analysis.js";

/** A rule that flags each of some words, with fixes that put in other words. */
function words(fault: string, flagged: RegExp, replacements: readonly string[], safe = true): Rule {
	return defineRule({
		id: `tone/${fault}`,
		severity: "warning",
		advice: "A10",
		summary: "A word.",
		why: "A reason.",
		example: { bad: "", good: "" },
		options: {},
		sentence: ({ plain }) =>
			[...plain.matchAll(flagged)].map((match) => {
				const span = { start: match.index, end: match.index + match[0].length };
				const fixes = (): readonly Fix[] =>
					replacements.map((text) => ({ title: `Write ${text}`, edits: [{ span, text }], safe }));
				return { span, message: `There is ${match[0]}.`, fixes };
			}),
	});
}

const TEXT =
	"Hi Dana,\n\nI saw that the apples fell, and it was you who told me. Then there were pears that came to us as well.\n\nBest regards,\nSam\n";

function actionsOf(text: string, rules: readonly Rule[], only?: readonly string[], isInvoked = false) {
	return codeActions(analysisOf(text, { rules }), {
		span: { start: 0, end: text.length },
		only,
		isInvoked,
		documentChanges: false,
	});
}

describe("code actions", () => {
	it("offer only fixes after which the problem is gone and no other is there", () => {
		const rules = [
			words("apple", /apples/g, ["apples and apples", "pears", "plums"]),
			words("pear", /pears/g, ["ripe pears", "figs"]),
		];
		deepStrictEqual(
			actionsOf(TEXT, rules, ["quickfix"]).map(({ title, isPreferred }) => [title, isPreferred ?? false]),
			[
				["Write plums", true],
				["Write figs", true],
				["Ignore `tone/apple` in this file", false],
				["Ignore `tone/pear` in this file", false],
			],
		);
	});

	it("count a problem that is as old as the text for none of the fix's", () => {
		const rules = [words("apple", /apples/g, ["plums"]), words("pear", /pears/g, [])];
		ok(actionsOf(TEXT, rules, ["quickfix"]).some(({ title }) => title === "Write plums"));
	});

	it("carry the problem that they mend", () => {
		const [fix] = actionsOf(TEXT, [words("apple", /apples/g, ["plums"])], ["quickfix"]);
		deepStrictEqual(
			fix?.diagnostics?.map(({ code, range }) => [code, range.start]),
			[["tone/apple", { line: 2, character: 15 }]],
		);
	});

	it("apply all safe fixes, and what they bring to light, at once", () => {
		const rules = [words("apple", /apples/g, ["cherries"]), words("cherry", /cherries/g, ["plums"])];
		// The first fix alone makes a new warning, so it is not offered; each on its own text ends well.
		deepStrictEqual(actionsOf(TEXT, rules, ["source.fixAll"]), []);
		const [all] = actionsOf(
			TEXT,
			[words("apple", /apples/g, ["plums"]), words("pear", /pears/g, ["figs"])],
			["source"],
		);
		strictEqual(all?.kind, "source.fixAll.followup");
		deepStrictEqual(
			all.edit?.changes?.["file:///jobs/dana.followup.md"]?.map(({ newText }) => newText),
			["plums fell, and it was you who told me. Then there were fig"],
		);
	});

	it("never apply what is not safe, and never run in circles", () => {
		deepStrictEqual(actionsOf(TEXT, [words("apple", /apples/g, ["plums"], false)], ["source.fixAll"]), []);
		const circle = [words("apple", /apples/g, ["pears"]), words("pear", /pears/g, ["apples"])];
		deepStrictEqual(actionsOf(TEXT, circle, ["source.fixAll"]), []);
	});

	it("know their kinds and the parents of these", () => {
		ok(wants(undefined, "quickfix") && wants(["quickfix"], "quickfix") && wants([""], "quickfix"));
		ok(wants(["source"], "source.fixAll.followup") && wants(["source.fixAll"], "source.fixAll.followup"));
		ok(!wants(["source.fixAll.other"], "source.fixAll.followup") && !wants(["source.fix"], "source.fixAll.followup"));
		ok(!wants(["quickfix.other"], "quickfix") && !wants([], "quickfix"));
	});

	it("keep the light bulb small: refactorings and fix-all when somebody asks", () => {
		const rules = [words("apple", /apples/g, ["plums"])];
		ok(actionsOf(TEXT, rules).every(({ kind }) => kind === "quickfix"));
		ok(actionsOf(TEXT, rules, undefined, true).some(({ kind }) => kind === "source.fixAll.followup"));
	});

	it("say the most severe of too many problems, in the order of the text", () => {
		const { problems } = analysisOf("Hi Dana,\n\nOne apples two pears three figs four.\n\nBest,\nSam\n", {
			rules: [words("apple", /apples/g, []), words("pear", /pears/g, []), words("fig", /figs/g, [])],
			settings: { rules: { "tone/apple": "hint", "tone/pear": "info", "tone/fig": "error" } },
		});
		deepStrictEqual(
			mostSevere(problems, 2).map(({ rule }) => rule.id),
			["tone/pear", "tone/fig"],
		);
	});
});
