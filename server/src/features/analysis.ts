import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Config } from "../core/config.js";
import type { Instant } from "../core/date.js";
import type { Index } from "../core/follow-up-index.js";
import type { Problem } from "../core/lint.js";
import type { Email } from "../core/rule.js";
import type { Judged } from "../core/verify.js";

/** Everything a feature may look at: one version of a document, read and linted. */
export interface Analysis {
	readonly document: TextDocument;
	readonly email: Email;
	/** All problems, in the order of the text. */
	readonly problems: readonly Problem[];
	/** Those that are said now: not what the next word may make untrue, and not more than the settings allow. */
	readonly shown: readonly Problem[];
	readonly others: Index;
	readonly now: Instant;
	/** The zone of the writer, in which local times are read unless the file names another. */
	readonly zone: string;
	/** The document as at the moment of sending; worked out when first asked for. */
	readonly asSent: () => Judged;
	/** Reads and lints another text as this file, as at the moment of sending: to see what an edit would lead to. */
	readonly judge: (text: string) => Judged;
	/** The same, but judged by its stage, as while writing. */
	readonly read: (text: string) => Judged;
	/** The URI of a rule's page with `{rule}` in the place of its id, if the client has pages. */
	readonly docs: string | undefined;
	/** What is set for this file. */
	readonly config: Config;
	/** The ids of all rules. */
	readonly ruleIds: readonly string[];
}

/** The page of a rule, if the client has pages. */
export function pageOf(analysis: Analysis, rule: string): string | undefined {
	return analysis.docs?.replace("{rule}", rule);
}
