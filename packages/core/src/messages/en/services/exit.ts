import type { ExitTexts } from "../../../services/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";
import { legalReference } from "../vocabulary/legal-reference.ts";

/** English words for leaving a service. */
export const exit: ExitTexts = deepFreeze({
  calendar: (provider) => `Leaving ${provider}`,
  description: ({ customer, provider, basis }) =>
    `${customer}: leaving ${provider}\nBasis: ${legalReference(basis.ref)}`,
  days: {
    endsOn: "Last day of the subscription",
    exportUntil: "Last day to copy data yourself",
    goneBy: "Last day on which data may still be there",
    destroyBy: "Deadline in the agreement to erase all data",
  },
  phases: {
    expired: "Expired",
    disabled: "For administrators only",
    deleting: "Data is being erased",
  },
  steps: {
    "name-owner": "Appoint a person to lead the exit",
    "list-data": "List the data to export",
    "try-copy": "Make a trial copy",
    "tell-people": "Inform pupils, parents and staff",
    "make-copy": "Copy all data",
    "check-copy": "Check the copy",
    "close-access": "Close access and connections",
    "ask-destruction": "Ask for a statement of destruction",
    own: "Own step",
  },
  stepStates: { done: "Done", due: "To do", overdue: "Late", unknown: "Day not known" },
});
