import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { resolveConfig } from "../../server/src/core/config.js";
import { readInstant } from "../../server/src/core/date.js";
import { createIndex } from "../../server/src/core/follow-up-index.js";
import { parse } from "../../server/src/core/followup.js";
import { dueOf } from "../../server/src/core/lifecycle.js";
import { readEmail } from "../../server/src/core/lint.js";
import { summarise } from "../../server/src/core/summary.js";
import { applyEdits } from "../../server/src/core/text.js";
import {
	fromOf,
	letterOfWriter,
	type NewFollowUp,
	newFollowUp,
	sharedFacts,
} from "../../server/src/features/new-follow-up.js";
import { overviewEntry } from "../../server/src/features/overview.js";
import { setStatus } from "../../server/src/features/set-status.js";
import { rules } from "../../server/src/rules/index.js";
import { scheduleOf } from "../../server/src/rules/timing/schedule.js";

const ZONE = "America/New_York";
const now = readInstant("2026-11-20T18:00-05:00");
if (!now) throw new Error("no clock");
const FOLDER = "file:///jobs/";
const indexOf = (files: Readonly<Record<string, string>>) =>
	createIndex(Object.entries(files).map(([path, text]) => summarise(readEmail(path, parse(text), ZONE))));
const around = (files: Readonly<Record<string, string>> = {}) => ({ now, zone: ZONE, others: indexOf(files) });
const schedule = scheduleOf(resolveConfig(rules, []));
const marking = { now, zone: ZONE, schedule, next: undefined };
const NONE: NewFollowUp = {
	to: "",
	company: "",
	role: "",
	interview: "",
	timezone: "",
	clarify: "",
	topic: "",
	qualification: "",
	from: "",
};
const SENT =
	"---\nto: Dana Reyes <dana@x.example>\nsent: 2026-11-18\n---\n\nHi Dana,\n\nThank you.\n\nBest regards,\nSam\n";

describe("a new follow-up", () => {
	it("holds the facts, the greeting, and a line for the thanks", () => {
		const { name, text, cursor, already } = newFollowUp(
			{
				...NONE,
				to: "Dana Reyes <dana@x.example>",
				company: "Northwind & Sons",
				role: "Ward Nurse",
				interview: "2026-11-19T15:00",
				topic: "handover at night",
				qualification: "led the night shift: two years",
				clarify: "weekend cover",
			},
			FOLDER,
			around(),
		);
		strictEqual(name, "2026-11-19-northwind-sons-dana-reyes.followup.md");
		strictEqual(
			text,
			`---
to: Dana Reyes <dana@x.example>
company: "Northwind & Sons"
role: Ward Nurse
interview: 2026-11-19T15:00
topics: [handover at night]
qualifications: ["led the night shift: two years"]
clarify: [weekend cover]
subject: Thank you for the conversation about the Ward Nurse role
---

Hi Dana,


`,
		);
		strictEqual(text.slice(cursor - 2, cursor), "\n\n");
		strictEqual(already, null);
	});
	it("tells that this person already got one", () => {
		const { already } = newFollowUp(
			{ ...NONE, to: "dana@x.example" },
			FOLDER,
			around({ [`${FOLDER}a.followup.md`]: SENT }),
		);
		strictEqual(already?.uri, `${FOLDER}a.followup.md`);
	});
	it("knows a letter from whom all in the folder are from, and is compared with those of the same writer", () => {
		const from = (address: string) => SENT.replace("---\n", `---\nfrom: Sam Okafor <${address}>\n`);
		const letters = (...texts: string[]) =>
			around(Object.fromEntries(texts.map((text, i) => [`${FOLDER}${i}.followup.md`, text])));
		const one = letters(from("sam@mail.example"), from("sam@mail.example"));
		strictEqual(letterOfWriter(FOLDER, one.others), `${FOLDER}0.followup.md`);
		strictEqual(letterOfWriter(FOLDER, letters(from("sam@mail.example"), from("alex@mail.example")).others), undefined);
		strictEqual(letterOfWriter(FOLDER, letters(from("sam@mail.example"), SENT).others), undefined);
		const begun = newFollowUp({ ...NONE, to: "dana@x.example", from: fromOf(from("sam@mail.example")) }, FOLDER, one);
		ok(begun.text.startsWith("---\nfrom: Sam Okafor <sam@mail.example>\n"), begun.text);
		strictEqual(begun.already?.uri, `${FOLDER}0.followup.md`);
	});
	it("tells of a draft to this person, but first of what was sent", () => {
		const draft = SENT.replace(/^sent:.*\n/m, "");
		const already = (files: { readonly [path: string]: string }) =>
			newFollowUp({ ...NONE, to: "Dana Reyes <dana@x.example>" }, FOLDER, around(files)).already;
		deepStrictEqual(already({ [`${FOLDER}a.followup.md`]: draft }), {
			uri: `${FOLDER}a.followup.md`,
			message: "Dana Reyes already has a draft for this interview. One is enough.",
		});
		const both = { [`${FOLDER}a.followup.md`]: draft, [`${FOLDER}b.followup.md`]: SENT };
		strictEqual(already(both)?.uri, `${FOLDER}b.followup.md`);
	});
	it("has a name that is one on every system, whatever is typed, and reads back as what was typed", () => {
		const nasty = fc.constantFrom(
			"../../etc",
			"CON",
			"a/b\\c",
			"é😀",
			"nul",
			"\u202e",
			'"x"',
			"x: y",
			"# z",
			"<a@b.example>",
			"  ",
			"{}",
		);
		fc.assert(
			fc.property(nasty, nasty, nasty, (to, company, role) => {
				const { name, text } = newFollowUp({ ...NONE, to, company, role }, FOLDER, around());
				ok(/^[a-z0-9-]+\.followup\.md$/.test(name), name);
				const { facts } = readEmail("a", parse(text), ZONE);
				if (company.trim() !== "") strictEqual(facts.company?.text, company.trim().replace(/\s+/g, " "));
				if (role.trim() !== "") strictEqual(facts.role?.text, role.trim().replace(/\s+/g, " "));
				deepStrictEqual(parse(text).frontMatter.issues, []);
			}),
			{ numRuns: 200 },
		);
	});
});

