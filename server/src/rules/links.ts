import type { Link } from "../core/blocks.js";
import { notedInBlocks } from "../core/noted.js";
import { remember } from "../core/remember.js";
import type { Email } from "../core/rule.js";
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
		note
			.map((link) => ({ link, span: shift(link.span, start), targetSpan: shift(link.targetSpan, start) }))
			.filter(({ span }) => span.start < end),
	);
});

const linksIn = notedInBlocks(({ links }) => (links.length > 0 ? links : undefined));
