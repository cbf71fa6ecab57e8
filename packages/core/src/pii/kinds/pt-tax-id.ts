import { deepFreeze } from "../../shared/deep-freeze.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";
import { threeGroups } from "../engine/matchers/three-groups.ts";
import { winningTies } from "../engine/shape.ts";
import { isPortugueseNumber } from "../validators/is-portuguese-tax-id.ts";

const needsLabel = grade(0);
const passes = () => isPortugueseNumber();

/** Portuguese tax number (*NIF*), next to a label: one in eleven numbers of nine digits passes its check. */
export const ptTaxId: Kind<"pt-tax-id"> = deepFreeze({
  kind: "pt-tax-id",
  category: "identity-documents",
  words: "nif contribuinte numerodecontribuinte nipc",
  shapes: [
    winningTies(digitRun(9, { passes, grade: needsLabel })),
    winningTies(threeGroups({ spaced: needsLabel, signed: needsLabel, inRow: needsLabel, passes })),
  ],
});
