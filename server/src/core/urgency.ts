/** What a follow-up needs, in the order in which it is needed. `stale` drafts were probably sent and not marked. */
export const GROUPS = ["to-send", "stale", "sent", "answered", "closed"] as const;
export type Group = (typeof GROUPS)[number];

/** What puts a follow-up in its place among all: `due` in epoch milliseconds, null where no date says. */
export interface Urgency {
	readonly group: Group;
	readonly due: number | null;
	/** A path or URI: what is equal otherwise stands by name. */
	readonly path: string;
}

/** Sorts what is due: by group, then the soonest first, then by name. */
export function byUrgency(a: Urgency, b: Urgency): number {
	if (a.group !== b.group) return GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group);
	const at = ({ due }: Urgency) => due ?? Number.MAX_VALUE;
	return at(a) - at(b) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
