import type { DutyTask } from "./duty-task.ts";

/** Texts for the duties of a breach as a checklist. */
export interface BreachTaskTexts {
  readonly states: Readonly<Record<DutyTask["state"], string>>;
}
