import { deepFreeze } from "../../shared/deep-freeze.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";
import { winningTies } from "../engine/shape.ts";
import { isGreekNumber } from "../validators/is-greek-tax-id.ts";

/** Greek tax number (*AFM*), next to a label: one in eleven numbers of nine digits passes its check. */
export const grTaxId: Kind<"gr-tax-id"> = deepFreeze({
  kind: "gr-tax-id",
  category: "identity-documents",
  words: "afm afmnumber afmnummer",
  shapes: [winningTies(digitRun(9, { passes: () => isGreekNumber(), grade: grade(0) }))],
});
