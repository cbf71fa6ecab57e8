import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { deepFreeze } from "../../shared/deep-freeze.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { codeName } from "../../shared/text/code-name.ts";
import { shortText } from "../../shared/text/short-text.ts";
import { type ErasurePlan, erasurePlan, type PlanLine } from "./erasure-plan.ts";

/** Outcome for one record, as reported by the connector. */
export interface ErasureOutcome {
  readonly element: string;
  readonly recordId: string;
  readonly at: Instant;
  /** `held`: prevented by a hold that began after the plan was made. */
  readonly result: "done" | "failed" | "held";
}

const MOST_OUTCOMES = 1_000_000;

/** Checks a list of {@link ErasureOutcome}. */
export const erasureOutcomes: z.ZodMiniType<readonly ErasureOutcome[]> = z
  .array(
    z.strictObject({
      element: codeName,
      recordId: shortText,
      at: eventInstant,
      result: z.enum(["done", "failed", "held"]),
    } satisfies Shape<ErasureOutcome>),
  )
  .check(maxLength(MOST_OUTCOMES));

/** Remaining part of a plan. */
export interface ErasureRest {
  /** Remaining lines, in order, without finished records. */
  readonly lines: readonly PlanLine[];
  /** `done`: nothing is left; `open`: work can continue; `held`: holds block all remaining records. */
  readonly state: "done" | "open" | "held";
}

/**
 * Remaining part of a plan after a failure or interruption. It is derived from the plan, so later changes of policy or
 * inventory have no effect. Failed work is repeated; finished work is not.
 *
 * @param outcomes - All log lines of the plan, in any order. The last outcome of a record counts.
 * @throws InvalidInputError `hash-mismatch` for a plan that was changed.
 */
export function resumeErasure(plan: ErasurePlan, outcomes: readonly ErasureOutcome[]): ErasureRest {
  const { lines } = parseInput(erasurePlan, plan);
  const latest = lastOutcomes(parseInput(erasureOutcomes, outcomes));
  const rest = lines.filter(isWork).flatMap((line) => {
    const left = line.recordIds.filter((id) => latest(line.element, id)?.result !== "done");
    return left.length > 0 ? [{ ...line, recordIds: left }] : [];
  });
  const open = rest.some(({ element, recordIds }) =>
    recordIds.some((id) => latest(element, id)?.result !== "held"),
  );
  return deepFreeze({ lines: rest, state: rest.length === 0 ? "done" : open ? "open" : "held" });
}

const isWork = ({ answer }: PlanLine) =>
  answer === "erase" || answer === "anonymise" || answer === "restrict";

/** Last outcome of each record in a log. A record that is done stays done. */
export function lastOutcomes(
  outcomes: readonly ErasureOutcome[],
): (element: string, recordId: string) => ErasureOutcome | undefined {
  const byRecord = new Map<string, ErasureOutcome>();
  for (const outcome of outcomes) {
    const key = keyOf(outcome.element, outcome.recordId);
    const before = byRecord.get(key);
    const isLater = !before || Date.parse(outcome.at) >= Date.parse(before.at);
    const isFirstDone = outcome.result === "done" && before?.result !== "done";
    if (isFirstDone || (before?.result !== "done" && isLater)) byRecord.set(key, outcome);
  }
  return (element, recordId) => byRecord.get(keyOf(element, recordId));
}

const keyOf = (element: string, recordId: string) => JSON.stringify([element, recordId]);
