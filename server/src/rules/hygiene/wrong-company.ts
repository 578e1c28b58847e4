import { notedInSentences } from "../../core/noted.js";
import { defineRule, type Finding } from "../../core/rule.js";
import type { Sentence } from "../../core/sentence.js";
import type { Summary } from "../../core/summary.js";
import { writerOf } from "../../core/summary.js";
import { type Span, shift } from "../../core/text.js";
import { companyKey } from "../../core/thread.js";

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
		const known = new Map<string, Summary | undefined>();
		/** The follow-up to another employer of that name; a letter names few, and often. */
		const otherBy = (key: string) => {
			if (!known.has(key)) {
				const isOwn = ` ${ownKey} `.includes(` ${key} `);
				known.set(key, isOwn ? undefined : others.toCompany(email.path, writer, key));
			}
			return known.get(key);
		};
		const findings: Finding[] = [];
		for (const { note, start } of namesIn(prose)) {
			for (const { span: within, name, key } of note) {
				const other = otherBy(key);
				if (!other) continue;
				const span = shift(within, start);
				findings.push({
					span,
					message: `${name} is the employer of another follow-up; this one goes to ${own}.`,
					related: [{ path: other.path, ...other.anchor, message: `the follow-up to ${other.company ?? name}` }],
					fixes: () => [{ title: `Write "${own}"`, edits: [{ span, text: own }] }],
				});
				// Of one sentence the first is enough.
				break;
			}
		}
		return findings;
	},
});

/** What stands before the name of the employer that one writes to. */
const HERE = new RegExp(
	`\\b(?:${[
		"(?:roles?|positions?|jobs?|opportunit(?:y|ies)|openings?|internships?|fellowships?|residency|placement|team|teams|people|everyone|everybody|colleagues|career|careers|future|culture|mission|interview|interviewing|interviewed|conversation|working|work|staff|group|department|next steps|process|application|candidate|candidacy) (?:at|with|for|of|in|to)",
		"(?:myself|thrive|grow|succeed|value|difference|impact|contribution|start|visit|day) (?:at|to|with)",
		"(?:join|joining|part of|member of|interest in|interested in|excited about|excitement about|enthusiasm for|enthusiastic about|contribute to|contributing to|impressed by|impressed with|drawn to|fit for|fit at|fit with|help|helping|visiting)",
		"(?:hear(?:ing)?|learn(?:ing|ed)?|read|see|seeing) (?:more )?(?:about )?(?:what|how)",
		"learn(?:ing|ed)? (?:more )?about|(?:telling|sharing|explaining) (?:\\w+ ){0,3}about|look(?:ing)? forward to hearing (?:back )?from",
		"apply(?:ing)? to|bring(?:ing)? (?:that|this|it|my (?:\\w+ ){1,3}?)to|bring(?:ing)? (?:that|this|it) to",
		"you and (?:everyone at|everybody at|the rest of|the team at|the)|thank(?:ing)? everyone at",
	].join("|")}) (?:the )?$`,
	"i",
);
/** Before the name where the sentence goes on that it is the right one. */
const PRAISE = /\b(?:convinced|certain|sure|confident|believe|feel|think|know)(?: that)? $/;
const PRAISED =
	/^ (?:is|would be) (?:exactly |just |truly |really )?(?:(?:the|a|an) (?:\w+ ){0,2}(?:place|company|employer|team|fit|match|home|organi[sz]ation|hospital|school|firm)|where)\b/;
/** What tells that the writer was there, or only speaks of it. */
const ELSEWHERE =
	/\b(?:my (?:previous|former|current|last|past|present|own|old)|my (?:time|years?|work|role|job|position|internship|team|colleagues?|experience|employer) (?:\w+ ){0,2}(?:at|with|for|in|of|as)|(?:previous|former|current|last|past|present) (?:\w+ )?(?:role|job|position|employer|company|team|internship)|used to|i (?:was|worked|work|led|built|ran|managed|served|started|held|did|spent|have been|joined|hired|am (?:currently|now|still|the|a|an)|left(?! (?:the|our) (?:conversation|interview|office|meeting|building|call)))|we (?:built|ran|led|had|did|used|were)|you (?:said|came|worked|were|left|use|used)|your (?:time|years|work|past)|while|during|when i|where i|proud of|(?:un)?like the|competitors?|competing|such as|compared|versus|clients?|customers?|vendors?|offer from|also interview\w*|coming from|graduat\w+|degree|studied)\b|^Like\b/;
/** What goes on after the name of an employer. A bare noun makes it the name of something else: "Target pricing". */
const GOES_ON =
	/^(?:['\u2019]s? |['\u2019]?$|['\u2019]?[.,;:!?)\u2013\u2014-]| (?:[-\u2013\u2014|/(]|(?:and|or|is|are|to|as|for|in|on|with|at|because|since|so|but|if|when|from|this|next|would|will|could|can|has|have|does|do|even|more|too|that|very|soon|by|through|over|after|team|role|position|job|family|mission|culture|people|group|staff|interview|opportunity|opening|application|handles?|approach(?:es)?|runs?|builds?|works?|plans?|treats?|makes?|takes?|uses?|grows?|took|grow|reach|serve|succeed|build|move)\b))/;
/** What tells afterwards that the writer was there. */
const PAST =
	/^.{0,40}\b(?:(?:that|which|where|what) (?:i|we)\b|used to|(?:taught|helped|gave|made|showed) (?:me|us)\b|(?:i|we) (?:was|were|did|had|built|led|ran|worked|made|used|left)\b|in (?:19|20)\d\d)/i;

interface Named {
	readonly name: string;
	/** What the company of that name is found by. */
	readonly key: string;
	/** In the sentence. */
	readonly span: Span;
}

const namesIn = notedInSentences((sentence, part) => {
	if (part !== "body" && part !== "subject") return undefined;
	const names = [...namesWhereTheEmployerStands(sentence, part)];
	return names.length > 0 ? names : undefined;
});

/** Names with capitals in those places, the longest first; offsets are inside the sentence. */
function* namesWhereTheEmployerStands(sentence: Sentence, part: "body" | "subject"): Iterable<Named> {
	const { text, plain } = sentence;
	for (const match of text.matchAll(
		/\p{Lu}[\p{L}\p{N}&.'\u2019-]*(?: (?:(?:of|and|the|&|de|for) )?[\p{Lu}\p{N}][\p{L}\p{N}&.'\u2019-]*){0,4}/gu,
	)) {
		const before = plain.slice(0, match.index);
		const stands = (after: string) =>
			GOES_ON.test(after) && (HERE.test(before) || (PRAISE.test(before) && PRAISED.test(after))) && !PAST.test(after);
		if (part === "body" && ELSEWHERE.test(before)) continue;
		const words = match[0]
			.replace(/[.'\u2019-]+$/, "")
			.replace(/['\u2019]s$/, "")
			.split(" ");
		for (let count = words.length; count > 0; count--) {
			// In a subject the name may stand anywhere; in a sentence it begins where the words before it end.
			const name = words.slice(0, count).join(" ");
			const after = plain.slice(match.index + name.length);
			if (part === "body" ? !stands(after) : !GOES_ON.test(after)) continue;
			yield { name, key: companyKey(name), span: { start: match.index, end: match.index + name.length } };
		}
	}
}
