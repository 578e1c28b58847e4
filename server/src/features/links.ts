import type { DocumentLink } from "vscode-languageserver";
import type { Analysis } from "./analysis.js";
import { toRange } from "./convert.js";

/** The links of the body that a browser or mail program opens; a target of any other scheme is text. */
export function links(analysis: Analysis): DocumentLink[] {
	return analysis.email.followUp.blocks.flatMap(({ block, start }) =>
		block.links.flatMap(({ target, targetSpan }): DocumentLink[] => {
			if (!/^(?:https?:\/\/|mailto:)[^\s<>"]+$/i.test(target)) return [];
			const span = { start: start + targetSpan.start, end: start + targetSpan.end };
			return [{ range: toRange(analysis, span), target }];
		}),
	);
}
