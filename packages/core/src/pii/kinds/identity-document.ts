import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { formShape } from "../engine/matchers/form-shape.ts";
import { capitalsBefore } from "../engine/trigger.ts";
import {
  dutchPassport,
  isPassport,
  isResidenceDocument,
  residenceDocument,
} from "../validators/is-dutch-passport.ts";

const beforeDigits = /* @__PURE__ */ capitalsBefore(1, 8, [false]);

/** Number of a Dutch passport, identity card or residence document. */
export const identityDocument: Kind<"identity-document"> = {
  kind: "identity-document",
  category: "identity-documents",
  words:
    "paspoort paspoortnummer paspoortnr passport identiteitskaart idkaart idbewijs identiteitsbewijs documentnummer documentnr legitimatiebewijs legitimatie idcard verblijfsdocument verblijfsvergunning reisdocument",
  shapes: [
    formShape(beforeDigits, {
      form: dutchPassport,
      passes: isPassport,
      grade: grade(0),
      inOnePiece: true,
    }),
    formShape(beforeDigits, {
      form: residenceDocument,
      passes: isResidenceDocument,
      grade: grade(0),
      inOnePiece: true,
    }),
  ],
};
