import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { AdequacyDecision } from "../../../vocabulary/transfers/adequacy-decision.ts";
import type { Labels } from "../../../vocabulary/vocabulary-messages.ts";

/** English words for whom an adequacy decision covers. */
export const adequacyCoversLabels: Labels<AdequacyDecision["covers"]> = deepFreeze({
  everyone: {
    label: "Every recipient",
    description: "The decision holds for everyone in that country.",
  },
  "certified-organisations": {
    label: "Certified organisations",
    description: "The decision holds only for organisations on a public list.",
  },
  "commercial-organisations": {
    label: "Commercial organisations",
    description: "The decision holds only for businesses under the privacy law of that country.",
  },
  "organisations-under-its-law": {
    label: "Organisations under its own privacy law",
    description: "The decision does not hold for those outside the privacy law of that country.",
  },
});
