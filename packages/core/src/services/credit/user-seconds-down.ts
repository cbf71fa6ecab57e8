import type { ServiceIncident, TimedIncident } from "./service-incident.ts";
import { mergedSpans, type Span, spanOf } from "./time-window.ts";

/** What surrounds the incidents of a month. */
export interface MonthFacts {
  readonly span: Span;
  readonly users: number;
  /** Spans of maintenance that count as planned, merged. */
  readonly planned: readonly Span[];
}

/**
 * Seconds that users were without service: users and seconds multiplied, never more than all users at a time, never in
 * planned downtime, never outside the month.
 */
export function userSecondsDown(incidents: readonly ServiceIncident[], month: MonthFacts): bigint {
  const timed = incidents.filter((incident) => "start" in incident);
  const apart = incidents.reduce((sum, incident) => {
    if ("start" in incident) return sum;
    return sum + BigInt(incident.minutes * 60 * Math.min(incident.users, month.users));
  }, 0n);
  return timedSeconds(timed, month) + apart;
}

/** A moment at which the number of users without service, or of maintenance windows, changes. */
interface Change {
  readonly at: number;
  readonly users: number;
  readonly planned: number;
}

function timedSeconds(incidents: readonly TimedIncident[], month: MonthFacts): bigint {
  const changes = [
    ...[...byGroup(incidents, month.span)].flatMap(([users, spans]) =>
      spans.flatMap(([from, to]) => [
        { at: from, users, planned: 0 },
        { at: to, users: -users, planned: 0 },
      ]),
    ),
    ...month.planned.flatMap(([from, to]) => [
      { at: from, users: 0, planned: 1 },
      { at: to, users: 0, planned: -1 },
    ]),
  ].sort((a, b) => a.at - b.at);
  return BigInt(areaBelow(changes, month.users));
}

/** Spans of each group, merged, with the number of its users. An incident without a group is one of its own. */
function byGroup(
  incidents: readonly TimedIncident[],
  within: Span,
): readonly (readonly [users: number, spans: readonly Span[]])[] {
  const groups = new Map<string, [users: number, spans: Span[]]>();
  const alone: [number, readonly Span[]][] = [];
  for (const incident of incidents) {
    const span = spanOf(incident, within);
    if (incident.group === undefined) {
      alone.push([incident.users, mergedSpans([span])]);
      continue;
    }
    const group = groups.get(incident.group);
    if (group) group[1].push(span);
    else groups.set(incident.group, [incident.users, [span]]);
  }
  const merged = [...groups.values()].map(([users, spans]) => [users, mergedSpans(spans)] as const);
  return [...alone, ...merged];
}

/** Exact: at most all users in a month's seconds, well below 2^53. */
function areaBelow(changes: readonly Change[], ceiling: number): number {
  let [area, since, users, planned] = [0, 0, 0, 0];
  for (const change of changes) {
    if (planned === 0) area += (change.at - since) * Math.min(users, ceiling);
    since = change.at;
    users += change.users;
    planned += change.planned;
  }
  return area;
}
