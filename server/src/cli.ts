import { setFlagsFromString } from "node:v8";
import { check } from "./cli/check.js";
import { due } from "./cli/due.js";
import { exportLetter } from "./cli/export.js";
import { Failure } from "./cli/failure.js";
import { say } from "./cli/streams.js";

const USAGE = `Follow-up reads after-interview emails (*.followup.md) and says what a careful friend would say.

Usage:
  followup check [file | folder | glob ...] [options]    what could be better
  followup due [folder | file | glob ...] [options]      what needs doing, soonest first
  followup export <file> [options]                       the email as it would be sent
  followup --help | --version

Run \`followup <command> --help\` for its options.
`;

declare const VERSION: string;

// As in main-node.ts.
setFlagsFromString("--no-regexp-tier-up");

/** Runs the command line; the result is the exit code: 0 clean, 1 problems, 2 could not do its work. */
async function main(args: readonly string[]): Promise<number> {
	const [command, ...rest] = args;
	try {
		switch (command) {
			case "check":
				return await check(rest);
			case "due":
				return await due(rest);
			case "export":
				return await exportLetter(rest);
			case "--version":
				process.stdout.write(`${VERSION}\n`);
				return 0;
			case "--help":
			case "help":
				process.stdout.write(USAGE);
				return 0;
			case undefined:
				process.stderr.write(USAGE);
				return 2;
			default:
				throw new Failure(`there is no command \`${command}\`; see \`followup --help\`.`);
		}
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		say(error.message);
		return 2;
	}
}

// Not process.exit: what is still on its way to a pipe would be lost.
main(process.argv.slice(2)).then(
	(code) => {
		process.exitCode = code;
	},
	(error: unknown) => {
		say(`this should not have happened: ${error instanceof Error ? error.message : String(error)}`);
		process.exitCode = 2;
	},
);
// A reader that has seen enough (\`followup check | head\`) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") process.exit();
	throw error;
});
