/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const WORDS = {
	person: ["Ingrid", "Tariq", "Ms. Adeyemi", "Bruno", "Dr. Halloran", "Wen", "Mr. Petrov", "Lucia", "Farah", "Owen"],
	company: [
		"Harbour Clinic",
		"Stellwerk",
		"the Marlow Foundation",
		"Pinecrest Foods",
		"Ostrava Rail",
		"Bluebell Books",
	],
	role: ["ward sister", "dispatch planner", "pastry lead", "data engineer", "bursar", "field technician", "editor"],
	topic: [
		"the night handover",
		"how you roster two sites",
		"the move to one ledger",
		"your plans for the reading room",
		"the backlog of unpaid invoices",
		"training for first-year teachers",
		"the change from paper tickets",
		"the autumn menu",
		"what broke during the March release",
		"the waiting list for repairs",
	],
	deed: [
		"brought the error rate of a pharmacy down by a third",
		"led a crew of twelve through two winters",
		"rewrote the stock system that nobody wanted to touch",
		"taught evening classes for adults",
		"opened three shops in eighteen months",
		"moved a payroll of 900 people without a late payment",
		"ran a kitchen that served 200 covers a night",
	],
	day: ["Monday", "Tuesday morning", "Wednesday", "Thursday afternoon", "Friday", "the 14th", "next week"],
	how: ["really", "very", "especially", "quite", "truly", "rather"],
	feeling: ["glad", "excited", "curious", "encouraged", "grateful", "keen"],
} as const;

/** Sentences of many kinds, most of them good; about one in eight has something to remark on. */
const SENTENCES = [
	"Thank you for the time you took on {day} to talk about the {role} position.",
	"I {how} enjoyed hearing about {topic}.",
	"What you said about {topic} stayed with me on the way home.",
	"In my last post I {deed}, which is close to the work you described.",
	"You asked how I would approach {topic}; I have thought about it since.",
	"At {company} I {deed}, and I learned to ask early and to write things down.",
	"It was good to meet {person} as well, and to hear how the two teams share their work.",
	"I am {feeling} to hear what the next steps look like when you have a moment.",
	"My first idea was to begin with {topic}, because that is where most of the hours go.",
	"When {person} showed me round, I noticed how calm the floor was, even at noon.",
	"I would be {feeling} to bring that experience to {company}.",
	"On {day} you mentioned that {topic} is still open, and I have dealt with something like it.",
	"The course that I finish in spring covers just that, and the rest I know from practice.",
	"If it is of any use, I can send the plan that we wrote for {topic}.",
	"I left one question half answered: yes, I have worked nights, for two years.",
	"As we discussed, the notes are at [this page](https://example.com/notes/{n}), with the figures.",
	"Our talk about {topic} was {how} useful, and it made me more {feeling} about the role.",
	"We cut the queue from nine days to two, mostly by reading the forms on the day they came in.",
	"I look forward to hearing from you, and I am happy to speak with {person} on {day}.",
	'"Start with the people who wait longest" is how {person} put it, and I agree.',
	"There is one more thing: I {deed}, and I did it with a team that had never met before.",
	"Please answer by {day}, because I have other offers.",
	"I {how} need this job, and I will take whatever you can pay.",
	"I have not heard anything and it has been two weeks now!!",
	"Sorry to bother you again about {topic}.",
] as const;

const ITEMS = [
	"- {topic}: I {deed}.",
	"- On {day} I could start, and I would be {feeling} to.",
	"- {person} suggested that I read about {topic}.",
] as const;

/** How many words a text has, about as a person would count them. */
export function countWords(text: string): number {
	return text.match(/[\p{L}\p{N}][\p{L}\p{N}'.-]*/gu)?.length ?? 0;
}

/** A follow-up whose body has about that many words: an ordinary letter, or a very long one of the same kind of prose. */
export function letter(words: number, seed = 1): string {
	const next = random(seed);
	const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
	const fill = (pattern: string) => {
		const text = pattern.replace(/\{(\w+)\}/g, (_, name: string) =>
			name === "n" ? String(Math.floor(next() * 900)) : pick<string>(WORDS[name as keyof typeof WORDS]),
		);
		return text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
	};
	const reader = pick(WORDS.person);
	const address = `${reader.toLowerCase().replace(/\W+/g, ".")}.${seed}@reader.example`;
	const paragraphs: string[] = [];
	let count = 4;
	while (count < words) {
		const isList = paragraphs.length > 1 && next() < 0.1 && count + 40 < words;
		const sentences = isList
			? ITEMS.map(fill)
			: Array.from({ length: 2 + Math.floor(next() * 4) }, () => fill(pick(SENTENCES)));
		while (sentences.length > 1 && count + countWords(sentences.join(" ")) > words + 12) sentences.pop();
		const paragraph = sentences.join(isList ? "\n" : " ");
		paragraphs.push(paragraph);
		count += countWords(paragraph);
	}
	return `---
to: ${reader} Lindgren <${address}>
company: ${pick(WORDS.company)} ${seed}
role: ${pick(WORDS.role)}
interview: 2026-03-${String(1 + (seed % 28)).padStart(2, "0")}T14:00-05:00
topics: [${pick(WORDS.topic)}, ${pick(WORDS.topic)}]
subject: Thank you for ${pick(WORDS.day)}
---

Dear ${reader},

${paragraphs.join("\n\n")}

Best regards,
Jordan Ellis
`;
}

/** Replaces `remove` code units at `at` with `insert`. */
export interface Keystroke {
	readonly at: number;
	readonly remove: number;
	readonly insert: string;
}

const TYPED =
	" I also meant to say that the part about the handover stayed with me. We tried the same thing last year, and it was harder than I expected. In the end we met every Thursday, and I would be glad to tell you how it went. Could you tell me what the next steps are? I really need this job, and I would love to hear from you. ";

/** Single keystrokes behind a sentence in the middle of the letter; now and then one is struck out and typed again. */
export function typing(text: string, count: number): readonly Keystroke[] {
	const middle = Math.floor((text.indexOf("\n---\n") + text.length) / 2);
	const stop = text.indexOf(". ", middle);
	let at = (stop < 0 ? text.lastIndexOf(". ") : stop) + 1;
	const keys: Keystroke[] = [];
	for (let typed = 0; keys.length < count; ) {
		if (keys.length % 23 === 22) {
			keys.push({ at: --at, remove: 1, insert: "" });
			typed--;
		} else keys.push({ at: at++, remove: 0, insert: TYPED.charAt(typed++ % TYPED.length) });
	}
	return keys;
}
