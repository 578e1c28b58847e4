import { ok, strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { instantOf, readInstant } from "../../server/src/core/date.js";
import { sendingTime } from "../../server/src/core/sending-time.js";

const BERLIN = "Europe/Berlin";
const NEW_YORK = "America/New_York";

/** The line at a local time of Berlin's winter, for a deadline at New York's. */
function line(now: string, latest: string, here = BERLIN, there = NEW_YORK): string | undefined {
	const [from, to] = [readInstant(`${now}+01:00`), readInstant(`${latest}-05:00`)];
	if (!from || !to) throw new Error("no instant");
	return sendingTime(from, to, { here, there });
}

describe("when to send", () => {
	for (const [what, actual, expected] of [
		[
			"two clocks, at the weekend",
			line("2026-11-22T22:10", "2026-11-24T00:00"),
			"Sunday 22:10 Berlin, 16:10 New York: now or Monday morning are both in time.",
		],
		[
			"two clocks, in their working hours",
			line("2026-11-20T20:05", "2026-11-24T00:00"),
			"Friday 20:05 Berlin, 14:05 New York: a good time.",
		],
		[
			"another day over there",
			line("2026-11-20T03:30", "2026-11-24T00:00"),
			"Friday 3:30 Berlin, Thursday 21:30 New York: now or Friday morning are both in time.",
		],
		[
			"a morning that comes too late",
			line("2026-11-20T03:30", "2026-11-20T06:00"),
			"Friday 3:30 Berlin, Thursday 21:30 New York: now is in time, Friday morning is late.",
		],
		[
			"one clock, before the working day",
			line("2026-11-20T05:30", "2026-11-20T19:00", BERLIN, BERLIN),
			"Friday 5:30: now or this morning are both in time.",
		],
		[
			"an offset",
			line("2026-11-20T15:00", "2026-11-24T00:00", BERLIN, "-08:00"),
			"Friday 15:00 Berlin, 6:00 UTC-08:00: now or this morning are both in time.",
		],
		["one clock, in working hours", line("2026-11-20T15:00", "2026-11-24T00:00", BERLIN, BERLIN), undefined],
		["the same clock by another name", line("2026-11-20T15:00", "2026-11-24T00:00", BERLIN, "+01:00"), undefined],
		["the deadline gone by", line("2026-11-24T22:10", "2026-11-24T00:00"), undefined],
	] as const) {
		it(`is told for ${what}`, () => strictEqual(actual, expected));
	}
	it("names a morning at which it is morning there", () => {
		const minute = fc.integer({ min: 0, max: 14 * 24 * 60 });
		fc.assert(
			fc.property(minute, fc.constantFrom(NEW_YORK, BERLIN, "Asia/Kolkata", "+05:45"), (minutes, there) => {
				const now = instantOf(Date.parse("2026-10-20T00:00Z") + minutes * 60_000);
				const latest = instantOf(now.epochMilliseconds + 7 * 86_400_000);
				const said = sendingTime(now, latest, { here: BERLIN, there });
				const local = now.toZonedDateTimeISO(there);
				const isWorking = local.dayOfWeek < 6 && local.hour >= 8 && local.hour < 19;
				strictEqual(said === undefined || said.endsWith("a good time."), isWorking);
				ok(!/(?:Saturday|Sunday) morning/.test(said ?? ""), said);
			}),
			{ numRuns: 500 },
		);
	});
});
