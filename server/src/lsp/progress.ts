import type { Connection } from "vscode-languageserver";
import type { Progress } from "./others.js";

/** Shows in the client, where it can show that, how many of so many follow-ups were read; a person may call it off. */
export async function showProgress(connection: Connection, count: number): Promise<Progress> {
	const shown = await connection.window.createWorkDoneProgress();
	shown.begin("Follow-up: reading follow-ups", 0, undefined, true);
	let last = 0;
	return {
		get isCancelled() {
			return shown.token.isCancellationRequested;
		},
		done(number) {
			const percent = Math.floor((100 * number) / count);
			if (percent === last) return;
			last = percent;
			shown.report(percent, `${number} of ${count}`);
		},
		end: () => shown.done(),
	};
}
