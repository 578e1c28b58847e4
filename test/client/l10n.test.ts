import { deepStrictEqual } from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { serverTexts } from "./server-texts.js";

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
	return [...texts];
}

describe("the languages of the client", () => {
	it("has every text of the interface in German, the client's and the server's, and no other", () => {
		const texts = [...new Set([...clientTexts(), ...serverTexts()])].sort();
		deepStrictEqual(Object.keys(json("l10n/bundle.l10n.de.json")).sort(), texts);
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
	it("has no text of its own in the manifest that somebody reads", () =>
		deepStrictEqual(bare(JSON.parse(manifest)), []));
	it("shows nobody a text that cannot be another one", () => {
		for (const folder of ["client/src", "client/media"])
			for (const name of readdirSync(folder))
				if (/\.[jt]s$/.test(name)) deepStrictEqual(words(readFileSync(`${folder}/${name}`, "utf8")), [], name);
	});
	it("would find one that was forgotten", () => {
		const title = { title: "Send Now" };
		deepStrictEqual(bare({ contributes: { commands: [title] } }), ["Send Now"]);
		deepStrictEqual(words('item.tooltip = "Please wait";'), ["Please wait"]);
		deepStrictEqual(words("show(`all $letters are late`)"), ["all $letters are late"]);
		deepStrictEqual(words('button.label = isOpen ? "Hide" : "Reveal";'), ["Hide", "Reveal"]);
		deepStrictEqual(words('show(vscode.l10n.t("Saved as a draft")) // A word "of ours"'), []);
	});
});

/** The keys of a manifest under which somebody reads what stands there. */
const READ =
	/^(?:title|name|label|description|markdownDescription|contents|altText|enumDescriptions|markdownEnumDescriptions|deprecationMessage|markdownDeprecationMessage|placeholder)$/;

/** The texts of a manifest's contributions that are no `%key%`. What the rules say is English everywhere. */
function bare(value: unknown, key = "", isRead = false): readonly string[] {
	if (typeof value === "string") return isRead && !/^%[\w.-]+%$/.test(value) ? [value] : [];
	if (typeof value !== "object" || value === null || key === "followup.rules") return [];
	const parts = "contributes" in value ? { contributes: value.contributes } : value;
	return Object.entries(parts).flatMap(([name, part]) =>
		bare(part, name, READ.test(name) || (Array.isArray(value) && READ.test(key))),
	);
}

/** What programs read and no person: the product's name, and a page whose words are all its own markup. */
const NO_TEXT = /^(?:Follow-up(?:: \$\{state\.state\})?|<!DOCTYPE html>[\s\S]*|default-src [\s\S]*)$/;

/** The literals of a source that read as words and are not looked up: two words, or one with a capital. */
function words(source: string): readonly string[] {
	const code = source
		.replace(/^import .*$/gm, "")
		.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(),])\/\/ .*$/gm, "")
		.replace(/l10n\.t\(\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/g, "l10n.t(");
	return [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)]
		.map(([, quoted, template]) => quoted ?? template ?? "")
		.filter((text) => /[A-Za-z]{2,}[,:]? [A-Za-z]{2,}|^[A-Z][a-z]+$/.test(text) && !NO_TEXT.test(text));
}
