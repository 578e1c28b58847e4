import { strictEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { localized } from "../../client/src/localized.js";

const GERMAN: Record<string, string> = JSON.parse(readFileSync("l10n/bundle.l10n.de.json", "utf8"));

/** As the editor looks a text up in the bundle of its language. */
const german = (form: string, ...numbers: string[]) =>
	(GERMAN[form] ?? form).replace(/\{(\d+)\}/g, (gap, at) => numbers[Number(at)] ?? gap);

describe("what the server says, in the language of the editor", () => {
	it("keeps its numbers, and changes each part by itself", () => {
		strictEqual(
			localized("3 days left \u00b7 120 words \u00b7 4 open", german),
			"noch 3 Tage \u00b7 120 W\u00f6rter \u00b7 4 offen",
		);
		strictEqual(localized("Mark as Sent", german), "Als gesendet markieren");
	});
	it("leaves a remark, and a sentence of the letter, as it is", () => {
		const remark = "in time until Monday 23 November, 14:00 (America/New_York)";
		strictEqual(localized(remark, german), remark);
		strictEqual(localized("Our 2 talks on {0} and {name}.", german), "Our 2 talks on {0} and {name}.");
	});
});
