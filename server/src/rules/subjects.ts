import { setKey, yamlText } from "../core/front-matter-edits.js";
import type { Email, Fix } from "../core/rule.js";

/** Mail programs cut a subject after about 60 characters. */
export const MOST_SUBJECT_CHARACTERS = 60;

/** Fixes that set a subject made from the role, the company and the writer's name: at most two, none longer than 60. */
export function subjectFixes({ facts, followUp, prose }: Email): readonly Fix[] {
	const role = facts.role?.text.replace(/ (?:role|position)$/i, "");
	const company = facts.company?.text;
	const candidates: string[] = [];
	if (prose.reading.kind === "status-check") {
		if (role) candidates.push(`Next steps for the ${role} role`);
		if (company) candidates.push(`Next steps after my interview at ${company}`);
	} else if (prose.reading.kind === "after-rejection") {
		if (role) candidates.push(`Thank you for considering me for the ${role} role`, `Thank you, ${role} interview`);
		if (company) candidates.push(`Thank you to the team at ${company}`);
	} else {
		if (role) candidates.push(`Thank you for our conversation about the ${role} role`, `Thank you, ${role} interview`);
		if (company) candidates.push(`Thank you for the conversation at ${company}`);
	}
	if (facts.from?.name) candidates.push(`Thank you for the interview, ${facts.from.name}`);
	const fitting = candidates.filter((subject) => subject.length <= MOST_SUBJECT_CHARACTERS);
	return fitting.slice(0, 2).map((subject) => ({
		title: `Use the subject "${subject}"`,
		edits: [setKey(followUp, "subject", yamlText(subject))],
	}));
}
