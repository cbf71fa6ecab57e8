export type { BreachBundleTexts } from "./breach-bundle-texts.ts";
export { type BundleFinding, type BundleOptions, checkBundle } from "./check-bundle.ts";
export { reportForBoard } from "./report-for-board.ts";
export { reportsForBoards } from "./reports-for-boards.ts";
