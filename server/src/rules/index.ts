import type { Rule } from "../core/rule.js";
import { missingGreeting } from "./structure/missing-greeting.js";
import { pleading } from "./tone/pleading.js";

/** Every rule, in the order of groups and names. The only registration: settings, pages, tests and table follow it. */
export const rules: readonly Rule[] = [missingGreeting, pleading];
