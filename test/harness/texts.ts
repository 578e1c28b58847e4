import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { rules } from "../../server/src/rules/index.js";

const LETTERS = readdirSync("test/corpus", { recursive: true, encoding: "utf8" })
	.filter((path) => path.endsWith(".followup.md"))
	.map((path) => readFileSync(join("test/corpus", path), "utf8"));
const EXAMPLES = [...LETTERS, ...rules.flatMap(({ example }) => [example.bad, example.good])];

/** Pieces that mean something to some part of the reader. */
export const NASTY = [
	"---\n",
	"to: ",
	"subject: ",
	"interview: 2026-11-20T14:00-05:00\n",
	"sent: x\n",
	"ignore: [",
	"\uFEFF",
	"\r\n",
	"\r",
	"\n\n",
	"\t",
	"Hi Dana,",
	"Hey Dana,",
	"Best regards,\nSam",
	"# ",
	"> ",
	"- ",
	"1. ",
	"```\n",
	"`",
	"<!--",
	"-->",
	"<!-- followup-ignore tone/pushy -->",
	"[Name]",
	"[a](",
	"](https://x.example)",
	"{{company}}",
	"<b>",
	"https://",
	"www.",
	"\0",
	"\uD800",
	"\uDC00",
	"👩‍👧",
	"e\u0301",
	"\u202E",
	"\u2028",
	"ß",
	"İ",
	"\u00A0",
	"“",
	"’",
	"…",
	"!!",
	"?!",
	"...",
	"the the ",
	"I need an answer by Monday. ",
	"TODAY ",
	"I'm",
	"can't ",
	", ",
	". ",
	"&",
	"*",
	": ",
	"\\",
	'"',
	"Thank you ",
	"please ",
	"attached ",
	"2026-13-45",
	"@x.example",
];

const piece = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...NASTY) },
	fc.string({ unit: "binary", maxLength: 10 }),
);
const pieces = (maxLength: number) => fc.array(piece, { maxLength }).map((all) => all.join(""));

/** What begins and ends something: by chance the end would seldom come after the beginning. */
const ENDS = [
	["---\nto: Dana\n", "\n---\n"],
	["<!--", "-->"],
	["```\n", "\n```\n"],
	["`", "`"],
	["[", "](https://x.example)"],
	["{{", "}}"],
	["**", "**"],
	['"', '"'],
] as const;
const enclosed = fc.tuple(fc.constantFrom(...ENDS), pieces(4)).map(([[begin, end], inside]) => begin + inside + end);

/** Pieces in any order. */
const soup = fc
	.array(fc.oneof({ weight: 8, arbitrary: piece }, enclosed), { maxLength: 40 })
	.map((all) => all.join(""));

/** Nonsense where the front matter stands. */
const headed = fc.tuple(pieces(6), soup).map(([head, body]) => `---\nto: Dana\n${head}\n---\n${body}`);

/** A real letter with some stretches taken out, doubled, or replaced by something nasty. */
export const mutated = fc
	.tuple(
		fc.constantFrom(...EXAMPLES),
		fc.array(
			fc.tuple(
				fc.nat(1_000_000),
				fc.nat(30),
				fc.oneof(fc.constant(""), fc.constantFrom(...NASTY), fc.constant(undefined)),
			),
			{ minLength: 1, maxLength: 6 },
		),
	)
	.map(([letter, changes]) => {
		let text = letter;
		for (const [place, length, piece] of changes) {
			const at = text.length === 0 ? 0 : place % text.length;
			const cut = text.slice(at, at + length);
			text = text.slice(0, at) + (piece ?? cut + cut) + text.slice(at + length);
		}
		return text;
	});

/** Any text at all: most are letters that something happened to. */
export const anything = fc.oneof(soup, headed, mutated, mutated);
