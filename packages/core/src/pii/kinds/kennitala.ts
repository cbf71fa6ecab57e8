import { deepFreeze } from "../../shared/deep-freeze.ts";
import { confidence } from "../confidence.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitGroups } from "../engine/matchers/digit-groups.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";
import { DASH } from "../engine/trigger.ts";
import { isIcelandicNumber } from "../validators/is-kennitala.ts";

/** Icelandic identity number (*kennitala*). */
export const kennitala: Kind<"kennitala"> = deepFreeze({
  kind: "kennitala",
  category: "identity-documents",
  words: "kennitala kennitolu kt",
  shapes: [
    digitRun(10, { passes: isIcelandicNumber, grade: grade(0) }),
    digitGroups([6, 4], {
      separators: [DASH],
      passes: isIcelandicNumber,
      grade: grade(confidence.fair),
    }),
  ],
});
