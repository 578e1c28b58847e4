import { remember } from "../../core/remember.js";
import { defineRule, type Email, type Fix } from "../../core/rule.js";
import type { Sentence } from "../../core/sentence.js";
import { placeOf, sentencesAt } from "../anchors.js";
import { bodyLinks, type PlacedLink, saysSomething } from "../links.js";
import { withoutSentence } from "../removal.js";

export const unexplainedLink = defineRule({
	id: "content/unexplained-link",
	severity: "info",
	advice: "A7",
	summary: "A link stands there without a word on what it shows.",
	why: "Nobody opens a bare link in a stranger's email. Half a sentence on what it shows, and why it fits the conversation, makes it worth a click.",
	example: {
		bad: "Hi Dana,\n\nThank you for talking with me about night handover on Friday.\n\nhttps://sam.example/board\n\nBest regards,\nSam\n",
		good: "Hi Dana,\n\nThank you for talking with me about night handover on Friday. Here is the board that we built for it: https://sam.example/board\n\nBest regards,\nSam\n",
	},
	options: {},
	email(email) {
		return bodyLinks(email).flatMap((placed) => {
			const { span } = placed;
			// Its opening bracket is no prose, its words are.
			const [sentence, before] = sentencesAt(email.prose, span.end - 1);
			// A sentence that ends in a colon announces it.
			if (!sentence || isExplained(sentence) || before?.text.trimEnd().endsWith(":")) return [];
			return [
				{
					span,
					message: "Say in half a sentence what this link shows, and why it may interest them.",
					fixes: () => fixesFor(email, placed),
				},
			];
		});
	},
});

const isExplained = remember(({ text }: Sentence): boolean => saysSomething(text));

/** The link with the words that its address gives, where there are any, or none of it. */
function fixesFor(email: Email, { link, span }: PlacedLink): readonly Fix[] {
	const found = email.prose.body.find(({ sentence, start }) => span.end - 1 < start + sentence.text.length);
	if (!found) return [];
	const { label, target } = link;
	const shown = shownAt(target);
	// The opening bracket of a label is no prose.
	const { start, end } = placeOf(found);
	const place = { start: Math.min(start, span.start), end: Math.max(end, span.end) };
	const text = label === target ? `Here is ${shown}: ${target}` : `Here is [${shown}](${target}).`;
	return [
		...(shown ? [{ title: `Write "Here is ${shown}" before it`, edits: [{ span: place, text }] }] : []),
		{ title: "Leave the link out", edits: [withoutSentence(email, place)] },
	];
}

/** What an address says about itself, as words for the middle of a sentence. */
function shownAt(target: string): string | undefined {
	const [, profile, repository] =
		/^https?:\/\/(?:[\w-]+\.)?(?:linkedin\.com\/in(\/)[^/]+|(?:github|gitlab)\.com\/[\w.-]+\/([\w.-]+))\/?$/i.exec(
			target,
		) ?? [];
	return profile ? "my LinkedIn profile" : repository && `the repository ${repository}`;
}
