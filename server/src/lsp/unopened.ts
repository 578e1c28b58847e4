import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver";
import { dueOf } from "../core/lifecycle.js";
import { datesOf } from "../core/summary.js";
import { diagnostics } from "../features/diagnostics.js";
import { scheduleOf } from "../rules/timing/schedule.js";
import { analyseOnce, type Circumstances, type Surroundings } from "./analyses.js";
import type { Files } from "./host.js";
import { report, resultId } from "./reports.js";

/** What is said of a file that nobody has open. */
export interface UnopenedReport {
	readonly report: DocumentDiagnosticReport;
	readonly items: readonly Diagnostic[];
	/** When the clock next changes it, in milliseconds since the epoch; undefined for never. */
	readonly until: number | undefined;
}

/** Reads and judges files that nobody has open, for a server that is known by `instance`. */
export function createUnopened({
	files,
	circumstances,
	surroundings,
	instance,
}: {
	readonly files: Files;
	readonly circumstances: (uri: string) => Promise<Circumstances>;
	readonly surroundings: Surroundings;
	readonly instance: string;
}) {
	return {
		/** The report on a file, given by its canonical URI; empty where it is gone. */
		async report(uri: string, previous: string | undefined): Promise<UnopenedReport> {
			const text = await files.read(uri);
			if (text === undefined) return { report: report([], `${instance}-gone`, previous), items: [], until: undefined };
			const { analysis: found, until } = analyseOnce(uri, text, await circumstances(uri), surroundings);
			// A draft that was probably sent asks for its mark in the outbox, and for nothing else.
			const { group } = dueOf(datesOf(found.email), found.now, scheduleOf(found.config));
			const items = group === "stale" ? [] : diagnostics(found);
			return { report: report(items, resultId(instance, text, items), previous), items, until };
		},
	};
}
