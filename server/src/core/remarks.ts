import type { Config } from "./config.js";
import type { Kind } from "./prose.js";
import type { Passage } from "./reading.js";
import { remember } from "./remember.js";
import type { Finding, Rule, SentenceRule, Severity } from "./rule.js";
import type { Part, Sentence } from "./sentence.js";

/** What a rule says of a sentence. */
export interface Remark {
	readonly rule: SentenceRule;
	readonly severity: Severity;
	readonly finding: Finding;
	/** Where the sentence starts in its passage. */
	readonly offset: number;
}

/** A rule that threw. */
export interface Failure {
	readonly rule: string;
	readonly error: unknown;
}

/** What sentence rules have to say of a passage. */
export interface Remarks {
	readonly remarks: readonly Remark[];
	readonly failures: readonly Failure[];
}

/** What reads the passages of each part. */
export type Readers = { readonly [P in Part]: (passage: Passage) => Remarks };

/**
 * Makes what reads passages in a kind of email with sentence rules. It remembers what they said of each sentence and of each
 * passage.
 */
export function createReaders(rules: readonly SentenceRule[]): (kind: Kind, config: Config) => Readers {
	const byConfig = remember((_: Config) => new Map<Kind, Readers>());
	return (kind, config) => {
		const byKind = byConfig(config);
		let readers = byKind.get(kind);
		if (!readers) {
			const reader = (part: Part) => createReader(rules, part, kind, config);
			readers = {
				subject: reader("subject"),
				greeting: reader("greeting"),
				body: reader("body"),
				"sign-off": reader("sign-off"),
				signature: reader("signature"),
			};
			byKind.set(kind, readers);
		}
		return readers;
	};
}

/** A rule that is not off, with what is set for it. */
export interface Active<R extends Rule> {
	readonly rule: R;
	readonly severity: Severity;
	readonly isSet: boolean;
	readonly options: Readonly<Record<string, unknown>>;
}

/** The rule, if it is not off. */
export function activeIn<R extends Rule>(config: Config, rule: R): readonly Active<R>[] {
	const setting = config.rules.get(rule.id);
	if (!setting || setting.severity === "off") return [];
	const { severity, isSet, options } = setting;
	return [{ rule, severity, isSet, options }];
}

function createReader(rules: readonly SentenceRule[], part: Part, kind: Kind, config: Config) {
	const speakers = rules
		.filter((rule) => reads(rule, part) && (rule.kinds?.includes(kind) ?? true))
		.flatMap((rule) => activeIn(config, rule));
	const ofSentence = remember((sentence: Sentence) => {
		const found: Omit<Remark, "offset">[] = [];
		const failures: Failure[] = [];
		for (const { rule, severity, isSet, options } of speakers) {
			try {
				for (const finding of rule.sentence(sentence, { options: options as never, part, kind })) {
					found.push({ rule, severity: isSet ? severity : (finding.severity ?? severity), finding });
				}
			} catch (error) {
				failures.push({ rule: rule.id, error });
			}
		}
		return { found, failures };
	});
	return remember(({ sentences }: Passage): Remarks => {
		const remarks: Remark[] = [];
		const failures: Failure[] = [];
		for (const { sentence, offset } of sentences) {
			const read = ofSentence(sentence);
			for (const { rule, severity, finding } of read.found) remarks.push({ rule, severity, finding, offset });
			failures.push(...read.failures);
		}
		return { remarks, failures };
	});
}

function reads(rule: SentenceRule, part: Part): boolean {
	return rule.parts ? rule.parts.includes(part) : part === "body";
}
