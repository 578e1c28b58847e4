import { deepStrictEqual } from "node:assert/strict";
import fc from "fast-check";
import { type Conversation, converse } from "../harness/conversation.js";

const URIS = ["file:///jobs/a.followup.md", "file:///jobs/b.followup.md"] as const;

/** What letters are made of, whole and in pieces that make no sense. */
const PIECES = [
	"---\nto: Dana Reyes\ncompany: Northwind\ninterview: 2026-11-18T10:00\n---\n",
	"---\n",
	"sent: 2026-11-19\n",
	"Hi Dana,\n\n",
	"Thank you for your time on Friday. ",
	"I really need this job. ",
	"I really need this job",
	"Please answer by Friday!\r\n",
	"at [Company] ",
	"\n\nBest regards,\nSam\n",
	"<!-- followup-ignore tone/pleading -->\n",
	"<!-- ",
	"```\n",
	"> quoted\n",
	"## Thank you\n",
	"🎉 ",
	"\uD83D",
	"\n",
];

const DRAFT = `---
to: Dana Reyes
company: Northwind
interview: 2026-11-19T16:00-05:00
---

Hi Dana,

Thank you for the talk about routing on Friday. I really need this job.

I saw how it is done at [Company], and I look forward to the next steps.

Best regards,
Sam
`;

/** The draft, and one that was sent to the same person: each changes what is said about the other. */
const TEXTS = [DRAFT, DRAFT.replace("to:", "sent: 2026-11-20\nto:")] as const;

const change = fc.record({
	kind: fc.constantFrom("insert", "insert", "insert", "delete", "save", "settings", "reopen", "clock", "clock"),
	uri: fc.constantFrom(...URIS),
	piece: fc.constantFrom(...PIECES),
	at: fc.double({ min: 0, max: 1, noNaN: true }),
});

const SETTINGS = [{}, { rules: { "tone/pleading": "error", "hygiene/placeholder": "off" } }, { maxProblems: 2 }];

async function problems(editor: Conversation, uri: string): Promise<unknown> {
	const report = await editor.pull(uri);
	return report.kind === "full" ? report.items : undefined;
}

/** Waits until the server has said the same twice: what runs in the background is then through. */
async function settled(editor: Conversation): Promise<readonly unknown[]> {
	let last = "";
	for (;;) {
		await new Promise((later) => setTimeout(later, 15));
		const all = [await problems(editor, URIS[0]), await problems(editor, URIS[1])];
		const text = JSON.stringify(all);
		if (text === last) return all;
		last = text;
	}
}

describe("a server that has seen much", () => {
	it("says what a fresh one says of the same texts", async function () {
		this.timeout(60_000);
		await fc.assert(
			fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
				const editor = await converse({});
				let settings = 0;
				let moment = Date.parse("2026-11-20T23:00:00Z");
				for (const [index, uri] of URIS.entries()) await editor.open(uri, TEXTS[index] ?? "");
				for (const { kind, uri, piece, at } of changes) {
					const text = editor.text(uri);
					// Half of the changes are made where a line begins: there they matter most.
					const somewhere = Math.floor(((at * 2) % 1) * text.length);
					const offset = at < 0.5 ? text.lastIndexOf("\n", somewhere) + 1 : somewhere;
					if (kind === "insert") await editor.splice(uri, offset, offset, piece);
					else if (kind === "delete")
						await editor.splice(uri, offset, Math.min(text.length, offset + piece.length), "");
					else if (kind === "save") await editor.save(uri);
					else if (kind === "clock") {
						moment += 90 * 3_600_000;
						editor.clock.moveTo(new Date(moment).toISOString());
					} else if (kind === "settings") {
						settings = (settings + 1) % SETTINGS.length;
						await editor.configure({ ...SETTINGS[settings] });
					} else {
						await editor.close(uri);
						await editor.open(uri, text);
					}
					if (at < 0.7) await editor.pull(uri);
				}
				// The writer rests, so that nothing is held back.
				moment += 5_000;
				await editor.pull(URIS[0]);
				editor.clock.moveTo(new Date(moment).toISOString());
				const fresh = await converse({ now: new Date(moment).toISOString(), settings: { ...SETTINGS[settings] } });
				for (const uri of URIS) await fresh.open(uri, editor.text(uri));
				const [was, is] = [await settled(editor), await settled(fresh)];
				await Promise.all([editor.end(), fresh.end()]);
				deepStrictEqual(was, is);
				deepStrictEqual([...editor.log, ...fresh.log], []);
			}),
			{ numRuns: 80 },
		);
	});
});
