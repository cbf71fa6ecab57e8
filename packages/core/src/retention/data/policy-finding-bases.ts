import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { LegalSource } from "../../shared/legal-source.ts";

/**
 * Legal basis of each check of a policy. Source: Regulation (EU) 2016/679, articles as named; from memory, text not
 * read again, so `verifiedOn` is null. Written 2026-11-22.
 */
export const policyFindingBases = deepFreeze({
  storageLimitation: { kind: "statute", ref: "GDPR art. 5(1)(e)", verifiedOn: null },
  accountability: { kind: "statute", ref: "GDPR art. 5(2)", verifiedOn: null },
  dutyToKeep: { kind: "statute", ref: "GDPR art. 17(3)(b)", verifiedOn: null },
  counting: { kind: "statute", ref: "Regulation (EEC, Euratom) 1182/71 art. 3", verifiedOn: null },
  oneDestiny: { kind: "norm", ref: "MoReq2010: a class has one schedule", verifiedOn: null },
}) satisfies Record<string, LegalSource>;
