import type { Block, PlacedBlock } from "./blocks.js";
import type { FollowUp } from "./followup.js";
import type { Prose } from "./prose.js";
import type { Passage } from "./reading.js";
import { remember } from "./remember.js";
import type { Part, Sentence } from "./sentence.js";

/** Something noted in a sentence, with the sentence in its place. */
export interface InSentence<Note> {
	readonly note: Note;
	readonly sentence: Sentence;
	/** Where the sentence starts in the whole text. */
	readonly start: number;
	readonly part: Part;
}

/** Something noted in a block, with the block in its place. */
export interface InBlock<Note> extends PlacedBlock {
	readonly note: Note;
}

type SentenceNoter = (sentence: Sentence, part: Part) => unknown;
type BlockNoter = (block: Block) => unknown;

const sentenceNoters: SentenceNoter[] = [];
const blockNoters: BlockNoter[] = [];

/**
 * For rules that need a few sentences out of a whole email: what `find` notes in them, in the order of the text. Each
 * passage is looked at once for all that ask, and one in which nobody found anything is passed over from then on, so an
 * edit costs what its own passage costs. Call it while modules load; what `find` gives depends on its arguments alone,
 * undefined where there is nothing to note.
 */
export function notedInSentences<Note>(
	find: (sentence: Sentence, part: Part) => Note | undefined,
): (prose: Prose) => readonly InSentence<Note>[] {
	const own = sentenceNoters.push(find) - 1;
	return (prose) => (notesOfProse(prose)[own] ?? []) as readonly InSentence<Note>[];
}

/** The same for blocks: those that are prose, headings, quotes, code and comments. */
export function notedInBlocks<Note>(
	find: (block: Block) => Note | undefined,
): (followUp: FollowUp) => readonly InBlock<Note>[] {
	const own = blockNoters.push(find) - 1;
	return (followUp) => (notesOfFollowUp(followUp)[own] ?? []) as readonly InBlock<Note>[];
}

const notesOfProse = remember(({ passages }: Prose) => {
	const notes: InSentence<unknown>[][] = [];
	for (const { passage, start, part } of passages) {
		for (const { own, note, sentence, offset } of notesOfPassage[part](passage)) {
			notes[own] ??= [];
			notes[own].push({ note, sentence, start: start + offset, part });
		}
	}
	return notes;
});

const notesOfFollowUp = remember(({ blocks }: FollowUp) => {
	const notes: InBlock<unknown>[][] = [];
	for (const { block, start } of blocks) {
		for (const { own, note } of notesOfBlock(block)) {
			notes[own] ??= [];
			notes[own].push({ note, block, start });
		}
	}
	return notes;
});

const notesOfPassage: { readonly [P in Part]: ReturnType<typeof inPart> } = {
	subject: inPart("subject"),
	greeting: inPart("greeting"),
	body: inPart("body"),
	"sign-off": inPart("sign-off"),
	signature: inPart("signature"),
};

function inPart(part: Part) {
	const ofSentence = remember((sentence: Sentence) =>
		sentenceNoters.flatMap((find, own) => {
			const note = find(sentence, part);
			return note === undefined ? [] : [{ own, note }];
		}),
	);
	return remember(({ sentences }: Passage) => {
		const notes: { own: number; note: unknown; sentence: Sentence; offset: number }[] = [];
		for (const { sentence, offset } of sentences) {
			for (const { own, note } of ofSentence(sentence)) notes.push({ own, note, sentence, offset });
		}
		return notes;
	});
}

const notesOfBlock = remember((block: Block) =>
	blockNoters.flatMap((find, own) => {
		const note = find(block);
		return note === undefined ? [] : [{ own, note }];
	}),
);
