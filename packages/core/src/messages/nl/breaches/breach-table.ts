import type { BreachTableTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Nederlandse woorden voor het register van datalekken als tabel. */
export const breachTable: BreachTableTexts = deepFreeze({
  columns: {
    reference: "Kenmerk",
    status: "Stand",
    boardsInformed: "Besturen geïnformeerd op",
    authorityNotified: "Gemeld bij de toezichthouder op",
    authorityReference: "Kenmerk van de toezichthouder",
    peopleInformed: "Mensen geïnformeerd op",
    reasons: "Redenen van het besluit",
  },
  statuses: {
    open: "Loopt nog",
    withdrawn: "Ingetrokken",
    closed: "Afgesloten",
    signal: "Alleen een signaal",
  },
});
