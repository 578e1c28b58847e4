import { resolve } from "node:path";
import { exportEml } from "../core/eml.js";
import { exportMailto, exportPage, exportText } from "../core/export.js";
import { parse } from "../core/followup.js";
import { readEmail } from "../core/lint.js";
import { type Outgoing, outgoing } from "../core/outgoing.js";
import { readArgs, readChoice } from "./args.js";
import { Failure } from "./failure.js";
import { EXTENSION, readText } from "./files.js";
import { hostZone } from "./host.js";
import { readStandardInput, say } from "./streams.js";
import { writeText } from "./write.js";

/** The forms in which an email goes out, by name. */
const FORMS = {
	text: exportText,
	html: exportPage,
	eml: exportEml,
	mailto: (letter: Outgoing) => `${exportMailto(letter)}\n`,
} as const satisfies Record<string, (letter: Outgoing) => string>;
const FORM_NAMES = Object.keys(FORMS) as (keyof typeof FORMS)[];

const USAGE = `Usage: followup export <file> [options]

Writes the email as it would be sent: without headings and comments. \`-\` reads standard input.

Options:
  --format <name>      ${FORM_NAMES.join(", ")} (default: text)
  -o, --output <file>  write to this file instead of standard output
  -h, --help           show this

Exit code: 0 done, 2 something in the email cannot be sent like that; standard error says what.
`;

/** Runs \`followup export\`; gives the exit code. It does not judge the email. */
export async function exportLetter(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArgs("export", args, {
		format: { type: "string", default: "text" },
		output: { type: "string", short: "o" },
		help: { type: "boolean", short: "h", default: false },
	});
	if (values.help) {
		process.stdout.write(USAGE);
		return 0;
	}
	const format = readChoice("format", values.format, FORM_NAMES);
	const [file, ...more] = positionals;
	if (file === undefined || more.length > 0)
		throw new Failure("`export` takes one file; see `followup export --help`.");
	const cwd = process.cwd();
	const path = resolve(cwd, file);
	const text = file === "-" ? await readStandardInput() : readText(path, cwd);
	const letter = outgoing(readEmail(path, parse(text), hostZone()));
	const content = FORMS[format](letter);
	if (values.output === undefined) process.stdout.write(content);
	else {
		if (values.output.endsWith(EXTENSION)) throw new Failure(`\`${values.output}\` would lose its follow-up.`);
		writeText(resolve(cwd, values.output), content, cwd);
	}
	const lost = [...letter.lost];
	if (format === "mailto" && content.length > LONGEST_LINK)
		lost.push("The link is longer than some mail programs take; use `--format eml` instead.");
	for (const sentence of lost) say(sentence);
	return lost.length > 0 ? 2 : 0;
}

/** What Windows passes on to a mail program, less what it adds itself. */
const LONGEST_LINK = 2000;
