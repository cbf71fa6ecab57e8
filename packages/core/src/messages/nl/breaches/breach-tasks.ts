import type { BreachTaskTexts } from "../../../breaches/index.ts";
import { deepFreeze } from "../../../shared/deep-freeze.ts";

/** Nederlandse woorden voor de plichten bij een datalek als lijst. */
export const breachTasks: BreachTaskTexts = deepFreeze({
  states: {
    undecided: "Nog niet besloten",
    open: "Te doen",
    overdue: "Te laat",
    done: "Gedaan",
    late: "Te laat gedaan",
    "not-needed": "Hoeft niet",
    excused: "Hoeft niet, om een reden die de wet noemt",
  },
});
