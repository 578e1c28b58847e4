import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What ships, with how large it may be, in bytes; undefined where nobody waits for it to load. */
export const BUDGETS = {
	// What is loaded before `initialize` is answered, and what reads emails, of which a third are the phrases of the tone
	// rules: together less than one file had before. A sum of 700,000 is what is wanted.
	"dist/server-node.cjs": 180_000,
	"dist/server-session.cjs": 700_000,
	"dist/server-browser.js": undefined,
	"dist/client-node.cjs": undefined,
	"dist/client-browser.js": undefined,
	"dist/cli.cjs": undefined,
	".vsix": 1_000_000,
} as const satisfies { readonly [name: string]: number | undefined };

/** The sizes of what was built below a folder, in bytes; what is not there is left out. */
export function sizes(root = "."): ReadonlyMap<keyof typeof BUDGETS, number> {
	const found = new Map<keyof typeof BUDGETS, number>();
	for (const name of Object.keys(BUDGETS) as (keyof typeof BUDGETS)[]) {
		const file = name === ".vsix" ? readdirSync(root).find((entry) => entry.endsWith(name)) : name;
		if (file !== undefined && existsSync(join(root, file))) found.set(name, statSync(join(root, file)).size);
	}
	return found;
}
