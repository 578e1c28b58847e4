import type { Instant } from "./date.js";
import type { Facts } from "./facts.js";
import type { OtherFollowUps } from "./follow-up-index.js";
import type { FollowUp, IgnoreComment } from "./followup.js";
import type { Kind, Prose } from "./prose.js";
import type { Part, Sentence } from "./sentence.js";
import type { Edit, Position, Span } from "./text.js";

/** How much a remark matters, most first. */
export type Severity = "error" | "warning" | "info" | "hint";

/** What a rule looks at: its folder, and the first half of its id. */
export type Group = "timing" | "structure" | "content" | "tone" | "frequency" | "hygiene";

/** `group/fault`; the fault is a noun phrase. */
export type RuleId = `${Group}/${string}`;

/** The point of the advice (design: A1 to A10) that a rule carries. */
export type Advice = "A1" | "A2" | "A3" | "A4" | "A5" | "A6" | "A7" | "A8" | "A9" | "A10";

/** How far the writing has come. `ready` is a draft without problems, and nobody's input. */
export type Stage = "empty" | "sketch" | "draft" | "sent";

/** An option of a rule: a fragment of JSON Schema, from which settings, documentation and the type all derive. */
export type OptionSchema =
	| {
			readonly type: "integer" | "number";
			readonly default: number;
			readonly minimum?: number;
			readonly maximum?: number;
			readonly description: string;
	  }
	| { readonly type: "boolean"; readonly default: boolean; readonly description: string }
	| {
			readonly type: "array";
			readonly items: { readonly type: "string" };
			readonly default: readonly string[];
			readonly description: string;
	  };

/** The options of a rule by name. */
export type OptionSchemas = { readonly [name: string]: OptionSchema };

/** The values of options, typed by their schemas. */
export type OptionsOf<S extends OptionSchemas> = {
	readonly [Name in keyof S]: S[Name]["type"] extends "integer" | "number"
		? number
		: S[Name]["type"] extends "boolean"
			? boolean
			: readonly string[];
};

/** A change that mends a finding. */
export interface Fix {
	/** What it does, as a command: "Ask about the next steps instead". */
	readonly title: string;
	/** In a sentence rule, offsets inside the sentence; in an email rule, in the whole text. */
	readonly edits: readonly Edit[];
	/** Whether it may be applied unseen, by fix-all: it changes no meaning. */
	readonly safe?: boolean;
}

/** A place in another follow-up that explains a finding. */
export interface Related {
	readonly path: string;
	readonly start: Position;
	readonly end: Position;
	readonly message: string;
}

/** What a rule found. */
export interface Finding {
	/** The smallest stretch that shows the fault, never empty if the text is not. In a sentence rule, inside the sentence. */
	readonly span: Span;
	/** What is wrong and what to do, as one or two short sentences. */
	readonly message: string;
	/** In place of the rule's own; a configured severity replaces it. */
	readonly severity?: Severity;
	/** Called only when somebody asks; the first is preferred. */
	readonly fixes?: (email: Email) => readonly Fix[];
	readonly related?: readonly Related[];
}

/** A follow-up with all that was read from it. */
export interface Email {
	/** Identifies the file among the others; never shown. */
	readonly path: string;
	readonly followUp: FollowUp;
	readonly facts: Facts;
	readonly prose: Prose;
	readonly stage: Stage;
}

/** What a sentence rule may know beyond the sentence. Findings are remembered by just this. */
export interface SentenceContext<S extends OptionSchemas> {
	readonly options: OptionsOf<S>;
	readonly part: Part;
	readonly kind: Kind;
}

/** What an email rule may know beyond the email. */
export interface EmailContext<S extends OptionSchemas> {
	readonly options: OptionsOf<S>;
	readonly now: Instant;
	/** The zone in which times are told: the file's, else the writer's. */
	readonly zone: string;
	readonly others: OtherFollowUps;
	/** Ignores that silenced something; complete only for a rule that runs `last`. */
	readonly usedIgnores: ReadonlySet<string>;
	/** Whether this is judged at the moment of sending (command line, gate, Check Now). */
	readonly sending: boolean;
	/** Says that the answer holds only until then; the earliest of all is when the clock changes the problems. */
	readonly until: (instant: Instant) => void;
	/** The ids of all rules. */
	readonly ruleIds: ReadonlySet<string>;
}

interface Declaration<S extends OptionSchemas> {
	readonly id: RuleId;
	readonly severity: Severity | "off";
	readonly advice: Advice;
	/** The fault as a short sentence: "The email begs for the job." */
	readonly summary: string;
	/** The reason, for hover and documentation: why a reader minds. */
	readonly why: string;
	/** Bodies of emails that show the fault, and the same mended; run as tests. May begin with front matter. */
	readonly example: {
		readonly bad: string;
		readonly good: string;
		readonly now?: string;
		readonly others?: { readonly [path: string]: string };
	};
	readonly options: S;
	/** Silent where the text is not English. True for sentence rules, unless said otherwise. */
	readonly readsProse?: boolean;
	/** The earliest stage at which it speaks: by default `sketch` for what is there, and rules on what is missing say `draft`. */
	readonly from?: "empty" | "sketch" | "draft";
	/** Whether it speaks of an email that was sent: history, but for the rules on frequency. */
	readonly afterSending?: boolean;
	/** The kinds of email it judges; all without it. */
	readonly kinds?: readonly Kind[];
	/** Silent where one of these rules has a remark. */
	readonly yieldsTo?: readonly RuleId[];
	/** Of its remarks only the first in the text is made: the others would say the same again. */
	readonly once?: boolean;
	/** Runs after all others. */
	readonly last?: boolean;
}

/** A rule that sees one sentence at a time. */
export interface SentenceRule<S extends OptionSchemas = OptionSchemas> extends Declaration<S> {
	/** The parts whose sentences it reads; `body` without it. */
	readonly parts?: readonly Part[];
	sentence(sentence: Sentence, context: SentenceContext<S>): readonly Finding[];
}

/** A rule that sees the whole email, through the summaries of its sentences. */
export interface EmailRule<S extends OptionSchemas = OptionSchemas> extends Declaration<S> {
	email(email: Email, context: EmailContext<S>): readonly Finding[];
}

/** What the engine runs: a rule on single sentences, or on the whole email. */
export type Rule = SentenceRule | EmailRule;

/** Declares a rule; the options of its check get their types from `options`. */
export function defineRule<const S extends OptionSchemas>(rule: SentenceRule<S> | EmailRule<S>): Rule {
	return rule as Rule;
}

/** Whether a rule reads single sentences. */
export function isSentenceRule(rule: Rule): rule is SentenceRule {
	return "sentence" in rule;
}

/** Whether a rule reads whole emails. */
export function isEmailRule(rule: Rule): rule is EmailRule {
	return "email" in rule;
}

/** What unused-ignore needs to know an ignore by. */
export function ignoreKey(ignore: IgnoreComment | "file", rule: string): string {
	return `${ignore === "file" ? "file" : ignore.span.start}:${rule}`;
}
