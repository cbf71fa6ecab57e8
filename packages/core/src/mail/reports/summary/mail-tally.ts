import type { OverrideType } from "../report/aggregate-record.ts";
import type { AggregateReport } from "../report/aggregate-report.ts";
import { addMails, alignedOf, emptyCounts, type MailCounts, memberFor } from "./counts.ts";
import { dayOfPeriod } from "./day-of-period.ts";
import type { DayVolume } from "./report-summary.ts";
import { addSelectors, type SelectorTally } from "./selector-tally.ts";
import { addToTally, emptyTally, type SenderTally } from "./sender-tally.ts";
import { sourceName } from "./source-name.ts";

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** What is counted over all aggregate reports. */
export interface MailTally {
  readonly counts: MailCounts;
  readonly senders: Map<string, SenderTally>;
  readonly selectors: SelectorTally;
  readonly days: Map<string, Writable<DayVolume>>;
  readonly overrides: Map<OverrideType, number>;
  uncounted: number;
  undated: number;
}

/** Every mail of the reports, counted once in each table. */
export function tallyMails(reports: readonly AggregateReport[]): MailTally {
  const tally: MailTally = {
    counts: emptyCounts(),
    senders: new Map(),
    selectors: new Map(),
    days: new Map(),
    overrides: new Map(),
    uncounted: 0,
    undated: 0,
  };
  for (const report of reports) addReport(tally, report);
  return tally;
}

function addReport(tally: MailTally, { period, records }: AggregateReport): void {
  const day = dayOfPeriod(period);
  for (const record of records) {
    const { count: messages } = record;
    if (messages === undefined) {
      tally.uncounted += 1;
      continue;
    }
    const named = sourceName(record);
    const key = `${named.by} ${named.name} ${named.selector ?? ""}`;
    const sender = memberFor(tally.senders, key, () => emptyTally(named));
    addMails(tally.counts, record, messages);
    addToTally(sender, record, { messages, day });
    addSelectors(tally.selectors, record, { messages, day });
    for (const type of new Set(record.reasons.map((reason) => reason.type)))
      tally.overrides.set(type, (tally.overrides.get(type) ?? 0) + messages);
    if (day === undefined) {
      tally.undated += messages;
      continue;
    }
    const volume = memberFor(tally.days, day, () => ({
      day,
      aligned: 0,
      notAligned: 0,
      unknown: 0,
    }));
    volume[sides[alignedOf(record)]] += messages;
  }
}

const sides = { yes: "aligned", no: "notAligned", unknown: "unknown" } as const;
