import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { Kind } from "../engine/kind.ts";
import { matchVatNumber } from "../engine/matchers/vat-number.ts";
import { shapeOf } from "../engine/shape.ts";
import { capitalsBefore } from "../engine/trigger.ts";

/** VAT number of NL (*btw-id*), BE, DE, ES, FR, GB, IT or PL. */
export const vatNumber: Kind<"vat-number"> = deepFreeze({
  kind: "vat-number",
  category: "other",
  words:
    "btw btwid btwnummer btwnr vat vatid vatnumber vatno omzetbelasting ust ustid ustidnr tva iva nip partitaiva",
  shapes: [shapeOf(capitalsBefore(2, 4, [true, false]), matchVatNumber)],
});
