import { ok } from "node:assert/strict";
import { converse } from "../harness/conversation.js";
import { countWork, type WorkCounter } from "../harness/work.js";

const URI = "file:///jobs/dana.followup.md";

const letter = (paragraphs: readonly string[]) =>
	`---\nto: Dana Reyes\ncompany: Northwind\ninterview: 2026-11-19T16:00-05:00\n---\n\nHi Dana,\n\n${paragraphs.join("\n\n")}\n\nBest regards,\nSam\n`;

/** Fifty words, different in each paragraph. */
const paragraph = (number: number) =>
	`Thank you for showing me line ${number} on Thursday, where the pallets are wrapped before they go to the lorries. I kept thinking about how the night shift counts them twice. On my last site we moved that count to the dock, and I would enjoy trying it out with you.`;

const letterOf = (words: number) =>
	letter(Array.from({ length: Math.round(words / 50) }, (_, index) => paragraph(index)));

/** Somebody else's letter, sent long ago. */
const other = (number: number) =>
	`---\nto: Person Number${number}\ncompany: Company${number}\nsent: 2026-10-0${1 + (number % 9)}\n---\n\nHi Person,\n\n${paragraph(number)}\n\nBest regards,\nSam\n`;

describe("the work for a letter that is typed", function () {
	this.timeout(60_000);
	let work: WorkCounter;
	before(async () => {
		work = await countWork();
	});
	after(() => work.end());

	const pause = () => new Promise((done) => setTimeout(done, 20));

	/** The steps of the server for one more letter of a word in the middle, up to the diagnostics. */
	async function keystroke(text: string, others: readonly string[]): Promise<number> {
		const files = new Map<string, string>(others.map((one, index) => [`file:///jobs/${index}.followup.md`, one]));
		files.set(URI, text);
		const editor = await converse({ files });
		await editor.open(URI, text);
		// Until what runs in the background has come to an end.
		while ((await work.of(pause)) > 100);
		const at = text.indexOf(" on Thursday", text.length / 2);
		const steps: number[] = [];
		for (let index = 0; index < 12; index++) {
			const type = async () => {
				await editor.splice(URI, at + index, at + index, unseen());
				await editor.pull(URI);
			};
			steps.push(await work.of(type));
		}
		await editor.end();
		// What else the server does meanwhile is not done for every letter.
		return Math.min(...steps);
	}

	/** Letters that never make a word that was read before, which would cost nothing. */
	let typed = 0;
	const unseen = () => String.fromCharCode(97 + (typed++ % 26));

	it("is hardly more in a long letter than in a short one", async () => {
		const [short, long, longer] = [
			await keystroke(letterOf(200), []),
			await keystroke(letterOf(2_000), []),
			await keystroke(letterOf(20_000), []),
		];
		const all = `${short} steps in 200 words, ${long} in 2,000, ${longer} in 20,000`;
		ok(long <= MOST * short, all);
		// Each paragraph is moved, and what it came to is added up: a few steps, where reading its fifty words takes hundreds.
		ok(longer - short <= MOST_PER_WORD * 20_000, all);
	});

	it("is the same whether ten follow-ups lie beside it or a thousand", async () => {
		const beside = (count: number) => Array.from({ length: count }, (_, index) => other(index));
		const [few, many] = [await keystroke(letterOf(200), beside(10)), await keystroke(letterOf(200), beside(1_000))];
		ok(many <= MOST * few, `${few} steps beside 10, ${many} beside 1,000`);
	});
});

/** What may differ between two sentences of one length. A step for each follow-up would be more. */
const MOST = 1.05;
const MOST_PER_WORD = 0.9;
