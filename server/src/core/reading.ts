import type { Block } from "./blocks.js";
import { type Act, plainText, type Sentence } from "./sentence.js";
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
	const known = byBlock.get(block);
	if (known) return known;
	const sentences = tokenise(block.prose).map(({ start, end, words }) => {
		const text = block.prose.slice(start, end);
		let sentence = byText.get(text);
		if (!sentence) {
			const plain = plainText(text);
			sentence = { text, plain, words, acts: readActs(plain) };
			if (byText.size >= REMEMBERED_SENTENCES) byText.clear();
			byText.set(text, sentence);
		}
		return { sentence, offset: start };
	});
	byBlock.set(block, sentences);
	return sentences;
}

const ACTS: readonly (readonly [Act, RegExp])[] = [
	["thanks", /\b(?:thank you|thanks for|grateful|i appreciate)\b/],
	["topic", /\b(?:discuss|conversation about|talking about|hearing about)/],
	["qualification", /\b(?:my (?:experience|work|background)|i (?:led|built|ran))\b/],
	["enthusiasm", /\b(?:excited|enthusias|interested|keen)\b/],
	["ask", /\bnext steps?\b.*\?|\bwould love to (?:hear|know)\b.*\bnext steps?\b/],
	["anticipate", /\blook(?:ing)? forward to\b/],
];

function readActs(plain: string): ReadonlySet<Act> {
	return new Set(ACTS.filter(([, pattern]) => pattern.test(plain)).map(([act]) => act));
}
