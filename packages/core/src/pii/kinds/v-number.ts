import { deepFreeze } from "../../shared/deep-freeze.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";

/** Number of a foreign national (*V-nummer*). */
export const vNumber: Kind<"v-number"> = deepFreeze({
  kind: "v-number",
  category: "identity-documents",
  words: "vnummer vnr vreemdelingennummer vreemdelingnummer",
  shapes: [digitRun(10, { grade: grade(0) })],
});
