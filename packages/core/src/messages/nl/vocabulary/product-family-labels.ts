import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { ProductFamily } from "../../../vocabulary/purpose.ts";
import type { Labels } from "../../../vocabulary/vocabulary-messages.ts";

/** Dutch words for product families. */
export const productFamilyLabels: Labels<ProductFamily> = deepFreeze({
  lt: {
    label: "Leermiddelen en toetsen",
    description: "Producten om mee te leren, te oefenen of getoetst te worden.",
  },
  sl: {
    label: "School- en leerlinginformatiemiddelen",
    description: "Producten waarmee een school het onderwijs regelt en leerlingen volgt.",
  },
});
