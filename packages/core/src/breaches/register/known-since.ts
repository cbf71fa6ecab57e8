import type { Instant } from "../../shared/dates/instant.ts";
import type { FirstReport } from "../breach-report.ts";
import type { RegisterEntry } from "./register-entry.ts";

/** The earliest of some moments. */
export const earliest = (moments: readonly Instant[]): Instant | undefined =>
  moments.length === 0 ? undefined : moments.reduce(earlier);

const earlier = (a: Instant, b: Instant): Instant => (Date.parse(b) < Date.parse(a) ? b : a);

/** Since when anybody knew of the breach: the discovery that was reported, or a board that knew earlier. */
export function knownSince(report: FirstReport, standing: readonly RegisterEntry[]): Instant {
  return standing.reduce(
    (since, { event }) => (event.kind === "board-aware" ? earlier(since, event.at) : since),
    report.timeline.discoveredAt,
  );
}
