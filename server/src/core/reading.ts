import { readActs } from "./acts.js";
import type { Block } from "./blocks.js";
import { plainText, type Sentence } from "./sentence.js";
import { tokenise } from "./tokens.js";

/** A sentence and where it starts in its block. */
export interface ReadSentence {
	readonly sentence: Sentence;
	readonly offset: number;
}

const byBlock = new WeakMap<Block, readonly ReadSentence[]>();
const byText = new Map<string, Sentence>();
const REMEMBERED_SENTENCES = 50_000;

/** The sentences of a block, read once for each block and each sentence text. */
export function readSentences(block: Block): readonly ReadSentence[] {
	let sentences = byBlock.get(block);
	if (!sentences) {
		sentences = readText(block.prose);
		byBlock.set(block, sentences);
	}
	return sentences;
}

/** The sentences of a piece of a block. */
export function readText(prose: string): readonly ReadSentence[] {
	return tokenise(prose).map(({ start, end, words }) => {
		const text = prose.slice(start, end);
		let sentence = byText.get(text);
		if (!sentence) {
			const plain = plainText(text);
			sentence = { text, plain, words, acts: readActs(plain) };
			if (byText.size >= REMEMBERED_SENTENCES) byText.clear();
			byText.set(text, sentence);
		}
		return { sentence, offset: start };
	});
}
