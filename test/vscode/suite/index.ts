import "mocha/mocha.js";

/** Prints nothing: what passed and failed is printed line by line below, in whatever host this is. */
class Silent extends Mocha.reporters.Base {}

/** Called by VS Code's extension host; runs the suite, and rejects where a test failed. */
export async function run(): Promise<void> {
	const mocha = new Mocha({ ui: "bdd", timeout: 30_000, reporter: Silent });
	// What mocha does before it loads a file: `describe` and `it` become globals.
	mocha.suite.emit("pre-require", globalThis, "", mocha);
	await import("./suite.js");
	await new Promise<void>((done, fail) => {
		let passed = 0;
		let failed = 0;
		const runner = mocha.run(() => {
			say(`${passed} passed, ${failed} failed`);
			if (failed === 0 && passed > 0) done();
			else fail(new Error(`${failed} of ${passed + failed} tests in the extension host failed`));
		});
		runner.on("pass", (test) => {
			passed++;
			say(`  \u2714 ${test.fullTitle()}`);
		});
		runner.on("fail", (test, error) => {
			failed++;
			say(`  \u2718 ${test.fullTitle()}\n${error?.stack ?? error}`);
		});
	});
}

/** Prints a line; a host whose console nobody reads takes it through a global of its own. */
function say(line: string): void {
	console.log(line);
	(globalThis as { followupReport?: (line: string) => void }).followupReport?.(line);
}
