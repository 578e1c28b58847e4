import { createEvents } from "ics";
import type { Due } from "./lifecycle.js";
import type { Summary } from "./thread.js";

/** How long before its deadline a reminder rings. */
const AHEAD_HOURS = 3;

/**
 * A calendar file (RFC 5545) with a reminder for each follow-up that has a time; times are instants, so that every
 * calendar shows them in its own zone. Undefined where none has. `stamp` is when it was made, in epoch milliseconds.
 */
export function calendar(
	items: readonly { readonly summary: Summary; readonly due: Due }[],
	stamp: number,
): string | undefined {
	const events = items.flatMap(({ summary, due }) => {
		if (!due.due || due.group === "answered" || due.group === "closed") return [];
		const name = summary.to[0]?.name ?? summary.to[0]?.address ?? summary.company ?? "follow-up";
		const title = due.group === "sent" ? `Follow-up: an answer from ${name}?` : `Send the follow-up to ${name}`;
		const about = [summary.role, summary.company].filter((one) => one !== undefined).join(", ");
		return [
			{
				uid: `${hash(summary.path)}@followup`,
				productId: "followup",
				title,
				description: [about, due.why].filter((one) => one !== "").join("\n"),
				start: due.due.epochMilliseconds,
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
