import { type CodeAction, CodeActionKind, type Diagnostic, type WorkspaceEdit } from "vscode-languageserver";
import { addToKey } from "../core/front-matter-edits.js";
import type { Problem } from "../core/lint.js";
import type { Fix } from "../core/rule.js";
import { applyEdits, type Edit, type Span } from "../core/text.js";
import type { Analysis } from "../lsp/workspace.js";

/** The kind of the action that applies every safe fix. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.followup`;

/** The kinds of actions that are offered. */
export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL];

/** How the connection writes diagnostics and edits. */
export interface Writer {
	diagnostic(problem: Problem): Diagnostic;
	edit(edits: readonly Edit[]): WorkspaceEdit;
}

/**
 * The actions for a stretch of a document: for each problem its fixes, the one to prefer first, then to ignore it. A fix
 * is offered only if its result is seen to be better. Kinds that are not ours get nothing, at once.
 */
export function codeActions(
	analysis: Analysis,
	span: Span,
	only: readonly string[] | undefined,
	write: Writer,
): CodeAction[] {
	const actions: CodeAction[] = [];
	if (wants(only, CodeActionKind.QuickFix)) {
		const here = analysis.problems.filter(
			(problem) => problem.span.start <= span.end && span.start <= problem.span.end,
		);
		for (const problem of here) actions.push(...fixActions(analysis, problem, write));
		for (const id of new Set(here.map((problem) => problem.rule.id))) {
			const problems = here.filter((problem) => problem.rule.id === id);
			actions.push({
				title: `Ignore \`${id}\` in this file`,
				kind: CodeActionKind.QuickFix,
				diagnostics: problems.map((problem) => write.diagnostic(problem)),
				edit: write.edit([addToKey(analysis.email.followUp, "ignore", id)]),
			});
		}
	}
	// Asked for by name only: in the light bulb's own list it would be noise.
	if (only !== undefined && wants(only, FIX_ALL)) {
		const edits = fixAll(analysis);
		if (edits.length > 0) actions.push({ title: "Apply all safe fixes", kind: FIX_ALL, edit: write.edit(edits) });
	}
	return actions;
}

function wants(only: readonly string[] | undefined, kind: string): boolean {
	return only === undefined || only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));
}

function fixActions(analysis: Analysis, problem: Problem, write: Writer): CodeAction[] {
	const actions: CodeAction[] = [];
	for (const fix of problem.fixes()) {
		if (!helps(analysis, problem, fix)) continue;
		const action: CodeAction = {
			title: fix.title,
			kind: CodeActionKind.QuickFix,
			diagnostics: [write.diagnostic(problem)],
			edit: write.edit(fix.edits),
		};
		if (actions.length === 0) action.isPreferred = true;
		actions.push(action);
	}
	return actions;
}

/** Whether a fix leaves a better email: its problem is gone, and no rule has more errors or warnings than before. */
function helps(analysis: Analysis, problem: Problem, fix: Fix): boolean {
	const { email } = analysis;
	const before = analysis.check(email.followUp.text);
	const after = analysis.check(applyEdits(email.followUp.text, fix.edits));
	const count = (problems: readonly Problem[], id: string) => problems.filter((one) => one.rule.id === id).length;
	if (count(after, problem.rule.id) >= count(before, problem.rule.id)) return false;
	return after.every(
		({ severity, rule }) =>
			(severity !== "error" && severity !== "warning") || count(after, rule.id) <= count(before, rule.id),
	);
}

/** More rounds than any text needs: each has to leave fewer problems. */
const MOST_ROUNDS = 20;

/** The edit that applies the safe fixes, and those of what then remains, until nothing changes. */
function fixAll(analysis: Analysis): readonly Edit[] {
	const original = analysis.email.followUp.text;
	const fixed = applySafeFixes(original, analysis.check);
	return fixed === original ? [] : [{ span: { start: 0, end: original.length }, text: fixed }];
}

/** The text with the safe fixes of its problems applied to a fixed point; terminates, since each round has to leave fewer. */
export function applySafeFixes(text: string, check: (text: string) => readonly Problem[]): string {
	let current = text;
	let problems = check(current);
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const edits = problems.flatMap((problem) => problem.fixes().find((fix) => fix.safe)?.edits ?? []);
		if (edits.length === 0) return current;
		const next = applyEdits(current, edits);
		const left = check(next);
		if (next === current || left.length >= problems.length) return current;
		current = next;
		problems = left;
	}
	return current;
}
