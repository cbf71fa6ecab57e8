import * as z from "zod/mini";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { rule } from "../../shared/issues/rule.ts";
import type { Shape } from "../../shared/shape.ts";
import { type TimeWindow, windowIssues } from "./time-window.ts";

/** Maintenance that was planned. */
export interface PlannedDowntime extends TimeWindow {
  readonly start: Instant;
  readonly end: Instant;
  /** Time of the announcement; when absent, it does not count as planned. */
  readonly announcedAt?: Instant;
}

/** Checks a {@link PlannedDowntime}. */
export const plannedDowntime: z.ZodMiniType<PlannedDowntime> = z
  .strictObject({
    start: eventInstant,
    end: eventInstant,
    announcedAt: z.exactOptional(eventInstant),
  } satisfies Shape<PlannedDowntime>)
  .check(rule(windowIssues));

const DAY = 86_400_000;

/** Whether the customer was told `noticeDays` days of 24 hours before it began. */
export function isAnnounced(
  { start, announcedAt }: PlannedDowntime,
  noticeDays: number,
): "yes" | "no" | "unknown" {
  if (announcedAt === undefined) return "unknown";
  return Date.parse(start) - Date.parse(announcedAt) >= noticeDays * DAY ? "yes" : "no";
}
