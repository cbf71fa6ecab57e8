import type { TlsFailure, TlsPolicyType, TlsReport } from "../report/tls-report.ts";
import { addDay, type DaysSeen, memberFor, seenDays } from "./counts.ts";
import { dayOfPeriod } from "./day-of-period.ts";
import type { TlsFailureSummary, TlsSummary } from "./report-summary.ts";

const MOST_FAILURES = 1000;

interface Failing {
  readonly failure: Pick<TlsFailureSummary, "type" | "host">;
  readonly seen: DaysSeen;
  sessions: number;
}

/** Secured connections over all reports: what succeeded, and what failed and why. */
export function tlsSummary(reports: readonly TlsReport[]): TlsSummary {
  const failing = new Map<string, Failing>();
  const policies = new Set<TlsPolicyType>();
  let [succeeded, failed, uncounted] = [0, 0, 0];
  for (const { period, policies: results } of reports) {
    const day = dayOfPeriod(period);
    for (const result of results) {
      policies.add(result.type);
      succeeded += result.succeeded ?? 0;
      failed += result.failed ?? 0;
      if (result.succeeded === undefined || result.failed === undefined) uncounted += 1;
      for (const failure of result.failures) addFailure(failing, failure, day);
    }
  }
  return {
    reports: reports.length,
    succeeded,
    failed,
    uncounted,
    policies: [...policies].sort(),
    failures: [...failing.values()]
      .map(({ failure, seen, sessions }) => ({ ...failure, sessions, ...seenDays(seen) }))
      .sort((a, b) => b.sessions - a.sessions),
  };
}

function addFailure(
  failing: Map<string, Failing>,
  { type, receivingHost: host, sessions = 0 }: TlsFailure,
  day: string | undefined,
): void {
  const key = `${type} ${host ?? ""}`;
  if (!failing.has(key) && failing.size >= MOST_FAILURES) return;
  const failure = { type, ...(host !== undefined && { host }) };
  const held = memberFor(failing, key, (): Failing => ({ failure, seen: {}, sessions: 0 }));
  addDay(held.seen, day);
  held.sessions += sessions;
}
