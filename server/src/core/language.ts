import { remember } from "./remember.js";
import type { Sentence } from "./sentence.js";

/**
 * The words that hold English together. A third to a half of any English text is made of them, and hardly any of another
 * language's, so they tell English from the rest without a table of languages; which other language it is nobody asks.
 */
const FUNCTION_WORDS = new Set(
	`the a an and or but if so of to in on at for with from by about as than that this these those it its is are was were be been am have has had do does did
	will would can could may might should not i i'm i've i'd i'll me my you your you're we our us they their them he she his her who what when where which how
	there here any some all more very just also please thank thanks again`.split(/\s+/),
);

/** Fewer words than this say nothing of their language. */
const ENOUGH = 10;
const LEAST_SHARE = 0.18;

/** As many sentences of a body as are needed to tell. */
export const LANGUAGE_SAMPLE = 40;

/** Whether the first sentences of a body read as English. What is too short to tell is taken for English. */
export function isEnglish(sentences: readonly Sentence[]): boolean {
	let words = 0;
	let known = 0;
	for (const sentence of sentences) {
		words += sentence.words.length;
		known += functionWords(sentence);
	}
	return words < ENOUGH || known / words >= LEAST_SHARE;
}

const functionWords = remember(
	(sentence: Sentence) => sentence.words.filter((word) => FUNCTION_WORDS.has(word.text)).length,
);
