import type { Prose } from "../../core/prose.js";
import { defineRule, type Severity } from "../../core/rule.js";
import { firstWords, type SentenceAt } from "../anchors.js";

const limit = (value: number, severity: string) =>
	({
		type: "integer",
		default: value,
		minimum: 1,
		maximum: 5000,
		description: `More words than this ${severity}.`,
	}) as const;

const SPARE = ["pleasantry", "apology"] as const;

export const tooLong = defineRule({
	id: "structure/too-long",
	severity: "warning",
	advice: "A3",
	summary: "The email is longer than its reader has time for.",
	why: "Guides name 200 words as the most, and the samples that universities publish have about 70. A short note is read to its end.",
	example: {
		bad: `Hi Dana,\n\n${"We talked about dispatch and I enjoyed every part of it. ".repeat(20)}\n\nBest regards,\nSam\n`,
		good: "Hi Dana,\n\nThank you for the conversation about dispatch.\n\nBest regards,\nSam\n",
	},
	options: {
		info: limit(180, "are mentioned"),
		warning: limit(200, "are a warning"),
		error: limit(300, "are an error"),
		statusCheckInfo: {
			type: "integer",
			default: 125,
			minimum: 1,
			maximum: 5000,
			description: "More words than this are mentioned in a status check.",
		},
	},
	email(email, { options }) {
		const { prose } = email;
		const most = prose.reading.kind === "status-check" ? options.statusCheckInfo : options.info;
		if (prose.words <= most) return [];
		const severity: Severity =
			prose.words > options.error ? "error" : prose.words > options.warning ? "warning" : "info";
		const span = firstWords(email);
		if (!span) return [];
		const spare = leastMissed(prose, 3);
		const titles = spare.map((placed) => ({
			title: `Cut "${shorten(placed.sentence.text)}"`,
			edits: [
				{ span: withSpace(email.followUp.text, placed.start, placed.start + placed.sentence.text.length), text: "" },
			],
		}));
		return [
			{
				span,
				severity,
				message: `This has ${prose.words} words; about ${prose.reading.kind === "status-check" ? 100 : 180} are as many as are read with care. Keep the thanks, one topic and the next steps.`,
				...(titles.length > 0 ? { fixes: () => titles } : {}),
			},
		];
	},
});

/** The first sentences that a reader misses least: pleasantries and apologies, and thanks said again. */
function leastMissed({ passages }: Prose, most: number): readonly SentenceAt[] {
	const spare: SentenceAt[] = [];
	let hasThanked = false;
	for (const { passage, start, part } of passages) {
		if (part !== "body") continue;
		for (const { sentence, offset } of passage.sentences) {
			const { acts } = sentence;
			const isThanks = acts.has("thanks");
			const isSpare = acts.size === 1 && (isThanks ? hasThanked : SPARE.some((act) => acts.has(act)));
			if (isSpare && spare.push({ sentence, start: start + offset }) === most) return spare;
			hasThanked ||= isThanks;
		}
	}
	return spare;
}

function shorten(text: string): string {
	const words = text.trim().split(/\s+/);
	return words.length > 6 ? `${words.slice(0, 6).join(" ")}\u2026` : words.join(" ");
}

/** A sentence with the white space that would be left double. */
function withSpace(text: string, start: number, end: number) {
	let to = end;
	while (to < text.length && (text.charAt(to) === " " || text.charAt(to) === "\t")) to++;
	return { start, end: to };
}
