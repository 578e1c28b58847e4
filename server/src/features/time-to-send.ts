import { compare, type Instant } from "../core/date.js";
import { sendingTime } from "../core/sending-time.js";
import { missedWindow } from "../rules/timing/missed-window.js";
import { windowFor } from "../rules/timing/window.js";
import type { Analysis } from "./analysis.js";

/** Until when a thank-you that is not sent yet is in time; undefined once that has passed, or where the rule is off. */
export function deadlineOf({ email, now, config }: Analysis): Instant | undefined {
	const { facts, stage } = email;
	const { kind } = email.prose.reading;
	const setting = config.rules.get(missedWindow.id);
	if (stage === "sent" || !facts.interview || !setting || setting.severity === "off") return undefined;
	if (kind === "status-check" || kind === "after-rejection") return undefined;
	const window = windowFor(facts, setting.options);
	return window && compare(now, window.latest) < 0 ? window.latest : undefined;
}

/** One line on whether to send now or in the morning, where zones or the hour make that a question; see `sendingTime`. */
export function timeToSend(analysis: Analysis): string | undefined {
	const { email, now, zone } = analysis;
	const { interview } = email.facts;
	const latest = deadlineOf(analysis);
	// Before the interview there is nothing to send.
	if (!interview || !latest || compare(now, interview.when.earliest) < 0) return undefined;
	return sendingTime(now, latest, { here: zone, there: interview.when.zone });
}
