import { endOfDay } from "../../calendar/end-of-day.ts";
import { isoText } from "../../calendar/iso-text.ts";
import { shiftDay } from "../../calendar/shift-day.ts";
import { toDay } from "../../calendar/to-day.ts";
import type { Instant } from "../../shared/dates/instant.ts";
import { parseInput } from "../../shared/parse-input.ts";
import { type Percentage, percentageOf } from "../credit/percentage.ts";
import type { TimeWindow } from "../credit/time-window.ts";
import type { DayMinutes } from "./day-minutes.ts";
import { countMinutes, DOWN, type MinuteCounts, minutesOf } from "./minutes.ts";
import { MINUTE, type Probe, probes, type UptimeOptions, uptimeOptions } from "./probe.ts";

/** Uptime of a service according to probes. */
export interface Uptime {
  readonly from: Instant;
  readonly to: Instant;
  readonly minutes: MinuteCounts;
  /** Share of probed minutes in which the service was up; null without probes. */
  readonly uptime: Percentage | null;
  /** Share of minutes outside maintenance that were probed; null when all was maintenance. */
  readonly coverage: Percentage | null;
  /** Uptime if the service was down in every unseen minute, and if it was up. */
  readonly between: readonly [lowest: Percentage | null, highest: Percentage | null];
  /** Minutes down, as windows: the start and end of incidents. */
  readonly outages: readonly TimeWindow[];
  /** The same minutes by day. */
  readonly days: readonly DayMinutes[];
}

/**
 * Uptime from raw probes. A minute without a probe, or with a failed one, is neither up nor down: it is excluded from
 * the fraction and lowers `coverage`. If probes of one interval disagree, the minute is down.
 *
 * @param seen - Probes of the service, in any order; those outside the period are ignored.
 * @throws InvalidInputError when a probe or the options are malformed.
 *
 * @example
 * ```ts
 * import { uptime } from "@bijsluiter/core/services";
 *
 * const seen = [
 *   { at: "2026-06-01T00:00:10Z", state: "up" },
 *   { at: "2026-06-01T00:01:10Z", state: "unknown" },
 *   { at: "2026-06-01T00:02:10Z", state: "down" },
 * ] as const;
 * const found = uptime(seen, { from: "2026-06-01T00:00:00Z", to: "2026-06-01T00:04:00Z" });
 * found.uptime?.text; // => "50.000000"
 * found.coverage?.text; // => "50.000000"
 * found.between.map((bound) => bound?.text); // => ["25.000000", "75.000000"]
 * ```
 */
export function uptime(seen: readonly Probe[], options: UptimeOptions): Uptime {
  const known = parseInput(uptimeOptions, options);
  const minutes = minutesOf(parseInput(probes, seen), known);
  const counts = countMinutes(minutes, 0, minutes.length);
  const [up, down, unknown] = [counts.up, counts.down, counts.unknown].map(BigInt) as [
    bigint,
    bigint,
    bigint,
  ];
  const all = up + down + unknown;
  return {
    from: known.from,
    to: known.to,
    minutes: counts,
    uptime: percentageOf(up, up + down),
    coverage: percentageOf(up + down, all),
    between: [percentageOf(up, all), percentageOf(up + unknown, all)],
    outages: outagesIn(minutes, Date.parse(known.from)),
    days: daysIn(minutes, known),
  };
}

function outagesIn(minutes: Uint8Array, first: number): readonly TimeWindow[] {
  const moment = (minute: number) => isoText(new Date(first + minute * MINUTE));
  const outages: TimeWindow[] = [];
  let begin = minutes.indexOf(DOWN);
  while (begin >= 0) {
    let end = begin;
    while (minutes[end] === DOWN) end += 1;
    outages.push({ start: moment(begin), end: moment(end) });
    begin = minutes.indexOf(DOWN, end);
  }
  return outages;
}

function daysIn(minutes: Uint8Array, { from, timeZone = "UTC" }: UptimeOptions) {
  const first = Date.parse(from);
  const days: DayMinutes[] = [];
  let day = toDay(from, timeZone);
  for (let begin = 0; begin < minutes.length; ) {
    const end = (Date.parse(endOfDay(day, timeZone)) - first) / MINUTE;
    days.push({ day, ...countMinutes(minutes, begin, end) });
    begin = end;
    day = shiftDay(day, 1);
  }
  return days;
}
