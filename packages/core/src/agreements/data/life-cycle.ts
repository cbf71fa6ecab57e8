import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Life cycle of an agreement: the events that are allowed in each state, and the next state. `sign` and
 * `accept-amendment` change the state when both parties have done so.
 * Source: our own design, on what is known of the sector's signing service: a supplier offers, a board judges, then an
 * authorised person signs. Written 2026-11-22.
 */
export const lifeCycle = deepFreeze({
  offer: { from: ["draft", "changes-requested"], to: "offered" },
  "start-assessment": { from: ["offered"], to: "in-assessment" },
  "request-changes": { from: ["in-assessment"], to: "changes-requested" },
  reject: { from: ["in-assessment"], to: "rejected" },
  assess: { from: ["in-assessment"], to: "assessed" },
  sign: { from: ["assessed"], to: "signed" },
  activate: { from: ["signed"], to: "active" },
  amend: { from: ["active", "expiring"], to: "amended" },
  "accept-amendment": { from: ["amended"], to: "active" },
  renew: { from: ["active", "expiring"], to: "renewed" },
  "give-notice": { from: ["active", "amended"], to: "expiring" },
  continue: { from: ["expiring"], to: "active" },
  end: { from: ["active", "amended", "expiring"], to: "ended" },
  "confirm-destruction": { from: ["ended"], to: "data-destroyed" },
  close: { from: ["rejected", "renewed", "data-destroyed"], to: "closed" },
});

/** Every state, in the order of a life. */
export const agreementStatuses = deepFreeze([
  "draft",
  "offered",
  "in-assessment",
  "changes-requested",
  "rejected",
  "assessed",
  "signed",
  "active",
  "amended",
  "renewed",
  "expiring",
  "ended",
  "data-destroyed",
  "closed",
]);
