import { deepStrictEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** By name, what recheck says of each expression; `npm run expressions` adds those that are new. */
const verdicts: { readonly [name: string]: string } = JSON.parse(
	readFileSync("test/expressions/verdicts.json", "utf8"),
);

/** What the words of a phrase are joined with: `phraseText` gives it at most 400 words. */
const PHRASE = "(?: ,)? ";
/** The only group of a phrase that repeats without a bound: the softeners before a clause, a word each. */
const SOFTENERS = /\(\?: \(\?:[a-z |]+\)\)\*/g;

/** What is left as it is, by how it starts, with the reason why no letter makes it slow. */
const ACCEPTED: readonly (readonly [start: string, because: string])[] = [
	["/^((https?|ftp):)?\\/\\/(((([a-z]|", "ics holds the `url` of an event against it, and our events have none"],
	["/^\\s*(['\"]?)(.*?)(\\1)\\s*$/", "property-expr reads the names of the fields of ics with it"],
	[
		"/<a\\b[^>]*href",
		"postal-mime turns HTML to text with it, once for each tag, in .eml files that the command line reads",
	],
	["/(?<!`)(`{1,20})", "the pieces between the signs that it looks for are bounded, all of them"],
	["/\\$\\{\\d+:[^}\\n]{0,200}", "the same"],
];

describe("regular expressions", function () {
	this.timeout(60_000);
	let expressions: readonly { readonly source: string; readonly verdict: string }[] = [];
	before(async () => {
		const { collectExpressions, nameOf } = await import(pathToFileURL("test/expressions/collect.mjs").href);
		const sources: readonly string[] = await collectExpressions();
		expressions = sources.map((source) => ({ source, verdict: verdicts[nameOf(source)] ?? "not judged" }));
	});
	const isPhrase = (source: string) => source.includes(PHRASE);
	/** Those of which the verdict is so, but for phrases and what is accepted. */
	const judged = (pattern: RegExp) =>
		expressions
			.filter(({ source, verdict }) => pattern.test(verdict) && !isPhrase(source))
			.filter(({ source }) => !ACCEPTED.some(([start]) => source.startsWith(start)))
			.map(({ source, verdict }) => `${verdict}: ${source}`);

	it("are judged, each one (npm run expressions judges those that are new)", () => {
		deepStrictEqual(
			expressions.filter(({ verdict }) => verdict === "not judged").map(({ source }) => source),
			[],
		);
	});

	it("take at most the square of the length, and those of phrases never exponential time", () => {
		deepStrictEqual(judged(/^(?:unknown|exponential|[3-9]|\d\d)/), []);
		// Of the longest phrases the tool can only guess. Where no repetition without a bound holds another one, the bounds
		// of the others are a constant factor, and time is no worse than polynomial in 400 words.
		const nested = (source: string) => /\)(?:[*+]|\{\d+,\})/.test(source.replace(SOFTENERS, ""));
		deepStrictEqual(
			expressions.filter(({ source, verdict }) => isPhrase(source) && (nested(source) || verdict === "exponential")),
			[],
		);
	});

	it("are accepted only where they still are", () => {
		const gone = ACCEPTED.filter(([start]) => !expressions.some(({ source }) => source.startsWith(start)));
		deepStrictEqual(gone, []);
	});
});
