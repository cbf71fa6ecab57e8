import { parseInput } from "../../../shared/parse-input.ts";
import type { RegimeClockFacts } from "../../regimes/clock/regime-clock-facts.ts";
import { type BreachFile, breachFile } from "../breach-event.ts";
import { type BreachFileState, foldFile } from "./file-state.ts";

/**
 * State of a breach after its steps: status, containment, the last assessment and the decision on it.
 *
 * @throws InvalidInputError when the file is malformed.
 */
export function breachFileState(file: BreachFile): BreachFileState {
  return foldFile(parseInput(breachFile, file));
}

/**
 * Timestamps of a file, for `breachClocks`. A clock stops on a filed notice or a final decision, not on a provisional
 * one; a new assessment restarts it.
 *
 * @throws InvalidInputError when the file is malformed.
 *
 * @example
 * ```ts
 * import { fileClockFacts } from "@bijsluiter/core/breaches";
 *
 * fileClockFacts({ reference: "DL-2026-0001", events: [] }); // => {}
 * ```
 */
export function fileClockFacts(file: BreachFile): RegimeClockFacts {
  const { awareAt, notifiedAt, reasonsForDelay, highRiskFound, peopleInformedAt, ...state } =
    breachFileState(file);
  const decided = state.decision?.final === "yes" ? state.decision : undefined;
  const told = state.isOrderedToInform ? undefined : decided;
  return {
    ...(awareAt !== undefined && { awareness: awareAt }),
    ...(notifiedAt !== undefined && { submitted: notifiedAt }),
    ...(reasonsForDelay !== undefined && { reasonsForDelay }),
    ...(decided?.notifyAuthority === "no" && { notNeededSince: decided.at }),
    ...(highRiskFound !== undefined && { highRiskFound }),
    ...(peopleInformedAt !== undefined && { peopleInformed: peopleInformedAt }),
    ...(told?.informPeople === "no" && { peopleNotNeededSince: told.at }),
  };
}
