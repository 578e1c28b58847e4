import type { Host } from "./host.js";

/** Tells when somebody has stopped typing in a document. */
export interface Rests {
	/** It was just typed in. */
	typed(uri: string): void;
	/** Nobody waits for its rest any longer. */
	forget(uri: string): void;
	/** Resolves when nobody types on any longer; undefined where nobody does. Work in the background waits for it. */
	quiet(): Promise<void> | undefined;
	end(): void;
}

/** So long after the last keystroke a half-written sentence counts as left. */
const IDLE = 1000;

/** Watches documents that are typed in. A keystroke costs a note of the time: the timer that runs looks at it when it ends. */
export function createRests({ now, after }: Pick<Host, "now" | "after">, onRest: (uri: string) => void): Rests {
	const watched = new Map<string, { last: number; timer: { cancel(): void }; isTypedOn: boolean }>();
	let waiting: (() => void)[] = [];

	function leave(uri: string): void {
		watched.get(uri)?.timer.cancel();
		watched.delete(uri);
		if (isTypedOn()) return;
		for (const wake of waiting) wake();
		waiting = [];
	}

	/** Whether a keystroke followed another. */
	function isTypedOn(): boolean {
		for (const one of watched.values()) if (one.isTypedOn) return true;
		return false;
	}

	function wait(uri: string, milliseconds: number) {
		return after(milliseconds, () => {
			const known = watched.get(uri);
			if (!known) return;
			const passed = now() - known.last;
			// A clock that was put back tells nothing.
			if (passed >= 0 && passed < IDLE) {
				known.timer = wait(uri, IDLE - passed);
				return;
			}
			leave(uri);
			onRest(uri);
		});
	}

	return {
		typed(uri) {
			const known = watched.get(uri);
			if (known) {
				known.last = now();
				known.isTypedOn = true;
			} else watched.set(uri, { last: now(), timer: wait(uri, IDLE), isTypedOn: false });
		},
		forget: leave,
		quiet: () => (isTypedOn() ? new Promise((resolve) => waiting.push(resolve)) : undefined),
		end() {
			for (const uri of [...watched.keys()]) leave(uri);
		},
	};
}

/** Rings at a moment that may be put off or brought forward. */
export interface Alarm {
	/** Rings at that moment, in epoch milliseconds, and at no other; undefined for never. May ring early, and is then set again. */
	set(moment: number | undefined): void;
	end(): void;
}

/** The clock of a machine that slept is looked at again after an hour at most. */
const LONGEST_WAIT = 3_600_000;

/** An alarm that is not set yet. */
export function createAlarm({ now, after }: Pick<Host, "now" | "after">, ring: () => void): Alarm {
	let moment: number | undefined;
	let timer: { cancel(): void } | undefined;
	let hasEnded = false;
	const stop = () => {
		timer?.cancel();
		timer = undefined;
		moment = undefined;
	};
	return {
		set(next) {
			if (hasEnded || (timer && next === moment)) return;
			stop();
			if (next === undefined) return;
			moment = next;
			timer = after(Math.min(Math.max(next - now(), 1), LONGEST_WAIT), () => {
				stop();
				ring();
			});
		},
		end() {
			hasEnded = true;
			stop();
		},
	};
}
