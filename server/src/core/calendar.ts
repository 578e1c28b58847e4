import { createEvents } from "ics";
import type { Group } from "./urgency.js";

/** How long before its deadline a reminder rings. */
const AHEAD_HOURS = 3;

/** A follow-up to be reminded of. */
export interface Reminder {
	/** Identifies it; never shown. */
	readonly id: string;
	readonly who: string;
	readonly company: string;
	readonly role: string;
	readonly group: Group;
	/** In epoch milliseconds; null for none. */
	readonly due: number | null;
	readonly why: string;
}

/**
 * A calendar file (RFC 5545) with a reminder for each follow-up that has a time; times are instants, so that every
 * calendar shows them in its own zone. Undefined where none has. `stamp` is when it was made, in epoch milliseconds.
 */
export function calendar(reminders: readonly Reminder[], stamp: number): string | undefined {
	const events = reminders.flatMap(({ id, who, company, role, group, due, why }) => {
		if (due === null || group === "answered" || group === "closed") return [];
		const name = who || company || "somebody";
		const title = group === "sent" ? `Follow-up: an answer from ${name}?` : `Send the follow-up to ${name}`;
		const about = [role, company].filter((one) => one !== "").join(", ");
		return [
			{
				uid: `${hash(id)}@followup`,
				productId: "followup",
				title,
				description: [about, why].filter((one) => one !== "").join("\n"),
				start: due,
				startOutputType: "utc" as const,
				duration: { minutes: 15 },
				busyStatus: "FREE" as const,
				alarms: [{ action: "display" as const, trigger: { hours: AHEAD_HOURS, before: true }, description: title }],
				timestamp: stamp,
			},
		];
	});
	if (events.length === 0) return undefined;
	const { value, error } = createEvents(events);
	if (error) throw error;
	return value ?? undefined;
}

/** The same file keeps its reminder: importing it twice changes it and adds none. */
function hash(text: string): string {
	let value = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
	return value.toString(36);
}
