import * as vscode from "vscode";

/** What the command line found in the files of the workspace, written there by the runner. */
interface Expected {
	readonly path: string;
	readonly problems: readonly {
		readonly rule: string;
		readonly severity: string;
		readonly message: string;
		readonly range: unknown;
	}[];
}

const decoder = new TextDecoder();

function folder(): vscode.Uri {
	const [first] = vscode.workspace.workspaceFolders ?? [];
	if (!first) throw new Error("no folder is open");
	return first.uri;
}

/** Waits until a condition gives something, and says what was there when it never did. */
async function eventually<Value>(
	what: string,
	look: () => Value | undefined | false | Promise<Value | undefined | false>,
	show?: () => unknown,
): Promise<Value> {
	const end = Date.now() + 20_000;
	while (Date.now() < end) {
		// A request that a change overtook is cancelled, and asked again.
		const value = await Promise.resolve(look()).catch((error: Error) => {
			if (error.name !== "Canceled") throw error;
			return undefined;
		});
		if (value) return value;
		await new Promise((again) => setTimeout(again, 50));
	}
	throw new Error(`never came: ${what}${show ? `\n${JSON.stringify(show(), null, 1)}` : ""}`);
}

function equal(actual: unknown, expected: unknown, what: string): void {
	const [a, b] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
	if (a !== b) throw new Error(`${what}: expected ${b}, got ${a}`);
}

async function open(text: string): Promise<vscode.TextEditor> {
	const document = await vscode.workspace.openTextDocument({ language: "followup", content: text });
	return vscode.window.showTextDocument(document);
}

const found = (uri: vscode.Uri) =>
	vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === "followup");
const codeOf = (diagnostic: vscode.Diagnostic) =>
	typeof diagnostic.code === "object" ? String(diagnostic.code.value) : String(diagnostic.code);
const withCode = (uri: vscode.Uri, code: string) => found(uri).find((diagnostic) => codeOf(diagnostic) === code);

/** The extension's quick fixes at a range where it has a remark, so there is at least the one that ignores it. */
function quickFixes(uri: vscode.Uri, range: vscode.Range) {
	// A request that another one overtakes is answered with nothing, and asked again. Beside ours the editor may offer a
	// "Fix" of its own, which asks a chat and has no edit.
	return eventually("a quick fix", async () => {
		const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			"vscode.executeCodeActionProvider",
			uri,
			range,
			"quickfix",
		);
		const ours = all.flatMap(({ title, isPreferred, edit }) => (edit ? [{ title, isPreferred, edit }] : []));
		return ours.length > 0 && ours;
	});
}

interface Child {
	readonly spawnargs?: readonly string[];
	readonly exitCode?: number | null;
	readonly signalCode?: string | null;
	kill(signal: string): void;
}

/** What the process of the extension host waits for, its children among it. */
const children = (globalThis as { process?: { _getActiveHandles?: () => Child[] } }).process?._getActiveHandles;

/** The processes of our server that run. */
function servers(): Child[] {
	return (children?.() ?? []).filter(
		({ spawnargs, exitCode, signalCode }) =>
			spawnargs?.some((arg) => arg.endsWith("server-node.cjs")) && exitCode === null && signalCode === null,
	);
}

const PUSHY = `---
to: Dana Reyes <dana@northwind.example>
company: Northwind
role: Data Analyst
---

Hi Dana,

Thank you for the conversation about the data platform on Friday; my five years of building pipelines would help there.

I need to hear back from you by Friday.

Best regards,
Sam Okafor
`;

/** A follow-up that nothing is said of, but for what is put in the place of one of its pieces. */
function letter({
	interview = "",
	subject = "subject: Thank you for the Data Analyst interview\n",
	more = "",
	greeting = "Hi Dana,",
	thanks = "Thank you for the conversation about the data platform on Friday.",
	offer = "My five years of building pipelines would help there, and I would love to join the team.",
	next = "I would love to hear what the next steps look like when you have a moment.",
}): string {
	return `---
to: Dana Lopez <dana.lopez@contoso.example>
company: Contoso
role: Data Analyst
${interview}${subject}${more}---

${greeting}

${thanks} ${offer}

${next}

Best regards,
Sam Okafor
`;
}

