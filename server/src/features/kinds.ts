import { CodeActionKind } from "vscode-languageserver";

/** The kind of the action that applies all safe fixes. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.followup`;

/** The kinds that the server gives. */
export const CODE_ACTION_KINDS: string[] = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL];

/** Whether one of these kinds is ours or a parent of ours; undefined asks for all. */
export function wants(only: readonly string[] | undefined, kind: string): boolean {
	return only === undefined || only.some((one) => one === "" || kind === one || kind.startsWith(`${one}.`));
}

/** The server command that gives a follow-up a status: its arguments are a URI and the status. */
export const SET_STATUS = "followup.setStatus";
