import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { FORMATS } from "../../server/src/cli/formats/index.js";
import { resolveConfig } from "../../server/src/core/config.js";
import { readInstant } from "../../server/src/core/date.js";
import { parse } from "../../server/src/core/followup.js";
import { createLinter, readEmail } from "../../server/src/core/lint.js";
import { Lines } from "../../server/src/core/text.js";
import { rules } from "../../server/src/rules/index.js";

const ZONE = "America/New_York";
const GOOD = `---
to: Dana Reyes <dana@northwind.example>
interview: 2026-11-20T14:00-05:00
subject: Thank you for Friday's conversation
---

Hi Dana,

Thank you for talking with me about event sourcing on Friday. I would be excited to bring my years with queues to it.

I look forward to hearing about the next steps, and I am glad to send anything that would help you decide.

Best regards,
Sam Okafor
`;
/** Everything in it that could break a format. */
const NASTY = GOOD.replace("to: Dana Reyes", "to: =HYPERLINK(1)")
	.replace("Hi Dana,", 'Hi Dana,\n\n<script>alert("1")</script> & \u0000 \uD800 ]]> -->')
	.replace("event sourcing", '{{a, "b": %0A::error::x}}')
	.replace("Best regards,", "=I need your answer by Monday, and [name] needs it TODAY.\n\nBest regards,");
const PATH = 'a,b: %"<&.followup.md';

function report(text: string, path = "letters/a.followup.md") {
	const now = readInstant("2026-11-20T18:00-05:00");
	ok(now);
	const email = readEmail(path, parse(text), ZONE);
	const { problems } = createLinter(rules).lint(email, { config: resolveConfig(rules, []), now, sending: true });
	return { path, email, problems };
}

/** By the schema that OASIS published; draft 4 says `id` where later ones say `$id`. */
const { id: _, $schema: __, ...SARIF } = JSON.parse(readFileSync("test/cli/sarif-2.1.0.schema.json", "utf8"));
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(SARIF);

/** What the test reads of a log that the schema has found in order. */
interface SarifLog {
	readonly version: string;
	readonly runs: readonly [
		{
			readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
			readonly columnKind: string;
			readonly results: readonly {
				readonly ruleId: string;
				readonly ruleIndex: number;
				readonly level: string;
				readonly locations: readonly [
					{
						readonly physicalLocation: {
							readonly artifactLocation: { readonly uri: string };
							readonly region: {
								readonly startLine: number;
								readonly startColumn: number;
								readonly endLine: number;
								readonly endColumn: number;
								readonly snippet: { readonly text: string };
							};
						};
					},
				];
			}[];
		},
	];
}

const write = (format: keyof typeof FORMATS, ...reports: ReturnType<typeof report>[]) =>
	FORMATS[format](reports, { color: false });
const gap = report(GOOD.replace("event sourcing", "[topic]"));
const nasty = report(NASTY, PATH);

