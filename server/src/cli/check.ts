import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Config, resolveConfig, type Settings } from "../core/config.js";
import { readInstant } from "../core/date.js";
import { parse } from "../core/followup.js";
import { createLinter, type Problem, readEmail } from "../core/lint.js";
import { localePresets } from "../core/locales.js";
import type { Email } from "../core/rule.js";
import { readSettings } from "../core/settings-file.js";
import { createIndex, type Index, summarise } from "../core/thread.js";
import { rules } from "../rules/index.js";
import { Failure } from "./failure.js";
import { configFor, displayPath, findFollowUps, followUpsBelow, homeOf, readText } from "./files.js";
import { FORMATS, type Format } from "./formats.js";
import { now as clock, hostZone, type Instant } from "./host.js";

const USAGE = `Usage: followup check [file | folder | glob ...] [options]

Reads follow-ups (*.followup.md) and says what could be better. \`-\` reads standard input.
Without a file, the working directory is checked.

Options:
  --format <name>          ${Object.keys(FORMATS).join(", ")} (default: stylish)
  --now <time>             judge as at this time, such as 2026-11-20T14:00-05:00
  --rule <id>=<severity>   error, warning, info, hint or off; may be repeated
  --config <file>          use this file instead of the nearest .followuprc.json or .yaml
  --max-warnings <n>       more warnings than this are a failure
  -h, --help               show this

Exit code: 0 clean, 1 problems (errors, or warnings past the limit), 2 could not do its work.
`;

/** A checked follow-up, for the formats. */
export interface Report {
	/** Relative to the working directory, with `/`. */
	readonly path: string;
	readonly email: Email;
	readonly problems: readonly Problem[];
}

/** Runs \`followup check\`; gives the exit code. */
export async function check(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArgs(args);
	if (values.help) {
		process.stdout.write(USAGE);
		return 0;
	}
	const format: Format | undefined = Object.hasOwn(FORMATS, values.format)
		? FORMATS[values.format as keyof typeof FORMATS]
		: undefined;
	if (!format) throw new Failure(`there is no format \`${values.format}\`; use ${Object.keys(FORMATS).join(", ")}.`);
	const now = readNow(values.now);
	const limit = readLimit(values["max-warnings"]);
	const cwd = process.cwd();
	const severities = readSeverities(values.rule ?? []);
	const configs = new Map<string | undefined, Config>();
	const configOf = (path: string): Config => {
		const file = values.config === undefined ? configFor(path) : resolve(cwd, values.config);
		let config = configs.get(file);
		if (!config) {
			const layers: Settings[] = [severities];
			if (file !== undefined) {
				const { settings, fault } = readSettings(readText(file, cwd));
				if (fault) throw new Failure(`\`${displayPath(file, cwd)}\` ${fault}`);
				layers.push(settings);
			}
			config = resolveConfig(rules, layers, localePresets);
			if (config.warnings.length > 0) {
				throw new Failure(`${file === undefined ? "" : `\`${displayPath(file, cwd)}\`: `}${config.warnings.join(" ")}`);
			}
			configs.set(file, config);
		}
		return config;
	};

	const zone = hostZone();
	const linter = createLinter(rules);
	const indexes = new Map<string, Index>();
	const read = (path: string) => readEmail(path, parse(readText(path, cwd)), zone);
	const reports: Report[] = [];
	const judge = (path: string, shown: string, email: Email) => {
		const home = homeOf(path);
		let index = indexes.get(home);
		if (!index) {
			index = createIndex(followUpsBelow(home).flatMap((other) => summariseReadable(other, read)));
			indexes.set(home, index);
		}
		const { problems, failures } = linter.lint(email, { config: configOf(path), now, others: index, sending: true });
		for (const { rule, error } of failures) {
			process.stderr.write(
				`followup: ${rule} failed on ${shown}: ${error instanceof Error ? error.message : String(error)}\n`,
			);
		}
		reports.push({ path: shown, email, problems });
	};

	const files = positionals.filter((arg) => arg !== "-");
	if (positionals.includes("-")) {
		const path = resolve(cwd, "stdin.followup.md");
		judge(path, "-", readEmail(path, parse(await readStandardInput()), zone));
	}
	for (const path of findFollowUps(positionals.length === 0 ? ["."] : files, cwd))
		judge(path, displayPath(path, cwd), read(path));

	process.stdout.write(format(reports, { color: wantsColor(), now }));
	const count = (severity: string) =>
		reports.reduce((sum, { problems }) => sum + problems.filter((problem) => problem.severity === severity).length, 0);
	return count("error") > 0 || count("warning") > limit ? 1 : 0;
}

function readArgs(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				format: { type: "string", default: "stylish" },
				now: { type: "string" },
				rule: { type: "string", multiple: true },
				config: { type: "string" },
				"max-warnings": { type: "string" },
				help: { type: "boolean", short: "h", default: false },
			},
		});
	} catch (error) {
		throw new Failure(
			`${error instanceof Error ? error.message.split(". To specify")[0] : String(error)}; see \`followup check --help\`.`,
		);
	}
}

function readNow(text: string | undefined): Instant {
	if (text === undefined) return clock();
	const instant = readInstant(text);
	if (!instant) throw new Failure(`\`--now ${text}\` is no time such as 2026-11-20T14:00-05:00.`);
	return instant;
}

function readLimit(text: string | undefined): number {
	if (text === undefined) return Number.POSITIVE_INFINITY;
	if (!/^\d+$/.test(text)) throw new Failure(`\`--max-warnings ${text}\` is no whole number.`);
	return Number(text);
}

function readSeverities(settings: readonly string[]): Settings {
	const severities: Record<string, string> = {};
	for (const setting of settings) {
		const [id, severity, ...rest] = setting.split("=");
		if (!id || !severity || rest.length > 0)
			throw new Failure(`\`--rule ${setting}\` is not of the form <id>=<severity>.`);
		severities[id] = severity;
	}
	return { rules: severities };
}

/** Another follow-up that cannot be read tells nothing, and is no reason to stop. */
function summariseReadable(path: string, read: (path: string) => Email) {
	try {
		return [summarise(read(path))];
	} catch {
		return [];
	}
}

async function readStandardInput(): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString("utf8");
}

function wantsColor(): boolean {
	return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
}
