import { fixAll } from "./fix-all.js";
import type { Fix } from "./rule.js";
import { applyEdits, type Span } from "./text.js";
import type { Judged } from "./verify.js";

/** The rules whose preferred fixes sort a pasted draft into place. */
const SORTING: ReadonlySet<string> = new Set(["hygiene/pasted-header", "hygiene/assistant-residue"]);

/** A follow-up holds no more header lines and chatter than this. */
const MOST_STEPS = 50;

/** A draft from a mail program or a chat, made a follow-up, with the gaps that are left in it. */
export interface Tidied {
	readonly text: string;
	readonly gaps: readonly Span[];
}

/**
 * Sorts a pasted draft into place: header lines move to the front matter, what a writing program said to its user goes, and
 * safe fixes are applied. `judge` checks a text as at the moment of sending.
 */
export function tidy(pasted: string, judge: (text: string) => Judged): Tidied {
	let judged = judge(trimmed(pasted));
	for (let step = 0; step < MOST_STEPS; step++) {
		const { text } = judged.email.followUp;
		const next = judged.problems
			.filter(({ rule }) => SORTING.has(rule.id))
			.map((problem): Fix | undefined => problem.fixes()[0])
			.find((fix) => fix !== undefined && applyEdits(text, fix.edits) !== text);
		if (!next) break;
		judged = judge(applyEdits(text, next.edits));
	}
	const safe = fixAll(judged, judged.problems, judge);
	judged = judge(trimmed(safe ? applyEdits(judged.email.followUp.text, [safe]) : judged.email.followUp.text));
	const gaps = judged.problems.filter(({ rule }) => rule.id === "hygiene/placeholder").map(({ span }) => span);
	return { text: judged.email.followUp.text, gaps };
}

function trimmed(text: string): string {
	return text.trim() === "" ? "" : `${text.trim()}\n`;
}
