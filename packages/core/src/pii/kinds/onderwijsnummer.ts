import { deepFreeze } from "../../shared/deep-freeze.ts";
import { confidence } from "../confidence.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";
import { threeGroups } from "../engine/matchers/three-groups.ts";
import { isEducationNumber } from "../validators/is-onderwijsnummer.ts";

const needsLabel = grade(0);

/** Education number of a pupil without a BSN (*onderwijsnummer*). */
export const onderwijsnummer: Kind<"onderwijsnummer"> = deepFreeze({
  kind: "onderwijsnummer",
  category: "pgn-bsn",
  words: "onderwijsnummer onderwijsnummers onderwijsnr pgn persoonsgebondennummer",
  shapes: [
    digitRun(9, { passes: isEducationNumber, grade: grade(confidence.fair) }),
    threeGroups({
      spaced: needsLabel,
      signed: needsLabel,
      inRow: needsLabel,
      passes: isEducationNumber,
    }),
  ],
});
