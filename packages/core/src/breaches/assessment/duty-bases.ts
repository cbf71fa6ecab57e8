import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { LegalSource } from "../../shared/legal-source.ts";

const law = (ref: string): LegalSource => ({
  kind: "statute",
  ref,
  validFrom: "2018-05-25",
  verifiedOn: null,
});

/** Legal basis of each duty of a breach. `excused`: basis for not informing people. */
export const dutyBases = deepFreeze({
  register: law("GDPR art. 33(5)"),
  authority: law("GDPR art. 33(1)"),
  people: law("GDPR art. 34(1)"),
  excused: law("GDPR art. 34(3)"),
  board: law("GDPR art. 33(2)"),
});
