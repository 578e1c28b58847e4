import { Temporal } from "temporal-polyfill";

/** A moment, or a day of which the hour is not known: then `earliest` and `latest` are its two ends. */
export interface When {
	readonly earliest: Temporal.Instant;
	/** The same as `earliest` for a moment; the first instant of the next day for a day. */
	readonly latest: Temporal.Instant;
	readonly isDay: boolean;
	/** The zone in which it was written or, without one, is read: an IANA name or an offset such as `-05:00`. */
	readonly zone: string;
}

/** Why a date cannot be read, as the end of a sentence, with readings that may have been meant. */
export interface Unreadable {
	readonly reason: string;
	/** Dates that the writer may have meant, in ISO 8601. */
	readonly readings: readonly string[];
}

const ISO =
	/^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?(?:\[([A-Za-z0-9_+\-/]+)\])?)?$/i;

/** Reads a date or date-time of RFC 9557 / ISO 8601; a local time is in `zone`. Never throws. */
export function readWhen(text: string, zone: string): When | Unreadable {
	const match = ISO.exec(text.trim());
	if (!match) return { reason: "is no date such as 2026-11-20T14:00", readings: otherReadings(text.trim()) };
	const [, year, month, day, hour, minute, second, offset, name] = match;
	const pad = (part: string | undefined) => (part ?? "0").padStart(2, "0");
	const iso = `${year}-${pad(month)}-${pad(day)}`;
	let date: Temporal.PlainDate;
	try {
		date = Temporal.PlainDate.from(iso, { overflow: "reject" });
	} catch {
		return { reason: "is a day that no calendar has", readings: [] };
	}
	if (name !== undefined && !isZone(name)) return { reason: `names a zone that is not known: ${name}`, readings: [] };
	if (hour === undefined) {
		const start = date.toZonedDateTime(zone);
		const end = date.add({ days: 1 }).toZonedDateTime(zone);
		return { earliest: start.toInstant(), latest: end.toInstant(), isDay: true, zone };
	}
	const time = `${pad(hour)}:${minute}:${second ?? "00"}`;
	try {
		const plain = Temporal.PlainDateTime.from(`${iso}T${time}`, { overflow: "reject" });
		if (offset !== undefined) {
			const normal =
				offset.toUpperCase() === "Z"
					? "+00:00"
					: offset.length === 3
						? `${offset}:00`
						: offset.replace(/^(.\d{2}):?(\d{2})$/, "$1:$2");
			// The offset fixes the instant; a name beside it says in which zone it is told.
			const instant = Temporal.Instant.from(`${plain.toString()}${normal}`);
			return {
				earliest: instant,
				latest: instant,
				isDay: false,
				zone: name ?? (offset.toUpperCase() === "Z" ? zone : normal),
			};
		}
		const instant = plain.toZonedDateTime(name ?? zone).toInstant();
		return { earliest: instant, latest: instant, isDay: false, zone: name ?? zone };
	} catch {
		return { reason: "is a time that no clock shows", readings: [] };
	}
}

/** Whether a reading succeeded. */
export function isWhen(result: When | Unreadable): result is When {
	return "earliest" in result;
}

/** Whether this is an IANA zone (or an offset such as `+01:00`) that the host knows. */
export function isZone(name: string): boolean {
	try {
		Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
		return true;
	} catch {
		return false;
	}
}

/** Readings of `3/4/2026`, `20.11.2026`, `11/20/2026` as ISO dates; two where day and month could be swapped. */
function otherReadings(text: string): string[] {
	const match = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
	if (!match) return [];
	const [, first, second, year] = match;
	const readings = new Set<string>();
	for (const [month, day] of [
		[first, second],
		[second, first],
	]) {
		const iso = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
		try {
			readings.add(Temporal.PlainDate.from(iso, { overflow: "reject" }).toString());
		} catch {
			// Not a day of the calendar in this order.
		}
	}
	return [...readings];
}

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
];

/** The English weekday of an instant in a zone. */
export function weekday(instant: Temporal.Instant, zone: string): string {
	return DAYS[instant.toZonedDateTimeISO(zone).dayOfWeek - 1] ?? "";
}

/** Such as `Friday 20 November`. Written without Intl, which differs between hosts. */
export function formatDay(instant: Temporal.Instant, zone: string): string {
	const { day, month } = instant.toZonedDateTimeISO(zone);
	return `${weekday(instant, zone)} ${day} ${MONTHS[month - 1]}`;
}

/** Such as `Friday 20 November, 14:00 (America/New_York)`: every time that is shown names its zone. */
export function formatMoment(instant: Temporal.Instant, zone: string): string {
	const { hour, minute } = instant.toZonedDateTimeISO(zone);
	// Midnight belongs to the day that ends with it.
	if (hour === 0 && minute === 0) return `the end of ${formatDay(instant.subtract({ minutes: 1 }), zone)} (${zone})`;
	return `${formatDay(instant, zone)}, ${hour}:${String(minute).padStart(2, "0")} (${zone})`;
}

