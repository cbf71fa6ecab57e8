import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { matchEuVatNumber } from "../engine/matchers/eu-vat-number.ts";
import { shapeOf } from "../engine/shape.ts";
import { capitalsBefore } from "../engine/trigger.ts";

/** VAT number of the member states that `vatNumber` does not have. */
export const euVatNumber: Kind<"eu-vat-number"> = deepFreeze({
  kind: "eu-vat-number",
  category: "other",
  words: "btw btwid btwnummer btwnr vat vatid vatnumber vatno ust ustid uid tva iva moms dph afm",
  shapes: [shapeOf(capitalsBefore(2, 3, [true, false]), matchEuVatNumber)],
});
