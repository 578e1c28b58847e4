import type { Problem } from "../../core/lint.js";
import { Lines } from "../../core/text.js";
import { escapeMarkup, type Report } from "./format.js";

/** A test suite for each follow-up: errors and warnings are failures, other remarks are output of a test that passes. */
export function junit(reports: readonly Report[]): string {
	const suites = reports.map(suite);
	const sum = (name: "tests" | "failures") => suites.reduce((total, one) => total + one[name], 0);
	return [
		`<?xml version="1.0" encoding="UTF-8"?>`,
		`<testsuites name="followup" tests="${sum("tests")}" failures="${sum("failures")}" errors="0">`,
		...suites.map(({ text }) => text),
		"</testsuites>\n",
	].join("\n");
}

function suite({ path, email, problems }: Report) {
	const lines = new Lines(email.followUp.text);
	const name = escapeMarkup(path);
	const cases = problems.map((problem) => {
		const { line, character } = lines.positionAt(problem.span.start);
		const head = `\t\t<testcase name="${escapeMarkup(problem.rule.id)}" classname="${name}">`;
		return `${head}\n\t\t\t${result(problem, `${path}:${line + 1}:${character + 1}`)}\n\t\t</testcase>`;
	});
	if (cases.length === 0) cases.push(`\t\t<testcase name="followup" classname="${name}"/>`);
	const failures = problems.filter(isFailure).length;
	const counts = `tests="${cases.length}" failures="${failures}" errors="0"`;
	return {
		tests: cases.length,
		failures,
		text: `\t<testsuite name="${name}" ${counts}>\n${cases.join("\n")}\n\t</testsuite>`,
	};
}

function result(problem: Problem, place: string): string {
	const message = escapeMarkup(problem.message);
	const where = escapeMarkup(place);
	return isFailure(problem)
		? `<failure type="${problem.severity}" message="${message}">${where}</failure>`
		: `<system-out>${where}: ${problem.severity}: ${message}</system-out>`;
}

function isFailure({ severity }: Problem): boolean {
	return severity === "error" || severity === "warning";
}
