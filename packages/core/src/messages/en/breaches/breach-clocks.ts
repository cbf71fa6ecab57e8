import type { BreachClockTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** English words for the clocks of a breach. */
export const breachClocks: BreachClockTexts = deepFreeze({
  titles: {
    "processor-to-controller": "Supplier informs school board",
    "controller-to-authority": "School board notifies the supervisory authority",
  },
  states: {
    waiting: "Not started yet",
    running: "Running",
    overdue: "Overdue",
    met: "Done in time",
    late: "Done late",
    stopped: "Stopped: no notification needed",
  },
  anchors: {
    "processor-established": "Breach established by the supplier",
    "controller-informed": "Board informed",
    "controller-aware": "Board became aware",
  },
  due: "No later than",
  withoutUndueDelay: "Without undue delay",
  and: "and",
  left: (duration) => `${duration} left`,
  late: (duration) => `${duration} late`,
  units: { days: ["day", "days"], hours: ["hour", "hours"], minutes: ["minute", "minutes"] },
});