/** One rule of each group: a letter that it speaks of, and what its first fix writes or takes away. */
const MENDED: readonly {
	readonly rule: string;
	readonly text: string;
	readonly has?: RegExp;
	readonly lacks?: RegExp;
}[] = [
	{ rule: "timing/missing-interview-date", text: letter({}), has: /^interview: \d{4}-\d\d-\d\d/m },
	{
		rule: "structure/generic-greeting",
		text: letter({ greeting: "To whom it may concern," }),
		has: /^(?:Hi|Hello|Dear) .*(?:Dana|Lopez),$/m,
		lacks: /whom/,
	},
	{
		rule: "content/late-thanks",
		text: letter({
			thanks: "I came home on Friday with my head full of ideas for the data platform.",
			offer: "At Acme I built its pipelines for five years. I would love to join the team.",
			next: "I look forward to hearing about the next steps. Thank you for the conversation about the platform.",
		}),
		has: /^Hi Dana,\s+Thank you for the conversation about the platform\./m,
	},
	{
		rule: "tone/pushy",
		text: letter({ next: "I need to hear back from you by Friday." }),
		has: /next steps|timeline|decision/,
		lacks: /need to hear/,
	},
	{
		rule: "frequency/time-to-move-on",
		text: letter({ interview: "interview: 2026-01-08\n", more: "sent: 2026-01-09T09:00Z\n" }),
		has: /^closed: \d{4}-/m,
	},
	{
		rule: "hygiene/placeholder",
		text: letter({ thanks: "Thank you for the conversation about the data platform of [Company] on Friday." }),
		has: /data platform of Contoso/,
		lacks: /\[Company\]/,
	},
];

const today = new Date(Date.now() - 4 * 3_600_000).toISOString().slice(0, 16);
const CLEAN_DRAFT = `---
from: Sam Okafor <sam@okafor.example>
to: Wen Li <wen@harbor.example>
company: Harbor Clinic
role: Ward Nurse
interview: ${today}Z
topics: [handover at night]
qualifications: [ran the night shift at St. Anne's]
subject: Thank you for the conversation about the nurse role
---

Hi Wen,

Thank you for the conversation about handover at night today. I ran the night shift at St. Anne's, and I would be glad to help with yours.

I look forward to hearing about the next steps.

Best regards,
Sam Okafor
`;

