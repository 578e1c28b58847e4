import type { Passage } from "../../core/reading.js";
import { remember } from "../../core/remember.js";
import { defineRule, type Finding } from "../../core/rule.js";
import type { Sentence } from "../../core/sentence.js";
import { type Span, shift } from "../../core/text.js";
import { companyKey, writerOf } from "../../core/thread.js";

export const wrongCompany = defineRule({
	id: "hygiene/wrong-company",
	severity: "error",
	advice: "A10",
	summary: "Another employer is named where this one should stand.",
	why: "The name of another employer, left over from another letter, ends more applications than any wording could save.",
	example: {
		bad: "---\ncompany: Northwind\n---\n\nHi Dana,\n\nThank you for the conversation on Friday. I would love to join the team at Harbor Clinic.\n\nBest regards,\nSam\n",
		good: "---\ncompany: Northwind\n---\n\nHi Dana,\n\nThank you for the conversation on Friday. At Harbor Clinic I led the night shift, and I would love to join the team at Northwind.\n\nBest regards,\nSam\n",
		others: { "other.followup.md": "---\nto: Priya Nair\ncompany: Harbor Clinic\n---\n\nHi Priya,\n" },
	},
	options: {},
	email(email, { others }) {
		const { facts, prose } = email;
		const own = facts.company?.text;
		if (own === undefined) return [];
		const writer = writerOf(email);
		const ownKey = companyKey(own);
		const isOwn = (key: string) => ` ${ownKey} `.includes(` ${key} `);
		const findings: Finding[] = [];
		for (const { passage, start, part } of prose.passages) {
			if (part !== "body" && part !== "subject") continue;
			// Of one sentence the first is enough.
			let told: Sentence | undefined;
			for (const { sentence, span: within, name, key } of (part === "body" ? namesInBody : namesInSubject)(passage)) {
				const other = sentence === told || isOwn(key) ? undefined : others.toCompany(email.path, writer, key);
				if (!other) continue;
				const span = shift(within, start);
				told = sentence;
				findings.push({
					span,
					message: `${name} is the employer of another follow-up; this one goes to ${own}.`,
					related: [{ path: other.path, ...other.anchor, message: `the follow-up to ${other.company ?? name}` }],
					fixes: () => [{ title: `Write "${own}"`, edits: [{ span, text: own }] }],
				});
			}
		}
		return findings;
	},
});

/** What stands before the name of the employer that one writes to. */
const HERE =
	/\b(?:(?:roles?|positions?|jobs?|opportunit(?:y|ies)|openings?|internships?|fellowships?|residency|placement|team|teams|people|everyone|everybody|colleagues|career|careers|future|culture|mission|interview|interviewing|interviewed|conversation|working|work|staff|group|department|next steps|process|application|candidate|candidacy) (?:at|with|for|of|in|to)|(?:join|joining|part of|member of|work for|working for|interest in|interested in|excited about|enthusiasm for|enthusiastic about|excitement about|contribute to|contributing to|contribution to|impressed by|impressed with|drawn to|fit for|fit at|fit with|help|helping|learn(?:ing|ed)? (?:more )?about|what|how|apply(?:ing)? to|bring(?:ing)? (?:that|this|it|my \w+) to|thank(?:ing)? (?:you and|everyone at|the team at)|time at|day at|visit to|visiting|value to)) (?:the )?$/;
/** What tells that the writer was there, or only speaks of it. */
const ELSEWHERE =
	/\b(?:my (?:previous|former|current|last|past|present|own|old|time|years?|work|role|job|position|internship|team|colleagues?|experience|employer)|(?:previous|former|current|last|past|present) (?:\w+ )?(?:role|job|position|employer|company|team|internship)|used to|i (?:was|worked|work|led|built|ran|managed|served|started|held|did|spent|have been|joined|left|am (?:currently|now))|we (?:built|ran|led|had|did|used|were)|while|during|when i|where i|unlike|competitors?|competing|such as|compared|versus|clients?|customers?|vendors?|offer from|also interview\w*|coming from|graduat\w+|degree|studied)\b/;

/** A name with its sentence; the span is inside the passage. */
interface Named {
	readonly sentence: Sentence;
	readonly name: string;
	/** What the company of that name is found by. */
	readonly key: string;
	readonly span: Span;
}

const namesInBody = remember((passage: Passage) => namesIn(passage, inBody));
const namesInSubject = remember((passage: Passage) => namesIn(passage, inSubject));
const inBody = remember((sentence: Sentence) => [...namesWhereTheEmployerStands(sentence, "body")]);
const inSubject = remember((sentence: Sentence) => [...namesWhereTheEmployerStands(sentence, "subject")]);

function namesIn({ sentences }: Passage, namesOf: (sentence: Sentence) => readonly Named[]): readonly Named[] {
	return sentences.flatMap(({ sentence, offset }) =>
		namesOf(sentence).map((named) => ({ ...named, span: shift(named.span, offset) })),
	);
}

/** Names with capitals in those places, the longest first; offsets are inside the sentence. */
function* namesWhereTheEmployerStands(sentence: Sentence, part: "body" | "subject"): Iterable<Named> {
	const { text, plain } = sentence;
	for (const match of text.matchAll(
		/\p{Lu}[\p{L}\p{N}&.'\u2019-]*(?: (?:(?:of|and|the|&|de|for) )?[\p{Lu}\p{N}][\p{L}\p{N}&.'\u2019-]*){0,4}/gu,
	)) {
		const before = plain.slice(0, match.index);
		if (part === "body" && (!HERE.test(before) || ELSEWHERE.test(before))) continue;
		const words = match[0]
			.replace(/[.'\u2019-]+$/, "")
			.replace(/['\u2019]s$/, "")
			.split(" ");
		for (let count = words.length; count > 0; count--) {
			// In a subject the name may stand anywhere; in a sentence it begins where the words before it end.
			const name = words.slice(0, count).join(" ");
			yield { sentence, name, key: companyKey(name), span: { start: match.index, end: match.index + name.length } };
		}
	}
}
