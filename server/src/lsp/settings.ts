import type { Connection } from "vscode-languageserver";
import { type Config, resolveConfig, type Settings } from "../core/config.js";
import { isZone } from "../core/date.js";
import { createLinter, type Linter } from "../core/lint.js";
import { localePresets } from "../core/locales.js";
import { readSettings } from "../core/settings-file.js";
import { rules } from "../rules/index.js";
import type { Client } from "./client.js";
import type { Files, Host } from "./host.js";
import { patiently } from "./patience.js";
import { CONFIG_NAMES, folderOf, foldersUpwards, nameOf } from "./uris.js";

/** Everything settings decide for a file. The same settings give the same object. */
export interface Setup {
	readonly config: Config;
	/** It remembers sentences by its config, so each setup has its own. */
	readonly linter: Linter;
	/** The zone of local times without one. */
	readonly zone: string;
	readonly maxProblems: number;
	/** Whether remarks change only when the file is saved. */
	readonly onSave: boolean;
}

/** The settings of files: the editor's, below the nearest `.followuprc.*`. */
export interface SettingsOfFiles {
	/** Never fails: what is wrong in the settings is left out and said once. */
	of(uri: string): Promise<Setup>;
	/** The editor's settings for clients that send rather than answer; undefined keeps those that are known. */
	editorChanged(settings: unknown): void;
	/** Something on the disk changed. */
	filesChanged(): void;
}

const DEFAULT_MOST = 100;
/** More than a workspace has folders with settings of their own. */
const REMEMBERED_SETUPS = 50;

/** Reads settings for files; `say` is called once for each distinct thing that is wrong with them. */
export function settingsOfFiles(host: {
	readonly connection: Connection;
	readonly client: Client;
	readonly after: Host["after"];
	readonly files: Files;
	readonly zone: string;
	readonly say: (warning: string) => void;
	/** Called when settings arrive that were waited for too long. */
	readonly onLate: () => void;
}): SettingsOfFiles {
	const { connection, client, files } = host;
	const said = new Set<string>();
	const setups = new Map<string, Setup>();
	let sent: Settings = {};
	let byFolder = new Map<string, Promise<Setup>>();
	let configFiles = new Map<string, Promise<string | undefined>>();

	const say = (warning: string) => {
		if (said.has(warning)) return;
		said.add(warning);
		host.say(warning);
	};

	async function fromEditor(uri: string): Promise<Settings> {
		if (!client.configuration) return sent;
		const asked = connection.workspace.getConfiguration({ scopeUri: uri, section: "followup" }).then(toSettings);
		return patiently(
			host.after,
			asked,
			() => sent,
			(settings) => {
				sent = settings;
				byFolder = new Map();
				host.onLate();
			},
		);
	}

	async function fromFile(uri: string): Promise<{ readonly settings: Settings; readonly name: string } | undefined> {
		const roots = client.folders.map((folder) => (folder.endsWith("/") ? folder : `${folder}/`));
		let folders = foldersUpwards(uri);
		// Above the workspace a client has no files to show.
		if (client.options.files === "client") folders = folders.filter((at) => roots.some((root) => at.startsWith(root)));
		for (const folder of folders) {
			for (const name of CONFIG_NAMES) {
				const at = folder + name;
				let text = configFiles.get(at);
				if (!text) {
					text = files.read(at);
					configFiles.set(at, text);
				}
				const source = await text;
				if (source === undefined) continue;
				const { settings, fault } = readSettings(source);
				if (fault) say(`${nameOf(at)} ${fault}`);
				return { settings, name };
			}
		}
		return undefined;
	}

	async function resolve(uri: string): Promise<Setup> {
		const [editor, file] = await Promise.all([fromEditor(uri), fromFile(uri)]);
		const layers = file ? [file.settings, editor] : [editor];
		const key = JSON.stringify(layers);
		const known = setups.get(key);
		if (known) return known;
		const config = resolveConfig(rules, layers, localePresets);
		for (const warning of config.warnings) say(`Settings: ${warning}`);
		const setup = {
			config,
			linter: createLinter(rules),
			zone: zoneOf(layers),
			maxProblems: mostOf(layers),
			onSave: runOf(layers) === "onSave",
		};
		if (setups.size >= REMEMBERED_SETUPS) setups.clear();
		setups.set(key, setup);
		return setup;
	}

	function zoneOf(layers: readonly Settings[]): string {
		for (const { timezone } of layers) {
			if (timezone === undefined || timezone === null || timezone === "") continue;
			if (typeof timezone === "string" && isZone(timezone)) return timezone;
			say(`Settings: \`timezone\`: ${JSON.stringify(timezone)} is no time zone such as Europe/Berlin.`);
		}
		return host.zone;
	}

	function mostOf(layers: readonly Settings[]): number {
		for (const { maxProblems } of layers) {
			if (maxProblems === undefined || maxProblems === null) continue;
			if (typeof maxProblems === "number" && Number.isInteger(maxProblems) && maxProblems >= 1) return maxProblems;
			say(`Settings: \`maxProblems\` has to be a whole number from 1, not ${JSON.stringify(maxProblems)}.`);
		}
		return DEFAULT_MOST;
	}

	function runOf(layers: readonly Settings[]): "onType" | "onSave" {
		for (const { run } of layers) {
			if (run === undefined || run === null) continue;
			if (run === "onType" || run === "onSave") return run;
			say(`Settings: \`run\` is "onType" or "onSave", not ${JSON.stringify(run)}.`);
		}
		return "onType";
	}

	return {
		of(uri) {
			const folder = folderOf(uri);
			let setup = byFolder.get(folder);
			if (!setup) {
				setup = resolve(uri);
				byFolder.set(folder, setup);
			}
			return setup;
		},
		editorChanged(settings) {
			const section = (settings as { readonly followup?: unknown } | null | undefined)?.followup;
			if (section !== undefined) sent = toSettings(section);
			byFolder = new Map();
		},
		filesChanged() {
			byFolder = new Map();
			configFiles = new Map();
		},
	};
}

function toSettings(value: unknown): Settings {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
