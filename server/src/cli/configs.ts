import { resolve } from "node:path";
import { type Config, resolveConfig, type Settings } from "../core/config.js";
import { localePresets } from "../core/locales.js";
import { readSettings } from "../core/settings-file.js";
import { rules } from "../rules/index.js";
import { Failure } from "./failure.js";
import { configFor, displayPath, readText } from "./files.js";
import { isOtherLetter } from "./letters.js";

/** A letter without front matter has no place to say these things, so they are not missed; a setting may still ask. */
const OTHER_LETTERS: Settings = {
	rules: {
		"structure/missing-recipient": "off",
		"structure/missing-subject": "off",
		"timing/missing-interview-date": "off",
	},
};

/**
 * Gives the configuration for a path: `severities` first, then the file of `--config` or the nearest one upwards. Fails
 * where a setting is wrong: a run that checks something else than it was told to is worth less than none.
 */
export function createConfigs(cwd: string, severities: Settings, given: string | undefined): (path: string) => Config {
	const configs = new Map<string, Config>();

	function read(file: string | undefined, weakest: readonly Settings[]): Config {
		const layers = [severities];
		const name = file === undefined ? "" : `\`${displayPath(file, cwd)}\``;
		if (file !== undefined) {
			const { settings, fault } = readSettings(readText(file, cwd));
			if (fault) throw new Failure(`${name} ${fault}`);
			layers.push(settings);
		}
		const config = resolveConfig(rules, [...layers, ...weakest], localePresets);
		if (config.warnings.length > 0) throw new Failure(`${name === "" ? "" : `${name}: `}${config.warnings.join(" ")}`);
		return config;
	}

	return (path) => {
		const file = given === undefined ? configFor(path) : resolve(cwd, given);
		const isOther = isOtherLetter(path);
		const key = `${isOther} ${file ?? ""}`;
		let config = configs.get(key);
		if (!config) {
			config = read(file, isOther ? [OTHER_LETTERS] : []);
			configs.set(key, config);
		}
		return config;
	};
}

/** The severities that `--rule <id>=<severity>` sets. */
export function readSeverities(settings: readonly string[]): Settings {
	const severities: Record<string, string> = {};
	for (const setting of settings) {
		const [id, severity, ...rest] = setting.split("=");
		if (!id || !severity || rest.length > 0)
			throw new Failure(`\`--rule ${setting}\` is not of the form <id>=<severity>.`);
		severities[id] = severity;
	}
	return { rules: severities };
}
