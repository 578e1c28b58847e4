import { ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import {
	addBusinessDays,
	endOfDay,
	endOfYesterday,
	formatMoment,
	isWeekend,
	isWhen,
	readWhen,
	type When,
	writeDay,
	writeMoment,
} from "../../server/src/core/date.js";
import { readFacts } from "../../server/src/core/facts.js";
import { parseFrontMatter } from "../../server/src/core/front-matter.js";
import { earliestCheck } from "../../server/src/core/waiting.js";
import { windowOf } from "../../server/src/rules/timing/window.js";

/** Zones that change their clocks at one, two, three or midnight, by half an hour, never, and far from each other. */
const zones = fc.constantFrom(
	"America/New_York",
	"Europe/Berlin",
	"Asia/Beirut",
	"Africa/Cairo",
	"America/Santiago",
	"Australia/Lord_Howe",
	"Asia/Kolkata",
	"Pacific/Kiritimati",
	"Pacific/Pago_Pago",
	"UTC",
	"+05:45",
);
/** Moments from 2024 to 2032, half of them near a change of the clock. */
const moments = fc
	.tuple(
		fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2032, 0) }),
		zones,
		fc.boolean(),
		fc.integer({ min: -90, max: 90 }),
	)
	.map(([at, zone, isNear, minutes]) => {
		const instant = Temporal.Instant.fromEpochMilliseconds(at);
		const change = isNear ? instant.toZonedDateTimeISO(zone).getTimeZoneTransition("next") : null;
		return change ? change.toInstant().add({ minutes }) : instant;
	});
const tick = { nanoseconds: 1 };
const local = (instant: Temporal.Instant, zone: string) => instant.toZonedDateTimeISO(zone);
const compare = Temporal.Instant.compare;

/** Business days after the day of one date up to another, counted one by one. */
function businessDays(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
	let count = 0;
	for (let day = from; Temporal.PlainDate.compare(day, to) < 0; ) {
		day = day.add({ days: 1 });
		if (day.dayOfWeek <= 5) count++;
	}
	return count;
}

describe("dates, by the Temporal library", () => {
	it("end where the next day begins", () => {
		fc.assert(
			fc.property(moments, zones, (instant, zone) => {
				const end = endOfDay(instant, zone);
				ok(compare(end, instant) > 0);
				strictEqual(local(end, zone).toPlainDate().since(local(instant, zone).toPlainDate()).total("days"), 1);
				ok(local(end.subtract(tick), zone).toPlainDate().equals(local(instant, zone).toPlainDate()));
				strictEqual(compare(local(end, zone).startOfDay().toInstant(), end), 0);
			}),
		);
	});

	it("have a yesterday, also after a night of 23 or 25 hours", () => {
		fc.assert(
			fc.property(moments, zones, (instant, zone) => {
				const yesterday = local(instant, zone).toPlainDate().subtract({ days: 1 });
				strictEqual(writeDay(endOfYesterday(instant, zone), zone), yesterday.toString());
				strictEqual(
					compare(endOfDay(endOfYesterday(instant, zone), zone), local(instant, zone).startOfDay().toInstant()),
					0,
				);
			}),
		);
	});

	it("count business days, each a whole day of its zone", () => {
		fc.assert(
			fc.property(moments, zones, fc.integer({ min: 1, max: 60 }), (instant, zone, count) => {
				const end = addBusinessDays(instant, count, zone);
				const last = local(end.subtract(tick), zone).toPlainDate();
				ok(last.dayOfWeek <= 5, "it ends with a business day");
				strictEqual(businessDays(local(instant, zone).toPlainDate(), last), count);
				ok(!local(end, zone).toPlainDate().equals(last), "and with all of it");
				strictEqual(compare(endOfDay(end.subtract(tick), zone), end), 0);
			}),
		);
	});

	it("add business days one by one as well as at once, and never go back", () => {
		fc.assert(
			fc.property(moments, moments, zones, fc.integer({ min: 1, max: 20 }), (one, other, zone, count) => {
				const at = (instant: Temporal.Instant) => addBusinessDays(instant, count, zone);
				strictEqual(Math.sign(compare(at(one), at(other))) * Math.sign(compare(one, other)) >= 0, true);
				let step = one;
				for (let i = 0; i < count; i++) step = addBusinessDays(step, 1, zone).subtract(tick);
				strictEqual(compare(step.add(tick), at(one)), 0);
			}),
		);
	});

	it("know a weekend by the day of the zone", () => {
		fc.assert(
			fc.property(moments, zones, (instant, zone) => {
				const { year, month, day } = local(instant, zone);
				// By the calendar of another library: the host's own.
				strictEqual(isWeekend(instant, zone), [0, 6].includes(new Date(Date.UTC(year, month - 1, day)).getUTCDay()));
			}),
		);
	});

	it("are read as they are written, also in an hour that comes twice", () => {
		fc.assert(
			fc.property(moments, zones, zones, (instant, zone, elsewhere) => {
				const text = writeMoment(instant, zone);
				const when = readWhen(text, elsewhere);
				ok(isWhen(when), text);
				const minute = local(instant, zone).round({ smallestUnit: "minute", roundingMode: "floor" }).toInstant();
				strictEqual(compare(when.earliest, minute), 0, text);
				strictEqual(when.zone, zone);
				strictEqual(writeMoment(when.earliest, when.zone), text);
				ok(formatMoment(when.earliest, when.zone).endsWith(`(${zone})`));
			}),
		);
	});

	it("without an hour are all of that day in its zone", () => {
		fc.assert(
			fc.property(moments, zones, (instant, zone) => {
				const when = readWhen(writeDay(instant, zone), zone) as When;
				ok(when.isDay && compare(when.earliest, instant) <= 0 && compare(instant, when.latest) < 0);
				strictEqual(compare(when.latest, endOfDay(when.earliest, zone)), 0);
				strictEqual(compare(when.earliest, local(instant, zone).startOfDay().toInstant()), 0);
			}),
		);
	});

	it("without a zone are those of the writer, and a gap is leapt as the library does", () => {
		fc.assert(
			fc.property(moments, zones, (instant, zone) => {
				const plain = local(instant, zone).toPlainDateTime().round("minute");
				const when = readWhen(plain.toString(), zone) as When;
				strictEqual(compare(when.earliest, plain.toZonedDateTime(zone).toInstant()), 0);
			}),
		);
	});
});

