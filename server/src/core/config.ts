import type { OptionSchema, Rule, Severity } from "./rule.js";

/** Settings as they come from the editor or a `.followuprc`; anything may be wrong in them. */
export interface Settings {
	readonly rules?: unknown;
	readonly locale?: unknown;
	readonly maxProblems?: unknown;
	readonly run?: unknown;
	readonly timezone?: unknown;
}

/** What one rule is set to. */
export interface RuleConfig {
	readonly severity: Severity | "off";
	/** Whether the severity was set by somebody: then it replaces a finding's own. */
	readonly isSet: boolean;
	readonly options: Readonly<Record<string, number | boolean | readonly string[]>>;
}

/** Everything configurable, resolved. The same settings give the same object only if the caller keeps it. */
export interface Config {
	readonly rules: ReadonlyMap<string, RuleConfig>;
	/** What is wrong with the settings: one sentence each. */
	readonly warnings: readonly string[];
}

const SEVERITIES = new Set(["error", "warning", "info", "hint", "off"]);

/** Resolves layers of settings, the first layer being the strongest. Wrong settings are left out and said in `warnings`. */
export function resolveConfig(rules: readonly Rule[], layers: readonly Settings[], presets: Presets = {}): Config {
	const warnings: string[] = [];
	const known = new Map(rules.map((rule) => [rule.id as string, rule]));
	const all = [...layers];
	const locale = layers.find((layer) => layer.locale !== undefined && layer.locale !== "default")?.locale;
	if (locale !== undefined) {
		const preset = typeof locale === "string" ? presets[locale] : undefined;
		if (preset) all.push({ rules: preset });
		else
			warnings.push(
				`\`followup.locale\`: ${show(locale)} is none of ${["default", ...Object.keys(presets)].join(", ")}.`,
			);
	}
	const resolved = new Map<
		string,
		{ severity: Severity | "off"; isSet: boolean; options: Record<string, number | boolean | readonly string[]> }
	>();
	for (const rule of rules) {
		const options = Object.fromEntries(Object.entries(rule.options).map(([name, schema]) => [name, schema.default]));
		resolved.set(rule.id, { severity: rule.severity, isSet: false, options });
	}
	for (const layer of all.reverse()) {
		if (layer.rules === undefined || layer.rules === null) continue;
		if (typeof layer.rules !== "object" || Array.isArray(layer.rules)) {
			warnings.push(`\`rules\` has to be an object of rule ids, not ${show(layer.rules)}.`);
			continue;
		}
		for (const [id, value] of Object.entries(layer.rules as Record<string, unknown>)) {
			const rule = known.get(id);
			const config = resolved.get(id);
			if (!rule || !config) {
				warnings.push(`There is no rule \`${id}\`.`);
				continue;
			}
			const settings: Record<string, unknown> =
				typeof value === "object" && value !== null && !Array.isArray(value)
					? (value as Record<string, unknown>)
					: { severity: value };
			for (const [name, setting] of Object.entries(settings)) {
				if (name === "severity") {
					if (typeof setting === "string" && SEVERITIES.has(setting)) {
						config.severity = setting as Severity | "off";
						config.isSet = true;
					} else warnings.push(`\`${id}\`: ${show(setting)} is no severity; use error, warning, info, hint or off.`);
					continue;
				}
				const schema = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined;
				const fault = schema ? faultOf(schema, setting) : "is no option of this rule";
				if (fault) warnings.push(`\`${id}\`: \`${name}\` ${fault}.`);
				else config.options[name] = setting as number | boolean | readonly string[];
			}
		}
	}
	return { rules: resolved, warnings: [...new Set(warnings)] };
}

/** Rule settings by the name of a locale. */
export type Presets = { readonly [locale: string]: { readonly [rule: string]: unknown } };

function faultOf(schema: OptionSchema, value: unknown): string | undefined {
	switch (schema.type) {
		case "boolean":
			return typeof value === "boolean" ? undefined : `has to be true or false, not ${show(value)}`;
		case "array":
			return Array.isArray(value) && value.every((item) => typeof item === "string")
				? undefined
				: "has to be a list of texts";
		default: {
			if (typeof value !== "number" || !Number.isFinite(value)) return `has to be a number, not ${show(value)}`;
			if (schema.type === "integer" && !Number.isInteger(value)) return `has to be a whole number, not ${show(value)}`;
			if (schema.minimum !== undefined && value < schema.minimum) return `has to be at least ${schema.minimum}`;
			if (schema.maximum !== undefined && value > schema.maximum) return `has to be at most ${schema.maximum}`;
			return undefined;
		}
	}
}

function show(value: unknown): string {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}
