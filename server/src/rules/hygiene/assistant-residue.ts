import { notedInBlocks } from "../../core/noted.js";
import { defineRule, type Finding } from "../../core/rule.js";
import type { Span } from "../../core/text.js";

/** What a chat program says about the letter, and not in it. Read at both ends of the letter only. */
const RESIDUE: readonly RegExp[] = [
	/\b(?:certainly|sure(?: thing)?|absolutely|of course|great)\s*[!,.:\u2014-]+\s*(?:here(?:'s| is| are)|below is|i(?:'ve| have) (?:drafted|written|revised|polished|prepared))\b[^\r\n]*/gi,
	/^[ \t]*(?:here(?:'s| is)|below is) (?:a|an|the|your|my) (?:[\w-]+,? (?:and )?){0,4}?(?:version|draft|template|rewrite|thank[- ]you (?:email|note|letter|message)|follow[- ]?up (?:email|note|letter|message)|email|e-mail|sample)\b[^\r\n]*/gim,
	/\b(?:please )?feel free to (?:adjust|customi[sz]e|edit|modify|tweak|personali[sz]e|adapt|tailor|change) (?:it|this|these|any|as|the (?:text|tone|wording|draft|template|email|message|placeholders?|details)|to (?:fit|suit|match))\b[^.!?\r\n]*[.!?]?/gi,
	/\blet me know if you(?:'d| would)? (?:like|want|need) (?:me to (?:adjust|revise|tweak|change|make|shorten|tailor|modify|rewrite|write|add|refine|draft|personali[sz]e)|any (?:changes|adjustments|revisions|edits|tweaks)|(?:a|another) (?:shorter|longer|different|more formal|more casual|less formal) (?:version|one|draft|tone))\b[^.!?\r\n]*[.!?]?/gi,
	/\bwould you like me to (?:adjust|revise|tweak|make (?:it|this)|shorten|tailor|modify|rewrite|draft|personali[sz]e|add (?:a|more))\b[^.!?\r\n]*[.!?]?/gi,
	/\bi hope this (?:draft|version|template|email|rewrite|revised version) (?:helps|works|meets|fits)\b[^.!?\r\n]*[.!?]?/gi,
	/\bas an ai(?: language model| assistant)?\b[^.!?\r\n]*[.!?]?/gi,
	/\b(?:remember|be sure|make sure|don't forget)? ?(?:to )?(?:replace|fill in|customi[sz]e) (?:the |any |all |these )?(?:placeholders?|bracketed (?:text|parts|sections|information|details)|(?:text|parts|information|details) in (?:square )?brackets)\b[^.!?\r\n]*[.!?]?/gi,
];
/** Bold around a label or a gap: a writing program lays its answers out so, and nobody a letter. */
const BOLD = /(\*\*|__)(?=\S)((?:\[[^\]\r\n]{1,60}\]|\{\{?[^}\r\n]{1,60}\}\}?)|[^*_\r\n]{1,60}:)\1/g;

export const assistantResidue = defineRule({
	id: "hygiene/assistant-residue",
	severity: "error",
	advice: "A10",
	summary: "Words of a writing program are left in the email.",
	why: "A line meant for you, not for the reader, tells that nobody read the letter before it was sent.",
	example: {
		bad: "Certainly! Here is a short version of your email:\n\nHi Dana,\n\nThank you for the conversation on Friday.\n\nBest regards,\nSam\n",
		good: "Hi Dana,\n\nThank you for the conversation on Friday.\n\nBest regards,\nSam\n",
	},
	options: {},
	email({ followUp }) {
		const { text } = followUp;
		const findings: Finding[] = [];
		const seen: Span[] = [];
		for (const { note: plain, block, start } of suspectsIn(followUp)) {
			for (const pattern of RESIDUE) {
				for (const match of plain.matchAll(pattern)) {
					const lead = match[0].length - match[0].trimStart().length;
					const span = { start: start + match.index + lead, end: start + match.index + match[0].trimEnd().length };
					if (seen.some((other) => other.start < span.end && span.start < other.end)) continue;
					seen.push(span);
					findings.push({
						span,
						message: "This was said to you and not to the reader; leave it out.",
						fixes: () => [{ title: "Delete it", edits: [{ span: withGap(text, span), text: "" }] }],
					});
				}
			}
			for (const match of block.prose.matchAll(BOLD)) {
				const span = { start: start + match.index, end: start + match.index + match[0].length };
				const marks = match[1]?.length ?? 2;
				findings.push({
					span,
					severity: "warning",
					message: "A letter has no labels in bold; take out the marks.",
					fixes: () => [
						{
							title: "Take out the marks",
							edits: [
								{ span: { start: span.start, end: span.start + marks }, text: "" },
								{ span: { start: span.end - marks, end: span.end }, text: "" },
							],
							safe: true,
						},
					],
				});
			}
		}
		return findings.sort((a, b) => a.span.start - b.span.start);
	},
});

/** One of these stands in whatever the patterns find. */
const HINT =
	/here(?:'s| is| are)|below is|i(?:'ve| have) (?:drafted|written|revised|polished|prepared)|feel free to|let me know if you|would you like me to|hope this|as an ai|placeholder|bracket|\*\*|__/i;

/** The prose, with straight apostrophes, of the blocks that hold something of the kind. */
const suspectsIn = notedInBlocks(({ kind, prose }) => {
	if (kind !== "paragraph" && kind !== "list-item") return undefined;
	const plain = prose.replace(/\u2019/g, "'");
	return HINT.test(plain) && [...RESIDUE, BOLD].some((pattern) => plain.search(pattern) >= 0) ? plain : undefined;
});

/** The span with the white space that would be left double; the blank lines below, where it is a whole paragraph. */
function withGap(text: string, { start, end }: Span): Span {
	const startsLine = start === 0 || /[\r\n]/.test(text.charAt(start - 1));
	const behind = /^[ \t]*(?:(?:\r\n|\n|\r)[ \t]*)*/.exec(text.slice(end))?.[0] ?? "";
	if (startsLine && /[\r\n]/.test(behind)) return { start, end: end + behind.length };
	if (startsLine) return { start, end: end + behind.length };
	const before = /[ \t]*$/.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
	return { start: start - before, end };
}
