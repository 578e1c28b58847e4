import { parseDocument } from "yaml";
import type { Settings } from "./config.js";

/** Reads a `.followuprc.json` or `.yaml` (JSON is YAML). A fault is the end of a sentence that begins with the file's name. */
export function readSettings(text: string): { readonly settings: Settings; readonly fault?: string } {
	const document = parseDocument(text, { customTags: [], logLevel: "silent" });
	const [error] = document.errors;
	if (error) return { settings: {}, fault: `cannot be read: ${error.message.split("\n")[0]?.replace(/:$/, "")}.` };
	let value: unknown;
	try {
		value = document.toJS({ maxAliasCount: 20 });
	} catch {
		return { settings: {}, fault: "holds too many aliases." };
	}
	if (value === null || value === undefined) return { settings: {} };
	if (typeof value !== "object" || Array.isArray(value))
		return { settings: {}, fault: "has to be an object with `rules`." };
	const unknown = Object.keys(value).filter((key) => !["$schema", "rules", "locale", "timezone"].includes(key));
	if (unknown.length > 0) return { settings: value, fault: `has an unknown key: ${unknown.join(", ")}.` };
	return { settings: value };
}
