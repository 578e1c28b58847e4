// node serve.mjs <peer>: a language server on the libraries of the floor that gives each text to a checker which npm ships,
// as its own documentation says to call it, with what it offers for plain English. It finds what it finds; only how many
// problems there are is reported.
import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

/** By name, how to load a checker; it tells how many problems a text has. */
const PEERS = {
	async "write-good"() {
		const { default: writeGood } = await import("write-good");
		return (text) => writeGood(text).length;
	},
	async retext() {
		const plugins = ["equality", "intensify", "profanities", "readability", "repeated-words"];
		const { retext } = await import("retext");
		const processor = retext();
		for (const name of plugins) processor.use((await import(`retext-${name}`)).default);
		return async (text) => (await processor.process(text)).messages.length;
	},
	async textlint() {
		const { TextlintKernel } = await import("@textlint/kernel");
		const { default: markdown } = await import("@textlint/textlint-plugin-markdown");
		const { default: rule } = await import("textlint-rule-write-good");
		const kernel = new TextlintKernel();
		const options = {
			ext: ".md",
			plugins: [{ pluginId: "markdown", plugin: markdown.default ?? markdown }],
			rules: [{ ruleId: "write-good", rule: rule.default ?? rule }],
		};
		return async (text) => (await kernel.lintText(text, options)).messages.length;
	},
	async alex() {
		const { markdown } = await import("alex");
		return (text) => markdown(text).messages.length;
	},
	async "cspell-lib"() {
		const { spellCheckDocument } = await import("cspell-lib");
		const options = { noConfigSearch: true, generateSuggestions: false };
		return async (text) => {
			const document = { uri: "open.md", text, languageId: "markdown", locale: "en" };
			return (await spellCheckDocument(document, options, { language: "en" })).issues.length;
		};
	},
	async "harper.js"() {
		const { LocalLinter } = await import("harper.js");
		const { binary } = await import("harper.js/binary");
		const linter = new LocalLinter({ binary });
		await linter.setup();
		return async (text) => (await linter.lint(text, { language: "markdown" })).length;
	},
};

const peer = PEERS[process.argv[2]];
if (!peer) throw new Error(`one of ${Object.keys(PEERS).join(", ")}`);
const check = await peer();

const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({
	capabilities: {
		textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
		diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
	},
}));
connection.languages.diagnostics.on(async ({ textDocument }) => {
	const start = { line: 0, character: 0 };
	const found = await check(documents.get(textDocument.uri)?.getText() ?? "");
	return {
		kind: "full",
		items: Array.from({ length: found }, () => ({ range: { start, end: start }, message: "a problem" })),
	};
});
documents.listen(connection);
connection.listen();
