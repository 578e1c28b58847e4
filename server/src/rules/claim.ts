/** A qualification as the front matter names it ("led the migration", "ten years of nursing"), as a clause of its own. */
export function claim(text: string): string {
	const [first = ""] = text.split(/\s/);
	if (/^(?:i|i've|my)$/i.test(first)) return text.replace(/^My/, "my");
	if (/ed$/i.test(first) && !/^(?:need|speed|seed|feed|breed)$/i.test(first)) return `I ${decapitalise(text)}`;
	if (PAST.has(first.toLowerCase())) return `I ${decapitalise(text)}`;
	if (/^[a-z]{2,}ing$/i.test(first)) return `I have experience in ${decapitalise(text)}`;
	return `I bring ${text}`;
}

/** With a capital at its start. */
export function capitalise(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Past forms without -ed with which people begin what they did. */
const PAST = new Set(
	"led built ran wrote taught grew won made took brought kept cut set drove oversaw held sold rebuilt began gave spoke found bought put sent spent stood understood".split(
		" ",
	),
);

/** Without its capital, unless the word is one that always has it: "Led the team" but "AWS certification". */
function decapitalise(text: string): string {
	return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
