import { TextDocument } from "vscode-languageserver-textdocument";
import type { Instant } from "../core/date.js";
import type { Index } from "../core/follow-up-index.js";
import { type FollowUp, parse } from "../core/followup.js";
import { readEmail } from "../core/lint.js";
import type { Email } from "../core/rule.js";
import type { Judged } from "../core/verify.js";
import type { Writing } from "../core/writing.js";
import type { Analysis } from "../features/analysis.js";
import { mostSevere } from "../features/diagnostics.js";
import { holdBack } from "../features/quiet.js";
import type { Setup } from "./settings.js";
import { canonicalUri } from "./uris.js";

/** What an analysis depends on besides the document. */
export interface Circumstances {
	readonly setup: Setup;
	readonly others: Index;
	readonly now: Instant;
	/** Whether its writer asked to have it judged as if it were sent now. */
	readonly sending: boolean;
}

/** What stays the same while the server runs. */
export interface Surroundings {
	readonly docs: string | undefined;
	/** A rule threw; it lost its own findings only. */
	readonly onFailure: (rule: string, error: unknown) => void;
}

/** Analyses by document, made when somebody asks and kept while nothing that they depend on has changed. */
export interface Analyses {
	/** The document as it stands or, with what is being typed, as far as it is written. */
	of(document: TextDocument, circumstances: Circumstances, writing?: Writing): Analysis;
	/** When the clock next changes an analysis of a document as it stands, in epoch milliseconds. */
	nextChange(): number | undefined;
	/** Nothing is being typed in it any longer. */
	rested(uri: string): void;
	forget(uri: string): void;
}

interface Kept extends Circumstances {
	readonly version: number;
	readonly writing: Writing | undefined;
	readonly followUp: FollowUp;
	readonly until: number | undefined;
	readonly analysis: Analysis;
}

/** Keeps one analysis for each document, and one while somebody types in it. */
export function createAnalyses(surroundings: Surroundings): Analyses {
	const kept = new Map<string, Kept>();
	const typed = new Map<string, Kept>();

	function of(document: TextDocument, circumstances: Circumstances, writing?: Writing): Analysis {
		const { uri, version } = document;
		const text = document.getText();
		const own = writing ? typed : kept;
		const known = own.get(uri);
		// Not every client counts its versions up; the text of the same one is the same string, and compared at once.
		const isSame = known?.version === version && known.followUp.text === text && known.writing === writing;
		if (isSame && holds(known, circumstances)) return known.analysis;
		const before = known ?? kept.get(uri);
		const followUp = parse(text, before?.followUp);
		const path = before?.analysis.email.path ?? canonicalUri(uri);
		const { analysis, until } = analyse(document, path, followUp, circumstances, surroundings, writing);
		own.set(uri, { ...circumstances, version, writing, followUp, until, analysis });
		return analysis;
	}

	return {
		of,
		nextChange() {
			let next: number | undefined;
			for (const { until } of kept.values()) {
				if (until !== undefined && (next === undefined || until < next)) next = until;
			}
			return next;
		},
		rested: (uri) => void typed.delete(uri),
		forget(uri) {
			kept.delete(uri);
			typed.delete(uri);
		},
	};
}

/** The analysis of a text that nobody has open. */
export function analyseOnce(
	uri: string,
	text: string,
	circumstances: Circumstances,
	surroundings: Surroundings,
): { readonly analysis: Analysis; readonly until: number | undefined } {
	const document = TextDocument.create(uri, "followup", 0, text);
	return analyse(document, canonicalUri(uri), parse(text), circumstances, surroundings);
}

const MINUTE = 60_000;

function holds(known: Kept, { setup, others, now, sending }: Circumstances): boolean {
	if (known.setup !== setup || known.others !== others || known.sending !== sending) return false;
	const at = now.epochMilliseconds;
	// Some fixes write the time: it may be a minute old, and no more.
	const age = at - known.now.epochMilliseconds;
	return age >= 0 && age < MINUTE && (known.until === undefined || at < known.until);
}

function analyse(
	document: TextDocument,
	path: string,
	followUp: FollowUp,
	{ setup, others, now, sending }: Circumstances,
	{ docs, onFailure }: Surroundings,
	writing?: Writing,
): { readonly analysis: Analysis; readonly until: number | undefined } {
	const { linter, config, zone } = setup;
	const email = readEmail(path, followUp, zone, writing);
	const check = (read: Email, isSending: boolean) => {
		const result = linter.lint(read, { config, now, others, sending: isSending, onFailure });
		for (const { rule, error } of result.failures) onFailure(rule, error);
		return result;
	};
	const { problems, until } = check(email, sending);
	const judge = (isSending: boolean) => (text: string) => {
		const judged = readEmail(email.path, parse(text, followUp), zone);
		return { email: judged, problems: check(judged, isSending).problems };
	};
	let asSent: Judged | undefined;
	const analysis: Analysis = {
		document,
		email,
		problems,
		shown: mostSevere(holdBack(problems, followUp.text, writing), setup.maxProblems),
		others,
		now,
		zone,
		asSent() {
			asSent ??= writing
				? judge(true)(followUp.text)
				: { email, problems: sending ? problems : check(email, true).problems };
			return asSent;
		},
		judge: judge(true),
		read: judge(false),
		docs,
		config,
		ruleIds: linter.rules.map((rule) => rule.id),
	};
	return { analysis, until: until?.epochMilliseconds };
}
