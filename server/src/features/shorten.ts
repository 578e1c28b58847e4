import type { Sentence } from "../core/sentence.js";
import { capitalise, characterAt, type Edit } from "../core/text.js";

/**
 * The edits that say a sentence in fewer words and change nothing that it says: long forms of a short word, and words that
 * only fill. Offsets are inside the sentence; empty where there is nothing to spare.
 */
export function shorter({ text, plain }: Sentence): readonly Edit[] {
	const edits: Edit[] = [];
	for (const [pattern, short] of LONG_FORMS) {
		for (const match of plain.matchAll(pattern)) {
			const start = match.index;
			let end = start + match[0].length;
			if (edits.some(({ span }) => span.start < end && start < span.end)) continue;
			if (short !== "") {
				const isCapital = text.charAt(start) !== plain.charAt(start);
				const written = isCapital ? capitalise(short) : short;
				edits.push({ span: { start, end }, text: written });
				continue;
			}
			end += /^,?\s+/.exec(text.slice(end))?.[0].length ?? 0;
			// What now begins the sentence takes the capital.
			const next = start === 0 ? characterAt(text, end) : "";
			edits.push({ span: { start, end: end + next.length }, text: next.toUpperCase() });
		}
	}
	return edits.sort((a, b) => a.span.start - b.span.start);
}

/** Each with what says the same; nothing where the words add nothing. In every sense of the words, so that none can be wrong. */
const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
	[/\bin order to\b/g, "to"],
	[/\bso as to\b/g, "to"],
	[/\bdue to the fact that\b/g, "because"],
	[/\bowing to the fact that\b/g, "because"],
	[/\bin light of the fact that\b/g, "because"],
	[/\bdespite the fact that\b/g, "although"],
	[/\bin spite of the fact that\b/g, "although"],
	[/\bat this (?:point in time|moment in time)\b/g, "now"],
	[/\bat the present time\b/g, "now"],
	[/\bin the event that\b/g, "if"],
	[/\bwith regards? to\b/g, "about"],
	[/\bin regards? to\b/g, "about"],
	[/\bwith respect to\b/g, "about"],
	[/\bpertaining to\b/g, "about"],
	[/\bin terms of\b(?= (?:next steps|timing|the timeline))/g, "about"],
	[/\bprior to\b/g, "before"],
	[/\bsubsequent to\b/g, "after"],
	[/\ba large number of\b/g, "many"],
	[/\ba wide variety of\b/g, "many"],
	[/\bin the near future\b/g, "soon"],
	[/\bon a daily basis\b/g, "daily"],
	[/\bon a weekly basis\b/g, "weekly"],
	[/\bon a regular basis\b/g, "regularly"],
	[/\bhave the ability to\b/g, "can"],
	[/\bhas the ability to\b/g, "can"],
	[/\btake into consideration\b/g, "consider"],
	[/\bfor the purpose of\b/g, "for"],
	[/\bfirst and foremost\b/g, "first"],
	[/\beach and every\b/g, "each"],
	[/\bi would just like to\b/g, "I would like to"],
	[/\bi just wanted to\b/g, "I wanted to"],
	[/\bi (?:would like|wanted|want) to (?:take a moment|take this opportunity) to thank you\b/g, "thank you"],
	[/\bi (?:would like|wanted|want) to thank you\b/g, "thank you"],
	[/\bi am writing to thank you\b/g, "thank you"],
	[/\b(?:needless to say|it goes without saying that|as a matter of fact),?(?= )/g, ""],
	[/\b(?:really|very) (?=very\b)/g, ""],
];
