// What a person does at the keyboard, in a page that shows VS Code.
import { deepStrictEqual, ok } from "node:assert/strict";
import { join } from "node:path";
import PostalMime from "postal-mime";

/** Does it all; gives the number of steps that failed. `due` is what the command line says is due in the folder. */
export async function drive(page, url, screenshots, due) {
	await page.goto(
		`${url}/?payload=${encodeURIComponent(JSON.stringify([["openFile", "vscode-test-web://mount/late-and-pushy.followup.md"]]))}`,
	);
	await page.waitForSelector(".monaco-editor .view-lines");
	let passed = 0;
	let failed = 0;
	for (const [name, step] of Object.entries(STEPS)) {
		try {
			await step(page, due);
			passed++;
			console.log(`  \u2714 ${name}`);
		} catch (error) {
			failed++;
			console.error(`  \u2718 ${name}\n${error?.message ?? error}`);
		}
		await page.screenshot({ path: join(screenshots, `${name.replace(/\W+/g, "-")}.png`) });
	}
	console.log(`${passed} passed, ${failed} failed`);
	return failed;
}

const MODIFIER = process.platform === "darwin" ? "Meta" : "Control";

/** The text of the editor, as it is shown. */
const text = (page) =>
	page.evaluate(() =>
		[...document.querySelectorAll(".monaco-editor[role='code'] .view-line, .editor-instance .view-line")]
			.map((line) => ({ top: Number.parseInt(line.style.top, 10), text: line.textContent.replaceAll("\u00a0", " ") }))
			.sort((a, b) => a.top - b.top)
			.map((line) => line.text)
			.join("\n"),
	);

/** Waits until the editor shows a text. */
async function shows(page, pattern) {
	const end = Date.now() + 20_000;
	let last = "";
	while (Date.now() < end) {
		last = await text(page);
		if (pattern.test(last)) return;
		await page.waitForTimeout(50);
	}
	throw new Error(`the editor never showed ${pattern}:\n${last}`);
}

async function newFollowUp(page) {
	await page.keyboard.press("F1");
	await page.keyboard.type("Create: New File...".slice(8));
	await page.keyboard.press("Escape");
	await page.locator(".monaco-editor .view-lines").first().click();
	await page.keyboard.press(`${MODIFIER}+a`);
	await page.keyboard.press("Delete");
}

/** Whether a draft is so late that it was probably sent. */
const isOld = (until) => until !== null && Date.now() - Date.parse(until) > 7 * 86_400_000;

/** Answers what New Follow-up asks; nothing is typed where an answer is empty. */
async function begin(page, answers) {
	await command(page, "Follow-up: New Follow-up...");
	const input = page.locator(".quick-input-widget input[type=text]").first();
	for (const answer of answers) {
		await input.waitFor({ timeout: 20_000 });
		await page.waitForTimeout(500);
		await page.keyboard.press(`${MODIFIER}+a`);
		await page.keyboard.press("Delete");
		if (answer !== "") await page.keyboard.type(answer);
		await page.keyboard.press("Enter");
	}
}

/** Waits for a notification that says something, and dismisses it. */
async function notification(page, pattern) {
	const message = page.locator(".notification-toast .notification-list-item-message", { hasText: pattern });
	await message.first().waitFor({ timeout: 20_000 });
	await command(page, "Notifications: Clear All Notifications");
	await message.first().waitFor({ state: "detached", timeout: 20_000 });
}

const GROUPS = { draft: "To send", sent: "Sent", answered: "Answered", closed: "Closed" };

/** The outbox is the first of the trees in the side bar. */
const outboxRows = (page) => page.locator(".customview-tree").first().locator(".monaco-list-row");

/** The rows of the outbox that are shown: groups, and below each its follow-ups. */
async function outbox(page) {
	const rows = await outboxRows(page).evaluateAll((all) =>
		all
			.map((row) => ({
				top: Number.parseInt(row.style.top, 10),
				level: Number(row.getAttribute("aria-level")),
				name: row.querySelector(".label-name")?.textContent ?? "",
			}))
			.sort((a, b) => a.top - b.top),
	);
	let group = "";
	return rows.flatMap(({ level, name }) => {
		if (level === 1) group = name;
		return level === 1 ? [] : [`${group}: ${name}`];
	});
}

