import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { converse, eventually } from "../harness/conversation.js";

const SERVER = "dist/server-node.cjs";

describe("the built server over stdio", () => {
	before(() => {
		if (!existsSync(SERVER)) execFileSync(process.execPath, ["esbuild.mjs"]);
	});

	it("finds, mends, and leaves in good order", async () => {
		const uri = "untitled:a.followup.md";
		const editor = await converse({ command: [process.execPath, SERVER, "--stdio"] });
		await editor.open(
			uri,
			"---\ncompany: Northwind\n---\n\nHi Dana,\n\nThank you for the conversation at [Company].\n\nBest regards,\nSam\n",
		);
		await eventually("the gap", async () => (await editor.codes(uri)).includes("hygiene/placeholder"));
		const [fix] = await editor.actions(uri, "[Company]");
		await editor.apply(fix?.edit);
		ok(editor.text(uri).includes("conversation at Northwind."));
		ok(!(await editor.codes(uri)).includes("hygiene/placeholder"));
		strictEqual(await editor.end(), 0);
	});

	it("says its version and how to start it", () => {
		const version = spawnSync(process.execPath, [SERVER, "--version"], { encoding: "utf8" });
		deepStrictEqual([version.status, /^\d+\.\d+\.\d+\n$/.test(version.stdout)], [0, true]);
		const bare = spawnSync(process.execPath, [SERVER], { encoding: "utf8" });
		deepStrictEqual([bare.status, bare.stderr.includes("--stdio")], [2, true]);
	});
});
