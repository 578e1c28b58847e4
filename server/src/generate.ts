import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { annotate } from "./core/annotate.js";
import { resolveConfig } from "./core/config.js";
import { readInstant } from "./core/date.js";
import { createIndex } from "./core/follow-up-index.js";
import { parse } from "./core/followup.js";
import { createLinter, readEmail } from "./core/lint.js";
import { localePresets } from "./core/locales.js";
import type { Advice, OptionSchema, Rule } from "./core/rule.js";
import { summarise } from "./core/summary.js";
import { rules } from "./rules/index.js";

/** What the advice says, for the rule pages. */
const ADVICE: Record<Advice, string> = {
	A1: "following up is welcome, when it is done well",
	A2: "send it within 24 to 48 hours after the interview",
	A3: "be concise",
	A4: "begin with a genuine thank-you",
	A5: "name a key topic of the interview and tie it to your qualifications",
	A6: "clarify what the interview left open",
	A7: "link what helps",
	A8: "ask about the next steps, with eagerness and without impatience",
	A9: "one follow-up is enough; then move on",
	A10: "be professional throughout",
};

const SEVERITIES = ["off", "hint", "info", "warning", "error"];

/** Every generated file, by path. */
function generate(): Map<string, string> {
	const files = new Map<string, string>();
	for (const rule of rules) files.set(`docs/rules/${rule.id}.md`, rulePage(rule));
	files.set("docs/rules/README.md", `# Rules\n\n${ruleTable("")}`);
	files.set("docs/followuprc.schema.json", `${JSON.stringify(fileSchema(), null, "\t")}\n`);
	const manifest = JSON.parse(readFileSync("package.json", "utf8"));
	Object.assign(manifest.contributes.configuration.properties["followup.rules"], rulesSchema());
	files.set("package.json", `${JSON.stringify(manifest, null, "\t")}\n`);
	const readme = readFileSync("README.md", "utf8");
	files.set(
		"README.md",
		readme.replace(
			/(<!-- rules: generated -->\n)[\s\S]*?(<!-- \/rules -->)/,
			(_, open, close) => `${open}\n${ruleTable("docs/rules/")}\n${close}`,
		),
	);
	return files;
}

function ruleTable(base: string): string {
	const rows = rules.map(
		(rule) => `| [\`${rule.id}\`](${base}${rule.id}.md) | ${rule.summary} | ${rule.severity} | ${rule.advice} |`,
	);
	return `| rule | what it says | severity | advice |\n|---|---|---|---|\n${rows.join("\n")}\n`;
}

function rulePage(rule: Rule): string {
	const options = Object.entries(rule.options);
	const parts = [
		`# ${rule.id}`,
		rule.summary,
		rule.why,
		`Severity: **${rule.severity}**. Advice ${rule.advice}: ${ADVICE[rule.advice]}.`,
		"## For example",
		fence(drawn(rule)),
		"Better:",
		fence(rule.example.good.trimEnd()),
	];
	if (options.length > 0) {
		const rows = options.map(
			([name, schema]) => `| \`${name}\` | ${schema.description} | ${JSON.stringify(schema.default)} |`,
		);
		parts.push("## Options", `| option | meaning | default |\n|---|---|---|\n${rows.join("\n")}`);
	}
	const setting = options[0]
		? `{ "severity": "info", "${options[0][0]}": ${JSON.stringify(options[0][1].default)} }`
		: `"off"`;
	parts.push(
		"## To change or silence it",
		`In the settings, or in a \`.followuprc.json\` beside your emails:\n\n${fence(`"rules": { "${rule.id}": ${setting} }`, "json")}`,
		`In one file, with \`ignore: ${rule.id}\` in its front matter; for one paragraph, with \`<!-- followup-ignore ${rule.id} -->\` above it.`,
	);
	return `${parts.join("\n\n")}\n`;
}

/** The bad example with its real diagnostics under the lines. */
function drawn(rule: Rule): string {
	const zone = "America/New_York";
	const now = readInstant(rule.example.now ?? "2026-11-20T18:00-05:00");
	if (!now) throw new Error(`${rule.id}: the example's clock cannot be read`);
	const email = readEmail("example.followup.md", parse(rule.example.bad), zone);
	const others = Object.entries(rule.example.others ?? {}).map(([path, text]) =>
		summarise(readEmail(path, parse(text), zone)),
	);
	const request = { config: resolveConfig(rules, []), now, others: createIndex(others), sending: true };
	const problems = createLinter(rules)
		.lint(email, request)
		.problems.filter((problem) => problem.rule === rule);
	return annotate(rule.example.bad, problems, { rules: true }).trimEnd();
}

function fence(text: string, language = "text"): string {
	return `\`\`\`${language}\n${text}\n\`\`\``;
}

function rulesSchema() {
	const properties = Object.fromEntries(
		rules.map((rule) => [
			rule.id,
			{
				markdownDescription: `${rule.summary} ${rule.why}`,
				default: rule.severity,
				anyOf: [
					{ type: "string", enum: SEVERITIES },
					{
						type: "object",
						additionalProperties: false,
						properties: {
							severity: { type: "string", enum: SEVERITIES },
							...mapValues(rule.options, (schema: OptionSchema) => schema),
						},
					},
				],
			},
		]),
	);
	return { additionalProperties: false, properties };
}

function fileSchema() {
	return {
		$schema: "http://json-schema.org/draft-07/schema#",
		title: "Follow-up",
		description: "How follow-ups in this folder are judged, for everybody who works in it.",
		type: "object",
		additionalProperties: false,
		properties: {
			$schema: { type: "string" },
			locale: {
				type: "string",
				enum: ["default", ...Object.keys(localePresets)],
				description: "Whose customs to follow.",
			},
			timezone: { type: "string", description: "The zone of times without one." },
			rules: { type: "object", description: "Severity and options of each rule.", ...rulesSchema() },
		},
	};
}

function mapValues<Value, Result>(
	record: { readonly [key: string]: Value },
	change: (value: Value) => Result,
): Record<string, Result> {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** Pages of rules that are no more. */
function leftOver(files: ReadonlyMap<string, string>): string[] {
	if (!existsSync("docs/rules")) return [];
	return readdirSync("docs/rules", { recursive: true, encoding: "utf8" })
		.map((name) => join("docs/rules", name).replaceAll("\\", "/"))
		.filter((path) => path.endsWith(".md") && !files.has(path));
}

const files = generate();
const stale = [...files]
	.filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8").replaceAll("\r\n", "\n") !== text)
	.map(([path]) => path);
const old = leftOver(files);
if (process.argv.includes("--check")) {
	if (stale.length + old.length > 0) {
		process.stderr.write(`Stale: ${[...stale, ...old].join(", ")}. Run \`npm run generate\`.\n`);
		process.exitCode = 1;
	}
} else {
	for (const path of stale) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, files.get(path) ?? "");
	}
	for (const path of old) rmSync(path);
	process.stdout.write(`${stale.length + old.length} of ${files.size} generated files changed\n`);
}
