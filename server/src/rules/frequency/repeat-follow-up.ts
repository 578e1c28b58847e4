import { formatDay, instantOf } from "../../core/date.js";
import { personKeys } from "../../core/people.js";
import { defineRule } from "../../core/rule.js";
import { peopleOf, summarise, writerOf } from "../../core/summary.js";
import { isSameInterview } from "../../core/thread.js";
import { earliestCheck } from "../../core/waiting.js";
import { firstWords } from "../anchors.js";

export const repeatFollowUp = defineRule({
	id: "frequency/repeat-follow-up",
	severity: "warning",
	advice: "A9",
	summary: "This person already got a follow-up for this interview.",
	why: "One follow-up shows interest; the next ones read as pressure. Without an answer, moving on is the stronger choice.",
	example: {
		bad: "---\nto: Dana Reyes <dana@northwind.example>\n---\n\nHi Dana,\n\nThank you again for Friday.\n\nBest regards,\nSam\n",
		good: "---\nto: Lee Chan <lee@northwind.example>\n---\n\nHi Lee,\n\nThank you for Friday.\n\nBest regards,\nSam\n",
		others: {
			"first.followup.md":
				"---\nto: Dana Reyes <dana@northwind.example>\nsent: 2026-11-20T18:00-05:00\n---\n\nHi Dana,\n\nThank you for Friday.\n\nBest regards,\nSam\n",
		},
	},
	options: {
		most: {
			type: "integer",
			default: 1,
			minimum: 1,
			maximum: 10,
			description: "How many follow-ups one person may get for one interview.",
		},
		statusChecks: {
			type: "integer",
			default: 0,
			minimum: 0,
			maximum: 10,
			description: "How many status checks may come on top, where silence lasts.",
		},
	},
	from: "empty",
	email(email, { options, others, zone }) {
		const people = peopleOf(email);
		if (people.length === 0) return [];
		const known = others.toPeople(email.path, writerOf(email), people);
		if (known.length === 0) return [];
		const own = summarise(email);
		const sent = known
			.filter((other) => other.status !== "draft" && isSameInterview(own, other))
			.sort((a, b) => (a.sent?.from ?? 0) - (b.sent?.from ?? 0));
		const isCheck = email.prose.reading.kind === "status-check";
		if (sent.length < options.most + (isCheck ? options.statusChecks : 0)) return [];
		const latest = sent[sent.length - 1];
		// Of several recipients the one who got it.
		const { to } = email.facts;
		const recipient = to.find((mailbox) => personKeys(mailbox).some((key) => latest?.people.includes(key))) ?? to[0];
		const span = recipient?.span ?? email.prose.greeting?.span ?? firstWords(email);
		if (!latest || !span) return [];
		const name = recipient?.name ?? recipient?.address ?? "This person";
		const when = latest.sent ? ` on ${formatDay(instantOf(latest.sent.from), zone)}` : "";
		const related = sent.map((other) => ({
			path: other.path,
			...other.anchor,
			message: other.sent ? `sent on ${formatDay(instantOf(other.sent.from), other.zone)}` : "the earlier follow-up",
		}));
		const first = isCheck && sent.length === options.most + options.statusChecks && options.statusChecks === 0;
		if (!first)
			return [
				{
					span,
					message: `${name} already got a follow-up for this interview${when}. One is enough; after that, move on.`,
					related,
				},
			];
		const earliest = earliestCheck(
			{ decision: own.decision ?? latest.decision, interview: own.interview ?? latest.interview, sent: latest.sent },
			zone,
		);
		const allowed = earliest ? ` from ${formatDay(earliest, zone)} on` : " after a week";
		return [
			{
				span,
				severity: "info",
				message: `${name} already got a follow-up${when}. The advice is to write once; many guides allow one check${allowed}.`,
				related,
			},
		];
	},
});
