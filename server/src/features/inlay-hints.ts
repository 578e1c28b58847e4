import type { InlayHint } from "vscode-languageserver";
import { compare, formatMoment } from "../core/date.js";
import type { Span } from "../core/text.js";
import { missedWindow } from "../rules/timing/missed-window.js";
import { windowFor } from "../rules/timing/window.js";
import type { Analysis } from "./analysis.js";
import { toRange } from "./convert.js";

/** Beside the interview of a thank-you that is not sent yet: until when it is in time. Silent once that has passed, or where the rule is off. */
export function inlayHints(analysis: Analysis, within: Span): InlayHint[] {
	const { email, now, config } = analysis;
	const { facts, stage } = email;
	const { kind } = email.prose.reading;
	const setting = config.rules.get(missedWindow.id);
	if (stage === "sent" || !facts.interview || !setting || setting.severity === "off") return [];
	if (kind === "status-check" || kind === "after-rejection") return [];
	const { end } = facts.interview.span;
	if (end < within.start || end > within.end) return [];
	const window = windowFor(facts, setting.options);
	if (!window || compare(now, window.latest) >= 0) return [];
	const label = `send by ${formatMoment(window.latest, facts.zone)}`;
	return [{ position: toRange(analysis, { start: end, end }).end, label, paddingLeft: true }];
}
