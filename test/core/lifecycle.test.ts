import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { calendar } from "../../server/src/core/calendar.js";
import { resolveConfig, type Settings } from "../../server/src/core/config.js";
import { instantOf, readInstant } from "../../server/src/core/date.js";
import { parse } from "../../server/src/core/followup.js";
import { type Due, dueOf, nextChangeOf } from "../../server/src/core/lifecycle.js";
import { readEmail } from "../../server/src/core/lint.js";
import { localePresets } from "../../server/src/core/locales.js";
import { summarise } from "../../server/src/core/summary.js";
import { byUrgency, GROUPS } from "../../server/src/core/urgency.js";
import { rules } from "../../server/src/rules/index.js";
import { scheduleOf } from "../../server/src/rules/timing/schedule.js";

const SCHEDULE = scheduleOf(resolveConfig(rules, []));
const ZONE = "America/New_York";
const NOW = "2026-11-20T18:00-05:00";
const summaryOf = (keys: string, body = "Thank you for the conversation on Friday.") =>
	summarise(
		readEmail("a.followup.md", parse(`---\n${keys}\n---\n\nHi Dana,\n\n${body}\n\nBest regards,\nSam\n`), ZONE),
	);
const at = (iso: string) => {
	const instant = readInstant(iso);
	if (!instant) throw new Error(iso);
	return instant;
};
const due = (keys: string, now = NOW, body?: string, schedule = SCHEDULE) => {
	const { group, left, why, isNow } = dueOf(summaryOf(keys, body), at(now), schedule);
	return `${group}${isNow ? "!" : ""} | ${left} | ${why}`;
};
const urgencyOf = ({ group, due: until }: Due) => ({ group, due: until?.epochMilliseconds ?? null });
const CHECK = "I wanted to check in on the status of my application.";

