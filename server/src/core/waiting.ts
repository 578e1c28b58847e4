import { addBusinessDays, endOfDay, type Instant, instantOf, isWeekend } from "./date.js";
import type { Interval } from "./summary.js";

/** What a status check counts from. */
export interface Waiting {
	readonly decision: Interval | undefined;
	readonly interview: Interval | undefined;
	readonly sent: Interval | undefined;
}

/**
 * From when on a status check reads as interest and not as impatience: two business days past the day by which they would
 * decide, else five after the interview or the last email. Most of two dozen published guides name one to five days past a
 * date and five to ten without one. Undefined where nothing is dated.
 */
export function earliestCheck(
	{ decision, interview, sent }: Waiting,
	zone: string,
	{ afterDecision = 2, businessDays = 5 } = {},
): Instant | undefined {
	const from = decision ?? interview ?? sent;
	if (!from) return undefined;
	let day = addBusinessDays(instantOf(from.from), decision ? afterDecision : businessDays, zone);
	// Friday ends in a Saturday, on which nobody is asked anything.
	while (isWeekend(day, zone)) day = endOfDay(day, zone);
	return day;
}
