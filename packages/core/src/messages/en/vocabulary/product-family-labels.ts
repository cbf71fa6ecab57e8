import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { ProductFamily } from "../../../vocabulary/purpose.ts";
import type { Labels } from "../../../vocabulary/vocabulary-messages.ts";

/** English words for product families. */
export const productFamilyLabels: Labels<ProductFamily> = deepFreeze({
  lt: {
    label: "Learning material and tests",
    description: "Products to learn, practise or be tested with.",
  },
  sl: {
    label: "School and pupil information systems",
    description: "Products with which a school arranges education and follows pupils.",
  },
});
