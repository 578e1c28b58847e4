// A server on the same libraries that finds nothing: what a keystroke costs whoever reads it.
import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({
	capabilities: {
		textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
		diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
		inlayHintProvider: true,
		codeLensProvider: {},
	},
}));
connection.languages.diagnostics.on(() => ({ kind: "full", items: [] }));
connection.languages.inlayHint.on(() => []);
connection.onCodeLens(() => []);
connection.onRequest("followup/checklist", () => []);
documents.listen(connection);
connection.listen();
