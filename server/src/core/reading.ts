import { readActs } from "./acts.js";
import type { Block } from "./blocks.js";
import { readSignals, type Signal } from "./kind.js";
import { remember } from "./remember.js";
import { type Act, plainText, type Sentence } from "./sentence.js";
import type { Span } from "./text.js";
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
	/** What its sentences do. Passages that do the same share the set. */
	readonly acts: ReadonlySet<Act>;
	/** What its sentences tell of the kind of the email, one after the other. */
	readonly signals: readonly Signal[];
}

/** The passage of a whole block. */
const passageOf = remember((block: Block): Passage => read(block.prose));

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

/** The passage of a piece without a word of it; what stands behind the word begins a sentence. Offsets inside the block. */
export function pieceWithout({ prose }: Block, from: number, to: number, word: Span): Passage {
	const behind = word.end - from;
	const [before = [], after = []] = apartFrom(prose.slice(from, word.start), prose.slice(word.end, to));
	return passage([...before, ...after.map(({ sentence, offset }) => ({ sentence, offset: behind + offset }))]);
}

const piecesOf = remember((_: Block) => new Map<string, Passage>());

/** The passage of a line that is read as one sentence, whatever stands in it. */
export function passageOfLine(line: string): Passage {
	const sentence = readSentence(line);
	return passage(sentence.words.length > 0 ? [{ sentence, offset: 0 }] : []);
}

function read(prose: string): Passage {
	return passage(sentencesOf(prose));
}

function sentencesOf(prose: string): readonly ReadSentence[] {
	return cutSentences(prose).map(({ start, end }) => ({
		sentence: readSentence(prose.slice(start, end)),
		offset: start,
	}));
}

/** What stood before and behind the word in the last text: the next letter of the word leaves both as they are. */
let apart: readonly { readonly prose: string; readonly sentences: readonly ReadSentence[] }[] = [];

function apartFrom(...pieces: readonly string[]) {
	apart = pieces.map(
		(prose) => apart.find((known) => known.prose === prose) ?? { prose, sentences: sentencesOf(prose) },
	);
	return apart.map(({ sentences }) => sentences);
}

function passage(sentences: readonly ReadSentence[]): Passage {
	let words = 0;
	const acts = new Set<Act>();
	const signals: Signal[] = [];
	for (const { sentence } of sentences) {
		words += sentence.words.length;
		for (const act of sentence.acts) acts.add(act);
		signals.push(...signalsOf(sentence));
	}
	return { sentences, words, acts: shared(acts), signals };
}

const signalsOf = remember(readSignals);

const sets = new Map<string, ReadonlySet<Act>>();

/** The one set that holds just these acts. */
function shared(acts: ReadonlySet<Act>): ReadonlySet<Act> {
	const key = [...acts].sort().join();
	const known = sets.get(key);
	if (known) return known;
	sets.set(key, acts);
	return acts;
}

const byText = new Map<string, Sentence>();
/** Four letters of 20,000 words; a folder of thousands would otherwise stay in memory sentence by sentence. */
const REMEMBERED_SENTENCES = 6_000;

/** Reads one sentence. One that was read before is the same object. */
export function readSentence(text: string): Sentence {
	let sentence = byText.get(text);
	if (!sentence) {
		const plain = plainText(text);
		const spoken = { text, plain, words: readWords(text) };
		// The same object, so that what is remembered of its words is remembered of the sentence.
		sentence = Object.assign(spoken, { acts: readActs(spoken) });
		if (byText.size >= REMEMBERED_SENTENCES) byText.clear();
		byText.set(text, sentence);
	}
	return sentence;
}
