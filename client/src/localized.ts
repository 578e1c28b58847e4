/**
 * A text of the interface that the server made, such as "3 days left", in the language of the editor: each part between
 * dots is looked up with its numbers left open. What is not found, as a remark is not, stays as it is.
 */
export function localized(text: string, translate: (form: string, ...numbers: string[]) => string): string {
	// It may quote a sentence of the letter, which nothing is to be filled into.
	if (/[{}]/.test(text)) return text;
	return text
		.split(BETWEEN)
		.map((part) => {
			const numbers = part.match(/\d+/g) ?? [];
			return translate(formOf(part), ...numbers);
		})
		.join(BETWEEN);
}

/** What a text is looked up by: `{0}`, `{1}` and so on in the place of its numbers. */
export function formOf(text: string): string {
	let count = 0;
	return text.replace(/\d+/g, () => `{${count++}}`);
}

/** What stands between the parts of a lens. */
const BETWEEN = " \u00b7 ";
