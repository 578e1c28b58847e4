import type { Block, PlacedBlock } from "./blocks.js";
import type { FollowUp } from "./followup.js";
import { type FoundSignOff, findGreeting, findSignOff } from "./parts.js";
import { remember } from "./remember.js";
import { type Span, shift } from "./text.js";

/** How the email addresses its reader. Spans are in the whole text. */
export interface Greeting {
	readonly kind: "named" | "generic";
	/** From the first word to the punctuation that closes it. */
	readonly span: Span;
	/** The names in it, titles left out: "Reyes" of "Dear Dr. Reyes,". */
	readonly names: readonly Span[];
}

/** How the email ends. */
export interface SignOff {
	/** The whole, from the closing words to the end of the signature. */
	readonly span: Span;
	/** Such as "Best regards"; undefined where only a name stands. */
	readonly closing: Span | undefined;
	/** The writer's name below it. */
	readonly name: Span | undefined;
}

/** What stands around the body, and the blocks in which it is looked for. */
export interface Frame {
	/** Those that are prose. */
	readonly blocks: readonly PlacedBlock[];
	readonly greeting: Greeting | undefined;
	readonly signOff: SignOff | undefined;
}

/** Finds the greeting and the sign-off, each where a letter has it. */
export function frameOf(followUp: FollowUp): Frame {
	const blocks = followUp.blocks.filter(({ block }) => block.kind === "paragraph" || block.kind === "list-item");
	const greeting = greetingOf(blocks[0]);
	return { blocks, greeting, signOff: signOffOf(blocks, greeting?.span.end ?? 0) };
}

function greetingOf(first: PlacedBlock | undefined): Greeting | undefined {
	if (first?.block.kind !== "paragraph") return undefined;
	const found = greetingIn(first.block);
	if (!found) return undefined;
	return {
		kind: found.kind,
		span: shift(found.span, first.start),
		names: found.names.map((span) => shift(span, first.start)),
	};
}

const greetingIn = remember((block: Block) => findGreeting(block.prose));

/** As many blocks as a sign-off with a signature may have. */
const LAST_BLOCKS = 8;

function signOffOf(blocks: readonly PlacedBlock[], after: number): SignOff | undefined {
	const last = blocks.slice(-LAST_BLOCKS);
	const [first] = last;
	if (!first) return undefined;
	const listed = listIn(last);
	let tail = "";
	last.forEach(({ block, start }, index) => {
		tail += "\n".repeat(Math.max(0, start - first.start - tail.length));
		// The short lines of a list are no name; what follows its last item on lines of its own may be.
		const end = index < listed ? block.prose.length : index > listed ? 0 : endOfLine(block.prose);
		tail += "\n".repeat(end) + block.prose.slice(end);
	});
	if (tail !== lastTail.text) lastTail = { text: tail, found: findSignOff(tail) };
	const { found } = lastTail;
	if (!found || first.start + found.start < after) return undefined;
	const end = first.start + tail.trimEnd().length;
	return {
		span: { start: first.start + found.start, end },
		closing: found.closing && shift(found.closing, first.start),
		name: found.name && shift(found.name, first.start),
	};
}

/** The index of the last item of a list of several; -1 without one. An item alone may be a name behind a dash. */
function listIn(blocks: readonly PlacedBlock[]): number {
	for (let i = blocks.length - 1; i > 0; i--)
		if (blocks[i]?.block.kind === "list-item" && blocks[i - 1]?.block.kind === "list-item") return i;
	return -1;
}

function endOfLine(text: string): number {
	const end = text.search(/[\r\n]/);
	return end < 0 ? text.length : end;
}

/** The end of the letter that was read last: who types elsewhere leaves it as it is. */
let lastTail: { readonly text: string; readonly found: FoundSignOff | undefined } = { text: "", found: undefined };
