import { type Config, resolveConfig, type Settings } from "../core/config.js";
import { instantOf, isZone } from "../core/date.js";
import { type FollowUp, parse } from "../core/followup.js";
import { createLinter, type LintResult, type Problem, readEmail } from "../core/lint.js";
import { localePresets } from "../core/locales.js";
import type { Email } from "../core/rule.js";
import { readSettings } from "../core/settings-file.js";
import { Lines } from "../core/text.js";
import { createIndex, type Index, summarise } from "../core/thread.js";
import { holdBack } from "../features/quiet.js";
import { rules } from "../rules/index.js";
import { folderOf } from "./host.js";

/** An open document, as the workspace needs it. */
export interface Document {
	readonly uri: string;
	readonly version: number;
	readonly text: string;
	/** The end of the last edit, while the writer may still be in that sentence. */
	readonly caret: number | undefined;
}

/** A document at one version, read and checked. */
export interface Analysis {
	readonly uri: string;
	readonly version: number;
	readonly lines: Lines;
	readonly email: Email;
	/** What is shown: sorted by place, at most `maxProblems`, without what is held back while a sentence is typed. */
	readonly problems: readonly Problem[];
	/** Checks another text as if it stood in this document now; for trying fixes. */
	readonly check: (text: string) => readonly Problem[];
}

/** Everything that answers depend on besides the documents: settings, the other files, and the clock. */
export interface Workspace {
	/** Takes the editor's settings. */
	setEditorSettings(settings: Settings): void;
	/** Takes a configuration file; undefined when it is gone. Gives what is wrong with it, as the end of a sentence. */
	setSettingsFile(uri: string, text: string | undefined): string | undefined;
	/** Takes the text of a follow-up; undefined when it is gone. */
	setFollowUp(uri: string, text: string | undefined): void;
	/** Takes many at once, as at the start. */
	setFollowUps(texts: Iterable<readonly [uri: string, text: string]>): void;
	/** Reads a document, and checks it where the text, the settings, the other files or the clock have changed since. */
	analyse(document: Document): Analysis;
	/** Forgets a document that was closed. */
	forget(uri: string): void;
	/** What is wrong with the settings that apply to a document. */
	warnings(uri: string): readonly string[];
	/** When the clock next changes an answer about an open document, in epoch milliseconds. */
	until(): number | undefined;
}

interface Entry {
	readonly text: string;
	readonly followUp: FollowUp;
	readonly email: Email;
	readonly config: Config;
	readonly index: Index;
	readonly caret: number | undefined;
	readonly result: LintResult;
	readonly analysis: Analysis;
}

const MAX_PROBLEMS = 100;
const ORDER = ["error", "warning", "info", "hint"];

/** Makes a workspace; `log` gets what went wrong inside, each thing once. */
export function createWorkspace(host: { now(): number; zone(): string }, log: (message: string) => void): Workspace {
	const linter = createLinter(rules);
	const entries = new Map<string, Entry>();
	const settingsFiles = new Map<string, Settings>();
	const configs = new Map<string, Config>();
	const logged = new Set<string>();
	let editor: Settings = {};
	let index = createIndex();

	function configOf(uri: string): Config {
		const file = settingsFileFor(uri);
		let config = configs.get(file);
		if (!config) {
			// The file speaks for everybody who works in the folder; the editor's settings apply where it is silent.
			config = resolveConfig(rules, [settingsFiles.get(file) ?? {}, editor], localePresets);
			configs.set(file, config);
		}
		return config;
	}

	function settingsFileFor(uri: string): string {
		for (let folder = folderOf(uri); folder !== "" && !folder.endsWith("://"); folder = folderOf(folder.slice(0, -1))) {
			for (const extension of ["json", "yaml", "yml"]) {
				const file = `${folder}.followuprc.${extension}`;
				if (settingsFiles.has(file)) return file;
			}
		}
		return "";
	}

	function zone(): string {
		return typeof editor.timezone === "string" && isZone(editor.timezone) ? editor.timezone : host.zone();
	}

	function lint(email: Email, config: Config): LintResult {
		const result = linter.lint(email, { config, now: instantOf(host.now()), others: index });
		for (const { rule, error } of result.failures) {
			if (logged.has(rule)) continue;
			logged.add(rule);
			log(`${rule} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
		}
		return result;
	}

	function choose(problems: readonly Problem[], text: string, caret: number | undefined): readonly Problem[] {
		const quiet = holdBack(problems, text, caret);
		const most = typeof editor.maxProblems === "number" && editor.maxProblems >= 0 ? editor.maxProblems : MAX_PROBLEMS;
		if (quiet.length <= most) return quiet;
		const bySeverity = [...quiet].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
		const kept = new Set(bySeverity.slice(0, most));
		return quiet.filter((problem) => kept.has(problem));
	}

	function analyse({ uri, version, text, caret }: Document): Analysis {
		const known = entries.get(uri);
		const config = configOf(uri);
		const isRead = known?.text === text;
		const isChecked =
			isRead &&
			known.config === config &&
			known.index === index &&
			(known.result.until === undefined || known.result.until.epochMilliseconds > host.now());
		if (isChecked && known.caret === caret && known.analysis.version === version) return known.analysis;
		const followUp = isRead ? known.followUp : parse(text, known?.followUp);
		const email = isRead ? known.email : readEmail(uri, followUp, zone());
		const result = isChecked ? known.result : lint(email, config);
		const analysis: Analysis = {
			uri,
			version,
			lines: isRead ? known.analysis.lines : new Lines(text),
			email,
			problems: choose(result.problems, text, caret),
			check: (changed) => lint(readEmail(uri, parse(changed, followUp), zone()), config).problems,
		};
		entries.set(uri, { text, followUp, email, config, index, caret, result, analysis });
		return analysis;
	}

	const summary = (uri: string, text: string) => summarise(readEmail(uri, parse(text), zone()));

	return {
		setEditorSettings(settings) {
			editor = settings;
			configs.clear();
			entries.clear();
		},
		setSettingsFile(uri, text) {
			configs.clear();
			if (text === undefined) {
				settingsFiles.delete(uri);
				return undefined;
			}
			const { settings, fault } = readSettings(text);
			settingsFiles.set(uri, settings);
			return fault;
		},
		setFollowUp(uri, text) {
			if (text === undefined && !index.get(uri)) return;
			index = index.update(uri, text === undefined ? undefined : summary(uri, text));
		},
		setFollowUps(texts) {
			const read = new Map([...index.all()].map((known) => [known.path, known]));
			for (const [uri, text] of texts) read.set(uri, summary(uri, text));
			index = createIndex(read.values());
		},
		analyse,
		forget: (uri) => void entries.delete(uri),
		warnings: (uri) => configOf(uri).warnings,
		until() {
			const moments = [...entries.values()].flatMap(({ result }) =>
				result.until ? [result.until.epochMilliseconds] : [],
			);
			return moments.length > 0 ? Math.min(...moments) : undefined;
		},
	};
}
