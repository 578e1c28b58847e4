import type { TextDocument } from "vscode";

/** Every scheme under which a follow-up can be written: history schemes (`git:` and the like) are not among these. */
export const SCHEMES = [
	"file",
	"untitled",
	"vscode-remote",
	"vscode-vfs",
	"vscode-userdata",
	"memfs",
	"vscode-test-web",
];

/** Whether a document is a follow-up that somebody writes. */
export function isFollowUp({ uri, languageId }: TextDocument): boolean {
	return SCHEMES.includes(uri.scheme) && (languageId === "followup" || uri.path.endsWith(".followup.md"));
}

/** A remark where nothing draws its code marks: in a list, or a dialog. */
export function plain(message: string): string {
	return message.replaceAll("`", "");
}
