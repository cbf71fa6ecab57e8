import * as z from "zod/mini";
import { type TimeZone, timeZone } from "../../calendar/time-zone.ts";
import { eventInstant } from "../../shared/dates/event-time.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import type { Issue } from "../../shared/issues/issue.ts";
import { rule } from "../../shared/issues/rule.ts";
import { maxLength } from "../../shared/schema/max-length.ts";
import type { Shape } from "../../shared/shape.ts";
import { type PlannedDowntime, plannedDowntime } from "../credit/planned-downtime.ts";

/** Result of one probe of a service. */
export interface Probe {
  readonly at: Instant;
  /** `unknown`: the probe itself failed, which says nothing about the service. */
  readonly state: "up" | "down" | "unknown";
}

/** Checks a {@link Probe}. */
export const probe: z.ZodMiniType<Probe> = z.strictObject({
  at: eventInstant,
  state: z.enum(["up", "down", "unknown"]),
} satisfies Shape<Probe>);

/** A year of a probe a minute. */
const MOST_PROBES = 600_000;

/** Checks the probes of a service, in any order. */
export const probes: z.ZodMiniType<readonly Probe[]> = z.array(probe).check(maxLength(MOST_PROBES));

/** Period of the figures, and the interval of the probes. */
export interface UptimeOptions {
  /** Start, on a whole minute. */
  readonly from: Instant;
  /** End, excluded, on a whole minute; at most 400 days after the start. */
  readonly to: Instant;
  /** Minutes that one probe covers, from `from` on; default 1. */
  readonly everyMinutes?: number;
  /** Maintenance; leaves the figures when it was announced in time. */
  readonly planned?: readonly PlannedDowntime[];
  /** Days of notice before maintenance; default 5. */
  readonly noticeDays?: number;
  /** Time zone of the days of the figures; default UTC. */
  readonly timeZone?: TimeZone;
}

export const MINUTE = 60_000;
const LONGEST = 400 * 1440 * MINUTE;

/** Checks {@link UptimeOptions}. */
export const uptimeOptions: z.ZodMiniType<UptimeOptions> = z
  .strictObject({
    from: eventInstant,
    to: eventInstant,
    everyMinutes: z.exactOptional(z.int().check(z.gte(1), z.lte(1440))),
    planned: z.exactOptional(z.array(plannedDowntime).check(maxLength(10_000))),
    noticeDays: z.exactOptional(z.int().check(z.gte(0), z.lte(366))),
    timeZone: z.exactOptional(timeZone),
  } satisfies Shape<UptimeOptions>)
  .check(rule(spanIssues));

function spanIssues({ from, to }: UptimeOptions): readonly Issue[] {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  if (last <= first) return [{ code: "end-not-after-start", path: ["to"], params: {} }];
  if (last - first > LONGEST)
    return [{ code: "too-large", path: ["to"], params: { maximum: LONGEST / MINUTE } }];
  return (["from", "to"] as const).flatMap((key) =>
    Date.parse(key === "from" ? from : to) % MINUTE === 0
      ? []
      : [{ code: "finer-than-a-minute", path: [key], params: {} }],
  );
}
