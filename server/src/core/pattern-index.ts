import { compilePattern, holds, type Pattern, triggersOf } from "./phrase-pattern.js";
import type { PhraseText } from "./phrase-text.js";
import { remember } from "./remember.js";

/** A pattern with what it stands for. It is compiled when a text first holds one of its triggers. */
export interface Indexed<Value> {
	readonly pattern: () => Pattern;
	readonly value: Value;
}

interface Entry {
	/** The set it was indexed with. */
	readonly set: object;
	readonly indexed: Indexed<unknown>;
}

/** All patterns by their triggers: the words of a text are looked up once, however many sets there are. */
const byTrigger = new Map<string, Entry[]>();

/**
 * Indexes patterns, each with what it stands for, and answers which of them a text may match: it holds the words that they
 * need, and nothing is matched yet. Sets are made while modules load, before a text is read. Throws where a pattern cannot
 * be read.
 */
export function indexPatterns<Value>(
	patterns: Iterable<readonly [source: string, value: Value]>,
): (text: PhraseText) => readonly Indexed<Value>[] {
	const always: Indexed<Value>[] = [];
	const set = {};
	for (const [source, value] of patterns) {
		const indexed: Indexed<Value> = { pattern: once(() => compilePattern(source)), value };
		const triggers = triggersOf(source);
		if (triggers.length === 0) always.push(indexed);
		for (const word of new Set(triggers)) {
			const known = byTrigger.get(word);
			if (known) known.push({ set, indexed });
			else byTrigger.set(word, [{ set, indexed }]);
		}
	}
	return (text) => {
		// What stands under a set was put there by it.
		const found = candidatesIn(text).get(set) as readonly Indexed<Value>[] | undefined;
		return found ? [...always, ...found] : always;
	};
}

/** Patterns that are compiled when they are first asked for. */
export function lazyPatterns(sources: readonly string[]): () => readonly Pattern[] {
	return once(() => sources.map(compilePattern));
}

const candidatesIn = remember(({ distinct }: PhraseText): ReadonlyMap<object, readonly Indexed<unknown>[]> => {
	const candidates = new Map<object, Indexed<unknown>[]>();
	const tried = new Set<Indexed<unknown>>();
	for (const word of distinct) {
		for (const { set, indexed } of byTrigger.get(word) ?? []) {
			if (tried.has(indexed)) continue;
			tried.add(indexed);
			if (!holds(indexed.pattern().need, distinct)) continue;
			const known = candidates.get(set);
			if (known) known.push(indexed);
			else candidates.set(set, [indexed]);
		}
	}
	return candidates;
});

function once<Value extends object>(make: () => Value): () => Value {
	let made: Value | undefined;
	return () => {
		made ??= make();
		return made;
	};
}
