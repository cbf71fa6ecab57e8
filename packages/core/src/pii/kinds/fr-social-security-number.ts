import { deepFreeze } from "../../shared/deep-freeze.ts";
import { confidence } from "../confidence.ts";
import { grade, unlabelled } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitGroups } from "../engine/matchers/digit-groups.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";
import { formShape } from "../engine/matchers/form-shape.ts";
import { winningTies } from "../engine/shape.ts";
import { lettersAfter, SPACE } from "../engine/trigger.ts";
import { frenchNumber, isFrenchNumber } from "../validators/is-french-social-security-number.ts";

/** French social security number (*NIR*). */
export const frSocialSecurityNumber: Kind<"fr-social-security-number"> = deepFreeze({
  kind: "fr-social-security-number",
  category: "identity-documents",
  words: "nir insee secu sécu securitesociale carteverte",
  shapes: [
    winningTies(digitRun(15, { passes: isFrenchNumber, grade: grade(confidence.fair) })),
    digitGroups([1, 2, 2, 2, 3, 3, 2], {
      separators: [SPACE],
      passes: isFrenchNumber,
      grade: grade(confidence.sure, unlabelled),
      mayGoOn: true,
    }),
    formShape([lettersAfter(6, false)], {
      form: frenchNumber,
      passes: isFrenchNumber,
      grade: grade(confidence.likely),
      inOnePiece: true,
    }),
  ],
});
