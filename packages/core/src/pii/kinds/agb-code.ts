import { deepFreeze } from "../../shared/deep-freeze.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";

/** Code of a care provider (*AGB-code*). */
export const agbCode: Kind<"agb-code"> = deepFreeze({
  kind: "agb-code",
  category: "staff",
  words: "agb agbcode agbnummer agbnr",
  shapes: [digitRun(8, { grade: grade(0) })],
});
