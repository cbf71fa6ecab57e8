import { deepFreeze } from "../../shared/deep-freeze.ts";
import { confidence } from "../confidence.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { formShape } from "../engine/matchers/form-shape.ts";
import { capitalsBefore } from "../engine/trigger.ts";
import { isItalianCode, italianCode } from "../validators/is-italian-tax-code.ts";

/** Italian tax code (*codice fiscale*). */
export const itTaxCode: Kind<"it-tax-code"> = deepFreeze({
  kind: "it-tax-code",
  category: "identity-documents",
  words: "codicefiscale codice fiscale",
  shapes: [
    formShape(capitalsBefore(6, 16, [false]), {
      form: italianCode,
      passes: isItalianCode,
      grade: grade(confidence.sure, confidence.sure),
      inOnePiece: true,
    }),
  ],
});
