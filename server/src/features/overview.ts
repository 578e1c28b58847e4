import type { Due } from "../core/lifecycle.js";
import { oneLine } from "../core/outgoing.js";
import type { Summary } from "../core/summary.js";
import type { Group } from "../core/urgency.js";

/** A follow-up in the overview of all. Texts are for showing; none of them is markup, and each is one line. */
export interface OverviewEntry {
	readonly uri: string;
	/** Whom it goes to; empty where nobody is named. */
	readonly who: string;
	readonly company: string;
	readonly role: string;
	/** The zone in which its times are told. */
	readonly zone: string;
	readonly group: Group;
	/** Whether it is the writer's turn now. */
	readonly isNow: boolean;
	/** In epoch milliseconds; null where no date says. */
	readonly due: number | null;
	/** The time that is left or gone by, in a few words. */
	readonly left: string;
	readonly why: string;
}

/** What changed in the overview since it was last asked for, or all of it. */
export interface Overview {
	/** To ask with the next time. */
	readonly version: number;
	/** Whether this is all there is, and not what changed. */
	readonly isWhole: boolean;
	/** In no order that means something; see `byUrgency`. */
	readonly entries: readonly OverviewEntry[];
	/** URIs of those that are no longer there. */
	readonly gone: readonly string[];
}

/** How a follow-up stands in the overview. */
export function overviewEntry(summary: Summary, due: Due): OverviewEntry {
	return {
		uri: summary.path,
		who: summary.to.map(({ name, address }) => oneLine(name ?? address ?? "")).join(", "),
		company: oneLine(summary.company ?? ""),
		role: oneLine(summary.role ?? ""),
		zone: summary.zone,
		group: due.group,
		isNow: due.isNow,
		due: due.due?.epochMilliseconds ?? null,
		left: due.left,
		why: due.why,
	};
}
