import { deepFreeze } from "../../shared/deep-freeze.ts";
import { confidence } from "../confidence.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";
import { threeGroups } from "../engine/matchers/three-groups.ts";
import { isCitizenNumber, isShortCitizenNumber } from "../validators/is-bsn.ts";

/** Citizen service number (*burgerservicenummer*). */
export const bsn: Kind<"bsn"> = deepFreeze({
  kind: "bsn",
  category: "pgn-bsn",
  words:
    "bsn bsns citizen bsnnr bsnnummer bsnnummers burgerservicenummer burgerservicenummers burgerservicenr burgerservice sofi sofinummer sofinr persoonsnummer pgn persoonsgebondennummer",
  shapes: [
    digitRun(9, { passes: isCitizenNumber, grade: grade(confidence.fair) }),
    digitRun(8, { passes: isShortCitizenNumber, grade: grade(0) }),
    threeGroups({
      spaced: grade(confidence.fair),
      signed: grade(confidence.likely),
      // Three groups apart from other numbers are a BSN by themselves; in a row of numbers they need a label.
      inRow: grade(0),
    }),
  ],
});
