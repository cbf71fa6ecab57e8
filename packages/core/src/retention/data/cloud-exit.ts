import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * The end of a cloud subscription: the customer can export its data for 90 days, and after 180 days all data is
 * deleted.
 * Sources: PLEXSYS on Microsoft 365 for the 90 days, retrieved 2026-11-22; the 180 days are from memory.
 */
export const cloudExit = deepFreeze({
  id: "cloud-exit",
  version: "2026-11-22",
  rules: [
    {
      id: "export-window",
      kind: "keep",
      categories: ["tenant-data"],
      trigger: "subscriptionEndedOn",
      period: "P90D",
      basis: {
        kind: "contract",
        ref: "PLEXSYS, Microsoft 365: data can be copied during the term and 90 days after",
        verifiedOn: "2026-11-22",
      },
    },
    {
      id: "removal",
      kind: "erase",
      categories: ["tenant-data"],
      trigger: "subscriptionEndedOn",
      period: "P180D",
      basis: {
        kind: "contract",
        ref: "Microsoft Products and Services Data Protection Addendum: 90 days and at most 90 more; from memory",
        verifiedOn: null,
      },
    },
  ],
});
