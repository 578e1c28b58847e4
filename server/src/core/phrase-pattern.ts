import { CLASSES, COMMON_WORDS } from "./phrase-lexicon.js";

/**
 * A pattern over words, compiled. A sentence is matched as it is written and, where that is another text, without the words
 * that only add weight ("really") and with the "I" that was left out: a pattern need not name them. The language, in which
 * everything is in lower case and without contractions:
 *
 *     i need an answer          these words, one after the other (a comma may stand between)
 *     (answer|reply)  really?   alternatives; an optional word or group
 *     promis*   #   *           a word that begins so; a number; any word
 *     ..   ...                  up to three, up to eight words of any kind in the same clause, as few as possible
 *     {job}                     a class of phrase-lexicon.ts
 *     <an answer by friday>     what is flagged, where that is less than the whole
 *     ^   $                     where a clause starts (softeners such as "please" may stand before), where it ends
 *     !(thanks)   ~(if i)       not followed by, not preceded by
 *     ?                         alone and last: the sentence is a question
 */
export interface Pattern {
	/** Over the text that `phraseText` makes; group 1 is the flagged part where the pattern marks one. Made when first asked for. */
	readonly regExp: RegExp;
	/** What every match holds: a text that lacks it need not be tried. */
	readonly need: Need;
}

/** What a text has to hold: a word, all of several, or one of several. `?` stands for a question, `#` for a number. */
export type Need =
	| string
	| { readonly all: readonly Need[]; readonly cost: number }
	| { readonly any: readonly Need[]; readonly cost: number };

/** A word of a pattern, with what may come between it and the word before. */
const JOINT = "(?: ,)? ";
const ANY_WORD = `${JOINT}[^ ,;?]+`;
const CLAUSE_START =
	"(?<=(?:^|[,;?]| (?:and|but|so|then|or|also|however))(?: (?:please|kindly|just|so|also|then|now|again|i ask that))*)";

/**
 * Compiles a pattern; throws where it cannot be read. Repetition is bounded and never nested, so matching takes time in
 * proportion to the words.
 */
export function compilePattern(source: string): Pattern {
	let regExp: RegExp | undefined;
	return {
		need: read(source, NEED),
		get regExp() {
			regExp ??= new RegExp(read(source, REGEXP), "dg");
			return regExp;
		},
	};
}

/**
 * The rarest words of which any text that the pattern matches holds one; none where it may hold no word that is known.
 * Throws where the pattern cannot be read. Takes a fraction of compiling, so that patterns can wait until they are needed.
 */
export function triggersOf(source: string): readonly string[] {
	return read(source, TRIGGERS).words;
}

/** Whether words meet a need. */
export function holds(need: Need, words: ReadonlySet<string>): boolean {
	if (typeof need === "string") return words.has(need);
	const isAll = "all" in need;
	for (const one of isAll ? need.all : need.any) if (holds(one, words) !== isAll) return !isAll;
	return isAll;
}

/** What the pieces of a pattern come to: patterns are read for their triggers, then for what they need, then to be matched. */
interface Meaning<Result> {
	/** What a single word or sign comes to; undefined for what is neither. */
	token(token: string): Result | undefined;
	/** One after the other. */
	sequence(pieces: readonly Result[]): Result;
	choice(pieces: readonly Result[]): Result;
	/** In brackets of some kind: `(` with `)`, `)?` or `){1,2}`, `!(`, `~(`. */
	group(opening: string, piece: Result, closing: string): Result;
	/** What the tokens that were met came to. */
	readonly known: Map<string, Result>;
}

const TOKEN = /[!~]?\(|\)(?:\?|\{\d,\d\})?|\||\{[a-z-]+\}\??|[<>^$]|\.{2,3}|[^\s()|<>{}]+/g;

/** Reads a pattern from left to right. */
function read<Result>(source: string, meaning: Meaning<Result>): Result {
	const tokens = source.match(TOKEN) ?? [];
	let at = 0;

	function choice(): Result {
		const first = sequence();
		if (tokens[at] !== "|") return first;
		const pieces = [first];
		while (tokens[at] === "|") {
			at++;
			pieces.push(sequence());
		}
		return meaning.choice(pieces);
	}

	/** What stands up to the next `|`, closing bracket or the end. */
	function sequence(): Result {
		const pieces: Result[] = [];
		for (let token = tokens[at]; token !== undefined && token !== "|" && token.charAt(0) !== ")"; token = tokens[at]) {
			at++;
			pieces.push(meaning.known.get(token) ?? (token.endsWith("(") ? group(token) : single(token)));
		}
		return meaning.sequence(pieces);
	}

	function group(opening: string): Result {
		const piece = choice();
		const closing = tokens[at++];
		if (closing === undefined) throw new Error(`an unclosed bracket in the pattern: ${source}`);
		return meaning.group(opening, piece, closing);
	}

	function single(token: string): Result {
		const result = token.startsWith("{") ? classNamed(token, meaning) : meaning.token(token);
		if (result === undefined) throw new Error(`no word or class ${token} in the pattern: ${source}`);
		meaning.known.set(token, result);
		return result;
	}

	const whole = choice();
	if (at < tokens.length) throw new Error(`an unopened bracket in the pattern: ${source}`);
	return whole;
}

