import type { OtherFollowUps } from "../../core/follow-up-index.js";
import { remember } from "../../core/remember.js";
import { defineRule, type Email } from "../../core/rule.js";
import { type PlacedPiece, wordingOf } from "../../core/shared-pieces.js";
import { peopleOf, type Summary, writerOf } from "../../core/summary.js";

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
		const holders = holdersFor(others, email);
		if (holders.size === 0) return [];
		const { pieces, words: length } = wordingOf(prose.body);
		const shared = new Map<Summary, number>();
		for (const [hash, { words }] of pieces) {
			for (const other of holders.get(hash) ?? []) shared.set(other, (shared.get(other) ?? 0) + words);
		}
		let copy: Summary | undefined;
		let most = 0;
		for (const [other, words] of shared) {
			if (words < most || (words === most && copy && copy.path < other.path)) continue;
			most = words;
			copy = other;
		}
		if (!copy || most < FEWEST_WORDS) return [];
		if (most * 100 < Math.min(length, copy.words) * options.percent) return [];
		let longest: PlacedPiece | undefined;
		for (const hash of copy.pieces) {
			const piece = pieces.get(hash);
			if (piece && (!longest || isBefore(piece, longest))) longest = piece;
		}
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

/** More letters than anybody has open at a time. */
const MOST_LETTERS = 50;

const known = remember((_: OtherFollowUps) => new Map<string, ReadonlyMap<number, readonly Summary[]>>());

/**
 * The letters to others at this employer, by what they say; looked up once while nothing else changes. The same person
 * does not compare notes with herself.
 */
function holdersFor(others: OtherFollowUps, email: Email): ReadonlyMap<number, readonly Summary[]> {
	const { path, facts } = email;
	const writer = writerOf(email);
	const people = peopleOf(email);
	const employer = { company: facts.company?.text, to: facts.to };
	const letters = known(others);
	const key = [path, writer, employer.company, ...employer.to.map(({ address }) => address), ...people].join("\n");
	let holders = letters.get(key);
	if (!holders) {
		const byPiece = new Map<number, Summary[]>();
		for (const other of others.toEmployer(path, writer, employer)) {
			if (other.people.some((person) => people.includes(person))) continue;
			for (const hash of other.pieces) {
				const held = byPiece.get(hash);
				if (held) held.push(other);
				else byPiece.set(hash, [other]);
			}
		}
		holders = byPiece;
		if (letters.size >= MOST_LETTERS) letters.clear();
		letters.set(key, holders);
	}
	return holders;
}

/** Whether a piece is longer, or as long and stands earlier. */
function isBefore(one: PlacedPiece, other: PlacedPiece): boolean {
	return one.words > other.words || (one.words === other.words && one.span.start < other.span.start);
}

/** So many words in common are no accident of polite phrases. */
const FEWEST_WORDS = 20;
