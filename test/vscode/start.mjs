// npm start: a real editor with the extension and the examples. `npm start -- --desktop` uses an installed VS Code.
import { spawn, spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled, run } from "./install.mjs";

ensureInstalled();
run(process.execPath, ["esbuild.mjs"]);
const { root, serveEditor } = await import("./editor.mjs");
const examples = join(root, "examples");

if (process.argv.includes("--desktop")) {
	const code = process.env.VSCODE ?? "code";
	// On Windows it is a script, which only a shell starts; there, what holds a space needs quotes.
	const isWindows = process.platform === "win32";
	const quoted = (text) => (isWindows ? `"${text}"` : text);
	const args = [`--extensionDevelopmentPath=${root}`, examples].map(quoted);
	const { error, status } = spawnSync(quoted(code), args, { stdio: "inherit", shell: isWindows });
	if (error || status !== 0) {
		process.stderr.write(`Cannot start \`${code}\`: install VS Code with its shell command, or name it in VSCODE.\n`);
		process.exit(2);
	}
} else {
	const server = await serveEditor({ extension: root, folder: examples });
	const file = readdirSync(examples).includes("late-and-pushy.followup.md") ? "late-and-pushy.followup.md" : undefined;
	const payload = file
		? `?payload=${encodeURIComponent(JSON.stringify([["openFile", `vscode-test-web://mount/${file}`]]))}`
		: "";
	const url = `${server.url}/${payload}`;
	process.stdout.write(`
  Follow-up is running in VS Code for the Web, with the examples open:

    ${url}

  What you save stays in the browser; the files on the disk are not changed. Ctrl+C ends it.

`);
	openInBrowser(url);
	const stop = () => {
		server.close();
		process.exit(0);
	};
	process.on("SIGINT", stop);
	process.on("SIGTERM", stop);
}

/** Opens the address, where somebody is there to see it. */
function openInBrowser(url) {
	if (process.env.CI || (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)) return;
	const [command, ...args] =
		process.platform === "darwin"
			? ["open", url]
			: process.platform === "win32"
				? ["cmd", "/c", "start", "", url.replaceAll("&", "^&")]
				: ["xdg-open", url];
	spawn(command, args, { stdio: "ignore", detached: true })
		.on("error", () => {})
		.unref();
}
