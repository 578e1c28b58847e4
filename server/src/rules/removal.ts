import type { Email } from "../core/rule.js";
import type { Edit } from "../core/text.js";
import type { SentenceAt } from "./anchors.js";

/** Takes a sentence out of the email, with the space or the empty paragraph that it would leave. Offsets in the whole text. */
export function withoutSentence({ followUp: { text }, prose }: Email, placed: SentenceAt): Edit {
	const paragraph = prose.paragraphs.find(({ span }) => span.start <= placed.start && placed.start < span.end);
	let start = placed.start;
	let end = placed.start + placed.sentence.text.length;
	if (paragraph !== undefined && paragraph.to - paragraph.from === 1) {
		start = paragraph.span.start;
		end = paragraph.span.end;
		while (start > 0 && /\s/.test(text.charAt(start - 1))) start--;
	} else {
		while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start--;
		if (/[\r\n]/.test(text.charAt(start - 1)) || start === 0) while (/[ \t]/.test(text.charAt(end))) end++;
	}
	return { span: { start, end }, text: "" };
}
