import { deepStrictEqual, ok } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";

const json = (path: string): Record<string, string> => JSON.parse(readFileSync(path, "utf8"));
const manifest = readFileSync("package.json", "utf8");

/** The texts that the client passes to `l10n.t`. */
function clientTexts(): readonly string[] {
	const texts = new Set<string>();
	for (const name of readdirSync("client/src")) {
		const source = readFileSync(`client/src/${name}`, "utf8");
		for (const [, double, single] of source.matchAll(/l10n\.t\(\s*(?:("(?:[^"\\]|\\.)*")|'((?:[^'\\]|\\.)*)')/g))
			texts.add(double ? JSON.parse(double) : (single ?? ""));
	}
	return [...texts].sort();
}

describe("the languages of the client", () => {
	it("has every text of the client in German, and no other", () => {
		deepStrictEqual(Object.keys(json("l10n/bundle.l10n.de.json")).sort(), clientTexts());
	});
	it("fills in what the English text fills in", () => {
		for (const [english, german] of Object.entries(json("l10n/bundle.l10n.de.json"))) {
			const gaps = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();
			deepStrictEqual(gaps(german), gaps(english), english);
		}
	});
	it("has every text of the manifest in both, and no other", () => {
		const used = [...new Set([...manifest.matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key))].sort();
		deepStrictEqual(Object.keys(json("package.nls.json")).sort(), used);
		deepStrictEqual(Object.keys(json("package.nls.de.json")).sort(), used);
	});
	it("has no text of its own in the manifest that somebody reads", () => {
		const { contributes } = JSON.parse(manifest);
		for (const { title } of contributes.commands) ok(/^%.+%$/.test(title), title);
		for (const { name } of contributes.views.followup) ok(/^%.+%$/.test(name), name);
	});
	it("shows nobody a text that cannot be another one", () => {
		for (const name of readdirSync("client/src")) {
			const source = readFileSync(`client/src/${name}`, "utf8");
			const shown = source.matchAll(
				/show(?:Information|Warning|Error)Message(?:<[^>]*>)?\(\s*("[^"]*"|`[^`]*`)|(?:title|prompt|placeHolder|placeholder): ("[^"]*")/g,
			);
			deepStrictEqual(
				[...shown].map(([whole]) => whole),
				[],
				name,
			);
		}
	});
});
