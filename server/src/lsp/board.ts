import type { CancellationToken } from "vscode-languageserver";
import type { Config } from "../core/config.js";
import { instantOf } from "../core/date.js";
import type { Index } from "../core/follow-up-index.js";
import { dueOf, nextChangeOf, type Schedule } from "../core/lifecycle.js";
import type { Packed } from "../core/packed.js";
import { byUrgency } from "../core/urgency.js";
import { type Overview, type OverviewEntry, overviewEntry } from "../features/overview.js";
import { scheduleOf } from "../rules/timing/schedule.js";
import { inSlices } from "./host.js";

/** What every follow-up needs, kept from one question to the next: only what the clock or a file changed is worked out. */
export interface Board {
	/** What changed since a version of the overview; all without one, or with one that is not known. */
	since(version: number | undefined, token?: CancellationToken): Promise<Overview>;
	/** The draft that is to be sent first, but for one. */
	nextToSend(but: string): Promise<OverviewEntry | undefined>;
	/** When the clock next changes an entry, in epoch milliseconds; undefined while nobody looks. */
	nextChange(): number | undefined;
}

interface Row {
	readonly packed: Packed;
	readonly schedule: Schedule;
	/** From when to when, in epoch milliseconds, the entry holds. */
	readonly from: number;
	readonly until: number;
	readonly entry: OverviewEntry;
	/** The version of the overview in which it came to say this. */
	readonly version: number;
}

/** So many follow-ups are read before an answer; of more the answer comes first, and what they are afterwards. */
const READ_AT_ONCE = 100;

/** A board over the index. */
export function createBoard(host: {
	readonly index: () => Index;
	readonly now: () => number;
	readonly configOf: (uri: string) => Promise<Config>;
	/** Reads whole what the index only glanced at. */
	readonly readWhole: (uris: readonly string[]) => Promise<void>;
	/** What was answered is no longer so. */
	readonly onChange: () => void;
}): Board {
	const rows = new Map<string, Row>();
	const gone = new Map<string, number>();
	/** Those that could not be read when it was tried. */
	const tried = new Map<string, Packed>();
	let version = 0;
	let working: Promise<unknown> = Promise.resolve();

	/** Brings the rows up to date; gives those of which it is not known what kind of email they are. */
	async function update(token?: CancellationToken): Promise<readonly string[]> {
		const index = host.index();
		const next = version + 1;
		const unread: string[] = [];
		const there = new Set<string>();
		await inSlices(index.paths(), 1, async (path) => {
			there.add(path);
			if (token?.isCancellationRequested) return;
			const now = host.now();
			const packed = index.packed(path) ?? "";
			const schedule = scheduleOf(await host.configOf(path));
			const row = rows.get(path);
			// A clock may be put back.
			if (row?.packed === packed && row.schedule === schedule && now >= row.from && now < row.until) return;
			const summary = index.get(path);
			if (!summary) return;
			const { kind, status } = summary;
			const matters = kind === undefined && (status === "draft" || status === "sent");
			if (!matters) tried.delete(path);
			else if (tried.get(path) !== packed) unread.push(path);
			const due = dueOf(summary, instantOf(now), schedule);
			const entry = overviewEntry(summary, due);
			const isSame = row !== undefined && JSON.stringify(row.entry) === JSON.stringify(entry);
			rows.set(path, {
				packed,
				schedule,
				from: now,
				until: nextChangeOf(due, instantOf(now)) ?? Number.POSITIVE_INFINITY,
				entry: isSame ? row.entry : entry,
				version: isSame ? row.version : next,
			});
			gone.delete(path);
			if (!isSame) version = next;
		});
		if (token?.isCancellationRequested) return [];
		for (const path of rows.keys()) {
			if (there.has(path)) continue;
			rows.delete(path);
			gone.set(path, next);
			version = next;
		}
		return unread;
	}

	async function read(unread: readonly string[]): Promise<void> {
		await host.readWhole(unread);
		for (const path of unread) tried.set(path, host.index().packed(path) ?? "");
	}

	async function bring(token?: CancellationToken): Promise<void> {
		const unread = await update(token);
		if (unread.length === 0) return;
		if (unread.length > READ_AT_ONCE) {
			for (const path of unread) tried.set(path, host.index().packed(path) ?? "");
			void read(unread).then(host.onChange);
			return;
		}
		await read(unread);
		await update(token);
	}

	/** One after the other: the second then finds little to do. */
	function upToDate(token?: CancellationToken): Promise<void> {
		const done = working.then(() => bring(token));
		working = done.catch(() => {});
		return done;
	}

	return {
		async since(known, token) {
			await upToDate(token);
			const isWhole = known === undefined || known < 0 || known > version;
			const isNews = (one: number) => isWhole || one > known;
			return {
				version,
				isWhole,
				entries: [...rows.values()].flatMap((row) => (isNews(row.version) ? [row.entry] : [])),
				gone: isWhole ? [] : [...gone].flatMap(([uri, since]) => (isNews(since) ? [uri] : [])),
			};
		},
		async nextToSend(but) {
			await upToDate();
			let first: OverviewEntry | undefined;
			for (const { entry } of rows.values()) {
				if (entry.uri === but || !entry.isNow || entry.group !== "to-send") continue;
				if (!first || byUrgency({ ...entry, path: entry.uri }, { ...first, path: first.uri }) < 0) first = entry;
			}
			return first;
		},
		nextChange() {
			let next = Number.POSITIVE_INFINITY;
			for (const { until } of rows.values()) next = Math.min(next, until);
			return Number.isFinite(next) ? next : undefined;
		},
	};
}
