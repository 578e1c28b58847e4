// Builds what ships (six bundles in dist) or, with --tests, the tests (out/test, one file each with shared chunks);
// with --bench, what measures the bundles (out/bench).
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, context } from "esbuild";

const watch = process.argv.includes("--watch");
const tests = process.argv.includes("--tests");
const bench = process.argv.includes("--bench");
const generate = process.argv.includes("--generate");

const shared = {
	bundle: true,
	target: "es2022",
	sourcemap: watch ? "linked" : false,
	minify: !watch,
	logLevel: "warning",
	legalComments: "none",
	// Half as long as escapes.
	charset: "utf8",
	alias: {
		// Parts that the packages do not offer alone: the tokeniser without the tagger, YAML as modules that can be shaken.
		"compromise/tokenize": "./node_modules/compromise/src/1-one/tokenize",
		yaml: "./node_modules/yaml/browser/dist/index.js",
	},
	define: { VERSION: JSON.stringify(JSON.parse(readFileSync("package.json", "utf8")).version) },
};
/** Leaves the examples of the rules out of what ships: only tests and the rule pages read them. */
const withoutExamples = {
	name: "without-examples",
	setup({ onLoad }) {
		onLoad({ filter: /[\\/]server[\\/]src[\\/]rules[\\/]\w+[\\/][\w-]+\.ts$/ }, ({ path }) => {
			const source = readFileSync(path, "utf8");
			// As the formatter leaves it: one tab, and closed on the same line or at the same depth.
			const contents = source.replace(
				/^\texample: \{(?: .*\},|\n(?:\t\t.*\n)*\t\},)$/m,
				'\texample: { bad: "", good: "" },',
			);
			if (source.includes("defineRule({") && contents === source) throw new Error(`${path}: no example found`);
			return { contents, loader: "ts" };
		});
	},
};
/** Leaves out the types that only YAML 1.1 has: front matter and settings are 1.2, and tags are not read. */
const yamlCoreOnly = {
	name: "yaml-core-only",
	setup({ onLoad }) {
		onLoad({ filter: /[\\/]yaml[\\/]browser[\\/]dist[\\/]schema[\\/]tags\.js$/ }, () => ({
			contents: `
				import { schema } from "./core/schema.js";
				export const coreKnownTags = {};
				export const getTags = () => schema.slice();
			`,
			loader: "js",
		}));
	},
};
/** Leaves out what writes YAML: it is only read here, and what a key that is a list would be called is of no use. */
const yamlReadOnly = {
	name: "yaml-read-only",
	setup({ onLoad }) {
		onLoad({ filter: /[\\/]yaml[\\/]browser[\\/]dist[\\/]stringify[\\/]\w+\.js$/ }, ({ path }) => {
			const names = /^export \{ (.*) \};$/m.exec(readFileSync(path, "utf8"))?.[1]?.split(", ") ?? [];
			const contents = names.map((name) =>
				name === "createStringifyContext" ? `export const ${name} = () => ({});` : `export const ${name} = () => "";`,
			);
			if (names.length === 0) throw new Error(`${path} exports nothing`);
			return { contents: contents.join("\n"), loader: "js" };
		});
	},
};
/** Of what the protocol's types are at run time, keeps the guards that its library calls; kinds.ts has the numbers that we need. */
const guardsInUse = {
	name: "guards-in-use",
	setup({ onLoad }) {
		onLoad({ filter: /[\\/]vscode-languageserver-types[\\/]lib[\\/]\w+[\\/]main\.js$/ }, () => ({
			contents: `
				const isWhole = (from, to) => (value) => Number.isInteger(value) && value >= from && value <= to;
				export const integer = { is: isWhole(-(2 ** 31), 2 ** 31 - 1) };
				export const uinteger = { is: isWhole(0, 2 ** 31 - 1) };
				export const URI = { is: (value) => typeof value === "string" };
				export const DocumentUri = URI;
				export const WorkspaceFolder = { is: (value) => URI.is(value?.uri) && typeof value.name === "string" };
			`,
			loader: "js",
		}));
	},
};
/** Leaves the part of the server that reads emails in a file of its own: it is loaded when `initialize` was answered. */
const lateSession = {
	name: "late-session",
	setup({ onResolve }) {
		onResolve({ filter: /^\.\/session\.js$/ }, ({ kind }) =>
			kind === "dynamic-import" ? { path: "./server-session.cjs", external: true } : undefined,
		);
	},
};
const node = { ...shared, platform: "node", format: "cjs", target: "node20" };
const script = { banner: { js: "#!/usr/bin/env node" } };
const browser = { ...shared, platform: "browser" };

