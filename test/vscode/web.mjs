// The packed extension in VS Code for the Web: the suite inside the extension host, then a person at the keyboard.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { cache, launchBrowser, serveEditor } from "./editor.mjs";
import { packVsix, unpackVsix } from "./package.mjs";
import { drive } from "./person.mjs";
import { bundleSuite, dueIn, makeWorkspace } from "./workspace.mjs";

const extension = unpackVsix(await packVsix());
const folder = makeWorkspace();
// Inside the extension: the editor serves tests from there only.
const tests = await bundleSuite(extension);
const browser = await launchBrowser();
mkdirSync(join(cache, "screenshots"), { recursive: true });
let failures = 0;
try {
	process.stdout.write("The suite in the browser's extension host\n");
	const server = await serveEditor({ extension, folder, tests });
	try {
		const page = await browser.newPage();
		await page.exposeFunction("codeAutomationLog", (type, args) => {
			const line = args.join(" ");
			// VS Code says much; ours are the lines of the suite.
			if (/^\s+[\u2714\u2718]|^\d+ passed/.test(line)) console.log(line);
			else if (type === "error" && !/Ignoring the error|net::ERR/.test(line)) console.error(line.slice(0, 500));
		});
		const code = await new Promise((done, fail) => {
			setTimeout(() => fail(new Error("the suite did not end within two minutes")), 120_000).unref();
			page.exposeFunction("codeAutomationExit", (exit) => done(exit)).then(() => page.goto(server.url), fail);
		});
		if (code !== 0) failures++;
		await page.close();
	} finally {
		server.close();
	}

	process.stdout.write("A person at the keyboard\n");
	const plain = await serveEditor({ extension, folder });
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
		failures += await drive(page, plain.url, join(cache, "screenshots"), dueIn(folder));
	} finally {
		plain.close();
	}
} catch (error) {
	console.error(error instanceof Error ? error.message.split("\nBrowser logs")[0] : error);
	failures++;
} finally {
	await browser.close();
}
process.exit(failures === 0 ? 0 : 1);
