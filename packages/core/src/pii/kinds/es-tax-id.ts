import { confidence } from "../confidence.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { formShape } from "../engine/matchers/form-shape.ts";
import { capitalsBefore, lettersAfter } from "../engine/trigger.ts";
import { isSpanishId, spanishId } from "../validators/is-spanish-tax-id.ts";

const triggers = [
  ...capitalsBefore(1, 1, [true, false]),
  lettersAfter(8, true),
  lettersAfter(8, false),
];
const isSpanish = () => isSpanishId(0);

/** Spanish tax number of a person (*DNI*, *NIE*). */
export const esTaxId: Kind<"es-tax-id"> = {
  kind: "es-tax-id",
  category: "identity-documents",
  words: "dni nie nif",
  shapes: [
    formShape(triggers, { form: spanishId, passes: isSpanish, grade: grade(confidence.likely) }),
  ],
};
