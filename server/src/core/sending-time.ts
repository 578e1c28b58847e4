import { compare, endOfDay, type Instant, instantOf, isWeekend, weekday } from "./date.js";

/** Two clocks: the writer's, and the one of the place where the interview was. IANA zones or offsets. */
export interface Clocks {
	readonly here: string;
	readonly there: string;
}

/** Mail that comes in the working day is read as it comes; before and after, it waits for a morning anyway. */
const MORNING = 8;
const EVENING = 19;
const HOUR = 3_600_000;

/**
 * One line about the time at which an email in its window would go out, such as `Sunday 22:10 Berlin, 16:10 New York: now or
 * Monday morning are both in time.` Undefined where there is nothing to think about: one clock, in working hours.
 */
export function sendingTime(now: Instant, latest: Instant, { here, there }: Clocks): string | undefined {
	if (compare(now, latest) >= 0) return undefined;
	const isFar = offsetAt(now, here) !== offsetAt(now, there);
	const morning = nextMorning(now, there);
	if (!isFar && !morning) return undefined;
	const clock = `${weekday(now, here)} ${timeOf(now, here)}`;
	const isSameDay = weekday(now, here) === weekday(now, there);
	const place = `${isSameDay ? "" : `${weekday(now, there)} `}${timeOf(now, there)} ${placeOf(there)}`;
	const told = isFar ? `${clock} ${placeOf(here)}, ${place}` : clock;
	if (!morning) return `${told}: a good time.`;
	const day = weekday(morning, there) === weekday(now, there) ? "this" : weekday(morning, there);
	const isInTime = compare(morning, latest) < 0;
	return isInTime
		? `${told}: now or ${day} morning are both in time.`
		: `${told}: now is in time, ${day} morning is late.`;
}

/** The start of the next working day; undefined within one. */
function nextMorning(now: Instant, zone: string): Instant | undefined {
	const { hour } = now.toZonedDateTimeISO(zone);
	const isWorkday = !isWeekend(now, zone);
	if (isWorkday && hour >= MORNING && hour < EVENING) return undefined;
	let day = isWorkday && hour < MORNING ? now : endOfDay(now, zone);
	while (isWeekend(day, zone)) day = endOfDay(day, zone);
	return instantOf(day.toZonedDateTimeISO(zone).startOfDay().epochMilliseconds + MORNING * HOUR);
}

function offsetAt(instant: Instant, zone: string): number {
	return instant.toZonedDateTimeISO(zone).offsetNanoseconds;
}

function timeOf(instant: Instant, zone: string): string {
	const { hour, minute } = instant.toZonedDateTimeISO(zone);
	return `${hour}:${String(minute).padStart(2, "0")}`;
}

/** The city of a zone; an offset says what it counts from. */
function placeOf(zone: string): string {
	if (/^[+-]/.test(zone)) return `UTC${zone}`;
	return zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}
