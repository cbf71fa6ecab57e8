import type { AggregateReport, PublishedPolicy } from "../report/aggregate-report.ts";
import { addDay, type DaysSeen, memberFor, seenDays } from "./counts.ts";
import { dayOfPeriod } from "./day-of-period.ts";
import type { PolicySeen, ReceiverError, ReceiverSummary } from "./report-summary.ts";

const MOST = 1000;

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** Receivers that report, the busiest first. */
export function receiversOf(reports: readonly AggregateReport[]): readonly ReceiverSummary[] {
  const found = new Map<string, Writable<ReceiverSummary>>();
  for (const { reporter, records } of reports) {
    const name = reporter.name ?? "";
    const held = memberFor(found, name, () => ({ name, reports: 0, messages: 0 }));
    held.reports += 1;
    held.messages += records.reduce((sum, { count = 0 }) => sum + count, 0);
  }
  return [...found.values()].sort((a, b) => b.messages - a.messages).slice(0, MOST);
}

/** Errors that receivers reported, the latest first. */
export function errorsOf(reports: readonly AggregateReport[]): readonly ReceiverError[] {
  const found = new Map<string, Writable<ReceiverError>>();
  for (const { reporter, errors, period } of reports)
    for (const text of errors) {
      const receiver = reporter.name ?? "";
      const key = JSON.stringify([receiver, text]);
      const held = memberFor(
        found,
        key,
        (): Writable<ReceiverError> => ({ receiver, text, reports: 0 }),
      );
      held.reports += 1;
      const day = dayOfPeriod(period);
      if (day !== undefined && day > (held.lastSeen ?? "")) held.lastSeen = day;
    }
  return [...found.values()]
    .sort((a, b) => ((a.lastSeen ?? "") < (b.lastSeen ?? "") ? 1 : -1))
    .slice(0, MOST);
}

/** The DMARC record as receivers found it, the latest first. */
export function policiesOf(reports: readonly AggregateReport[]): readonly PolicySeen[] {
  const found = new Map<string, { policy: PublishedPolicy; reports: number; seen: DaysSeen }>();
  for (const { policy, period } of reports) {
    const key = JSON.stringify(policy);
    const held = memberFor(found, key, () => ({ policy, reports: 0, seen: {} }));
    held.reports += 1;
    addDay(held.seen, dayOfPeriod(period));
  }
  return [...found.values()]
    .map(({ policy, reports: times, seen }) => ({ policy, reports: times, ...seenDays(seen) }))
    .sort((a, b) => ((a.lastSeen ?? "") < (b.lastSeen ?? "") ? 1 : -1))
    .slice(0, MOST);
}
