import { resolve } from "node:path";
import { readArgs, readChoice, readNow } from "./args.js";
import { createConfigs, readSeverities } from "./configs.js";
import { Failure } from "./failure.js";
import { displayPath, findFollowUps, readBytes, readText } from "./files.js";
import type { Report } from "./formats/format.js";
import { FORMATS } from "./formats/index.js";
import { createJudge, type Judge } from "./judge.js";
import { followUpOfEmail, followUpOfText, isOtherLetter } from "./letters.js";
import { readStandardInput, say } from "./streams.js";
import { replaceText } from "./write.js";

const FORMAT_NAMES = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

const USAGE = `Usage: followup check [file | folder | glob ...] [options]

Reads follow-ups (*.followup.md) and says what could be better. \`-\` reads standard input.
Without a file, the working directory is checked. Files and globs may also name letters that
are no follow-ups, *.txt and *.eml; their lines are counted in the follow-up that they make.

Options:
  --format <name>          ${FORMAT_NAMES.join(", ")} (default: stylish)
  --fix                    apply the fixes that change no meaning, then check
  --now <time>             judge as at this time, such as 2026-11-20T14:00-05:00
  --rule <id>=<severity>   error, warning, info, hint or off; may be repeated
  --config <file>          use this file instead of the nearest .followuprc.json or .yaml
  --max-warnings <n>       more warnings than this are a failure
  -h, --help               show this

Exit code: 0 clean, 1 problems (errors, or warnings past the limit), 2 could not do its work.
`;

/** Runs `followup check`; gives the exit code. What cannot be read is said, and the rest is checked all the same. */
export async function check(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArgs("check", args, {
		fix: { type: "boolean", default: false },
		format: { type: "string", default: "stylish" },
		now: { type: "string" },
		rule: { type: "string", multiple: true, default: [] },
		config: { type: "string" },
		"max-warnings": { type: "string" },
		help: { type: "boolean", short: "h", default: false },
	});
	if (values.help) {
		process.stdout.write(USAGE);
		return 0;
	}
	const format = FORMATS[readChoice("format", values.format, FORMAT_NAMES)];
	const limit = readLimit(values["max-warnings"]);
	const cwd = process.cwd();
	if (values.fix && positionals.includes("-")) throw new Failure("`--fix` writes files, and standard input is none.");
	const configOf = createConfigs(cwd, readSeverities(values.rule), values.config);
	const paths = findFollowUps(positionals.length === 0 ? ["."] : positionals, cwd);
	// A wrong setting is said once, before anything is written.
	configOf(paths.find((path) => path !== "-") ?? resolve(cwd, STANDARD_INPUT));

	const judge = createJudge({
		cwd,
		now: readNow(values.now),
		configOf,
		onFailure: (rule, path, error) =>
			say(`${rule} failed on ${displayPath(path, cwd)}: ${error instanceof Error ? error.message : String(error)}`),
	});
	const reports: Report[] = [];
	let isComplete = true;
	for (const path of paths) {
		try {
			reports.push(await report(path, judge, cwd, values.fix));
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			say(error.message);
			isComplete = false;
		}
	}
	if (reports.length > 0 || isComplete) process.stdout.write(format(reports, { color: wantsColor() }));
	if (!isComplete) return 2;
	const count = (severity: string) =>
		reports.reduce((sum, { problems }) => sum + problems.filter((problem) => problem.severity === severity).length, 0);
	return count("error") > 0 || count("warning") > limit ? 1 : 0;
}

/** Where standard input is taken to stand. */
const STANDARD_INPUT = "stdin.followup.md";

async function report(path: string, judge: Judge, cwd: string, fixes: boolean): Promise<Report> {
	if (path === "-") return { path, ...judge.check(resolve(cwd, STANDARD_INPUT), await readStandardInput()) };
	const shown = displayPath(path, cwd);
	if (isOtherLetter(path)) {
		if (fixes) throw new Failure(`\`${shown}\` was left as it is: \`--fix\` mends follow-ups (*.followup.md) only.`);
		const text = path.toLowerCase().endsWith(".eml")
			? await followUpOfEmail(readBytes(path, cwd), shown)
			: followUpOfText(readText(path, cwd));
		return { path: shown, ...judge.check(path, text) };
	}
	const text = readText(path, cwd);
	if (!fixes) return { path: shown, ...judge.check(path, text) };
	const mended = judge.fix(path, text);
	if (mended.text !== text) replaceText(path, text, mended.text, cwd);
	return { path: shown, ...mended.judged };
}

function readLimit(text: string | undefined): number {
	if (text === undefined) return Number.POSITIVE_INFINITY;
	if (!/^\d+$/.test(text)) throw new Failure(`\`--max-warnings ${text}\` is no whole number.`);
	return Number(text);
}

function wantsColor(): boolean {
	return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
}
