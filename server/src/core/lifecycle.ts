import { compare, deadline, formatDay, formatDuration, formatMoment, type Instant, instantOf } from "./date.js";
import type { Summary } from "./summary.js";
import { earliestCheck } from "./waiting.js";

/** What a follow-up needs, in the order in which it is needed. `stale` drafts were probably sent and not marked. */
export const GROUPS = ["to-send", "stale", "sent", "answered", "closed"] as const;
export type Group = (typeof GROUPS)[number];

/** What a follow-up needs, and until when. */
export interface Due {
	readonly group: Group;
	/** Until when a draft is in time, or silence is normal; undefined where no date says. */
	readonly due: Instant | undefined;
	/** Whether it is the writer's turn now: a draft in its window or late, a letter that is to be closed. */
	readonly isNow: boolean;
	/** Why, as half a sentence; absolute times with their zone. */
	readonly why: string;
	/** The time that is left, or gone by, in words that fit beside a name; empty where there is none to tell. */
	readonly left: string;
	/** When the clock makes it another one; undefined where it does not. */
	readonly changes: Instant | undefined;
}

/** A thank-you is in time for two days, on workdays: the defaults of `timing/missed-window`. */
const LATEST_HOURS = 48;
const WEEK = 7 * 24 * 3_600_000;

/** What a follow-up needs at a moment. */
export function dueOf(summary: Summary, now: Instant): Due {
	switch (summary.status) {
		case "closed":
			return { group: "closed", due: undefined, isNow: false, why: "closed", left: "", changes: undefined };
		case "answered":
			return { group: "answered", due: undefined, isNow: false, why: "they answered", left: "", changes: undefined };
		case "sent":
			return dueOfSent(summary, now);
		default:
			return dueOfDraft(summary, now);
	}
}

function dueOfDraft(summary: Summary, now: Instant): Due {
	const { interview, zone, kind } = summary;
	if (kind === "status-check") {
		const from = earliestCheck(summary, zone);
		const isEarly = from !== undefined && compare(now, from) < 0;
		const why = isEarly ? `a check reads as interest from ${formatDay(from, zone)} on` : "may be asked once";
		const left = isEarly ? `from ${formatDay(from, zone)}` : "";
		return { group: "to-send", due: from, isNow: !isEarly, why, left, changes: isEarly ? from : undefined };
	}
	if (!interview) {
		const why = "the day of the interview is not known";
		return { group: "to-send", due: undefined, isNow: true, why, left: "", changes: undefined };
	}
	const start = instantOf(interview.from);
	if (compare(now, start) < 0) {
		const day = formatDay(start, zone);
		const why = `the interview is on ${day}`;
		return { group: "to-send", due: undefined, isNow: false, why, left: `after ${day}`, changes: start };
	}
	const latest = deadline(instantOf(interview.to), LATEST_HOURS, zone, true);
	const until = `in time until ${formatMoment(latest, zone)}`;
	if (compare(now, latest) < 0) {
		const left = `${formatDuration(now, latest)} left`;
		return { group: "to-send", due: latest, isNow: true, why: until, left, changes: latest };
	}
	const left = `${formatDuration(latest, now)} late`;
	const week = instantOf(latest.epochMilliseconds + WEEK);
	if (compare(now, week) < 0) {
		const why = `${until}: send it today, and keep it short`;
		return { group: "to-send", due: latest, isNow: true, why, left, changes: week };
	}
	const why = `${until}: mark it as sent, or close it`;
	return { group: "stale", due: latest, isNow: false, why, left, changes: undefined };
}

function dueOfSent(summary: Summary, now: Instant): Due {
	const { sent, zone } = summary;
	const left = sent ? `waiting ${formatDuration(instantOf(sent.from), now)}` : "";
	const isOver = summary.kind === "after-rejection";
	const until = isOver ? undefined : earliestCheck({ ...summary, interview: undefined }, zone);
	if (!until) return { group: "sent", due: undefined, isNow: false, why: "sent", left, changes: undefined };
	if (compare(now, until) < 0) {
		const why = `silence is normal until ${formatDay(until, zone)}`;
		return { group: "sent", due: until, isNow: false, why, left, changes: until };
	}
	const why = "no answer so far: one is enough, so move on when you are ready";
	return { group: "sent", due: until, isNow: true, why, left, changes: undefined };
}

/** Sorts what is due: by group, then the soonest first, then by name. */
export function byUrgency<Item extends { readonly due: Due; readonly path: string }>(a: Item, b: Item): number {
	const group = GROUPS.indexOf(a.due.group) - GROUPS.indexOf(b.due.group);
	if (group !== 0) return group;
	const at = ({ due }: Item) => due.due?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
	return at(a) - at(b) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}

/** When the clock next changes what is due, or how it is told, in epoch milliseconds: a rounded time moves on by itself. */
export function nextChangeOf({ due, left, changes }: Due, now: Instant): number | undefined {
	const at = now.epochMilliseconds;
	const minutes = due ? Math.abs(due.epochMilliseconds - at) / 60_000 : Number.POSITIVE_INFINITY;
	const step = minutes < 120 ? 60_000 : 3_600_000;
	const next = Math.min(
		left === "" ? Number.POSITIVE_INFINITY : at + step - (at % step),
		changes?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
	);
	return Number.isFinite(next) ? next : undefined;
}
