import * as z from "zod/mini";
import { toDay } from "../../calendar/to-day.ts";
import { type ErasureHold, erasureHold } from "../../rights/index.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { maxLength } from "../../shared/schema/max-length.ts";

const erasureHolds: z.ZodMiniType<readonly ErasureHold[]> = z
  .array(erasureHold)
  .check(maxLength(100_000));

/** Whether a hold covers or may cover today; an unknown day counts as covered. */
export function isHeld(holds: readonly ErasureHold[], element: string, now: Instant): boolean {
  const today = toDay(now);
  return parseInput(erasureHolds, holds).some(
    ({ elements, hold: { from, until } }) =>
      (elements === undefined || elements.includes(element)) &&
      (from === null || dayOf(from) <= today) &&
      (until === null || dayOf(until) >= today),
  );
}

const dayOf = (moment: string) => (moment.length === 10 ? moment : toDay(moment));
