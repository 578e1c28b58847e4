import { defineRule, type Severity } from "../../core/rule.js";
import { MOST_SUBJECT_CHARACTERS, subjectFixes } from "../subjects.js";

/** Subjects that would do for any email of anybody. */
const SAYS_NOTHING =
	/^(?:(?:just |quick(?:ly)? )?(?:following|checking|touching|circling)[ -](?:up|in|base|back)(?: again)?|(?:a )?(?:quick |short |gentle |friendly )?(?:follow[ -]?up|check[ -]?in|question|note|reminder|update|request|inquiry|enquiry|email|message|hello|hi)(?: (?:email|request|message|note))?|(?:hi|hello|hey)(?: (?:there|again))?|important|urgent|(?:my )?(?:interview|application|job|meeting)|re|fwd?|no subject|\(no subject\))$/i;

export const vagueSubject = defineRule({
	id: "structure/vague-subject",
	severity: "warning",
	advice: "A10",
	summary: "The subject says too little, shouts, or is too long to be shown.",
	why: "A reader with many candidates finds you by the role and your name. Capitals cost replies, and mail programs cut long subjects.",
	example: {
		bad: "---\nto: Dana\nrole: Nurse\nsubject: Following up\n---\n\nHi Dana,\n",
		good: "---\nto: Dana\nrole: Nurse\nsubject: Thank you, Nurse interview\n---\n\nHi Dana,\n",
	},
	options: {
		maxLength: {
			type: "integer",
			default: MOST_SUBJECT_CHARACTERS,
			minimum: 20,
			maximum: 500,
			description: "More characters than this are mentioned.",
		},
	},
	email(email, { options }) {
		const { subject } = email.facts;
		// The subject of a reply is not the writer's.
		if (!subject || /^(?:re|fwd?|aw|sv)\s*:\s*\S/i.test(subject.text)) return [];
		const remark = (message: string, severity: Severity = "warning") => {
			const fixes = subjectFixes(email);
			return [{ span: subject.span, severity, message, ...(fixes.length > 0 ? { fixes: () => fixes } : {}) }];
		};
		const words = subject.text.replace(/[\s.,:;!?\u2026\u2013\u2014-]+$/, "").trim();
		if (SAYS_NOTHING.test(words))
			return remark("This subject could be anybody's; name the role, or say thank you for it.");
		if (isShouted(words)) return remark("Capitals shout; write the subject as a sentence.");
		const length = [...subject.text].length;
		// A gap that is still open says nothing about the length.
		if (length > options.maxLength && !/[[{]/.test(subject.text)) {
			const message = `The subject has ${length} characters; after about ${options.maxLength} it is cut in most inboxes.`;
			return remark(message, "info");
		}
		return [];
	},
});

/** Whether the words are in capitals, beyond the abbreviations that a trade has. */
function isShouted(text: string): boolean {
	const words = text.match(/\p{L}{2,}/gu) ?? [];
	const capitals = words.filter((word) => word.toUpperCase() === word && word.toLowerCase() !== word);
	return capitals.length >= 2 && capitals.length === words.length && capitals.some((word) => word.length > 4);
}
