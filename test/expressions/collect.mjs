// Every regular expression that a letter may meet: the literals in our sources and in what they import, those that are put
// together while the modules load, and those that the patterns of phrases compile to.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "acorn";
import { build } from "esbuild";

const BUNDLE = "out/expressions.cjs";
/** The protocol's own libraries read what the editor sends, and no letters. */
const PROTOCOL = /^(?:vscode-languageserver|vscode-jsonrpc)/;
/** What starts something when it is loaded. */
const HOSTS = /^(?:main-\w+|cli|generate)\.ts$/;

/** Makes every pattern an expression at once, where the server waits for a sentence that holds its words. */
const eagerPatterns = {
	name: "eager-patterns",
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /\/pattern-index\.js$/ }, ({ namespace }) =>
			namespace === "eager" ? undefined : { path: "patterns", namespace: "eager" },
		);
		onLoad({ filter: /./, namespace: "eager" }, () => ({
			contents: `
				import { indexPatterns as index, lazyPatterns as lazy } from "./pattern-index.js";
				import { compilePattern } from "./phrase-pattern.js";
				const compile = (source) => void compilePattern(source).regExp;
				export function indexPatterns(patterns) {
					for (const [source] of patterns) compile(source);
					return index(patterns);
				}
				export function lazyPatterns(sources) {
					for (const source of sources) compile(source);
					return lazy(sources);
				}`,
			resolveDir: "server/src/core",
		}));
	},
};

/** What an expression is called where its verdict is kept: some are longer than a page. */
export function nameOf(expression) {
	return createHash("sha256").update(expression).digest("hex").slice(0, 16);
}

/** All expressions as `/source/flags`, each once, in order. */
export async function collectExpressions() {
	const modules = readdirSync("server/src", { recursive: true, encoding: "utf8" })
		.map((path) => path.replaceAll("\\", "/"))
		.filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts") && !HOSTS.test(path));
	await build({
		stdin: { contents: modules.map((path) => `import "./server/src/${path}";`).join("\n"), resolveDir: "." },
		bundle: true,
		outfile: BUNDLE,
		platform: "node",
		format: "cjs",
		target: "es2022",
		treeShaking: false,
		define: { VERSION: '"0"' },
		alias: {
			"compromise/tokenize": "./node_modules/compromise/src/1-one/tokenize",
			yaml: "./node_modules/yaml/browser/dist/index.js",
		},
		plugins: [
			eagerPatterns,
			{
				name: "without-the-protocol",
				setup: ({ onResolve }) =>
					onResolve({ filter: PROTOCOL }, ({ path }) => ({ path, external: true, sideEffects: false })),
			},
		],
	});
	const found = new Set([...literalsIn(readFileSync(BUNDLE, "utf8")), ...(await made(resolve(BUNDLE)))]);
	return [...found].sort();
}

function literalsIn(text) {
	const found = [];
	const visit = (node) => {
		if (node === null || typeof node !== "object") return;
		if (node.regex) found.push(`/${node.regex.pattern}/${node.regex.flags}`);
		for (const value of Object.values(node)) visit(value);
	};
	visit(parse(text, { ecmaVersion: "latest", sourceType: "script" }));
	return found;
}

/** What is put together while the modules load, the phrases among it. */
async function made(path) {
	const expressions = [];
	const note = (expression) => {
		expressions.push(String(expression));
		return expression;
	};
	const Native = RegExp;
	globalThis.RegExp = new Proxy(Native, {
		construct: (target, args) => note(Reflect.construct(target, args)),
		apply: (target, self, args) => note(Reflect.apply(target, self, args)),
	});
	try {
		await import(pathToFileURL(path).href);
	} finally {
		globalThis.RegExp = Native;
	}
	return expressions;
}
