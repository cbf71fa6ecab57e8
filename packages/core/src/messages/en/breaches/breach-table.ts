import type { BreachTableTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** English words for the register of breaches as a table. */
export const breachTable: BreachTableTexts = deepFreeze({
  columns: {
    reference: "Reference",
    status: "Status",
    boardsInformed: "Boards informed on",
    authorityNotified: "Authority notified on",
    authorityReference: "Reference of the authority",
    peopleInformed: "People informed on",
    reasons: "Reasons of the decision",
  },
  statuses: {
    open: "Still open",
    withdrawn: "Withdrawn",
    closed: "Closed",
    signal: "Signal only",
  },
});
