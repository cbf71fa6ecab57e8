import type { Instant } from "../../shared/dates/instant.ts";
import type { Issue } from "../../shared/issues/issue.ts";

/** Period between two timestamps in whole seconds, the end excluded. */
export interface TimeWindow {
  readonly start: Instant;
  readonly end: Instant;
}

/**
 * What is wrong with a window: an end that is not after its start, as `end-not-after-start`, or a part of a second, as
 * `finer-than-a-second`.
 */
export function windowIssues({ start, end }: TimeWindow): readonly Issue[] {
  const [from, to] = [Date.parse(start), Date.parse(end)];
  if (to <= from) return [{ code: "end-not-after-start", path: ["end"], params: {} }];
  return [
    ...(from % 1000 === 0 ? [] : [{ code: "finer-than-a-second", path: ["start"], params: {} }]),
    ...(to % 1000 === 0 ? [] : [{ code: "finer-than-a-second", path: ["end"], params: {} }]),
  ];
}

/** A window as seconds since 1970. */
export type Span = readonly [from: number, to: number];

/** The part of a window that lies within `within`; empty as `to <= from`. */
export const spanOf = ({ start, end }: TimeWindow, [first, last]: Span): Span => [
  Math.max(Date.parse(start) / 1000, first),
  Math.min(Date.parse(end) / 1000, last),
];

/** Spans that do not overlap and cover what `spans` cover, in order; none of `spans` is empty. */
export function mergedSpans(spans: readonly Span[]): readonly Span[] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
