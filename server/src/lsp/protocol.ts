import { ProtocolRequestType, type Range } from "vscode-languageserver";
import type { BegunFollowUp, NewFollowUp, SharedFacts } from "../features/new-follow-up.js";
import type { Overview } from "../features/overview.js";
import type { ExportResult } from "../features/sending.js";
import type { SettableStatus } from "../features/set-status.js";

/** What a client may send with `initialize`. Without any of it, the server uses its own machine's files and zone. */
export interface InitializationOptions {
	/** The writer's IANA zone: a remote server's own is not the writer's. */
	readonly timezone?: string;
	/** Who reads files: the server itself, or the client where there is no file system (browser, virtual folders). */
	readonly files?: "client" | "node";
	/** The URI of a rule's page, with `{rule}` in the place of its id. */
	readonly docs?: string;
	/** Whether the client shows `followup/status`. */
	readonly status?: boolean;
	/** Whether the client has the command `followup.newFromClipboard`, which an empty file then offers. */
	readonly paste?: boolean;
}

/** A point of the advice as a client shows it; see `checklist` in the features. */
export interface ChecklistEntry {
	readonly advice: string;
	readonly title: string;
	readonly state: "done" | "open" | "optional";
	readonly detail: string;
	readonly reason: string;
	readonly evidence: readonly Range[];
	readonly problems: readonly { readonly rule: string; readonly message: string; readonly range: Range }[];
}

/** Asks which points of the advice an open draft satisfies; empty where there is nothing to check. */
export const ChecklistRequest = new ProtocolRequestType<{ uri: string }, ChecklistEntry[], never, void, void>(
	"followup/checklist",
);

/** A draft from somewhere else, made a follow-up. */
export interface TidyResult {
	readonly text: string;
	/** The gaps that are still to be filled in, as offsets in `text`. */
	readonly gaps: readonly { readonly start: number; readonly end: number }[];
}

/** Makes a pasted draft a follow-up: header lines move to the front matter, what a writing program said goes. */
export const TidyRequest = new ProtocolRequestType<{ text: string }, TidyResult, never, void, void>("followup/tidy");

/** Asks for an open follow-up as it is sent; null where it is none. */
export const ExportRequest = new ProtocolRequestType<{ uri: string }, ExportResult | null, never, void, void>(
	"followup/export",
);

/** Judges an open follow-up as if it were sent now, until its next change; answers with the number of problems. */
export const CheckNowRequest = new ProtocolRequestType<{ uri: string }, number, never, void, void>("followup/checkNow");

/**
 * Asks for all follow-ups by what they need or, with the version of an answer, for what changed since. From then on the
 * client hears of every change.
 */
export const OverviewRequest = new ProtocolRequestType<{ readonly since?: number }, Overview, never, void, void>(
	"followup/overview",
);

/** The arguments of `SET_STATUS`, which marks a follow-up as sent or answered, or closes it. It answers with a sentence. */
export type SetStatusArguments = readonly [uri: string, status: SettableStatus];

/** What the workspace came to when it was checked. */
export interface Checked {
	readonly followUps: number;
	readonly problems: number;
}

/** Looks through the workspace anew and judges every follow-up in it, open or not. */
export const CheckWorkspaceRequest = new ProtocolRequestType<Record<string, never>, Checked, never, void, void>(
	"followup/checkWorkspace",
);

/** Asks an open follow-up for the facts that the letters to a panel share; null where it is none. */
export const FactsRequest = new ProtocolRequestType<{ uri: string }, SharedFacts | null, never, void, void>(
	"followup/facts",
);

/** Begins a follow-up in a folder, given as a URI. */
export const NewFollowUpRequest = new ProtocolRequestType<
	{ readonly folder: string; readonly facts: NewFollowUp },
	BegunFollowUp,
	never,
	void,
	void
>("followup/new");
