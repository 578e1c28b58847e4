import type { Config } from "./config.js";
import { compare, type Instant } from "./date.js";
import { readFacts } from "./facts.js";
import { covers, type FollowUp } from "./followup.js";
import { analyse, type Kind, type Prose } from "./prose.js";
import {
	type Email,
	type EmailContext,
	type Finding,
	type Fix,
	ignoreKey,
	isEmailRule,
	isSentenceRule,
	type OptionSchemas,
	type Related,
	type Rule,
	type SentenceRule,
	type Severity,
	type Stage,
} from "./rule.js";
import type { Part, PlacedSentence } from "./sentence.js";
import { type Span, shift } from "./text.js";
import { NO_OTHERS, type OtherFollowUps } from "./thread.js";

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
}

/** What linting an email gives. */
export interface LintResult {
	/** In the order of the text. */
	readonly problems: readonly Problem[];
	/** When the clock changes the problems, if it does. */
	readonly until: Instant | undefined;
	/** Rules that threw; each costs only its own findings. */
	readonly failures: readonly { readonly rule: string; readonly error: unknown }[];
}

/** Checks emails against rules. It remembers what sentence rules found in a sentence, so keep it while the rules are the same. */
export interface Linter {
	readonly rules: readonly Rule[];
	lint(email: Email, request: LintRequest): LintResult;
}

/** Reads a follow-up into what rules and features see. Local times are in `zone` unless the file names its own. */
export function readEmail(path: string, followUp: FollowUp, zone: string): Email {
	const facts = readFacts(followUp.frontMatter, zone);
	const prose = analyse(followUp);
	return { path, followUp, facts, prose, stage: stageOf(followUp, prose, facts.status) };
}

function stageOf(followUp: FollowUp, prose: Prose, status: string): Stage {
	if (status !== "draft") return "sent";
	if (followUp.text.trim() === "") return "empty";
	if (prose.words === 0 && !prose.greeting) return "sketch";
	return prose.signOff ? "draft" : "sketch";
}

const STAGES: readonly Stage[] = ["empty", "sketch", "draft", "sent"];

interface Remark {
	readonly rule: SentenceRule;
	readonly severity: Severity;
	readonly finding: Finding;
}

const REMEMBERED_SENTENCES = 50_000;

/** A linter over some rules, in the order in which they run. */
export function createLinter(rules: readonly Rule[]): Linter {
	const sentenceRules = rules.filter(isSentenceRule);
	const emailRules = rules.filter(isEmailRule);
	const ruleIds: ReadonlySet<string> = new Set(rules.map((rule) => rule.id));
	const memories = new WeakMap<Config, Map<string, readonly Remark[]>>();

	function remarksOn(
		placed: PlacedSentence,
		kind: Kind,
		config: Config,
		failures: { rule: string; error: unknown }[],
	): readonly Remark[] {
		let memory = memories.get(config);
		if (!memory) {
			memory = new Map();
			memories.set(config, memory);
		}
		const key = `${placed.part}|${kind}|${placed.sentence.text}`;
		const known = memory.get(key);
		if (known) return known;
		const remarks: Remark[] = [];
		for (const rule of sentenceRules) {
			if (!reads(rule, placed.part) || (rule.kinds && !rule.kinds.includes(kind))) continue;
			const setting = config.rules.get(rule.id);
			if (!setting || setting.severity === "off") continue;
			try {
				const context = { options: setting.options as never, part: placed.part, kind };
				for (const finding of rule.sentence(placed.sentence, context)) {
					const severity = setting.isSet ? setting.severity : (finding.severity ?? setting.severity);
					remarks.push({ rule, severity, finding });
				}
			} catch (error) {
				failures.push({ rule: rule.id, error });
			}
		}
		if (memory.size >= REMEMBERED_SENTENCES) memory.clear();
		memory.set(key, remarks);
		return remarks;
	}

	function lint(email: Email, request: LintRequest): LintResult {
		const { config, now, others = NO_OTHERS, sending = false } = request;
		const problems: Problem[] = [];
		const failures: { rule: string; error: unknown }[] = [];
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
			for (const ignore of email.followUp.ignores) {
				if (!covers(ignore, span) || !ignore.rules.some((silent) => silent.id === rule.id)) continue;
				usedIgnores.add(ignoreKey(ignore, rule.id));
				silenced = true;
			}
			return silenced;
		};
		const add = (rule: Rule, severity: Severity, finding: Finding, start: number) => {
			const span = start === 0 ? finding.span : shift(finding.span, start);
			if (isSilenced(rule, span)) return;
			const { fixes } = finding;
			problems.push({
				rule,
				severity,
				span,
				message: finding.message,
				related: finding.related ?? [],
				isFixable: fixes !== undefined,
				fixes: () => (fixes ? fixes(email).map((fix) => moveFix(fix, start)) : []),
			});
		};

		if (email.prose.isEnglish && stage !== "sent") {
			for (const placed of email.prose.sentences) {
				for (const { rule, severity, finding } of remarksOn(placed, email.prose.reading.kind, config, failures)) {
					if (speaks(rule, stage)) add(rule, severity, finding, placed.start);
				}
			}
		}
		const context = (rule: Rule): EmailContext<OptionSchemas> => ({
			options: (config.rules.get(rule.id)?.options ?? {}) as never,
			now,
			zone: email.facts.zone,
			others,
			usedIgnores,
			sending,
			ruleIds,
			until: (instant) => {
				if (compare(instant, now) > 0 && (!until || compare(instant, until) < 0)) until = instant;
			},
		});
		for (const isLast of [false, true]) {
			for (const rule of emailRules) {
				if ((rule.last ?? false) !== isLast || !speaks(rule, stage)) continue;
				if (rule.readsProse && !email.prose.isEnglish) continue;
				if (rule.kinds && !rule.kinds.includes(email.prose.reading.kind)) continue;
				const setting = config.rules.get(rule.id);
				if (!setting || setting.severity === "off") continue;
				try {
					for (const finding of rule.email(email, context(rule))) {
						add(rule, setting.isSet ? setting.severity : (finding.severity ?? setting.severity), finding, 0);
					}
				} catch (error) {
					failures.push({ rule: rule.id, error });
				}
			}
		}
		const speaking = new Set<string>(problems.map((problem) => problem.rule.id));
		const kept = problems.filter(({ rule }) => !rule.yieldsTo?.some((id) => speaking.has(id)));
		kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule.id < b.rule.id ? -1 : 1));
		return { problems: kept, until, failures };
	}

	return { rules, lint };
}

function reads(rule: SentenceRule, part: Part): boolean {
	return rule.parts ? rule.parts.includes(part) : part === "body";
}

function speaks(rule: Rule, stage: Stage): boolean {
	if (stage === "sent") return rule.afterSending ?? false;
	return STAGES.indexOf(stage) >= STAGES.indexOf(rule.from ?? "sketch");
}

function moveFix(fix: Fix, by: number): Fix {
	return by === 0 ? fix : { ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: shift(edit.span, by) })) };
}
