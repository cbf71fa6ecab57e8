import { deepFreeze } from "../../shared/deep-freeze.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";
import { isAdministrationNumber } from "../validators/is-a-number.ts";

/** Administration number in the register of persons (*A-nummer*). */
export const aNumber: Kind<"a-number"> = deepFreeze({
  kind: "a-number",
  category: "identity-documents",
  words: "anummer anr administratienummer",
  shapes: [digitRun(10, { passes: isAdministrationNumber, grade: grade(0) })],
});
