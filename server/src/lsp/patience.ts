import type { Host } from "./host.js";

/** A client that does not answer is not waited for any longer, in milliseconds. */
const PATIENCE = 3000;

/**
 * What a client answers; where it takes too long, or fails, what stands in for it. An answer that comes after all is given
 * to `onLate`.
 */
export function patiently<Answer>(
	after: Host["after"],
	asked: Promise<Answer>,
	otherwise: () => Answer,
	onLate?: (answer: Answer) => void,
): Promise<Answer> {
	let isLate = false;
	const patience = new Promise<Answer>((resolve) => {
		const wait = after(PATIENCE, () => {
			isLate = true;
			resolve(otherwise());
		});
		const stop = () => wait.cancel();
		asked.then(stop, stop);
	});
	asked.then(
		(answer) => isLate && onLate?.(answer),
		() => {},
	);
	return Promise.race([asked.catch(otherwise), patience]);
}
