// The tokeniser of compromise by its parts: its package offers it only with matching, tagging and output around it, which
// weigh ten times as much. esbuild.mjs leads these names to its sources.

declare module "compromise/tokenize/methods/index.js" {
	/** A word with the white space and punctuation around it. */
	interface Term {
		readonly pre: string;
		readonly text: string;
		readonly post: string;
	}
	/** The lists of words and signs that the tokeniser looks things up in. */
	interface Model {
		readonly one: object;
	}
	const methods: {
		readonly one: {
			readonly tokenize: {
				splitSentences(text: string, world: { readonly methods: object; readonly model: Model }): readonly string[];
				splitTerms(sentence: string, model: Model): readonly string[];
				splitWhitespace(term: string, model: Model): Term;
			};
		};
	};

	export type { Model };
	export default methods;
}

declare module "compromise/tokenize/model/index.js" {
	import type { Model } from "compromise/tokenize/methods/index.js";

	const model: Model;
	export default model;
}
