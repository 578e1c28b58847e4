import { formOf } from "../../client/src/localized.js";
import { checklist } from "../../server/src/features/checklist.js";
import { lenses } from "../../server/src/features/lenses.js";
import { status } from "../../server/src/features/status.js";
import { analysisOf } from "../harness/analysis.js";

/** The texts of the interface that come from the server, by what they are looked up by. */
export function serverTexts(): readonly string[] {
	return [
		...new Set(
			LETTERS.flatMap(said)
				.filter((text) => !IS_REMARK.test(text))
				.map(formOf),
		),
	];
}

/** What the server says of the state of a letter: in its lens, its status, and the checklist where it quotes nothing. */
function said(text: string): readonly string[] {
	const analysis = analysisOf(text);
	const { state, detail } = status(analysis);
	const points = checklist(analysis);
	return [
		...lenses(analysis, true).flatMap(({ command }) => command?.title.split(" \u00b7 ") ?? []),
		state,
		detail,
		...points.map(({ title }) => title),
		// What is done is shown by a sentence of the letter, what is open by a remark.
		...points
			.filter(({ state, evidence, problems }) => (state === "done" ? evidence : problems).length === 0)
			.map((point) => point.detail),
	];
}

const WHEN = "interview: 2026-11-20T14:00-05:00\n";
const letter = (front: string, body: string) => `---\nto: Dana Reyes\n${front}---\n\n${body}`;
const GOOD = `Hi Dana,

Thank you for taking the time on Friday to talk with me about handover at night. I ran the night shift at St. Anne's for three years, and I would be excited to bring that to your ward.

I would love to hear what the next steps look like when you have a moment.

Best regards,
Sam Okafor
`;

/** Letters in every state of which something is said, on Friday 20 November 2026 at 18:00. */
const LETTERS = [
	"\n",
	"Hi,\n\nThanks\n",
	letter("", "Hi Dana,\n\nThe house was bright.\n"),
	letter(WHEN, "Hi Dana,\n\nHandover.\n"),
	letter(`${WHEN}topics: [handover at night]\n`, "Hi Dana,\n\nThank you for our talk about handover at night.\n"),
	letter("subject: Thank you for Friday's conversation\nfrom: Sam Okafor\n", GOOD),
	letter(WHEN, "Hi Dana,\n\nThank you for Friday.\n"),
	letter("", "Hi Dana,\n\nWell.\n\nBest regards,\nSam\n"),
	letter("", "Hi Dana,\n\nThank you for the talk about handover.\n\nBest regards,\nSam\n"),
	letter(`${WHEN}subject: Thank you for Friday's conversation\nfrom: Sam Okafor\n`, GOOD),
	letter(
		WHEN,
		"Liebe Dana,\n\nvielen Dank für das gute Gespräch am Freitag und die Führung durch das Haus.\n\nViele Grüße\nSam\n",
	),
	letter(`${WHEN}sent: 2026-11-20T17:00-05:00\n`, GOOD),
	letter(`${WHEN}sent: 2026-11-20T17:00-05:00\nreplied: 2026-11-20T17:30-05:00\n`, GOOD),
	letter(`${WHEN}sent: 2026-11-20T17:00-05:00\nclosed: 2026-11-20T17:30-05:00\n`, GOOD),
	...["2026-11-20T16:20", "2026-11-20T12:00", "2026-11-17T12:00"].map((sent) => letter(`sent: ${sent}\n`, GOOD)),
	// With a weekend that counts, the window of the first ends now; of the others a little sooner or later.
	...["17:59:50", "17:59", "17:30", "16:20", "10:00"].map((time) =>
		letter(`interview: 2026-11-18T${time}-05:00\n`, GOOD),
	),
	...["18:00:10", "18:01", "18:30", "19:40", "23:00"].map((time) =>
		letter(`interview: 2026-11-18T${time}-05:00\n`, GOOD),
	),
	letter("interview: 2026-11-12T14:00-05:00\n", GOOD),
];

/** Remarks and times are not of the interface, and stay English. */
const IS_REMARK = /\b(?:in time until|silence is normal until|one is enough|send by)\b/;
