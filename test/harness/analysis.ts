import { resolveConfig, type Settings } from "../../server/src/core/config.js";
import { readInstant } from "../../server/src/core/date.js";
import { createIndex } from "../../server/src/core/follow-up-index.js";
import { parse } from "../../server/src/core/followup.js";
import { createLinter, readEmail } from "../../server/src/core/lint.js";
import type { Rule } from "../../server/src/core/rule.js";
import { summarise } from "../../server/src/core/summary.js";
import type { Analysis } from "../../server/src/features/analysis.js";
import { analyseOnce } from "../../server/src/lsp/analyses.js";
import { rules as allRules } from "../../server/src/rules/index.js";

/** How an analysis in a test differs from that of a lone file in New York on Friday evening, 20 November 2026. */
export interface AnalysisOptions {
	readonly rules?: readonly Rule[];
	readonly settings?: Settings;
	readonly others?: Readonly<Record<string, string>>;
	readonly docs?: string;
	readonly maxProblems?: number;
}

const ZONE = "America/New_York";

/** The analysis of a text, as a feature gets it. */
export function analysisOf(text: string, options: AnalysisOptions = {}): Analysis {
	const { rules = allRules, settings = {}, others = {}, docs, maxProblems = 100 } = options;
	const now = readInstant("2026-11-20T18:00:00-05:00");
	if (!now) throw new Error("no clock");
	const index = createIndex(
		Object.entries(others).map(([path, source]) => summarise(readEmail(path, parse(source), ZONE))),
	);
	const setup = {
		config: resolveConfig(rules, [settings]),
		linter: createLinter(rules),
		zone: ZONE,
		maxProblems,
		onSave: false,
	};
	const onFailure = (_rule: string, error: unknown) => {
		throw error;
	};
	const circumstances = { setup, others: index, now, sending: false };
	return analyseOnce("file:///jobs/dana.followup.md", text, circumstances, { docs, onFailure }).analysis;
}

/** The offset of a `|` in a text, and the text without it. */
export function atBar(text: string): { readonly text: string; readonly offset: number } {
	const offset = text.indexOf("|");
	if (offset < 0) throw new Error("no | in the text");
	return { text: text.slice(0, offset) + text.slice(offset + 1), offset };
}