/** Waits until the outbox shows some rows. */
async function showsRows(page, expected) {
	const end = Date.now() + 20_000;
	let last = [];
	while (Date.now() < end) {
		last = await outbox(page);
		if (JSON.stringify(last) === JSON.stringify(expected)) return;
		await page.waitForTimeout(50);
	}
	throw new Error(`the outbox never showed ${JSON.stringify(expected)}, but ${JSON.stringify(last)}`);
}

const STEPS = {
	async "sees the example folder in the outbox, as the command line tells it"(page, due) {
		await command(page, "Follow-up: Show All Follow-ups");
		const expected = due.map(({ status, to, due: until }) => {
			return `${status === "draft" && isOld(until) ? "Did you send this?" : GROUPS[status]}: ${to}`;
		});
		if (!expected.includes("Sent: Dana Reyes")) throw new Error(`the examples hold no sent one: ${expected}`);
		ok(expected.includes("Did you send this?: Oskar Lind"), expected.join("\n"));
		await showsRows(page, expected);
	},
	async "marks one as sent there, and undo in its file brings it back"(page, due) {
		const before = await outbox(page);
		if (!before[0]?.startsWith("To send: ")) throw new Error(`nothing to send: ${JSON.stringify(before)}`);
		const draft = due.find(({ status }) => status === "draft");
		const row = outboxRows(page).and(page.locator("[aria-level='2']")).first();
		await row.click();
		await row.hover();
		await row.locator(".action-label[aria-label='Mark as Sent']").click();
		const after = [...before.slice(1), `Sent: ${draft.to}`].sort();
		const end = Date.now() + 20_000;
		while (JSON.stringify((await outbox(page)).sort()) !== JSON.stringify(after)) {
			if (Date.now() > end) throw new Error(`never moved: ${JSON.stringify(await outbox(page))}`);
			await page.waitForTimeout(50);
		}
		await shows(page, /^sent: \d{4}-/m);
		await notification(page, /^Sent\. Silence is normal until \w+ \d+ \w+\./);
		await page.locator(".monaco-editor .view-lines").first().click();
		await page.keyboard.press(`${MODIFIER}+z`);
		await page.keyboard.press(`${MODIFIER}+s`);
		await showsRows(page, before);
	},
	async "closes one from its menu, and hears which is next"(page, due) {
		const before = await outbox(page);
		const index = before.indexOf("Sent: Dana Reyes");
		const row = outboxRows(page).and(page.locator("[aria-level='2']")).nth(index);
		await row.click({ button: "right" });
		const items = page.locator(".context-view .action-label:not(.separator)");
		await items.first().waitFor({ timeout: 20_000 });
		deepStrictEqual(await items.allTextContents(), ["Mark as Answered", "Close", "Add Reminder to Calendar"]);
		// What is let go of in the moment in which a menu opens is not taken for a choice.
		await page.waitForTimeout(500);
		await items.filter({ hasText: "Close" }).click();
		const next = due.find(({ status, due: until }) => status === "draft" && !isOld(until));
		await notification(page, new RegExp(`^You did your part\\. Next: ${next.to}, `));
		const after = before.filter((_, at) => at !== index);
		// Closed is a group that is not unfolded.
		await showsRows(page, after);
	},
	async "is reminded of a draft whose window closes, where that is asked for, and opens it from there"(page) {
		const reminder = page.locator(".notification-toast", { hasText: "The follow-up to Ines Costa:" });
		ok((await reminder.count()) === 0, "a reminder that nobody asked for");
		await command(page, "Preferences: Open User Settings (JSON)");
		await page.locator(".editor-group-container .tab", { hasText: "settings.json" }).waitFor({ timeout: 20_000 });
		await page.keyboard.press(`${MODIFIER}+a`);
		await page.keyboard.insertText('{ "followup.remind": true }');
		await page.keyboard.press(`${MODIFIER}+s`);
		await reminder.waitFor({ timeout: 20_000 });
		const buttons = reminder.locator(".monaco-button");
		deepStrictEqual(await buttons.allTextContents(), ["Open", "Not Now"]);
		await buttons.first().click();
		await shows(page, /^to: Ines Costa/m);
		ok((await reminder.count()) === 0, "it is still there");
	},
	async "checks the workspace, and sees how it goes and how many remarks there are"(page) {
		await page.evaluate(() => {
			window.seen = [];
			new MutationObserver(() => {
				for (const one of document.querySelectorAll(".notification-toast")) window.seen.push(one.textContent);
			}).observe(document.body, { childList: true, subtree: true });
		});
		await command(page, "Follow-up: Check Workspace");
		await page
			.locator(".statusbar-item", { hasText: /Follow-ups: [4-9]\. Remarks: \d+\./ })
			.waitFor({ timeout: 20_000 });
		const seen = await page.evaluate(() => window.seen);
		ok(seen.length === 0 || seen.some((one) => one.includes("Checking all follow-ups")), seen.join("\n"));
		await page.locator(".markers-panel .monaco-list-row").first().waitFor({ timeout: 20_000 });
		await command(page, "View: Show Explorer");
	},
	async "is told of the draft that there is before another is begun, and opens that"(page) {
		await begin(page, ["Ines Costa", "", "", ""]);
		const dialog = page.locator(".monaco-dialog-box", { hasText: "Ines Costa already has a draft" });
		await dialog.waitFor({ timeout: 20_000 });
		await dialog.locator(".monaco-button", { hasText: "Open the First" }).click();
		await shows(page, /^to: Ines Costa <ines@kiln\.example>$/m);
	},
	async "types a pushy sentence and reads the remark in the Problems view"(page) {
		await newFollowUp(page);
		await page.keyboard.insertText(
			"Hi Dana,\n\nThank you for the conversation about the data platform on Friday; my five years of building pipelines would help there.\n\n",
		);
		await page.keyboard.type("I need to hear back from you by Friday.");
		await page.keyboard.insertText("\n\nBest regards,\nSam Okafor\n");
		await page.keyboard.press(`${MODIFIER}+Shift+m`);
		await page
			.locator(".markers-panel .monaco-list-row", { hasText: "tone/pushy" })
			.first()
			.waitFor({ timeout: 20_000 });
	},
	async "mends it with the quick-fix key"(page) {
		const line = page.locator(".view-line", { hasText: "I need to hear back" }).first();
		await line.click({ position: { x: 60, y: 8 } });
		await page.keyboard.press(`${MODIFIER}+.`);
		const menu = page.locator(".action-widget .monaco-list-row.action").first();
		await menu.waitFor({ timeout: 20_000 });
		await page.keyboard.press("Enter");
		await page
			.locator(".view-line", { hasText: "I need to hear back" })
			.first()
			.waitFor({ state: "detached", timeout: 20_000 });
	},
	async "brings it back with undo"(page) {
		await page.keyboard.press(`${MODIFIER}+z`);
		await shows(page, /I need to hear back from you by Friday\./);
	},
	async "offers the keys of the front matter while they are typed"(page) {
		await newFollowUp(page);
		await page.keyboard.insertText("---\nto: Dana Lopez\n\n---\n\nHi Dana,\n");
		await page.keyboard.press(`${MODIFIER}+Home`);
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.type("com", { delay: 50 });
		await page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "company" }).waitFor({ timeout: 20_000 });
		await page.keyboard.press("Tab");
		await shows(page, /^company:/m);
		await page.keyboard.press("Escape");
	},
	async "writes the thank-you section with its snippet"(page) {
		await newFollowUp(page);
		await expand(page, "thanks");
		await shows(page, /## Thank you\s+Thank you for taking the time on \[day\]/);
	},
	async "writes the next-steps section with its snippet"(page) {
		await newFollowUp(page);
		await expand(page, "next");
		await shows(page, /## Next steps\s+I would love to hear what the next steps look like/);
	},
	async "fills in a whole email: a name that stands twice is typed once"(page) {
		await newFollowUp(page);
		await page.keyboard.type("email");
		await page.keyboard.press("Tab");
		await shows(page, /Hi \[First name\],/);
		await page.keyboard.type("Dana", { delay: 100 });
		await page.keyboard.press("Tab");
		await page.keyboard.type("Lopez");
		await shows(page, /to: Dana Lopez <>[\s\S]*Hi Dana,/);
		await page.keyboard.press("Escape");
	},
	async "leaves out of a new follow-up what is skipped"(page) {
		await begin(page, ["Tom Brandt", "", "", "today", "", "", "", ""]);
		await shows(page, /^to: Tom Brandt\ninterview: [\d-]+\b.*\nsubject: Thank you for the conversation$/m);
	},
	async "goes from New Follow-up to a saved .eml by keyboard alone"(page) {
		const letter = ["the new switchboard", "wired two of them at Hale", ""];
		await begin(page, ["Lena Vogel <lena@volt.example>", "Volt AG", "Electrician", "today", "", ...letter]);
		await shows(page, /^Hi Lena,$/m);
		await page.waitForTimeout(1000);
		// What is proposed first is taken, part by part: not a word of the letter is typed but the name below it.
		for (const taken of [/about the new switchboard\./, /I wired two of them at Hale, and/, /next steps look like/]) {
			await accept(page, taken);
			await page.keyboard.type("\n\n");
		}
		await accept(page, /^(?:Best|Kind) regards,$/m);
		await page.keyboard.type("Sam Okafor\n");
		await command(page, "Follow-up: Check Now");
		await page.locator(".statusbar-item", { hasText: "Nothing to mend" }).waitFor({ timeout: 20_000 });
		await command(page, "Follow-up: Save as .eml");
		await page.locator(".quick-input-widget", { hasText: "Save as .eml" }).waitFor({ timeout: 20_000 });
		await page.waitForTimeout(500);
		await page.keyboard.press("Enter");
		await page
			.locator(".statusbar-item", { hasText: "a mail program opens it as a draft" })
			.waitFor({ timeout: 20_000 });
	},
	async "previews the same letter that the .eml holds"(page) {
		await command(page, "Follow-up: Preview Email");
		const shown = await preview(page);
		await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
		await page.keyboard.press(`${MODIFIER}+Shift+e`);
		await page.locator(".explorer-folders-view .monaco-list-row", { hasText: "lena-vogel.eml" }).dblclick();
		await page.locator(".view-line", { hasText: "X-Unsent" }).first().click({ timeout: 20_000 });
		await page.keyboard.press(`${MODIFIER}+a`);
		await page.keyboard.press(`${MODIFIER}+c`);
		const eml = await PostalMime.parse(await page.evaluate(() => navigator.clipboard.readText()));
		const [to] = eml.to ?? [];
		const sent = {
			head: [`${to?.name} <${to?.address}>`, eml.subject],
			lines: (eml.text ?? "").split(/\r?\n/).filter((line) => line !== ""),
		};
		deepStrictEqual(shown, sent);
		ok(sent.lines.includes("Sam Okafor"), sent.lines.join("\n"));
	},
};

/** What the preview shows: the header's values, and the lines of the letter without those that are struck through. */
async function preview(page) {
	const end = Date.now() + 20_000;
	while (Date.now() < end) {
		for (const frame of page.frames()) {
			// A frame may go while it is looked at.
			const isLetter = await frame
				.locator("main [data-line]")
				.count()
				.catch(() => 0);
			if (isLetter === 0) continue;
			return frame.evaluate(() => ({
				head: [...document.querySelectorAll("dd")].map((node) => node.textContent),
				lines: [...document.querySelectorAll("main > :not(:has(del))")].flatMap((node) => node.innerText.split("\n")),
			}));
		}
		await page.waitForTimeout(100);
	}
	throw new Error("the preview never showed a letter");
}

/** Takes what is proposed first where the cursor is, once it can be seen in the letter. */
async function accept(page, taken) {
	await page.keyboard.press("Control+Space");
	const first = page.locator(".suggest-widget.visible .monaco-list-row").first();
	await first.waitFor({ timeout: 20_000 });
	await page.keyboard.press("Tab");
	await shows(page, taken);
}

/** Runs a command of the palette. */
async function command(page, title) {
	await page.keyboard.press("F1");
	await page.locator(".quick-input-widget input[type=text]").first().waitFor({ timeout: 20_000 });
	await page.keyboard.type(title);
	await page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().waitFor({ timeout: 20_000 });
	await page.keyboard.press("Enter");
}

/** Types a prefix and takes the snippet with Tab, as the README says. */
async function expand(page, prefix) {
	await page.keyboard.type(prefix);
	await page.keyboard.press("Tab");
	await page.keyboard.press("Escape");
}
