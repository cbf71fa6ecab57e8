import { deepFreeze } from "../../shared/deep-freeze.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";

/** Number on the pass of a care worker (*UZI-nummer*). */
export const uziNumber: Kind<"uzi-number"> = deepFreeze({
  kind: "uzi-number",
  category: "staff",
  words: "uzi uzinummer uzinr uzipas uzipasnummer",
  shapes: [digitRun(8, { grade: grade(0) }), digitRun(9, { grade: grade(0) })],
});
