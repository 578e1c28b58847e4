/** How a follow-up's file name ends. */
export const EXTENSION = ".followup.md";

/** The names of configuration files, in the order in which they count. */
export const CONFIG_NAMES = [".followuprc.json", ".followuprc.yaml", ".followuprc.yml"] as const;

/** Schemes under which editors show old versions, diffs and reviews: those are not being written. */
const HISTORY_SCHEMES =
	/^(?:git\w*|gitlens[\w-]*|review|pr|hg|svn|scm[\w-]*|merge[\w-]*|[\w-]*(?:history|diff|timeline)[\w-]*)$/;

/** Whether a document is a follow-up that somebody writes, by the end of its path or by its language. */
export function isServed(uri: string, languageId?: string): boolean {
	const scheme = schemeOf(uri);
	// `github:` and its like are virtual folders, where one writes.
	if (HISTORY_SCHEMES.test(scheme) && scheme !== "github" && scheme !== "gitlab") return false;
	return languageId === "followup" || pathOf(uri).endsWith(EXTENSION);
}

/** The scheme of a URI, in lower case. */
function schemeOf(uri: string): string {
	return /^([a-z][a-z0-9+.-]*):/i.exec(uri)?.[1]?.toLowerCase() ?? "";
}

/** The path of a URI, decoded, without query and fragment. */
export function pathOf(uri: string): string {
	return decode(uri.replace(/[?#].*$/s, ""));
}

/** One spelling for each URI: clients differ in what they escape and in the case of a drive letter. */
export function canonicalUri(uri: string): string {
	const match = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?)([^?#]*)(.*)$/is.exec(uri);
	if (!match) return uri;
	const [, head = "", path = "", tail = ""] = match;
	const segments = path.split("/").map((segment) => encodeURIComponent(decode(segment)));
	return head.toLowerCase() + segments.join("/").replace(/^\/[A-Z](?=%3A)/, (drive) => drive.toLowerCase()) + tail;
}

/** The URI of a folder whose whole path is given, as somebody writes it on any system; undefined for what is no whole path. */
export function folderUri(path: string): string | undefined {
	const slashed = path.trim().replaceAll("\\", "/").replace(/\/*$/, "/");
	if (!/^(?:[a-z]:)?\/./i.test(slashed)) return undefined;
	const encoded = slashed.split("/").map(encodeURIComponent).join("/");
	return canonicalUri(`file://${slashed.startsWith("/") ? "" : "/"}${encoded}`);
}

/** The URI of the folder that holds this, ending in a slash; empty where there is none, as for `untitled:Untitled-1`. */
export function folderOf(uri: string): string {
	return uri.slice(0, uri.lastIndexOf("/") + 1);
}

/** The last segment of a URI, decoded: a file's name. */
export function nameOf(uri: string): string {
	const path = pathOf(uri);
	return path.slice(path.lastIndexOf("/") + 1);
}

/** The folders of a URI, innermost first, up to the root of its authority. */
export function foldersUpwards(uri: string): readonly string[] {
	const root = /^[a-z][a-z0-9+.-]*:\/\/[^/]*\//i.exec(uri)?.[0];
	if (!root) return [];
	const folders: string[] = [];
	for (let folder = folderOf(uri); folder.length >= root.length; folder = folderOf(folder.slice(0, -1))) {
		folders.push(folder);
	}
	return folders;
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
