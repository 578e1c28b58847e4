import { chmodSync, chownSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { Failure } from "./failure.js";
import { displayPath, reason } from "./files.js";

/**
 * Replaces the text of a file, wholly or not at all: through a new file beside it that takes its name. Fails where the
 * file is no longer what was read, holds bytes that are no UTF-8 and would be lost, or is a link that leads out of the
 * working directory.
 */
export function replaceText(path: string, before: string, after: string, cwd: string): void {
	const left = (why: string) => new Failure(`\`${displayPath(path, cwd)}\` was left as it is: ${why}.`);
	try {
		// A link stays a link: what it points to is replaced.
		const target = realpathSync(path);
		const isLink = basename(target) !== basename(path) || dirname(target) !== realpathSync(dirname(path));
		if (isLink && !isInside(target, realpathSync(cwd))) throw left("it is a link to a file elsewhere");
		if (!readFileSync(target).equals(Buffer.from(before, "utf8"))) throw left("it changed meanwhile, or is not UTF-8");
		const { mode, uid, gid } = statSync(target);
		putInPlace(target, after, (fresh) => {
			chmodSync(fresh, mode);
			const own = statSync(fresh);
			if (own.uid !== uid || own.gid !== gid) chownSync(fresh, uid, gid);
		});
	} catch (error) {
		if (error instanceof Failure) throw error;
		throw new Failure(`cannot write \`${displayPath(path, cwd)}\`: ${reason(error)}.`);
	}
}

/** Writes a file, new or in place of another, wholly or not at all. */
export function writeText(path: string, text: string, cwd: string): void {
	try {
		const stat = statSync(path, { throwIfNoEntry: false });
		// What is no file, such as a terminal, cannot be replaced.
		if (stat && !stat.isFile()) writeFileSync(path, text);
		else putInPlace(stat ? realpathSync(path) : path, text, () => {});
	} catch (error) {
		throw new Failure(`cannot write \`${displayPath(path, cwd)}\`: ${reason(error)}.`);
	}
}

function putInPlace(target: string, text: string, prepare: (fresh: string) => void): void {
	const fresh = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
	try {
		writeFileSync(fresh, text, { flag: "wx", flush: true });
		prepare(fresh);
		renameSync(fresh, target);
	} catch (error) {
		rmSync(fresh, { force: true });
		throw error;
	}
}

function isInside(path: string, folder: string): boolean {
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
