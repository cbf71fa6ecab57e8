import { deepFreeze } from "../../shared/deep-freeze.ts";
import { serviceBases } from "./service-bases.ts";

/**
 * Hours by level of availability. `rosa`: only what was read of the scheme, in the words of MORA on 2026-11-22: low has no
 * limit that was read, medium is 24 hours, and the figure for high was cut off. `exampleNotRosa`: numbers of our own invention, to
 * try things with; no scheme asks them. Source: MORA as read on 2026-11-22, and the name of each profile.
 */
export const resilienceProfileRows = deepFreeze({
  rosa: {
    name: "ROSA (as far as read)",
    recoveryHours: { medium: 24 },
    lossHours: {},
    basis: serviceBases.availability,
  },
  exampleNotRosa: {
    name: "example-not-rosa",
    recoveryHours: { low: 72, medium: 24, high: 4 },
    lossHours: { low: 24, medium: 24, high: 1 },
    basis: serviceBases.houseRule,
  },
});
