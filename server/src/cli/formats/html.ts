import type { Problem } from "../../core/lint.js";
import type { Email, Severity } from "../../core/rule.js";
import type { Act } from "../../core/sentence.js";
import { overlaps, type Span } from "../../core/text.js";
import { count, escapeMarkup, type Report } from "./format.js";

/** One page to print: each letter with what works and with notes in the margin, then the letters together. */
export function html(reports: readonly Report[]): string {
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeMarkup(`${count(reports.length, "follow-up")}, read`)}</title>
<style>${STYLE}</style>
</head>
<body>
${reports.map(letter).join("\n")}
${reports.length > 1 ? together(reports) : ""}
</body>
</html>
`;
}

const STYLE = `
body { font: 15px/1.5 Georgia, serif; color: #222; background: #fff; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.15rem; margin: 0 0 .2rem; } h2 { font-size: 1rem; margin: 1rem 0 .3rem; }
article { border-top: 1px solid #bbb; padding: 1rem 0 2rem; break-inside: avoid-page; }
.meta, .works, aside, table { font: 13px/1.45 system-ui, sans-serif; } .meta { color: #666; margin: 0 0 .8rem; }
.works { list-style: none; padding: 0; margin: 0 0 1rem; } .works li::before { content: "\\2713\\00a0"; color: #2a7d46; }
.works q { color: #555; font-style: italic; }
.page { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.5rem; }
.text, .head { white-space: pre-wrap; overflow-wrap: anywhere; }
.head { font: 12px/1.5 ui-monospace, monospace; color: #666; border-bottom: 1px dotted #bbb; padding-bottom: .5rem; margin-bottom: .8rem; }
mark { background: #fdf3c7; color: inherit; } mark.error { background: #fbdcd6; } mark.info, mark.hint { background: #e6eef7; }
sup { font: 10px/1 system-ui, sans-serif; color: #555; } aside ol { margin: 0; padding-left: 1.6rem; } aside li { margin-bottom: .6rem; }
.severity { font-weight: 600; } .why { color: #666; } table { border-collapse: collapse; } td, th { text-align: left; padding: .2rem .9rem .2rem 0; border-bottom: 1px solid #ddd; vertical-align: top; }
td.number { text-align: right; } a { color: inherit; } @media print { body { margin: 0; max-width: none; } mark, mark.error, mark.info { print-color-adjust: exact; } }
`;

function letter({ path, email, problems }: Report, index: number): string {
	const { facts, prose, followUp } = email;
	const { text, frontMatter } = followUp;
	const bodyStart = frontMatter.end + (/^\s*/.exec(text.slice(frontMatter.end))?.[0].length ?? 0);
	const head = marked(text, problems, frontMatter.content);
	const meta = [
		path,
		facts.from?.name ?? facts.from?.address,
		facts.to.map(({ name, address }) => name ?? address).join(", "),
		facts.company?.text,
		facts.role?.text,
		facts.status,
		count(prose.words, "word"),
	].filter((part) => part);
	const works = whatWorks(email, problems);
	return `<article id="letter-${index + 1}">
<h1>${escapeMarkup(facts.subject?.text ?? path)}</h1>
<p class="meta">${escapeMarkup(meta.join(" \u00b7 "))}</p>
${works.length > 0 ? `<ul class="works">\n${works.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>` : ""}
<div class="page">
<div>${head === "" ? "" : `<div class="head">${head.trimEnd()}</div>`}
<div class="text">${marked(text, problems, { start: bodyStart, end: text.trimEnd().length })}</div></div>
<aside>${problems.length > 0 ? notes(problems) : "Nothing to mend."}</aside>
</div>
</article>`;
}

/** The notes; the reason of a rule is given once in a letter. */
function notes(problems: readonly Problem[]): string {
	const told = new Set<string>();
	const items = problems.map(({ rule, severity, message }) => {
		const why = told.has(rule.id) ? "" : ` <span class="why">${escapeMarkup(`${rule.why} (${rule.advice})`)}</span>`;
		told.add(rule.id);
		return `<li><span class="severity">${severity}</span> ${escapeMarkup(message)}${why}</li>`;
	});
	return `<ol>\n${items.join("\n")}\n</ol>`;
}

/** What the letter does well, in the order of the advice, with the sentence that does it and has no fault of its own. */
function whatWorks({ prose, followUp }: Email, problems: readonly Problem[]): readonly string[] {
	if (!prose.isEnglish) return [];
	const { reading, greeting } = prose;
	const faults = problems.filter(({ severity }) => severity === "error" || severity === "warning");
	const isSound = (span: Span) => !faults.some((fault) => overlaps(fault.span, span));
	const said = (act: Act) =>
		prose.body.find(
			({ sentence, start }) => sentence.acts.has(act) && isSound({ start, end: start + sentence.text.length }),
		)?.sentence.text;
	const greets = reading.greeting === "named" && greeting && isSound(greeting.span);
	const items: readonly (readonly [string, string | undefined])[] = [
		["It greets a person by name.", greets ? followUp.text.slice(greeting.span.start, greeting.span.end) : undefined],
		[reading.thanksFirst ? "It begins with thanks." : "It says thank you.", said("thanks")],
		["It names what the conversation was about.", said("topic")],
		["It says what the writer brings.", said("qualification")],
		["It shows that the writer wants the work.", said("enthusiasm")],
		reading.nextSteps === "ask"
			? ["It asks about what comes next.", said("ask")]
			: ["It looks forward to what comes next.", said("anticipate")],
	];
	return items.flatMap(([what, text]) => (text === undefined ? [] : [`${what} <q>${escapeMarkup(shorten(text))}</q>`]));
}

function shorten(text: string): string {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length > 110 ? `${line.slice(0, 110).replace(/\s+\S*$/, "")} \u2026` : line;
}

/**
 * A stretch of the text with the flagged words marked and numbered as the notes are. Flagged stretches may overlap; the
 * most severe gives the colour.
 */
function marked(text: string, problems: readonly Problem[], within: Span): string {
	const spans = problems
		.map(({ span, severity }, index) => ({ start: span.start, end: span.end, severity, number: index + 1 }))
		.filter((span) => overlaps(span, within));
	const cuts = new Set([within.start, within.end]);
	for (const span of spans) cuts.add(Math.max(span.start, within.start)).add(Math.min(span.end, within.end));
	const places = [...cuts].sort((a, b) => a - b);
	const waiting = [...spans].sort((a, b) => b.start - a.start);
	let open: typeof spans = [];
	let page = "";
	for (const [index, start] of places.entries()) {
		for (const { number } of open.filter((span) => span.end <= start)) page += `<sup>${number}</sup>`;
		open = open.filter((span) => span.end > start);
		for (let next = waiting.at(-1); next && next.start <= start; next = waiting.at(-1)) {
			open.push(next);
			waiting.pop();
		}
		const piece = escapeMarkup(text.slice(start, places[index + 1] ?? start));
		const [worst] = open.map(({ severity }) => severity).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
		page += worst && piece.trim() !== "" ? `<mark class="${worst}">${piece}</mark>` : piece;
	}
	// What goes on behind the stretch is numbered at its end.
	return page + open.map(({ number }) => `<sup>${number}</sup>`).join("");
}

const ORDER: readonly Severity[] = ["error", "warning", "info", "hint"];

/** What the letters have in common: what most of them do, what comes up, and which of them needs the most. */
function together(reports: readonly Report[]): string {
	const byRule = new Map<string, { readonly summary: string; letters: number }>();
	for (const { problems } of reports) {
		for (const rule of new Set(problems.map((problem) => problem.rule))) {
			const row = byRule.get(rule.id) ?? { summary: rule.summary, letters: 0 };
			row.letters++;
			byRule.set(rule.id, row);
		}
	}
	const rows = [...byRule].sort(([a, x], [b, y]) => y.letters - x.letters || (a < b ? -1 : 1));
	const of = (reading: (email: Email) => boolean) => reports.filter(({ email }) => reading(email)).length;
	const does: [string, number][] = [
		["thank first", of(({ prose }) => prose.reading.thanksFirst)],
		["name a topic", of(({ prose }) => prose.reading.topic)],
		["say what the writer brings", of(({ prose }) => prose.reading.qualification)],
		["speak of the next steps", of(({ prose }) => prose.reading.nextSteps !== "none")],
		["have nothing to mend", reports.filter(({ problems }) => problems.length === 0).length],
	];
	return `<article>
<h1>Together</h1>
<p class="meta">${escapeMarkup(count(reports.length, "follow-up"))}</p>
<h2>What works</h2>
<table>
${does.map(([what, n]) => `<tr><td class="number">${n}</td><td>${escapeMarkup(what)}</td></tr>`).join("\n")}
</table>
${
	rows.length > 0
		? `<h2>What comes up</h2>
<table>
${rows.map(([id, { summary, letters }]) => `<tr><td class="number">${letters}</td><td>${escapeMarkup(summary)}</td><td>${escapeMarkup(id)}</td></tr>`).join("\n")}
</table>`
		: ""
}
<h2>Letter by letter</h2>
<table>
<tr><th>letter</th><th>from</th><th>errors</th><th>warnings</th><th>remarks</th></tr>
${reports
	.map((report, index) => ({ report, number: index + 1, counts: severities(report.problems) }))
	.sort((a, b) => b.counts[0] - a.counts[0] || b.counts[1] - a.counts[1] || b.counts[2] - a.counts[2])
	.map(({ report, number, counts }) => {
		const { from } = report.email.facts;
		const cells = counts.map((n) => `<td class="number">${n}</td>`).join("");
		return `<tr><td><a href="#letter-${number}">${escapeMarkup(report.path)}</a></td><td>${escapeMarkup(from?.name ?? from?.address ?? "")}</td>${cells}</tr>`;
	})
	.join("\n")}
</table>
</article>`;
}

function severities(problems: readonly Problem[]): readonly [number, number, number] {
	const errors = problems.filter(({ severity }) => severity === "error").length;
	const warnings = problems.filter(({ severity }) => severity === "warning").length;
	return [errors, warnings, problems.length - errors - warnings];
}