describe("the formats", () => {
	for (const format of Object.keys(FORMATS) as (keyof typeof FORMATS)[]) {
		it(`${format}: nothing at all, and everything at once`, () => {
			ok(typeof write(format) === "string");
			ok(nasty.problems.length >= 2);
			ok(write(format, report(GOOD), gap, nasty).length > 0);
		});
	}

	it("stylish: colours only where they are asked for", () => {
		ok(!write("stylish", gap).includes("\u001B"));
		ok(FORMATS.stylish([gap], { color: true }).includes("\u001B[31m"));
	});

	it("github: a command for each problem, which its text cannot break", () => {
		const line = write("github", gap);
		ok(
			/^::error file=letters\/a\.followup\.md,line=9,endLine=9,col=37,endColumn=44,title=hygiene\/placeholder::/m.test(
				line,
			),
			line,
		);
		const lines = write("github", nasty).trimEnd().split("\n");
		strictEqual(lines.length, nasty.problems.length);
		for (const one of lines) {
			ok(/^::(?:error|warning|notice) file=a%2Cb%3A %25"<&\.followup\.md,line=\d+,/.test(one), one);
		}
		strictEqual(write("github", report(GOOD)), "");
	});

	it("junit: failures counted as they stand, and text that stays text", () => {
		const text = write("junit", report(GOOD), nasty);
		const counted = (text.match(/<failure /g) ?? []).length;
		const faults = nasty.problems.filter(({ severity }) => severity === "error" || severity === "warning").length;
		strictEqual(counted, faults);
		ok(
			text.includes(
				`<testsuites name="followup" tests="${nasty.problems.length + 1}" failures="${faults}" errors="0">`,
			),
		);
		ok(text.includes("a,b: %&quot;&lt;&amp;.followup.md"));
		// Tags and attributes only: what came from the file is escaped.
		strictEqual(
			text.replace(/<(?:\/?[a-z-]+(?: [a-z]+="[^"<>&]*(?:&[a-z#0-9]+;[^"<>&]*)*")*\/?|\?xml[^>]*)>/g, "").match(/[<>]/),
			null,
		);
		ok(!/[\u0000\uD800]/.test(text));
	});

	it("csv: a row for each problem, one for a letter without, and no formulas", () => {
		const rows = readCsv(write("csv", report(GOOD), nasty));
		strictEqual(rows.length, 1 + 1 + nasty.problems.length);
		ok(rows.every((row) => row.length === 12));
		deepStrictEqual(rows[1]?.slice(0, 5), ["letters/a.followup.md", "", "Dana Reyes", "draft", "thank-you"]);
		const [, , to] = rows[2] ?? [];
		ok(to?.startsWith("'=HYPERLINK"), to);
		for (const cell of rows.flat()) ok(!/^[=+@\t\r]/.test(cell), cell);
		for (const [index, { span }] of nasty.problems.entries()) {
			const text = NASTY.slice(span.start, span.end);
			strictEqual(rows[index + 2]?.[11]?.replace(/^'/, ""), text);
		}
	});

	it("html: marks and notes in one order, and no markup from the file", () => {
		const page = write("html", gap, nasty);
		ok(page.includes('<mark class="error">[topic]</mark><sup>'), page);
		ok(page.includes("It looks forward to what comes next."));
		ok(!page.includes("<script"));
		ok(page.includes("&lt;script&gt;"));
		ok(page.includes("default-src 'none'"));
		ok(page.includes("<h1>Together</h1>"));
		ok(!write("html", gap).includes("<h1>Together</h1>"));
		const tags = new Set([...page.matchAll(/<\/?([a-z0-9]+)/gi)].map((match) => match[1]?.toLowerCase()));
		const known = "html head meta title style body article h1 h2 p ul li q div mark sup aside ol span table tr th td a";
		deepStrictEqual(
			[...tags].filter((tag) => !known.split(" ").includes(tag ?? "")),
			[],
		);
	});

	it("html: every note has its number at its place, in the front matter too", () => {
		const page = write("html", report(GOOD.replace(/subject: .*/, "subject: Hello")));
		ok(
			/<div class="head">[\s\S]*<mark class="\w+">Hello[\s\S]*<sup>\d<\/sup>[\s\S]*<div class="text">/.test(page),
			page,
		);
		for (const one of [gap, nasty]) {
			const numbers = [...write("html", one).matchAll(/<sup>(\d+)<\/sup>/g)].map((match) => Number(match[1]));
			deepStrictEqual(
				numbers.sort((a, b) => a - b),
				one.problems.map((_, index) => index + 1),
			);
		}
	});

	it("html: praises no sentence that has a fault", () => {
		const rude = report(
			GOOD.replace(
				/I look forward.*/,
				"I need your decision by Monday at noon, and I look forward to hearing from you.",
			),
		);
		const page = write("html", rude);
		ok(rude.problems.some(({ rule }) => rule.id === "tone/pushy"));
		ok(!page.includes("It looks forward to what comes next."), page);
	});

	it("sarif: regions that hold the flagged text, rules by their index", () => {
		const log: SarifLog = JSON.parse(write("sarif", gap, nasty));
		ok(isSarif(log as unknown), JSON.stringify(isSarif.errors?.slice(0, 3)));
		ok(isSarif(JSON.parse(write("sarif"))));
		ok(!isSarif({ ...log, runs: [{ results: [] }] }));
		const { tool, results, columnKind } = log.runs[0];
		strictEqual(columnKind, "utf16CodeUnits");
		strictEqual(results.length, gap.problems.length + nasty.problems.length);
		for (const one of results) {
			strictEqual(tool.driver.rules[one.ruleIndex]?.id, one.ruleId);
			ok(["error", "warning", "note"].includes(one.level));
			const { artifactLocation, region } = one.locations[0].physicalLocation;
			const source = artifactLocation.uri.startsWith("letters") ? gap : nasty;
			strictEqual(decodeURIComponent(artifactLocation.uri), source.path);
			const { text } = source.email.followUp;
			const lines = new Lines(text);
			const start = lines.offsetAt({ line: region.startLine - 1, character: region.startColumn - 1 });
			const end = lines.offsetAt({ line: region.endLine - 1, character: region.endColumn - 1 });
			strictEqual(text.slice(start, end).replace(/\p{Surrogate}/gu, "\uFFFD"), region.snippet.text);
		}
	});
});

/** RFC 4180, as a spreadsheet reads it. */
function readCsv(text: string): string[][] {
	ok(text.startsWith("\uFEFF") && text.endsWith("\r\n"));
	const rows: string[][] = [[]];
	const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
	pattern.lastIndex = 1;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		rows[rows.length - 1]?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
		if (match[3] === "\r\n") rows.push([]);
		if (pattern.lastIndex === text.length) break;
	}
	return rows.slice(0, -1);
}