describe("a status", () => {
	it("is a zoned time in the front matter, with a word on what follows", () => {
		const { edit, message } = setStatus(
			"a",
			"---\nto: Dana\ntimezone: Europe/Berlin\n---\n\nHi Dana,\n",
			"sent",
			marking,
		);
		ok(edit);
		strictEqual(
			applyEdits("---\nto: Dana\ntimezone: Europe/Berlin\n---\n\nHi Dana,\n", [edit]),
			"---\nto: Dana\ntimezone: Europe/Berlin\nsent: 2026-11-21T00:00+01:00[Europe/Berlin]\n---\n\nHi Dana,\n",
		);
		ok(message.startsWith("Sent. Silence is normal until"), message);
	});
	it("keeps the date that is there: marking twice says so and changes nothing", () => {
		const { edit, message } = setStatus("a.followup.md", SENT, "sent", marking);
		strictEqual(edit, undefined);
		strictEqual(message, "This is marked as sent already, on Wednesday 18 November.");
	});
	it("closes kindly, and names the next one", () => {
		const text = "---\nto: Ben Cole\ninterview: 2026-11-20T14:00-05:00\n---\n\nHi Ben,\n";
		const ben = summarise(readEmail("b.followup.md", parse(text), ZONE));
		const next = overviewEntry(ben, dueOf(ben, now, schedule));
		const { message } = setStatus("a.followup.md", SENT, "closed", { ...marking, next });
		strictEqual(message, "You did your part. Next: Ben Cole, 3 days left.");
	});
});

describe("a letter to another member of the panel", () => {
	it("begins with the facts of the first, however they are written, and with no sentence", () => {
		const head =
			'from: "Okafor, Sam <sam@x.example>"\nto: Dana\ncompany: >-\n  Northwind\n  Logistics\nrole: Engineer #2';
		const text = `---\n${head}\ninterview: 2026-11-20 14:00 # Friday\ntimezone: "Europe/Berlin"\n---\n\nHi Dana,\n\nThank you.\n`;
		deepStrictEqual(sharedFacts(readEmail("a.followup.md", parse(text), ZONE)), {
			from: "Okafor, Sam <sam@x.example>",
			company: "Northwind Logistics",
			role: "Engineer #2",
			interview: "2026-11-20 14:00",
			timezone: "Europe/Berlin",
		});
		const none = { from: "", company: "", role: "", interview: "", timezone: "" };
		deepStrictEqual(sharedFacts(readEmail("a.followup.md", parse("Hi Dana,\n"), ZONE)), none);
	});
});
