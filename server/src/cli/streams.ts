/** Says one sentence on standard error. */
export function say(sentence: string): void {
	process.stderr.write(`followup: ${sentence}\n`);
}

/** All of standard input, as UTF-8. */
export async function readStandardInput(): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString("utf8");
}
