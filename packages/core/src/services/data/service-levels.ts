import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { LegalSource } from "../../shared/legal-source.ts";

const agreement = {
  kind: "contract",
  ref: "Microsoft, Service Level Agreement for Online Services (three copies that agree)",
  verifiedOn: null,
} as const satisfies LegalSource;

/**
 * Uptime that providers promise, and the credit below it. Read second-hand on 2026-11-29 in copies of the agreement; the
 * agreement itself was not read, so each is unverified. A claim comes in by the end of the month after the incident.
 */
export const serviceLevelRows = deepFreeze({
  microsoft365: {
    name: "Microsoft 365",
    promised: "999/10",
    tiers: [
      ["999/10", 25],
      ["99", 50],
      ["95", 100],
    ],
    basis: agreement,
  },
  entraId: {
    name: "Microsoft Entra ID",
    promised: "9999/100",
    tiers: [
      ["9999/100", 10],
      ["999/10", 25],
      ["99", 50],
      ["95", 100],
    ],
    basis: agreement,
  },
});
