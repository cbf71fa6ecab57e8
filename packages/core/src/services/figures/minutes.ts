import { isAnnounced } from "../credit/planned-downtime.ts";
import { MINUTE, type Probe, type UptimeOptions } from "./probe.ts";

/** What is known of a minute; 0 when nothing is. */
const UP = 1;
export const DOWN = 2;
const PLANNED = 3;

/**
 * A byte a minute from `from` until `to`. A minute is what the probes in its interval say: down when one says so, since no
 * figure of ours is to flatter; unseen when none says anything.
 */
export function minutesOf(seen: readonly Probe[], options: UptimeOptions): Uint8Array {
  const [first, last] = [Date.parse(options.from), Date.parse(options.to)];
  const minutes = new Uint8Array((last - first) / MINUTE);
  const every = options.everyMinutes ?? 1;
  for (const { at, state } of seen) {
    const time = Date.parse(at);
    if (state === "unknown" || time < first || time >= last) continue;
    const begin = Math.floor((time - first) / (every * MINUTE)) * every;
    const value = state === "down" || minutes[begin] === DOWN ? DOWN : UP;
    minutes.fill(value, begin, begin + every);
  }
  leavePlanned(minutes, options, first);
  return minutes;
}

/** Marks minutes that lie in maintenance as a whole, whatever was seen in them. */
function leavePlanned(minutes: Uint8Array, options: UptimeOptions, first: number): void {
  const { planned = [], noticeDays = 5 } = options;
  for (const window of planned) {
    if (isAnnounced(window, noticeDays) !== "yes") continue;
    const begin = Math.ceil((Date.parse(window.start) - first) / MINUTE);
    const end = Math.floor((Date.parse(window.end) - first) / MINUTE);
    minutes.fill(PLANNED, Math.max(0, begin), Math.max(0, end));
  }
}

/** Minutes by status. */
export interface MinuteCounts {
  readonly up: number;
  readonly down: number;
  /** Minutes without a probe, or with a failed one. */
  readonly unknown: number;
  /** Minutes of maintenance that was announced in time. */
  readonly planned: number;
}

/** How many of the minutes from `begin` until `end` are which. */
export function countMinutes(minutes: Uint8Array, begin: number, end: number): MinuteCounts {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const value of minutes.subarray(begin, end)) counts[value as 0 | 1 | 2 | 3] += 1;
  const [unknown, up, down, planned] = counts;
  return { up, down, unknown, planned };
}
