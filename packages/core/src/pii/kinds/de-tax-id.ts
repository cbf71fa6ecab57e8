import { deepFreeze } from "../../shared/deep-freeze.ts";
import { confidence } from "../confidence.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { digitGroups } from "../engine/matchers/digit-groups.ts";
import { digitRun } from "../engine/matchers/digit-run.ts";
import { SPACE } from "../engine/trigger.ts";
import { isGermanNumber } from "../validators/is-german-tax-id.ts";

/** German tax identification number (*Steuer-ID*). */
export const deTaxId: Kind<"de-tax-id"> = deepFreeze({
  kind: "de-tax-id",
  category: "identity-documents",
  words: "steuer steuerid steueridnr steuernummer steueridentifikationsnummer idnr tin",
  shapes: [
    digitRun(11, { passes: isGermanNumber, grade: grade(confidence.weak) }),
    digitGroups([2, 3, 3, 3], {
      separators: [SPACE],
      passes: isGermanNumber,
      grade: grade(confidence.weak),
    }),
  ],
});
