import { deepFreeze } from "../../shared/deep-freeze.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";

/** Number in the register of health care professionals (*BIG-nummer*). */
export const bigNumber: Kind<"big-number"> = deepFreeze({
  kind: "big-number",
  category: "staff",
  words: "bignummer bignr bigregister bigregistratie bigregistratienummer",
  shapes: [digitRun(11, { grade: grade(0) })],
});
