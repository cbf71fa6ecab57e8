import { deepFreeze } from "../../shared/deep-freeze.ts";
import { confidence } from "../confidence.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";
import { isPolishNumber } from "../validators/is-pesel.ts";

/** Polish national number (*PESEL*). */
export const plPesel: Kind<"pl-pesel"> = deepFreeze({
  kind: "pl-pesel",
  category: "identity-documents",
  words: "pesel",
  shapes: [digitRun(11, { passes: isPolishNumber, grade: grade(confidence.weak) })],
});
