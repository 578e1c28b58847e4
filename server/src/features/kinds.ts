/*
 * Kinds, by the names and numbers of the protocol. The library's own table of all of them would come with the part of the
 * server that loads late, a second time.
 */

/** The kind of an action that mends a problem. */
export const QUICK_FIX = "quickfix";

/** The kind of an action that says the same otherwise. */
export const REWRITE = "refactor.rewrite";

/** The kind of the action that applies all safe fixes. */
export const FIX_ALL = "source.fixAll.followup";

/** The kinds that the server gives. */
export const CODE_ACTION_KINDS: string[] = [QUICK_FIX, REWRITE, FIX_ALL];

/** Whether one of these kinds is ours or a parent of ours; undefined asks for all. */
export function wants(only: readonly string[] | undefined, kind: string): boolean {
	return only === undefined || only.some((one) => one === "" || kind === one || kind.startsWith(`${one}.`));
}

/** What is proposed, as an editor draws it. */
export const COMPLETION_KIND = { text: 1, property: 10, value: 12 } as const;

/** What stands in the outline, as an editor draws it. */
export const SYMBOL_KIND = { namespace: 3, string: 15, key: 20 } as const;

/** The server command that writes an outline into an empty follow-up: its argument is the URI. */
export const INSERT_OUTLINE = "followup.insertOutline";

/** The command of a client that makes a follow-up of what is in its clipboard; a server cannot see that. */
export const PASTE_DRAFT = "followup.newFromClipboard";

/** The server command that gives a follow-up a status: its arguments are a URI and the status. */
export const SET_STATUS = "followup.setStatus";

/** The `CodeActionTriggerKind` of a client that looks for a light bulb to show. */
export const AUTOMATIC = 2;
