import { deepFreeze } from "../../shared/deep-freeze.ts";
import { confidence } from "../confidence.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { formShape } from "../engine/matchers/form-shape.ts";
import { capitalsBefore } from "../engine/trigger.ts";
import { isInsuranceNumber, nino } from "../validators/is-nino.ts";

/** British national insurance number. */
export const ukNino: Kind<"uk-nino"> = deepFreeze({
  kind: "uk-nino",
  category: "identity-documents",
  words: "nino nationalinsurance insurance",
  shapes: [
    formShape(capitalsBefore(2, 2, [true, false]), {
      form: nino,
      passes: isInsuranceNumber,
      grade: grade(confidence.fair),
      separatedAfter: [2, 4, 6, 8],
    }),
    // In one piece many other numbers have the form: `ST340016A`.
    formShape(capitalsBefore(2, 2, [false]), {
      form: nino,
      passes: isInsuranceNumber,
      grade: grade(confidence.weak),
      inOnePiece: true,
    }),
  ],
});
