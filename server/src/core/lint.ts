import type { Config } from "./config.js";
import { compare, type Instant } from "./date.js";
import { readFacts } from "./facts.js";
import { NO_OTHERS, type OtherFollowUps } from "./follow-up-index.js";
import { type FollowUp, ignoresAt } from "./followup.js";
import { analyse, type Prose } from "./prose.js";
import { type Active, activeIn, createReaders, type Failure } from "./remarks.js";
import { remember } from "./remember.js";
import {
	type Email,
	type EmailContext,
	type EmailRule,
	type Finding,
	type Fix,
	ignoreKey,
	isEmailRule,
	isSentenceRule,
	type OptionSchemas,
	type Related,
	type Rule,
	type Severity,
	type Stage,
} from "./rule.js";
import { type Span, shift } from "./text.js";
import type { Writing } from "./writing.js";

/** A finding with the rule that made it, in its place in the text. */
export interface Problem {
	readonly rule: Rule;
	readonly severity: Severity;
	readonly span: Span;
	readonly message: string;
	readonly related: readonly Related[];
	/** Works out the fixes; edits are in the whole text. */
	readonly fixes: () => readonly Fix[];
	/** Whether there are fixes to ask for. */
	readonly isFixable: boolean;
}

/** What linting needs besides the email. */
export interface LintRequest {
	readonly config: Config;
	readonly now: Instant;
	readonly others?: OtherFollowUps;
	/** Judges as at the moment of sending, whatever the stage: command line, gate, Check Now. */
	readonly sending?: boolean;
	/** Told of a rule that throws while it makes fixes, and then offers none. Without it the error is the caller's. */
	readonly onFailure?: (rule: string, error: unknown) => void;
}

/** What linting an email gives. */
export interface LintResult {
	/** In the order of the text. */
	readonly problems: readonly Problem[];
	/** When the clock changes the problems, if it does. */
	readonly until: Instant | undefined;
	/** Rules that threw; each costs only its own findings. */
	readonly failures: readonly Failure[];
}

/** Checks emails against rules. It remembers what sentence rules found in a sentence, so keep it while the rules are the same. */
export interface Linter {
	readonly rules: readonly Rule[];
	lint(email: Email, request: LintRequest): LintResult;
}

/**
 * Reads a follow-up into what rules and features see. Local times are in `zone` unless the file names its own. A word that
 * is being written is not read yet.
 */
export function readEmail(path: string, followUp: FollowUp, zone: string, writing?: Writing): Email {
	const facts = readFacts(followUp.frontMatter, zone);
	const prose = analyse(followUp, writing);
	return { path, followUp, facts, prose, stage: stageOf(followUp, prose, facts.status) };
}

function stageOf(followUp: FollowUp, prose: Prose, status: string): Stage {
	if (status !== "draft") return "sent";
	if (followUp.text.trim() === "") return "empty";
	if (prose.words === 0 && !prose.greeting) return "sketch";
	return prose.signOff ? "draft" : "sketch";
}

const STAGES: readonly Stage[] = ["empty", "sketch", "draft", "sent"];

