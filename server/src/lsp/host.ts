/** Where the other follow-ups and the configuration files come from. Paths are URIs. */
export interface Files {
	/** All follow-ups and `.followuprc` files below some folders. */
	list(folders: readonly string[]): Promise<readonly string[]>;
	/** The text, or undefined where it cannot be read. */
	read(uri: string): Promise<string | undefined>;
}

/** What a main gives the server: what differs between Node, a browser and a test. */
export interface Host {
	/** The files of this machine, if it has any. */
	readonly files: Files | undefined;
	/** The moment, in epoch milliseconds. */
	now(): number;
	/** The zone of this machine. */
	zone(): string;
	/** Calls back once after some milliseconds, unless it is cancelled. */
	after(milliseconds: number, callback: () => void): { cancel(): void };
}

/** Whether a URI is that of a follow-up file. */
export function isFollowUp(uri: string): boolean {
	return uri.endsWith(".followup.md");
}

/** Whether a URI is that of a configuration file. */
export function isSettingsFile(uri: string): boolean {
	return /\/\.followuprc\.(?:json|ya?ml)$/.test(uri);
}

/** The folder of a file, with the slash at its end. */
export function folderOf(uri: string): string {
	return uri.slice(0, uri.lastIndexOf("/") + 1);
}
