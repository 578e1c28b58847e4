import type { Problem } from "../../core/lint.js";
import type { Email } from "../../core/rule.js";

/** A checked follow-up, for the formats. */
export interface Report {
	/** Relative to the working directory, with `/`; `-` for standard input. */
	readonly path: string;
	readonly email: Email;
	readonly problems: readonly Problem[];
}

/** What a format may know besides the reports. */
export interface FormatOptions {
	readonly color: boolean;
}

/** Writes reports as text for standard output. */
export type Format = (reports: readonly Report[], options: FormatOptions) => string;

/** `1 error`, `2 errors`. */
export function count(n: number, noun: string): string {
	return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

const MARKUP: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

/** Text as it may stand in XML and HTML, in elements and quoted attributes; what XML cannot hold becomes U+FFFD. */
export function escapeMarkup(text: string): string {
	return text
		.replace(/\p{Surrogate}|[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, "\uFFFD")
		.replace(/[&<>"']/g, (char) => MARKUP[char] ?? char);
}
