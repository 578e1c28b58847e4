import type { Dated, Facts, Mailbox, Status } from "./facts.js";
import type { FollowUp } from "./followup.js";
import type { Prose } from "./prose.js";

/** What the index keeps of another follow-up: its facts and a little of its prose, never the text. */
export interface Summary {
	readonly path: string;
	readonly status: Status;
	readonly from: Mailbox | undefined;
	readonly to: readonly Mailbox[];
	readonly company: string | undefined;
	readonly role: string | undefined;
	readonly interview: Dated | undefined;
	readonly sent: Dated | undefined;
}

/** The other follow-ups of the workspace, as a rule may ask for them. */
export interface OtherFollowUps {
	/** All but the one at `path`, in the order of their paths. */
	except(path: string): readonly Summary[];
}

/** No other follow-ups. */
export const NO_OTHERS: OtherFollowUps = { except: () => [] };

/** Summarises a follow-up for the index. */
export function summarise(path: string, _followUp: FollowUp, facts: Facts, _prose?: Prose): Summary {
	return {
		path,
		status: facts.status,
		from: facts.from,
		to: facts.to,
		company: facts.company?.text,
		role: facts.role?.text,
		interview: facts.interview,
		sent: facts.sent,
	};
}
