import type { Config } from "../core/config.js";
import { fixAll } from "../core/fix-all.js";
import { createIndex, type Index } from "../core/follow-up-index.js";
import { parse } from "../core/followup.js";
import { createLinter, type Problem, readEmail } from "../core/lint.js";
import type { Email } from "../core/rule.js";
import { glance } from "../core/summary.js";
import { applyEdits } from "../core/text.js";
import { rules } from "../rules/index.js";
import { followUpsBelow, homeOf, readText } from "./files.js";
import { hostZone, type Instant } from "./host.js";

/** An email and what was found in it. */
export interface Judged {
	readonly email: Email;
	readonly problems: readonly Problem[];
}

/** Judges follow-ups as at the moment of sending, each among the others of its home. Paths are absolute. */
export interface Judge {
	/** What is wrong with a text that stands, or would stand, at a path. */
	check(path: string, text: string): Judged;
	/** The text with its safe fixes applied, and what is then left. */
	fix(path: string, text: string): { readonly text: string; readonly judged: Judged };
}

/** A judge for one run of a command; `onFailure` hears of rules that threw. */
export function createJudge(host: {
	readonly cwd: string;
	readonly now: Instant;
	readonly configOf: (path: string) => Config;
	readonly onFailure: (rule: string, path: string, error: unknown) => void;
}): Judge {
	const zone = hostZone();
	const linter = createLinter(rules);
	const indexes = new Map<string, Index>();

	function othersOf(path: string): Index {
		const home = homeOf(path);
		let index = indexes.get(home.folder);
		if (!index) {
			index = createIndex(followUpsBelow(home.folder, home.isDeep).flatMap(summaryOf));
			indexes.set(home.folder, index);
		}
		return index;
	}

	/** Another follow-up that cannot be read tells nothing, and is no reason to stop. */
	function summaryOf(path: string) {
		try {
			return [glance(path, readText(path, host.cwd), zone)];
		} catch {
			return [];
		}
	}

	function check(path: string, text: string): Judged {
		const email = readEmail(path, parse(text), zone);
		const request = { config: host.configOf(path), now: host.now, others: othersOf(path), sending: true };
		const { problems, failures } = linter.lint(email, request);
		for (const { rule, error } of failures) host.onFailure(rule, path, error);
		return { email, problems };
	}

	return {
		check,
		fix(path, text) {
			const judged = check(path, text);
			const edit = fixAll(judged, judged.problems, (changed) => check(path, changed));
			if (!edit) return { text, judged };
			const mended = applyEdits(text, [edit]);
			return { text: mended, judged: check(path, mended) };
		},
	};
}
