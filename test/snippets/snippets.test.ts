import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { annotate } from "../../server/src/core/annotate.js";
import { resolveConfig } from "../../server/src/core/config.js";
import { readInstant } from "../../server/src/core/date.js";
import { parse } from "../../server/src/core/followup.js";
import { createLinter, type Problem, readEmail } from "../../server/src/core/lint.js";
import { rules } from "../../server/src/rules/index.js";

interface Snippet {
	readonly prefix: string | readonly string[];
	readonly description: string;
	readonly body: readonly string[];
}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(readFileSync("snippets/followup.code-snippets", "utf8"));

const HEAD = `---
to: Dana Reyes <dana.reyes@northwind.example>
company: Northwind
role: Data Analyst
interview: 2026-11-20T10:00-05:00
subject: Thank you for the conversation about the Data Analyst role
---

Hi Dana,

`;
const THANKS =
	"Thank you for walking me through the delivery figures on Friday. I would love to work on them with your team.\n\n";
const SKILL =
	"At Acme I rebuilt the weekly report on late parcels, and two depots still plan their shifts by it; that would help with your delivery figures.\n\n";
const NEXT = "I look forward to hearing about the next steps.\n\n";
const END = "Best regards,\nSam Okafor\n";

/** What a section stands in: a letter that says everything else. */
const FRAMES: Readonly<Record<string, (section: string) => string>> = {
	"Thank-you section": (section) => `${HEAD}${section}\nI would love to join the team.\n\n${SKILL}${NEXT}${END}`,
	"Next-steps section": (section) => `${HEAD}${THANKS}${SKILL}${section}\n${END}`,
	"Key topic": (section) =>
		`${HEAD}Thank you for your time on Friday, and for so open a conversation.\n\n${section}\n\n${NEXT}${END}`,
	Qualification: (section) => `${HEAD}${THANKS}${section}\n\n${NEXT}${END}`,
	Clarification: (section) => `${HEAD}${THANKS}${SKILL}${section}\n\n${NEXT}${END}`,
	Link: (section) => `${HEAD}${THANKS}${SKILL}${section}\n\n${NEXT}${END}`,
	"Front matter": (section) => `${section}\nHi Dana,\n\n${THANKS}${SKILL}${NEXT}${END}`,
};

/** What people of several trades fill in, stop by stop. */
const FILLINGS: Readonly<Record<string, readonly (readonly string[])[]>> = {
	"Thank-you section": [
		["Friday", "the delivery figures", "What you told me about the pilot in Utrecht", "weekly reporting"],
		["Thursday", "night cover on the ward", "Your account of the first month", "handovers"],
		["Monday", "the move to a single warehouse", "The walk through the loading bay", "planning shifts"],
	],
	"Next-steps section": [["work samples or references"], ["a sample of my lesson plans"], ["my certificates"]],
	"Key topic": [
		[
			"late parcels",
			"rebuilt the weekly report",
			"Acme",
			"two depots planned their shifts by it",
			"your plan for the north",
		],
		["reading hours", "ran the story club", "the town library", "forty families came each week", "your new branch"],
	],
	Qualification: [
		["Acme", "rebuilt the weekly report", "saved two depots a day each month", "your delivery figures"],
		["the Harbor Clinic", "set up the phone rota", "cut the wait for a first appointment by half", "your front desk"],
	],
	Clarification: [
		["on-call work", "I was on the rota at Acme for two years, one week in six"],
		["my Spanish", "I have used it with patients every day since 2021"],
	],
	Link: [
		[
			"late parcels",
			"my write-up of the Acme report",
			"https://okafor.example/late-parcels",
			"shows how the figures changed",
		],
		["lesson plans", "a unit that I taught last spring", "https://okafor.example/unit", "has the worksheets as well"],
	],
	"Front matter": [
		[
			"Dana Reyes",
			"dana.reyes@northwind.example",
			"Northwind",
			"Data Analyst",
			"2026-11-20T10:00-05:00",
			"late parcels",
		],
	],
	"Whole email": [
		[
			"Dana",
			"Reyes",
			"dana.reyes@northwind.example",
			"Northwind",
			"Data Analyst",
			"2026-11-20T10:00-05:00",
			"late parcels in the north",
			"Friday",
			"What you told me about the two depots",
			"rebuilt the weekly report",
			"Acme",
			"two depots planned their shifts by it",
			"Sam Okafor",
		],
		[
			"Maria",
			"Conti",
			"m.conti@stanne.example",
			"St Anne's Hospital",
			"Staff Nurse",
			"2026-11-19",
			"night cover on the ward",
			"Thursday",
			"The way you described the handover",
			"ran the night desk",
			"Mercy House",
			"we missed no handover in two years",
			"Lena Brandt",
		],
		[
			"Tom",
			"Becker",
			"tom@becker-carpentry.example",
			"Becker Carpentry",
			"Apprentice Carpenter",
			"2026-11-20T08:00-05:00",
			"the oak stairs you are building",
			"Friday",
			"Seeing the workshop",
			"built the stage",
			"my school",
			"the joints held through three plays",
			"Ines Duarte",
		],
	],
	"Panel note": [
		[
			"Omar",
			"Haddad",
			"omar.haddad@northwind.example",
			"Northwind",
			"Data Analyst",
			"2026-11-20T10:00-05:00",
			"missing scans",
			"Friday",
			"a second reading at the gate would show most of them",
			"Acme",
			"joined the two scan logs",
			"showed where one parcel in fifty went",
			"Sam Okafor",
		],
		[
			"Ruth",
			"Lind",
			"ruth.lind@lakeschool.example",
			"Lake School",
			"Primary Teacher",
			"2026-11-19",
			"reading aloud",
			"Thursday",
			"I would give each child a part from the first week",
			"Hill School",
			"ran the story hour",
			"brought four quiet readers to the stage",
			"Lena Brandt",
		],
	],
	"Second round": [
		[
			"Dana",
			"Reyes",
			"dana.reyes@northwind.example",
			"Northwind",
			"Data Analyst",
			"2026-11-20T10:00-05:00",
			"late parcels",
			"Friday",
			"how much of the delay starts before the depot",
			"rebuilt the weekly report",
			"Acme",
			"two depots planned their shifts by it",
			"Sam Okafor",
		],
		[
			"Paula",
			"Ortiz",
			"paula@ortiz-catering.example",
			"Ortiz Catering",
			"Event Manager",
			"2026-11-19",
			"the summer weddings",
			"Thursday",
			"what one late van does to a whole evening",
			"ran the autumn fair",
			"Green Hall",
			"every stall opened on time",
			"Ines Duarte",
		],
	],
};

