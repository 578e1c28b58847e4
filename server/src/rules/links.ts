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
		note.filter(({ span }) => start + span.start < end).map((link) => placed(link, start)),
	);
});

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
