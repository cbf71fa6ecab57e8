import { deepFreeze } from "../../shared/deep-freeze.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitGroups } from "../engine/matchers/digit-groups.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";
import { DASH } from "../engine/trigger.ts";
import { isDanishNumber } from "../validators/is-cpr-number.ts";

const test = { passes: isDanishNumber, grade: grade(0) };

/** Danish personal number (*CPR-nummer*), next to a label. */
export const dkCprNumber: Kind<"dk-cpr-number"> = deepFreeze({
  kind: "dk-cpr-number",
  category: "identity-documents",
  words: "cpr cprnummer cprnr personnummer",
  shapes: [digitRun(10, test), digitGroups([6, 4], { ...test, separators: [DASH] })],
});
