import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { AdequacyDecision } from "../../../vocabulary/transfers/adequacy-decision.ts";
import type { Labels } from "../../../vocabulary/vocabulary-messages.ts";

/** Dutch words for whom an adequacy decision covers. */
export const adequacyCoversLabels: Labels<AdequacyDecision["covers"]> = deepFreeze({
  everyone: {
    label: "Alle ontvangers",
    description: "Het besluit geldt voor iedereen in dat land.",
  },
  "certified-organisations": {
    label: "Gecertificeerde organisaties",
    description: "Het besluit geldt alleen voor organisaties op een openbare lijst.",
  },
  "commercial-organisations": {
    label: "Commerciële organisaties",
    description: "Het besluit geldt alleen voor bedrijven onder de privacywet van dat land.",
  },
  "organisations-under-its-law": {
    label: "Organisaties onder de eigen privacywet",
    description: "Het besluit geldt niet voor wie buiten de privacywet van dat land valt.",
  },
});
