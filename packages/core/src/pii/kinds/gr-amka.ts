import { deepFreeze } from "../../shared/deep-freeze.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";
import { isGreekSocialNumber } from "../validators/is-amka.ts";

/** Greek social security number (*AMKA*), next to a label. */
export const grAmka: Kind<"gr-amka"> = deepFreeze({
  kind: "gr-amka",
  category: "identity-documents",
  words: "amka amkanumber amkanummer",
  shapes: [digitRun(11, { passes: isGreekSocialNumber, grade: grade(0) })],
});
