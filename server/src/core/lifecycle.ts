import { compare, deadline, formatDay, formatDuration, formatMoment, type Instant, instantOf } from "./date.js";
import type { Summary } from "./thread.js";
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
}

/** A thank-you is in time for two days, on workdays: the defaults of `timing/missed-window`. */
const LATEST_HOURS = 48;
const WEEK = 7 * 24 * 3_600_000;

/** What a follow-up needs at a moment. */
export function dueOf(summary: Summary, now: Instant): Due {
	switch (summary.status) {
		case "closed":
			return { group: "closed", due: undefined, isNow: false, why: "closed", left: "" };
		case "answered":
			return { group: "answered", due: undefined, isNow: false, why: "they answered", left: "" };
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
		return { group: "to-send", due: from, isNow: !isEarly, why, left: isEarly ? `from ${formatDay(from, zone)}` : "" };
	}
	if (!interview) {
		return { group: "to-send", due: undefined, isNow: true, why: "the day of the interview is not known", left: "" };
	}
	const start = instantOf(interview.from);
	if (compare(now, start) < 0) {
		const why = `the interview is on ${formatDay(start, zone)}`;
		return { group: "to-send", due: undefined, isNow: false, why, left: `after ${formatDay(start, zone)}` };
	}
	const latest = deadline(instantOf(interview.to), LATEST_HOURS, zone, true);
	if (compare(now, latest) < 0) {
		const why = `in time until ${formatMoment(latest, zone)}`;
		return { group: "to-send", due: latest, isNow: true, why, left: `${formatDuration(now, latest)} left` };
	}
	const late = `${formatDuration(latest, now)} late`;
	if (now.epochMilliseconds - latest.epochMilliseconds > WEEK) {
		const why = `in time until ${formatMoment(latest, zone)}: mark it as sent, or close it`;
		return { group: "stale", due: latest, isNow: false, why, left: late };
	}
	const why = `in time until ${formatMoment(latest, zone)}: send it today, and keep it short`;
	return { group: "to-send", due: latest, isNow: true, why, left: late };
}

function dueOfSent(summary: Summary, now: Instant): Due {
	const { sent, zone } = summary;
	const waited = sent ? formatDuration(instantOf(sent.from), now) : "";
	const left = waited === "" ? "" : `waiting ${waited}`;
	const until =
		summary.kind === "after-rejection" ? undefined : earliestCheck({ ...summary, interview: undefined }, zone);
	if (!until) return { group: "sent", due: undefined, isNow: false, why: "sent", left };
	if (compare(now, until) < 0) {
		const why = `silence is normal until ${formatDay(until, zone)}`;
		return { group: "sent", due: until, isNow: false, why, left };
	}
	return {
		group: "sent",
		due: until,
		isNow: true,
		why: "no answer so far: one is enough, so move on when you are ready",
		left,
	};
}

/** Sorts what is due: by group, then the soonest first, then by name. */
export function byUrgency<Item extends { readonly due: Due; readonly path: string }>(a: Item, b: Item): number {
	const group = GROUPS.indexOf(a.due.group) - GROUPS.indexOf(b.due.group);
	if (group !== 0) return group;
	const at = ({ due }: Item) => due.due?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
	return at(a) - at(b) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}

/** When the clock next changes what is due, in epoch milliseconds: at a deadline, or when a rounded time has moved on. */
export function nextChangeOf(due: Due, now: Instant): number | undefined {
	if (due.left === "") return undefined;
	const at = now.epochMilliseconds;
	const minutes = due.due ? Math.abs(due.due.epochMilliseconds - at) / 60_000 : Number.POSITIVE_INFINITY;
	const step = minutes < 120 ? 60_000 : 3_600_000;
	const next = at + step - (at % step);
	return due.due && due.due.epochMilliseconds > at ? Math.min(next, due.due.epochMilliseconds) : next;
}
