import type { Analysis } from "./analysis.js";

/** The state of a document in a few words, and what it means or why there is nothing to do. */
export function status({ email, problems }: Analysis): { readonly state: string; readonly detail: string } {
	const { stage, facts, prose } = email;
	if (stage === "empty")
		return { state: "empty", detail: "Nothing is written yet; a snippet such as `thanks` is a start." };
	if (facts.status !== "draft") {
		return {
			state: facts.status,
			detail: `This follow-up is ${facts.status}: its wording is history and is not judged.`,
		};
	}
	const words = `${prose.words} word${prose.words === 1 ? "" : "s"}`;
	if (!prose.isEnglish) {
		return { state: words, detail: "This is not read as English: only time, form and hygiene are checked." };
	}
	const count = problems.length;
	if (count > 0)
		return {
			state: `${count} remark${count === 1 ? "" : "s"}`,
			detail: `${words}; every remark has its reason in a hover.`,
		};
	if (stage === "sketch")
		return { state: "sketch", detail: `${words} and no sign-off yet: what is missing is not mentioned so far.` };
	return { state: "ready", detail: `${words}, and nothing to mend.` };
}
