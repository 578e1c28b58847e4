import type { Span } from "./text.js";

/** What a block is. Only paragraphs and list items are prose. */
export type BlockKind = "paragraph" | "list-item" | "heading" | "quote" | "code" | "comment";

/** A link in a block; offsets are inside the block. */
export interface Link {
	readonly span: Span;
	/** The words that are shown: the same as the target for a bare address. */
	readonly label: string;
	readonly target: string;
	readonly targetSpan: Span;
}

/**
 * A piece of the body, without its place: blocks with the same text are the same object, so that whatever is derived
 * from one (its sentences) can be remembered with it.
 */
export interface Block {
	readonly kind: BlockKind;
	/** The source of the block, without the line ending that closes it. */
	readonly text: string;
	/** As long as `text`; what is not prose (link targets, code, comments, markers) is blanked, line endings are kept. */
	readonly prose: string;
	readonly links: readonly Link[];
}

/** A block and the offset in the text at which it starts. */
export interface PlacedBlock {
	readonly block: Block;
	readonly start: number;
}

/** Stands in `prose` for each code unit of a link without words of its own, and of inline code. */
const LINK_FILLER = "\uFFFC";

/**
 * Cuts a body into blocks. Blank lines are in no block. Where `previous` holds the blocks of an earlier version of the
 * text, those before and after the change are taken over, so that the work is proportional to the edit.
 */
export function scanBlocks(text: string, from: number, previous?: PreviousBlocks): readonly PlacedBlock[] {
	const blocks: PlacedBlock[] = [];
	let at = from;
	let tail: { readonly from: number; readonly delta: number } | undefined;
	let next = 0;
	if (previous) {
		const { blocks: old, change } = previous;
		// The block before the change may be continued by it, so it is read again; so is one that was waiting for its end.
		while (next < old.length && blockEnd(old[next]) + 1 < change.start && !isUnclosed(old[next])) next++;
		const kept = Math.max(0, next - 1);
		for (let i = 0; i < kept; i++) blocks.push(old[i] as PlacedBlock);
		const last = blocks[blocks.length - 1];
		if (last) at = blockEnd(last);
		tail = { from: change.end, delta: change.delta };
		next = kept;
	}
	while (at < text.length) {
		const end = lineEnd(text, at);
		if (isBlank(text, at, end)) {
			at = nextLine(text, end);
			continue;
		}
		if (tail && previous) {
			// Past the change, a block that starts where an old one started is that old one, and so are all that follow.
			const oldStart = at - tail.delta;
			if (oldStart > tail.from) {
				const old = previous.blocks;
				while (next < old.length && (old[next] as PlacedBlock).start < oldStart) next++;
				if (next < old.length && (old[next] as PlacedBlock).start === oldStart) {
					for (; next < old.length; next++) {
						const placed = old[next] as PlacedBlock;
						blocks.push({ block: placed.block, start: placed.start + tail.delta });
					}
					return blocks;
				}
			}
		}
		const placed = scanBlock(text, at);
		blocks.push(placed);
		at = blockEnd(placed);
	}
	return blocks;
}

/** Blocks of an earlier text, and how it differs: `start` and `end` in the old text, `delta` the growth in code units. */
export interface PreviousBlocks {
	readonly blocks: readonly PlacedBlock[];
	readonly change: { readonly start: number; readonly end: number; readonly delta: number };
}

function blockEnd(placed: PlacedBlock | undefined): number {
	return placed ? placed.start + placed.block.text.length : 0;
}

function isUnclosed(placed: PlacedBlock | undefined): boolean {
	if (!placed) return false;
	const { kind, text } = placed.block;
	if (kind === "code") return !/[\r\n]/.test(text);
	// Whatever it was taken for, its end stands, or may come to stand, further down.
	return COMMENT.test(text) && !text.includes("-->");
}

function lineEnd(text: string, from: number): number {
	for (let i = from; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === 10 || code === 13) return i;
	}
	return text.length;
}

function nextLine(text: string, end: number): number {
	if (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10) return end + 2;
	return Math.min(text.length, end + 1);
}

function isBlank(text: string, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (text.charAt(i).trim() !== "") return false;
	return true;
}

const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const QUOTE = /^ {0,3}>/;
const ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+\S/;
const COMMENT = /^ {0,3}<!--/;
/** Nobody writes a longer one, in code units; without a bound every `<!--` would be looked for to the end of the text. */
const LONGEST_COMMENT = 100_000;

