import { deepStrictEqual } from "node:assert/strict";
import fc from "fast-check";
import { type Conversation, converse } from "../harness/conversation.js";

/** Two that exist from the beginning, and names to which they may be moved: beside them, and in a folder of their own. */
const URIS = [
	"file:///jobs/a.followup.md",
	"file:///jobs/b.followup.md",
	"file:///jobs/c.followup.md",
	"file:///jobs/sent/a.followup.md",
] as const;

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

/** When the time for thanks is over, and when a week has passed since the interview: something else is said then. */
const CHANGES = ["2026-11-24T05:00:00Z", "2026-11-26T21:00:00Z"].map((moment) => Date.parse(moment));

/** The draft, and one that was sent to the same person: each changes what is said about the other. */
const TEXTS = [DRAFT, DRAFT.replace("to:", "sent: 2026-11-20\nto:")] as const;

const KINDS = [
	"insert",
	"insert",
	"insert",
	"delete text",
	"save",
	"settings",
	"clock",
	"clock",
	"open",
	"close",
	"reopen",
	"rename",
	"delete file",
	"write file",
] as const;

const change = fc.record({
	kind: fc.constantFrom(...KINDS),
	uri: fc.constantFrom(URIS[0], URIS[0], URIS[1], URIS[1], ...URIS),
	to: fc.constantFrom(...URIS),
	piece: fc.constantFrom(...PIECES),
	at: fc.double({ min: 0, max: 1, noNaN: true }),
});

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

const SETTINGS = [{}, { rules: { "tone/pleading": "error", "hygiene/placeholder": "off" } }, { maxProblems: 2 }];

/** An editor with its disk, in which somebody works. */
async function startWork() {
	const files = new Map<string, string>(TEXTS.map((text, index) => [URIS[index] ?? "", text]));
	const editor = await converse({ files });
	const open = new Set<string>();
	let settings = 0;
	let moment = Date.parse("2026-11-20T23:00:00Z");

	const openIt = async (uri: string, text: string) => {
		open.add(uri);
		await editor.open(uri, text);
	};
	const closeIt = async (uri: string) => {
		open.delete(uri);
		await editor.close(uri);
	};
	const write = async (uri: string, text: string) => {
		const isNew = !files.has(uri);
		files.set(uri, text);
		await editor.watched(uri, isNew ? 1 : 2);
	};
	const remove = async (uri: string) => {
		if (files.delete(uri)) await editor.watched(uri, 3);
	};
	/** Half of the changes are made where a line begins: there they matter most. */
	const spliceAt = async (uri: string, at: number, length: number, piece: string) => {
		const text = editor.text(uri);
		const somewhere = Math.floor(((at * 2) % 1) * text.length);
		const from = at < 0.5 ? text.lastIndexOf("\n", somewhere) + 1 : somewhere;
		await editor.splice(uri, from, Math.min(text.length, from + length), piece);
	};
	const doIt = async ({ kind, uri, to, piece, at }: Change) => {
		const isOpen = open.has(uri);
		if (kind === "insert" && isOpen) await spliceAt(uri, at, 0, piece);
		else if (kind === "delete text" && isOpen) await spliceAt(uri, at, piece.length, "");
		else if (kind === "save" && isOpen) {
			await editor.save(uri);
			await write(uri, editor.text(uri));
		} else if (kind === "clock") {
			const next = CHANGES.find((change) => change - 2_000 > moment);
			moment = next === undefined || at < 0.4 ? moment + 90 * 3_600_000 : next - 2_000;
			editor.clock.moveTo(new Date(moment).toISOString());
		} else if (kind === "settings") {
			settings = (settings + 1) % SETTINGS.length;
			await editor.configure({ ...SETTINGS[settings] });
		} else if (kind === "open" && !isOpen) await openIt(uri, files.get(uri) ?? "");
		else if (kind === "close" && isOpen) await closeIt(uri);
		else if (kind === "reopen" && isOpen) {
			const text = editor.text(uri);
			await closeIt(uri);
			await openIt(uri, text);
		} else if (kind === "rename" && uri !== to && !open.has(to)) {
			// As editors do it: the file is moved, and what was open is opened under its new name.
			const [onDisk, inEditor] = [files.get(uri), isOpen ? editor.text(uri) : undefined];
			if (inEditor !== undefined) await closeIt(uri);
			await remove(uri);
			if (onDisk !== undefined) await write(to, onDisk);
			if (inEditor !== undefined) await openIt(to, inEditor);
		} else if (kind === "delete file") await remove(uri);
		else if (kind === "write file") await write(uri, `${files.get(uri) ?? DRAFT}${piece}`);
		if (at < 0.7) await editor.pull(uri);
	};
	/** The writer rests, so that nothing is held back. */
	const rest = async () => {
		moment += 5_000;
		await editor.pull(URIS[0]);
		editor.clock.moveTo(new Date(moment).toISOString());
	};
	/** Another editor that begins with what is there now. */
	const startAfresh = async () => {
		const now = new Date(moment).toISOString();
		const fresh = await converse({ files: new Map(files), now, settings: { ...SETTINGS[settings] } });
		for (const uri of open) await fresh.open(uri, editor.text(uri));
		return fresh;
	};
	for (const [uri, text] of files) await openIt(uri, text);
	return { editor, doIt, rest, startAfresh };
}

async function problems(editor: Conversation, uri: string): Promise<unknown> {
	const report = await editor.pull(uri);
	return report.kind === "full" ? report.items : undefined;
}

/** Waits until the server has said the same twice: what runs in the background is then through. */
async function settled(editor: Conversation): Promise<unknown> {
	let last = "";
	for (;;) {
		await new Promise((later) => setTimeout(later, 15));
		const all: Record<string, unknown> = {};
		for (const uri of URIS) all[uri] = await problems(editor, uri);
		const text = JSON.stringify(all);
		if (text === last) return all;
		last = text;
	}
}

describe("a server that has seen much", () => {
	it("says what a fresh one says of the same texts", async function () {
		this.timeout(60_000);
		await fc.assert(
			fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 14 }), async (changes) => {
				const { editor, doIt, rest, startAfresh } = await startWork();
				for (const one of changes) await doIt(one);
				await rest();
				const fresh = await startAfresh();
				const [was, is] = [await settled(editor), await settled(fresh)];
				await Promise.all([editor.end(), fresh.end()]);
				deepStrictEqual(was, is);
				deepStrictEqual([...editor.log, ...fresh.log], []);
			}),
			{ numRuns: 100 },
		);
	});
});
