import { deepStrictEqual, ok, throws } from "node:assert/strict";
import fc from "fast-check";
import { CLASSES } from "../../server/src/core/phrase-lexicon.js";
import { compilePattern, holds, triggersOf } from "../../server/src/core/phrase-pattern.js";
import { remarkOnPhrases } from "../../server/src/core/phrase-remark.js";
import { phraseText } from "../../server/src/core/phrase-text.js";
import { findPhrases, type PhraseRow, phraseTable } from "../../server/src/core/phrases.js";
import { defineRule } from "../../server/src/core/rule.js";
import { plainText, type Sentence } from "../../server/src/core/sentence.js";
import { tokenise } from "../../server/src/core/tokens.js";
import { check, checkFix, fixTitles } from "../harness/check.js";

function sentenceOf(text: string): Sentence {
	return { text, plain: plainText(text), words: tokenise(text).flatMap(({ words }) => words), acts: new Set() };
}

/** What a pattern flags in a sentence. */
function found(pattern: string, text: string, more: Partial<PhraseRow> = {}): readonly string[] {
	const table = phraseTable([{ pattern, reason: "", fixes: [], ...more }]);
	return findPhrases(table, sentenceOf(text), { part: "body", kind: "thank-you" }).map(({ span }) =>
		text.slice(span.start, span.end),
	);
}

describe("phrases", () => {
	it("matches words whatever their case, line breaks and curly apostrophes", () =>
		deepStrictEqual(found("i am waiting", "Well, I\u2019m\nWaiting."), ["I\u2019m\nWaiting"]));

	it("spells contractions out", () => {
		deepStrictEqual(
			phraseText(sentenceOf("I haven't, and you'll see it can't wait?")).readings.map(({ text }) => text),
			[" i have not , and you will see it can not wait ? "],
		);
	});

	it("reads past words that only add weight, and knows who is meant", () => {
		deepStrictEqual(found("i want this", "I really, really want this."), ["I really, really want this"]);
		deepStrictEqual(found("i am hoping to hear", "Just hoping to hear."), ["hoping to hear"]);
		deepStrictEqual(found("just hoping", "Just hoping to hear."), ["Just hoping"]);
		deepStrictEqual(found("i want this", "Which of you want this?"), []);
	});

	it("lets a comma stand between words, and nothing stronger", () => {
		deepStrictEqual(found("hear today", "I must hear, today."), ["hear, today"]);
		deepStrictEqual(found("hear today", "I must hear; today."), []);
	});

	it("knows optional words, alternatives, prefixes and numbers", () => {
		const pattern = "i really? (need|want to) promis* # (days|weeks)";
		deepStrictEqual(found(pattern, "I want to promising 3 weeks"), ["I want to promising 3 weeks"]);
		deepStrictEqual(found(pattern, "I really need promises 10 days"), ["I really need promises 10 days"]);
		deepStrictEqual(found(pattern, "I needed promises 10 days"), []);
	});

	it("bounds gaps", () => {
		deepStrictEqual(found("hear .. friday", "hear one two three Friday"), ["hear one two three Friday"]);
		deepStrictEqual(found("hear .. friday", "hear one two three four Friday"), []);
	});

	it("flags only the marked part", () =>
		deepStrictEqual(found("i want <an answer {limit}>", "So I want an answer by next Friday, please."), [
			"an answer by next Friday",
		]));

	it("looks around", () => {
		deepStrictEqual(found("reply !(to him)", "reply to her"), ["reply"]);
		deepStrictEqual(found("reply !(to him)", "reply to him"), []);
		deepStrictEqual(found("~(to) reply", "to reply"), []);
		deepStrictEqual(found("^ reply today $", "Please reply today."), ["reply today"]);
		deepStrictEqual(found("^ reply today $", "They reply today."), []);
		deepStrictEqual(found("^ reply today $", "Reply today or later."), []);
		deepStrictEqual(found("you ignored me ?", "You ignored me."), []);
		deepStrictEqual(found("you ignored me ?", "You ignored me?"), ["You ignored me"]);
	});

	it("leaves negated phrases alone, unless told otherwise", () => {
		deepStrictEqual(found("answer by friday", "I do not need an answer by Friday."), []);
		deepStrictEqual(found("answer by friday", "Not that I mind, but answer by Friday."), ["answer by Friday"]);
		deepStrictEqual(found("answer by friday", "No answer by Friday.", { evenNegated: true }), ["answer by Friday"]);
	});

	it("leaves quoted speech alone", () =>
		deepStrictEqual(found("act now", 'I liked your poster "Act now", and its colours.'), []));

	it("leaves a sentence alone that something else in it makes innocent", () =>
		deepStrictEqual(found("by friday", "By Friday if that suits you.", { unless: "if that suits" }), []));

	it("compiles every class", () => {
		for (const name of Object.keys(CLASSES)) compilePattern(`a {${name}} b`);
	});

	it("refuses a pattern that it cannot read", () => {
		for (const pattern of ["(a", "a)", "{nobody}", "a&b"]) {
			throws(() => compilePattern(pattern));
			throws(() => triggersOf(pattern));
		}
	});

	it("knows what every match holds, and the rarest of it", () => {
		const pattern = "i would (chase|pester a) you promptly?";
		deepStrictEqual(triggersOf(pattern), ["chase", "pester"]);
		const { need } = compilePattern(pattern);
		const words = (text: string) => phraseText(sentenceOf(text)).distinct;
		deepStrictEqual(holds(need, words("I would rather chase you")), true);
		deepStrictEqual(holds(need, words("I would pester you")), false);
		deepStrictEqual(holds(compilePattern("^ any news ?").need, words("I have news, if any.")), false);
		deepStrictEqual(holds(compilePattern("# days").need, words("10 days")), true);
		deepStrictEqual(triggersOf("promis* (soon|)"), []);
	});

	it("tries every text that a pattern matches", () => {
		const term = fc.constantFrom(
			"i",
			"need",
			"you",
			"an",
			"answer",
			"10",
			"please",
			"really",
			"hoping",
			",",
			"?",
			"not",
		);
		const atom = fc.constantFrom(
			"i",
			"need",
			"you?",
			"an",
			"answer",
			"ans*",
			"#",
			"*",
			"..",
			"!(you)",
			"{number}",
			"{you}?",
		);
		const sequence = fc.array(atom, { minLength: 1, maxLength: 3 }).map((atoms) => atoms.join(" "));
		const group = fc
			.tuple(fc.array(sequence, { minLength: 1, maxLength: 3 }), fc.constantFrom("", "?", "{0,2}", "{1,2}"))
			.map(([branches, repeat]) => `(${branches.join("|")})${repeat}`);
		const pattern = fc
			.array(fc.oneof(sequence, group), { minLength: 1, maxLength: 3 })
			.chain((parts) =>
				fc.constantFrom(parts.join(" "), `^ ${parts.join(" ")}`, `${parts.join(" ")} $`, `${parts.join(" ")} ?`),
			);
		fc.assert(
			fc.property(pattern, fc.array(term, { minLength: 1, maxLength: 8 }), (source, terms) => {
				const { readings, distinct } = phraseText(sentenceOf(terms.join(" ")));
				const { regExp, need } = compilePattern(source);
				const triggers = triggersOf(source);
				for (const { text } of readings) {
					regExp.lastIndex = 0;
					if (!regExp.test(text)) continue;
					ok(holds(need, distinct), `"${source}" matches "${text}" without what it needs`);
					ok(
						triggers.length === 0 || triggers.some((word) => distinct.has(word)),
						`"${source}" has no trigger in "${text}"`,
					);
				}
			}),
			{ numRuns: 2000 },
		);
	});
});

