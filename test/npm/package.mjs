// Packs the npm package: both programs in one bundle each, the rule pages, and nothing to install beside them. Its
// manifest is made here, because npm and vsce refuse to share one list of files.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const folder = join(root, "dist/npm");

const FILES = {
	"dist/cli.cjs": "followup.cjs",
	"dist/server-node.cjs": "followup-language-server.cjs",
	"dist/server-session.cjs": "server-session.cjs",
	"dist/THIRD-PARTY-LICENSES.txt": "THIRD-PARTY-LICENSES.txt",
	"docs/rules": "docs/rules",
	"docs/editors.md": "docs/editors.md",
	"docs/followuprc.schema.json": "docs/followuprc.schema.json",
	"CHANGELOG.md": "CHANGELOG.md",
	LICENSE: "LICENSE",
	"README.md": "README.md",
};

/** The path of the tarball; built bundles have to be there. */
export function packNpm(destination = root) {
	if (!existsSync(join(root, "dist/cli.cjs"))) throw new Error("build first: npm run build");
	rmSync(folder, { recursive: true, force: true });
	for (const [from, to] of Object.entries(FILES)) {
		mkdirSync(dirname(join(folder, to)), { recursive: true });
		cpSync(join(root, from), join(folder, to), { recursive: true });
	}
	const { name, version, license, repository, engines, keywords } = JSON.parse(
		readFileSync(join(root, "package.json"), "utf8"),
	);
	const { description } = JSON.parse(readFileSync(join(root, "package.nls.json"), "utf8"));
	const manifest = {
		name,
		version,
		description,
		license,
		repository,
		keywords,
		engines: { node: engines.node },
		bin: { followup: "followup.cjs", "followup-language-server": "followup-language-server.cjs" },
		files: Object.values(FILES),
	};
	writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, "\t")}\n`);
	const out = execFileSync("npm", ["pack", "--json", "--silent", "--pack-destination", destination], {
		cwd: folder,
		encoding: "utf8",
		shell: process.platform === "win32",
	});
	const [{ filename, size }] = JSON.parse(out);
	return { path: join(destination, filename), size };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { path, size } = packNpm();
	process.stdout.write(`${path.slice(root.length + 1)} ${(size / 1024).toFixed(0)} kB\n`);
}
