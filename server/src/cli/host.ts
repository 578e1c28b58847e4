import { Temporal } from "temporal-polyfill";

export type { Instant } from "../core/date.js";

/** The moment. */
export function now(): Temporal.Instant {
	return Temporal.Instant.fromEpochMilliseconds(Date.now());
}

/** The zone of this machine. */
export function hostZone(): string {
	return Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}
