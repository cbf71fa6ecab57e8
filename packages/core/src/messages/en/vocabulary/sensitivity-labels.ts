import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { Sensitivity } from "../../../vocabulary/sensitivity.ts";
import type { Labels } from "../../../vocabulary/vocabulary-messages.ts";

/** English words for degrees of sensitivity. */
export const sensitivityLabels: Labels<Sensitivity> = deepFreeze({
  normal: {
    label: "Ordinary",
    description: "Ordinary personal data, which always asks for good protection.",
  },
  elevated: {
    label: "Sensitive",
    description: "A leak of this data can harm someone more than usual.",
  },
  special: { label: "Special", description: "The law forbids using this, except in a few cases." },
  restricted: {
    label: "Restricted by law",
    description: "This may only be used where a law allows it.",
  },
  pseudonym: {
    label: "Pseudonym",
    description: "A code instead of a name, which still belongs to one person.",
  },
});
