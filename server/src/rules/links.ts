import type { Link } from "../core/blocks.js";
import { notedInBlocks } from "../core/noted.js";
import { remember } from "../core/remember.js";
import type { Email, Fix } from "../core/rule.js";
import { type Span, shift } from "../core/text.js";

/** A link in its place in the whole text. */
export interface PlacedLink {
	readonly link: Link;
	readonly span: Span;
	readonly targetSpan: Span;
}

/** The links of the letter, without those of the signature and of quotes. */
export const bodyLinks = remember(({ followUp, prose }: Email): readonly PlacedLink[] => {
	const end = prose.signOff?.span.start ?? Number.POSITIVE_INFINITY;
	return linksIn(followUp).flatMap(({ note, start }) =>
		note.filter(({ span }) => start + span.start < end).map((link) => placed(link, start)),
	);
});

/** Leaves the words of a link without where it leads. */
export function asWords({ link, span }: PlacedLink): Fix {
	return { title: `Keep "${link.label}" as words, without the link`, edits: [{ span, text: link.label }] };
}

/** Whether words tell of anything but that there is a link. */
export function saysSomething(text: string): boolean {
	return text
		.replace(/[^\p{L}\p{N}\s]/gu, " ")
		.split(/\s+/)
		.some((word) => word !== "" && !VAGUE.has(word.toLowerCase()));
}

/** Labels and words that say nothing about where a link leads. */
const VAGUE = new Set(
	"a and click follow here in is it link more on out please see site the this to url web website".split(" "),
);

/** Most links are only looked at; their places are worked out for those that are spoken of. */
function placed(link: Link, start: number): PlacedLink {
	return {
		link,
		get span() {
			return shift(link.span, start);
		},
		get targetSpan() {
			return shift(link.targetSpan, start);
		},
	};
}

const linksIn = notedInBlocks(({ links }) => (links.length > 0 ? links : undefined));
