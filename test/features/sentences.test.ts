import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { applyEdits } from "../../server/src/core/text.js";
import { sentencesAt } from "../../server/src/features/sentences.js";
import { analysisOf, atBar } from "../harness/analysis.js";

const FACTS = `---
from: Sam Okafor
to: Dana Reyes <dana@northwind.example>
company: Northwind
role: Ward Nurse
interview: 2026-11-20T14:00-05:00
topics: [handover at night]
qualifications: [ran the night shift at St. Anne's]
clarify: [weekend cover]
subject: Thank you for Friday's conversation
---

`;

/** The proposals at the bar, as "Part: sentence". */
function at(source: string): readonly string[] {
	const { text, offset } = atBar(source);
	return sentencesAt(analysisOf(text), offset).map(({ part, text: sentence }) => `${part}: ${sentence}`);
}

function parts(source: string): readonly string[] {
	return [...new Set(at(source).map((one) => one.slice(0, one.indexOf(":"))))];
}

describe("sentences to complete with", () => {
	it("begin with the greeting", () => {
		deepStrictEqual(at(`${FACTS}|`), ["Greeting: Hi Dana,", "Greeting: Dear Dana,"]);
		ok(at("---\nto: Dr. Wei Lee\n---\n\n|").includes("Greeting: Dear Dr. Lee,"));
	});
	it("are made from the front matter", () => {
		strictEqual(
			at(`${FACTS}Hi Dana,\n\n|`)[0],
			"Thank you: Thank you for taking the time to talk with me on Friday about handover at night.",
		);
		ok(
			at(`${FACTS}Hi Dana,\n\nThank you for your time on Friday. |`).some((one) =>
				one.includes("I ran the night shift at St. Anne's"),
			),
		);
	});
	it("name nothing that is not known", () => {
		for (const one of at("Hi Dana,\n\n|")) ok(!/\{|\}|\[|undefined/.test(one), one);
		ok(!parts("Hi Dana,\n\n|").includes("Clarification"));
	});
	it("say what is still missing, in the advised order", () => {
		deepStrictEqual(parts(`${FACTS}Hi Dana,\n\nThank you for your time on Friday.\n\n|`), [
			"Key topic",
			"Clarification",
			"Interest",
			"Next steps",
			"Sign-off",
		]);
		deepStrictEqual(
			parts(`${FACTS}Hi Dana,\n\nThank you for your time on Friday.\n\nI look forward to the next steps.\n\n|`),
			["Key topic", "Clarification", "Interest", "Sign-off"],
		);
	});
	it("follow the heading above", () => {
		deepStrictEqual(parts(`${FACTS}Hi Dana,\n\n## Next steps\n|`), ["Next steps"]);
	});
	it("go on with what is typed", () => {
		deepStrictEqual(parts(`${FACTS}Hi Dana,\n\nThank y|`), ["Thank you"]);
		deepStrictEqual(at(`${FACTS}Hi Dana,\n\nThe rota sur|`), []);
		deepStrictEqual(at(`${FACTS}Hi Dana,\n\nThank you for your time on Friday.\n\nBest|`), [
			"Sign-off: Best regards,\nSam Okafor",
		]);
	});
	it("stay out of words, quotes, code and the sign-off", () => {
		deepStrictEqual(at(`${FACTS}Hi Dana,\n\nThank| you for your time.\n`), []);
		deepStrictEqual(at(`${FACTS}Hi Dana,\n\n> |`), []);
		deepStrictEqual(at(`${FACTS}Hi Dana,\n\n\`\`\`\n|\n\`\`\`\n`), []);
		deepStrictEqual(at(`${FACTS}Hi Dana,\n\nThank you for your time.\n\nBest regards,\nSam|\n`), []);
	});
	it("lead, one after the other, to a letter without a remark", () => {
		let text = FACTS;
		for (let step = 0; step < 12; step++) {
			const [next] = sentencesAt(analysisOf(text), text.length);
			if (!next) break;
			const isOpen = next.part === "Clarification";
			const sentence = isOpen ? `${next.text}I am glad to take two a month.` : next.text;
			text = `${applyEdits(text, [{ span: next.span, text: sentence }])}${next.part === "Sign-off" ? "\n" : "\n\n"}`;
		}
		const { problems, email } = analysisOf(text);
		strictEqual(email.stage, "draft", text);
		deepStrictEqual(
			problems.map(({ rule, message }) => `${rule.id}: ${message}`),
			[],
			text,
		);
	});
	it("never bring a remark on themselves, whatever the front matter says", () => {
		const word = fc.constantFrom(
			"Dana",
			"triage",
			"URGENT!!",
			"[role]",
			"led a team",
			"asap",
			"my dream job",
			"C++",
			"{x}",
		);
		const value = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => JSON.stringify(words.join(" ")));
		fc.assert(
			fc.property(
				fc.record({ company: value, role: value, topics: value, qualifications: value, clarify: value }),
				fc.constantFrom("", "Hi Dana,\n\n", "Hi Dana,\n\nThank you for your time on Friday.\n\n"),
				(facts, body) => {
					const keys = Object.entries(facts).map(([key, text]) => `${key}: ${text}`);
					const text = `---\nto: Dana Reyes\n${keys.join("\n")}\n---\n\n${body}`;
					for (const { span, text: sentence } of sentencesAt(analysisOf(text), text.length)) {
						const changed = analysisOf(applyEdits(text, [{ span, text: sentence }]));
						const own = changed.problems.filter((one) => one.span.start >= span.start && one.rule.from !== "draft");
						deepStrictEqual(
							own.map((one) => `${one.rule.id}: ${one.message}`),
							[],
							sentence,
						);
					}
				},
			),
			{ numRuns: 30 },
		);
	});
});
