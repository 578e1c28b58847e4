import type { Facts, Mailbox } from "../../core/facts.js";
import { remember } from "../../core/remember.js";
import { defineRule, type Email } from "../../core/rule.js";
import type { Sentence } from "../../core/sentence.js";
import { comparedSentences, type Piece, piecesOf } from "../../core/shared-pieces.js";
import { shift } from "../../core/text.js";
import { isSameCompany, type OtherFollowUps, type Summary, writerOf } from "../../core/thread.js";

export const sharedText = defineRule({
	id: "frequency/shared-text",
	severity: "warning",
	advice: "A9",
	summary: "Somebody else at this employer gets nearly the same letter.",
	why: "Members of a panel compare notes, and forward them to the one who decides. Two copies with another name on top undo both.",
	example: {
		bad: "---\nto: Ben Cole\ncompany: Northwind\n---\n\nHi Ben,\n\nThank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since.\n\nBest regards,\nSam\n",
		good: "---\nto: Ben Cole\ncompany: Northwind\n---\n\nHi Ben,\n\nThank you for your questions about weekend cover on Friday. I have thought about the rota that you drew, and would try it with two floaters.\n\nBest regards,\nSam\n",
		others: {
			"dana.followup.md":
				"---\nto: Dana Reyes\ncompany: Northwind\n---\n\nHi Dana,\n\nThank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since.\n\nBest regards,\nSam\n",
		},
	},
	options: {
		percent: {
			type: "integer",
			default: 70,
			minimum: 10,
			maximum: 100,
			description: "How much of the shorter letter may stand in the other one, in percent of its words.",
		},
	},
	yieldsTo: ["frequency/repeat-follow-up", "frequency/repeat-wording", "frequency/time-to-move-on"],
	email(email, { options, others }) {
		const { prose, followUp } = email;
		const heldIn = holdersFor(others, email);
		const held = new Map<number, Held>();
		for (const { sentence, start } of comparedSentences(prose.body)) {
			for (const one of heldIn(sentence)) held.set(one.hash, { ...one, span: shift(one.span, start) });
		}
		const shared = new Map<Summary, number>();
		for (const { words, holders } of held.values()) {
			for (const other of holders) shared.set(other, (shared.get(other) ?? 0) + words);
		}
		const [[copy, words] = []] = [...shared].sort((a, b) => b[1] - a[1] || (a[0].path < b[0].path ? -1 : 1));
		if (!copy || words === undefined || words < FEWEST_WORDS) return [];
		if (words * 100 < Math.min(prose.words, copy.words) * options.percent) return [];
		const common = [...held.values()].filter(({ holders }) => holders.includes(copy));
		const [longest] = common.sort((a, b) => b.words - a.words || a.span.start - b.span.start);
		if (!longest) return [];
		const name = copy.to[0]?.name ?? copy.to[0]?.address ?? "another reader";
		const quote = followUp.text.slice(longest.span.start, longest.span.end).replace(/\s+/g, " ");
		return [
			{
				span: longest.span,
				message: `${name} gets nearly the same letter ("${quote.length > 60 ? `${quote.slice(0, 59)}\u2026` : quote}"); people of one employer compare notes, so name what you talked about with this one.`,
				related: [{ path: copy.path, ...copy.anchor, message: `the letter to ${name}` }],
			},
		];
	},
});

/** A piece of the letter with the other follow-ups to this employer that hold it. */
interface Held extends Piece {
	readonly holders: readonly Summary[];
}

/** More letters than anybody has open at a time. */
const MOST_LETTERS = 50;

const lookups = remember((_: OtherFollowUps) => new Map<string, (sentence: Sentence) => readonly Held[]>());

/** Finds the pieces of a sentence that other follow-ups to one employer hold; looked up once while nothing else changes. */
function holdersFor(others: OtherFollowUps, email: Email): (sentence: Sentence) => readonly Held[] {
	const { path, facts } = email;
	const writer = writerOf(email);
	const known = lookups(others);
	const key = [path, writer, facts.company?.text ?? "", ...domainsOf(facts.to)].join("\n");
	let lookup = known.get(key);
	if (!lookup) {
		lookup = remember((sentence: Sentence) =>
			piecesOf(sentence).flatMap((piece) => {
				const holders = others.withPiece(path, writer, piece.hash).filter((other) => isOneEmployer(facts, other));
				return holders.length > 0 ? [{ ...piece, holders }] : [];
			}),
		);
		if (known.size >= MOST_LETTERS) known.clear();
		known.set(key, lookup);
	}
	return lookup;
}

/** Whether both go to one employer: by its name, else by the addresses. Where neither is known, they may be templates for two. */
function isOneEmployer({ company, to }: Facts, other: Summary): boolean {
	if (company && other.company) return isSameCompany(company.text, other.company);
	const own = domainsOf(to);
	return domainsOf(other.to).some((domain) => own.includes(domain));
}

/** The domains of some addresses, without those that anybody may have one at. */
function domainsOf(mailboxes: readonly Pick<Mailbox, "address">[]): readonly string[] {
	return mailboxes
		.map(({ address }) => address?.slice(address.lastIndexOf("@") + 1))
		.filter((domain) => domain !== undefined && !PUBLIC.test(domain))
		.map(String);
}

const PUBLIC =
	/^(?:gmail|googlemail|yahoo|ymail|outlook|hotmail|live|msn|aol|icloud|me|mac|proton|protonmail|pm|gmx|web|mail|zoho|fastmail|yandex|qq|163)\.[a-z.]+$/;

/** So many words in common are no accident of polite phrases. */
const FEWEST_WORDS = 20;
