import { deepFreeze } from "../../shared/deep-freeze.ts";
import { formOf } from "../candidate/form.ts";
import { grade } from "../engine/grade.ts";
import type { Kind } from "../engine/kind.ts";
import { formShape } from "../engine/matchers/form-shape.ts";
import { matchVatNumber } from "../engine/matchers/vat-number.ts";
import { shapeOf } from "../engine/shape.ts";
import { capitalsBefore, DOT, groupsAfter, lettersAfter } from "../engine/trigger.ts";

/** `004495445B01`, beside a word such as "btw". */
const dutchWithoutCountry = formOf("9n1A2n");

/** VAT number of NL (*btw-id*), BE, DE, ES, FR, GB, IT or PL. */
export const vatNumber: Kind<"vat-number"> = deepFreeze({
  kind: "vat-number",
  category: "other",
  words:
    "btw btwid btwnummer btwnr vat vatid vatnumber vatno omzetbelasting ust ustid ustidnr tva iva nip partitaiva",
  shapes: [
    shapeOf(capitalsBefore(2, 4, [true, false]), matchVatNumber),
    formShape([lettersAfter(9, false), lettersAfter(9, true), groupsAfter(DOT, 4)], {
      form: dutchWithoutCountry,
      grade: grade(0),
    }),
  ],
});