describe("the extension", () => {
	afterEach(async () => {
		// Reverted, not only closed: an editor asks what to do with text that nobody saved.
		while (vscode.window.activeTextEditor)
			await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
	});

	it("gives *.followup.md its language", async () => {
		const document = await vscode.workspace.openTextDocument(
			vscode.Uri.joinPath(folder(), "late-and-pushy.followup.md"),
		);
		equal(document.languageId, "followup", "language");
	});

	it("takes words as people write them for words", async () => {
		const { document } = await open("It's a well-known caf\u00e9.\n");
		for (const [character, word] of [
			[1, "It's"],
			[8, "well-known"],
			[19, "caf\u00e9"],
		] as const) {
			const wordAt = () => document.getText(document.getWordRangeAtPosition(new vscode.Position(0, character)));
			// The editor reads the configuration of a language some time after its first document.
			await eventually(word, () => wordAt() === word, wordAt);
		}
	});

	it("finds what the command line finds", async () => {
		const expected: Expected[] = JSON.parse(
			decoder.decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder(), "expected.json"))),
		);
		if (expected.length < 3) throw new Error("the command line checked too few files");
		for (const { path, problems } of expected) {
			const uri = vscode.Uri.joinPath(folder(), path);
			await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
			const severities = ["error", "warning", "info", "hint"];
			const wanted = problems.map(({ rule, severity, message, range }) => ({ rule, severity, message, range }));
			const now = () =>
				found(uri).map((diagnostic) => ({
					rule: codeOf(diagnostic),
					severity: severities[diagnostic.severity],
					message: diagnostic.message,
					range: {
						start: { line: diagnostic.range.start.line, character: diagnostic.range.start.character },
						end: { line: diagnostic.range.end.line, character: diagnostic.range.end.character },
					},
				}));
			const sorted = (list: readonly { rule: string; range: unknown }[]) =>
				JSON.stringify(
					[...list].sort((a, b) => (JSON.stringify([a.range, a.rule]) < JSON.stringify([b.range, b.rule]) ? -1 : 1)),
				);
			await eventually(
				`the findings of the command line in ${path}`,
				() => sorted(now()) === sorted(wanted),
				() => ({ now: now(), wanted }),
			);
		}
	});

	it("mends a pushy sentence, and undo brings it back", async () => {
		const editor = await open(PUSHY);
		const { uri } = editor.document;
		const diagnostic = await eventually(
			"the remark",
			() => withCode(uri, "tone/pushy"),
			() => found(uri),
		);
		const [fix] = await quickFixes(uri, diagnostic.range);
		if (!fix?.isPreferred) throw new Error(`${fix?.title} is not preferred`);
		await vscode.workspace.applyEdit(fix.edit);
		await eventually("the remark gone", () => !withCode(uri, "tone/pushy"));
		if (editor.document.getText().includes("I need to hear back")) throw new Error("the sentence is still there");
		await vscode.commands.executeCommand("undo");
		await eventually("the remark back", () => withCode(uri, "tone/pushy"));
		equal(editor.document.getText(), PUSHY, "text after undo");
	});

	for (const { rule, text, has, lacks } of MENDED) {
		it(`says and mends ${rule}`, async () => {
			const editor = await open(text);
			const { uri } = editor.document;
			const diagnostic = await eventually(
				"the remark",
				() => withCode(uri, rule),
				() => found(uri).map(codeOf),
			);
			const [fix] = await quickFixes(uri, diagnostic.range);
			if (!fix || fix.title.startsWith("Ignore")) throw new Error(`no fix before ${fix?.title}`);
			await vscode.workspace.applyEdit(fix.edit);
			await eventually(
				"the remark gone",
				() => !withCode(uri, rule),
				() => editor.document.getText(),
			);
			const mended = editor.document.getText();
			if ((has && !has.test(mended)) || lacks?.test(mended)) throw new Error(mended);
		});
	}

	it("names the earlier follow-up that a repeat repeats", async () => {
		const uri = vscode.Uri.joinPath(folder(), "2026-11-22-northwind-dana-reyes-again.followup.md");
		await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
		const diagnostic = await eventually("the remark", () => withCode(uri, "frequency/repeat-follow-up"));
		const [related] = diagnostic.relatedInformation ?? [];
		if (!related?.location.uri.path.endsWith("/2026-11-20-northwind-dana-reyes.followup.md"))
			throw new Error(JSON.stringify(related));
	});

	it("opens the page of a rule from what it ships", async () => {
		const { uri } = (await open(PUSHY)).document;
		const { code } = await eventually("the remark", () => withCode(uri, "tone/pushy"));
		if (typeof code !== "object") throw new Error("the code links to nothing");
		equal(code.target.scheme, "command", "where the code of a remark leads to");
		await vscode.commands.executeCommand(code.target.path, ...JSON.parse(code.target.query));
		await eventually(
			"the page",
			() => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes("pushy.md"))),
			() => vscode.window.tabGroups.all.map(({ tabs }) => tabs.map(({ label }) => label)),
		);
		for (const { tabs } of vscode.window.tabGroups.all)
			await vscode.window.tabGroups.close(tabs.filter(({ label }) => label.includes("pushy.md")));
	});

	it("offers the fix before the ignore, and nothing for kinds that are not its own", async () => {
		const { uri } = (await open(PUSHY)).document;
		const diagnostic = await eventually("the remark", () => withCode(uri, "tone/pushy"));
		const actions = await quickFixes(uri, diagnostic.range);
		if (!actions[0]?.isPreferred || !actions[actions.length - 1]?.title.startsWith("Ignore")) {
			throw new Error(actions.map(({ title }) => title).join(" | "));
		}
		const organise = await vscode.commands.executeCommand<vscode.CodeAction[]>(
			"vscode.executeCodeActionProvider",
			uri,
			diagnostic.range,
			"source.organizeImports",
		);
		equal(organise.length, 0, "actions of another kind");
	});

	it("says why in a hover, on a problem and on a front matter key", async () => {
		const { uri } = (await open(PUSHY)).document;
		const diagnostic = await eventually("the remark", () => withCode(uri, "tone/pushy"));
		const text = async (position: vscode.Position) => {
			const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", uri, position);
			return hovers
				.flatMap((hover) => hover.contents.map((content) => (typeof content === "string" ? content : content.value)))
				.join("\n");
		};
		const reason = await text(diagnostic.range.start);
		if (reason.length < 40) throw new Error(`hover on the problem: ${reason}`);
		const key = await text(new vscode.Position(2, 2));
		if (!key.includes("The employer.")) throw new Error(`hover on company: ${key}`);
	});

	it("ignores a rule in the file when asked to", async () => {
		const editor = await open(PUSHY);
		const { uri } = editor.document;
		const diagnostic = await eventually("the remark", () => withCode(uri, "tone/pushy"));
		const actions = await quickFixes(uri, diagnostic.range);
		const ignore = actions.find(({ title }) => title === "Ignore `tone/pushy` in this file");
		if (!ignore) throw new Error(actions.map(({ title }) => title).join(" | "));
		await vscode.workspace.applyEdit(ignore.edit);
		await eventually("the remark gone", () => !withCode(uri, "tone/pushy"));
		if (!editor.document.getText().includes("ignore: tone/pushy")) throw new Error(editor.document.getText());
	});

	it("takes a setting without a restart", async () => {
		const { uri } = (await open(PUSHY)).document;
		await eventually("the remark", () => withCode(uri, "tone/pushy"));
		const configuration = vscode.workspace.getConfiguration("followup");
		try {
			await configuration.update("rules", { "tone/pushy": "off" }, vscode.ConfigurationTarget.Global);
			await eventually("the remark gone", () => !withCode(uri, "tone/pushy"));
		} finally {
			await configuration.update("rules", undefined, vscode.ConfigurationTarget.Global);
		}
		await eventually("the remark back", () => withCode(uri, "tone/pushy"));
	});

	it("completes front matter keys, and offers both snippets in the body", async () => {
		const editor = await open("---\nto: Dana\n\n---\n\n");
		const labels = async (position: vscode.Position) => {
			const list = await vscode.commands.executeCommand<vscode.CompletionList>(
				"vscode.executeCompletionItemProvider",
				editor.document.uri,
				position,
			);
			return list.items.map((item) => (typeof item.label === "string" ? item.label : item.label.label));
		};
		const keys = await eventually("keys", async () => {
			const all = await labels(new vscode.Position(2, 0));
			return all.includes("company") && all;
		});
		if (keys.includes("to")) throw new Error("a key that is there is offered again");
		const snippets = await labels(new vscode.Position(5, 0));
		for (const prefix of ["thanks", "next"])
			if (!snippets.includes(prefix)) throw new Error(`no ${prefix} among ${snippets.join(", ")}`);
	});

	it("marks a draft as sent, and undo brings it back", async () => {
		const editor = await open(CLEAN_DRAFT);
		const { document } = editor;
		await eventually("the lens", async () => {
			const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
				"vscode.executeCodeLensProvider",
				document.uri,
			);
			return lenses.some(({ command }) => command?.title === "Mark as Sent");
		});
		await vscode.commands.executeCommand("followup.markAsSent");
		await eventually(
			"the date",
			() => /^sent: \d{4}-\d\d-\d\dT\d\d:\d\d/m.test(document.getText()),
			() => document.getText(),
		);
		await vscode.commands.executeCommand("undo");
		await eventually(
			"the draft back",
			() => document.getText() === CLEAN_DRAFT,
			() => document.getText(),
		);
	});

	it("tells of the first follow-up to a person, links to it, and is silent once that is deleted", async () => {
		const [first, second] = ["first", "second"].map((name) => vscode.Uri.joinPath(folder(), `${name}.followup.md`));
		if (!first || !second) throw new Error("no folder");
		const write = (uri: vscode.Uri, more: string) =>
			vscode.workspace.fs.writeFile(
				uri,
				new TextEncoder().encode(CLEAN_DRAFT.replace(/^to:.*$/m, `to: Nadia Petrov <nadia@petrov.example>${more}`)),
			);
		try {
			await write(first, "\nsent: 2026-11-02T18:00-05:00");
			await write(second, "");
			await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(second));
			const repeat = await eventually("the remark", () => withCode(second, "frequency/repeat-follow-up"));
			const [related] = repeat.relatedInformation ?? [];
			equal(related?.location.uri.toString(), first.toString(), "the file it links to");
			const lines = decoder.decode(await vscode.workspace.fs.readFile(first)).split("\n");
			equal(lines[related?.location.range.start.line ?? 0], "sent: 2026-11-02T18:00-05:00", "the place it links to");
			await vscode.workspace.fs.delete(first);
			await eventually(
				"the remark gone",
				() => !withCode(second, "frequency/repeat-follow-up"),
				() => found(second),
			);
		} finally {
			for (const uri of [first, second]) await Promise.resolve(vscode.workspace.fs.delete(uri)).catch(() => {});
			await vscode.commands.executeCommand("workbench.action.closeAllEditors");
		}
	});

	it("writes a letter from proposed sentences, without a remark", async () => {
		const editor = await open(`${CLEAN_DRAFT.slice(0, CLEAN_DRAFT.indexOf("Hi Wen"))}`);
		const { document } = editor;
		for (let step = 0; step < 8; step++) {
			const end = document.positionAt(document.getText().length);
			const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
				"vscode.executeCompletionItemProvider",
				document.uri,
				end,
			);
			const next = items.find(({ kind }) => kind === vscode.CompletionItemKind.Text);
			if (!next) break;
			const text = typeof next.insertText === "string" ? next.insertText : (next.insertText?.value ?? "");
			await editor.edit((edit) => edit.insert(end, `${text}${text.includes("regards") ? "\n" : "\n\n"}`));
		}
		if (!/regards,\nSam Okafor\n$/.test(document.getText())) throw new Error(document.getText());
		await vscode.commands.executeCommand("followup.checkNow");
		await eventually(
			"no remark",
			() => found(document.uri).length === 0,
			() => [found(document.uri).map(({ message }) => message), document.getText()],
		);
	});

	it("restarts its server, and the remarks come back", async () => {
		const { uri } = (await open(PUSHY)).document;
		await eventually("the remark", () => withCode(uri, "tone/pushy"));
		await vscode.commands.executeCommand("followup.restartServer");
		await eventually("the remark", () => withCode(uri, "tone/pushy"));
	});

	// A host in a browser has a worker, which nothing kills but the page.
	if (children)
		it("gets its server back when that dies in the middle of a word, and nothing that is typed is lost", async () => {
			const editor = await open(PUSHY);
			const { document } = editor;
			await eventually("the remark", () => withCode(document.uri, "tone/pushy"));
			const at = document.positionAt(PUSHY.indexOf("\n\nBest regards"));
			editor.selection = new vscode.Selection(at, at);
			const typed = " I really need this job.";
			for (const [index, text] of [...typed].entries()) {
				if (index === 12) for (const server of servers()) server.kill("SIGKILL");
				await vscode.commands.executeCommand("type", { text });
			}
			equal(document.getText(), PUSHY.replace("Friday.\n\nBest", `Friday.${typed}\n\nBest`), "what was typed");
			await eventually("another server", () => servers().length === 1);
			await eventually("the remark on what was typed", () => withCode(document.uri, "tone/pleading"));
			equal(
				document.getText(withCode(document.uri, "tone/pushy")?.range),
				"I need to hear back from you by Friday",
				"its place",
			);
			// It is one that can be worked with, not only one that says what it said.
			await editor.edit((edit) => edit.replace(document.lineAt(10).range, "I look forward to the next steps."));
			await eventually("no remark", () => !withCode(document.uri, "tone/pushy"));
		});
});
