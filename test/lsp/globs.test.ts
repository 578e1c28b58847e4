import { strictEqual } from "node:assert/strict";
import fc from "fast-check";
import { matchesAny } from "../../server/src/lsp/globs.js";

describe("patterns of what is excluded", () => {
	for (const [pattern, path, expected] of [
		["**/node_modules", "node_modules", true],
		["**/node_modules", "a/b/node_modules", true],
		["**/node_modules/**", "node_modules", true],
		["**/node_modules", "node_modules_2", false],
		["archive", "archive", true],
		["archive/", "archive", true],
		["archive", "old/archive", false],
		["archive/2024", "archive/2025", false],
		["**/*.bak.followup.md", "a/x.bak.followup.md", true],
		["**/{old,arch*}/{a,b}", "x/archive/b", true],
		["**/{old,{arch,bin}}", "bin", true],
		["**/20??", "a/2024", true],
		["**/20??", "a/20245", false],
		["**", "anything/at/all", true],
		["", "x", false],
	] as const) {
		it(`${JSON.stringify(pattern)} ${expected ? "means" : "does not mean"} ${path}`, () => {
			strictEqual(matchesAny([pattern])(path), expected);
		});
	}

	it("take little time, whatever they are", () => {
		const path = "a".repeat(200);
		strictEqual(matchesAny([`${"*a".repeat(60)}b`])(path), false);
		strictEqual(matchesAny([`${"{a,b}".repeat(60)}`])(path), false);
		const piece = fc.constantFrom("*", "**", "/", "a", "?", "{a,b}", "{", "}", ",");
		fc.assert(
			fc.property(fc.array(piece), fc.array(fc.constantFrom("a", "b", "/")), (pattern, of) => {
				strictEqual(typeof matchesAny([pattern.join("")])(of.join("")), "boolean");
			}),
		);
	});
});
