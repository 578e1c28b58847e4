/**
 * A qualification as the front matter names it ("led the migration", "ten years of nursing", "fluent in Spanish"), as a
 * clause of its own.
 */
export function claim(qualification: string): string {
	const text = withoutStop(qualification);
	const [first = "", second = ""] = text.split(/\s+/);
	if (/^(?:i|i've|i'm|my)$/i.test(first)) return text.replace(/^My/, "my");
	if (TITLED.test(first) && !/^(?:\d|(?:a|an|the|all|over|more|our|my|about|several|two|three)$)/i.test(second)) {
		const isState = /^(?:in|as|for|with|to|on|at|by|and)$/i.test(second) || second === "";
		return `I am ${isState ? "" : /^[aeiou]/i.test(first) ? "an " : "a "}${decapitalise(text)}`;
	}
	if (STATE.test(first)) return `I am ${decapitalise(text)}`;
	if (/ed$/i.test(first) && !/^(?:need|speed|seed|feed|breed)$/i.test(first)) return `I ${decapitalise(text)}`;
	if (PAST.has(first.toLowerCase())) return `I ${decapitalise(text)}`;
	if (/^[a-z]{2,}ing$/i.test(first)) return `I have experience in ${decapitalise(text)}`;
	return `I bring ${COUNT.test(first) ? decapitalise(text) : text}`;
}

/**
 * A note of the front matter ("Moving dispatch to event sourcing.") as words inside a sentence; undefined for a question or
 * a clause, which no sentence can take up as they are.
 */
export function term(note: string): string | undefined {
	const text = withoutStop(note);
	if (text === "" || /[?!\r\n]/.test(text) || CLAUSE.test(text)) return undefined;
	return COMMON.test(text) || isActivity(text) ? decapitalise(text) : text;
}

/** A sentence that ends in one full stop, also where its last word is an abbreviation ("Inc."). */
export function sentence(text: string): string {
	return `${text.replace(/\.$/, "")}.`;
}

/** Past forms without -ed with which people begin what they did. */
const PAST = new Set(
	"led built ran wrote taught grew won made took brought kept cut set drove oversaw held sold rebuilt began gave spoke found bought put sent spent stood understood".split(
		" ",
	),
);
/** What somebody is by an examination or a register; as verbs they stand before what was certified. */
const TITLED = /^(?:certified|licen[sc]ed|registered|qualified|chartered|accredited|experienced|skilled)$/i;
const STATE = /^(?:fluent|bilingual|proficient|familiar|comfortable|able|good|strong|confident|used|native)$/i;
const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many|a|an|the)$/i;
/** Words that begin a note and are no names. */
const COMMON =
	/^(?:how|what|why|where|when|whether|the|your|our|my|an?|on-call|notice|relocation|remote|hybrid|weekends?|nights?|shifts?|travel|overtime|parental|career|start|team|patient|customer|product|project|data|code|school|staff)\b/i;
/** A clause with a subject of its own, or a question without its mark. */
const CLAUSE =
	/^(?:i|we|you|they|it|he|she|i'm|i've|i'd)\b|^(?:do|does|did|is|are|was|were|can|could|will|would|should|have|has)\b/i;

/** "Moving dispatch": a doing and no name. */
function isActivity(text: string): boolean {
	return /^\p{Lu}\p{Ll}+ing \p{Ll}/u.test(text) && !/^(?:boeing|beijing|spring|turing|sterling)\b/i.test(text);
}

function withoutStop(text: string): string {
	return text.trim().replace(/[\s.;,:]+$/, "");
}

/** Without its capital, unless the word is one that always has it: "Led the team" but "AWS certification". */
function decapitalise(text: string): string {
	return /^\p{Lu}(?:\p{Ll}|\s)/u.test(text) && !/^I\s/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
