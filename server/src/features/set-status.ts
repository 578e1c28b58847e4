import { formatDay, type Instant, writeMoment } from "../core/date.js";
import { parse } from "../core/followup.js";
import { setKey } from "../core/front-matter-edits.js";
import type { Key } from "../core/keys.js";
import { dueOf, type Schedule } from "../core/lifecycle.js";
import { readEmail } from "../core/lint.js";
import { summarise } from "../core/summary.js";
import { applyEdits, type Edit } from "../core/text.js";
import type { OverviewEntry } from "./overview.js";

/** The key that each status writes. */
const STATUS_KEYS = { sent: "sent", answered: "replied", closed: "closed" } as const satisfies Record<string, Key>;
/** A status that a command gives a follow-up. */
export type SettableStatus = keyof typeof STATUS_KEYS;

/**
 * The edit that gives a follow-up a status as of now, in its own zone, and what is worth knowing then; no edit where it
 * has it. `next` is the draft that is to be sent first of the others.
 */
export function setStatus(
	path: string,
	text: string,
	status: SettableStatus,
	{
		now,
		zone,
		schedule,
		next,
	}: {
		readonly now: Instant;
		readonly zone: string;
		readonly schedule: Schedule;
		readonly next: OverviewEntry | undefined;
	},
): { readonly edit: Edit | undefined; readonly message: string } {
	const email = readEmail(path, parse(text), zone);
	const given = email.facts[STATUS_KEYS[status]];
	if (given) {
		const day = formatDay(given.when.earliest, given.when.zone);
		return { edit: undefined, message: `This is marked as ${status} already, on ${day}.` };
	}
	const edit = setKey(email.followUp, STATUS_KEYS[status], writeMoment(now, email.facts.zone));
	if (status === "answered") return { edit, message: "They answered: this one is done." };
	if (status === "sent") {
		const after = summarise(readEmail(path, parse(applyEdits(text, [edit])), zone));
		const { due } = dueOf(after, now, schedule);
		const until = due ? ` Silence is normal until ${formatDay(due, email.facts.zone)}.` : "";
		return { edit, message: `Sent.${until} One is enough; now it is their turn.` };
	}
	const name = next ? next.who || next.company : "";
	const more = next ? ` Next: ${name || "a draft"}${next.left === "" ? "" : `, ${next.left}`}.` : "";
	return { edit, message: `You did your part.${more}` };
}
