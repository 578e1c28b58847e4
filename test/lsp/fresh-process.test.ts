import { deepStrictEqual } from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import fc from "fast-check";
import { letter } from "../bench/letters.js";
import { type Conversation, converse } from "../harness/conversation.js";

const SERVER = "dist/server-node.cjs";
const URI = "untitled:a.followup.md";

/** What is typed, at places anywhere in a letter. */
const edit = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	remove: fc.constantFrom(0, 0, 0, 1, 5, 60),
	insert: fc.constantFrom(
		"I really need this job. ",
		"Please answer by Friday",
		"the the ",
		"Dr. ",
		"\n\n",
		"\n- ",
		"[Company] ",
		"Ingird ",
		"I have attached it. ",
		"https://a.example ",
		"x",
		"",
	),
});

async function said(editor: Conversation) {
	// Nothing is held back of what was saved.
	await editor.save(URI);
	for (let last = ""; ; ) {
		const report = await editor.pull(URI);
		const items = JSON.stringify(report.kind === "full" ? report.items : []);
		if (items === last) return JSON.parse(items);
		last = items;
		await new Promise((later) => setTimeout(later, 15));
	}
}

describe("what a server remembers", () => {
	before(() => {
		if (!existsSync(SERVER)) execFileSync(process.execPath, ["esbuild.mjs"]);
	});

	it("changes nothing that it says: a new process says the same of the same text", async function () {
		this.timeout(60_000);
		const start = async (text: string) => {
			const editor = await converse({ command: [process.execPath, SERVER, "--stdio"], zone: "UTC" });
			await editor.open(URI, text);
			return editor;
		};
		const old = await start(letter(600));
		await fc.assert(
			fc.asyncProperty(fc.array(edit, { minLength: 10, maxLength: 40 }), async (edits) => {
				for (const { at, remove, insert } of edits) {
					const from = Math.floor(at * old.text(URI).length);
					await old.splice(URI, from, Math.min(old.text(URI).length, from + remove), insert);
					await old.pull(URI);
				}
				const fresh = await start(old.text(URI));
				const [was, is] = [await said(old), await said(fresh)];
				await fresh.end();
				deepStrictEqual(was, is);
			}),
			{ numRuns: 12 },
		);
		await old.end();
	});
});
