import * as z from "zod/mini";
import { type Day, day } from "../../shared/dates/day.ts";
import type { Shape } from "../../shared/shape.ts";
import type { MinuteCounts } from "./minutes.ts";

/** Minutes of a day by status. */
export interface DayMinutes extends MinuteCounts {
  readonly day: Day;
}

/** The longest day has an hour more than 24. */
const minutes = z.int().check(z.gte(0), z.lte(1500));

/** Checks {@link DayMinutes}. */
export const dayMinutes: z.ZodMiniType<DayMinutes> = z.strictObject({
  day,
  up: minutes,
  down: minutes,
  unknown: minutes,
  planned: minutes,
} satisfies Shape<DayMinutes>);

/**
 * Status of a day: `down` when a minute of it was, `partly-seen` when no minute was down and some were not probed,
 * `unknown` when none was probed, `to-come` after the requested day.
 */
export type DayState = "up" | "down" | "partly-seen" | "planned" | "unknown" | "to-come";

/** The state of a day of which these minutes are known. */
export function dayState({ up, down, unknown, planned }: MinuteCounts): DayState {
  if (down > 0) return "down";
  if (up > 0) return unknown > 0 ? "partly-seen" : "up";
  return unknown === 0 && planned > 0 ? "planned" : "unknown";
}
