import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import type { TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { completion } from "../../server/src/features/completion.js";
import { hover } from "../../server/src/features/hover.js";
import { type AnalysisOptions, analysisOf, atBar } from "../harness/analysis.js";

const OTHERS = {
	"file:///jobs/a.followup.md": "---\nto: Ana Ruiz <ana@x.example>\ncompany: Acme\nrole: Nurse\n---\n",
	"file:///jobs/b.followup.md": "---\nto: Ben Cole\ncompany: Acme\nrole: Chef\n---\n",
};

/** The text after the completion with a label was taken. */
function taken(source: string, label: string, options: AnalysisOptions = {}): string {
	const { text, offset } = atBar(source);
	const found = completion(analysisOf(text, options), offset);
	const item = found.find((one) => one.label === label);
	ok(item, `no ${label} in ${found.map((one) => one.label).join(" ")}`);
	return TextDocument.applyEdits(TextDocument.create("", "", 1, text), [item.textEdit as TextEdit]);
}

function labels(source: string, options: AnalysisOptions = {}): readonly string[] {
	const { text, offset } = atBar(source);
	return completion(analysisOf(text, options), offset).map((item) => item.label);
}

describe("completion", () => {
	it("gives the keys that are not there yet", () => {
		strictEqual(taken("---\nto: Dana\ncom|\n---\n", "company"), "---\nto: Dana\ncompany: \n---\n");
		ok(!labels("---\nto: Dana\n|\n---\n").includes("to"));
	});
	it("gives a key whose colon stands there already", () => {
		strictEqual(taken("---\nto: Dana\ncom|: Acme\n---\n", "company"), "---\nto: Dana\ncompany: Acme\n---\n");
	});
	it("gives dates in the writer's zone", () => {
		strictEqual(taken("---\ninterview: |\n---\n", "yesterday"), "---\ninterview: 2026-11-19\n---\n");
		strictEqual(taken("---\ninterview:|\n---\n", "today"), "---\ninterview: 2026-11-20\n---\n");
		strictEqual(
			taken("---\nsent: 2026-1|\n---\n", "now"),
			"---\nsent: 2026-11-20T18:00-05:00[America/New_York]\n---\n",
		);
	});
	it("gives zones, the writer's own first", () => {
		strictEqual(labels("---\ntimezone: |\n---\n")[0], "America/New_York");
		strictEqual(taken("---\ntimezone: Europe/B|\n---\n", "Europe/Berlin"), "---\ntimezone: Europe/Berlin\n---\n");
	});
	it("gives rules that are not silent yet, in each form of list", () => {
		strictEqual(taken("---\nignore: tone/p|\n---\n", "tone/pleading"), "---\nignore: tone/pleading\n---\n");
		strictEqual(
			taken("---\nignore: [tone/pushy, t|]\n---\n", "tone/pleading"),
			"---\nignore: [tone/pushy, tone/pleading]\n---\n",
		);
		strictEqual(taken("---\nignore:\n  - to|\n---\n", "tone/pleading"), "---\nignore:\n  - tone/pleading\n---\n");
		ok(!labels("---\nignore: [tone/pushy, |]\n---\n").includes("tone/pushy"));
	});
	it("gives people, companies and roles of the other follow-ups", () => {
		deepStrictEqual(labels("---\nto: |\n---\n", { others: OTHERS }), ["Ana Ruiz <ana@x.example>", "Ben Cole"]);
		deepStrictEqual(labels("---\ncompany: |\n---\n", { others: OTHERS }), ["Acme"]);
		deepStrictEqual(labels("---\nrole: |\n---\n", { others: OTHERS }), ["Chef", "Nurse"]);
	});
	it("gives headings in the body", () => {
		strictEqual(taken("Hi Dana,\n\n## N|\n", "## Next steps"), "Hi Dana,\n\n## Next steps\n");
	});
	it("gives rules in a comment that silences them", () => {
		strictEqual(
			taken("<!-- followup-ignore tone/pl| -->\n", "tone/pleading"),
			"<!-- followup-ignore tone/pleading -->\n",
		);
	});
	it("writes a sentence in the place of its beginning", () => {
		strictEqual(
			taken("Hi Dana,\r\n\r\nThank y|\r\n", "Thank you for the conversation."),
			"Hi Dana,\r\n\r\nThank you for the conversation.\r\n",
		);
	});
	it("leaves prose and unknown keys alone", () => {
		deepStrictEqual(labels("Hi Dana,\n\nThe weather wa|\n"), []);
		deepStrictEqual(labels("---\nto: D\nnosuch: |\n---\n"), []);
		deepStrictEqual(labels("---\nsubject: Tha|\n---\n"), []);
	});
});

const BEGGING = "Hi Dana,\n\nI really need| this job.\n\nBest regards,\nSam\n";

function hovered(source: string, markdown = true, docs?: string): string | undefined {
	const { text, offset } = atBar(source);
	const found = hover(analysisOf(text, docs === undefined ? {} : { docs }), offset, markdown);
	return found && "value" in (found.contents as object) ? (found.contents as { value: string }).value : undefined;
}

describe("hover", () => {
	it("tells the reason, the advice and the page of a problem", () => {
		const value = hovered(BEGGING, true, "https://docs.example/rules/{rule}.md") ?? "";
		ok(value.includes("Pleading moves attention"), value);
		ok(value.includes("The advice (A8)"), value);
		ok(value.includes("(https://docs.example/rules/tone/pleading.md)"), value);
	});
	it("is plain for a client that reads no Markdown", () => {
		const value = hovered(BEGGING, false) ?? "";
		ok(!/[`*[\]]/.test(value), value);
	});
	it("tells what a key means and how its date was read", () => {
		ok(hovered("---\nint|erview: 2026-11-20T14:00\n---\n")?.includes("Friday 20 November, 14:00 (America/New_York)"));
		ok(hovered("---\ninterview|: 2026-11-20\n---\n")?.includes("the whole day"));
		ok(hovered("---\ncomp|any: Acme\n---\n")?.includes("The employer."));
	});
	it("tells that a heading is never sent", () => {
		ok(hovered("Hi Dana,\n\n## Next| steps\n")?.includes("never sent"));
	});
	it("shows not a word of the file, so that nothing in it acts as markup", () => {
		ok(!hovered("---\ncomp|any: '[x](command:evil)'\n---\n")?.includes("evil"));
	});
	it("is silent on prose without a problem", () => {
		strictEqual(hovered("Hi Dana,\n\nThe weather| was fine.\n"), undefined);
	});
});
