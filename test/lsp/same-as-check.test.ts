import { deepStrictEqual, ok } from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { json } from "../../server/src/cli/formats/json.js";
import { hostZone } from "../../server/src/cli/host.js";
import { createJudge } from "../../server/src/cli/judge.js";
import { resolveConfig } from "../../server/src/core/config.js";
import { readInstant } from "../../server/src/core/date.js";
import { parse } from "../../server/src/core/followup.js";
import { readEmail } from "../../server/src/core/lint.js";
import { rules } from "../../server/src/rules/index.js";
import { type Conversation, converse } from "../harness/conversation.js";
import { mutated } from "../harness/texts.js";

const NOW = "2026-11-20T23:00:00Z";
const SEVERITIES = ["", "error", "warning", "info", "hint"];

/** The letter half an hour after the interview, when it is too soon to send it. */
const hasty = (text: string) => text.replace(/^interview:.*$/m, "interview: 2026-11-20T22:30Z");

/** Of a sketch an editor says less on purpose; the command line judges everything as a draft. */
const isDraft = (text: string) => readEmail("a.followup.md", parse(text), hostZone()).stage === "draft";
const draft = fc
	.tuple(mutated, fc.boolean())
	.map(([text, isHasty]) => (isHasty ? hasty(text) : text))
	.filter(isDraft);

/** What is only said at the moment of sending, which is what the command line stands for. */
const AT_SENDING = new Set(["timing/too-soon", "timing/before-interview"]);

/** The letter as it was sent before, if it has front matter to say so. */
const sent = (text: string) => text.replace(/^---\n/, "---\nsent: 2026-11-12T10:00-05:00\n");

describe("a finished draft", () => {
	let folder = "";
	before(() => {
		folder = mkdtempSync(join(tmpdir(), "followup-check-"));
	});
	after(() => rmSync(folder, { recursive: true, force: true }));

	/** What `check` says of the first of some letters in one folder, as it prints it. */
	function checked(paths: readonly string[], texts: readonly string[]): readonly { readonly rule: string }[] {
		const now = readInstant(NOW);
		const [path = "", text = ""] = [paths[0], texts[0]];
		ok(now);
		const config = resolveConfig(rules, []);
		const onFailure = (rule: string) => {
			throw new Error(rule);
		};
		const judged = createJudge({ cwd: folder, now, configOf: () => config, onFailure }).check(path, text);
		const [report] = JSON.parse(json([{ path, ...judged }]));
		return report.problems.map(({ rule, severity, message, range }: Record<string, unknown>) => {
			return { rule, severity, message, range };
		});
	}

	async function shown(editor: Conversation, uri: string): Promise<readonly unknown[]> {
		const report = await editor.pull(uri);
		const items = report.kind === "full" ? report.items : [];
		return items.map(({ code, severity, message, range }) => {
			return { rule: code, severity: SEVERITIES[severity ?? 0], message, range };
		});
	}

	/** What is shown when everything that the server reads in the background has arrived. */
	async function settled(editor: Conversation, uri: string): Promise<readonly unknown[]> {
		let said = await shown(editor, uri);
		for (let last = ""; last !== JSON.stringify(said); said = await shown(editor, uri)) {
			last = JSON.stringify(said);
			await new Promise((later) => setTimeout(later, 5));
		}
		return said;
	}

	it("is told the same by check and by the editor, whatever it says and whatever lies beside it", async function () {
		this.timeout(60_000);
		let run = 0;
		await fc.assert(
			fc.asyncProperty(draft, fc.boolean(), fc.array(mutated, { maxLength: 2 }), async (text, isRepeated, beside) => {
				const texts = [text, ...(isRepeated ? [sent(text)] : []), ...beside];
				const paths = texts.map((_, index) => join(folder, String(run), `${index}.followup.md`));
				run++;
				for (const [index, path] of paths.entries()) {
					mkdirSync(dirname(path), { recursive: true });
					writeFileSync(path, texts[index] ?? "");
					// A folder with a configuration is a home: only what lies here is beside it.
					writeFileSync(join(dirname(path), ".followuprc.json"), "{}");
				}
				const uris = paths.map((path) => pathToFileURL(path).href);
				const files = new Map(uris.map((uri, index) => [uri, texts[index] ?? ""]));
				const editor = await converse({ files, now: NOW, zone: hostZone(), settings: { maxProblems: 100_000 } });
				for (const [index, uri] of uris.entries()) await editor.open(uri, texts[index] ?? "");
				const uri = uris[0] ?? "";
				const expected = checked(paths, texts);
				deepStrictEqual(
					await settled(editor, uri),
					expected.filter(({ rule }) => !AT_SENDING.has(rule)),
				);
				await editor.client.sendRequest("followup/checkNow", { uri });
				deepStrictEqual(await settled(editor, uri), expected);
				await editor.end();
			}),
			{ numRuns: 100 },
		);
	});
});
