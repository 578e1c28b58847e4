import type { Range } from "vscode-languageserver";
import { exportEml } from "../core/eml.js";
import { exportHtml, exportMailto, exportText } from "../core/export.js";
import { type Address, outgoing, type Run } from "../core/outgoing.js";
import type { Analysis } from "./analysis.js";
import { toRange } from "./convert.js";
import { timeToSend } from "./time-to-send.js";

/** A piece of a follow-up as the preview shows it: sent, or struck through. */
export interface PreviewItem {
	readonly kind: "paragraph" | "bullet" | "number" | "quote" | "code" | "unsent";
	/** Where it starts in the file, from 0. */
	readonly line: number;
	readonly lines: readonly (readonly Run[])[];
	readonly isApart: boolean;
}

/** A follow-up as it is sent, and what stands in its way. */
export interface ExportResult {
	readonly from: string;
	readonly to: string;
	readonly cc: string;
	readonly subject: string;
	readonly words: number;
	readonly items: readonly PreviewItem[];
	readonly text: string;
	readonly html: string;
	readonly mailto: string;
	/** A draft for a mail program (RFC 5322). */
	readonly eml: string;
	/** What the follow-up says and an email cannot carry, each as a sentence. */
	readonly lost: readonly string[];
	/** One line on whether to send it now or in the morning; empty where that is no question. */
	readonly timing: string;
	/** Errors and warnings as at the moment of sending, most severe first. */
	readonly problems: readonly {
		readonly severity: "error" | "warning";
		readonly message: string;
		readonly range: Range;
	}[];
}

/** The follow-up as it is sent, with what is not sent between it, and the gate: what was found as at the moment of sending. */
export function sending(analysis: Analysis): ExportResult {
	const { email } = analysis;
	const letter = outgoing(email);
	const lineOf = (start: number) => toRange(analysis, { start, end: start }).start.line;
	const unsent = email.followUp.blocks
		.filter(({ block }) => block.kind === "heading" || block.kind === "comment")
		.map(({ block, start }) => ({ kind: "unsent" as const, start, lines: [[{ text: block.text }]], isApart: true }));
	const items = [...letter.blocks, ...unsent]
		.sort((a, b) => a.start - b.start)
		.map(({ start, ...block }): PreviewItem => ({ ...block, line: lineOf(start) }));
	return {
		from: letter.from ? mailbox(letter.from) : "",
		to: letter.to.map(mailbox).join(", "),
		cc: letter.cc.map(mailbox).join(", "),
		subject: letter.subject,
		words: email.prose.words,
		items,
		text: exportText(letter),
		html: exportHtml(letter),
		mailto: exportMailto(letter),
		eml: exportEml(letter),
		lost: letter.lost,
		timing: timeToSend(analysis) ?? "",
		problems: (["error", "warning"] as const).flatMap((severity) =>
			analysis
				.asSent()
				.problems.filter((problem) => problem.severity === severity)
				.map(({ message, span }) => ({ severity, message, range: toRange(analysis, span) })),
		),
	};
}

function mailbox({ name, address }: Address): string {
	return name === undefined ? address : `${name} <${address}>`;
}
