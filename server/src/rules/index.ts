import type { Rule } from "../core/rule.js";
import { lateThanks } from "./content/late-thanks.js";
import { missingNextSteps } from "./content/missing-next-steps.js";
import { missingThanks } from "./content/missing-thanks.js";
import { repeatFollowUp } from "./frequency/repeat-follow-up.js";
import { placeholder } from "./hygiene/placeholder.js";
import { unusedIgnore } from "./hygiene/unused-ignore.js";
import { invalidFrontMatter } from "./structure/invalid-front-matter.js";
import { missingGreeting } from "./structure/missing-greeting.js";
import { tooLong } from "./structure/too-long.js";
import { unknownKey } from "./structure/unknown-key.js";
import { closingWindow } from "./timing/closing-window.js";
import { invalidDate } from "./timing/invalid-date.js";
import { missedWindow } from "./timing/missed-window.js";
import { missingInterviewDate } from "./timing/missing-interview-date.js";
import { pleading } from "./tone/pleading.js";

/** Every rule, in the order of groups and names. The only registration: settings, pages, tests and table follow it. */
export const rules: readonly Rule[] = [
	lateThanks,
	missingNextSteps,
	missingThanks,
	repeatFollowUp,
	placeholder,
	unusedIgnore,
	invalidFrontMatter,
	missingGreeting,
	tooLong,
	unknownKey,
	closingWindow,
	invalidDate,
	missedWindow,
	missingInterviewDate,
	pleading,
];
