import { deepFreeze } from "../../shared/deep-freeze.ts";
import type { LegalSource } from "../../shared/legal-source.ts";

const subscriptions = {
  kind: "contract",
  ref: "Microsoft, what happens to data when a subscription ends (copy); retention, deletion and destruction (copy)",
  verifiedOn: "2026-11-22",
} as const satisfies LegalSource;

const reseller = {
  kind: "contract",
  ref: "provider's page on security: 90 days to copy; durations at a reseller (CSP) were not read",
  verifiedOn: "2026-11-22",
} as const satisfies LegalSource;

const expired = {
  name: "expired",
  userAccess: "yes",
  adminAccess: "yes",
  dataPresent: "yes",
} as const;
const disabled = {
  name: "disabled",
  userAccess: "no",
  adminAccess: "yes",
  dataPresent: "yes",
} as const;
/** Data goes somewhere in this time; until the last day it may be there. */
const deleting = {
  name: "deleting",
  userAccess: "no",
  adminAccess: "no",
  dataPresent: "unknown",
} as const;

/**
 * Phases after the end of a subscription, in days, by purchase channel. The promises of 90 days to copy data and of 180
 * days until deletion apply to all channels; the phases differ. A trial has 30 days of grace; no other promise was
 * found.
 */
export const exitChannelRows = deepFreeze({
  direct: {
    name: "Microsoft 365",
    phases: [{ ...expired, days: 30 }, { ...disabled, days: 90 }, deleting],
    exportDays: 90,
    goneWithinDays: 180,
    basis: subscriptions,
  },
  "direct-multi-year": {
    name: "Microsoft 365",
    phases: [{ ...expired, days: 90 }, { ...disabled, days: 90 }, deleting],
    exportDays: 90,
    goneWithinDays: 180,
    basis: subscriptions,
  },
  "direct-cancelled": {
    name: "Microsoft 365",
    phases: [{ ...disabled, days: 90 }, deleting],
    exportDays: 90,
    goneWithinDays: 180,
    basis: subscriptions,
  },
  "volume-enterprise": {
    name: "Microsoft 365",
    phases: [{ ...expired, userAccess: "no", days: 90 }, { ...disabled, days: 60 }, deleting],
    exportDays: 90,
    goneWithinDays: 180,
    basis: subscriptions,
  },
  "volume-open-value": {
    name: "Microsoft 365",
    phases: [{ ...expired, days: 30 }, { ...disabled, days: 90 }, deleting],
    exportDays: 90,
    goneWithinDays: 180,
    basis: subscriptions,
  },
  reseller: { name: "Microsoft 365", exportDays: 90, goneWithinDays: 180, basis: reseller },
  trial: {
    name: "Microsoft 365",
    phases: [{ ...expired, days: 30 }, deleting],
    goneWithinDays: 180,
    basis: subscriptions,
  },
});
