import { lineEnding } from "../core/front-matter-edits.js";
import type { Email } from "../core/rule.js";
import type { PlacedSentence } from "../core/sentence.js";
import { type Edit, type Span, touches } from "../core/text.js";
import { placeOf } from "../rules/anchors.js";
import { withoutSentence } from "../rules/removal.js";
import { insertOutline } from "./insert-outline.js";
import { type EmailPart, headingsOf, partsByReading } from "./parts.js";
import { shorter } from "./shorten.js";

/** A change that mends nothing but shapes the email: a title, as a command, and its edits. */
export interface Refactoring {
	readonly title: string;
	readonly edits: readonly Edit[];
}

/** The refactorings that would change something in this email; those of a paragraph or sentence for the one at a span. */
export function refactorings(email: Email, at: Span): readonly Refactoring[] {
	if (email.stage === "sent") return [];
	return [
		insertOutline(email),
		shortenSentence(email, at),
		splitParagraph(email, at),
		orderParts(email),
		moveThanksUp(email),
		labelParts(email),
		dropHeadings(email),
	].filter((one) => one.edits.length > 0);
}

function labelParts(email: Email): Refactoring {
	const title = "Label the parts with headings";
	const { text } = email.followUp;
	if (headingsOf(email).length > 0) return { title, edits: [] };
	const eol = lineEnding(text);
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
	const index = prose.body.findIndex(({ sentence }) => sentence.acts.has("thanks"));
	const first = prose.body[0];
	const thanks = prose.body[index];
	if (index < 1 || !first || !thanks) return { title, edits: [] };
	const paragraph = prose.paragraphs[thanks.paragraph];
	const isWhole = paragraph !== undefined && paragraph.to - paragraph.from === 1;
	const eol = lineEnding(followUp.text);
	const placed = { start: first.start, end: first.start };
	return {
		title,
		edits: [
			{ span: placed, text: `${thanks.sentence.text}${isWhole ? `${eol}${eol}` : " "}` },
			withoutSentence(email, placeOf(thanks)),
		],
	};
}

/** The advised order of the parts; what has no name of its own stays with what stands before it. */
const ORDER = ["Opening", "Thank you", "Key topic", "Clarification", "Interest", "Next steps"];

function orderParts(email: Email): Refactoring {
	const title = "Put the parts in the advised order";
	const none = { title, edits: [] };
	if (headingsOf(email).length > 0) return none;
	const { text } = email.followUp;
	const parts = partsByReading(email).filter(({ name }) => ORDER.includes(name));
	const rank = ({ name }: EmailPart) => ORDER.indexOf(name);
	const ordered = [...parts].sort((a, b) => rank(a) - rank(b));
	const first = parts[0];
	const last = parts[parts.length - 1];
	if (!first || !last || ordered.every((part, index) => part === parts[index])) return none;
	// Paragraphs change places whole; one that shares its line with the greeting, or a comment between two, stays.
	const isWhole = parts.every(({ span }, index) => {
		const before = index === 0 ? text.slice(0, span.start) : text.slice(parts[index - 1]?.span.end, span.start);
		return index === 0 ? /(?:^|[\r\n])$/.test(before) : before.trim() === "" && /[\r\n]/.test(before);
	});
	if (!isWhole) return none;
	const gaps = parts.slice(1).map(({ span }, index) => text.slice(parts[index]?.span.end, span.start));
	const moved = ordered.map(({ span }, index) => text.slice(span.start, span.end) + (gaps[index] ?? "")).join("");
	return { title, edits: [{ span: { start: first.span.start, end: last.span.end }, text: moved }] };
}

/** A paragraph of fewer words is read in one go. */
const LONG_PARAGRAPH = 60;

/** Splits the paragraph at a place where it turns to something else, the nearest to its middle. */
function splitParagraph({ prose, followUp }: Email, at: Span): Refactoring {
	const title = "Split the paragraph";
	const paragraph = prose.paragraphs.find(({ span, words }) => words >= LONG_PARAGRAPH && touches(span, at));
	if (!paragraph) return { title, edits: [] };
	const sentences = prose.sentences.slice(paragraph.from, paragraph.to);
	const middle = (paragraph.span.start + paragraph.span.end) / 2;
	const seams = sentences.slice(1).map((next, index) => {
		const before = sentences[index] as PlacedSentence;
		const turns = ![...next.sentence.acts].some((act) => before.sentence.acts.has(act));
		return { start: before.start + before.sentence.text.length, end: next.start, turns };
	});
	const distance = (seam: Span) => Math.abs(seam.start - middle);
	const [best] = seams.sort((a, b) => Number(b.turns) - Number(a.turns) || distance(a) - distance(b));
	if (!best) return { title, edits: [] };
	const eol = lineEnding(followUp.text);
	return { title, edits: [{ span: { start: best.start, end: best.end }, text: `${eol}${eol}` }] };
}

/** Says the sentence at a place in fewer words, where that changes nothing that it says. */
function shortenSentence({ prose }: Email, at: Span): Refactoring {
	const placed = prose.body.find(({ sentence, start }) => touches({ start, end: start + sentence.text.length }, at));
	const edits = placed ? shorter(placed.sentence) : [];
	return {
		title: "Shorten the sentence",
		edits: edits.map(({ span, text }) => ({
			span: { start: span.start + (placed?.start ?? 0), end: span.end + (placed?.start ?? 0) },
			text,
		})),
	};
}