function scanBlock(text: string, start: number): PlacedBlock {
	const end = lineEnd(text, start);
	const line = text.slice(start, end);
	if (HEADING.test(line)) return placed("heading", text, start, end);
	const fence = FENCE.exec(line)?.[1];
	if (fence) return placed("code", text, start, fenceEnd(text, end, fence));
	if (COMMENT.test(line)) {
		const close = text.slice(start, start + LONGEST_COMMENT).indexOf("-->");
		// An open comment would swallow the letter while it is typed: it is a comment to the end of its line only.
		if (close < 0) return placed("comment", text, start, end);
		const closing = lineEnd(text, start + close);
		// Words after the comment on its line are prose: then the whole is a paragraph with a comment in it.
		if (isBlank(text, start + close + 3, closing)) return placed("comment", text, start, closing);
	}
	if (QUOTE.test(line))
		return placed(
			"quote",
			text,
			start,
			whileLines(text, end, (next) => QUOTE.test(next)),
		);
	const kind = ITEM.test(line) ? "list-item" : "paragraph";
	return placed(
		kind,
		text,
		start,
		whileLines(text, end, (next) => next.trim() !== "" && !opensBlock(next)),
	);
}

function opensBlock(line: string): boolean {
	return HEADING.test(line) || FENCE.test(line) || QUOTE.test(line) || ITEM.test(line) || COMMENT.test(line);
}

function fenceEnd(text: string, firstEnd: number, fence: string): number {
	let end = firstEnd;
	while (end < text.length) {
		const from = nextLine(text, end);
		if (from >= text.length) break;
		end = lineEnd(text, from);
		const close = FENCE.exec(text.slice(from, end))?.[1];
		if (close?.startsWith(fence)) return end;
	}
	// An unclosed fence is code for its own line only, for the same reason as an open comment.
	return firstEnd;
}

function whileLines(text: string, firstEnd: number, belongs: (line: string) => boolean): number {
	let end = firstEnd;
	while (end < text.length) {
		const from = nextLine(text, end);
		const to = lineEnd(text, from);
		if (from >= text.length || !belongs(text.slice(from, to))) break;
		end = to;
	}
	return end;
}

const remembered = new Map<string, Block>();
/** Several long letters: the blocks of those that are open are kept with them. */
const REMEMBERED_BLOCKS = 1_000;

function placed(kind: BlockKind, text: string, start: number, end: number): PlacedBlock {
	const source = text.slice(start, end);
	const key = `${kind}:${source}`;
	let block = remembered.get(key);
	if (!block) {
		const isProse = kind === "paragraph" || kind === "list-item";
		const masked = isProse ? mask(source) : { prose: blank(source), links: [] };
		block = { kind, text: source, ...masked };
		if (remembered.size >= REMEMBERED_BLOCKS) remembered.clear();
		remembered.set(key, block);
	}
	return { block, start };
}

function blank(source: string): string {
	return source.replace(/[^\r\n]/g, " ");
}

const INLINE =
	/(?<!`)(`{1,20})(?!`)[^`]*\1(?!`)|!?\[([^\]\n]{1,500})\]\(\s*<?([^()\s<>]{0,2000}(?:\([^()\s]{0,500}\)[^()\s<>]{0,2000})?)>?(?:\s+"[^"\n]{0,500}")?\s*\)|<((?:https?|ftp|mailto):[^\s<>]{1,2000})>|\b(?:https?|ftp):\/\/[^\s<>"\u201D]{1,2000}|\bwww\.[^\s<>"\u201D]{3,2000}/gi;

function mask(source: string): { prose: string; links: readonly Link[] } {
	const links: Link[] = [];
	let prose = source.replace(/^( {0,3})([-*+]|\d{1,9}[.)])(?=[ \t]+\S)/, (whole) => " ".repeat(whole.length));
	if (prose.includes("<!--")) prose = withoutComments(prose);
	if (/[`<[]|:\/\/|www\./i.test(source)) {
		prose = prose.replace(INLINE, (whole, tick, label, target, angle, offset: number) => {
			if (tick) return whole.replace(/[^\r\n]/g, LINK_FILLER);
			if (label !== undefined) {
				const opening = whole.startsWith("!") ? 2 : 1;
				const targetStart = whole.indexOf(target, opening + label.length + 2);
				links.push(link(offset, whole, label, target, offset + targetStart));
				return " ".repeat(opening) + label + blank(whole.slice(opening + label.length));
			}
			if (angle !== undefined) {
				links.push(link(offset, whole, angle, angle, offset + 1));
				return LINK_FILLER.repeat(whole.length);
			}
			const bare = whole.replace(/[.,;:!?'")\]]+$/, "");
			links.push(link(offset, bare, bare, bare, offset));
			return LINK_FILLER.repeat(bare.length) + whole.slice(bare.length);
		});
	}
	return { prose, links };
}

/** The text with its comments blank; an expression would look for the end of each `<!--` to the end of the text. */
function withoutComments(text: string): string {
	let result = "";
	let at = 0;
	for (;;) {
		const open = text.indexOf("<!--", at);
		const close = open < 0 ? -1 : text.indexOf("-->", open);
		if (close < 0) return result + text.slice(at);
		result += text.slice(at, open) + blank(text.slice(open, close + 3));
		at = close + 3;
	}
}

function link(offset: number, whole: string, label: string, target: string, targetStart: number): Link {
	return {
		span: { start: offset, end: offset + whole.length },
		label,
		target,
		targetSpan: { start: targetStart, end: targetStart + target.length },
	};
}
