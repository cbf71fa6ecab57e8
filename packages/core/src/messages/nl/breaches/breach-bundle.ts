import type { BreachBundleTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Nederlandse woorden voor datalekken die niet in één melding kunnen. */
export const breachBundle: BreachBundleTexts = deepFreeze({
  findings: {
    "other-data": "Dit datalek gaat om andere gegevens dan de eerste. Meld het apart.",
    "other-way": "Dit datalek is op een andere manier ontstaan dan de eerste. Meld het apart.",
    "too-far-apart": "Dit datalek ligt te ver van de eerste. Meld het apart.",
  },
  notKnownYet: "Dit is nog niet bekend. Daarom is nog niet te zeggen of één melding kan.",
});
