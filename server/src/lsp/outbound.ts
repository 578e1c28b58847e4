import type { DidChangeWatchedFilesRegistrationOptions, RegistrationType } from "vscode-languageserver";

/*
 * What the server asks or tells a client that is ours. Methods as text: the part of the server that loads late needs
 * nothing of the protocol library, which the other part has loaded.
 */

/** Asks for the URIs (`string[]`) of all follow-ups and configuration files of the workspace. */
export const FIND_FILES = "followup/findFiles";

/** Asks for the text of the file at a `uri` (`{ text: string }`); null where it cannot be read. */
export const READ_FILE = "followup/readFile";

/** Tells the state of a document. */
export const STATUS = "followup/status";

/** What the status item shows of a document. */
export interface StatusParams {
	readonly uri: string;
	/** A few words: "2 problems". */
	readonly state: string;
	/** A sentence: what that means, or why there is nothing to do. */
	readonly detail: string;
}

/** Registers for news of files. */
export const WATCHED_FILES: RegistrationType<DidChangeWatchedFilesRegistrationOptions> = {
	method: "workspace/didChangeWatchedFiles",
	____: undefined,
};

/** The overview would be another one now: a file changed, or the clock went on. */
export const OVERVIEW_CHANGED = "followup/overviewChanged";

/** Has the code lenses asked for again; the protocol's own. */
export const REFRESH_LENSES = "workspace/codeLens/refresh";

/** Shows a sentence until it is dismissed; the library's own call is a request, and waits for somebody to press a button. */
export const SHOW_MESSAGE = "window/showMessage";

/** How grave a message is, as the protocol counts. */
export const MESSAGE_TYPE = { warning: 2, info: 3 } as const;