const ships = [
	{ ...node, entryPoints: ["client/src/node.ts"], outfile: "dist/client-node.cjs", external: ["vscode"] },
	{
		...browser,
		entryPoints: ["client/src/browser.ts"],
		outfile: "dist/client-browser.js",
		format: "cjs",
		external: ["vscode"],
	},
	{
		...node,
		...script,
		entryPoints: ["server/src/main-node.ts"],
		outfile: "dist/server-node.cjs",
		plugins: [lateSession, guardsInUse],
		// `require` starts sooner than the loader of modules.
		supported: { "dynamic-import": false },
	},
	{ ...node, entryPoints: ["server/src/lsp/session.ts"], outfile: "dist/server-session.cjs" },
	{
		...browser,
		entryPoints: ["server/src/main-browser.ts"],
		outfile: "dist/server-browser.js",
		format: "iife",
		plugins: [guardsInUse],
	},
	{ ...node, ...script, entryPoints: ["server/src/cli.ts"], outfile: "dist/cli.cjs" },
].map((options) => ({
	...options,
	plugins: [...(options.plugins ?? []), withoutExamples, yamlCoreOnly, yamlReadOnly],
}));

/** Every *.test.ts below test, but those of the editor, which has runners of its own. */
function testFiles(folder = "test") {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return entry.name === "vscode" ? [] : testFiles(path);
		return entry.name.endsWith(".test.ts") ? [path] : [];
	});
}

/** The licences of the packages that some files come from, and of what those depend on: parts of it may be in them. */
function licences(files) {
	const folders = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []));
	// Those that are found on the way are looked at in turn.
	for (const folder of folders) {
		const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
		for (const name of Object.keys(dependencies)) {
			const places = [
				join(folder, "node_modules", name),
				join(folder.replace(/node_modules\/.*$/, "node_modules"), name),
			];
			const place = places.find((path) => existsSync(path));
			if (place) folders.add(place);
		}
	}
	const texts = [...folders].map((folder) => {
		const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
		const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
		const by = typeof author === "string" ? author : author?.name;
		if (!file && !(license && by)) throw new Error(`${name} has no licence text`);
		// Some say their licence in the manifest alone.
		const text = file ? readFileSync(join(folder, file), "utf8").trim() : `By ${by}, under the ${license} licence.`;
		return `${name} ${version} (${license})\n\n${text}\n`;
	});
	return [...new Set(texts)].sort().join(`\n${"-".repeat(78)}\n\n`);
}

if (tests) {
	rmSync("out/test", { recursive: true, force: true });
	await build({
		...shared,
		platform: "node",
		format: "esm",
		splitting: true,
		packages: "external",
		minify: false,
		sourcemap: "linked",
		entryPoints: testFiles(),
		outbase: ".",
		outdir: "out",
	});
	writeFileSync("out/package.json", '{ "type": "module" }\n');
} else if (generate) {
	await build({ ...node, entryPoints: ["server/src/generate.ts"], outfile: "out/generate.cjs", minify: false });
} else if (bench) {
	await build({ ...node, entryPoints: ["test/bench/floor.ts"], outfile: "out/bench/floor.cjs" });
	await build({ ...node, entryPoints: ["test/bench/heap.ts"], outfile: "out/bench/heap.cjs" });
	const external = { packages: "external", minify: false };
	await build({
		...node,
		...external,
		format: "esm",
		entryPoints: ["test/bench/bench.ts"],
		outfile: "out/bench/bench.mjs",
	});
} else if (watch) {
	for (const options of ships) await (await context(options)).watch();
	console.log("watching");
} else {
	const built = await Promise.all(
		ships
			.filter((options) => existsSync(options.entryPoints[0]))
			.map((options) => build({ ...options, metafile: true })),
	);
	const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
	writeFileSync("dist/THIRD-PARTY-LICENSES.txt", licences(inputs));
}
