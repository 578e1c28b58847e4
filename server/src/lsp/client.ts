import type { ClientCapabilities, InitializeParams } from "vscode-languageserver";
import type { InitializationOptions } from "./protocol.js";

/** What of the client's abilities changes what the server does. */
export interface Client {
	readonly pullsDiagnostics: boolean;
	readonly refreshesDiagnostics: boolean;
	readonly refreshesLenses: boolean;
	readonly refreshesHints: boolean;
	readonly documentChanges: boolean;
	readonly markdownHover: boolean;
	readonly hierarchicalSymbols: boolean;
	readonly configuration: boolean;
	readonly registersConfiguration: boolean;
	readonly watchesFiles: boolean;
	/** Whether it can watch a folder outside of the workspace. */
	readonly watchesFolders: boolean;
	readonly folderChanges: boolean;
	readonly workDoneProgress: boolean;
	readonly folders: readonly string[];
	readonly options: InitializationOptions;
}

/** Reads what the client says about itself; nothing in it is trusted to have its type. */
export function readClient(params: InitializeParams): Client {
	const { textDocument, workspace, window }: ClientCapabilities = params.capabilities ?? {};
	const folders = (params.workspaceFolders ?? []).map((folder) => folder.uri);
	if (folders.length === 0 && params.rootUri) folders.push(params.rootUri);
	return {
		pullsDiagnostics: textDocument?.diagnostic !== undefined,
		refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
		refreshesLenses: workspace?.codeLens?.refreshSupport === true,
		refreshesHints: workspace?.inlayHint?.refreshSupport === true,
		documentChanges: workspace?.workspaceEdit?.documentChanges === true,
		markdownHover: textDocument?.hover?.contentFormat?.includes("markdown") ?? false,
		hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
		configuration: workspace?.configuration === true,
		registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
		watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
		watchesFolders: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
		folderChanges: workspace?.workspaceFolders === true,
		workDoneProgress: window?.workDoneProgress === true,
		folders,
		options: readOptions(params.initializationOptions),
	};
}

function readOptions(value: unknown): InitializationOptions {
	if (typeof value !== "object" || value === null) return {};
	const { timezone, files, docs, status, paste } = value as Record<string, unknown>;
	return {
		...(typeof timezone === "string" ? { timezone } : {}),
		...(files === "client" || files === "node" ? { files } : {}),
		...(typeof docs === "string" ? { docs } : {}),
		...(status === true ? { status } : {}),
		...(paste === true ? { paste } : {}),
	};
}
