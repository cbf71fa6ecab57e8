import type { AggregateRecord } from "../report/aggregate-record.ts";
import { addDay, type DaysSeen, memberFor, seenDays } from "./counts.ts";
import type { SelectorSummary } from "./report-summary.ts";

const MOST_SELECTORS = 1000;

/** What is counted of the selectors that receivers saw. */
export type SelectorTally = Map<
  string,
  {
    readonly domain: string;
    readonly selector: string;
    passed: number;
    failed: number;
    readonly seen: DaysSeen;
    readonly failedOn: Map<string, number>;
  }
>;

/** Adds the signatures of a record. One that is neither right nor wrong is seen, and counted as neither. */
export function addSelectors(
  tally: SelectorTally,
  record: AggregateRecord,
  { messages, day }: { readonly messages: number; readonly day: string | undefined },
): void {
  for (const { domain, selector, result } of record.dkimResults) {
    if (domain === undefined || selector === undefined) continue;
    const key = `${selector} ${domain}`;
    if (!tally.has(key) && tally.size >= MOST_SELECTORS) continue;
    const held = memberFor(tally, key, () => ({
      domain,
      selector,
      passed: 0,
      failed: 0,
      seen: {},
      failedOn: new Map<string, number>(),
    }));
    addDay(held.seen, day);
    if (result === "pass") held.passed += messages;
    if (result !== "fail" && result !== "permerror") continue;
    held.failed += messages;
    if (day !== undefined) held.failedOn.set(day, (held.failedOn.get(day) ?? 0) + messages);
  }
}

/** What was counted of selectors, by domain and name. */
export const selectorSummaries = (tally: SelectorTally): readonly SelectorSummary[] =>
  [...tally]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { domain, selector, passed, failed, seen, failedOn }]) => ({
      domain,
      selector,
      passed,
      failed,
      ...seenDays(seen),
      lastFailed: failedOn.get(seen.lastSeen ?? "") ?? 0,
    }));
