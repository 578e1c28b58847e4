// What reads emails, in one place, so that the server can answer `initialize` before any of it is loaded.
export { CODE_ACTION_KINDS, codeActions } from "../features/code-actions.js";
export { completion } from "../features/completion.js";
export { hover } from "../features/hover.js";
export { documentSymbols, foldingRanges } from "../features/outline.js";
export { status } from "../features/status.js";
export { rules } from "../rules/index.js";
export { toDiagnostic, toSpan, toWorkspaceEdit } from "./convert.js";
export { createWorkspace } from "./workspace.js";
