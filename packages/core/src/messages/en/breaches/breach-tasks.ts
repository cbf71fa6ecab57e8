import type { BreachTaskTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** English words for the duties of a breach as a checklist. */
export const breachTasks: BreachTaskTexts = deepFreeze({
  states: {
    undecided: "Not decided yet",
    open: "To do",
    overdue: "Overdue",
    done: "Done",
    late: "Done too late",
    "not-needed": "Not needed",
    excused: "Not required, for a reason in the law",
  },
});
