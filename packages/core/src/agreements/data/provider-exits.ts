import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { LegalSource } from "../../shared/legal-source.ts";

/**
 * How long providers take to let data go after a paid subscription. Source: Microsoft's documentation of data retention,
 * deletion and destruction, in a copy, read 2026-11-22: 90 days of limited function, all gone at most 180 days after the end.
 */
export const providerExits = deepFreeze({
  microsoft365: {
    name: "Microsoft 365",
    exportDays: 90,
    goneWithinDays: 180,
    basis: {
      kind: "contract",
      ref: "Microsoft, data retention, deletion and destruction in Microsoft 365 (copy)",
      verifiedOn: "2026-11-22",
    } satisfies LegalSource,
  },
});
