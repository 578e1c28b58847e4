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
	/** Sets of words of which every match holds one each, the rarest first: a text that lacks one need not be tried. */
	readonly needs: readonly ReadonlySet<string>[];
}

/** A word of a pattern, with what may come between it and the word before. */
const JOINT = "(?: ,)? ";
const ANY_WORD = `${JOINT}[^ ,;?]+`;
const CLAUSE_START =
	"(?<=(?:^|[,;?]| (?:and|but|so|then|or|also|however))(?: (?:please|kindly|just|so|also|then|now|again|i ask that))*)";

/** Compiles a pattern. Repetition is bounded and never nested, so matching takes time in proportion to the words. */
export function compilePattern(source: string): Pattern {
	const reader = new Reader(source);
	const { regExp, needs } = reader.alternatives("");
	return { regExp: new RegExp(regExp, "dg"), needs: [...needs].sort((a, b) => cost(a) - cost(b)) };
}

interface Node {
	readonly regExp: string;
	readonly needs: readonly ReadonlySet<string>[];
}

const NOTHING: Node = { regExp: "", needs: [] };

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
		// Each branch has needs of its own; in common is only that one of their rarest words is there.
		const union = new Set<string>();
		for (const branch of branches) {
			const rarest = branch.needs.reduce<ReadonlySet<string> | undefined>(
				(best, words) => (best && cost(best) <= cost(words) ? best : words),
				undefined,
			);
			if (!rarest) return { regExp: join(branches), needs: [] };
			for (const word of rarest) union.add(word);
		}
		return { regExp: join(branches), needs: [union] };
	}

	#sequence(closing: string): Node {
		let regExp = "";
		const needs: ReadonlySet<string>[] = [];
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
			needs.push(...node.needs);
		}
		return { regExp, needs };
	}

	#node(token: string): Node {
		switch (token) {
			case "<":
				return { regExp: "(", needs: [] };
			case ">":
				return { regExp: ")", needs: [] };
			case "^":
				return { regExp: CLAUSE_START, needs: [] };
			case "$":
				return { regExp: "(?=(?: [,;?]| $))", needs: [] };
			case "..":
				return { regExp: `(?:${ANY_WORD}){0,3}?`, needs: [] };
			case "...":
				return { regExp: `(?:${ANY_WORD}){0,8}?`, needs: [] };
			case "*":
				return { regExp: ANY_WORD, needs: [] };
			case "#":
				return { regExp: `${JOINT}\\d[^ ]*`, needs: [] };
			case "?":
				return { regExp: "(?=.* \\? $)", needs: [] };
			case "(":
			case "!(":
			case "~(": {
				const inner = this.alternatives(")");
				const close = this.#tokens[this.#at++];
				if (token === "!(") return { regExp: `(?!${inner.regExp}(?= ))`, needs: [] };
				if (token === "~(") return { regExp: `(?<!${inner.regExp})`, needs: [] };
				const repeat = close?.slice(1) ?? "";
				if (repeat === "") return { regExp: `(?:${inner.regExp})`, needs: inner.needs };
				return { regExp: `(?:${inner.regExp})${repeat}`, needs: [] };
			}
		}
		if (token.startsWith("{")) {
			const optional = token.endsWith("?");
			const name = token.slice(1, optional ? -2 : -1);
			const body = (CLASSES as { readonly [name: string]: string })[name];
			if (body === undefined) throw this.#error(`no class ${name}`);
			const inner = new Reader(body).alternatives("");
			return { regExp: `(?:${inner.regExp})${optional ? "?" : ""}`, needs: optional ? [] : inner.needs };
		}
		const [, word = "", suffix] = /^([a-z0-9'-]+)([*?]?)$/.exec(token) ?? [];
		if (word === "") throw this.#error(`"${token}"`);
		if (suffix === "?") return { regExp: `(?:${JOINT}${word}(?= ))?`, needs: [] };
		if (suffix === "*") return { regExp: `${JOINT}${word}[^ ]*`, needs: [] };
		return { regExp: `${JOINT}${word}(?= )`, needs: [new Set([word])] };
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
