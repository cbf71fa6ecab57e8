import type { Instant } from "../../shared/dates/instant.ts";
import type { FirstReport } from "../breach-report.ts";
import type { RegisterEntry } from "./register-entry.ts";
import type { RegisterEvent } from "./register-event.ts";

/** The earliest of the timestamps. */
export const earliest = (moments: readonly Instant[]): Instant | undefined =>
  moments.length === 0 ? undefined : moments.reduce(earlier);

const earlier = (a: Instant, b: Instant): Instant => (Date.parse(b) < Date.parse(a) ? b : a);

const tellsOfKnowing = (event: RegisterEvent) =>
  event.kind === "board-aware" || (event.kind === "step" && event.step.kind === "signal");

/** Earliest knowledge of the breach: the reported discovery, or an earlier signal or awareness of a board. */
export function knownSince(report: FirstReport, standing: readonly RegisterEntry[]): Instant {
  return standing.reduce(
    (since, { event }) =>
      "at" in event && tellsOfKnowing(event) ? earlier(since, event.at) : since,
    report.timeline.discoveredAt,
  );
}
