import { resolve } from "node:path";
import { calendar, type Reminder } from "../core/calendar.js";
import { parse } from "../core/followup.js";
import { type Due, dueOf } from "../core/lifecycle.js";
import { readEmail } from "../core/lint.js";
import { type Summary, summarise } from "../core/summary.js";
import { byUrgency, type Urgency } from "../core/urgency.js";
import { scheduleOf } from "../rules/timing/schedule.js";
import { readArgs, readChoice, readNow } from "./args.js";
import { createConfigs } from "./configs.js";
import { Failure } from "./failure.js";
import { displayPath, findFollowUps, readText } from "./files.js";
import { hostZone } from "./host.js";
import { say } from "./streams.js";

const FORMATS = ["stylish", "json", "ics"] as const;

const USAGE = `Usage: followup due [folder | file | glob ...] [options]

Says what needs doing, soonest first. Without a folder it looks in this one.

Options:
  --format <name>  ${FORMATS.join(", ")} (default: stylish); \`ics\` is a calendar file with a reminder for each
  --now <time>     the moment to judge by, such as 2026-11-20T14:00-05:00
  -h, --help       show this

Exit code: 0 done, 2 it could not do its work.
`;

interface Item {
	readonly path: string;
	readonly summary: Summary;
	readonly due: Due;
}

/** Runs \`followup due\`; gives the exit code. */
export async function due(args: readonly string[]): Promise<number> {
	const { values, positionals } = readArgs("due", args, {
		format: { type: "string", default: "stylish" },
		now: { type: "string" },
		help: { type: "boolean", short: "h", default: false },
	});
	if (values.help) {
		process.stdout.write(USAGE);
		return 0;
	}
	const format = readChoice("format", values.format, FORMATS);
	const now = readNow(values.now);
	const cwd = process.cwd();
	const configOf = createConfigs(cwd, {}, undefined);
	let isWhole = true;
	const items = findFollowUps(positionals.length > 0 ? positionals : ["."], cwd)
		.flatMap((path): Item[] => {
			try {
				const summary = summarise(readEmail(path, parse(readText(resolve(cwd, path), cwd)), hostZone()));
				return [
					{ path: displayPath(path, cwd), summary, due: dueOf(summary, now, scheduleOf(configOf(resolve(cwd, path)))) },
				];
			} catch (error) {
				if (!(error instanceof Failure)) throw error;
				say(error.message);
				isWhole = false;
				return [];
			}
		})
		.sort((a, b) => byUrgency(urgencyOf(a), urgencyOf(b)));
	if (format === "json") process.stdout.write(`${JSON.stringify(items.map(toJson), null, 2)}\n`);
	else if (format === "ics") {
		const text = calendar(items.map(toReminder), now.epochMilliseconds);
		if (text === undefined) say("nothing has a date to be reminded of.");
		else process.stdout.write(text);
	} else process.stdout.write(stylish(items));
	return isWhole ? 0 : 2;
}

function urgencyOf({ path, due }: Item): Urgency {
	return { path, group: due.group, due: due.due?.epochMilliseconds ?? null };
}

function toReminder({ path, summary, due }: Item): Reminder {
	const { company = "", role = "" } = summary;
	const at = due.due?.epochMilliseconds ?? null;
	return { id: path, who: nameOf(summary) ?? "", company, role, group: due.group, due: at, why: due.why };
}

function toJson({ path, summary, due }: Item) {
	return {
		path,
		to: nameOf(summary),
		company: summary.company ?? null,
		role: summary.role ?? null,
		status: summary.status,
		due: due.due?.toString() ?? null,
		why: due.why,
	};
}

const TITLES = {
	"to-send": "To send",
	stale: "Did you send this?",
	sent: "Sent",
	answered: "Answered",
	closed: "Closed",
} as const satisfies Record<Due["group"], string>;

function stylish(items: readonly Item[]): string {
	if (items.length === 0) return "no follow-ups here\n";
	let text = "";
	let group: Due["group"] | undefined;
	for (const { path, summary, due } of items) {
		if (due.group !== group) text += `${group === undefined ? "" : "\n"}${TITLES[due.group]}\n`;
		group = due.group;
		const who = [nameOf(summary) ?? "nobody yet", summary.company].filter((one) => one !== undefined).join(", ");
		text += `  ${who}  ${due.left === "" ? "" : `${due.left}  `}${path}\n    ${due.why}\n`;
	}
	return text;
}

function nameOf({ to }: Summary): string | null {
	return to[0]?.name ?? to[0]?.address ?? null;
}
