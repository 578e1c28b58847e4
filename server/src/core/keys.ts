/** How the value of a front matter key is read. */
export type FieldKind = "text" | "texts" | "mailbox" | "mailboxes" | "date" | "zone" | "rules";

/** What the front matter may hold; also the source of hover and completion. */
export const KEYS = {
	from: { kind: "mailbox", summary: "Who writes: `Name <address>`. Without it, the writer is the folder." },
	to: { kind: "mailboxes", summary: "Who interviewed you and gets this email: `Name <address>`, or either alone." },
	cc: { kind: "mailboxes", summary: "Who else gets this email." },
	subject: {
		kind: "text",
		summary: "The subject line. Thanks, the role, and perhaps your name, in at most 60 characters.",
	},
	company: { kind: "text", summary: "The employer." },
	role: { kind: "text", summary: "The position you interviewed for." },
	interview: {
		kind: "date",
		summary:
			"When the interview ended, such as `2026-11-20T14:00-05:00`. A date alone counts from the end of that day.",
	},
	timezone: { kind: "zone", summary: "The zone of times without one, such as `Europe/Berlin`." },
	topics: { kind: "texts", summary: "What you talked about. The email should name one of them." },
	qualifications: { kind: "texts", summary: "What you bring that fits a topic." },
	clarify: { kind: "texts", summary: "What the interview left open and this email should put right." },
	goals: { kind: "texts", summary: "What you hope for in the role, in words the email may draw on." },
	links: { kind: "texts", summary: "Links that show your work and that this email may use." },
	attachments: { kind: "texts", summary: "Files that go with the email." },
	decision: { kind: "date", summary: "The day by which they said they would decide." },
	sent: { kind: "date", summary: "When you sent this. Mark as Sent writes it." },
	replied: { kind: "date", summary: "When they answered. Mark as Answered writes it." },
	closed: { kind: "date", summary: "When you moved on. Close writes it." },
	ignore: { kind: "rules", summary: "Rules that are silent in this file, such as `tone/pushy`." },
} as const satisfies Record<string, { kind: FieldKind; summary: string }>;

/** The name of a front matter key. */
export type Key = keyof typeof KEYS;

/** Whether a name is a key; case counts, as in YAML. */
export function isKey(name: string): name is Key {
	return Object.hasOwn(KEYS, name);
}

/** The key that was probably meant: of another name, or at most two slips away. */
export function nearestKey(name: string): Key | undefined {
	const lower = name.toLowerCase();
	return OTHER_NAMES.get(lower) ?? nearest(lower, Object.keys(KEYS) as Key[], 2);
}

const OTHER_NAMES: ReadonlyMap<string, Key> = new Map([
	["answered", "replied"],
	["date", "interview"],
	["deadline", "decision"],
	["employer", "company"],
	["job", "role"],
	["position", "role"],
	["recipient", "to"],
	["sender", "from"],
	["skills", "qualifications"],
	["zone", "timezone"],
]);

/** The candidate nearest to a word, if it is at most `most` insertions, deletions, replacements or swaps away. */
export function nearest<Candidate extends string>(
	word: string,
	candidates: readonly Candidate[],
	most: number,
): Candidate | undefined {
	let best: Candidate | undefined;
	let bestDistance = most + 1;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
		const distance = editDistance(word, candidate);
		if (distance < bestDistance && distance < candidate.length / 2) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}

/** How many insertions, deletions, replacements and swaps of neighbours lie between two words. */
export function editDistance(a: string, b: string): number {
	let beforePrevious: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const current = [i];
		for (let j = 1; j <= b.length; j++) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let distance = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				distance = Math.min(distance, (beforePrevious[j - 2] ?? 0) + 1);
			}
			current.push(distance);
		}
		beforePrevious = previous;
		previous = current;
	}
	return previous[b.length] ?? 0;
}
