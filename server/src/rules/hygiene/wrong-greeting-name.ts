import { givenName, type Mailbox } from "../../core/facts.js";
import { fold } from "../../core/people.js";
import { defineRule } from "../../core/rule.js";
import { writerOf } from "../../core/summary.js";
import { companyKey } from "../../core/thread.js";
import { isCalled, nameWords } from "../names.js";

export const wrongGreetingName = defineRule({
	id: "hygiene/wrong-greeting-name",
	severity: "error",
	advice: "A10",
	summary: "The greeting names somebody else than the recipient.",
	why: "A wrong name is among the mistakes that hiring managers remember longest; it often comes from copying another email.",
	example: {
		bad: "---\nto: Dana Reyes <dana@northwind.example>\ncc: Priya Nair <priya@northwind.example>\n---\n\nHi Priya,\n\nThank you for the conversation on Friday.\n\nBest regards,\nSam\n",
		good: "---\nto: Dana Reyes <dana@northwind.example>\ncc: Priya Nair <priya@northwind.example>\n---\n\nHi Dana,\n\nThank you for the conversation on Friday.\n\nBest regards,\nSam\n",
	},
	options: {},
	email(email, { others }) {
		const { facts, followUp, prose } = email;
		const greeting = prose.greeting;
		if (greeting?.kind !== "named" || facts.to.length === 0) return [];
		const greeted = greeting.names.map((span) => ({
			span,
			word: fold(followUp.text.slice(span.start, span.end)),
		}));
		const recipients = facts.to.flatMap(nameWords);
		const isRecipient = (word: string) =>
			recipients.some(
				(name) =>
					name === word ||
					isCalled(name, word) ||
					(name.length > word.length + 1 && name.includes(word) && word.length > 2),
			);
		// One right name is enough: a second person may be greeted along.
		if (recipients.length === 0 || greeted.length === 0 || greeted.some(({ word }) => isRecipient(word))) return [];
		const company = facts.company ? companyKey(facts.company.text) : undefined;
		const panel = company ? others.toCompany(email.path, writerOf(email), company)?.to : undefined;
		const known: readonly Mailbox[] = [
			...facts.cc,
			...(facts.from ? [facts.from] : []),
			...(panel ?? []).map(({ name, address }) => ({ name, address, span: { start: 0, end: 0 } })),
		];
		// Anybody else may be called by a name that the front matter does not know.
		const wrong = greeted.find(({ word }) => known.some((person) => nameWords(person).includes(word)));
		if (!wrong) return [];
		const isTitled = /\b(?:mrs?|ms|mx|dr|prof(?:essor)?)\.?\s*$/i.test(
			followUp.text.slice(greeting.span.start, greeted[0]?.span.start),
		);
		const right = isTitled ? familyName(facts.to[0]) : givenName(facts.to[0]);
		const first = greeted[0]?.span ?? wrong.span;
		const last = greeted[greeted.length - 1]?.span ?? wrong.span;
		const span = { start: first.start, end: last.end };
		return [
			{
				span: wrong.span,
				message: `This email goes to ${facts.to[0]?.name ?? facts.to[0]?.address}, and the greeting names somebody else.`,
				...(right && facts.to.length === 1
					? { fixes: () => [{ title: `Greet ${right}`, edits: [{ span, text: right }] }] }
					: {}),
			},
		];
	},
});

/** The surname: "Reyes" of "Dana Reyes" and of "Reyes, Dana". */
function familyName(mailbox: Mailbox | undefined): string | undefined {
	const [before, after] = mailbox?.name?.split(",") ?? [];
	const words = (before ?? "").trim().split(/\s+/);
	return after === undefined ? (words.length > 1 ? words[words.length - 1] : undefined) : before?.trim();
}
