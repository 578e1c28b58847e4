import type { CodeAction } from "vscode-languageserver";
import { fixAll } from "../core/fix-all.js";
import type { Problem } from "../core/lint.js";
import { type Edit, type Span, touches } from "../core/text.js";
import { verify } from "../core/verify.js";
import type { Analysis } from "./analysis.js";
import { toWorkspaceEdit } from "./convert.js";
import { diagnostic } from "./diagnostics.js";
import { ignoreInFile } from "./ignore.js";
import { FIX_ALL, QUICK_FIX, REWRITE, wants } from "./kinds.js";
import { refactorings } from "./refactor.js";

/** What is asked for, and what the client can do with it. */
export interface CodeActionRequest {
	readonly span: Span;
	/** Kinds; undefined for all. */
	readonly only: readonly string[] | undefined;
	/** Whether a person asked, rather than an editor that looks for a light bulb to show. */
	readonly isInvoked: boolean;
	readonly documentChanges: boolean;
}

/** The code actions at a span: for each problem its verified fixes, the first preferred, and last the ignore. */
export function codeActions(analysis: Analysis, request: CodeActionRequest): CodeAction[] {
	const { only } = request;
	const actions: CodeAction[] = [];
	const ignores: CodeAction[] = [];
	const edit = (edits: readonly Edit[]) => toWorkspaceEdit(analysis, edits, request.documentChanges);
	if (wants(only, QUICK_FIX)) {
		const problems = analysis.problems.filter(({ span }) => touches(span, request.span));
		for (const problem of problems) {
			const diagnostics = [diagnostic(analysis, problem)];
			let isFirst = true;
			for (const fix of verifiedFixes(analysis, problem)) {
				const isPreferred = isFirst ? { isPreferred: true } : {};
				actions.push({
					title: fix.title,
					kind: QUICK_FIX,
					diagnostics,
					...isPreferred,
					edit: edit(fix.edits),
				});
				isFirst = false;
			}
			const title = `Ignore \`${problem.rule.id}\` in this file`;
			if (ignores.some((ignore) => ignore.title === title)) continue;
			const ignore = ignoreInFile(analysis.email.followUp, problem.rule.id);
			ignores.push({ title, kind: QUICK_FIX, diagnostics, edit: edit([ignore]) });
		}
	}
	if (wants(only, REWRITE) && (request.isInvoked || only !== undefined)) {
		for (const { title, edits } of refactorings(analysis.email, request.span)) {
			actions.push({ title, kind: REWRITE, edit: edit(edits) });
		}
	}
	if (wants(only, FIX_ALL) && (request.isInvoked || only !== undefined)) {
		const change = fixAll(analysis.asSent(), analysis.problems, analysis.judge, analysis.read);
		if (change) actions.push({ title: "Apply all safe fixes", kind: FIX_ALL, edit: edit([change]) });
	}
	return [...actions, ...ignores];
}

function verifiedFixes(analysis: Analysis, problem: Problem) {
	if (!problem.isFixable) return [];
	return problem.fixes().filter((fix) => verify(analysis.asSent(), problem, fix, analysis.judge));
}
