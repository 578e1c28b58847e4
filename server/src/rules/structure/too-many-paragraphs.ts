import type { Paragraph, PlacedPassage, Prose } from "../../core/prose.js";
import { defineRule, type Email, type Fix } from "../../core/rule.js";
import { opening } from "../anchors.js";

/** A joined paragraph of more words than this would be worse than two. */
const MOST_JOINED_WORDS = 90;

export const tooManyParagraphs = defineRule({
	id: "structure/too-many-paragraphs",
	severity: "warning",
	advice: "A3",
	summary: "The email has more paragraphs than a short note needs.",
	why: "Guides name one to four paragraphs. More make a note look like a report before a word of it is read.",
	example: {
		bad: "Hi Dana,\n\nThank you for Friday.\n\nI liked the tour.\n\nThe press is like ours.\n\nI ran ours for a year.\n\nI look forward to the next steps.\n\nBest regards,\nSam\n",
		good: "Hi Dana,\n\nThank you for Friday. I liked the tour.\n\nThe press is like ours. I ran ours for a year.\n\nI look forward to the next steps.\n\nBest regards,\nSam\n",
	},
	options: {
		most: {
			type: "integer",
			default: 4,
			minimum: 1,
			maximum: 50,
			description: "More paragraphs than this are a fault.",
		},
	},
	from: "draft",
	readsProse: true,
	email(email, { options }) {
		const { count, extra } = countGroups(email.prose, options.most);
		const [first] = extra?.passage.sentences ?? [];
		if (!extra || !first) return [];
		// What has too many words for so few paragraphs has to be cut, not joined.
		const fixes = email.prose.words > options.most * MOST_JOINED_WORDS ? [] : join(email, options.most);
		return [
			{
				span: opening({ sentence: first.sentence, start: extra.start + first.offset }, 2),
				// A note that is short in all is only cut too finely.
				...(email.prose.words <= 125 ? { severity: "info" as const } : {}),
				message: `These are ${count} paragraphs; ${options.most} are enough. Join or cut some.`,
				...(fixes.length > 0 ? { fixes: () => fixes } : {}),
			},
		];
	},
});

/** How many paragraphs there are, where the items of a list together are one, and the first that is more than enough. */
function countGroups({ passages }: Prose, most: number) {
	let count = 0;
	let wasItem = false;
	let extra: PlacedPassage | undefined;
	for (const placed of passages) {
		if (placed.part !== "body") continue;
		if (!(placed.isItem && wasItem) && ++count === most + 1) extra = placed;
		wasItem = placed.isItem;
	}
	return { count, extra };
}

/** The paragraphs, where the items of a list together are one. */
function groupsOf({ paragraphs }: Prose): readonly (readonly Paragraph[])[] {
	const groups: Paragraph[][] = [];
	let wasItem = false;
	for (const paragraph of paragraphs) {
		const last = groups[groups.length - 1];
		if (paragraph.isItem && wasItem && last) last.push(paragraph);
		else groups.push([paragraph]);
		wasItem = paragraph.isItem;
	}
	return groups;
}

/** Joins the neighbours that are shortest together until few enough are left. */
function join({ followUp, prose }: Email, most: number): readonly Fix[] {
	const pieces = groupsOf(prose).map((group) => ({
		start: group[0]?.span.start ?? 0,
		end: group[group.length - 1]?.span.end ?? 0,
		words: group.reduce((sum, { words }) => sum + words, 0),
		isList: group.length > 1,
	}));
	const edits = [];
	while (pieces.length > most) {
		let best: { at: number; words: number } | undefined;
		for (let i = 1; i < pieces.length; i++) {
			const [a, b] = [pieces[i - 1], pieces[i]];
			if (!a || !b || a.isList || b.isList || followUp.text.slice(a.end, b.start).trim() !== "") continue;
			const words = a.words + b.words;
			if (words <= MOST_JOINED_WORDS && (!best || words < best.words)) best = { at: i, words };
		}
		const a = best && pieces[best.at - 1];
		const b = best && pieces[best.at];
		if (!best || !a || !b) return [];
		edits.push({ span: { start: a.end, end: b.start }, text: " " });
		pieces.splice(best.at - 1, 2, { start: a.start, end: b.end, words: best.words, isList: false });
	}
	return [{ title: edits.length === 1 ? "Join the two shortest paragraphs" : "Join the shortest paragraphs", edits }];
}
