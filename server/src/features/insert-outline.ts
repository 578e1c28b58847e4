import { lineEnding } from "../core/front-matter-edits.js";
import type { Email } from "../core/rule.js";
import type { Edit } from "../core/text.js";
import type { Refactoring } from "./refactor.js";

/** The keys that sentences are made from, and a label for each part; without a sign-off it is a sketch, of which nothing is asked. */
const OUTLINE = `---
to:
company:
role:
interview:
topics:
subject:
---

## Thank you

## Key topic

## Next steps
`;

/** In an empty file: an outline to fill in. */
export function insertOutline({ followUp, stage }: Email): Refactoring {
	const { text } = followUp;
	const whole = { start: 0, end: text.length };
	const edits: Edit[] = stage === "empty" ? [{ span: whole, text: OUTLINE.replaceAll("\n", lineEnding(text)) }] : [];
	return { title: "Insert Outline", edits };
}
