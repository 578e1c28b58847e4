import { type PlacedBlock, scanBlocks } from "./blocks.js";
import { type FrontMatter, parseFrontMatter } from "./front-matter.js";
import { overlaps, type Span } from "./text.js";

/** Rule ids that a comment in the body silences in the block after it. The front matter's `ignore` is in the facts. */
export interface IgnoreComment {
	readonly span: Span;
	readonly rules: readonly { readonly id: string; readonly span: Span }[];
	/** The block that it speaks of; empty where none follows. */
	readonly scope: Span;
}

/** A follow-up file, parsed. All offsets are UTF-16 code units in `text`. */
export interface FollowUp {
	readonly text: string;
	readonly frontMatter: FrontMatter;
	readonly blocks: readonly PlacedBlock[];
	readonly ignores: readonly IgnoreComment[];
}

/**
 * Reads any text as a follow-up; never throws. Given the follow-up of an earlier version of the text, it reads again only
 * what the change touched.
 */
export function parse(text: string, previous?: FollowUp): FollowUp {
	if (previous?.text === text) return previous;
	const frontMatter = parseFrontMatter(text);
	const change = previous && difference(previous.text, text);
	// Where the front matter came to end elsewhere, by an edit below it, no block above the edit is what it was.
	const isMoved = previous && change && change.start >= previous.frontMatter.end;
	const isStale = isMoved && previous.frontMatter.end !== frontMatter.end;
	const blocks = scanBlocks(
		text,
		frontMatter.end,
		previous && change && !isStale ? { blocks: previous.blocks, change } : undefined,
	);
	return { text, frontMatter, blocks, ignores: readIgnores(blocks) };
}

/** Where two texts differ: everything before `start` and, in the old text, from `end` on is the same in both. */
export function difference(before: string, after: string): { start: number; end: number; delta: number } {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	// Whole stretches first: comparing slices takes a fraction of comparing code units.
	while (start + STRETCH <= shorter && before.slice(start, start + STRETCH) === after.slice(start, start + STRETCH))
		start += STRETCH;
	while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
	const delta = after.length - before.length;
	let end = before.length;
	const least = before.length - (shorter - start);
	while (end - STRETCH >= least && before.slice(end - STRETCH, end) === after.slice(end + delta - STRETCH, end + delta))
		end -= STRETCH;
	while (end > least && before.charCodeAt(end - 1) === after.charCodeAt(end + delta - 1)) end--;
	return { start, end, delta };
}

/** So many code units are compared at once. */
const STRETCH = 4096;

const IGNORE = /^\s*<!--\s*followup-ignore\b([^>]*?)-->/;

function readIgnores(blocks: readonly PlacedBlock[]): readonly IgnoreComment[] {
	const ignores: IgnoreComment[] = [];
	let next: PlacedBlock | undefined;
	// From the end, where the block that an ignore is for is met before it.
	for (let index = blocks.length - 1; index >= 0; index--) {
		const { block, start } = blocks[index] as PlacedBlock;
		if (block.kind !== "comment") {
			next = blocks[index];
			continue;
		}
		const match = IGNORE.exec(block.text);
		if (!match) continue;
		const list = match[1] ?? "";
		const listStart =
			start + block.text.indexOf(list, block.text.indexOf("followup-ignore") + "followup-ignore".length);
		const rules = [...list.matchAll(/[^\s,]+/g)].map((word) => ({
			id: word[0],
			span: { start: listStart + word.index, end: listStart + word.index + word[0].length },
		}));
		const scope = next ? { start: next.start, end: next.start + next.block.text.length } : { start: 0, end: 0 };
		ignores.push({ span: { start, end: start + block.text.length }, rules, scope });
	}
	return ignores.reverse();
}

/** The ignore comments that speak of the place of a finding. */
export function ignoresAt({ ignores }: FollowUp, span: Span): readonly IgnoreComment[] {
	// They stand in the order of what they speak of, and what stands behind the last block speaks of nothing.
	const isBefore = ({ scope }: IgnoreComment) => !isEmpty(scope) && scope.end <= span.start;
	let from = 0;
	for (let to = ignores.length; from < to; ) {
		const middle = (from + to) >> 1;
		if (isBefore(ignores[middle] as IgnoreComment)) from = middle + 1;
		else to = middle;
	}
	let to = from;
	for (let next = ignores[to]; next && covers(next, span); next = ignores[to]) to++;
	return ignores.slice(from, to);
}

const isEmpty = ({ start, end }: Span) => start === end;

function covers({ scope }: IgnoreComment, span: Span): boolean {
	return overlaps(scope, span) || (isEmpty(span) && span.start >= scope.start && span.start < scope.end);
}
