import { deepFreeze } from "../../shared/deep-freeze.ts";
import { confidence } from "../confidence.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitGroups } from "../engine/matchers/digit-groups.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";
import { DOT } from "../engine/trigger.ts";
import { isSwissNumber } from "../validators/is-ahv-number.ts";

/** Swiss social insurance number (*AHV-Nummer*). */
export const chAhvNumber: Kind<"ch-ahv-number"> = deepFreeze({
  kind: "ch-ahv-number",
  category: "identity-documents",
  words: "ahv ahvnummer ahvnr avs sozialversicherungsnummer",
  shapes: [
    // An article of a Swiss shop may begin with 756 as well.
    digitRun(13, { passes: isSwissNumber, grade: grade(confidence.weak) }),
    digitGroups([3, 4, 4, 2], {
      separators: [DOT],
      passes: isSwissNumber,
      grade: grade(confidence.likely),
    }),
  ],
});
