import { CLASSES, COMMON_WORDS } from "./phrase-lexicon.js";

/**
 * A pattern over words, compiled. The language, in which everything is in lower case and without contractions:
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
	/** Over the text that `phraseText` makes; group 1 is the flagged part where the pattern marks one. */
	readonly regExp: RegExp;
	/** Words of which one is in every match; undefined where the pattern has none, so that it is always tried. */
	readonly triggers: ReadonlySet<string> | undefined;
}

/** A word of a pattern, with what may come between it and the word before. */
const JOINT = "(?: ,)? ";
const ANY_WORD = `${JOINT}[^ ,;?]+`;
const CLAUSE_START =
	"(?<=(?:^|[,;?]| (?:and|but|so|then|or|also|however))(?: (?:please|kindly|just|so|also|then|now|again|i ask that))*)";

/** Compiles a pattern. Repetition is bounded and never nested, so matching takes time in proportion to the words. */
export function compilePattern(source: string): Pattern {
	const reader = new Reader(source);
	const { regExp, triggers } = reader.alternatives("");
	return { regExp: new RegExp(regExp, "dg"), triggers };
}

interface Node {
	readonly regExp: string;
	readonly triggers: ReadonlySet<string> | undefined;
}

const NOTHING: Node = { regExp: "", triggers: undefined };

/** Reads a pattern from left to right. */
class Reader {
	readonly #source: string;
	readonly #tokens: readonly string[];
	#at = 0;

	constructor(source: string) {
		this.#source = source;
		this.#tokens = source.match(/[!~]?\(|\)(?:\?|\{\d,\d\})?|\||\{[a-z-]+\}\??|[<>^$]|\.{2,3}|[^\s()|<>{}]+/g) ?? [];
	}

	/** Alternatives up to the closing token, which is left unread; "" for the end of the pattern. */
	alternatives(closing: string): Node {
		const branches = [this.#sequence(closing)];
		while (this.#tokens[this.#at] === "|") {
			this.#at++;
			branches.push(this.#sequence(closing));
		}
		if (closing === "" && this.#at < this.#tokens.length) throw this.#error("an unopened bracket");
		const [first = NOTHING] = branches;
		if (branches.length === 1) return first;
		const triggers = new Set<string>();
		for (const branch of branches) {
			if (!branch.triggers) return { regExp: join(branches), triggers: undefined };
			for (const word of branch.triggers) triggers.add(word);
		}
		return { regExp: join(branches), triggers };
	}

	#sequence(closing: string): Node {
		let regExp = "";
		let best: ReadonlySet<string> | undefined;
		for (;;) {
			const token = this.#tokens[this.#at];
			if (token === undefined) {
				if (closing !== "") throw this.#error("an unclosed bracket");
				break;
			}
			if (token === "|" || token.startsWith(")")) break;
			this.#at++;
			const node = this.#node(token);
			regExp += node.regExp;
			if (node.triggers && (!best || cost(node.triggers) < cost(best))) best = node.triggers;
		}
		return { regExp, triggers: best };
	}

	#node(token: string): Node {
		switch (token) {
			case "<":
				return { regExp: "(", triggers: undefined };
			case ">":
				return { regExp: ")", triggers: undefined };
			case "^":
				return { regExp: CLAUSE_START, triggers: undefined };
			case "$":
				return { regExp: "(?=(?: [,;?]| $))", triggers: undefined };
			case "..":
				return { regExp: `(?:${ANY_WORD}){0,3}?`, triggers: undefined };
			case "...":
				return { regExp: `(?:${ANY_WORD}){0,8}?`, triggers: undefined };
			case "*":
				return { regExp: ANY_WORD, triggers: undefined };
			case "#":
				return { regExp: `${JOINT}\\d[^ ]*`, triggers: undefined };
			case "?":
				return { regExp: "(?=.* \\? $)", triggers: undefined };
			case "(":
			case "!(":
			case "~(": {
				const inner = this.alternatives(")");
				const close = this.#tokens[this.#at++];
				if (token === "!(") return { regExp: `(?!${inner.regExp}(?= ))`, triggers: undefined };
				if (token === "~(") return { regExp: `(?<!${inner.regExp})`, triggers: undefined };
				const repeat = close?.slice(1) ?? "";
				if (repeat === "") return { regExp: `(?:${inner.regExp})`, triggers: inner.triggers };
				return { regExp: `(?:${inner.regExp})${repeat}`, triggers: undefined };
			}
		}
		if (token.startsWith("{")) {
			const optional = token.endsWith("?");
			const name = token.slice(1, optional ? -2 : -1);
			const body = (CLASSES as { readonly [name: string]: string })[name];
			if (body === undefined) throw this.#error(`no class ${name}`);
			const inner = new Reader(body).alternatives("");
			return { regExp: `(?:${inner.regExp})${optional ? "?" : ""}`, triggers: optional ? undefined : inner.triggers };
		}
		const [, word = "", suffix] = /^([a-z0-9'-]+)([*?]?)$/.exec(token) ?? [];
		if (word === "") throw this.#error(`"${token}"`);
		if (suffix === "?") return { regExp: `(?:${JOINT}${word}(?= ))?`, triggers: undefined };
		if (suffix === "*") return { regExp: `${JOINT}${word}[^ ]*`, triggers: undefined };
		return { regExp: `${JOINT}${word}(?= )`, triggers: new Set([word]) };
	}

	#error(what: string): Error {
		return new Error(`${what} in the pattern: ${this.#source}`);
	}
}

function join(branches: readonly Node[]): string {
	return `(?:${branches.map((branch) => branch.regExp).join("|")})`;
}

/** How often a sentence will hold one of these words, roughly. */
function cost(words: ReadonlySet<string>): number {
	let sum = 0;
	for (const word of words) sum += COMMON_WORDS.has(word) ? 30 : 1;
	return sum;
}
