import type { Instant } from "../core/date.js";
import { byUrgency, dueOf, type Group, nextChangeOf } from "../core/lifecycle.js";
import type { Summary } from "../core/summary.js";
import type { Index } from "../core/thread.js";

/** A follow-up in the overview of all. Texts are for showing; none of them is markup. */
export interface OverviewEntry {
	readonly uri: string;
	/** Whom it goes to; empty where nobody is named. */
	readonly who: string;
	readonly company: string;
	readonly role: string;
	readonly group: Group;
	/** Whether it is the writer's turn now. */
	readonly isNow: boolean;
	/** In epoch milliseconds; null where no date says. */
	readonly due: number | null;
	/** The time that is left or gone by, in a few words. */
	readonly left: string;
	readonly why: string;
}

/** All follow-ups by what they need, and when the clock next changes that, in epoch milliseconds. */
export function overview(index: Index, now: Instant): { entries: readonly OverviewEntry[]; until: number | undefined } {
	const items = [...index.all()].map((summary) => ({ path: summary.path, summary, due: dueOf(summary, now) }));
	let until: number | undefined;
	for (const { due } of items) {
		const next = nextChangeOf(due, now);
		if (next !== undefined && (until === undefined || next < until)) until = next;
	}
	const entries = items.sort(byUrgency).map(
		({ path, summary, due }): OverviewEntry => ({
			uri: path,
			who: whoOf(summary),
			company: summary.company ?? "",
			role: summary.role ?? "",
			group: due.group,
			isNow: due.isNow,
			due: due.due?.epochMilliseconds ?? null,
			left: due.left,
			why: due.why,
		}),
	);
	return { entries, until };
}

function whoOf({ to }: Summary): string {
	return to.map(({ name, address }) => name ?? address ?? "").join(", ");
}