/** A class of the lexicon: `{job}`, or `{job}?` where it may be left out. */
function classNamed<Result>(token: string, meaning: Meaning<Result>): Result | undefined {
	const isOptional = token.endsWith("?");
	const body = (CLASSES as { readonly [name: string]: string | readonly string[] })[
		token.slice(1, isOptional ? -2 : -1)
	];
	if (body === undefined) return undefined;
	return meaning.group("(", read([body].flat().join("|"), meaning), isOptional ? ")?" : ")");
}

const WORD = /^([a-z0-9'-]+)([*?]?)$/;

/** Whether what stands in these brackets stands in every match. */
function isNeeded(opening: string, closing: string): boolean {
	return opening === "(" && !closing.startsWith(")?") && !closing.startsWith("){0");
}

interface Triggers {
	readonly words: readonly string[];
	/** How many sentences will hold one of them, roughly; infinite where there are none. */
	readonly cost: number;
}

const NO_TRIGGERS: Triggers = { words: [], cost: Number.POSITIVE_INFINITY };

const TRIGGERS: Meaning<Triggers> = {
	token(token) {
		if (token === "#" || token === "?") return { words: [token], cost: 10 };
		if (SIGNS.has(token)) return NO_TRIGGERS;
		const [, word, suffix] = WORD.exec(token) ?? [];
		if (word === undefined) return undefined;
		return suffix === "" ? { words: [word], cost: COMMON_WORDS.has(word) ? 30 : 1 } : NO_TRIGGERS;
	},
	sequence(pieces) {
		let rarest = NO_TRIGGERS;
		for (const piece of pieces) if (piece.cost < rarest.cost) rarest = piece;
		return rarest;
	},
	choice(pieces) {
		const words: string[] = [];
		let cost = 0;
		for (const piece of pieces) {
			if (piece === NO_TRIGGERS) return NO_TRIGGERS;
			words.push(...piece.words);
			cost += piece.cost;
		}
		return { words, cost };
	},
	group: (opening, piece, closing) => (isNeeded(opening, closing) ? piece : NO_TRIGGERS),
	known: new Map(),
};

const NOTHING: Need = { all: [], cost: 0 };

/** The signs of the language as regular expressions. */
const SIGNS: ReadonlyMap<string, string> = new Map([
	["<", "("],
	[">", ")"],
	["^", CLAUSE_START],
	["$", "(?=(?: [,;?]| $))"],
	["..", `(?:${ANY_WORD}){0,3}?`],
	["...", `(?:${ANY_WORD}){0,8}?`],
	["*", ANY_WORD],
	["#", `${JOINT}\\d[^ ]*`],
	["?", "(?=.* \\? $)"],
]);

const NEED: Meaning<Need> = {
	token(token) {
		if (token === "#" || token === "?") return token;
		if (SIGNS.has(token)) return NOTHING;
		const [, word, suffix] = WORD.exec(token) ?? [];
		return suffix === "" ? word : word && NOTHING;
	},
	sequence(pieces) {
		// What few sentences hold comes first: most are let go at the first look.
		const all = pieces.filter((need) => need !== NOTHING).sort((a, b) => costOf(a) - costOf(b));
		const [first = NOTHING] = all;
		return all.length < 2 ? first : { all, cost: costOf(first) };
	},
	choice: (any) => (any.includes(NOTHING) ? NOTHING : { any, cost: any.reduce((sum, one) => sum + costOf(one), 0) }),
	group: (opening, need, closing) => (isNeeded(opening, closing) ? need : NOTHING),
	known: new Map(),
};

/** How many sentences will meet a need, roughly. */
function costOf(need: Need): number {
	if (typeof need === "string") return need === "#" || need === "?" ? 10 : COMMON_WORDS.has(need) ? 30 : 1;
	return need.cost;
}

const REGEXP: Meaning<string> = {
	token(token) {
		const [, word, suffix] = WORD.exec(token) ?? [];
		if (word === undefined) return SIGNS.get(token);
		if (suffix === "?") return `(?:${JOINT}${word}(?= ))?`;
		return suffix === "*" ? `${JOINT}${word}[^ ]*` : `${JOINT}${word}(?= )`;
	},
	sequence: (pieces) => pieces.join(""),
	choice: (pieces) => `(?:${pieces.join("|")})`,
	group(opening, regExp, closing) {
		if (opening === "!(") return `(?!${regExp}(?= ))`;
		if (opening === "~(") return `(?<!${regExp})`;
		return `(?:${regExp})${closing.slice(1)}`;
	},
	known: new Map(),
};
