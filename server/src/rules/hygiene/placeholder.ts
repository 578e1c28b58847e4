import { type Facts, givenName } from "../../core/facts.js";
import type { Key } from "../../core/keys.js";
import { notedInBlocks } from "../../core/noted.js";
import { defineRule, type Finding, type Fix } from "../../core/rule.js";

/**
 * Forms of a gap that nobody filled in. Footnotes (`[1]`), check boxes (`[x]`), link labels, template code with spaces or
 * signs of a program, and real brackets around ordinary words are none.
 */
const PLACEHOLDER =
	/\$\{\d+:[^}\n]{0,200}\}|\{\{\s*[\w.\- ']{1,60}\s*\}\}|\{[A-Za-z][\w.\-/ ']{0,60}\}|(?<!\])\[(?!\s*[xX]?\s*\]|\d+\])[A-Za-z_][^[\]\n]{0,80}\](?!\(|\[|:[ \t]*\S)|<(?:your|role|company|name|date|position|job|topic|first|last|recruiter|interviewer|hiring|insert|specific|employer|title)[\w \-']{0,40}>|\((?:YOUR |MY |FIRST |LAST |HIRING |JOB |COMPANY |PHONE |LINKEDIN |EMAIL |INTERVIEWER'?S? )?(?:NAME|TITLE|COMPANY|ROLE|POSITION|DATE|URL|NUMBER|MANAGER|TOPIC|SKILL|ADDRESS|EMAIL)\)|\b(?:TODO|TBD|FIXME|XXX+)\b|_{4,}/g;

/** Keys that hold names. */
const NAMES: readonly Key[] = ["from", "to", "cc", "company", "role"];

/** What templates call such a name; nobody and nothing is called so. */
const GAP_NAME =
	/^\[(?:(?:your|my|first|last|full|hiring|job|company|interviewer'?s?|recruiter'?s?) ){0,3}(?:name|title|company|role|position|employer|manager|recruiter|interviewer|address|e-?mail)\]$/i;

export const placeholder = defineRule({
	id: "hygiene/placeholder",
	severity: "error",
	advice: "A10",
	summary: "A gap of a template is still open.",
	why: "A gap that was sent tells the reader that the letter went to many, and that nobody read it before.",
	example: {
		bad: "---\ncompany: Northwind\n---\n\nHi Dana,\n\nThank you for the conversation at [Company].\n\nBest regards,\nSam\n",
		good: "---\ncompany: Northwind\n---\n\nHi Dana,\n\nThank you for the conversation at Northwind.\n\nBest regards,\nSam\n",
	},
	options: {},
	email({ followUp, facts }) {
		const findings: Finding[] = [];
		const look = (text: string, start: number) => {
			for (const match of text.matchAll(PLACEHOLDER)) {
				const span = { start: start + match.index, end: start + match.index + match[0].length };
				const filling = fillingFor(match[0], facts);
				findings.push({
					span,
					message: `\`${match[0].slice(0, 60)}\` is a gap to fill in${filling ? "" : ", or to leave out"}.`,
					...(filling
						? { fixes: (): Fix[] => [{ title: `Fill in "${filling}"`, edits: [{ span, text: filling }], safe: true }] }
						: {}),
				});
			}
		};
		for (const key of NAMES) {
			const value = followUp.frontMatter.fields.get(key)?.valueSpan;
			if (!value) continue;
			// YAML reads the brackets of a gap as those of a list, and where it expects one they are no part of the value.
			const isInside = followUp.text.charAt(value.start - 1) === "[";
			const span = isInside ? { start: value.start - 1, end: value.end + 1 } : value;
			const gap = followUp.text.slice(span.start, span.end);
			if (GAP_NAME.test(gap)) findings.push({ span, message: `\`${gap}\` is a gap to fill in.` });
		}
		const subject = facts.subject;
		if (subject && subject.span.end - subject.span.start >= subject.text.length) {
			const source = followUp.text.slice(subject.span.start, subject.span.end);
			look(source, subject.span.start);
		}
		for (const { note, start } of gapsIn(followUp)) look(note, start);
		return findings;
	},
});

/** The text of the blocks that have a gap. */
const gapsIn = notedInBlocks(({ kind, text, prose }) => {
	if (kind === "code" || kind === "comment") return undefined;
	const read = kind === "heading" ? text : prose;
	return read.search(PLACEHOLDER) >= 0 ? read : undefined;
});

/** What the front matter knows for a gap, by what the gap is called. */
function fillingFor(gap: string, facts: Facts): string | undefined {
	const name = gap
		.replace(/([a-z])([A-Z])/g, "$1 $2")
		.replace(/^\$\{\d+:/, "")
		.replace(/[^A-Za-z]+/g, " ")
		.trim()
		.toLowerCase();
	if (/^(?:the )?(?:company|employer|organi[sz]ation)(?: name)?$/.test(name)) return facts.company?.text;
	if (/^(?:the )?(?:role|position|job|job title|position title|role title|title)$/.test(name)) return facts.role?.text;
	if (/^(?:your|my|candidate|user|sender|full) (?:full )?name$/.test(name)) return facts.from?.name;
	if (
		/^(?:name|first name|interviewer|interviewer s name|interviewer name|recruiter|recruiter name|hiring manager|hiring manager name|contact name)$/.test(
			name,
		)
	) {
		return givenName(facts.to[0]);
	}
	if (/^(?:topic|specific topic|key topic)$/.test(name)) return facts.topics[0]?.text;
	return undefined;
}
