import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { LawfulBasisCode } from "../../../vocabulary/lawful-basis.ts";
import type { Labels } from "../../../vocabulary/vocabulary-messages.ts";

/** English words for grounds for processing. */
export const lawfulBasisLabels: Labels<LawfulBasisCode> = deepFreeze({
  consent: {
    label: "Consent",
    description: "Someone freely and clearly said yes, and can take it back.",
  },
  contract: {
    label: "Contract",
    description: "It is needed for a contract with the person concerned.",
  },
  "legal-obligation": { label: "Legal obligation", description: "The law requires it." },
  "vital-interests": {
    label: "Vital interests",
    description: "It is needed to protect someone’s life or health.",
  },
  "public-task": {
    label: "Task in the public interest",
    description: "It belongs to a task that the law gives, such as providing education.",
  },
  "legitimate-interests": {
    label: "Legitimate interests",
    description: "There is a good reason that outweighs the person’s privacy.",
  },
});
