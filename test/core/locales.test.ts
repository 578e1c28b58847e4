import { deepStrictEqual, notDeepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolveConfig } from "../../server/src/core/config.js";
import { readInstant } from "../../server/src/core/date.js";
import { createIndex } from "../../server/src/core/follow-up-index.js";
import { parse } from "../../server/src/core/followup.js";
import { createLinter, readEmail } from "../../server/src/core/lint.js";
import { localePresets } from "../../server/src/core/locales.js";
import { summarise } from "../../server/src/core/summary.js";
import { rules } from "../../server/src/rules/index.js";

const ZONE = "Europe/London";
const linter = createLinter(rules);

/** Rule and severity of what is said of a letter, with the customs of a locale. */
function said(locale: string | undefined, text: string, now: string, others: readonly string[] = []) {
	const config = resolveConfig(rules, [{ locale }], localePresets);
	deepStrictEqual(config.warnings, []);
	const instant = readInstant(now);
	ok(instant);
	const index = createIndex(others.map((other, i) => summarise(readEmail(`${i}.followup.md`, parse(other), ZONE))));
	const { problems } = linter.lint(readEmail("this.followup.md", parse(text), ZONE), {
		config,
		now: instant,
		others: index,
		sending: true,
	});
	return problems.map(({ rule, severity }) => `${rule.id} ${severity}`);
}

const letter = (head: string, body: string, signOff = "Kind regards") =>
	`---\nto: Priya Nair <priya@northwind.example>\ncompany: Northwind\n${head}\n---\n\nHi Priya,\n\n${body}\n\n${signOff},\nSam\n`;
const thanks = letter("interview: 2026-11-17T10:00", "Thank you for walking me through the kiln on Tuesday.");
const check = letter("interview: 2026-11-10T10:00", "I wanted to check in on the status of my application.");

describe("customs of a place", () => {
	for (const [locale, preset] of Object.entries(localePresets)) {
		for (const [id, value] of Object.entries(preset)) {
			it(`${locale}: ${id} is a rule that can be set so, and is not so anyway`, () => {
				const own = resolveConfig(rules, [{ rules: { [id]: value } }]);
				deepStrictEqual(own.warnings, []);
				notDeepStrictEqual(own.rules.get(id), resolveConfig(rules, []).rules.get(id));
				deepStrictEqual(resolveConfig(rules, [{ locale }], localePresets).rules.get(id), own.rules.get(id));
				// Each part of it changes something: none repeats what holds everywhere.
				if (typeof value !== "object" || value === null) return;
				for (const [name, setting] of Object.entries(value)) {
					const rule = rules.find((one) => one.id === id);
					notDeepStrictEqual(setting, name === "severity" ? rule?.severity : rule?.options[name]?.default, name);
				}
			});
		}
	}

	it("are those that settings, schema and README name", () => {
		const names = ["default", ...Object.keys(localePresets)].sort();
		const manifest = JSON.parse(readFileSync("package.json", "utf8"));
		const properties = [manifest.contributes.configuration].flat().map((one) => one.properties);
		deepStrictEqual([...Object.assign({}, ...properties)["followup.locale"].enum].sort(), names);
		const schema = JSON.parse(readFileSync("docs/followuprc.schema.json", "utf8"));
		deepStrictEqual([...schema.properties.locale.enum].sort(), names);
		const readme = readFileSync("README.md", "utf8");
		for (const name of names.filter((one) => one !== "default")) ok(readme.includes(`| \`${name}\` |`), name);
	});

	it("give way to what is set for a rule", () => {
		const settings = { locale: "dach", rules: { "timing/missed-window": { latestHours: 24 } } };
		const { options, severity } =
			resolveConfig(rules, [settings], localePresets).rules.get("timing/missed-window") ?? {};
		deepStrictEqual([options?.latestHours, severity], [24, "info"]);
	});

	it("take a name that is none as one clear warning", () => {
		const { warnings } = resolveConfig(rules, [{ locale: "mars" }], localePresets);
		strictEqual(warnings.length, 1);
		ok(warnings[0]?.includes('"mars"') && warnings[0].includes("dach"));
	});

	it("dach: three days are in time", () => {
		const now = "2026-11-19T20:00Z";
		ok(said(undefined, thanks, now).includes("timing/missed-window warning"));
		ok(!said("dach", thanks, now).join().includes("timing/missed-window"));
		ok(said("dach", thanks, "2026-11-20T20:00Z").includes("timing/missed-window info"));
	});

	it("au, jp: a late thank-you is only mentioned", () => {
		for (const locale of ["au", "jp"])
			ok(said(locale, thanks, "2026-11-20T20:00Z").includes("timing/missed-window info"), locale);
	});

	it("fr, be: within the hour is a warning", () => {
		const now = "2026-11-17T10:30Z";
		ok(said(undefined, thanks, now).includes("timing/too-soon info"));
		for (const locale of ["fr", "be"]) ok(said(locale, thanks, now).includes("timing/too-soon warning"), locale);
	});

	it("fr: a check waits longer", () => {
		const now = "2026-11-18T12:00Z";
		ok(!said(undefined, check, now).join().includes("early-status-check"));
		ok(said("fr", check, now).includes("timing/early-status-check info"));
	});

	it("jp: a second email is an error", () => {
		const first = letter("sent: 2026-11-18T10:00", "Thank you.");
		ok(said(undefined, thanks, "2026-11-18T20:00Z", [first]).includes("frequency/repeat-follow-up warning"));
		ok(said("jp", thanks, "2026-11-18T20:00Z", [first]).includes("frequency/repeat-follow-up error"));
	});

	it("uk, in: one text for a panel is only mentioned", () => {
		const body =
			"Thank you for walking me through the kiln on Tuesday and for the time that you took over the firing plan. I would gladly bring what I learned about slow cooling to the studio.";
		const own = letter("interview: 2026-11-17T10:00", body);
		const other = own.replaceAll("Priya Nair", "Ben Cole").replaceAll("Priya", "Ben").replace("priya@", "ben@");
		const now = "2026-11-18T09:00Z";
		ok(said(undefined, own, now, [other]).includes("frequency/shared-text warning"));
		for (const locale of ["uk", "in"])
			ok(said(locale, own, now, [other]).includes("frequency/shared-text info"), locale);
	});

	it("uk, au: cheers is no slip", () => {
		const cheerful = letter(
			"interview: 2026-11-17T10:00",
			"Thank you for walking me through the kiln on Tuesday.",
			"Cheers",
		);
		const now = "2026-11-18T09:00Z";
		ok(said(undefined, cheerful, now).join().includes("tone/informal"));
		for (const locale of ["uk", "au"]) ok(!said(locale, cheerful, now).join().includes("tone/informal"), locale);
	});

	it("uk: reserve is no want of interest", () => {
		ok(said(undefined, thanks, "2026-11-18T09:00Z").join().includes("content/missing-enthusiasm"));
		ok(!said("uk", thanks, "2026-11-18T09:00Z").join().includes("content/missing-enthusiasm"));
	});
});
