// npm run expressions: judges each expression that has no verdict yet with recheck, and leaves out those that are gone.
// It takes up to a minute for an expression, so that the verdicts are kept; expressions.test.ts holds the sources to them.
import { readFileSync, writeFileSync } from "node:fs";
import { collectExpressions, nameOf } from "./collect.mjs";

// Its JavaScript: the same answers on every machine, whatever else is installed.
process.env.RECHECK_BACKEND = "pure";
const { default: recheck } = await import("recheck");

const FILE = "test/expressions/verdicts.json";
const known = JSON.parse(readFileSync(FILE, "utf8"));
const expressions = await collectExpressions();
const missing = expressions.filter((expression) => !known[nameOf(expression)]);

for (const [at, expression] of missing.entries()) {
	const end = expression.lastIndexOf("/");
	// It does not know the flag that asks for indices, which changes nothing about the search.
	const flags = expression.slice(end + 1).replace("d", "");
	const { status, complexity } = await recheck.check(expression.slice(1, end), flags, { timeout: 60_000 });
	const verdict = complexity?.summary ?? status;
	known[nameOf(expression)] = verdict;
	console.log(`${at + 1} of ${missing.length}: ${verdict}: ${expression.slice(0, 100)}`);
	write();
}
write();

function write() {
	const names = expressions.map(nameOf).filter((name) => known[name]);
	const verdicts = Object.fromEntries(names.sort().map((name) => [name, known[name]]));
	writeFileSync(FILE, `${JSON.stringify(verdicts, undefined, "\t")}\n`);
}
