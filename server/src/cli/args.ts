import { type ParseArgsConfig, parseArgs } from "node:util";
import { readInstant } from "../core/date.js";
import { Failure } from "./failure.js";
import { now as clock, type Instant } from "./host.js";

/** The arguments of a command, by its options; a wrong one is a failure that points to the help. */
export function readArgs<const Options extends NonNullable<ParseArgsConfig["options"]>>(
	command: string,
	args: readonly string[],
	options: Options,
) {
	try {
		return parseArgs({ args: [...args], allowPositionals: true, options });
	} catch (error) {
		// What Node says of an unknown option goes on about how to write a file of that name.
		const message = error instanceof Error ? error.message.split(". To specify")[0] : String(error);
		throw new Failure(`${message}; see \`followup ${command} --help\`.`);
	}
}

/** The moment that `--now` names, else the present one. */
export function readNow(text: string | undefined): Instant {
	if (text === undefined) return clock();
	const instant = readInstant(text);
	if (!instant) throw new Failure(`\`--now ${text}\` is no time such as 2026-11-20T14:00-05:00.`);
	return instant;
}

/** The one of some names that an option was given, or a failure that lists them. */
export function readChoice<Name extends string>(option: string, given: string, names: readonly Name[]): Name {
	const name = names.find((one) => one === given);
	if (name === undefined) throw new Failure(`\`--${option} ${given}\` is none of ${names.join(", ")}.`);
	return name;
}
