import { ok } from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { BUDGETS, sizes } from "./sizes.js";

describe("what ships", () => {
	before(function () {
		this.timeout(60_000);
		// As it ships: minified, and packed anew.
		execFileSync(process.execPath, ["esbuild.mjs"]);
		execFileSync(process.execPath, ["test/vscode/package.mjs"]);
	});

	for (const [name, most] of Object.entries(BUDGETS)) {
		it(most === undefined ? `has ${name}` : `keeps ${name} below ${most / 1000} kB`, () => {
			const size = sizes().get(name as keyof typeof BUDGETS);
			ok(size !== undefined && size > 0, `${name} was not built`);
			if (most !== undefined) ok(size <= most, `${name} has ${size} bytes; look at what was added, or at what can go`);
		});
	}
});
