import { weekday } from "./date.js";
import { givenName, roleName } from "./facts.js";
import type { Email } from "./rule.js";
import type { Sentence } from "./sentence.js";
import { capitalise, characterAt, type Edit, type Span } from "./text.js";

/**
 * What to write instead. The text may hold `{role}`, `{company}`, `{name}` (of the reader) and `{day}` (of the
 * interview), with something to fall back on (`{company|the team}`); a part in square brackets is left out where a term in
 * it is not known. An empty text takes the phrase out.
 */
export interface Rewrite {
	readonly text: string;
	/** A command; by default it quotes the text. */
	readonly title?: string;
	/** What is replaced: what is flagged, or the whole sentence with its punctuation. */
	readonly scope?: "phrase" | "sentence";
}

/** The title of a rewrite that has none of its own. */
export function titleOf(text: string): string {
	return text === "" ? "Leave it out" : `Write "${text}" instead`;
}

/** Replaces a phrase, with a capital where the sentence starts; where it is taken out, the space and comma beside it go too. */
export function rewritePhrase({ text }: Sentence, phrase: Span, replacement: string): Edit {
	const before = text.slice(0, phrase.start);
	const isFirst = !/[\p{L}\p{N}]/u.test(before);
	if (replacement !== "") {
		return { span: phrase, text: isFirst ? capitalise(replacement) : replacement };
	}
	const after = text.slice(phrase.end);
	if (!isFirst && !/[\p{L}\p{N}]/u.test(after)) {
		const start = before.replace(/[\s,;:\u2013\u2014-]+(?:(?:and|but|so)[\s,]*)?$/i, "").length;
		return { span: { start, end: phrase.end }, text: "" };
	}
	const gap = /^[\s,;:!\u2013\u2014-]*/.exec(after)?.[0].length ?? 0;
	if (!isFirst) {
		const isAside = /,\s*$/.test(before) && after.startsWith(",");
		const start = isAside ? before.replace(/,\s*$/, "").length : phrase.start;
		return { span: { start, end: phrase.end + gap }, text: isAside ? " " : "" };
	}
	const next = after.slice(gap);
	const joiner = /^(?:but|and|so)[\s,]+/i.exec(next)?.[0].length ?? 0;
	const end = phrase.end + gap + joiner;
	const letter = characterAt(text, end);
	return { span: { start: phrase.start, end: end + letter.length }, text: letter.toUpperCase() };
}

/** Puts the writer's own terms into a template; see `Rewrite`. */
export function fillIn(template: string, { facts }: Email): string {
	const terms: { readonly [name: string]: string | undefined } = {
		role: facts.role && roleName(facts.role.text),
		company: facts.company?.text,
		name: givenName(facts.to[0]),
		day: facts.interview && weekday(facts.interview.when.earliest, facts.interview.when.zone),
	};
	return fillTemplate(template, terms).text;
}

/**
 * A template with its terms filled in: `{name}`, or `{name|otherwise}`; what stands in square brackets is left out where a
 * term in it is not known. It is not whole where a term outside of them is neither known nor has another word.
 */
export function fillTemplate(
	template: string,
	terms: { readonly [name: string]: string | undefined },
): { readonly text: string; readonly isWhole: boolean } {
	const kept = template.replace(/\[([^\]]*)\]/g, (_, part: string) =>
		[...part.matchAll(/\{(\w+)\}/g)].every(([, name = ""]) => terms[name]) ? part : "",
	);
	let isWhole = true;
	const text = kept.replace(/\{(\w+)(?:\|([^}]*))?\}/g, (_, name: string, otherwise?: string) => {
		const value = terms[name] ?? otherwise;
		if (value === undefined) isWhole = false;
		return value ?? "";
	});
	return { text, isWhole };
}
