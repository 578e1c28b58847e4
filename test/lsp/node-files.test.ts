import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { nodeFiles } from "../../server/src/lsp/node-files.js";
import { canonicalUri, foldersUpwards, isServed, nameOf } from "../../server/src/lsp/uris.js";

describe("the files of this machine", () => {
	let root = "";
	before(() => {
		root = mkdtempSync(join(tmpdir(), "followup-"));
		mkdirSync(join(root, "a b", "node_modules"), { recursive: true });
		writeFileSync(join(root, "one.followup.md"), "One");
		writeFileSync(join(root, "notes.md"), "Notes");
		writeFileSync(join(root, "a b", "zwei ä.followup.md"), "Two");
		writeFileSync(join(root, "a b", "node_modules", "three.followup.md"), "Three");
		symlinkSync(root, join(root, "a b", "circle"));
	});
	after(() => rmSync(root, { recursive: true }));

	it("are listed below a folder or in it, without packages and circles", async () => {
		const folder = pathToFileURL(root).href;
		const names = async (deep: boolean) => (await nodeFiles.list([folder], deep)).map(nameOf).sort();
		deepStrictEqual(await names(true), ["one.followup.md", "zwei ä.followup.md"]);
		deepStrictEqual(await names(false), ["one.followup.md"]);
		deepStrictEqual(await nodeFiles.list(["https://example.org/", `${folder}/nowhere`], true), []);
	});

	it("are left out where patterns exclude them", async () => {
		const folder = pathToFileURL(root).href;
		const names = async (...excluded: string[]) => (await nodeFiles.list([folder], true, excluded)).map(nameOf).sort();
		deepStrictEqual(await names("a b"), ["one.followup.md"]);
		deepStrictEqual(await names("**/zwei*"), ["one.followup.md"]);
		deepStrictEqual(await names("b", "**/three"), ["one.followup.md", "zwei ä.followup.md"]);
	});

	it("are no pipes, no folders and no other things that have the name of one", async () => {
		const at = join(root, "odd");
		mkdirSync(join(at, "folder.followup.md"), { recursive: true });
		symlinkSync(join(at, "nowhere"), join(at, "dangling.followup.md"));
		symlinkSync(join(at, "self.followup.md"), join(at, "self.followup.md"));
		if (process.platform !== "win32") execFileSync("mkfifo", [join(at, "pipe.followup.md")]);
		const folder = pathToFileURL(at).href;
		for (const uri of [...(await nodeFiles.list([folder], true)), `${folder}/folder.followup.md`])
			strictEqual(await nodeFiles.read(uri), undefined, uri);
		rmSync(at, { recursive: true });
	});

	it("are passed over where there is no permission, and the others are still found", async () => {
		const at = join(root, "locked");
		mkdirSync(join(at, "inside"), { recursive: true });
		writeFileSync(join(at, "mine.followup.md"), "Mine");
		writeFileSync(join(at, "inside", "theirs.followup.md"), "Theirs");
		writeFileSync(join(at, "theirs.followup.md"), "Theirs");
		for (const name of ["inside", "theirs.followup.md"]) chmodSync(join(at, name), 0);
		// Nothing is locked for whoever may do everything.
		const mayAll = process.platform === "win32" || process.getuid?.() === 0;
		const found = await nodeFiles.list([pathToFileURL(at).href], true);
		const texts = await Promise.all(found.map((uri) => nodeFiles.read(uri)));
		const locked = mayAll ? ["Theirs", "Theirs"] : [undefined];
		deepStrictEqual(texts.sort(), ["Mine", ...locked]);
		chmodSync(join(at, "inside"), 0o700);
		rmSync(at, { recursive: true });
	});

	it("are read, and are not there where they cannot be", async () => {
		const [uri] = (await nodeFiles.list([`${pathToFileURL(root).href}/a%20b`], true)) as [string];
		strictEqual(await nodeFiles.read(uri), "Two");
		for (const none of ["untitled:Untitled-1", "file:///", `${uri}.gone`, "https://example.org/x.followup.md"])
			strictEqual(await nodeFiles.read(none), undefined);
	});
});

describe("the URI of a follow-up", () => {
	it("has one spelling", () => {
		strictEqual(canonicalUri("file:///C:/a b/x.followup.md"), canonicalUri("file:///c%3A/a%20b/x.followup.md"));
		strictEqual(canonicalUri("file:///jobs/R%C3%A9my.followup.md"), canonicalUri("file:///jobs/Rémy.followup.md"));
		strictEqual(canonicalUri("file:///100%.followup.md"), canonicalUri("file:///100%25.followup.md"));
		strictEqual(canonicalUri("untitled:Untitled-1"), "untitled:Untitled-1");
	});
	it("tells what is written from what is history", () => {
		for (const uri of ["file:///a.followup.md", "vscode-vfs://github/a/b.followup.md", "memfs:/a.followup.md?x#y"])
			strictEqual(isServed(uri), true, uri);
		for (const uri of ["git:/a.followup.md?ref", "gitlens:/a.followup.md", "vscode-local-history:/a.followup.md"])
			strictEqual(isServed(uri, "followup"), false, uri);
		strictEqual(isServed("file:///a.md"), false);
		strictEqual(isServed("untitled:Untitled-1", "followup"), true);
	});
	it("knows its folders", () => {
		deepStrictEqual(foldersUpwards("file:///a/b/c.followup.md"), ["file:///a/b/", "file:///a/", "file:///"]);
		deepStrictEqual(foldersUpwards("untitled:Untitled-1"), []);
	});
});
