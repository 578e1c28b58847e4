import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { conversations, eventually } from "../harness/conversation.js";

const URI = "file:///jobs/dana.followup.md";
const PLEADING = "Hi Dana,\n\nThank you for your time on Friday.\n\nI really need this job.\n\nBest regards,\nSam\n";

describe("a conversation about writing and sending", () => {
	const start = conversations();

	it("gives the letter as it is sent, with what stands in its way", async () => {
		const editor = await start();
		await editor.open(URI, `---\nto: Dana Reyes <dana@x.example>\n---\n\n## Hello\n${PLEADING}`);
		const letter = (await editor.client.sendRequest("followup/export", { uri: URI })) as {
			text: string;
			to: string;
			problems: { message: string }[];
		};
		strictEqual(letter.text, PLEADING);
		strictEqual(letter.to, "Dana Reyes <dana@x.example>");
		ok(letter.problems.some(({ message }) => message.includes("need this job")));
		strictEqual(await editor.client.sendRequest("followup/export", { uri: "file:///jobs/none.followup.md" }), null);
	});

	it("answers with the checklist, in ranges", async () => {
		const editor = await start();
		await editor.open(URI, PLEADING);
		const items = (await editor.client.sendRequest("followup/checklist", { uri: URI })) as {
			advice: string;
			state: string;
			evidence: unknown[];
		}[];
		const thanks = items.find(({ advice }) => advice === "A4");
		strictEqual(thanks?.state, "done");
		deepStrictEqual(thanks.evidence, [{ start: { line: 2, character: 0 }, end: { line: 2, character: 34 } }]);
	});

	it("sorts a pasted draft into place, in the settings of the folder", async () => {
		const editor = await start();
		const tidied = await editor.client.sendRequest("followup/tidy", {
			text: "Subject: Thank you\n\nHi [Name],\n\nThank you for your time.\n",
		});
		deepStrictEqual(tidied, {
			text: "---\nsubject: Thank you\n---\n\nHi [Name],\n\nThank you for your time.\n",
			gaps: [{ start: 31, end: 37 }],
		});
	});

	it("judges a sketch as if it were sent, when asked to, until its next change", async () => {
		const editor = await start();
		const sketch = "Hi Dana,\n\nThank you for your time on Friday.\n";
		await editor.open(URI, sketch);
		ok(!(await editor.codes(URI)).includes("structure/missing-sign-off"));
		const count = await editor.client.sendRequest("followup/checkNow", { uri: URI });
		await eventually("the remark", async () => (await editor.codes(URI)).includes("structure/missing-sign-off"));
		strictEqual((await editor.codes(URI)).length, count);
		await editor.edit(URI, "Friday.", "Friday. ");
		ok(!(await editor.codes(URI)).includes("structure/missing-sign-off"));
	});

	for (const pull of [true, false]) {
		it(`waits for the file to be saved where that is set, for a client that ${pull ? "pulls" : "is pushed to"}`, async () => {
			const editor = await start({ pull, settings: { run: "onSave" } });
			await editor.open(URI, PLEADING);
			await eventually("the first remarks", async () => (await editor.codes(URI)).includes("tone/pleading"));
			const before = pull ? await editor.pull(URI) : undefined;
			await editor.edit(URI, "I really need this job.", "I would love to join.");
			if (before) strictEqual((await editor.pull(URI, before.resultId)).kind, "unchanged");
			else ok((await editor.codes(URI)).includes("tone/pleading"));
			await editor.save(URI);
			await eventually("the remark gone", async () => !(await editor.codes(URI)).includes("tone/pleading"));
		});
	}
});
