export { insertChanges } from "./insert-changes.ts";
export { insertChangesInPlainWords } from "./insert-changes-in-plain-words.ts";
export { insertDeclared } from "./insert-declared.ts";
export { insertFindings } from "./insert-findings.ts";
export { insertForBoard } from "./insert-for-board.ts";
export { insertForParent } from "./insert-for-parent.ts";
export { insertForPupil } from "./insert-for-pupil.ts";
export { insertOutline } from "./insert-outline.ts";
