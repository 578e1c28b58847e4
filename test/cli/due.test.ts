import { deepStrictEqual, ok, strictEqual } from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const CLI = resolve("dist/cli.cjs");
const DRAFT =
	"---\nto: Dana Reyes\ncompany: Northwind\ninterview: 2026-11-20T14:00-05:00\n---\n\nHi Dana,\n\nThank you for Friday.\n";
const SENT =
	"---\nto: Ben Cole\nsent: 2026-11-18T10:00-05:00\n---\n\nHi Ben,\n\nThank you for Tuesday.\n\nBest regards,\nSam\n";

describe("followup due", () => {
	let folder = "";
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "followup-"));
		mkdirSync(join(folder, "deep"));
		writeFileSync(join(folder, "a.followup.md"), SENT);
		writeFileSync(join(folder, "deep/b.followup.md"), DRAFT);
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));
	const run = (...args: string[]) => {
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[CLI, "due", "--now", "2026-11-20T18:00-05:00", ...args],
			{
				cwd: folder,
				encoding: "utf8",
				env: { ...process.env, TZ: "America/New_York" },
			},
		);
		return { status, stdout, stderr };
	};

	it("says what needs doing, soonest first", () => {
		const { status, stdout } = run();
		strictEqual(status, 0);
		ok(stdout.startsWith("To send\n  Dana Reyes, Northwind  3 days left  deep/b.followup.md\n"), stdout);
		ok(stdout.includes("\nSent\n  Ben Cole  waiting 2 days  a.followup.md\n"), stdout);
	});
	it("is JSON for programs", () => {
		deepStrictEqual(JSON.parse(run("--format", "json").stdout)[0], {
			path: "deep/b.followup.md",
			to: "Dana Reyes",
			company: "Northwind",
			role: null,
			status: "draft",
			due: "2026-11-24T05:00:00Z",
			why: "in time until the end of Monday 23 November (America/New_York)",
		});
	});
	it("is a calendar file", () => {
		const { stdout } = run("--format", "ics");
		strictEqual(stdout.match(/BEGIN:VEVENT/g)?.length, 2);
	});
	it("says what it cannot do", () => {
		strictEqual(run("--format", "xml").status, 2);
		strictEqual(run("none").status, 2);
		strictEqual(run("--now", "soon").status, 2);
		deepStrictEqual(run("deep", "--format", "ics").status, 0);
	});
	it("says so where there is nothing", () => {
		rmSync(join(folder, "a.followup.md"));
		rmSync(join(folder, "deep/b.followup.md"));
		strictEqual(run().stdout, "no follow-ups here\n");
		deepStrictEqual(JSON.parse(run("--format", "json").stdout), []);
	});
});
