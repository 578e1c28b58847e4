import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { createRests } from "../../server/src/lsp/timers.js";

describe("the rests of a writer", () => {
	/** A clock whose timers ring when it is moved. */
	function setUp() {
		let now = 0;
		const timers = new Set<{ at: number; ring: () => void }>();
		const rested: string[] = [];
		const rests = createRests(
			{
				now: () => now,
				after(milliseconds, ring) {
					const timer = { at: now + milliseconds, ring };
					timers.add(timer);
					return { cancel: () => timers.delete(timer) };
				},
			},
			(uri) => rested.push(uri),
		);
		const pass = (milliseconds: number) => {
			now += milliseconds;
			for (const timer of [...timers]) {
				if (timer.at > now || !timers.delete(timer)) continue;
				timer.ring();
			}
		};
		return { rests, rested, pass, timers };
	}

	it("come a second after the last keystroke, with one timer", () => {
		const { rests, rested, pass, timers } = setUp();
		for (let i = 0; i < 5; i++) {
			rests.typed("a");
			pass(600);
		}
		strictEqual(timers.size, 1);
		deepStrictEqual(rested, []);
		pass(400);
		deepStrictEqual(rested, ["a"]);
	});

	it("are what work in the background waits for, once a keystroke followed another", async () => {
		const { rests, pass } = setUp();
		rests.typed("a");
		strictEqual(rests.quiet(), undefined);
		rests.typed("a");
		rests.typed("b");
		rests.typed("b");
		let isQuiet = false;
		const quiet = rests.quiet()?.then(() => {
			isQuiet = true;
		});
		rests.forget("b");
		await Promise.resolve();
		strictEqual(isQuiet, false);
		pass(1000);
		await quiet;
		strictEqual(rests.quiet(), undefined);
		rests.typed("a");
		rests.typed("a");
		const last = rests.quiet();
		rests.end();
		await last;
	});
});
