import { deepFreeze } from "../../../shared/deep-freeze.ts";
import type { ChecklistTable } from "./checklist-item.ts";

/**
 * What a business associate agreement must hold. Of little weight for Dutch schools; cloud providers offer it to everybody.
 * Source: 45 CFR 164.504(e)(2), the opening read in a copy, the rest from memory.
 */
export const hipaaBaa: ChecklistTable = deepFreeze({
  basis: { kind: "statute", ref: "45 CFR 164.504(e)(2)", verifiedOn: null },
  items: [
    { id: "(i)", needs: ["agreed-purposes-only"] },
    { id: "(ii)(A)", needs: ["no-own-purposes", "no-disclosure"] },
    { id: "(ii)(B)", needs: ["security-measures"] },
    { id: "(ii)(C)", needs: ["tells-breach", "tells-unagreed-use"] },
    { id: "(ii)(D)", needs: ["passes-on-duties"] },
    { id: "(ii)(E)", needs: ["helps-with-rights", "gives-access"] },
    { id: "(ii)(F)", needs: ["helps-with-rights", "amends-records"] },
    { id: "(ii)(G)", needs: ["helps-with-rights", "accounts-for-disclosures"] },
    { id: "(ii)(H)", needs: ["follows-covered-entity-rules"] },
    { id: "(ii)(I)", needs: ["gives-information", "opens-books"] },
    { id: "(ii)(J)", needs: ["deletes-or-returns", "protects-what-remains"] },
    { id: "(iii)", needs: ["ends-on-violation"] },
  ],
});
