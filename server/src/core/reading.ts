import { readActs } from "./acts.js";
import type { Block } from "./blocks.js";
import { remember } from "./remember.js";
import { plainText, type Sentence } from "./sentence.js";
import { cutSentences, readWords } from "./tokens.js";

/** A sentence and where it starts in its passage. */
export interface ReadSentence {
	readonly sentence: Sentence;
	readonly offset: number;
}

/**
 * Sentences that stand together in a block, without their place. Blocks with the same text have the same passage, so that
 * whatever depends on it alone is worked out once: an edit makes one new passage, of which one sentence is new.
 */
export interface Passage {
	readonly sentences: readonly ReadSentence[];
	/** How many words they have together. */
	readonly words: number;
}

/** The passage of a whole block. */
export const passageOf = remember((block: Block): Passage => read(block.prose));

/** The passage of a piece of a block; offsets inside the block. */
export function pieceOf(block: Block, from: number, to: number): Passage {
	if (from === 0 && to === block.prose.length) return passageOf(block);
	const known = piecesOf(block);
	const key = `${from}-${to}`;
	let piece = known.get(key);
	if (!piece) {
		piece = read(block.prose.slice(from, to));
		known.set(key, piece);
	}
	return piece;
}

const piecesOf = remember((_: Block) => new Map<string, Passage>());

function read(prose: string): Passage {
	let words = 0;
	const sentences = cutSentences(prose).map(({ start, end }) => {
		const sentence = readSentence(prose.slice(start, end));
		words += sentence.words.length;
		return { sentence, offset: start };
	});
	return { sentences, words };
}

const byText = new Map<string, Sentence>();
/** Four letters of 20,000 words; a folder of thousands would otherwise stay in memory sentence by sentence. */
const REMEMBERED_SENTENCES = 6_000;

/** Reads one sentence. One that was read before is the same object. */
export function readSentence(text: string): Sentence {
	let sentence = byText.get(text);
	if (!sentence) {
		const plain = plainText(text);
		sentence = { text, plain, words: readWords(text), acts: readActs(plain) };
		if (byText.size >= REMEMBERED_SENTENCES) byText.clear();
		byText.set(text, sentence);
	}
	return sentence;
}
