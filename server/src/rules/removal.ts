import type { Email } from "../core/rule.js";
import type { Edit, Span } from "../core/text.js";

/** Takes a sentence out of the email, with the space or the empty paragraph that it would leave. Offsets in the whole text. */
export function withoutSentence({ followUp: { text }, prose }: Email, sentence: Span): Edit {
	const paragraph = prose.paragraphs.find(({ span }) => span.start <= sentence.start && sentence.start < span.end);
	let { start, end } = sentence;
	if (paragraph !== undefined && paragraph.to - paragraph.from === 1) {
		start = paragraph.span.start;
		end = paragraph.span.end;
		while (start > 0 && /\s/.test(text.charAt(start - 1))) start--;
	} else {
		while (/[ \t]/.test(text.charAt(start - 1))) start--;
		if (start === 0 || isEol(text.charAt(start - 1))) {
			while (/[ \t]/.test(text.charAt(end))) end++;
			// A line that it had for itself would be left empty, and end the paragraph.
			if (start === paragraph?.span.start) while (isEol(text.charAt(end))) end++;
			else if (end === text.length || isEol(text.charAt(end))) while (isEol(text.charAt(start - 1))) start--;
		}
	}
	return { span: { start, end }, text: "" };
}

function isEol(character: string): boolean {
	return character === "\n" || character === "\r";
}