describe("remarks on phrases", () => {
	const table = phraseTable([
		{
			pattern: "asap",
			reason: "hurries the reader.",
			fixes: [
				"when you have a moment",
				"",
				{ title: "Ask", text: "How is the search[ for the {role}] at {company|the firm} going?", scope: "sentence" },
			],
		},
		{ pattern: "you ignored me", reason: "blames.", fixes: ["I hope you are well"], severity: "error" },
		{ pattern: "per my last email", reason: "scolds.", fixes: [""], severity: { "thank-you": "info" } },
	]);
	const rule = defineRule({
		id: "tone/pushy",
		severity: "warning",
		advice: "A8",
		summary: "",
		why: "",
		example: { bad: "", good: "" },
		options: {},
		sentence: (sentence, context) => remarkOnPhrases(table, sentence, context),
	});

	it("reports a sentence once, with its gravest phrase", () =>
		check(
			rule,
			`
			Write asap, since you ignored me asap.
			                  ^^^^^^^^^^^^^^ error: "you ignored me" blames. (fix)
			`,
		));

	it("mends everything in the sentence at once", () =>
		checkFix(
			rule,
			"Write asap, since you ignored me asap.\n",
			"Write when you have a moment, since I hope you are well when you have a moment.\n",
		));

	it("takes a phrase out with the space and comma beside it", () => {
		const title = "Leave it out";
		checkFix(rule, "Call me asap.\n", "Call me.\n", { title });
		checkFix(rule, "Asap, please call.\n", "Please call.\n", { title });
		checkFix(rule, "Call, asap, my office.\n", "Call my office.\n", { title });
		checkFix(rule, "Per my last email, I would love to help.\n", "I would love to help.\n", { title });
	});

	it("starts a sentence with a capital", () =>
		checkFix(rule, "ASAP would suit.\n", "When you have a moment would suit.\n"));

	it("rewrites the whole sentence in the writer's terms", () => {
		const head = "---\nrole: Nurse\ncompany: St Mary\n---\n\n";
		checkFix(rule, `${head}Call asap!\n`, `${head}How is the search for the Nurse at St Mary going?\n`, {
			title: "Ask",
		});
		checkFix(rule, "Call asap!\n", "How is the search at the firm going?\n", { title: "Ask" });
	});

	it("offers the rewrites in their order", () =>
		deepStrictEqual(fixTitles(rule, "Call asap.\n"), [
			'Write "when you have a moment" instead',
			"Leave it out",
			"Ask",
		]));

	it("may be graver in one kind of email than in another", () =>
		check(
			rule,
			`
			Per my last email, thank you.
			^^^^^^^^^^^^^^^^^ info: "Per my last email" scolds. (fix)
			`,
		));
});
