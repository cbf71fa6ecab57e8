import type { BreachClockTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Nederlandse woorden voor de termijnen bij een datalek. */
export const breachClocks: BreachClockTexts = deepFreeze({
  titles: {
    "processor-to-controller": "Leverancier informeert schoolbestuur",
    "controller-to-authority": "Schoolbestuur meldt bij de Autoriteit Persoonsgegevens",
  },
  states: {
    waiting: "Nog niet begonnen",
    running: "Loopt",
    overdue: "Te laat",
    met: "Op tijd gedaan",
    late: "Te laat gedaan",
    stopped: "Gestopt: melden hoeft niet",
  },
  anchors: {
    "processor-established": "Datalek vastgesteld door de leverancier",
    "controller-informed": "Bestuur geïnformeerd",
    "controller-aware": "Bestuur wist ervan",
  },
  due: "Uiterlijk",
  withoutUndueDelay: "Zonder onredelijke vertraging",
  and: "en",
  left: (duration) => `nog ${duration}`,
  late: (duration) => `${duration} te laat`,
  units: { days: ["dag", "dagen"], hours: ["uur", "uur"], minutes: ["minuut", "minuten"] },
});
