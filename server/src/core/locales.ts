import type { Presets } from "./config.js";

/**
 * How customs differ from the American default, as published guides tell it. Settings of a rule win over these.
 * Where a thank-you is optional, nothing is said that presumes it is owed within a day.
 */
export const localePresets: Presets = {
	// Uncommon but welcome, restrained; one email to a panel is fine.
	uk: {
		"content/missing-enthusiasm": "off",
		"frequency/shared-text": "info",
		"tone/informal": { allowed: ["cheers"] },
	},
	// Two to three days are accepted; whether to write at all is divided opinion.
	dach: { "timing/closing-window": { latestHours: 72 }, "timing/missed-window": { latestHours: 72, severity: "info" } },
	// Not within the hour; no flattery. A status check after about ten days.
	fr: { "timing/too-soon": "warning", "timing/early-status-check": { businessDays: 8 } },
	be: { "timing/too-soon": "warning" },
	// Optional, short, and never chased.
	jp: { "timing/missed-window": "info", "frequency/repeat-follow-up": "error" },
	// One email to the panel is accepted.
	in: { "frequency/shared-text": "info" },
	// Many do not write; nothing is owed.
	au: { "timing/missed-window": "info", "tone/informal": { allowed: ["cheers"] } },
};
