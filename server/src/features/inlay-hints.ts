import type { InlayHint } from "vscode-languageserver";
import { formatMoment } from "../core/date.js";
import type { Span } from "../core/text.js";
import type { Analysis } from "./analysis.js";
import { toRange } from "./convert.js";
import { deadlineOf } from "./time-to-send.js";

/** Beside the interview of a thank-you that is not sent yet: until when it is in time. */
export function inlayHints(analysis: Analysis, within: Span): InlayHint[] {
	const { interview, zone } = analysis.email.facts;
	if (!interview) return [];
	const { end } = interview.span;
	if (end < within.start || end > within.end) return [];
	const latest = deadlineOf(analysis);
	if (!latest) return [];
	const label = `send by ${formatMoment(latest, zone)}`;
	return [{ position: toRange(analysis, { start: end, end }).end, label, paddingLeft: true }];
}