/** Written as a follow-up's front matter holds it: `2026-11-20T14:00-05:00[America/New_York]`, without seconds. */
export function writeMoment(instant: Temporal.Instant, zone: string): string {
	const zoned = instant.toZonedDateTimeISO(zone);
	const named = /^[+-]/.test(zone) ? "never" : "auto";
	return zoned.toString({ smallestUnit: "minute", timeZoneName: named });
}

/** Whether an instant falls on a Saturday or Sunday in the zone. */
export function isWeekend(instant: Temporal.Instant, zone: string): boolean {
	return instant.toZonedDateTimeISO(zone).dayOfWeek >= 6;
}

/** The first instant of the day after the one that `instant` falls on. */
export function endOfDay(instant: Temporal.Instant, zone: string): Temporal.Instant {
	return instant.toZonedDateTimeISO(zone).toPlainDate().add({ days: 1 }).toZonedDateTime(zone).toInstant();
}

/** The last instant of the day before the one that `instant` falls on; not a day ago, where a day has 23 or 25 hours. */
export function endOfYesterday(instant: Temporal.Instant, zone: string): Temporal.Instant {
	return instant.toZonedDateTimeISO(zone).startOfDay().toInstant().subtract({ nanoseconds: 1 });
}

/** The end of the `count`th business day (Monday to Friday) after the day of `instant`. */
export function addBusinessDays(instant: Temporal.Instant, count: number, zone: string): Temporal.Instant {
	let date = instant.toZonedDateTimeISO(zone).toPlainDate();
	for (let left = count; left > 0; ) {
		date = date.add({ days: 1 });
		if (date.dayOfWeek < 6) left--;
	}
	return date.add({ days: 1 }).toZonedDateTime(zone).toInstant();
}

/**
 * So many hours after an instant; with `skipWeekends`, one that falls on a weekend waits until the end of Monday. It is the
 * last moment before it that counts: Saturday 0:00 is still Friday's.
 */
export function deadline(
	after: Temporal.Instant,
	hours: number,
	zone: string,
	skipWeekends: boolean,
): Temporal.Instant {
	let instant = after.add({ hours });
	if (!skipWeekends || !isWeekend(instant.subtract({ milliseconds: 1 }), zone)) return instant;
	while (isWeekend(instant, zone)) instant = endOfDay(instant, zone);
	return endOfDay(instant, zone);
}

/** Orders two instants: negative when `a` is earlier. */
export function compare(a: Temporal.Instant, b: Temporal.Instant): number {
	return Temporal.Instant.compare(a, b);
}

/** An instant from text such as `2026-11-20T14:00Z`, or undefined. */
export function readInstant(text: string): Temporal.Instant | undefined {
	try {
		return Temporal.Instant.from(text);
	} catch {
		return undefined;
	}
}

/** A length of time in words, rounded to what a writer cares about: `less than a minute`, `3 hours`, `2 days`. */
export function formatDuration(from: Temporal.Instant, to: Temporal.Instant): string {
	const minutes = Math.max(0, Math.round((to.epochMilliseconds - from.epochMilliseconds) / MINUTE));
	const count = (n: number, unit: string) => `${n} ${unit}${n === 1 ? "" : "s"}`;
	if (minutes === 0) return "less than a minute";
	if (minutes < 90) return count(minutes, "minute");
	const hours = Math.floor(minutes / 60);
	return hours < 48 ? count(hours, "hour") : count(Math.floor(hours / 24), "day");
}

const MINUTE = 60_000;

/** When `formatDuration` next tells the time between two moments differently; all in epoch milliseconds. */
export function nextDurationChange(other: number, now: number): number {
	const minutes = Math.max(0, Math.round(Math.abs(now - other) / MINUTE));
	const step = minutes < 90 ? 1 : minutes < 48 * 60 ? 60 : 24 * 60;
	// The time that has gone by grows past the next step; what is left shrinks below the last one.
	if (now >= other) return other + ((Math.floor(minutes / step) + 1) * step - 0.5) * MINUTE;
	const below = minutes < 90 ? minutes : Math.max(Math.floor(minutes / step) * step, step === 60 ? 90 : 48 * 60);
	return Math.max(now + 1, Math.floor(other - (below - 0.5) * MINUTE) + 1);
}

/** A moment, the same in every zone. */
export type Instant = Temporal.Instant;

/** The instant of some epoch milliseconds. */
export function instantOf(epochMilliseconds: number): Temporal.Instant {
	return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds);
}

/** A day as front matter holds it: `2026-11-20`. */
export function writeDay(instant: Temporal.Instant, zone: string): string {
	return instant.toZonedDateTimeISO(zone).toPlainDate().toString();
}
