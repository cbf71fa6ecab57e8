import { type Day, day } from "../../shared/dates/day.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type BreachFile, breachFile } from "../life-cycle/breach-event.ts";
import type { RepairSide } from "../life-cycle/file-fact.ts";
import { foldFile } from "../life-cycle/state/file-state.ts";
import type { RepairAction } from "../life-cycle/state/kept-facts.ts";

/** Status of a joint repair. */
export interface JointRepair {
  /** Actions in the order of agreement. */
  readonly actions: readonly (RepairAction & { readonly state: "open" | "overdue" | "done" })[];
  /** Parties that must still be informed of the actions of the other. */
  readonly toTell: readonly RepairSide[];
}

/**
 * Repair actions of supplier and board, and the parties that were not informed of the progress of the other.
 *
 * @param asOf - Day of the overview: an open action with an earlier due date is overdue.
 * @throws InvalidInputError when the file or the day is malformed.
 */
export function jointRepair(file: BreachFile, asOf: Day): JointRepair {
  const { actions } = foldFile(parseInput(breachFile, file));
  const today = parseInput(day, asOf);
  const sides: readonly RepairSide[] = ["supplier", "board"];
  return {
    actions: actions.map((one) => ({ ...one, state: stateOf(one, today) })),
    toTell: sides.filter((to) => actions.some(({ side, told }) => side !== to && told === "no")),
  };
}

const stateOf = ({ doneAt, dueOn }: RepairAction, today: Day): "open" | "overdue" | "done" =>
  doneAt === undefined ? (dueOn < today ? "overdue" : "open") : "done";
