import type { Block, Link, PlacedBlock } from "./blocks.js";
import type { Mailbox } from "./facts.js";
import type { Email } from "./rule.js";
import type { Span } from "./text.js";

/** A person whom a mail program can write to. */
export interface Address {
	readonly name: string | undefined;
	readonly address: string;
}

/** A stretch of text; with `href`, a link that a mail program may open: `https:`, `http:` or `mailto:` and no other. */
export interface Run {
	readonly text: string;
	readonly href?: string;
	/** Marked with asterisks, which are not sent: two for `strong`, one for `em`. */
	readonly emphasis?: "strong" | "em";
}

/** A block of the letter as it is sent. */
export interface OutgoingBlock {
	readonly kind: "paragraph" | "bullet" | "number" | "quote" | "code";
	/** The number of an item, as written. */
	readonly number?: number;
	/** Where it starts in the follow-up. */
	readonly start: number;
	readonly lines: readonly (readonly Run[])[];
	/** Whether an empty line stands before it. */
	readonly isApart: boolean;
}

/** The email as its recipient gets it: without headings, comments and front matter, the paragraphs reflowed. */
export interface Outgoing {
	readonly from: Address | undefined;
	readonly to: readonly Address[];
	readonly cc: readonly Address[];
	/** One line; empty where there is none. */
	readonly subject: string;
	readonly blocks: readonly OutgoingBlock[];
	/** What the follow-up says and an email cannot carry, each as a sentence. */
	readonly lost: readonly string[];
}

/** Reads what a follow-up sends. Nothing is left out in silence: what cannot be sent is named in `lost`. */
export function outgoing(email: Email): Outgoing {
	const { facts, followUp } = email;
	const lost: string[] = [];
	const addresses = (key: string, mailboxes: readonly Mailbox[]) =>
		mailboxes.flatMap(({ name, address }): Address[] => {
			if (address !== undefined && ADDRESS.test(address)) return [{ name: name && oneLine(name), address }];
			const written = address ?? name ?? "";
			lost.push(
				address === undefined
					? `\`${key}\` has no address for ${oneLine(written)}.`
					: `${oneLine(written)} in \`${key}\` is no address that every mail program takes.`,
			);
			return [];
		});
	const to = addresses("to", facts.to);
	const cc = addresses("cc", facts.cc);
	const [from] = facts.from ? addresses("from", [facts.from]) : [];
	for (const { text } of facts.attachments) lost.push(`${oneLine(text)} has to be attached by hand.`);
	const blocks: OutgoingBlock[] = [];
	let last: PlacedBlock | undefined;
	for (const placed of followUp.blocks) {
		if (placed.block.kind === "heading" || placed.block.kind === "comment") {
			// What was around it stays apart.
			last = undefined;
			continue;
		}
		const lines = linesOf(email, placed);
		if (lines.length === 0) continue;
		const between = last && followUp.text.slice(last.start + last.block.text.length, placed.start);
		const isApart = blocks.length > 0 && (between === undefined || (between.match(/\r\n|\n|\r/g)?.length ?? 0) > 1);
		const kind = kindOf(placed.block);
		const number = kind === "number" ? { number: Number.parseInt(placed.block.text, 10) } : {};
		blocks.push({ kind, ...number, start: placed.start, lines, isApart });
		last = placed;
	}
	lost.push(...unseen(email));
	return { from, to, cc, subject: oneLine(facts.subject?.text ?? ""), blocks, lost };
}

/** What the HTML standard takes for an address: no quotes, comments and letters beyond ASCII, which servers may refuse. */
const ADDRESS =
	/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?){0,20}$/i;

/** What is in the letter and does not show: broken characters, and words behind an open comment. */
function unseen({ facts, followUp }: Email): readonly string[] {
	const { text, frontMatter, blocks } = followUp;
	const names = [facts.from, ...facts.to, ...facts.cc].map((mailbox) => mailbox?.name ?? "");
	const head = [facts.subject?.text ?? "", ...names].join("");
	const sent = head + text.slice(frontMatter.end);
	const broken = (sent.match(/(?![\s])[\p{Cc}\p{Cs}]/gu)?.length ?? 0) + (head.match(/[\u202D\u202E]/g)?.length ?? 0);
	const lost: string[] = [];
	if (broken > 0)
		lost.push(`${broken === 1 ? "1 character is" : `${broken} characters are`} broken and cannot be shown.`);
	if (blocks.some(({ block }) => block.kind === "comment" && !block.text.includes("-->"))) {
		lost.push("The rest of a line stands in a comment that is not closed; end it with `-->`.");
	}
	return lost;
}

