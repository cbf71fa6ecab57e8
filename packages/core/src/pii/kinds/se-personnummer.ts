import { deepFreeze } from "../../shared/deep-freeze.ts";
import { confidence } from "../confidence.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitGroups } from "../engine/matchers/digit-groups.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";
import { DASH } from "../engine/trigger.ts";
import { isLongSwedishNumber, isSwedishNumber } from "../validators/is-personnummer.ts";

const separators = [DASH];

/** Swedish personal number (*personnummer*). */
export const sePersonnummer: Kind<"se-personnummer"> = deepFreeze({
  kind: "se-personnummer",
  category: "identity-documents",
  words: "personnummer personnr samordningsnummer",
  shapes: [
    digitRun(10, { passes: isSwedishNumber, grade: grade(0) }),
    digitRun(12, { passes: isLongSwedishNumber, grade: grade(confidence.weak) }),
    digitGroups([6, 4], { separators, passes: isSwedishNumber, grade: grade(confidence.fair) }),
    digitGroups([8, 4], {
      separators,
      passes: isLongSwedishNumber,
      grade: grade(confidence.likely),
    }),
  ],
});
