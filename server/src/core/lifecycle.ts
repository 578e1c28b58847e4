import {
	compare,
	deadline,
	formatDay,
	formatDuration,
	formatMoment,
	type Instant,
	instantOf,
	nextDurationChange,
} from "./date.js";
import type { Dates } from "./summary.js";
import type { Group } from "./urgency.js";
import { earliestCheck } from "./waiting.js";

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
	/** What `left` counts to, or from. */
	readonly counts: Instant | undefined;
	/** When the clock makes it another one; undefined where it does not. */
	readonly changes: Instant | undefined;
}

/** What is set for the rules that say the same: see `scheduleOf` in the rules on timing. */
export interface Schedule {
	/** Hours after the interview in which a thank-you is in time. */
	readonly latestHours: number;
	/** Whether a deadline on a weekend waits until Monday, end of day. */
	readonly skipWeekends: boolean;
	/** Business days past the day by which they would decide, before a check reads as interest. */
	readonly afterDecision: number;
	/** Business days to wait where no such day was named. */
	readonly businessDays: number;
}

/** Nobody waits for an answer after minutes. */
const JUST = 90 * 60_000;
const WEEK = 7 * 24 * 3_600_000;

/** What a follow-up needs at a moment. */
export function dueOf(dates: Dates, now: Instant, schedule: Schedule): Due {
	switch (dates.status) {
		case "closed":
			return { ...NOTHING, group: "closed", why: "closed" };
		case "answered":
			return { ...NOTHING, group: "answered", why: "they answered" };
		case "sent":
			return dueOfSent(dates, now, schedule);
		default:
			return dueOfDraft(dates, now, schedule);
	}
}

const NOTHING = { due: undefined, isNow: false, left: "", counts: undefined, changes: undefined } as const;

function dueOfDraft(dates: Dates, now: Instant, schedule: Schedule): Due {
	const { interview, zone, kind } = dates;
	const draft = { ...NOTHING, group: "to-send" } as const;
	if (kind === "status-check") {
		const due = earliestCheck(dates, zone, schedule);
		if (!due || compare(now, due) >= 0) return { ...draft, due, isNow: true, why: "may be asked once" };
		const day = formatDay(due, zone);
		return { ...draft, due, why: `a check reads as interest from ${day} on`, left: `from ${day}`, changes: due };
	}
	if (!interview) return { ...draft, isNow: true, why: "the day of the interview is not known" };
	const start = instantOf(interview.from);
	if (compare(now, start) < 0) {
		const day = formatDay(start, zone);
		return { ...draft, why: `the interview is on ${day}`, left: `after ${day}`, changes: start };
	}
	const due = deadline(instantOf(interview.to), schedule.latestHours, zone, schedule.skipWeekends);
	const until = `in time until ${formatMoment(due, zone)}`;
	if (compare(now, due) < 0) {
		return {
			...draft,
			due,
			counts: due,
			isNow: true,
			why: until,
			left: `${formatDuration(now, due)} left`,
			changes: due,
		};
	}
	const late = { ...draft, due, counts: due, left: `${formatDuration(due, now)} late` };
	const week = instantOf(due.epochMilliseconds + WEEK);
	if (compare(now, week) < 0)
		return { ...late, isNow: true, why: `${until}: send it today, and keep it short`, changes: week };
	return { ...late, group: "stale", why: `${until}: mark it as sent, or close it` };
}

function dueOfSent(dates: Dates, now: Instant, schedule: Schedule): Due {
	const { sent, zone } = dates;
	const counts = sent && instantOf(sent.from);
	const isJust = counts !== undefined && now.epochMilliseconds - counts.epochMilliseconds < JUST;
	const waiting = {
		...NOTHING,
		group: "sent",
		counts,
		left: !counts ? "" : isJust ? "just sent" : `waiting ${formatDuration(counts, now)}`,
	} as const;
	const isOver = dates.kind === "after-rejection";
	// A day that had passed when it was sent is what it asks about, not when they will answer.
	const decision =
		dates.decision && counts && compare(instantOf(dates.decision.from), counts) > 0 ? dates.decision : undefined;
	const due = isOver ? undefined : earliestCheck({ sent, decision, interview: undefined }, zone, schedule);
	if (!due) return { ...waiting, why: "sent" };
	if (compare(now, due) < 0)
		return { ...waiting, due, why: `silence is normal until ${formatDay(due, zone)}`, changes: due };
	return { ...waiting, due, isNow: true, why: "no answer so far: one is enough, so move on when you are ready" };
}

/** When the clock next changes what is due, or how it is told, in epoch milliseconds: a rounded time moves on by itself. */
export function nextChangeOf({ counts, changes }: Due, now: Instant): number | undefined {
	const next = Math.min(
		counts ? nextDurationChange(counts.epochMilliseconds, now.epochMilliseconds) : Number.POSITIVE_INFINITY,
		changes?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
	);
	return Number.isFinite(next) ? next : undefined;
}
