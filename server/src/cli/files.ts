import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { Failure } from "./failure.js";
import { isOtherLetter } from "./letters.js";

/** How a follow-up's file name ends. */
export const EXTENSION = ".followup.md";

/** The names of configuration files, in the order in which they count. */
export const CONFIG_NAMES = [".followuprc.json", ".followuprc.yaml", ".followuprc.yml"] as const;

const SKIPPED_FOLDERS = new Set(["node_modules", ".git"]);

/** More folders than a job hunt has: somebody named a whole disk. */
const MOST_FOLDERS = 20_000;

/**
 * What arguments name, absolute and once each: files, folders (with all follow-ups below them), globs, and `-`. Fails
 * where one names nothing.
 */
export function findFollowUps(args: readonly string[], cwd: string): string[] {
	const found = new Set<string>();
	for (const arg of args) {
		const path = resolve(cwd, arg);
		const stat = statSync(path, { throwIfNoEntry: false });
		if (arg === "-") found.add(arg);
		else if (stat?.isDirectory()) for (const file of followUpsBelow(path)) found.add(file);
		else if (stat) found.add(path);
		else if (GLOB.test(arg)) {
			const matches = matchGlob(arg, cwd);
			if (matches.length === 0) throw new Failure(`no letter matches \`${arg}\`.`);
			for (const file of matches) found.add(file);
		} else throw new Failure(`there is no file or folder \`${arg}\`.`);
	}
	return [...found];
}

/** The follow-ups in a folder and, where `isDeep`, below it, sorted. */
export function followUpsBelow(folder: string, isDeep = true): string[] {
	return filesBelow(folder, (name) => name.endsWith(EXTENSION), isDeep);
}

/** Links to folders are not followed, as in the server: a folder that holds itself would never end. */
function filesBelow(top: string, isWanted: (name: string) => boolean, isDeep: boolean): string[] {
	const found: string[] = [];
	const waiting = [top];
	let seen = 0;
	for (let folder = waiting.pop(); folder !== undefined && seen < MOST_FOLDERS; folder = waiting.pop()) {
		seen++;
		for (const entry of entriesOf(folder)) {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) {
				if (isDeep && !SKIPPED_FOLDERS.has(entry.name)) waiting.push(path);
			} else if (isWanted(entry.name) && statSync(path, { throwIfNoEntry: false })?.isFile()) found.push(path);
		}
	}
	return found.sort();
}

function entriesOf(folder: string): Dirent[] {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}

const GLOB = /[*?[{]/;

/** `*` and `?` within a folder, `**` over folders, `[a-z]`, `[!a]`, `{a,b}`: what shells without globs leave to a program. */
function matchGlob(glob: string, cwd: string): string[] {
	const whole = resolve(cwd, glob).split(sep).join("/");
	const base = whole.slice(0, whole.search(GLOB)).replace(/[^/]*$/, "");
	const pattern = globPattern(whole.slice(base.length));
	const isLetter = (name: string) => name.endsWith(EXTENSION) || isOtherLetter(name);
	return filesBelow(base, isLetter, true).filter((path) => pattern.test(path.slice(base.length).split(sep).join("/")));
}

function globPattern(glob: string): RegExp {
	let source = "";
	let braces = 0;
	for (let i = 0; i < glob.length; i++) {
		const char = glob.charAt(i);
		const range = char === "[" ? /^\[(!?)([^\]/]+)\]/.exec(glob.slice(i)) : null;
		if (glob.startsWith("**/", i)) {
			source += "(?:[^/]+/)*";
			i += 2;
		} else if (range) {
			source += `[${range[1] ? "^/" : ""}${(range[2] ?? "").replace(/[\\^[]/g, "\\$&")}]`;
			i += range[0].length - 1;
		} else if (char === "*") source += "[^/]*";
		else if (char === "?") source += "[^/]";
		else if (char === "{" && glob.includes("}", i)) {
			source += "(?:";
			braces++;
		} else if (char === "}" && braces > 0) {
			source += ")";
			braces--;
		} else if (char === "," && braces > 0) source += "|";
		else source += char.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
	}
	try {
		return new RegExp(`^${source}$`);
	} catch {
		throw new Failure(`\`${glob}\` is no pattern of file names.`);
	}
}

/** The text of a file, or a failure that says why not. */
export function readText(path: string, cwd: string): string {
	return readBytes(path, cwd).toString("utf8");
}

/** A larger file is no letter. */
const LONGEST = 32 * 1024 * 1024;

/** What a file holds, or a failure that says why not. */
export function readBytes(path: string, cwd: string): Buffer {
	const failure = (why: string) => new Failure(`cannot read \`${displayPath(path, cwd)}\`: ${why}.`);
	try {
		const stat = statSync(path);
		// A device would never end.
		if (!stat.isFile() && !stat.isFIFO()) throw failure(stat.isDirectory() ? "it is a folder" : "it is no file");
		if (stat.size > LONGEST) throw failure("it is larger than any letter");
		return readFileSync(path);
	} catch (error) {
		throw error instanceof Failure ? error : failure(reason(error));
	}
}

/** A path as it is shown: relative to the working directory, with `/`. */
export function displayPath(path: string, cwd: string): string {
	return relative(cwd, path).split(sep).join("/") || path;
}

/**
 * The folder whose follow-ups a file is compared with: the nearest upwards with a configuration or `.git`, and all below
 * it, else its own.
 */
export function homeOf(path: string): { readonly folder: string; readonly isDeep: boolean } {
	const own = dirname(path);
	for (let folder = own; ; folder = dirname(folder)) {
		if ([...CONFIG_NAMES, ".git"].some((name) => statSync(join(folder, name), { throwIfNoEntry: false })))
			return { folder, isDeep: true };
		if (folder === dirname(folder)) return { folder: own, isDeep: false };
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