/** A linter over some rules, in the order in which they run. */
export function createLinter(rules: readonly Rule[]): Linter {
	const emailRules = rules.filter(isEmailRule);
	const ruleIds: ReadonlySet<string> = new Set(rules.map((rule) => rule.id));
	const ordered = [...emailRules.filter(({ last }) => !last), ...emailRules.filter(({ last }) => last)];
	const listsByConfig = remember((_: Config) => new Map<string, readonly Active<EmailRule>[]>());

	/** The rules on whole emails that speak at a stage and in a kind of email, those that run last at the end. */
	function activeRules(config: Config, stage: Stage, { isEnglish, reading: { kind } }: Prose) {
		const lists = listsByConfig(config);
		const key = `${stage}|${kind}|${isEnglish}`;
		let list = lists.get(key);
		if (!list) {
			list = ordered
				.filter(
					(rule) => speaks(rule, stage) && (isEnglish || !rule.readsProse) && (rule.kinds?.includes(kind) ?? true),
				)
				.flatMap((rule) => activeIn(config, rule));
			lists.set(key, list);
		}
		return list;
	}

	const readersFor = createReaders(rules.filter(isSentenceRule));

	function lint(email: Email, request: LintRequest): LintResult {
		const { config, now, others = NO_OTHERS, sending = false, onFailure } = request;
		const problems: Problem[] = [];
		const failures: Failure[] = [];
		const usedIgnores = new Set<string>();
		const fileIgnores = new Set(email.facts.ignore.map((value) => value.text));
		let until: Instant | undefined;
		const stage = sending && email.stage !== "sent" ? "draft" : email.stage;

		const isSilenced = (rule: Rule, span: Span): boolean => {
			let silenced = false;
			if (fileIgnores.has(rule.id)) {
				usedIgnores.add(ignoreKey("file", rule.id));
				silenced = true;
			}
			for (const ignore of ignoresAt(email.followUp, span)) {
				if (!ignore.rules.some((silent) => silent.id === rule.id)) continue;
				usedIgnores.add(ignoreKey(ignore, rule.id));
				silenced = true;
			}
			return silenced;
		};
		const add = (rule: Rule, severity: Severity, finding: Finding, start: number) => {
			const span = start === 0 ? finding.span : shift(finding.span, start);
			if (isSilenced(rule, span)) return;
			problems.push({
				rule,
				severity,
				span,
				message: finding.message,
				related: finding.related ?? [],
				isFixable: finding.fixes !== undefined,
				fixes: () => fixesOf(rule, finding, email, start, onFailure),
			});
		};

		if (email.prose.isEnglish && stage !== "sent") {
			const readers = readersFor(email.prose.reading.kind, config);
			for (const { passage, start, part } of email.prose.passages) {
				const { remarks, failures: failed } = readers[part](passage);
				for (const { rule, severity, finding, offset } of remarks) {
					if (speaks(rule, stage)) add(rule, severity, finding, start + offset);
				}
				for (const failure of failed) failures.push(failure);
			}
		}
		// One object for all rules, which see their own options in it: there are many, at each keystroke.
		const context: { -readonly [Name in keyof EmailContext<OptionSchemas>]: EmailContext<OptionSchemas>[Name] } = {
			options: {},
			now,
			zone: email.facts.zone,
			others,
			usedIgnores,
			sending,
			ruleIds,
			until: (instant) => {
				if (compare(instant, now) > 0 && (!until || compare(instant, until) < 0)) until = instant;
			},
		};
		for (const { rule, severity, isSet, options } of activeRules(config, stage, email.prose)) {
			context.options = options as never;
			try {
				for (const finding of rule.email(email, context)) {
					add(rule, isSet ? severity : (finding.severity ?? severity), finding, 0);
				}
			} catch (error) {
				failures.push({ rule: rule.id, error });
			}
		}
		const speaking = new Set<string>(problems.map((problem) => problem.rule.id));
		const kept = problems.filter(({ rule }) => !rule.yieldsTo?.some((id) => speaking.has(id)));
		kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule.id < b.rule.id ? -1 : 1));
		const said = new Set<Rule>();
		const told = kept.filter(({ rule }) => !rule.once || (!said.has(rule) && said.add(rule)));
		return { problems: told, until, failures };
	}

	return { rules, lint };
}

function speaks(rule: Rule, stage: Stage): boolean {
	if (stage === "sent") return rule.afterSending ?? false;
	return STAGES.indexOf(stage) >= STAGES.indexOf(rule.from ?? "sketch");
}

function fixesOf(
	{ id }: Rule,
	{ fixes }: Finding,
	email: Email,
	start: number,
	onFailure: LintRequest["onFailure"],
): readonly Fix[] {
	if (!fixes) return [];
	try {
		return fixes(email).map((fix) => moveFix(fix, start));
	} catch (error) {
		if (!onFailure) throw error;
		onFailure(id, error);
		return [];
	}
}

function moveFix(fix: Fix, by: number): Fix {
	return by === 0 ? fix : { ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: shift(edit.span, by) })) };
}
