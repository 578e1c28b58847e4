import { addBusinessDays, type Instant, instantOf } from "../core/date.js";
import type { Interval } from "../core/thread.js";

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
	if (decision) return addBusinessDays(instantOf(decision.from), afterDecision, zone);
	const from = interview ?? sent;
	return from && addBusinessDays(instantOf(from.from), businessDays, zone);
}
