import { csv } from "./csv.js";
import type { Format } from "./format.js";
import { github } from "./github.js";
import { html } from "./html.js";
import { json } from "./json.js";
import { junit } from "./junit.js";
import { sarif } from "./sarif.js";
import { stylish } from "./stylish.js";

/** The formats of `followup check`, by name. */
export const FORMATS = { stylish, json, html, csv, sarif, github, junit } as const satisfies Record<string, Format>;
