import type { Email } from "../core/rule.js";
import type { Edit } from "../core/text.js";
import { headingsOf, partsByReading } from "./parts.js";

/** A change that mends nothing but shapes the email: a title, as a command, and its edits. */
export interface Refactoring {
	readonly title: string;
	readonly edits: readonly Edit[];
}

/** The refactorings that would change something in this email. */
export function refactorings(email: Email): readonly Refactoring[] {
	if (email.stage === "empty" || email.stage === "sent") return [];
	return [labelParts(email), dropHeadings(email), moveThanksUp(email)].filter((one) => one.edits.length > 0);
}

function labelParts(email: Email): Refactoring {
	const title = "Label the parts with headings";
	const { text } = email.followUp;
	if (headingsOf(email).length > 0) return { title, edits: [] };
	const eol = eolOf(text);
	const edits = partsByReading(email)
		.filter(({ name }) => name !== "Greeting" && name !== "Sign-off")
		.flatMap(({ name, span }): Edit[] => {
			// A label stands on a line of its own; where the paragraph does not begin one, there is no place for it.
			const isAtLineStart = span.start === email.followUp.frontMatter.end || /[\r\n]/.test(text.charAt(span.start - 1));
			return isAtLineStart ? [{ span: { start: span.start, end: span.start }, text: `## ${name}${eol}` }] : [];
		});
	return { title, edits };
}

function dropHeadings(email: Email): Refactoring {
	const { text } = email.followUp;
	const edits = headingsOf(email).map((span): Edit => {
		const after = /^(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text.slice(span.end))?.[0] ?? "";
		return { span: { start: span.start, end: span.end + after.length }, text: "" };
	});
	return { title: "Drop the headings", edits };
}

function moveThanksUp(email: Email): Refactoring {
	const title = "Move the thanks up";
	const { prose, followUp } = email;
	const { text } = followUp;
	const index = prose.body.findIndex(({ sentence }) => sentence.acts.has("thanks"));
	const first = prose.body[0];
	const thanks = prose.body[index];
	if (index < 1 || !first || !thanks) return { title, edits: [] };
	const source = thanks.sentence.text;
	const end = thanks.start + source.length;
	const paragraph = prose.paragraphs[thanks.paragraph];
	if (!paragraph) return { title, edits: [] };
	const isWhole = text.slice(paragraph.span.start, paragraph.span.end).trim() === source;
	const gone = isWhole
		? { start: paragraph.span.start, end: end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0) }
		: { start: thanks.start, end: end + (/^[ \t]*(?:\r\n|\n|\r)?(?![\r\n])/.exec(text.slice(end))?.[0].length ?? 0) };
	const placed = { start: first.start, end: first.start };
	const eol = eolOf(text);
	return {
		title,
		edits: [
			{ span: placed, text: isWhole ? `${source}${eol}${eol}` : `${source} ` },
			{ span: gone, text: "" },
		],
	};
}

function eolOf(text: string): string {
	return /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
}
