import { weekday } from "../../core/date.js";
import { roleName } from "../../core/facts.js";
import type { Email, Fix } from "../../core/rule.js";
import { defineRule } from "../../core/rule.js";
import { allDoing, opening, type SentenceAt } from "../anchors.js";
import { sentence, term } from "../claim.js";

export const genericThanks = defineRule({
	id: "content/generic-thanks",
	severity: "warning",
	advice: "A4",
	summary: "The thanks could go to anyone.",
	why: "A note that fits every interview is the mistake that guides name most. A day, a role or a topic of the conversation makes the thanks theirs.",
	example: {
		bad: "---\ntopics: [night handover]\n---\n\nHi Dana,\n\nThank you so much for your time. I look forward to the next steps.\n\nBest regards,\nSam\n",
		good: "---\ntopics: [night handover]\n---\n\nHi Dana,\n\nThank you for talking with me about night handover. I look forward to the next steps.\n\nBest regards,\nSam\n",
	},
	options: {},
	from: "draft",
	readsProse: true,
	kinds: ["thank-you"],
	email(email) {
		const { prose } = email;
		const thanks = allDoing(email, "thanks");
		const [first] = thanks;
		// Plain thanks are fine where the letter goes on to what was talked about.
		if (!first || prose.reading.topic || thanks.some((one) => isSpecific(one, email))) return [];
		const sentences = thanksFor(email);
		return [
			{
				span: opening(first),
				message: "This thanks could go to anyone; name the day, the role, or better what you talked about.",
				...(sentences.length > 0 ? { fixes: () => sentences.map((text) => rewrite(first, text)) } : {}),
			},
		];
	},
});

const WHEN =
	/\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|(?:this|last|the other) (?:morning|afternoon|evening|night|day|week|month)|earlier|\d{1,2}(?:st|nd|rd|th)|january|february|march|april|june|july|august|september|october|november|december)\b/;

/** Whether the thanks says what it is for: a role, an employer, a day, or anything told about. */
function isSpecific({ sentence }: SentenceAt, { facts }: Email): boolean {
	const { plain, text } = sentence;
	if (WHEN.test(plain) || /\b(?:about|regarding|concerning|through|how|why|what)\b/.test(plain)) return true;
	if (/\b(?:role|position|internship|residency|fellowship|job|opening|apprenticeship|placement)\b/.test(plain))
		return true;
	const known = [facts.company?.text, facts.role?.text, ...facts.topics.map((topic) => topic.text)];
	if (known.some((term) => term && plain.includes(term.toLowerCase()))) return true;
	// A name, or a gap for one.
	return /(?<=[a-z,] )\p{Lu}[\p{L}-]+/u.test(text.replace(/\bI\b/g, "")) || /[[{]/.test(text);
}

function rewrite({ sentence, start }: SentenceAt, text: string): Fix {
	return { title: `Write "${text}"`, edits: [{ span: { start, end: start + sentence.text.length }, text }] };
}

/** Thanks that only this writer could send, from what the front matter knows: topics, else the role or the employer. */
function thanksFor({ facts: { interview, topics, role, company, zone } }: Email): readonly string[] {
	const day = interview ? ` on ${weekday(interview.when.earliest, zone)}` : "";
	const named = topics.flatMap((topic) => term(topic.text) ?? []);
	const other = [
		...(role ? [`the ${roleName(role.text)} role`] : []),
		...(company ? [`the work at ${company.text}`] : []),
	];
	const abouts = named.length > 0 ? named : other;
	if (abouts.length === 0) return day === "" ? [] : [`Thank you for taking the time${day} to talk with me.`];
	return abouts
		.slice(0, 2)
		.map((about) => sentence(`Thank you for taking the time${day} to talk with me about ${about}`));
}
