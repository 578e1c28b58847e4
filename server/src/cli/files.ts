import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { Failure } from "./failure.js";

/** How a follow-up's file name ends. */
export const EXTENSION = ".followup.md";

/** The names of configuration files, in the order in which they count. */
export const CONFIG_NAMES = [".followuprc.json", ".followuprc.yaml", ".followuprc.yml"] as const;

const SKIPPED_FOLDERS = new Set(["node_modules", ".git"]);

/** The follow-ups that arguments name: files, folders (with all below them) and globs. Fails where one names nothing. */
export function findFollowUps(args: readonly string[], cwd: string): string[] {
	const found = new Set<string>();
	for (const arg of args) {
		const path = resolve(cwd, arg);
		const stat = statSync(path, { throwIfNoEntry: false });
		if (stat?.isDirectory()) for (const file of followUpsBelow(path)) found.add(file);
		else if (stat) found.add(path);
		else if (/[*?[{]/.test(arg)) {
			const matches = matchGlob(arg, cwd);
			if (matches.length === 0) throw new Failure(`no file matches \`${arg}\`.`);
			for (const file of matches) found.add(file);
		} else throw new Failure(`there is no file or folder \`${arg}\`.`);
	}
	return [...found];
}

/** Every follow-up below a folder, sorted; a folder that cannot be read is passed over, a link is followed once. */
export function followUpsBelow(folder: string, seen: Set<string> = new Set()): string[] {
	let entries: Dirent[];
	try {
		const real = realpathSync(folder);
		if (seen.has(real)) return [];
		seen.add(real);
		entries = readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
	entries.sort((a, b) => (a.name < b.name ? -1 : 1));
	return entries.flatMap((entry) => {
		const path = join(folder, entry.name);
		const isFolder =
			entry.isDirectory() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isDirectory());
		if (isFolder) return SKIPPED_FOLDERS.has(entry.name) ? [] : followUpsBelow(path, seen);
		return entry.name.endsWith(EXTENSION) ? [path] : [];
	});
}

/** `*` within a folder, `**` over folders, `?`, `{a,b}`: what shells without globs leave to a program. */
function matchGlob(glob: string, cwd: string): string[] {
	const whole = resolve(cwd, glob).split(sep).join("/");
	const base = whole.slice(0, whole.search(/[*?[{]/)).replace(/[^/]*$/, "");
	let source = "";
	for (let i = base.length; i < whole.length; i++) {
		const char = whole.charAt(i);
		if (whole.startsWith("**/", i)) {
			source += "(?:[^/]+/)*";
			i += 2;
		} else if (whole.startsWith("**", i)) {
			source += ".*";
			i++;
		} else if (char === "*") source += "[^/]*";
		else if (char === "?") source += "[^/]";
		else if (char === "{") source += "(?:";
		else if (char === "}") source += ")";
		else if (char === "," && source.lastIndexOf("(?:") > source.lastIndexOf(")")) source += "|";
		else source += char.replace(/[.+^$()|[\]\\]/g, "\\$&");
	}
	const pattern = new RegExp(`^${source}$`);
	return followUpsBelow(base).filter((path) => pattern.test(path.split(sep).join("/").slice(base.length)));
}

/** The text of a file, or a failure that says why not. */
export function readText(path: string, cwd: string): string {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		throw new Failure(`cannot read \`${displayPath(path, cwd)}\`: ${reason(error)}.`);
	}
}

/** A path as it is shown: relative to the working directory, with `/`. */
export function displayPath(path: string, cwd: string): string {
	return relative(cwd, path).split(sep).join("/") || path;
}

/** The folder whose follow-ups a file is compared with: the nearest upwards with a configuration or `.git`, else its own. */
export function homeOf(path: string): string {
	const own = dirname(path);
	for (let folder = own; ; folder = dirname(folder)) {
		if ([...CONFIG_NAMES, ".git"].some((name) => statSync(join(folder, name), { throwIfNoEntry: false })))
			return folder;
		if (folder === dirname(folder)) return own;
	}
}

/** The nearest configuration file upwards from a follow-up. */
export function configFor(path: string): string | undefined {
	for (let folder = dirname(path); ; folder = dirname(folder)) {
		for (const name of CONFIG_NAMES) {
			const candidate = join(folder, name);
			if (statSync(candidate, { throwIfNoEntry: false })?.isFile()) return candidate;
		}
		if (folder === dirname(folder)) return undefined;
	}
}

/** The reason of a file system error in words. */
export function reason(error: unknown): string {
	const code = (error as NodeJS.ErrnoException).code;
	if (code === "ENOENT") return "it does not exist";
	if (code === "EACCES" || code === "EPERM") return "permission is missing";
	if (code === "EISDIR") return "it is a folder";
	return error instanceof Error ? error.message : String(error);
}
