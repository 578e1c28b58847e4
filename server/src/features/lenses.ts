import type { CodeLens } from "vscode-languageserver";
import { dueOf } from "../core/lifecycle.js";
import { datesOf } from "../core/summary.js";
import { scheduleOf } from "../rules/timing/schedule.js";
import type { Analysis } from "./analysis.js";
import { checklist } from "./checklist.js";
import { INSERT_OUTLINE, PASTE_DRAFT, SET_STATUS } from "./kinds.js";

/** On the first line: the time that is left, the words and, in a draft, what is open, and what may be done next. In an empty file, two ways to begin; `canPaste` says whether the client has `PASTE_DRAFT`. */
export function lenses(analysis: Analysis, canPaste: boolean): CodeLens[] {
	const { email, now } = analysis;
	const { stage, facts, prose } = email;
	const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
	const lens = (title: string, command = "", args: readonly unknown[] = []): CodeLens => ({
		range,
		command: { title, command, arguments: [...args] },
	});
	if (stage === "empty") {
		const outline = lens("Insert Outline", INSERT_OUTLINE, [analysis.document.uri]);
		return canPaste ? [outline, lens("Paste a Draft", PASTE_DRAFT)] : [outline];
	}
	const set = (title: string, status: string) => lens(title, SET_STATUS, [analysis.document.uri, status]);
	const due = dueOf(datesOf(email), now, scheduleOf(analysis.config));
	if (facts.status === "closed" || facts.status === "answered") return [lens(due.why)];
	if (facts.status === "sent") {
		const title = [due.left, due.why].filter((part) => part !== "").join(" \u00b7 ");
		return [lens(title), set("Mark as Answered", "answered"), set("Close", "closed")];
	}
	const words = prose.words === 0 ? "" : `${prose.words} word${prose.words === 1 ? "" : "s"}`;
	// A sketch is not told what it lacks: that may be what comes next.
	const open = stage === "draft" ? checklist(analysis).filter(({ state }) => state === "open").length : 0;
	const parts = [due.left, words, open === 0 ? "" : `${open} open`].filter((part) => part !== "");
	const title = parts.length === 0 ? [] : [lens(parts.join(" \u00b7 "))];
	return stage === "draft" ? [...title, set("Mark as Sent", "sent")] : title;
}