const STOP = /\$\{(\d+):((?:\[[^\]]*\]|[^}])*)\}|\$(\d+)/g;

/** The text of a snippet with its stops filled in; one that is passed over keeps what it shows. */
function fill({ body }: Snippet, filling: readonly string[] = []): string {
	const source = body.join("\n");
	const shown = new Map([...source.matchAll(STOP)].flatMap(([, stop, text]) => (stop && text ? [[stop, text]] : [])));
	return source.replace(STOP, (_, named?: string, _text?: string, bare?: string) => {
		const stop = named ?? bare ?? "";
		return filling[Number(stop) - 1] ?? shown.get(stop) ?? "";
	});
}

const config = resolveConfig(rules, []);
const linter = createLinter(rules);
const now = readInstant("2026-11-20T18:00:00-05:00");

function lint(text: string): readonly Problem[] {
	ok(now);
	const email = readEmail("this.followup.md", parse(text), "America/New_York");
	const { problems, failures } = linter.lint(email, { config, now, sending: true });
	deepStrictEqual(failures, []);
	return problems;
}

const framed = (name: string, text: string) => FRAMES[name]?.(text) ?? text;

describe("a snippet", () => {
	it("exists for each thing that a letter needs, with two prefixes for the main ones", () => {
		deepStrictEqual(Object.keys(snippets).sort(), Object.keys(FILLINGS).sort());
		const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
		strictEqual(new Set(prefixes).size, prefixes.length);
	});

	for (const [name, snippet] of Object.entries(snippets)) {
		describe(name, () => {
			for (const [index, filling] of (FILLINGS[name] ?? []).entries()) {
				it(`draws no remark when it is filled in (${index + 1})`, () => {
					const text = framed(name, fill(snippet, filling));
					strictEqual(`\n${annotate(text, lint(text))}`, `\n${text}`);
				});
			}

			it("shows each stop that the reader would see as a gap", () => {
				const section = fill(snippet);
				const text = framed(name, section);
				const flagged = lint(text)
					.filter(({ rule }) => rule.id === "hygiene/placeholder")
					.map(({ span }) => text.slice(span.start, span.end));
				const gaps = [...snippet.body.join("\n").matchAll(STOP)].flatMap(([, , shown]) => (shown ? [shown] : []));
				ok(gaps.length > 0);
				for (const gap of gaps) {
					ok(/^\[.+\]$/.test(gap), `${gap} does not look like a gap`);
					ok(flagged.includes(gap), `${gap} is not flagged:\n${annotate(text, lint(text))}`);
				}
			});
		});
	}

	it("leaves to the rules of form and time what the front matter lacks", () => {
		for (const name of ["Front matter", "Whole email", "Panel note", "Second round"]) {
			const snippet = snippets[name];
			ok(snippet);
			const found = lint(framed(name, fill(snippet))).map(({ rule }) => rule.id);
			ok(found.includes("timing/missing-interview-date"), name);
		}
	});
});