describe("what is due", () => {
	it("is a draft in its window, with the time that is left", () => {
		strictEqual(
			due("interview: 2026-11-20T14:00-05:00"),
			"to-send! | 3 days left | in time until the end of Monday 23 November (America/New_York)",
		);
		strictEqual(
			due("interview: 2026-11-19T10:00-05:00", "2026-11-20T18:00-05:00"),
			"to-send! | 3 days left | in time until the end of Monday 23 November (America/New_York)",
		);
	});
	it("is a late draft, until it was probably sent", () => {
		ok(
			due("interview: 2026-11-16T14:00-05:00").startsWith(
				"to-send! | 2 days late | in time until Wednesday 18 November",
			),
		);
		ok(due("interview: 2026-11-02T14:00-05:00").startsWith("stale | "));
	});
	it("is never told in no minutes", () => {
		const end = "2026-11-23T23:59:50-05:00";
		ok(due("interview: 2026-11-20T14:00-05:00", end).startsWith("to-send! | less than a minute left | "));
	});
	it("is not yet due before the interview, and of no day without one", () => {
		strictEqual(
			due("interview: 2026-11-24"),
			"to-send | after Tuesday 24 November | the interview is on Tuesday 24 November",
		);
		strictEqual(due("to: Dana"), "to-send! |  | the day of the interview is not known");
	});
	it("is a check from its day on", () => {
		ok(due("interview: 2026-11-19", NOW, CHECK).startsWith("to-send | from Friday 27 November"));
		strictEqual(due("interview: 2026-11-02", NOW, CHECK), "to-send! |  | may be asked once");
	});
	it("is silence that is normal, then one to close", () => {
		strictEqual(due("sent: 2026-11-18"), "sent | waiting 2 days | silence is normal until Thursday 26 November");
		ok(due("sent: 2026-11-20T17:59:40-05:00").startsWith("sent | just sent | silence is normal"));
		ok(due("sent: 2026-11-20T16:00-05:00").startsWith("sent | waiting 2 hours | "));
		ok(due("sent: 2026-11-05").startsWith("sent! | waiting 15 days | no answer so far"));
		ok(due("sent: 2026-11-18\ndecision: 2026-11-13").includes("silence is normal until Thursday 26 November"));
		ok(due("sent: 2026-11-05\ndecision: 2026-11-25").includes("silence is normal until Monday 30 November"));
	});
	it("is nothing once they answered, or it is closed", () => {
		ok(due("sent: 2026-11-05\nreplied: 2026-11-06").startsWith("answered | "));
		ok(due("sent: 2026-11-05\nclosed: 2026-11-06").startsWith("closed | "));
	});
	it("goes by what is set for the rules that say the same, and by the locale", () => {
		const set = (settings: Settings) => scheduleOf(resolveConfig(rules, [settings], localePresets));
		const draft = "interview: 2026-11-16T14:00-05:00";
		ok(due(draft).startsWith("to-send! | 2 days late"));
		const later = set({ rules: { "timing/missed-window": { latestHours: 120 } } });
		ok(due(draft, NOW, undefined, later).startsWith("to-send! | 3 days left"), "the Monday after a weekend");
		const strict = set({ rules: { "timing/missed-window": { latestHours: 120, skipWeekends: false } } });
		ok(due(draft, NOW, undefined, strict).startsWith("to-send! | 20 hours left"));
		const german = set({ locale: "dach" });
		ok(due("interview: 2026-11-18T14:00-05:00", NOW).startsWith("to-send! | 4 hours late"));
		ok(due("interview: 2026-11-18T14:00-05:00", NOW, undefined, german).startsWith("to-send! | 3 days left"));
		const patient = set({ rules: { "timing/early-status-check": { businessDays: 8 } } });
		ok(due("sent: 2026-11-18", NOW, undefined, patient).includes("silence is normal until Tuesday 1 December"));
		deepStrictEqual(set({ locale: "fr" }), patient);
	});
	it("is sorted by what is needed first", () => {
		const items = [
			"sent: 2026-11-18",
			"interview: 2026-11-20T14:00-05:00",
			"to: D",
			"interview: 2026-11-19T14:00-05:00",
		].map((keys, index) => ({ path: String(index), ...urgencyOf(dueOf(summaryOf(keys), at(NOW), SCHEDULE)) }));
		deepStrictEqual(
			items.sort(byUrgency).map(({ path }) => path),
			["1", "3", "2", "0"],
		);
	});
	it("holds until the clock changes it, and its groups follow one another", () => {
		const day = fc.integer({ min: 1, max: 28 });
		const keys = fc.record({ interview: day, sent: fc.option(day), decision: fc.option(day) });
		fc.assert(
			fc.property(keys, fc.integer({ min: 0, max: 60 * 24 * 60 }), (record, minutes) => {
				const facts = Object.entries(record).flatMap(([key, value]) =>
					value === null ? [] : [`${key}: 2026-11-${String(value).padStart(2, "0")}T09:30-05:00`],
				);
				const summary = summaryOf(facts.join("\n"));
				const now = instantOf(at("2026-10-30T00:00-05:00").epochMilliseconds + minutes * 60_000);
				const first = dueOf(summary, now, SCHEDULE);
				const next = nextChangeOf(first, now);
				if (next !== undefined) {
					ok(next > now.epochMilliseconds);
					const before = dueOf(summary, instantOf(next - 1), SCHEDULE);
					deepStrictEqual([before.group, before.isNow, before.left], [first.group, first.isNow, first.left]);
				}
				if (next === undefined) strictEqual(first.left.replace(/^(?:from|after) .*/, ""), "");
				const later = dueOf(summary, instantOf(now.epochMilliseconds + 86_400_000), SCHEDULE);
				ok(GROUPS.indexOf(later.group) >= GROUPS.indexOf(first.group));
			}),
			{ numRuns: 500 },
		);
	});
});

describe("the calendar", () => {
	const item = (keys: string) => {
		const summary = summaryOf(keys);
		const { group, due: until, why } = dueOf(summary, at(NOW), SCHEDULE);
		const who = summary.to[0]?.name ?? "";
		return { id: "a", who, company: "", role: "", group, due: until?.epochMilliseconds ?? null, why };
	};
	it("rings before the deadline, at its instant", () => {
		const text = calendar([item("to: Dana Reyes\ninterview: 2026-11-20T14:00-05:00")], at(NOW).epochMilliseconds) ?? "";
		ok(text.includes("DTSTART:20261124T050000Z"), text);
		ok(text.includes("SUMMARY:Send the follow-up to Dana Reyes"), text);
		ok(text.includes("TRIGGER:-PT3H"), text);
	});
	it("is none where nothing has a time", () => {
		strictEqual(calendar([item("to: Dana"), item("sent: 2026-11-05\nreplied: 2026-11-06")], 0), undefined);
	});
	it("can be joined by no line of its own", () => {
		fc.assert(
			fc.property(fc.constantFrom("\\r\\nEND:VEVENT", "\\nX-EVIL:1", ",;\\\\", "é😀".repeat(40), '\\"'), (nasty) => {
				const text = calendar([item(`to: "Dana ${nasty}"\ninterview: 2026-11-20T14:00-05:00`)], 0) ?? "";
				strictEqual(text.match(/^END:VEVENT\r$/gm)?.length, 1);
				ok(!/^X-EVIL/m.test(text), text);
			}),
		);
	});
});
