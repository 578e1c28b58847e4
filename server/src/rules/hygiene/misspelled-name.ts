import type { Facts } from "../../core/facts.js";
import { editDistance } from "../../core/keys.js";
import { fold } from "../../core/people.js";
import type { Passage } from "../../core/reading.js";
import { remember } from "../../core/remember.js";
import { defineRule, type Finding } from "../../core/rule.js";
import type { Sentence } from "../../core/sentence.js";
import { type Span, shift } from "../../core/text.js";
import { isCalled, nameWords } from "../names.js";

/** Words with a capital that are no slip of a name, however near they are. */
const CALENDAR =
	/^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|french|german|spanish|dear|thank|thanks|please|the|best)$/;

export const misspelledName = defineRule({
	id: "hygiene/misspelled-name",
	severity: "warning",
	advice: "A10",
	summary: "A name is spelt otherwise than in the front matter.",
	why: "People see their own name first. A slip in it, or in the company's, outweighs much that is said well.",
	example: {
		bad: "---\nto: Michael Chen\n---\n\nHi Micheal,\n\nThank you for the conversation on Friday.\n\nBest regards,\nSam\n",
		good: "---\nto: Michael Chen\n---\n\nHi Michael,\n\nThank you for the conversation on Friday.\n\nBest regards,\nSam\n",
	},
	options: {},
	email({ facts, followUp, prose }) {
		const findings: Finding[] = [];
		const add = (span: Span, right: string) =>
			findings.push({
				span,
				message: `The front matter spells this "${right}".`,
				fixes: () => [{ title: `Change to "${right}"`, edits: [{ span, text: right }] }],
			});
		for (const span of prose.greeting?.names ?? []) {
			const right = nearestName(followUp.text.slice(span.start, span.end), facts, 3);
			if (right) add(span, right);
		}
		const slipsIn = slipsBy(facts);
		for (const { passage, start, part } of prose.passages) {
			if (part !== "body") continue;
			for (const { span, right } of slipsIn(passage)) add(shift(span, start), right);
		}
		return findings;
	},
});

interface Slip {
	/** In the sentence, or in the passage. */
	readonly span: Span;
	readonly right: string;
}

/** The slips in a passage, looked for once in each of its sentences while the front matter stays. */
const slipsBy = remember((facts: Facts) => {
	const ofSentence = remember((sentence: Sentence): readonly Slip[] =>
		capitalised(sentence).flatMap(({ source, offset: start, afterTitle }) => {
			const right = nearestName(source, facts, afterTitle ? 4 : 5) ?? nearestCompany(source, facts);
			return right ? [{ span: { start, end: start + source.length }, right }] : [];
		}),
	);
	return remember(({ sentences }: Passage): readonly Slip[] =>
		sentences.flatMap(({ sentence, offset }) =>
			ofSentence(sentence).map(({ span, right }) => ({ span: shift(span, offset), right })),
		),
	);
});

interface Capitalised {
	readonly source: string;
	/** Where it starts in the sentence. */
	readonly offset: number;
	readonly afterTitle: boolean;
}

/** The words of a sentence that may be names. */
function capitalised(sentence: Sentence): readonly Capitalised[] {
	const { text, words } = sentence;
	return words.flatMap((word, index) => {
		// Most words are written in small letters.
		if (text.startsWith(word.text, word.start)) return [];
		const source = text.slice(word.start, word.end).replace(/['\u2019]s?$/, "");
		const afterTitle = /^(?:mr|mrs|ms|mx|dr|prof|professor)\.?$/.test(words[index - 1]?.text ?? "");
		// At the start of a sentence every word has a capital.
		if (!/^\p{Lu}\p{Ll}/u.test(source) || (index === 0 && !afterTitle)) return [];
		return [{ source, offset: word.start, afterTitle }];
	});
}

/** Every word that the front matter holds, folded: none of them is a slip of another. */
const knownWords = remember((facts: Facts): ReadonlySet<string> => {
	const values = [facts.subject, facts.company, facts.role, ...facts.topics, ...facts.qualifications, ...facts.goals];
	const words = values.flatMap((value) => fold(value?.text ?? "").split(" "));
	for (const person of [...facts.to, ...facts.cc, ...(facts.from ? [facts.from] : [])])
		words.push(...nameWords(person));
	return new Set(words);
});

/** The part of a recipient's name, as written there, that a word of at least `least` letters is one slip away from. */
function nearestName(source: string, facts: Facts, least: number): string | undefined {
	const word = fold(source);
	// A gap in brackets is no name yet.
	if (!/^\p{L}/u.test(source)) return undefined;
	if (word.length < least || word.includes(" ") || knownWords(facts).has(word) || CALENDAR.test(word)) return undefined;
	for (const { name } of [...facts.to, ...facts.cc]) {
		if (name === undefined || /[[\]{}<>]/.test(name)) continue;
		for (const part of name.match(/[\p{L}\p{M}'\u2019-]+/gu) ?? []) {
			const folded = fold(part).replaceAll(" ", "");
			if (Math.max(folded.length, word.length) < Math.max(4, least) || isCalled(word, folded)) continue;
			if (isSlip(word, folded)) return part;
		}
	}
	return undefined;
}

/** The company's first word, where it is a name and not a word of the language. */
function nearestCompany(source: string, facts: Facts): string | undefined {
	const word = fold(source);
	const [part] = facts.company?.text.match(/[\p{L}\p{M}\p{N}'\u2019&-]+/gu) ?? [];
	const folded = fold(part ?? "");
	if (!part || folded.length < 6 || knownWords(facts).has(word) || folded.includes(" ")) return undefined;
	// Plurals and other forms are meant.
	if (word.startsWith(folded) || folded.startsWith(word)) return undefined;
	return isSlip(word, folded) ? part : undefined;
}

/** Whether two words are one slip apart, or two where they are long, with the same first letter. */
function isSlip(word: string, name: string): boolean {
	if (word === name || word.charAt(0) !== name.charAt(0)) return false;
	return editDistance(word, name) <= (Math.min(word.length, name.length) >= 9 ? 2 : 1);
}
