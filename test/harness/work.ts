import { Session } from "node:inspector/promises";

/**
 * Counts work, whatever the machine and whatever else it does: how often our functions are called, and how many UTF-16
 * code units expressions and `indexOf` look through.
 */
export interface WorkCounter {
	/** The steps that it takes to do something. */
	of(doIt: () => unknown): Promise<number>;
	end(): void;
}

/** Starts to count. Everything runs a little slower until the end. */
export async function countWork(): Promise<WorkCounter> {
	const session = new Session();
	session.connect();
	await session.post("Profiler.enable");
	await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
	/** How often functions of ours, and of what is bundled with them, were called since the last time; not those of the tests. */
	async function calls(): Promise<number> {
		const { result } = await session.post("Profiler.takePreciseCoverage");
		let sum = 0;
		for (const { url, functions } of result) {
			if (!/\/out\/(?!test\/)/.test(url)) continue;
			for (const { ranges } of functions) for (const { count } of ranges) sum += count;
		}
		return sum;
	}
	return {
		async of(doIt) {
			await calls();
			const searched = countSearched();
			try {
				await doIt();
			} finally {
				searched.end();
			}
			return (await calls()) + searched.units();
		},
		end: () => session.disconnect(),
	};
}

/** Counts what is looked through until `end`; `test`, `replace`, `match` and `split` call `exec`, as the standard says. */
function countSearched(): { readonly units: () => number; readonly end: () => void } {
	let units = 0;
	const { exec } = RegExp.prototype;
	const { indexOf, includes } = String.prototype;
	RegExp.prototype.exec = function (text) {
		const from = this.global || this.sticky ? this.lastIndex : 0;
		const match = Reflect.apply(exec, this, [text]);
		// Where it has to stand at the beginning and does not, nothing else was looked at.
		const isAtOnce = this.sticky || (this.source.startsWith("^") && !this.multiline);
		const to = match ? match.index + match[0].length : isAtOnce ? from : String(text).length;
		units += 1 + Math.max(0, to - from);
		return match;
	};
	String.prototype.indexOf = function (search, from = 0) {
		const at = Reflect.apply(indexOf, this, [search, from]);
		units += (at < 0 ? this.length : at) - from;
		return at;
	};
	String.prototype.includes = function (search, from = 0) {
		return this.indexOf(search, from) >= 0;
	};
	return {
		units: () => units,
		end() {
			RegExp.prototype.exec = exec;
			Object.assign(String.prototype, { indexOf, includes });
		},
	};
}
