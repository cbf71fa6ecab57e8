import type { healthWord } from "./kinds/health-word.ts";
import type { moreKinds } from "./kinds/more-kinds.ts";

/** Code of a kind that `createScanner` does not have, e.g. `"person-name"`. */
export type MoreKind = (typeof moreKinds)[number]["kind"] | (typeof healthWord)["kind"];
