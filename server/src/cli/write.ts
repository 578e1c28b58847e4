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
	let fresh: string | undefined;
	try {
		// A link stays a link: what it points to is replaced.
		const target = realpathSync(path);
		const isLink = basename(target) !== basename(path) || dirname(target) !== realpathSync(dirname(path));
		if (isLink && !isInside(target, realpathSync(cwd))) throw left("it is a link to a file elsewhere");
		if (!readFileSync(target).equals(Buffer.from(before, "utf8"))) throw left("it changed meanwhile, or is not UTF-8");
		const { mode, uid, gid } = statSync(target);
		fresh = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
		writeFileSync(fresh, after, { flag: "wx", flush: true });
		chmodSync(fresh, mode);
		const own = statSync(fresh);
		if (own.uid !== uid || own.gid !== gid) chownSync(fresh, uid, gid);
		renameSync(fresh, target);
	} catch (error) {
		if (fresh) rmSync(fresh, { force: true });
		if (error instanceof Failure) throw error;
		throw new Failure(`cannot write \`${displayPath(path, cwd)}\`: ${reason(error)}.`);
	}
}

function isInside(path: string, folder: string): boolean {
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
