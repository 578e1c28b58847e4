import { defineRule, type Finding, type Severity } from "../../core/rule.js";
import { trimSpan } from "../../core/text.js";
import { greetingFor } from "../addressee.js";

/** Greetings that say nobody was met; the others only miss a chance. */
const IMPERSONAL = /\b(?:sirs?|madam|ma'am|concern|hiring manager|recruiter)\b/i;

export const genericGreeting = defineRule({
	id: "structure/generic-greeting",
	severity: "warning",
	advice: "A10",
	summary: "The greeting names nobody, or is too casual.",
	why: 'You have met the reader. A greeting for anybody undoes that, and few hiring managers like a bare "Hey".',
	example: {
		bad: "---\nto: Dana Reyes\n---\n\nDear Sir or Madam,\n\nThank you for the conversation on Friday.\n\nBest regards,\nSam\n",
		good: "---\nto: Dana Reyes\n---\n\nHi Dana,\n\nThank you for the conversation on Friday.\n\nBest regards,\nSam\n",
	},
	options: {},
	readsProse: true,
	email({ prose, followUp, facts }) {
		const { greeting } = prose;
		if (!greeting) return [];
		const whole = followUp.text.slice(greeting.span.start, greeting.span.end);
		const words = whole.replace(/[\s,:;!.\u2013\u2014-]+$/, "");
		const span = trimSpan(followUp.text, { start: greeting.span.start, end: greeting.span.start + words.length });
		if (span.end <= span.start) return [];
		const named = greetingFor(facts);
		const greet = named
			? { fixes: () => [{ title: `Greet with "${named}"`, edits: [{ span: greeting.span, text: named }] }] }
			: {};
		const remark = (severity: Severity, message: string): Finding[] => [{ span, severity, message, ...greet }];
		if (greeting.kind === "generic") {
			if (IMPERSONAL.test(words)) {
				return remark("warning", "You have met this person; greet them by name.");
			}
			if (/^hey\b/i.test(words)) return remark("warning", '"Hey" is for friends; greet the person by name.');
			// A whole group, or a team whose names are not known, is greeted as one.
			const isGroup = /\b(?:all|every(?:one|body)|team|folks|committee|panel|department|members)\b/i.test(words);
			if (isGroup && (facts.to.length !== 1 || facts.to[0]?.name === undefined)) return [];
			return remark("info", "The greeting has no name; the person you met has one.");
		}
		if (/^hey(?:a)?\b/i.test(words)) {
			const hey = { start: span.start, end: span.start + (/^\p{L}+/u.exec(words)?.[0].length ?? 3) };
			const fixes = () => [{ title: 'Say "Hi"', edits: [{ span: hey, text: "Hi" }], safe: true }];
			return [{ span: hey, message: '"Hey" is for friends; "Hi" is as warm and safe with everybody.', fixes }];
		}
		if (/:\s*$/.test(whole) && !/^(?:dear|hi|hello|good|greetings)\b/i.test(words) && greeting.names.length > 0) {
			const fixes = () => [
				{ title: `Greet with "Hi ${words},"`, edits: [{ span: greeting.span, text: `Hi ${words},` }] },
			];
			return [{ span, severity: "info", message: 'A bare name with a colon sounds curt; put "Hi" before it.', fixes }];
		}
		return [];
	},
});