describe("the window of a thank-you", () => {
	const hours = fc.integer({ min: 1, max: 120 });
	const windowAfter = (interview: string, zone: string, latestHours: number, skipWeekends: boolean) => {
		const head = `---\ninterview: ${interview}\ntimezone: ${/^[+]/.test(zone) ? `"${zone}"` : zone}\n---\n`;
		const window = windowOf(readFacts(parseFrontMatter(head), "UTC"), { idealHours: 1, latestHours, skipWeekends });
		ok(window, head);
		return window.latest;
	};

	it("closes the hours after the interview, or with the Monday after a weekend", () => {
		fc.assert(
			fc.property(moments, zones, hours, (instant, zone, count) => {
				const interview = writeMoment(instant, zone);
				const end = (readWhen(interview, zone) as When).latest.add({ hours: count });
				strictEqual(compare(windowAfter(interview, zone, count, false), end), 0);
				const latest = windowAfter(interview, zone, count, true);
				const last = local(end.subtract(tick), zone);
				if (last.dayOfWeek <= 5) strictEqual(compare(latest, end), 0);
				else {
					const monday = last.toPlainDate().add({ days: 8 - last.dayOfWeek });
					strictEqual(compare(latest, monday.add({ days: 1 }).toZonedDateTime(zone).toInstant()), 0);
				}
			}),
		);
	});

	it("never closes earlier for a later interview, or for more hours", () => {
		fc.assert(
			fc.property(moments, moments, zones, hours, hours, fc.boolean(), (one, other, zone, few, more, skips) => {
				const [early, late] = compare(one, other) <= 0 ? [one, other] : [other, one];
				// Past a weekend all of Monday counts, so that only the days are in order there.
				const at = (instant: Temporal.Instant, count: number) => {
					const latest = windowAfter(writeMoment(instant, zone), zone, count, skips);
					return skips ? endOfDay(latest.subtract(tick), zone) : latest;
				};
				ok(compare(at(early, few), at(late, few)) <= 0);
				ok(compare(at(early, Math.min(few, more)), at(early, Math.max(few, more))) <= 0);
			}),
		);
	});

	it("of a day counts from its end", () => {
		fc.assert(
			fc.property(moments, zones, hours, (instant, zone, count) => {
				const day = writeDay(instant, zone);
				const end = (readWhen(day, zone) as When).latest.add({ hours: count });
				strictEqual(compare(windowAfter(day, zone, count, false), end), 0);
			}),
		);
	});
});

describe("the day from which a check is welcome", () => {
	const interval = (instant: Temporal.Instant) => ({ from: instant.epochMilliseconds, to: instant.epochMilliseconds });

	it("is no weekend, begins with the day, and lies past the business days", () => {
		fc.assert(
			fc.property(moments, zones, fc.integer({ min: 0, max: 20 }), (instant, zone, businessDays) => {
				const waiting = { decision: undefined, sent: undefined, interview: interval(instant) };
				const from = earliestCheck(waiting, zone, { businessDays });
				ok(from);
				ok(local(from, zone).dayOfWeek <= 5);
				strictEqual(compare(local(from, zone).startOfDay().toInstant(), from), 0);
				ok(compare(from, instant) > 0);
				ok(compare(from, addBusinessDays(instant, businessDays, zone)) >= 0);
				ok(compare(from, addBusinessDays(instant, businessDays, zone).add({ hours: 72 })) <= 0);
			}),
		);
	});

	it("goes by the decision, where one was named", () => {
		fc.assert(
			fc.property(moments, moments, zones, (decision, interview, zone) => {
				const both = { decision: interval(decision), interview: interval(interview), sent: undefined };
				const alone = { decision: interval(decision), interview: undefined, sent: undefined };
				strictEqual(String(earliestCheck(both, zone)), String(earliestCheck(alone, zone)));
			}),
		);
		strictEqual(earliestCheck({ decision: undefined, interview: undefined, sent: undefined }, "UTC"), undefined);
	});
});
