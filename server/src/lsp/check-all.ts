import type { CancellationToken } from "vscode-languageserver";
import { inSlices } from "./host.js";
import type { Checked } from "./protocol.js";
import { isServed } from "./uris.js";

/** Counts the follow-ups among some files and the problems in them, until it is cancelled. */
export async function checkAll(
	uris: Iterable<string>,
	problemsOf: (uri: string) => Promise<number>,
	token: CancellationToken,
): Promise<Checked> {
	let followUps = 0;
	let problems = 0;
	await inSlices(uris, 1, async (uri) => {
		if (token.isCancellationRequested || !isServed(uri)) return;
		problems += await problemsOf(uri);
		followUps++;
	});
	return { followUps, problems };
}