/** Text for one line: no line ends, no control characters, no half of a surrogate pair, and nothing that turns round what follows. */
export function oneLine(text: string): string {
	return wellFormed(text)
		.replace(/[\u202D\u202E]/g, "")
		.replace(/\p{Cc}+/gu, " ")
		.replace(/\s+/g, " ")
		.trim();
}

function wellFormed(text: string): string {
	return text.replace(/\p{Cs}/gu, "\uFFFD");
}

function kindOf({ kind, text }: Block): OutgoingBlock["kind"] {
	if (kind === "quote" || kind === "code") return kind;
	if (kind === "list-item") return /^ {0,3}\d/.test(text) ? "number" : "bullet";
	return "paragraph";
}

/** The lines of a block: as written in greeting, sign-off, quotes and code, reflowed elsewhere. */
function linesOf({ prose, followUp }: Email, { block, start }: PlacedBlock): readonly (readonly Run[])[] {
	const { text } = block;
	const end = text.length;
	if (block.kind === "code") {
		const [, ...inner] = text.split(/\r\n|\n|\r/);
		const isClosed = inner.length > 0 && /^ {0,3}(?:`{3,}|~{3,})/.test(inner[inner.length - 1] ?? "");
		return (inner.length > 0 ? inner.slice(0, isClosed ? -1 : undefined) : [text]).map((line) => [
			{ text: clean(line) },
		]);
	}
	if (block.kind === "quote")
		return text.split(/\r\n|\n|\r/).map((line) => [{ text: clean(line.replace(/^ {0,3}> ?/, "")) }]);
	const within = (offset: number) => Math.min(Math.max(offset - start, 0), end);
	const { greeting, signOff } = prose;
	const greeted = greeting && greeting.span.start < start + end ? within(greeting.span.end) : 0;
	// In a language that is not read, the last two blocks may be the sign-off and the name.
	const [unread] = prose.isEnglish ? [] : followUp.blocks.slice(-2);
	const closing = within(signOff?.span.start ?? unread?.start ?? start + end);
	const marker = block.kind === "list-item" ? (/^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(text)?.[0].length ?? 0) : 0;
	const flowing = { start: Math.max(greeted, marker), end: Math.max(closing, greeted) };
	return [
		...brokenLines(runsOf(block, { start: marker, end: greeted })),
		...reflowed(runsOf(block, flowing), greeted === 0 || /[\r\n]/.test(text.slice(greeted).match(/^\s*/)?.[0] ?? "")),
		...brokenLines(runsOf(block, { start: flowing.end, end })),
	].reduce<(readonly Run[])[]>(joinContinued, []);
}

interface Line {
	readonly runs: readonly Run[];
	/** Whether it goes on with the line before it. */
	readonly continues: boolean;
}

function joinContinued(lines: (readonly Run[])[], { runs, continues }: Line): (readonly Run[])[] {
	if (runs.length === 0) return lines;
	const last = lines.pop();
	if (last && !continues) lines.push(last);
	lines.push(last && continues ? [...last, { text: " " }, ...runs] : runs);
	return lines;
}

/** The runs of a piece of a block: comments and marks of emphasis left out, links told apart. */
function runsOf(block: Block, piece: Span): readonly Run[] {
	const runs: Run[] = [];
	let at = piece.start;
	for (const { index, 0: whole, 1: mark = "" } of block.prose.matchAll(EMPHASIS)) {
		const end = index + whole.length;
		if (index < at || end > piece.end || block.links.some(({ span }) => splits(span, index, end))) continue;
		const emphasis = mark.length === 2 ? "strong" : "em";
		const inner = { start: index + mark.length, end: end - mark.length };
		runs.push(...unmarkedRuns(block, { start: at, end: index }));
		runs.push(...unmarkedRuns(block, inner).map((run): Run => ({ ...run, emphasis })));
		at = end;
	}
	return [...runs, ...unmarkedRuns(block, { start: at, end: piece.end })];
}

/** Asterisks around words, as Markdown reads them; any others, and underscores, which names of programs have, are text. */
const EMPHASIS = /(?<![\p{L}\p{N}*\\])(\*\*?)(?![\s*])[^*]{1,500}(?<!\s)\1(?![\p{L}\p{N}*])/gu;

/** Whether a stretch begins or ends inside a link. */
function splits(link: Span, start: number, end: number): boolean {
	return (link.start < start && start < link.end) || (link.start < end && end < link.end);
}

function unmarkedRuns({ text, prose, links }: Block, piece: Span): readonly Run[] {
	const runs: Run[] = [];
	const plain = (from: number, to: number) => {
		const shown = withoutComments(text, prose, from, to);
		if (shown !== "") runs.push({ text: clean(shown) });
	};
	let at = piece.start;
	for (const link of links) {
		if (link.span.start < at || link.span.end > piece.end) continue;
		plain(at, link.span.start);
		runs.push(linkRun(link));
		at = link.span.end;
	}
	if (at < piece.end) plain(at, piece.end);
	return runs;
}

/** What stands between two places of a block, without its comments. Of two spaces around one, one stays. */
function withoutComments(text: string, prose: string, from: number, to: number): string {
	let shown = "";
	let at = from;
	for (let open = text.indexOf("<!--", at); open >= 0; open = text.indexOf("<!--", open + 1)) {
		// A comment inside code is code, and there its place in `prose` is not blank.
		if (prose.charAt(open) !== " ") continue;
		const close = text.indexOf("-->", open + 4) + 3;
		if (close < 3 || close > to) break;
		const isBetweenSpaces = open > at && isBlank(text, open - 1) && close < to && isBlank(text, close);
		shown += text.slice(at, isBetweenSpaces ? open - 1 : open);
		at = close;
		open = close - 1;
	}
	return shown + text.slice(at, to);
}

const isBlank = (text: string, at: number) => text.charAt(at) === " " || text.charAt(at) === "\t";

function linkRun({ label, target }: Link): Run {
	const [, mark, inner] = /^(\*\*?)([^\s*][^*]*)\1$/.exec(label) ?? [];
	const text = clean(inner ?? label);
	const emphasis = mark ? ({ emphasis: mark.length === 2 ? "strong" : "em" } as const) : {};
	const address = clean(/^www\./i.test(target) ? `https://${target}` : target);
	if (/^(?:https?:\/\/|mailto:)[^\s<>"\\^`{|}]+$/i.test(address)) return { text, href: address, ...emphasis };
	// Any other scheme is words: a link that no mail program should follow.
	return { text: label === target ? text : `${text} (${clean(target)})`, ...emphasis };
}

/** Control characters do not survive a mail program; line ends and tabs do. */
function clean(text: string): string {
	return wellFormed(text).replace(/(?![\r\n\t])\p{Cc}/gu, "");
}

function brokenLines(runs: readonly Run[]): readonly Line[] {
	const lines: Run[][] = [[]];
	for (const run of runs) {
		run.text.split(/\r\n|\n|\r/).forEach((text, index) => {
			if (index > 0) lines.push([]);
			if (text !== "") lines[lines.length - 1]?.push({ ...run, text });
		});
	}
	return lines.map(trimmed).map((line) => ({ runs: line, continues: false }));
}

/** A line end with the blanks around it; no run of blanks is looked through more than once. */
const LINE_END = /(\\|(?<![ \t])(?: {2})?)[ \t]*(?:\r\n|\n|\r)[ \t]*/g;

/** The lines of a paragraph as one, but for breaks that two spaces or a backslash before them ask for. */
function reflowed(runs: readonly Run[], isOwnLine: boolean): readonly Line[] {
	const flowing = runs.map((run) => ({
		...run,
		text: run.text.replace(LINE_END, (_, hard?: string) => (hard ? "\n" : " ")),
	}));
	return brokenLines(flowing).map((line, index) => ({ ...line, continues: index === 0 && !isOwnLine }));
}

function trimmed(runs: readonly Run[]): readonly Run[] {
	const kept = runs.filter(({ text }) => text !== "");
	const first = kept[0];
	if (first) kept[0] = { ...first, text: first.text.trimStart() };
	const last = kept[kept.length - 1];
	if (last) kept[kept.length - 1] = { ...last, text: last.text.trimEnd() };
	return kept.filter(({ text }) => text !== "");
}
