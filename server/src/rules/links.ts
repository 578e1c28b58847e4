import type { Email } from "../core/rule.js";
import { type Span, shift } from "../core/text.js";

/** A link in its place in the whole text. */
export interface PlacedLink {
	readonly span: Span;
	/** The words that are shown; the same as the target for a bare address. */
	readonly label: string;
	readonly target: string;
	readonly targetSpan: Span;
}

/** The links of the letter, without those of the signature and of quotes. */
export function bodyLinks({ followUp, prose }: Email): readonly PlacedLink[] {
	const end = prose.signOff?.span.start ?? Number.POSITIVE_INFINITY;
	return followUp.blocks.flatMap(({ block, start }) =>
		block.links
			.map((link) => ({ ...link, span: shift(link.span, start), targetSpan: shift(link.targetSpan, start) }))
			.filter(({ span }) => span.start < end),
	);
}
